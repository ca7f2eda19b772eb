"""The Help page: topics at the left, one for each page and one about the method, what each says at the right."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.help.drawings import Drawing
from uproto_gui.pages.help.keys import KeysCard
from uproto_gui.pages.help.passage import Passage
from uproto_gui.pages.help.topic_button import TopicButton
from uproto_gui.pages.help.topics import TOPICS, Topic, passages, topic_title
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD
from uproto_gui.theme.tokens import CARD_GAP, PAGE_MARGIN
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.page import Page
from uproto_gui.widgets.text_scroll import TextScroll

_WIDEST = 760
"""Lines of words that are longer are hard to follow."""


class HelpPage(Page):
    """Says what one needs to know, and no more."""

    report_asked = Signal(str)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("HelpPage", "Help"), parent)
        self.setObjectName("help-page")
        del thumbnails  # Every page is given them; this one shows no photo.
        self._topics = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._scrolls: dict[Topic, TextScroll] = {}
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self._made_list())
        across.addWidget(self._stack, 1)
        self.content.setContentsMargins(0, 0, 0, 0)
        self.content.addLayout(across, 1)
        self._rooms = {topic: QWidget() for topic in TOPICS}
        """In the places of topics that nobody has looked at."""
        for room in self._rooms.values():
            self._stack.addWidget(room)
        self._topics.idClicked.connect(self._show)
        report = Button(self.tr("Save a report without photos…"), kind="quiet")
        report.setObjectName("help-report")
        report.clicked.connect(lambda: self.report_asked.emit(""))
        self.add_action(report)
        self.show_topic("home")

    def show_topic(self, topic: Topic) -> None:
        """Show what there is to say about a page, about the method, or the keys."""
        self._topics.button(TOPICS.index(topic)).setChecked(True)
        self._show(TOPICS.index(topic))

    @property
    def topic(self) -> Topic:
        """The one that is shown."""
        return TOPICS[self._stack.currentIndex()]

    def _made_list(self) -> QWidget:
        made = QWidget()
        rows = QVBoxLayout(made)
        rows.setContentsMargins(PAGE_MARGIN, 16, 8, 16)
        rows.setSpacing(2)
        for number, topic in enumerate(TOPICS):
            button = TopicButton(topic_title(topic))
            button.setObjectName(f"topic-{topic}")
            self._topics.addButton(button, number)
            rows.addWidget(button)
        rows.addStretch(1)
        return made

    def grow(self) -> bool:
        missing = next((topic for topic in TOPICS if topic not in self._scrolls), None)
        if missing is not None:
            self._scroll_of(missing)
        return missing is not None

    def _scroll_of(self, topic: Topic) -> TextScroll:
        """What is said of a topic, made when it is first looked at, or nothing else is to do."""
        if topic not in self._scrolls:
            place = TOPICS.index(topic)
            self._scrolls[topic] = made = self._made_scroll(topic)
            self._stack.insertWidget(place, made)
            room = self._rooms.pop(topic)
            self._stack.removeWidget(room)
            room.deleteLater()
        return self._scrolls[topic]

    def _made_scroll(self, topic: Topic) -> TextScroll:
        inside = QWidget()
        inside.setObjectName("scroll-ground")
        inside.setMaximumWidth(_WIDEST)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(16, 16, PAGE_MARGIN, 20)
        rows.setSpacing(CARD_GAP)
        if topic == "keys":
            rows.addWidget(KeysCard())
        for passage in passages(topic):
            rows.addWidget(_card_of(passage))
        rows.addStretch(1)
        scroll = TextScroll(inside, topic_title(topic))
        scroll.setObjectName(f"help-{topic}")
        return scroll

    @Slot(int)
    def _show(self, place: int) -> None:
        scroll = self._scroll_of(TOPICS[place])
        self._stack.setCurrentWidget(scroll)
        scroll.verticalScrollBar().setValue(0)
        self.set_first(scroll)


def _card_of(passage: Passage) -> Card:
    card = Card(gap=8)
    card.body.addWidget(Label(passage.title, scale=CARD_TITLE, weight=SEMIBOLD, wraps=True))
    for line in passage.lines:
        card.body.addWidget(Label(line, wraps=True))
    if passage.drawing:
        card.body.addSpacing(4)
        card.body.addWidget(Drawing(passage.drawing))
    return card
