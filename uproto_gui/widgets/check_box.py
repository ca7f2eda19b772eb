"""Yes or no: a box with a tick where it is yes, with an edge that can be seen in both looks."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from uproto_gui.theme.fonts import font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_SMALL
from uproto_gui.widgets.focus_ring import FocusRing, Ringed

TICK_SIDE = 18.0
_TICK = 14.0
_GAP = 8.0
_HEIGHT = 32


def paint_tick_box(painter: QPainter, room: QRectF, *, is_on: bool, is_able: bool = True) -> None:
    """Paint the box and its tick into a square of `TICK_SIDE`."""
    box = room.adjusted(0.6, 0.6, -0.6, -0.6)
    tone = "accent" if is_able else "line"
    painter.setPen(QPen(colour(tone if is_on else "line"), 1.2))
    painter.setBrush(colour(tone if is_on else "card"))
    painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
    if is_on:
        middle = box.center()
        tick = QRectF(middle.x() - _TICK / 2, middle.y() - _TICK / 2, _TICK, _TICK)
        paint_icon(painter, tick, "tick", "on_accent")


class CheckBox(Ringed, QCheckBox):
    """A box, with words or without; the whole of it can be pressed.

    Args:
        text: What is so where it is ticked; may be empty.
        parent: As usual.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._ring = FocusRing(self, RADIUS_SMALL)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(font())
        words = _GAP + metrics.horizontalAdvance(self.text()) + 2 if self.text() else 0.0
        return QSize(round(TICK_SIDE + words + 0.5), max(_HEIGHT, round(metrics.height()) + 12))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Words and room around them press it too."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - TICK_SIDE if is_mirrored else 0.0
        room = QRectF(left, (self.height() - TICK_SIDE) / 2, TICK_SIDE, TICK_SIDE)
        is_able = self.isEnabled()
        paint_tick_box(painter, room, is_on=self.isChecked(), is_able=is_able)
        painter.setFont(font())
        painter.setPen(colour("text" if is_able else "muted"))
        words = QRectF(self.rect()).adjusted(TICK_SIDE + _GAP, 0, 0, 0)
        if is_mirrored:
            words = QRectF(self.rect()).adjusted(0, 0, -TICK_SIDE - _GAP, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self.text())
        painter.end()
