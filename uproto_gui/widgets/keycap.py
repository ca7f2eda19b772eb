"""Keycaps: the key that does the same as the control beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_SMALL

HEIGHT = 20.0
_PADDING = 7.0


def key_words(key: str) -> str:
    """A key as this system writes it: "Ctrl+F" is "⌘F" on a Mac."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


def keycap_size(key: str) -> tuple[float, float]:
    """Width and height of a key's cap."""
    metrics = QFontMetricsF(font(SMALL))
    height = max(HEIGHT, metrics.height() + 4)
    return max(height + 2, metrics.horizontalAdvance(key_words(key)) + 2 * _PADDING), height


def paint_keycap(painter: QPainter, rect: QRectF, text: str, *, tone: str = "muted") -> None:
    """Draw a keycap that fills a rectangle.

    Args:
        painter: Where to; its state is left as it was.
        rect: Width and height as `keycap_size` says.
        text: The key in Qt's portable form, such as "Ctrl+F".
        tone: Colour of the letters.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("hair"), 1))
    painter.setBrush(colour("sunken"))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_SMALL, RADIUS_SMALL)
    painter.setFont(font(SMALL))
    painter.setPen(colour(tone))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), key_words(text))
    painter.restore()


class Keycap(QWidget):
    """A keycap beside words that say what the key does."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key_words(text))

    def sizeHint(self) -> QSize:
        width, height = keycap_size(self._text)
        return QSize(round(width), round(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_keycap(painter, QRectF(self.rect()), self._text)
        painter.end()
