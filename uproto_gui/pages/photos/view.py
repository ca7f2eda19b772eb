"""The Photos page: classes from few photos to many, the photos of the chosen one, and what to do when a scan fails.

In comes a `PhotosState`; out go past-tense signals. The page opens no photo and decides nothing.
"""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.errors import UprotoError
from uproto_gui.models.class_row import ClassRow
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.photos.class_card import ClassCard
from uproto_gui.pages.photos.class_decisions import ClassDecisions
from uproto_gui.pages.photos.class_table import ClassTable
from uproto_gui.pages.photos.empty_folder import EmptyFolder, FolderExample
from uproto_gui.pages.photos.ignored_files import IgnoredFiles
from uproto_gui.pages.photos.legend import Legend
from uproto_gui.pages.photos.level_note import LevelNote
from uproto_gui.pages.photos.scale import group_lines, scale_of
from uproto_gui.pages.photos.split_panel import SplitPanel
from uproto_gui.pages.photos.state import PhotosState
from uproto_gui.pages.photos.words import about_words, drawing_words, seen_words
from uproto_gui.theme.fonts import SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.page import Page
from uproto_gui.widgets.progress_bar import ProgressBar
from uproto_gui.widgets.search_field import SearchField
from uproto_gui.widgets.under_way import UnderWay
from uproto_gui.widgets.undo_line import UndoLine

_NOT_SORTED = "photos.not-sorted"
_TRY_AGAIN = frozenset({"photos.gone", "photos.missing", "run.ended"})
"""Errors that may be over when the drive is back."""


class PhotosPage(Page):
    """Photos of the project by class."""

    paths_dropped = Signal(list)  # list[Path]
    folder_asked = Signal()
    table_asked = Signal()
    use_asked = Signal()
    level_chosen = Signal(str)  # ClassLevel
    scan_asked = Signal()
    stop_asked = Signal()
    check_asked = Signal()
    left_out = Signal(list)  # list[Path]
    taken_back = Signal(list)  # list[Path]
    photos_moved = Signal(list, str)  # list[Path], the class
    classes_named = Signal(list, str)  # list[str], the name
    classes_left_out = Signal(list)  # list[str]
    classes_taken_back = Signal(list)  # list[str]
    undo_asked = Signal()
    redo_asked = Signal()
    split_asked = Signal()  # which photo is for what in the last training
    table_wanted = Signal(Path, object, object)  # where to, the head, rows: a table is to be written

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Photos"))
        self._state = PhotosState()
        self._table = ClassTable(thumbnails)
        self._table.setObjectName("classes")
        self._table.setAccessibleName(self.tr("Classes"))
        self._card = ClassCard(thumbnails)
        self._card.setObjectName("class-card")
        self._large = LargePhoto(thumbnails, self)
        self._large.setObjectName("large-photo")
        self._is_split_shown = False
        self._make_actions()
        self._make_content()
        self._decisions = ClassDecisions(self)
        self._table.class_chosen.connect(self._show_class)
        self._connect_decisions()
        self._connect_split()
        self._card.large_asked.connect(self._show_large)
        self._large.moved.connect(self._follow)
        self._show(self._state)

    def _connect_decisions(self) -> None:
        table, card, decisions = self._table, self._card, self._decisions
        card.left_out.connect(self.left_out)
        card.taken_back.connect(self.taken_back)
        card.move_asked.connect(self._ask_to_move)
        card.number_pressed.connect(self._move_to_number)
        for asked, ask in (
            (card.rename_asked, self._ask_to_rename),
            (card.merge_asked, self._ask_to_merge),
            (card.class_out_asked, self._ask_to_leave_out),
            (table.rename_pressed, self._ask_to_rename),
            (table.merge_pressed, self._ask_to_merge),
            (table.leave_out_pressed, self._ask_to_leave_out),
        ):
            asked.connect(ask)
        QShortcut(QKeySequence("F2"), self._card).activated.connect(self._ask_to_rename)
        decisions.photos_moved.connect(self.photos_moved)
        decisions.classes_named.connect(self._name_classes)
        decisions.classes_left_out.connect(self.classes_left_out)
        decisions.classes_taken_back.connect(self.classes_taken_back)
        self._undo.undo_asked.connect(self.undo_asked)
        self._undo.redo_asked.connect(self.redo_asked)

    def _connect_split(self) -> None:
        self._split_button.clicked.connect(self._open_split)
        self._split.closed.connect(self._close_split)
        self._split.large_asked.connect(self._show_one_large)
        self._split.table_wanted.connect(self.table_wanted)

    # ------------------------------------------------------------ what it is made of

    def _make_actions(self) -> None:
        self._scan = Button(self.tr("Scan again"), kind="quiet", key="F5")
        self._scan.setObjectName("scan-again")
        self._scan.clicked.connect(self.scan_asked)
        QShortcut(QKeySequence("F5"), self).activated.connect(self._scan.click)
        self._add = Button(self.tr("Add folder…"), icon="plus")
        self._add.setObjectName("add-folder")
        self._add.clicked.connect(self.folder_asked)
        self._next = Button(self.tr("Next: Check"), kind="primary")
        self._next.setObjectName("next-check")
        self._next.clicked.connect(self.check_asked)
        for button in (self._scan, self._add, self._next):
            self.add_action(button)

    def _make_content(self) -> None:
        self._empty = EmptyFolder()
        self._empty.paths_dropped.connect(self.paths_dropped)
        self._empty.choose_asked.connect(self.folder_asked)
        self._error = ErrorPanel()
        self._error.main_asked.connect(self._take_main_way)
        self._error.second_asked.connect(self._take_second_way)
        self._partial = Note(kind="info")
        self._partial.setObjectName("scan-was-stopped")
        self._drawing = UnderWay(
            self.tr("They come along with uproto and are drawn once. Training follows by itself."),
            stop=self.tr("Stop"),
        )
        self._drawing.setObjectName("drawing")
        self._drawing.stop_asked.connect(self.stop_asked)
        self._list = self._made_list()
        self.content.addWidget(self._error)
        self.content.addWidget(self._partial)
        self.content.addWidget(self._empty, 1)
        self.content.addWidget(self._drawing, 1)
        self.content.addWidget(self._list, 1)
        self._split = SplitPanel()
        self._split.setObjectName("split")
        self._split.hide()
        self.content.addWidget(self._split, 1)
        self._example = self._made_example()
        self.content.addWidget(self._example, 1)

    def _made_example(self) -> QWidget:
        """What stands under an error that leaves the page without a list."""
        made = Card(gap=12)
        made.body.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        made.body.addWidget(Label(self.tr("A folder that fits looks like this:"), tone="muted"), 0, middle)
        made.body.addWidget(FolderExample(), 0, middle)
        made.body.addStretch(2)
        return made

    def _made_list(self) -> QWidget:
        made = QWidget()
        self._legend = Legend()
        self._legend.setObjectName("groups")
        self._ignored = IgnoredFiles()
        self._level = LevelNote()
        self._level.setObjectName("class-level")
        self._level.level_chosen.connect(self.level_chosen)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(self._made_tools())
        table = Card(padding=6, gap=0)
        table.body.addWidget(self._made_progress())
        table.body.addWidget(self._table, 1)
        table.body.addWidget(self._ignored)
        left.addWidget(table, 1)
        self._undo = UndoLine()
        left.addWidget(self._undo)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        cards.addLayout(left, 1)
        cards.addWidget(self._card)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._level)
        above = QHBoxLayout()
        above.addWidget(self._legend, 1)
        self._split_button = Button(self.tr("Which photo is for what"), kind="quiet", icon="table")
        self._split_button.setObjectName("show-split")
        self._split_button.hide()
        above.addWidget(self._split_button)
        column.addLayout(above)
        column.addLayout(cards, 1)
        self.set_first(self._table)
        return made

    def _made_tools(self) -> QHBoxLayout:
        self._search = SearchField(self.tr("Find a class"))
        self._search.setObjectName("find-class")
        self._search.searched.connect(self._table.search)
        sort = Label(self.tr("Sort"), scale=SMALL, tone="muted")
        self._order = DropDown([self.tr("Fewest first"), self.tr("Most first"), self.tr("Name")])
        self._order.setObjectName("sort-classes")
        self._order.setAccessibleName(self.tr("Sort the classes"))
        self._order.chosen.connect(self._table.arrange)
        sort.setBuddy(self._order)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self._search, 2)
        tools.addStretch(1)
        tools.addWidget(sort)
        tools.addWidget(self._order)
        return tools

    def _made_progress(self) -> QWidget:
        self._progress = QWidget()
        self._progress.setObjectName("scan-progress")
        self._bar = ProgressBar(height=4)
        self._bar.setFixedWidth(160)
        self._bar.set_share(None)
        self._seen = Label(scale=SMALL)
        self._seen.setObjectName("files-seen")
        self._stop = Button(self.tr("Stop"), kind="danger")
        self._stop.setObjectName("stop-scan")
        self._stop.clicked.connect(self.stop_asked)
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(12)
        row.addWidget(self._bar)
        row.addWidget(self._seen, 1)
        row.addWidget(self._stop)
        return self._progress

    # ------------------------------------------------------------ what it shows

    def show_state(self, state: PhotosState) -> None:
        """Show what is so now; what is shown already costs nothing."""
        if state is not self._state:
            self._show(state)

    def show_acts(self, undo: str, redo: str) -> None:
        """Say what would be undone and done again; nothing where there is nothing."""
        self._undo.show_acts(undo, redo)

    def show_trained(self, *, is_trained: bool) -> None:
        """Whether there is a training that has a table of its photos."""
        self._split_button.setVisible(is_trained)
        if not is_trained and self._is_split_shown:
            self._close_split()

    @property
    def split(self) -> SplitPanel:
        """Which photo is for what."""
        return self._split

    def _show(self, state: PhotosState) -> None:
        self._state = state
        self._decisions.show_state(state)
        has_rows = bool(state.rows)
        is_drawing = state.drawing is not None
        has_list = has_rows or (state.is_scanning and not is_drawing)
        self.set_about(about_words(state))
        self._empty.setVisible(not has_list and not is_drawing and state.error is None)
        self._drawing.setVisible(is_drawing and not has_rows)
        self._list.setVisible(has_list and not self._is_split_shown)
        self._split.setVisible(has_list and self._is_split_shown)
        self._example.setVisible(not has_list and state.error is not None)
        self._show_error(state.error)
        self._show_partial(state)
        self._show_progress(state)
        self._scan.setVisible(has_rows and not state.is_scanning and state.error is None)
        self._add.setVisible(has_rows and not state.is_scanning)
        self._next.setVisible(has_rows and not state.is_scanning and state.error is None)
        self._choose_main(state)
        self._show_rows(state)
        if self.hasFocus():
            # The list was not there yet when one came here.
            self.take_focus()

    def _show_error(self, error: UprotoError | None) -> None:
        self._error.setVisible(error is not None)
        if error is None:
            return
        if error.code in _TRY_AGAIN:
            self._error.show_error(error, main=self.tr("Try again"), second=self.tr("Find them…"))
        elif error.code == _NOT_SORTED:
            self._error.show_error(error, main=self.tr("Open Use"), second=self.tr("Add a table…"))
        else:
            self._error.show_error(error, main=self.tr("Choose another folder…"))

    def _show_partial(self, state: PhotosState) -> None:
        self._partial.setVisible(state.phase == "stopped")
        if state.phase == "stopped":
            self._partial.set_words(
                self.tr("The scan was stopped."), self.tr("These are not all of the folder's photos.")
            )

    def _show_progress(self, state: PhotosState) -> None:
        self._progress.setVisible(state.is_scanning)
        self._seen.setText(seen_words(state))
        why_not = self.tr("Stopping") if state.phase == "stopping" else ""
        self._stop.set_off(why_not)
        if state.drawing is not None:
            total = state.drawing.total
            self._drawing.show_progress(drawing_words(state), state.drawing.done / total if total else None)
            self._drawing.stop.set_off(why_not)

    def _choose_main(self, state: PhotosState) -> None:
        """One filled button a page: the way on, the way out of an error, or the way in."""
        wanted = self._next
        if state.error is not None:
            wanted = self._error.main
        elif not state.rows and not state.is_scanning and self._empty.button is not None:
            wanted = self._empty.button
        if self.main_button is not wanted:
            self.set_main(wanted)

    def _show_rows(self, state: PhotosState) -> None:
        self._level.show_levels(state.levels)
        self._legend.setVisible(bool(state.rows))
        self._legend.show_lines(group_lines(state.rule, state.rows))
        self._ignored.show_state(state)
        self._table.show_rows(state.rows, scale_of(state.rule, state.rows), counts_training=state.has_own_exam)
        self._show_class(self._table.chosen.name if self._table.chosen is not None else "")

    @Slot(str)
    def _show_class(self, name: str) -> None:
        state = self._state
        row = next((row for row in state.rows if row.name == name), None)
        self._card.setVisible(row is not None and not state.is_partial)
        if row is not None:
            photos = state.photos_of(row)
            self._card.show_class(row, photos, state.curation.left_out, has_own_exam=state.has_own_exam)

    # ------------------------------------------------------------ decisions

    @Slot()
    def _ask_to_rename(self) -> None:
        if self._can_decide:
            self._decisions.rename(self._chosen)

    @Slot()
    def _ask_to_merge(self) -> None:
        if self._can_decide:
            self._decisions.merge(self._chosen)

    @Slot()
    def _ask_to_leave_out(self) -> None:
        if self._can_decide:
            self._decisions.leave_out_or_take_back(self._chosen)

    @Slot(list)
    def _ask_to_move(self, photos: list[Path]) -> None:
        if self._can_decide:
            self._decisions.move(photos, self._chosen)

    @Slot(list, int)
    def _move_to_number(self, photos: list[Path], number: int) -> None:
        if self._can_decide:
            self._decisions.move_to_number(photos, number, self._chosen)

    @Slot(list, str)
    def _name_classes(self, classes: list[str], name: str) -> None:
        """Whoever names a class goes on looking at it."""
        self.classes_named.emit(classes, name)
        self._table.choose(name)

    @property
    def _can_decide(self) -> bool:
        return self._table.chosen is not None and not self._state.is_partial

    @property
    def _chosen(self) -> ClassRow:
        chosen = self._table.chosen
        assert chosen is not None
        return chosen

    # ------------------------------------------------------------ which photo is for what

    @Slot()
    def _open_split(self) -> None:
        self._is_split_shown = True
        self._split.show_reading()
        self.split_asked.emit()
        self._show(self._state)
        self._split.take_focus()

    @Slot()
    def _close_split(self) -> None:
        self._is_split_shown = False
        self._show(self._state)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(Path)
    def _show_one_large(self, path: Path) -> None:
        self._large.show_photos((path,))

    # ------------------------------------------------------------ large photo, ways out, size

    @Slot(Path)
    def _show_large(self, path: Path) -> None:
        photos = self._card.grid.photos
        self._large.show_photos(photos.photos, photos.row_of(path) or 0)

    @Slot(Path)
    def _follow(self, path: Path) -> None:
        """The photo that was looked at last is the chosen one when the large view closes."""
        row = self._card.grid.photos.row_of(path)
        if row is not None:
            self._card.grid.choose_row(row)

    @Slot()
    def _take_main_way(self) -> None:
        error = self._state.error
        if error is not None and error.code in _TRY_AGAIN:
            self.scan_asked.emit()
        elif error is not None and error.code == _NOT_SORTED:
            self.use_asked.emit()
        else:
            self.folder_asked.emit()

    @Slot()
    def _take_second_way(self) -> None:
        error = self._state.error
        if error is not None and error.code == _NOT_SORTED:
            self.table_asked.emit()
        else:
            self.folder_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.setFixedWidth(min(max(round(self.width() * 0.33), 314), 420))

    def sizeHint(self) -> QSize:
        return QSize(1104, 744)
