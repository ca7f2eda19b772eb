"""The archive hunt, in the place of the tab Rescued: what to look for and where, then one photo after the other."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.hunt import HuntState
from uproto_gui.pages.results.hunt_card import HuntCard
from uproto_gui.pages.results.hunt_choice import HuntChoice
from uproto_gui.pages.results.hunt_words import (
    dry_words,
    easy_words,
    found_words,
    progress_words,
    standing_words,
)
from uproto_gui.pages.results.naming import ClassNaming
from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD, SMALL
from uproto_gui.theme.tokens import PAGE_MARGIN
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.note import Note


class HuntPane(QWidget):
    """Shows a hunt and tells what is asked of it."""

    opened = Signal()
    back_asked = Signal()  # to the tab it stands in the place of
    begin_asked = Signal(Path, list)  # list[str]: the classes to look for
    folder_asked = Signal()  # a folder is to be chosen, for `begin`
    found = Signal(Path, str)  # the class it is of
    not_it = Signal(Path, str)  # the class it is not of
    put_off = Signal(Path, str)
    undo_asked = Signal()
    end_asked = Signal()
    again_asked = Signal()  # the folder shall be read again
    train_asked = Signal()
    large_asked = Signal(list, object)  # list[Path], Path: the photos around it, and the one to show large

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = HuntState()
        self._thumbnails = thumbnails
        self._is_built = False

    def _build(self) -> None:
        """Make everything in it; a window in which nobody hunts does without."""
        self._is_built = True
        thumbnails = self._thumbnails
        self._back = Button(self.tr("Back to Rescued"), kind="quiet", icon="chevron-left")
        self._back.setObjectName("hunt-back")
        self._title = ElidedLabel(self.tr("Hunt in an archive"), scale=PAGE_TITLE, weight=SEMIBOLD)
        self._title.setObjectName("hunt-title")
        self._end = Button(self.tr("Stop here"))
        self._end.setObjectName("hunt-end")
        self._end.setToolTip(self.tr("Ends this hunt. What was found stays found; another folder can be chosen."))
        self._about = Label(scale=SMALL, tone="muted", wraps=True)
        self._about.setObjectName("hunt-about")
        self._dry = Note(kind="info", text=dry_words(), action=self.tr("Stop here"))
        self._dry.setObjectName("hunt-dry")
        self.choice = HuntChoice()
        self.card = HuntCard(thumbnails)
        self.card.setObjectName("hunt-card")
        self._error = ErrorPanel()
        self._stack = QStackedWidget()
        self._easy = Label(easy_words(), scale=SMALL, tone="muted", wraps=True)
        self._naming = ClassNaming(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._end)
        asking = QWidget()
        inside = QVBoxLayout(asking)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._dry)
        inside.addWidget(self.card, 1)
        inside.addWidget(self._easy)
        error = QWidget()
        beside = QVBoxLayout(error)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._error)
        beside.addStretch(1)
        self._panes = {"choice": self.choice, "asking": asking, "error": error}
        for pane in self._panes.values():
            self._stack.addWidget(pane)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 12, PAGE_MARGIN, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._about)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        card, choice = self.card, self.choice
        self._back.clicked.connect(self.back_asked)
        self._end.clicked.connect(self.end_asked)
        self._dry.acted.connect(self.end_asked)
        choice.folder_given.connect(self.begin)
        choice.folder_asked.connect(self.folder_asked)
        choice.train_asked.connect(self.train_asked)
        card.yes.connect(self._say_yes)
        card.no.connect(self._say_no)
        card.later.connect(self._say_later)
        card.other_asked.connect(self._ask_class)
        card.number_pressed.connect(self._use_number)
        card.undo_asked.connect(self.undo_asked)
        card.large_asked.connect(self._show_large)
        self._error.main_asked.connect(self.again_asked)
        self._error.second_asked.connect(self.end_asked)
        self._naming.named.connect(self._say_class)

    # ------------------------------------------------------------ what it shows

    @Slot(object)
    def show_state(self, state: HuntState) -> None:
        """Show how things stand."""
        self.state = state
        if not self._is_built:
            return
        is_asking = state.is_under_way
        self._title.setText(standing_words(state) if is_asking else self.tr("Hunt in an archive"))
        self._end.setVisible(is_asking)
        self._about.setText(self._about_words(state))
        self._about.setVisible(is_asking)
        self._dry.setVisible(state.is_dry and state.question is not None)
        if state.phase == "failed" and state.error is not None:
            self._error.show_error(state.error, main=self.tr("Look again"), second=self.tr("Another folder…"))
            self._show("error")
            return
        if is_asking:
            self.card.show_state(state)
            self._show("asking")
        else:
            self.choice.show_state(state)
            self._show("choice")

    def open(self) -> None:
        """It is what the page shows now: a hunt that was left goes on."""
        if not self._is_built:
            self._build()
            self.show_state(self.state)
        self.opened.emit()
        self.take_keys()

    def _show(self, pane: str) -> None:
        if self._stack.currentWidget() is not self._panes[pane]:
            has_keys = self._stack.isAncestorOf(self.window().focusWidget() or self)
            self._stack.setCurrentWidget(self._panes[pane])
            if pane == "asking" or has_keys:
                self.take_keys()

    def take_keys(self) -> None:
        """The keys go to what is asked."""
        wanted: QWidget = self.choice.list
        if self.state.is_under_way:
            wanted = self.card
        elif self.state.phase == "failed":
            wanted = self._error.main
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _about_words(self, state: HuntState) -> str:
        if state.folder is None:
            return ""
        words = self.tr("{progress} {found}").format(progress=progress_words(state), found=found_words(state))
        return f"{state.folder}\n{words.strip()}"

    # ------------------------------------------------------------ what is asked

    @Slot(Path)
    def begin(self, folder: Path) -> None:
        """Hunt in this folder for what is ticked."""
        chosen = self.choice.model.chosen
        if chosen and not self.state.is_look_only:
            self.begin_asked.emit(folder, list(chosen))

    @Slot()
    def _say_yes(self) -> None:
        asked = self.state.question
        if asked is not None:
            self.found.emit(asked.path, asked.class_name)

    @Slot()
    def _say_no(self) -> None:
        asked = self.state.question
        if asked is not None:
            self.not_it.emit(asked.path, asked.class_name)

    @Slot()
    def _say_later(self) -> None:
        asked = self.state.question
        if asked is not None:
            self.put_off.emit(asked.path, asked.class_name)

    @Slot()
    def _ask_class(self) -> None:
        if self.state.question is not None:
            self._naming.ask(self.state.class_names, "", title=self.tr("Which class is it?"))

    @Slot(int)
    def _use_number(self, number: int) -> None:
        name = self._naming.of_number(number, self.state.class_names)
        if name:
            self._say_class(name)

    @Slot(str)
    def _say_class(self, name: str) -> None:
        asked = self.state.question
        if asked is not None:
            self._naming.note(name)
            self.found.emit(asked.path, name)

    @Slot(Path)
    def _show_large(self, photo: Path) -> None:
        lot = [path for path, _ in self.state.lot]
        self.large_asked.emit(lot if photo in lot else list(self.state.similar), photo)
