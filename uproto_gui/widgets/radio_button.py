"""One of several: a ring, filled where it is chosen, with an edge that can be seen in both looks."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QWidget

from uproto_gui.theme.fonts import REGULAR, font
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_SMALL
from uproto_gui.widgets.focus_ring import FocusRing, Ringed

_SIDE = 16.0
_GAP = 10.0
_HEIGHT = 32


class RadioButton(Ringed, QRadioButton):
    """A choice among some; the whole of it can be pressed.

    Args:
        text: What is chosen.
        weight: Of the words.
        parent: As usual.
    """

    def __init__(self, text: str, *, weight: int = REGULAR, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._weight = weight
        self._ring = FocusRing(self, RADIUS_SMALL)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(font(weight=self._weight))
        width = _SIDE + _GAP + metrics.horizontalAdvance(self.text()) + 2
        return QSize(round(width + 0.5), max(_HEIGHT, round(metrics.height()) + 12))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Words and room around them press it too."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = QPointF(self.width() - _SIDE / 2 if is_mirrored else _SIDE / 2, self.height() / 2)
        is_on, is_able = self.isChecked(), self.isEnabled()
        painter.setPen(QPen(colour("accent" if is_on and is_able else "line"), 2 if is_on else 1.2))
        painter.setBrush(colour("card" if is_able else "sunken"))
        painter.drawEllipse(middle, _SIDE / 2 - 1, _SIDE / 2 - 1)
        if is_on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent" if is_able else "line"))
            painter.drawEllipse(middle, _SIDE / 4, _SIDE / 4)
        painter.setFont(font(weight=self._weight))
        painter.setPen(colour("text" if is_able else "muted"))
        words = QRectF(self.rect()).adjusted(_SIDE + _GAP, 0, 0, 0)
        if is_mirrored:
            words = QRectF(self.rect()).adjusted(0, 0, -_SIDE - _GAP, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), self.text())
        painter.end()
