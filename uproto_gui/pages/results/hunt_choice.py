"""Before a hunt: which classes to look for, and in which folder."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.models.hunt_class_model import HuntClassModel, HuntClassRow
from uproto_gui.pages.results.hunt import HuntState
from uproto_gui.pages.results.hunt_class_list import HuntClassList
from uproto_gui.pages.results.hunt_words import class_words, easy_words, found_words
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.drop_area import DropArea
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note


class HuntChoice(QWidget):
    """Takes a folder once there is a class to look for."""

    folder_given = Signal(Path)
    folder_asked = Signal()
    train_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = HuntClassModel()
        self._state = HuntState()
        self.list = HuntClassList(self.model)
        self.list.setObjectName("hunt-classes")
        self.list.setAccessibleName(self.tr("Classes to look for"))
        self._rare = Button(self.tr("All rare ones"), kind="quiet")
        self._rare.setObjectName("hunt-all-rare")
        self._none = Button(self.tr("None"), kind="quiet")
        self._none.setObjectName("hunt-none")
        self.area = DropArea(
            title=self.tr("Drop an unsorted folder here"),
            sentence=self.tr("Of any size, with folders in it or without. Nothing is copied, moved or changed."),
            button=self.tr("Choose a folder…"),
        )
        self.area.setObjectName("hunt-drop")
        self.hint = Note(kind="info", text=self.tr("Choose at least one class to look for."))
        self.hint.setObjectName("hunt-hint")
        self.brought = Note(kind="right", action=self.tr("To Train"))
        self.brought.setObjectName("hunt-brought")
        self._easy = Label(easy_words(), tone="muted", wraps=True)
        self._lay_out()
        self.model.ticked.connect(self._judge)
        self._rare.clicked.connect(self._tick_rare)
        self._none.clicked.connect(self._tick_none)
        self.area.choose_asked.connect(self._ask_folder)
        self.area.paths_dropped.connect(self._take)
        self.brought.acted.connect(self.train_asked)

    def _lay_out(self) -> None:
        classes = Card(padding=18, gap=8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(self.tr("What to look for"), scale=CARD_TITLE, weight=SEMIBOLD), 1)
        head.addWidget(self._rare)
        head.addWidget(self._none)
        classes.body.addLayout(head)
        classes.body.addWidget(self.list, 1)
        right = QVBoxLayout()
        right.setSpacing(12)
        right.addWidget(self.brought)
        right.addWidget(self.hint)
        right.addWidget(self.area, 1)
        right.addWidget(self._easy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(classes, 2)
        row.addLayout(right, 3)

    def show_state(self, state: HuntState) -> None:
        """Show what can be looked for, and what the last hunt brought."""
        is_other = state.known_classes != self._state.known_classes
        self._state = state
        if is_other:
            self._tick(self._rare_names())
        found = found_words(state)
        self.brought.set_words(found, self.tr("They wait for the next training.") if found else "")
        self.brought.setVisible(bool(found))
        self._judge()

    def _rare_names(self) -> list[str]:
        rare = [entry.name for entry in self._state.known_classes if entry.group == "few"]
        # In an even folder no class is rarer than another.
        return rare or [entry.name for entry in self._state.known_classes if entry.group == "even"]

    @Slot()
    def _judge(self) -> None:
        if self._state.is_look_only:
            self.hint.set_words("", self.tr("The project is open in another window: here it is only looked at."))
        else:
            self.hint.set_words("", self.tr("Choose at least one class to look for."))
        can_begin = bool(self.model.chosen) and not self._state.is_look_only
        self.hint.setVisible(not can_begin)
        self.area.setEnabled(can_begin)

    @Slot()
    def _tick_rare(self) -> None:
        self._tick(self._rare_names())

    @Slot()
    def _tick_none(self) -> None:
        self._tick([])

    def _tick(self, names: list[str]) -> None:
        rows = [
            HuntClassRow(name=entry.name, group=entry.group, photos=entry.photos, words=class_words(entry))
            for entry in self._state.known_classes
        ]
        self.model.set_classes(rows, names)

    @Slot()
    def _ask_folder(self) -> None:
        self.folder_asked.emit()

    @Slot(list)
    def _take(self, paths: list[Path]) -> None:
        folder = next((path for path in paths if path.is_dir()), None)
        if folder is not None:
            self.folder_given.emit(folder)
