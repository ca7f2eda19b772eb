"""Icons: one-colour drawings of 20 px, tinted with a token when they are painted, crisp at every scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from uproto_core.store.resources import icon_file
from uproto_gui.theme.palette import current

_OWN_SIDE = 20.0
_STROKE = 'stroke-width="1.6"'


def paint_icon(painter: QPainter, rect: QRectF, name: str, tone: str = "muted") -> None:
    """Draw an icon in a token's colour.

    Args:
        painter: Where to; its state is left as it was.
        rect: The square to fill.
        name: Of a file in resources/icons, without its ending.
        tone: Name of a colour of `Tokens`.
    """
    drawing = _drawing(name).replace("currentColor", getattr(current(), tone))
    drawing = drawing.replace(_STROKE, f'stroke-width="{_stroke(rect.width()):.2f}"')
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, rect)


@cache
def _drawing(name: str) -> str:
    """A drawing's text: files that come along do not change, and lists paint an icon a row."""
    return icon_file(name).read_text(encoding="utf-8")


def _stroke(side: float) -> float:
    """Width of the strokes in a drawing's own 20 units: small icons need a little more, large ones less."""
    return min(max(1.6 + (_OWN_SIDE - side) * 0.05, 1.2), 2.0)


class _TintedEngine(QIconEngine):
    """Paints an icon anew each time, so that a change of look or scale needs no new icon."""

    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name = name
        self._tone = tone

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        tone = "muted" if mode == QIcon.Mode.Disabled else self._tone
        paint_icon(painter, QRectF(rect), self._name, tone)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # Qt hands over the size in the window's pixels and the screen's ratio beside it.
        drawn = QPixmap(size * scale)
        drawn.setDevicePixelRatio(scale)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return drawn

    def clone(self) -> QIconEngine:
        return _TintedEngine(self._name, self._tone)


def icon(name: str, tone: str = "muted") -> QIcon:
    """An icon that takes the colour of a token, also after the look changed.

    Args:
        name: Of a file in resources/icons, without its ending.
        tone: Name of a colour of `Tokens`.
    """
    return QIcon(_TintedEngine(name, tone))
