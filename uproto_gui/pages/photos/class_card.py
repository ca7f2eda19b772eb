"""The card of the chosen class: its photos, what of them is for the exam, and which of them take no part."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.models.class_row import ClassRow
from uproto_gui.models.photo_model import PhotoItem
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.photos.words import class_words, not_measured_words
from uproto_gui.theme.fonts import CARD_TITLE, REGULAR, SEMIBOLD, SMALL
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.group_mark import GroupName
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.photo_grid import PhotoGrid

_SCROLL_BAR = 16


class ClassCard(Card):
    """Photos of one class with the decisions about them."""

    left_out = Signal(list)  # list[Path]
    taken_back = Signal(list)  # list[Path]
    large_asked = Signal(Path)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, gap=6, parent=parent)
        # The scroll bar of the photos stands in the card's own margin.
        self.body.setContentsMargins(18, 18, 18 - _SCROLL_BAR, 14)
        self._out: frozenset[Path] = frozenset()
        self._name = ElidedLabel(scale=CARD_TITLE, weight=SEMIBOLD)
        self._name.setObjectName("class-name")
        self._group = GroupName("even", weight=REGULAR, tone="muted")
        self._about = Label(scale=SMALL, tone="muted", wraps=True)
        self._about.setObjectName("class-about")
        self._note = Note(kind="info")
        self._note.setObjectName("class-cannot-be-measured")
        self.grid = PhotoGrid(thumbnails, least_side=88)
        self.grid.setObjectName("class-photos")
        self.grid.setAccessibleName(self.tr("Photos of the class"))
        self._shown = Label(scale=SMALL, tone="muted", wraps=True)
        self._shown.setObjectName("photos-shown")
        self._leave_out = Button(self.tr("Leave out"), kind="quiet", key="X")
        self._leave_out.setObjectName("leave-out")
        self._lay_out()
        self._leave_out.clicked.connect(self._decide)
        self.grid.leave_out_pressed.connect(self._decide)
        self.grid.photos_chosen.connect(self._show_choice)
        self.grid.large_asked.connect(self.large_asked)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(self._name, 1)
        title.addWidget(self._group, 0, Qt.AlignmentFlag.AlignVCenter)
        above, below = QVBoxLayout(), QVBoxLayout()
        for column in (above, below):
            column.setContentsMargins(0, 0, _SCROLL_BAR, 0)
            column.setSpacing(6)
        above.addLayout(title)
        above.addWidget(self._about)
        above.addWidget(self._note)
        self.body.addLayout(above)
        self.body.addWidget(self.grid, 1)
        self.body.addLayout(below)
        below.addWidget(self._shown)
        below.addWidget(Rule())
        actions = QHBoxLayout()
        actions.addWidget(Label(self.tr("Space shows a photo large."), scale=SMALL, tone="muted", wraps=True), 1)
        actions.addWidget(self._leave_out)
        below.addLayout(actions)
        below.addWidget(
            Label(self.tr("Decisions stay in uproto. No file is changed."), scale=SMALL, tone="muted", wraps=True)
        )

    def show_class(self, row: ClassRow, left_out: Collection[Path], *, has_own_exam: bool) -> None:
        """Show a class; the chosen photo stays chosen where it is still there."""
        is_other = row.name != self._name.text()
        self._out = frozenset(left_out)
        self._name.setText(row.name)
        self._group.set_group(row.group)
        self._about.setText(class_words(row, has_own_exam=has_own_exam))
        strong, todo = not_measured_words(row, has_own_exam=has_own_exam)
        self._note.set_words(strong, todo)
        self._note.setVisible(bool(strong))
        self.grid.photos.set_items(PhotoItem(path=path, is_left_out=path in self._out) for path in row.examples)
        found = row.photos + row.left_out
        words = self.tr("{shown} of {all} photos are shown.").format(shown=count(len(row.examples)), all=count(found))
        self._shown.setText(words)
        self._shown.setVisible(0 < len(row.examples) < found)
        if is_other:
            self.grid.scrollToTop()
        self._show_choice(self.grid.chosen)

    @Slot(list)
    def _show_choice(self, chosen: list[Path]) -> None:
        """The button takes back where all that is chosen is left out."""
        is_back = bool(chosen) and self._out.issuperset(chosen)
        self._leave_out.setText(self.tr("Take back") if is_back else self.tr("Leave out"))
        self._leave_out.set_off("" if chosen else self.tr("First choose a photo."))

    @Slot()
    def _decide(self) -> None:
        chosen = self.grid.chosen
        if not chosen:
            return
        if self._out.issuperset(chosen):
            self.taken_back.emit(chosen)
        else:
            self.left_out.emit([path for path in chosen if path not in self._out])
