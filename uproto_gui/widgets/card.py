"""Cards and hairlines: what groups things on a page."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import CARD_PADDING, RADIUS_CARD


def paint_card(painter: QPainter, rect: QRectF) -> None:
    """Draw a card's ground and hairline."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("hair"), 1))
    painter.setBrush(colour("card"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)
    painter.restore()


class Card(QFrame):
    """A white field with a hairline around it; `body` takes what stands in it.

    Args:
        padding: From the edge to what stands in it, in pixels.
        gap: Between two things in it.
        parent: As usual.
    """

    def __init__(self, *, padding: int = CARD_PADDING, gap: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(padding, padding, padding, padding)
        self.body.setSpacing(gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_card(painter, QRectF(self.rect()))
        painter.end()


class Rule(QFrame):
    """A hairline across, or upright."""

    def __init__(self, *, is_upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if is_upright:
            self.setFixedWidth(1)
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("hair"))
        painter.end()
