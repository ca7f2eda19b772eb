"""Which photo is for what in the last training: a table to search, to copy from and to save."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.errors import UprotoError
from uproto_gui.models.split_model import column_names, counts_text
from uproto_gui.models.split_table import PARTS, SplitLine, SplitTable
from uproto_gui.pages.photos.split_list import SplitList
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL
from uproto_gui.widgets.ask_place import ask_place
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.error_words import error_sentences
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.search_field import SearchField
from uproto_gui.widgets.together_words import part_words

_FILE_NAME = "photos.csv"


class SplitPanel(QWidget):
    """Takes the place of the classes until one goes back to them."""

    closed = Signal()
    large_asked = Signal(Path)
    table_wanted = Signal(Path, object, object)  # where to, the head, rows: a table is to be written

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = SplitList()
        self._list.setObjectName("split-rows")
        self._list.setAccessibleName(self.tr("Which photo is for what"))
        self._back = Button(self.tr("Back to the classes"), kind="quiet", icon="chevron-left")
        self._back.setObjectName("split-back")
        self._about = ElidedLabel(scale=SMALL)
        self._about.setObjectName("split-about")
        self._search = SearchField(self.tr("Find a class or photo"), key="")
        self._search.setObjectName("split-search")
        self._part = DropDown([self.tr("All photos"), *(part_words(part) for part in PARTS)])
        self._part.setObjectName("split-part")
        self._part.setAccessibleName(self.tr("What the photos are for"))
        self._copy = Button(self.tr("Copy numbers"))
        self._copy.setObjectName("split-copy")
        self._save = Button(self.tr("Save as CSV…"))
        self._save.setObjectName("split-save")
        self._note = Note(kind="info", action=self.tr("Show all"))
        self._note.setObjectName("split-note")
        self._error = ErrorPanel()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(self._back)
        title.addWidget(Label(self.tr("Which photo is for what"), scale=CARD_TITLE, weight=SEMIBOLD))
        title.addWidget(self._about, 1)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self._search, 2)
        tools.addWidget(self._part)
        tools.addStretch(1)
        tools.addWidget(self._copy)
        tools.addWidget(self._save)
        self._card = Card(padding=6, gap=4)
        self._card.body.addWidget(self._note)
        self._card.body.addWidget(self._list, 1)
        keys = Label(
            self.tr("Space shows a photo large, Enter shows the photos that belong together."),
            scale=SMALL,
            tone="muted",
        )
        keys.setContentsMargins(10, 2, 10, 4)
        self._card.body.addWidget(keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(title)
        column.addLayout(tools)
        column.addWidget(self._error)
        column.addWidget(self._card, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(self.closed)
        self._search.searched.connect(self._look)
        self._part.chosen.connect(self._show_part)
        self._copy.clicked.connect(self._copy_numbers)
        self._save.clicked.connect(self._ask_where)
        self._note.acted.connect(self._show_all)
        self._list.large_asked.connect(self._ask_large)
        self._list.group_asked.connect(self._show_group)
        self._error.main_asked.connect(self._ask_where)

    # ------------------------------------------------------------ what it shows

    def show_reading(self) -> None:
        """The table is on its way."""
        self._show_table(None)
        self._about.setText(self.tr("Reading"))

    def show_table(self, table: SplitTable) -> None:
        """Show the table of a training."""
        self._show_table(table)
        parts = table.parts
        told = (
            self.tr("{n} {part}").format(n=count(parts[part]), part=part_words(part)) for part in PARTS if parts[part]
        )
        self._about.setText(self.tr(", ").join(told))
        if self._list.model_of.rowCount():
            self._list.selectRow(0)

    def show_error(self, error: UprotoError) -> None:
        """The table cannot be read: the training is damaged."""
        self._show_table(None)
        what_happened, what_to_do = error_sentences(error)
        self._about.setText("")
        self._note.set_kind("warning")
        self._note.set_words(what_happened, what_to_do)
        self._note.set_action("")
        self._note.show()

    def _show_table(self, table: SplitTable | None) -> None:
        self._list.model_of.show_table(table)
        self._note.hide()
        self._error.hide()
        for button in (self._copy, self._save):
            button.setEnabled(table is not None)

    def take_focus(self) -> None:
        """Give the keys to the table."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _look(self, words: str) -> None:
        self._list.model_of.search(words)

    @Slot(int)
    def _show_part(self, place: int) -> None:
        self._list.model_of.show_part(PARTS[place - 1] if place else None)

    @Slot(str)
    def _show_group(self, group: str) -> None:
        self._list.model_of.show_group(group)
        self._note.set_kind("info")
        self._note.set_words(self.tr("Photos that belong together stand on one side: all learn, or all are asked."))
        self._note.set_action(self.tr("Show all"))
        self._note.show()

    @Slot()
    def _show_all(self) -> None:
        self._note.hide()
        self._list.model_of.show_group("")
        self.take_focus()

    @Slot(object)
    def _ask_large(self, line: SplitLine) -> None:
        table = self._list.model_of.table
        if table is not None:
            self.large_asked.emit(table.path_of(line))

    # ------------------------------------------------------------ what can be taken along

    @Slot()
    def _copy_numbers(self) -> None:
        table = self._list.model_of.table
        if table is not None:
            QGuiApplication.clipboard().setText(counts_text(table))
            self._say(self.tr("Copied."), self.tr("The numbers of each class can be pasted into a spreadsheet."))

    @Slot()
    def _ask_where(self) -> None:
        self._error.hide()
        ask_place(
            self,
            title=self.tr("Save the table"),
            name=_FILE_NAME,
            kind=self.tr("CSV tables (*.csv)"),
            take=self._write,
        )

    def _write(self, path: Path) -> None:
        model = self._list.model_of
        self.table_wanted.emit(path, column_names(), [model.cells(line) for line in model.lines()])

    def say_saved(self, path: Path, rows: int) -> None:
        """The table was written."""
        self._say(
            self.tr("Saved {file}").format(file=path.name),
            self.tr("%n row(s), in {folder}", "", rows).format(folder=path.parent),
        )

    def say_not_saved(self, error: UprotoError) -> None:
        """The table was not written."""
        self._error.show_error(error, main=self.tr("Try again"))
        self._error.show()

    def _say(self, strong: str, words: str) -> None:
        self._note.set_kind("info")
        self._note.set_words(strong, words)
        self._note.set_action("")
        self._note.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back a step: to all photos, then to the classes."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._list.model_of.group:
            self._show_all()
        else:
            self.closed.emit()
