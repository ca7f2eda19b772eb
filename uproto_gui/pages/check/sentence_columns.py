"""Names of the columns over the sentences of a class."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from uproto_gui.pages.check.sentence_list import SIDE, SentenceList, column_lefts
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour


class SentenceColumns(QWidget):
    """Painted where the list below paints its columns."""

    def __init__(self, over: SentenceList) -> None:
        super().__init__()
        self._over = over
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(100, round(QFontMetricsF(font(SMALL)).height()) + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(SMALL))
        painter.setPen(colour("muted"))
        width = self._over.viewport().width()
        reason, fits, weight = column_lefts(width)
        named = (
            (SIDE, self.tr("Sentence")),
            (reason, self.tr("Why")),
            (fits, self.tr("Fits its class")),
            (weight, self.tr("Counts for")),
        )
        for left, words in named:
            if left < width:
                area = QRectF(left, 0, self.width() - left, self.height())
                painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()
