"""The card of the chosen class: its photos, what of them is for the exam, and what can be decided about them."""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_core.findings import FindingCode
from uproto_gui.models.class_photos import ClassPhotos
from uproto_gui.models.class_row import ClassRow
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.photos.finding_lines import FindingLines
from uproto_gui.pages.photos.words import chosen_words, class_words, filed_words, not_measured_words
from uproto_gui.theme.fonts import CARD_TITLE, REGULAR, SEMIBOLD, SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.flowing_row import FlowingRow
from uproto_gui.widgets.group_mark import GroupName
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.photo_grid import PhotoGrid

_SCROLL_BAR = 16


class ClassCard(Card):
    """Photos of one class with the decisions about them and about it."""

    left_out = Signal(list)  # list[Path]
    taken_back = Signal(list)  # list[Path]
    large_asked = Signal(Path)
    move_asked = Signal(list)  # list[Path]
    number_pressed = Signal(list, int)  # list[Path], the number of a class that was used before
    rename_asked = Signal()
    merge_asked = Signal()
    class_out_asked = Signal()  # left out, or taken back where it is
    finding_asked = Signal(str)  # FindingCode

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, gap=4, parent=parent)
        # The scroll bar of the photos stands in the card's own margin.
        self.body.setContentsMargins(18, 18, 18 - _SCROLL_BAR, 14)
        self._out: Collection[Path] = frozenset()
        self._make_words()
        self.grid = PhotoGrid(thumbnails, least_side=88, is_even=True)
        self.grid.setObjectName("class-photos")
        self.grid.setAccessibleName(self.tr("Photos of the class"))
        self._make_buttons()
        self._lay_out()
        self._connect()

    def _make_words(self) -> None:
        self._name = ElidedLabel(scale=CARD_TITLE, weight=SEMIBOLD)
        self._name.setObjectName("class-name")
        self._group = GroupName("even", weight=REGULAR, tone="muted")
        self._about = Label(scale=SMALL, tone="muted", wraps=True)
        self._about.setObjectName("class-about")
        self._filed = ElidedLabel(scale=SMALL, tone="muted")
        self._filed.setObjectName("class-filed")
        self._note = Note(kind="info")
        self._note.setObjectName("class-cannot-be-measured")
        self._is_out = Note(kind="info", strong=self.tr("Left out."), action=self.tr("Take back"))
        self._is_out.setObjectName("class-left-out")
        self._shown = Label(scale=SMALL, tone="muted", wraps=True)
        self._shown.setObjectName("photos-shown")
        self._findings = FindingLines()
        self._findings.setObjectName("class-findings")
        self._chosen = Label(scale=SMALL, tone="muted", wraps=True)
        self._chosen.setObjectName("photos-chosen")

    def _make_buttons(self) -> None:
        self._move = Button(self.tr("Move…"), kind="quiet", key="M")
        self._move.setObjectName("move-photos")
        self._leave_out = Button(self.tr("Leave out"), kind="quiet", key="X")
        self._leave_out.setObjectName("leave-out")
        self._rename = Button(self.tr("Rename…"), kind="quiet")
        self._rename.setObjectName("rename-class")
        self._rename.setToolTip(self.tr("Rename the class (F2)"))
        self._merge = Button(self.tr("Merge with…"), kind="quiet")
        self._merge.setObjectName("merge-class")
        self._class_out = Button(self.tr("Leave class out"), kind="quiet")
        self._class_out.setObjectName("leave-out-class")

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._name, 1)
        title.addWidget(self._group, 0, Qt.AlignmentFlag.AlignVCenter)
        above, below = QVBoxLayout(), QVBoxLayout()
        for column in (above, below):
            column.setContentsMargins(0, 0, _SCROLL_BAR, 0)
            column.setSpacing(4)
        above.addLayout(title)
        for words in (self._about, self._filed, self._is_out, self._note):
            above.addWidget(words)
        self.body.addLayout(above)
        self.body.addWidget(self.grid, 1)
        self.body.addLayout(below)
        below.addWidget(self._shown)
        below.addWidget(self._findings)
        below.addWidget(self._chosen)
        photos = FlowingRow()
        photos.addWidget(self._move)
        photos.addWidget(self._leave_out)
        below.addLayout(photos)
        below.addWidget(Rule())
        of_class = FlowingRow()
        of_class.addWidget(self._rename)
        of_class.addWidget(self._merge)
        of_class.addWidget(self._class_out)
        below.addLayout(of_class)
        below.addWidget(
            Label(self.tr("Decisions stay in uproto. No file is changed."), scale=SMALL, tone="muted", wraps=True)
        )

    def _word_buttons(self) -> None:
        """The class's buttons in a line, with fewer words where the card is narrow."""
        buttons = (self._rename, self._merge, self._class_out)
        self._merge.setText(self.tr("Merge with…"))
        if sum(button.sizeHint().width() for button in buttons) > self.width() - 2 * 18:
            self._merge.setText(self.tr("Merge…"))

    def _connect(self) -> None:
        self._leave_out.clicked.connect(self._decide)
        self._move.clicked.connect(self._ask_to_move)
        self._rename.clicked.connect(self.rename_asked)
        self._merge.clicked.connect(self.merge_asked)
        self._class_out.clicked.connect(self.class_out_asked)
        self._is_out.acted.connect(self.class_out_asked)
        self._findings.asked.connect(self.finding_asked)
        self.grid.leave_out_pressed.connect(self._decide)
        self.grid.move_pressed.connect(self._ask_to_move)
        self.grid.number_pressed.connect(self._tell_number)
        self.grid.photos_chosen.connect(self._show_choice)
        self.grid.large_asked.connect(self.large_asked)

    def show_class(
        self,
        row: ClassRow,
        photos: ClassPhotos,
        left_out: Collection[Path],
        badges: Mapping[Path, str],
        *,
        has_own_exam: bool,
    ) -> None:
        """Show a class; the chosen photo stays chosen where it is still there.

        Args:
            row: The class.
            photos: Those of it that are at hand: all, or a few where the last scan is of an earlier session.
            left_out: Photos that take no part.
            badges: Names of icons in the corners of photos.
            has_own_exam: Whether the source says itself what the exam is.
        """
        is_other = row.name != self._name.text()
        chosen = self.grid.chosen
        first = min((index.row() for index in self.grid.selectedIndexes()), default=-1)
        self._out = left_out
        self._name.setText(row.name)
        self._group.set_group(row.group)
        self._group.setVisible(not row.is_left_out)
        self._about.setText(class_words(row, has_own_exam=has_own_exam))
        self._filed.setText(filed_words(row))
        self._filed.setVisible(row.is_renamed)
        strong, todo = not_measured_words(row, has_own_exam=has_own_exam)
        self._note.set_words(strong, todo)
        self._note.setVisible(bool(strong))
        self._is_out.setVisible(row.is_left_out)
        self._class_out.setText(self.tr("Take class back") if row.is_left_out else self.tr("Leave class out"))
        self._word_buttons()
        self.grid.photos.set_photos(photos, left_out, badges, is_other=is_other)
        found = row.photos + row.left_out
        words = self.tr("{shown} of {all} photos are shown.").format(shown=count(len(photos)), all=count(found))
        self._shown.setText(words)
        self._shown.setVisible(0 < len(photos) < found)
        if is_other:
            self.grid.scrollToTop()
        elif chosen and not self.grid.chosen and len(photos):
            # What was chosen is of another class now: the keys stand on what follows.
            self.grid.choose_row(min(max(first, 0), len(photos) - 1))
        self._show_choice(self.grid.chosen)

    def show_findings(self, found: Sequence[tuple[FindingCode, int]]) -> None:
        """Say what a check found about the class."""
        self._findings.show_findings(found)

    @Slot(list)
    def _show_choice(self, chosen: list[Path]) -> None:
        """The button takes back where all that is chosen is left out."""
        is_back = bool(chosen) and all(photo in self._out for photo in chosen)
        self._chosen.setText(chosen_words(len(chosen)))
        self._leave_out.setText(self.tr("Take back") if is_back else self.tr("Leave out"))
        for button in (self._leave_out, self._move):
            button.set_off("" if chosen else self.tr("First choose a photo."))

    @Slot()
    def _decide(self) -> None:
        chosen = self.grid.chosen
        if not chosen:
            return
        if all(photo in self._out for photo in chosen):
            self.taken_back.emit(chosen)
        else:
            self.left_out.emit([path for path in chosen if path not in self._out])

    @Slot()
    def _ask_to_move(self) -> None:
        if self.grid.chosen:
            self.move_asked.emit(self.grid.chosen)

    @Slot(int)
    def _tell_number(self, number: int) -> None:
        if self.grid.chosen:
            self.number_pressed.emit(self.grid.chosen, number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._word_buttons()
