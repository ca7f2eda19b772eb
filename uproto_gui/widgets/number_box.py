"""Numbers to type, or to step with the arrow keys; in their own paint."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget

from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW

_HEIGHT = 34
_MARGIN = 7
_DIGITS = 12


def _make_plain(box: QAbstractSpinBox) -> None:
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    box.setMinimumHeight(_HEIGHT)
    box.lineEdit().setTextMargins(_MARGIN, 0, _MARGIN, 0)


def _paint_field(box: QAbstractSpinBox) -> None:
    painter = QPainter(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    is_able, width = box.isEnabled(), 2.0 if box.hasFocus() else 1.0
    edge = "accent" if box.hasFocus() else "line"
    painter.setPen(QPen(colour(edge if is_able else "hair"), width))
    painter.setBrush(colour("card" if is_able else "sunken"))
    half = width / 2
    painter.drawRoundedRect(QRectF(box.rect()).adjusted(half, half, -half, -half), RADIUS_ROW, RADIUS_ROW)
    painter.end()


class WholeNumberBox(QSpinBox):
    """A whole number; the wheel moves the page below the pointer, not the number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _make_plain(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_field(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NumberBox(QDoubleSpinBox):
    """A broken number, written without the zeros at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _make_plain(self)

    def textFromValue(self, val: float) -> str:
        return self.locale().toString(val, "g", _DIGITS)

    def paintEvent(self, event: QPaintEvent) -> None:
        _paint_field(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
