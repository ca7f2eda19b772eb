"""Pills: one word on a pale ground, at most one in a view."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from uproto_gui.theme.fonts import SEMIBOLD, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.palette import colour

_HEIGHT = 22
_PADDING = 11.0
_ICON = 14.0
_GAP = 6.0


class Pill(QWidget):
    """An icon and a word on the tone's pale ground.

    Args:
        text: The word.
        tone: `not_sure`, `right`, `wrong` or `warning`.
        icon: Name of an icon, so that the colour is not the only sign.
        parent: As usual.
    """

    def __init__(
        self, text: str, *, tone: str = "not_sure", icon: str = "question", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = text, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """The word."""
        return self._text

    def set_words(self, text: str, *, tone: str, icon: str) -> None:
        """Say something else."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(font(weight=SEMIBOLD))
        width = 2 * _PADDING + _ICON + _GAP + metrics.horizontalAdvance(self._text)
        return QSize(round(width + 0.5), max(_HEIGHT, round(metrics.height()) + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(f"{self._tone}_ground"))
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        icon = QRectF(_PADDING, round(rect.center().y() - _ICON / 2), _ICON, _ICON)
        paint_icon(painter, icon, self._icon, self._tone)
        painter.setFont(font(weight=SEMIBOLD))
        painter.setPen(colour(self._tone))
        rect.setLeft(icon.right() + _GAP)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter), self._text)
        painter.end()
