"""State marks of steps: ring, part of a ring, tick, sign; each also in words for screen readers."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from uproto_gui.theme.palette import colour

State = Literal["waiting", "running", "done", "attention", "none"]

_BOX = 14
_TRACK_SHARE = 0.4
"""Opacity of the ring on which a running step's part lies."""

_WHOLE_TURN = 360 * 16
_FROM_ABOVE = 90 * 16


def state_word(state: State) -> str:
    """What a mark says, in words."""
    match state:
        case "waiting":
            return QCoreApplication.translate("states", "not begun")
        case "running":
            return QCoreApplication.translate("states", "running")
        case "done":
            return QCoreApplication.translate("states", "done")
        case "attention":
            return QCoreApplication.translate("states", "needs you")
        case "none":
            return ""


def paint_state_mark(painter: QPainter, rect: QRectF, state: State, share: float = 0.3) -> None:
    """Draw a step's mark.

    Args:
        painter: Where to; its state is left as it was.
        rect: The square to fill, 14 pixels on the rail.
        state: What to say.
        share: Of a running step's ring, from 0 to 1.
    """
    if state == "none":
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = rect.width() / _BOX
    if state in {"waiting", "running"}:
        ring = rect.adjusted(1.3 * unit, 1.3 * unit, -1.3 * unit, -1.3 * unit)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("line", 1.0 if state == "waiting" else _TRACK_SHARE), 1.6 * unit))
        painter.drawEllipse(ring)
        if state == "running":
            painter.setPen(QPen(colour("accent"), 2.0 * unit, c=Qt.PenCapStyle.RoundCap))
            painter.drawArc(ring, _FROM_ABOVE, -round(_WHOLE_TURN * min(max(share, 0.06), 1.0)))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("right" if state == "done" else "warning"))
        painter.drawEllipse(rect.adjusted(0.4 * unit, 0.4 * unit, -0.4 * unit, -0.4 * unit))
        _paint_sign(painter, rect, state, unit)
    painter.restore()


def _paint_sign(painter: QPainter, rect: QRectF, state: State, unit: float) -> None:
    middle = rect.center()
    sign = QPen(colour("on_mark"), 1.7 * unit, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
    painter.setPen(sign)
    if state == "done":
        steps = ((-2.7, 0.2), (-0.8, 2.1), (2.8, -1.9))
        painter.drawPolyline(QPolygonF([middle + QPointF(x * unit, y * unit) for x, y in steps]))
        return
    painter.drawLine(middle + QPointF(0, -3.3 * unit), middle + QPointF(0, 0.5 * unit))
    painter.drawPoint(middle + QPointF(0, 3.2 * unit))


class StateMark(QWidget):
    """The mark of a step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: State = "none"
        self._share = 0.3
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def state(self) -> State:
        """What it says."""
        return self._state

    def set_state(self, state: State, share: float = 0.3) -> None:
        """Say something else; `share` is how far a running step is."""
        if (state, share) == (self._state, self._share):
            return
        self._state, self._share = state, share
        self.setAccessibleName(state_word(state))
        self.setToolTip(state_word(state))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_BOX, _BOX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height())
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_state_mark(painter, rect, self._state, self._share)
        painter.end()
