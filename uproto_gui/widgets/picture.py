"""Pictures for pages that are empty yet, painted from the tokens, so that they follow the look and every scale."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.motion import mixed
from uproto_gui.theme.palette import colour

_WIDTH, _HEIGHT = 178, 110
_FRONT_TOP = 59.0
_BACK_DARKER = 140
"""The back of the box is darker than its front in both looks, in percent."""

_DISC = 72


def _paint_print(painter: QPainter, middle: QPointF, angle: float, size: tuple[float, float], scene: int) -> None:
    """One printed photo with a white rim, standing in the box."""
    painter.save()
    painter.translate(middle)
    painter.rotate(angle)
    width, height = size
    rim = QRectF(-width / 2, -height / 2, width, height)
    painter.setPen(QPen(colour("line", 0.55), 1))
    painter.setBrush(colour("on_print"))
    painter.drawRoundedRect(rim, 5, 5)
    inside = rim.adjusted(4, 4, -4, -4)
    shape = QPainterPath()
    shape.addRoundedRect(inside, 2.5, 2.5)
    painter.setClipPath(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    (_paint_leaf, _paint_hills, _paint_moth)[scene](painter, inside)
    painter.restore()


def _paint_hills(painter: QPainter, rect: QRectF) -> None:
    painter.fillRect(rect, mixed(colour("on_print"), colour("accent"), 0.16))
    painter.setBrush(colour("sun"))
    painter.drawEllipse(QPointF(rect.right() - 17, rect.top() + 15), 7, 7)
    for share, points in (
        (0.38, ((0.0, 0.62), (0.34, 0.30), (0.72, 0.70), (1.0, 0.52))),
        (0.62, ((0.0, 0.80), (0.22, 0.62), (0.56, 0.84), (0.80, 0.60), (1.0, 0.78))),
    ):
        hill = QPainterPath(rect.bottomLeft())
        for x, y in points:
            hill.lineTo(rect.left() + x * rect.width(), rect.top() + y * rect.height())
        hill.lineTo(rect.bottomRight())
        painter.setBrush(mixed(colour("on_print"), colour("accent"), share))
        painter.drawPath(hill)


def _paint_leaf(painter: QPainter, rect: QRectF) -> None:
    painter.fillRect(rect, mixed(colour("on_print"), colour("accent"), 0.10))
    middle = rect.center() + QPointF(1, 2)
    leaf = QPainterPath(middle + QPointF(-14, 18))
    leaf.cubicTo(middle + QPointF(-22, -8), middle + QPointF(-2, -24), middle + QPointF(16, -20))
    leaf.cubicTo(middle + QPointF(20, 0), middle + QPointF(8, 20), middle + QPointF(-14, 18))
    painter.setBrush(mixed(colour("on_print"), colour("accent"), 0.45))
    painter.drawPath(leaf)
    painter.setPen(QPen(colour("on_print"), 1.6))
    painter.drawLine(middle + QPointF(-12, 16), middle + QPointF(9, -12))


def _paint_moth(painter: QPainter, rect: QRectF) -> None:
    painter.fillRect(rect, mixed(colour("on_print"), colour("accent"), 0.10))
    middle = rect.center() + QPointF(-1, -2)
    for side in (-1, 1):
        wing = QPainterPath(middle)
        wing.cubicTo(middle + QPointF(side * 5, -16), middle + QPointF(side * 20, -16), middle + QPointF(side * 18, -4))
        wing.cubicTo(middle + QPointF(side * 16, 3), middle + QPointF(side * 8, 3), middle)
        wing.cubicTo(middle + QPointF(side * 12, 3), middle + QPointF(side * 14, 14), middle + QPointF(side * 7, 14))
        wing.cubicTo(middle + QPointF(side * 2, 14), middle + QPointF(side * 1, 6), middle)
        painter.setBrush(mixed(colour("on_print"), colour("accent"), 0.5))
        painter.drawPath(wing)
    painter.setBrush(mixed(colour("on_print"), colour("accent"), 0.85))
    painter.drawEllipse(middle + QPointF(0, 1), 2.0, 9.0)


def paint_folder(painter: QPainter, rect: QRectF) -> None:
    """Draw a box with three photos standing in it, 178 by 110 at its own size."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _WIDTH, rect.height() / _HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent").darker(_BACK_DARKER))
    painter.drawRoundedRect(QRectF(11, 6, 92, 70), 9, 9)
    _paint_print(painter, QPointF(39, 50), -7, (62, 72), 0)
    _paint_print(painter, QPointF(140, 51), 7, (62, 72), 2)
    _paint_print(painter, QPointF(89, 41), 0, (70, 80), 1)
    front = QPainterPath(QPointF(8, _FRONT_TOP))
    front.lineTo(170, _FRONT_TOP)
    front.cubicTo(175, _FRONT_TOP, 179, _FRONT_TOP + 4, 177, _FRONT_TOP + 9)
    front.lineTo(166, 103)
    front.cubicTo(165, 107, 163, 109, 158, 109)
    front.lineTo(20, 109)
    front.cubicTo(15, 109, 13, 107, 12, 103)
    front.lineTo(1, _FRONT_TOP + 9)
    front.cubicTo(-1, _FRONT_TOP + 4, 3, _FRONT_TOP, 8, _FRONT_TOP)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent"))
    painter.drawPath(front)
    painter.setBrush(colour("on_accent", 0.92))
    painter.drawRoundedRect(QRectF(65, 81, 48, 5), 2.5, 2.5)
    painter.restore()


class FolderPicture(QWidget):
    """A box of photos, above the words that ask for one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_folder(painter, QRectF(self.rect()))
        painter.end()


class DiscPicture(QWidget):
    """An icon on a pale disc.

    Args:
        icon: Name of the icon.
        tone: Its colour.
        ground: Colour of the disc.
        side: Width of the disc in pixels.
        parent: As usual.
    """

    def __init__(
        self,
        icon: str,
        *,
        tone: str = "accent",
        ground: str = "tint",
        side: int = _DISC,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._ground, self._side = icon, tone, ground, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str) -> None:
        """Another icon."""
        self._icon = name
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._ground))
        painter.drawEllipse(rect)
        inset = rect.width() * 0.28
        paint_icon(painter, rect.adjusted(inset, inset, -inset, -inset), self._icon, self._tone)
        painter.end()
