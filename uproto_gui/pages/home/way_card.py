"""Another way to begin: a card that is a button, with a sentence under its words."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from uproto_gui.theme.fonts import SEMIBOLD, SMALL, font
from uproto_gui.theme.icons import paint_icon
from uproto_gui.theme.motion import Fade, mixed
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_CARD
from uproto_gui.widgets.focus_ring import FocusRing, Ringed

_LEFT = 54.0
_RIGHT = 44.0
_GAP = 3.0


class WayCard(Ringed, QAbstractButton):
    """Icon, words, a sentence, and an arrow that says that it leads somewhere."""

    def __init__(self, *, icon: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._sentence = sentence
        self._warmth = Fade(self.update, self)
        self._ring = FocusRing(self, RADIUS_CARD)
        self.setText(title)
        self.setAccessibleDescription(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _heights(self) -> tuple[float, float]:
        return QFontMetricsF(font(weight=SEMIBOLD)).height(), QFontMetricsF(font(SMALL)).height()

    def sizeHint(self) -> QSize:
        widest = max(
            QFontMetricsF(font(weight=SEMIBOLD)).horizontalAdvance(self.text()),
            QFontMetricsF(font(SMALL)).horizontalAdvance(self._sentence),
        )
        return QSize(round(_LEFT + widest + _RIGHT), max(64, round(sum(self._heights()) + _GAP + 26)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(mixed(colour("hair"), colour("line"), self._warmth.share), 1))
        painter.setBrush(colour("hover") if self.isDown() else colour("card"))
        painter.drawRoundedRect(rect, RADIUS_CARD, RADIUS_CARD)
        middle = rect.center().y()
        paint_icon(painter, QRectF(18, middle - 10, 20, 20), self._icon, "accent")
        paint_icon(painter, QRectF(rect.right() - 30, middle - 8, 16, 16), "chevron-right", "muted")
        high, low = self._heights()
        width = rect.width() - _LEFT - _RIGHT
        top = middle - (high + low + _GAP) / 2
        self._line(painter, QRectF(_LEFT, top, width, high), self.text(), "text")
        self._line(painter, QRectF(_LEFT, top + high + _GAP, width, low), self._sentence, "muted")
        painter.end()

    def _line(self, painter: QPainter, box: QRectF, text: str, tone: str) -> None:
        painter.setFont(font(weight=SEMIBOLD) if tone == "text" else font(SMALL))
        painter.setPen(colour(tone))
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._warmth.send(1.0)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._warmth.send(0.0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)
