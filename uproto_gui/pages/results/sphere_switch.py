"""Before training or after: two words in one frame, one of them pressed; and the class that stands in the middle."""

from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from uproto_gui.plots.dial_scene import When
from uproto_gui.theme.fonts import MEDIUM, SEMIBOLD, font
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.button import HEIGHT
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.focus_ring import FocusRing, Ringed

_PADDING: Final = 12
_INSET: Final = 2.5
_CHOOSER: Final = 216


class _Half(Ringed, QRadioButton):
    """One of the two words."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._ring = FocusRing(self, RADIUS_ROW)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(font(weight=SEMIBOLD))
        return QSize(
            round(metrics.horizontalAdvance(self.text())) + 2 * _PADDING, max(HEIGHT, round(metrics.height()) + 14)
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """All of it presses it."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_on = self.isChecked()
        if is_on:
            painter.setPen(QPen(colour("line"), 1))
            painter.setBrush(colour("card"))
            rect = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET)
            painter.drawRoundedRect(rect, RADIUS_ROW - 2, RADIUS_ROW - 2)
        painter.setFont(font(weight=SEMIBOLD if is_on else MEDIUM))
        painter.setPen(colour("text" if is_on else "muted"))
        painter.drawText(QRectF(self.rect()), int(Qt.AlignmentFlag.AlignCenter), self.text())
        painter.end()


class WhenSwitch(QWidget):
    """Before training or after it."""

    chosen = Signal(str)  # When

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before, self._after = _Half(self.tr("Before training")), _Half(self.tr("After"))
        self._before.setObjectName("sphere-before")
        self._after.setObjectName("sphere-after")
        self._after.setChecked(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._before)
        row.addWidget(self._after)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._after.toggled.connect(self._tell)

    @property
    def when(self) -> When:
        """Which is pressed."""
        return "after" if self._after.isChecked() else "before"

    @Slot()
    def turn(self) -> None:
        """The other one."""
        (self._before if self.when == "after" else self._after).setChecked(True)

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit(self.when)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_ROW, RADIUS_ROW)
        painter.end()


class MiddleChooser(DropDown):
    """The class in the middle: arrows go from one to the next, and pressing it asks for a name."""

    name_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([], parent)

    def sizeHint(self) -> QSize:
        # Of one width whatever the names are: a thousand of them would be measured at each layout.
        return QSize(_CHOOSER, max(HEIGHT, round(QFontMetricsF(font(weight=MEDIUM)).height()) + 14))

    def showPopup(self) -> None:
        """A list of a thousand names is searched, not scrolled."""
        self.name_asked.emit()
