"""A choice of one among few: a button with its present entry, and a list below it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from uproto_gui.theme.fonts import MEDIUM, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.motion import Fade, mixed
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.button import HEIGHT
from uproto_gui.widgets.focus_ring import FocusRing, Ringed

_PADDING = 14.0
_CHEVRON = 14.0
_GAP = 6.0


class DropDown(Ringed, QComboBox):
    """One of some entries; `chosen` tells the index of the one that a person took.

    Args:
        entries: What can be chosen, the first chosen.
        parent: As usual.
    """

    chosen = Signal(int)

    def __init__(self, entries: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._warmth = Fade(self.update, self)
        self._ring = FocusRing(self, RADIUS_ROW)
        self.addItems(list(entries))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.activated.connect(self.chosen)

    def choose(self, index: int) -> None:
        """Choose an entry without saying so."""
        self.setCurrentIndex(index)

    def set_entries(self, entries: Sequence[str]) -> None:
        """Other entries, the first chosen."""
        self.clear()
        self.addItems(list(entries))
        self.updateGeometry()

    def set_off(self, reason: str) -> None:
        """Switch it off and say why, or on again with an empty reason."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(font(weight=MEDIUM))
        widest = max((metrics.horizontalAdvance(self.itemText(index)) for index in range(self.count())), default=0.0)
        width = 2 * _PADDING + widest + _GAP + _CHEVRON
        return QSize(round(width + 0.5), max(HEIGHT, round(metrics.height()) + 14))

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), 96), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        share = self._warmth.share
        if self.isEnabled():
            painter.setPen(QPen(mixed(colour("line"), colour("muted"), share), 1))
            painter.setBrush(mixed(colour("card"), colour("hover"), share))
        else:
            painter.setPen(QPen(colour("hair"), 1))
            painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(rect, RADIUS_ROW, RADIUS_ROW)
        tone = "text" if self.isEnabled() else "muted"
        chevron = QRectF(
            self.width() - _PADDING - _CHEVRON + 2, round((self.height() - _CHEVRON) / 2), _CHEVRON, _CHEVRON
        )
        paint_icon(painter, chevron, "chevron-down", tone)
        how = font(weight=MEDIUM)
        room = chevron.left() - _GAP - _PADDING
        words = QFontMetricsF(how).elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room + 1)
        painter.setFont(how)
        painter.setPen(colour(tone))
        painter.drawText(QRectF(_PADDING, 0, room + 2, self.height()), int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._warmth.send(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._warmth.send(0.0)
