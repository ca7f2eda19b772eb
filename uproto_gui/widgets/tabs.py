"""Tabs of a page: words on a hairline, the chosen one bold with a line under it; arrows move between them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTabBar, QWidget

from uproto_gui.theme.fonts import MEDIUM, SEMIBOLD, font
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import TAB_HEIGHT
from uproto_gui.widgets.focus_ring import came_by_keyboard, paint_ring

_GAP = 24
_SIDE = 3
_LINE = 2


class Tabs(QTabBar):
    """Names side by side; `chosen` tells the index of the one that was pressed.

    Args:
        names: The names, the first chosen.
        parent: As usual.
    """

    chosen = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_ring = False
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Tabs"))
        self._counts: dict[int, str] = {}
        for name in names:
            self.addTab(name)
        self.currentChanged.connect(self.chosen)

    def set_count(self, index: int, words: str) -> None:
        """Write a count behind a name, or none."""
        self._counts[index] = words
        name = self.tabText(index)
        self.setAccessibleTabName(index, f"{name} {words}".strip())
        # Setting the words anew is what makes the bar ask for the sizes again.
        self.setTabText(index, name)

    def choose(self, index: int) -> None:
        """Choose a tab without saying so."""
        was = self.blockSignals(True)
        self.setCurrentIndex(index)
        self.blockSignals(was)

    def _words(self, index: int) -> str:
        words = self._counts.get(index, "")
        return f"{self.tabText(index)}  {words}" if words else self.tabText(index)

    def tabSizeHint(self, index: int) -> QSize:
        # As wide as the bold words are, so that nothing moves when another one is chosen.
        metrics = QFontMetricsF(font(weight=SEMIBOLD))
        width = round(metrics.horizontalAdvance(self._words(index)) + 0.5) + 2 * _SIDE + _GAP
        return QSize(width, max(TAB_HEIGHT, round(metrics.height()) + 20))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            is_chosen = index == self.currentIndex()
            place = QRectF(self.tabRect(index)).adjusted(0, 0, -_GAP, 0)
            painter.setFont(font(weight=SEMIBOLD if is_chosen else MEDIUM))
            painter.setPen(colour("text" if is_chosen else "muted"))
            painter.drawText(place.adjusted(_SIDE, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self._words(index))
            if is_chosen:
                painter.fillRect(QRectF(place.left(), place.bottom() - _LINE, place.width(), _LINE), colour("accent"))
                if self._has_ring:
                    paint_ring(painter, place.adjusted(-1, 5, 3, -5), 6)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._has_ring = came_by_keyboard(self, event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._has_ring = False
        self.update()
