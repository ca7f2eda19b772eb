"""Names and descriptions: every class with its words, to name, to describe, and to look through the sentences of."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.models.described_class import DescribedClass, Trouble
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.check.class_editor import ClassEditor
from uproto_gui.pages.check.described_list import DescribedList
from uproto_gui.pages.check.texts_state import TextsState
from uproto_gui.pages.check.texts_words import language_words, nothing_words, summary_words
from uproto_gui.theme.tokens import CARD_GAP
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.empty_page import EmptyPage
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.progress_bar import ProgressBar
from uproto_gui.widgets.search_field import SearchField

_LIST_WIDTH = 280


class TextsTab(QWidget):
    """The classes at the left, the chosen one's words at the right."""

    typed = Signal(str, str, str)  # class, name as the model is to read it, description
    decided = Signal(str, str, str)  # SentenceVerdict, class, sentence
    choice_asked = Signal()  # choose the sentences now
    choice_stopped = Signal()
    table_asked = Signal()  # a table of descriptions, or a folder of texts
    model_asked = Signal()  # another model than the one that reads English
    photo_opened = Signal(list, int)  # list[Path], which of them

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = TextsState()
        self._is_look_only = False
        self._examples_of: Callable[[str], Sequence[Path]] = lambda _: ()
        self._before = EmptyPage(
            icon="text",
            title=self.tr("No classes yet"),
            sentence=self.tr("First add photos. Then each class can be given a name that the model reads."),
        )
        self._search = SearchField(self.tr("Find a class or a sentence"))
        self._search.setObjectName("find-sentence")
        self._summary = Label(tone="muted", wraps=True)
        self._summary.setObjectName("sentences-summary")
        self._classes = DescribedList()
        self._classes.setObjectName("described-classes")
        self._classes.setAccessibleName(self.tr("Classes"))
        self._editor = ClassEditor(thumbnails)
        self._after = QWidget()
        self._make_notes()
        self._make_tools()
        self._lay_out()
        self._connect()
        self.show_state(self._state, lambda _: ())

    def _make_notes(self) -> None:
        self._language = Note(kind="warning", action=self.tr("Add names"))
        self._language.setObjectName("language-note")
        self._model = Button(self.tr("Choose model"), kind="quiet")
        self._model.setObjectName("choose-multilingual")
        self._nothing = Note(kind="warning", action=self.tr("Name them"))
        self._nothing.setObjectName("names-note")
        self._all = Button(self.tr("Show all classes"), kind="quiet")
        self._all.setObjectName("all-classes")
        self._all.hide()

    def _make_tools(self) -> None:
        self._table = Button(self.tr("Add a table…"), icon="table")
        self._table.setObjectName("add-descriptions")
        self._table.setToolTip(
            self.tr("A table with the columns “class” and “text”, or drop it here. It is read where it lies.")
        )
        self._choose = Button(self.tr("Choose sentences now"), icon="again")
        self._choose.setObjectName("choose-sentences")
        self._choose.setToolTip(
            self.tr("Look which sentences would be kept, as the next training does. What is read now is kept for it.")
        )
        self._stop = Button(self.tr("Stop"), kind="danger", icon="stop")
        self._stop.setObjectName("stop-choosing")
        self._progress = ProgressBar()
        self._progress.setAccessibleName(self.tr("How far choosing sentences is"))

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(12)
        self._search.setMinimumWidth(240)
        tools.addWidget(self._search)
        tools.addWidget(self._summary, 1)
        tools.addWidget(self._progress, 1)
        for button in (self._table, self._choose, self._stop):
            tools.addWidget(button)
        language = QHBoxLayout()
        language.setSpacing(8)
        language.addWidget(self._language, 1)
        language.addWidget(self._model)
        rail = Card(padding=6, gap=4)
        rail.setFixedWidth(_LIST_WIDTH)
        rail.body.addWidget(self._classes, 1)
        rail.body.addWidget(self._all)
        parts = QHBoxLayout()
        parts.setSpacing(CARD_GAP)
        parts.addWidget(rail)
        parts.addWidget(self._editor, 1)
        after = QVBoxLayout(self._after)
        after.setContentsMargins(0, 0, 0, 0)
        after.setSpacing(10)
        after.addLayout(tools)
        after.addLayout(language)
        after.addWidget(self._nothing)
        after.addLayout(parts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._before)
        column.addWidget(self._after)

    def _connect(self) -> None:
        self._search.searched.connect(self._look_for)
        self._classes.class_chosen.connect(self._show_class)
        self._editor.typed.connect(self.typed)
        self._editor.decided.connect(self.decided)
        self._editor.photo_opened.connect(self.photo_opened)
        self._language.acted.connect(self._name_foreign)
        self._nothing.acted.connect(self._name_nothing)
        self._model.clicked.connect(self.model_asked)
        self._all.clicked.connect(self._show_all)
        self._table.clicked.connect(self.table_asked)
        self._choose.clicked.connect(self.choice_asked)
        self._stop.clicked.connect(self.choice_stopped)

    # ------------------------------------------------------------ what it shows

    def show_state(
        self, state: TextsState, examples_of: Callable[[str], Sequence[Path]], *, is_look_only: bool = False
    ) -> None:
        """Show what is so now.

        Args:
            state: Classes, words and sentences.
            examples_of: A few photos of a class.
            is_look_only: Whether nothing can be typed or decided.
        """
        self._state, self._examples_of, self._is_look_only = state, examples_of, is_look_only
        self._before.setVisible(not state.names)
        self._after.setVisible(bool(state.names))
        self._summary.setText(summary_words(state))
        self._show_choosing(state)
        self._show_notes(state)
        chosen = self._editor.class_name
        self._classes.described.set_classes(state.classes)
        if self._classes.chosen is None:
            self._classes.choose(chosen)
        elif self._classes.chosen.name == chosen:
            self._show_class(self._classes.chosen)

    def show_trouble(self, trouble: Trouble) -> None:
        """Show the classes with this trouble alone, ready to be named."""
        self._search.clear()
        self._classes.described.show_only(trouble)
        self._all.setVisible(bool(trouble))
        self._classes.choose("")
        if trouble and self._classes.chosen is not None:
            self._editor.take_focus()

    def _show_choosing(self, state: TextsState) -> None:
        is_choosing = state.choosing is not None
        self._progress.setVisible(is_choosing)
        self._progress.set_share(state.choosing)
        self._summary.setVisible(not is_choosing)
        self._stop.setVisible(is_choosing)
        self._choose.setVisible(not is_choosing)
        self._choose.set_off(self.tr("This project is open to look only.") if self._is_look_only else "")

    def _show_notes(self, state: TextsState) -> None:
        foreign, nothing = state.with_trouble("language"), state.with_trouble("says-nothing")
        self._language.setVisible(bool(foreign))
        self._model.setVisible(bool(foreign))
        if foreign:
            self._language.set_words(*language_words(state))
        self._nothing.setVisible(bool(nothing))
        if nothing:
            self._nothing.set_words(*nothing_words(state))

    @Slot(object)
    def _show_class(self, entry: DescribedClass) -> None:
        self._editor.show_class(entry, self._examples_of(entry.name), is_look_only=self._is_look_only)

    # ------------------------------------------------------------ what is asked

    @Slot(str)
    def _look_for(self, words: str) -> None:
        chosen = self._editor.class_name
        self._classes.described.search(words)
        self._classes.choose(chosen)

    @Slot()
    def _name_foreign(self) -> None:
        self.show_trouble("language")

    @Slot()
    def _name_nothing(self) -> None:
        self.show_trouble("says-nothing")

    @Slot()
    def _show_all(self) -> None:
        self.show_trouble("")

    def hideEvent(self, event: QHideEvent) -> None:
        self._editor.keep()
        super().hideEvent(event)
