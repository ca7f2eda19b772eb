"""The classes of the folder: limits of the groups, the list, the card of the chosen one, and decisions about both."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.models.class_findings import ClassFindings
from uproto_gui.models.class_row import ClassRow
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.photos.class_card import ClassCard
from uproto_gui.pages.photos.class_decisions import ClassDecisions
from uproto_gui.pages.photos.class_table import ClassTable
from uproto_gui.pages.photos.finding_lines import badge_of
from uproto_gui.pages.photos.ignored_files import IgnoredFiles
from uproto_gui.pages.photos.legend import Legend
from uproto_gui.pages.photos.level_note import LevelNote
from uproto_gui.pages.photos.scale import group_lines, scale_of
from uproto_gui.pages.photos.state import PhotosState
from uproto_gui.pages.photos.words import seen_words
from uproto_gui.theme.fonts import SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.progress_bar import ProgressBar
from uproto_gui.widgets.search_field import SearchField
from uproto_gui.widgets.undo_line import UndoLine

_WIDE = 960
"""From this width on, there is room for a button's words beside the limits of the groups."""


class ClassesView(QWidget):
    """What stands on the page once there is something to list.

    Args:
        thumbnails: Where the pixels come from.
        large: Lies over the page while one photo is looked at.
        decisions: Asks over the page, and tells what was decided.
        parent: As usual.
    """

    level_chosen = Signal(str)  # ClassLevel
    stop_asked = Signal()
    left_out = Signal(list)  # list[Path]
    taken_back = Signal(list)  # list[Path]
    classes_named = Signal(list, str)  # list[str], the name
    undo_asked = Signal()
    redo_asked = Signal()
    split_asked = Signal()
    finding_asked = Signal(str)  # FindingCode

    def __init__(
        self, thumbnails: Thumbnails, large: LargePhoto, decisions: ClassDecisions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._state = PhotosState()
        self._findings = ClassFindings()
        self._badges: dict[Path, str] = {}
        self._large = large
        self._decisions = decisions
        self.table = ClassTable(thumbnails)
        self.table.setObjectName("classes")
        self.table.setAccessibleName(self.tr("Classes"))
        self._card = ClassCard(thumbnails)
        self._card.setObjectName("class-card")
        self._undo = UndoLine()
        self._make_lines()
        self._lay_out()
        self._connect()

    # ------------------------------------------------------------ what it is made of

    def _make_lines(self) -> None:
        self._legend = Legend()
        self._legend.setObjectName("groups")
        self._ignored = IgnoredFiles()
        self._ignored.files_asked.connect(self._ask_for_unreadable)
        self._level = LevelNote()
        self._level.setObjectName("class-level")
        self._split = Button(self.tr("Which photo is for what"), kind="quiet", icon="table")
        self._split.setObjectName("show-split")
        self._split.hide()

    def _lay_out(self) -> None:
        table = Card(padding=6, gap=0)
        table.body.addWidget(self._made_progress())
        table.body.addWidget(self.table, 1)
        table.body.addWidget(self._ignored)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(self._made_tools())
        left.addWidget(table, 1)
        left.addWidget(self._undo)
        above, cards = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self._legend, 1)
        above.addWidget(self._split)
        cards.setSpacing(16)
        cards.addLayout(left, 1)
        cards.addWidget(self._card)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._level)
        column.addLayout(above)
        column.addLayout(cards, 1)

    def _made_tools(self) -> QHBoxLayout:
        self._search = SearchField(self.tr("Find a class"))
        self._search.setObjectName("find-class")
        self._search.searched.connect(self.table.search)
        sort = Label(self.tr("Sort"), scale=SMALL, tone="muted")
        self._order = DropDown([self.tr("Fewest first"), self.tr("Most first"), self.tr("Name")])
        self._order.setObjectName("sort-classes")
        self._order.setAccessibleName(self.tr("Sort the classes"))
        self._order.chosen.connect(self.table.arrange)
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

    def _connect(self) -> None:
        table, card, decisions = self.table, self._card, self._decisions
        table.class_chosen.connect(self._show_class)
        card.left_out.connect(self.left_out)
        card.taken_back.connect(self.taken_back)
        card.move_asked.connect(self._ask_to_move)
        card.number_pressed.connect(self._move_to_number)
        card.large_asked.connect(self._show_large)
        card.finding_asked.connect(self.finding_asked)
        self._large.moved.connect(self._follow)
        for asked, ask in (
            (card.rename_asked, self._ask_to_rename),
            (card.merge_asked, self._ask_to_merge),
            (card.class_out_asked, self._ask_to_leave_out),
            (table.rename_pressed, self._ask_to_rename),
            (table.merge_pressed, self._ask_to_merge),
            (table.leave_out_pressed, self._ask_to_leave_out),
        ):
            asked.connect(ask)
        QShortcut(QKeySequence("F2"), card).activated.connect(self._ask_to_rename)
        decisions.classes_named.connect(self._name_classes)
        self._level.level_chosen.connect(self.level_chosen)
        self._undo.undo_asked.connect(self.undo_asked)
        self._undo.redo_asked.connect(self.redo_asked)
        self._split.clicked.connect(self.split_asked)

    # ------------------------------------------------------------ what it shows

    def show_state(self, state: PhotosState) -> None:
        """Show the classes as they are now."""
        self._state = state
        self._decisions.show_state(state)
        self._progress.setVisible(state.is_scanning)
        self._seen.setText(seen_words(state))
        self._stop.set_off(self.tr("Stopping") if state.phase == "stopping" else "")
        self._level.show_levels(state.levels)
        self._legend.setVisible(bool(state.rows))
        self._legend.show_lines(group_lines(state.rule, state.rows))
        self._ignored.show_state(state)
        self.table.show_rows(state.rows, scale_of(state.rule, state.rows), counts_training=state.has_own_exam)
        self._show_class(self.table.chosen.name if self.table.chosen is not None else "")

    def show_findings(self, findings: ClassFindings) -> None:
        """What a check found; that about the chosen class is said in its card."""
        if not findings.is_that_of(self._findings):
            self._findings = findings
            self._badges = {photo: badge_of(code) for photo, code in findings.marked.items()}
            self._show_class(self.table.chosen.name if self.table.chosen is not None else "")

    def show_acts(self, undo: str, redo: str) -> None:
        """Say what would be undone and done again; nothing where there is nothing."""
        self._undo.show_acts(undo, redo)

    def show_trained(self, *, is_trained: bool) -> None:
        """Whether there is a training that has a table of its photos."""
        self._split.setVisible(is_trained)

    @Slot(str)
    def _show_class(self, name: str) -> None:
        state = self._state
        row = next((row for row in state.rows if row.name == name), None)
        self._card.setVisible(row is not None and not state.is_partial)
        if row is not None:
            photos = state.photos_of(row)
            left_out = state.curation.left_out
            self._card.show_class(row, photos, left_out, self._badges, has_own_exam=state.has_own_exam)
            # Under an error there is no room for what a check found, and it is not what matters then.
            self._card.show_findings(self._findings.of(row.filed) if state.error is None else ())

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
        self.table.choose(name)

    @property
    def _can_decide(self) -> bool:
        return self.table.chosen is not None and not self._state.is_partial

    @property
    def _chosen(self) -> ClassRow:
        chosen = self.table.chosen
        assert chosen is not None
        return chosen

    # ------------------------------------------------------------ large photo, size

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.setFixedWidth(min(max(round(self.width() * 0.345), 314), 420))
        words = self.tr("Which photo is for what")
        self._split.setText(words if self.width() >= _WIDE else "")
        self._split.setAccessibleName(words)
        self._split.setToolTip(words)

    @Slot()
    def _ask_for_unreadable(self) -> None:
        self.finding_asked.emit("unreadable")
