"""The Photos page: classes from few photos to many, the photos of the chosen one, and what to do when a scan fails.

In comes a `PhotosState`; out go past-tense signals. The page opens no photo and decides nothing.
"""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from uproto_core.errors import UprotoError
from uproto_gui.models.class_findings import ClassFindings
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.photos.class_decisions import ClassDecisions
from uproto_gui.pages.photos.classes_view import ClassesView
from uproto_gui.pages.photos.empty_folder import EmptyFolder, FolderExample
from uproto_gui.pages.photos.heic_note import HeicNote
from uproto_gui.pages.photos.split_panel import SplitPanel
from uproto_gui.pages.photos.state import PhotosState
from uproto_gui.pages.photos.words import about_words, drawing_words
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.page import Page
from uproto_gui.widgets.under_way import UnderWay

_NOT_SORTED = "photos.not-sorted"
_ONE_CLASS = "photos.too-few-classes"
_TRY_AGAIN = frozenset({"photos.gone", "photos.missing", "run.ended"})
"""Errors that may be over when the drive is back."""


class PhotosPage(Page):
    """Photos of the project by class."""

    paths_dropped = Signal(list)  # list[Path]
    folder_asked = Signal()
    table_asked = Signal()
    use_asked = Signal()
    help_asked = Signal()  # how a folder is to be arranged
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
    finding_asked = Signal(str)  # FindingCode: what was found of a kind is to be looked at
    split_asked = Signal()  # which photo is for what in the last training
    table_wanted = Signal(Path, object, object)  # where to, the head, rows: a table is to be written

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Photos"))
        self._state = PhotosState()
        self._is_split_shown = False
        self._decisions = ClassDecisions(self)
        self._large = LargePhoto(thumbnails, self)
        self._large.setObjectName("large-photo")
        self._classes = ClassesView(thumbnails, self._large, self._decisions)
        self._make_actions()
        self._make_content()
        self._connect_classes()
        self._connect_split()
        self._show(self._state)

    def _connect_classes(self) -> None:
        classes, decisions = self._classes, self._decisions
        for told, signal in (
            (classes.level_chosen, self.level_chosen),
            (classes.stop_asked, self.stop_asked),
            (classes.left_out, self.left_out),
            (classes.taken_back, self.taken_back),
            (classes.classes_named, self.classes_named),
            (classes.undo_asked, self.undo_asked),
            (classes.redo_asked, self.redo_asked),
            (classes.finding_asked, self.finding_asked),
            (decisions.photos_moved, self.photos_moved),
            (decisions.classes_left_out, self.classes_left_out),
            (decisions.classes_taken_back, self.classes_taken_back),
        ):
            told.connect(signal)

    def _connect_split(self) -> None:
        self._classes.split_asked.connect(self._open_split)
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
        self._heic = HeicNote()
        self._heic.how_asked.connect(self.help_asked)
        self._partial = Note(kind="info")
        self._partial.setObjectName("scan-was-stopped")
        self._drawing = UnderWay(
            self.tr("They come along with uproto and are drawn once. Training follows by itself."),
            stop=self.tr("Stop"),
        )
        self._drawing.setObjectName("drawing")
        self._drawing.stop_asked.connect(self.stop_asked)
        self.set_first(self._classes.table)
        self.content.addWidget(self._error)
        self.content.addWidget(self._heic)
        self.content.addWidget(self._partial)
        self.content.addWidget(self._empty, 1)
        self.content.addWidget(self._drawing, 1)
        self.content.addWidget(self._classes, 1)
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

    # ------------------------------------------------------------ what it shows

    def show_state(self, state: PhotosState) -> None:
        """Show what is so now; what is shown already costs nothing."""
        if state is not self._state:
            self._show(state)

    def show_findings(self, findings: ClassFindings) -> None:
        """What a check found about the classes."""
        self._classes.show_findings(findings)

    def show_acts(self, undo: str, redo: str) -> None:
        """Say what would be undone and done again; nothing where there is nothing."""
        self._classes.show_acts(undo, redo)

    def show_trained(self, *, is_trained: bool) -> None:
        """Whether there is a training that has a table of its photos."""
        self._classes.show_trained(is_trained=is_trained)
        if not is_trained and self._is_split_shown:
            self._close_split()

    @property
    def split(self) -> SplitPanel:
        """Which photo is for what."""
        return self._split

    def _show(self, state: PhotosState) -> None:
        self._state = state
        has_rows = bool(state.rows)
        is_drawing = state.drawing is not None
        has_list = has_rows or (state.is_scanning and not is_drawing)
        self.set_about(about_words(state))
        self._empty.setVisible(not has_list and not is_drawing and state.error is None)
        self._drawing.setVisible(is_drawing and not has_rows)
        self._classes.setVisible(has_list and not self._is_split_shown)
        self._split.setVisible(has_list and self._is_split_shown)
        self._example.setVisible(not has_list and state.error is not None)
        self._show_error(state.error)
        self._show_partial(state)
        self._heic.show_state(state)
        self._show_drawing(state)
        self._scan.setVisible(has_rows and not state.is_scanning and state.error is None)
        self._add.setVisible(has_rows and not state.is_scanning)
        self._next.setVisible(has_rows and not state.is_scanning and state.error is None)
        self._choose_main(state)
        self._classes.show_state(state)
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
        elif error.code == _ONE_CLASS:
            self._error.show_error(error, main=self.tr("Choose another folder…"), second=self.tr("Show an example"))
        else:
            self._error.show_error(error, main=self.tr("Choose another folder…"))

    def _show_partial(self, state: PhotosState) -> None:
        self._partial.setVisible(state.phase == "stopped")
        if state.phase == "stopped":
            self._partial.set_words(
                self.tr("The scan was stopped."), self.tr("These are not all of the folder's photos.")
            )

    def _show_drawing(self, state: PhotosState) -> None:
        if state.drawing is not None:
            total = state.drawing.total
            self._drawing.show_progress(drawing_words(state), state.drawing.done / total if total else None)
            self._drawing.stop.set_off(self.tr("Stopping") if state.phase == "stopping" else "")

    def _choose_main(self, state: PhotosState) -> None:
        """One filled button a page: the way on, the way out of an error, or the way in."""
        wanted = self._next
        if state.error is not None:
            wanted = self._error.main
        elif not state.rows and not state.is_scanning and self._empty.button is not None:
            wanted = self._empty.button
        if self.main_button is not wanted:
            self.set_main(wanted)

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
        self._classes.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(Path)
    def _show_one_large(self, path: Path) -> None:
        self._large.show_photos((path,))

    # ------------------------------------------------------------ ways out, size

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
        elif error is not None and error.code == _ONE_CLASS:
            self.help_asked.emit()
        else:
            self.folder_asked.emit()

    def chosen(self) -> str:
        row = self._classes.table.chosen
        return row.name if row is not None else ""

    def choose(self, name: str) -> None:
        if any(row.name == name for row in self._state.rows):
            self._classes.table.choose(name)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes to another page has left the question; a window that is put away comes back with it."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._decisions.leave()

    def sizeHint(self) -> QSize:
        return QSize(1104, 744)
