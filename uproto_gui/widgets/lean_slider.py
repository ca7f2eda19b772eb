"""A slider with a middle that means something: it is marked, and the key 0 leads back to it."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from uproto_gui.theme.palette import colour
from uproto_gui.widgets.focus_ring import FocusRing, Ringed

_KNOB: Final = 20.0
_TRACK: Final = 4.0
_HEIGHT: Final = 34


class LeanSlider(Ringed, QSlider):
    """Places in a row; `valueChanged` tells where the handle is.

    Args:
        places: How many.
        middle: The place that 0 leads to.
        parent: As usual.
    """

    def __init__(self, *, places: int, middle: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._middle = middle
        self.setRange(0, places - 1)
        self.setValue(middle)
        self.setPageStep(max((places - 1) // 4, 1))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(self, _HEIGHT / 2)

    @property
    def middle(self) -> int:
        """The place that 0 leads to."""
        return self._middle

    def set_places(self, places: int, middle: int) -> None:
        """Other places; the handle stays where it was as far as it can."""
        self._middle = middle
        self.setRange(0, places - 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_0:
            self.setValue(self._middle)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._place_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._place_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Whoever scrolls the page must not move it.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _x_of(self, place: int) -> float:
        room = self.width() - _KNOB
        return _KNOB / 2 + room * place / max(self.maximum(), 1)

    def _place_at(self, x: float) -> int:
        room = max(self.width() - _KNOB, 1.0)
        return round(min(max((x - _KNOB / 2) / room, 0.0), 1.0) * self.maximum())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        start, end, knob = self._x_of(0), self._x_of(self.maximum()), self._x_of(self.value())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("hover"))
        painter.drawRoundedRect(QRectF(start, middle - _TRACK / 2, end - start, _TRACK), _TRACK / 2, _TRACK / 2)
        even = self._x_of(self._middle)
        painter.setBrush(colour("accent" if self.isEnabled() else "line"))
        left, right = sorted((even, knob))
        painter.drawRect(QRectF(left, middle - _TRACK / 2, right - left, _TRACK))
        painter.setPen(QPen(colour("line"), 2))
        painter.drawLine(QPointF(even, middle - 9), QPointF(even, middle + 9))
        painter.setPen(QPen(colour("accent" if self.isEnabled() else "line"), 2))
        painter.setBrush(colour("card"))
        painter.drawEllipse(QPointF(knob, middle), _KNOB / 2 - 2, _KNOB / 2 - 2)
        painter.end()
