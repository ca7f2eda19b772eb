"""Names and descriptions: which sentences about the classes were kept and which were dropped, and why."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from uproto_core.store.texts import TextsDocument
from uproto_gui.pages.check.sentence_list import SIDE, SentenceList, column_lefts
from uproto_gui.pages.check.texts_words import summary_words
from uproto_gui.theme.fonts import SMALL, font
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.empty_page import EmptyPage
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.search_field import SearchField


class TextsTab(QWidget):
    """The sentences of the last training, or what will become of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = EmptyPage(
            icon="text",
            title=self.tr("Nothing chosen yet"),
            sentence=self.tr(
                "While training, uproto reads the name and the descriptions of each class. It keeps sentences that say "
                "something visible and fit the photos, and drops the others. Then each stands here with its reason."
            ),
        )
        self._search = SearchField(self.tr("Find a class or a sentence"))
        self._search.setObjectName("find-sentence")
        self._summary = Label(tone="muted", wraps=True)
        self._summary.setObjectName("sentences-summary")
        self._list = SentenceList()
        self._list.setObjectName("sentences")
        self._list.setAccessibleName(self.tr("Sentences"))
        self._search.searched.connect(self._list.sentences.search)
        self._after = QWidget()
        self._lay_out()
        self.show_texts(None)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(16)
        self._search.setMinimumWidth(280)
        tools.addWidget(self._search)
        tools.addWidget(self._summary, 1)
        card = Card(padding=6, gap=0)
        card.body.addWidget(_Columns(self._list))
        card.body.addWidget(Rule())
        card.body.addWidget(self._list, 1)
        after = QVBoxLayout(self._after)
        after.setContentsMargins(0, 0, 0, 0)
        after.setSpacing(12)
        after.addLayout(tools)
        after.addWidget(card, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._before)
        column.addWidget(self._after)

    def show_texts(self, texts: TextsDocument | None) -> None:
        """Show the sentences of a training; None is before the first."""
        self._before.setVisible(texts is None)
        self._after.setVisible(texts is not None)
        self._list.sentences.set_texts(texts)
        self._summary.setText(summary_words(texts) if texts is not None else "")


class _Columns(QWidget):
    """Names of the columns over the sentences."""

    def __init__(self, over: SentenceList) -> None:
        super().__init__()
        self._over = over
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(100, round(QFontMetricsF(font(SMALL)).height()) + 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(SMALL))
        painter.setPen(colour("muted"))
        width = self._over.viewport().width()
        reason, weight, visible = column_lefts(width)
        named = (
            (SIDE, self.tr("Sentence")),
            (reason, self.tr("Why")),
            (weight, self.tr("Counts for")),
            (visible, self.tr("Names visible things")),
        )
        for left, words in named:
            if left < width:
                area = QRectF(left, 0, self.width() - left, self.height())
                painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), words)
        painter.end()
