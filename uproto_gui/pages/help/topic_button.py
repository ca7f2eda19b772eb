"""A topic in the list of Help: the one that is shown has a ground, a bar and bold words, as places in the rail have."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from uproto_gui.theme.fonts import REGULAR, SEMIBOLD, font
from uproto_gui.theme.palette import colour
from uproto_gui.theme.tokens import RADIUS_ROW
from uproto_gui.widgets.focus_ring import FocusRing, Ringed

_MARGIN = 14
_BAR = 3.0
_BAR_HEIGHT = 18.0


class TopicButton(Ringed, QAbstractButton):
    """One topic."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ring = FocusRing(self, RADIUS_ROW)
        self.setText(words)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(font(weight=SEMIBOLD))
        return QSize(round(metrics.horizontalAdvance(self.text())) + 2 * _MARGIN, round(metrics.height()) + 16)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(rect, RADIUS_ROW, RADIUS_ROW)
        if self.isChecked():
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(QRectF(0, rect.center().y() - _BAR_HEIGHT / 2, _BAR, _BAR_HEIGHT), 1.5, 1.5)
        painter.setFont(font(weight=SEMIBOLD if self.isChecked() else REGULAR))
        painter.setPen(colour("text"))
        painter.drawText(rect.adjusted(_MARGIN, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()
