"""The Check page: what is wrong with the folder, one kind after the other, and which sentences a training chose.

In comes a `CheckState`; out go past-tense signals. The page reads no photo file and stores no decision.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from uproto_core.errors import UprotoError
from uproto_gui.models.described_class import Trouble
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.check.findings_tab import FindingsTab
from uproto_gui.pages.check.state import CheckState
from uproto_gui.pages.check.texts_state import TextsState, texts_state
from uproto_gui.pages.check.texts_tab import TextsTab
from uproto_gui.pages.check.words import about_words
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.empty_page import EmptyPage
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.page import Page
from uproto_gui.widgets.tabs import Tabs

_PHOTOS, _TEXTS = 0, 1


class CheckPage(Page):
    """Findings about the photos, and the sentences about the classes."""

    check_asked = Signal()
    look_inside_asked = Signal()
    stop_asked = Signal()
    left_out = Signal(list)  # list[Path]
    taken_back = Signal(list)  # list[Path]
    photos_kept = Signal(list)  # list[Path]
    moved = Signal(list, str)  # list[Path], the class
    named = Signal(list, str)  # list[str], what the classes are called from now on
    ignored = Signal(str)  # a finding's key
    heeded = Signal(str)  # a finding's key
    undo_asked = Signal()
    redo_asked = Signal()
    train_asked = Signal()
    photos_asked = Signal()
    words_typed = Signal(str, str, str)  # class, name as the model is to read it, description
    sentence_decided = Signal(str, str, str)  # SentenceVerdict, class, sentence
    sentences_asked = Signal()  # choose sentences now
    sentences_stopped = Signal()
    models_asked = Signal()  # another model than the one that reads English
    descriptions_asked = Signal()  # a table of them, or a folder

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Check"))
        self._state = CheckState()
        self._is_look_only = False
        self._shown_texts: TextsState | None = None
        self._make_actions()
        self._findings = FindingsTab(thumbnails, self)
        self._large = LargePhoto(thumbnails, self)
        self._make_tabs(thumbnails)
        self._connect()
        self.show_state(self._state)

    def _connect(self) -> None:
        found = self._findings
        found.stop_asked.connect(self.stop_asked)
        found.check_asked.connect(self.check_asked)
        found.look_inside_asked.connect(self.look_inside_asked)
        found.undo_asked.connect(self._undo.click)
        found.shown.connect(self._fill_one_button)
        found.left_out.connect(self.left_out)
        found.taken_back.connect(self.taken_back)
        found.kept.connect(self.photos_kept)
        found.moved.connect(self.moved)
        found.named.connect(self.named)
        found.ignored.connect(self.ignored)
        found.heeded.connect(self.heeded)
        texts = self._texts
        texts.typed.connect(self.words_typed)
        texts.decided.connect(self.sentence_decided)
        texts.choice_asked.connect(self.sentences_asked)
        texts.choice_stopped.connect(self.sentences_stopped)
        texts.table_asked.connect(self.descriptions_asked)
        texts.model_asked.connect(self.models_asked)
        texts.photo_opened.connect(self._large.show_photos)

    # ------------------------------------------------------------ what it is made of

    def _make_actions(self) -> None:
        self._undo = Button(self.tr("Undo"), kind="quiet", key="Ctrl+Z")
        self._undo.setObjectName("undo")
        self._undo.clicked.connect(self._take_back)
        self._redo = Button(self.tr("Redo"), kind="quiet", key="Ctrl+Shift+Z")
        self._redo.setObjectName("redo")
        self._redo.clicked.connect(self.redo_asked)
        for key, button in (("Ctrl+Z", self._undo), ("Ctrl+Shift+Z", self._redo)):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self._next = Button(self.tr("Next: Train"), kind="primary")
        self._next.setObjectName("next-train")
        self._next.clicked.connect(self.train_asked)
        for made in (self._undo, self._redo, self._next):
            self.add_action(made)

    def _make_tabs(self, thumbnails: Thumbnails) -> None:
        self._tabs = Tabs([self.tr("Photos"), self.tr("Names and descriptions")])
        self._tabs.setObjectName("check-tabs")
        self.set_tabs(self._tabs)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._made_photos_tab())
        self._texts = TextsTab(thumbnails)
        self._stack.addWidget(self._texts)
        self._tabs.chosen.connect(self._go_to_tab)
        self.content.addWidget(self._stack, 1)
        self.set_first(self._findings.list)

    def _made_photos_tab(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._empty = EmptyPage(icon="check", title="", sentence="")
        self._empty.acted.connect(self._take_first_step)
        self._error = ErrorPanel()
        self._error.main_asked.connect(self.check_asked)
        self._error.second_asked.connect(self.photos_asked)
        column.addWidget(self._empty, 1)
        column.addWidget(self._error)
        column.addWidget(self._findings, 1)
        return made

    # ------------------------------------------------------------ what it shows

    def show_state(self, state: CheckState, *, is_look_only: bool = False) -> None:
        """Show what is so now."""
        self._state = state
        if is_look_only != self._is_look_only:
            self._is_look_only, self._shown_texts = is_look_only, None
        is_before = state.phase in ("no-photos", "ready")
        self.set_about(about_words(state))
        self._tabs.set_count(_PHOTOS, count(state.open_kinds) if state.open_kinds else "")
        self._show_texts(state)
        self._empty.setVisible(is_before)
        self._findings.setVisible(not is_before)
        self._say_first_step(state)
        self._show_error(state.error)
        self._show_actions(state)
        self._findings.show_state(state)

    def show_kind(self, kind: str) -> None:
        """Show what was found of one kind, as if the person had chosen it."""
        self._tabs.choose(_PHOTOS)
        self._findings.list.choose(kind)
        self._findings.list.was_chosen = True

    def show_words(self, trouble: Trouble = "") -> None:
        """Show names and descriptions; with a trouble only the classes that have it, ready to be named."""
        self._tabs.choose(_TEXTS)
        self._go_to_tab(_TEXTS)
        if trouble:
            self._texts.show_trouble(trouble)

    def _show_texts(self, state: CheckState) -> None:
        """Tell the tab, where anything of it is new: a running check changes the state twenty times a second."""
        texts = texts_state(state)
        if texts == self._shown_texts:
            return
        self._shown_texts = texts
        self._texts.show_state(texts, self._examples_of, is_look_only=self._is_look_only)
        self._tabs.set_count(_TEXTS, count(texts.amiss) if texts.amiss else "")

    def _examples_of(self, name: str) -> Sequence[Path]:
        return self._state.as_decided.examples_of(name)

    @Slot(int)
    def _go_to_tab(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self._show_actions(self._state)

    def show_acts(self, undo: str, redo: str) -> None:
        """Say what would be undone and done again; nothing where there is nothing."""
        acts = (
            (self._undo, undo, self.tr("Undo: {decision}"), self.tr("Nothing was decided yet.")),
            (self._redo, redo, self.tr("Redo: {decision}"), self.tr("Nothing was undone.")),
        )
        for button, act, words, nothing in acts:
            button.set_off("" if act else nothing)
            if act:
                button.setToolTip(words.replace("{decision}", act))

    def _show_actions(self, state: CheckState) -> None:
        has_findings = state.found > 0 or self._stack.currentIndex() == _TEXTS
        self._undo.setVisible(has_findings)
        self._redo.setVisible(has_findings)
        self._next.setVisible(state.phase in ("done", "stopped"))
        wanted = self._next
        if state.error is not None:
            wanted = self._error.main
        elif state.phase in ("no-photos", "ready"):
            wanted = self._empty.button
        if self.main_button is not wanted:
            self.set_main(wanted)

    def _say_first_step(self, state: CheckState) -> None:
        if state.phase == "no-photos":
            self._empty.set_words(
                title=self.tr("First add photos"),
                sentence=self.tr("Then uproto looks for what is wrong with them: copies, bursts, blur and leaks."),
                button=self.tr("To Photos"),
            )
        elif state.phase == "ready":
            self._empty.set_words(
                title=self.tr("Not checked yet"),
                sentence=self.tr("uproto reads each photo once and says what is wrong. No file is changed."),
                button=self.tr("Check photos"),
            )

    def _show_error(self, error: UprotoError | None) -> None:
        self._error.setVisible(error is not None)
        if error is not None:
            self._error.show_error(error, main=self.tr("Try again"), second=self.tr("To Photos"))

    @Slot()
    def _fill_one_button(self) -> None:
        """A page has one filled button: that of the question, while there is one."""
        self._next.set_kind("secondary" if self._findings.has_main else "primary")

    @Slot()
    def _take_back(self) -> None:
        self._findings.say_nothing()
        self.undo_asked.emit()

    @Slot()
    def _take_first_step(self) -> None:
        if self._state.phase == "no-photos":
            self.photos_asked.emit()
        else:
            self.check_asked.emit()

    def sizeHint(self) -> QSize:
        return QSize(1104, 744)
