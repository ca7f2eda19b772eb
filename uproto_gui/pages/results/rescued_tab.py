"""The tab Rescued: what uproto finds that the ordinary classifier misses, never without the opposite."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_core.figures import Group
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.examined_list import ExaminedList
from uproto_gui.pages.results.rescued import HEAPS, Heap, Rescued
from uproto_gui.pages.results.rescued_words import (
    about_words,
    choice_words,
    empty_heap_words,
    finding_words,
    heap_words,
)
from uproto_gui.theme.fonts import PAGE_TITLE, SEMIBOLD
from uproto_gui.theme.tokens import PAGE_MARGIN
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.radio_button import RadioButton

_NO_GROUPS: Final[tuple[Group | None, ...]] = (None,)


class RescuedTab(QWidget):
    """Exam photos in four heaps."""

    hunt_asked = Signal()  # more photos of rare classes shall be looked for in an archive
    large_asked = Signal(list, object)  # list[Path], Path: the photos around it, and the one to show large

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rescued = Rescued()
        self._choices: tuple[Group | None, ...] = _NO_GROUPS
        self._title = Label(scale=PAGE_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("rescued-title")
        self._about = Label(tone="muted", wraps=True)
        self._about.setObjectName("rescued-about")
        self._group = DropDown([""])
        self._group.setObjectName("rescued-group")
        self._group.setAccessibleName(self.tr("Classes"))
        self._heaps = {heap: RadioButton("") for heap in HEAPS}
        heaps = QButtonGroup(self)
        for heap, button in self._heaps.items():
            button.setObjectName(f"heap-{heap}")
            heaps.addButton(button)
        self._heaps["rescued"].setChecked(True)
        self.list = ExaminedList(thumbnails)
        self.list.setObjectName("examined-photos")
        self.list.setAccessibleName(self.tr("Exam photos with both answers"))
        self._none = Label(tone="muted", wraps=True)
        self._none.setObjectName("heap-empty")
        self._off = Note(kind="info", text=self.tr("There was no exam, so there is nothing to compare on."))
        self._off.setObjectName("rescued-off")
        self._hunt = Button(self.tr("Hunt in an archive…"), icon="search")
        self._hunt.setObjectName("hunt-archive")
        self._hunt_words = Label(
            self.tr("Look for more photos of rare classes in a folder that nobody has sorted."),
            tone="muted",
            wraps=True,
        )
        self._stack = QStackedWidget()
        self._lay_out()
        heaps.buttonClicked.connect(self._show_heap)
        self._group.chosen.connect(self._show_group)
        self.list.opened.connect(self._open)
        self._hunt.clicked.connect(self.hunt_asked)

    def _lay_out(self) -> None:
        card = Card(padding=24, gap=10)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title, 1)
        head.addWidget(self._group)
        card.body.addLayout(head)
        card.body.addWidget(self._about)
        heaps = QHBoxLayout()
        heaps.setSpacing(24)
        for button in self._heaps.values():
            heaps.addWidget(button)
        heaps.addStretch(1)
        card.body.addLayout(heaps)
        card.body.addWidget(Rule())
        card.body.addWidget(self._none)
        card.body.addWidget(self.list, 1)
        off = QWidget()
        inside = QVBoxLayout(off)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._off)
        inside.addStretch(1)
        self._stack.addWidget(card)
        self._stack.addWidget(off)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        column.setSpacing(10)
        column.addWidget(self._stack, 1)
        hunt = QHBoxLayout()
        hunt.setSpacing(12)
        hunt.addWidget(self._hunt)
        hunt.addWidget(self._hunt_words, 1)
        column.addLayout(hunt)

    def show_rescued(self, rescued: Rescued) -> None:
        """Show the exam photos of a run: those of rare classes first, where there are any."""
        self._rescued = rescued
        self._choices = (*rescued.groups, None) if rescued.groups else _NO_GROUPS
        self._group.set_entries([choice_words(choice) for choice in self._choices])
        self._group.setVisible(len(self._choices) > 1)
        self._stack.setCurrentIndex(0 if rescued.photos else 1)
        self._heaps["rescued"].setChecked(True)
        self._show()

    @property
    def _chosen_group(self) -> Group | None:
        return self._choices[max(self._group.currentIndex(), 0)]

    @property
    def _chosen_heap(self) -> Heap:
        return next(heap for heap, button in self._heaps.items() if button.isChecked())

    @Slot()
    def _show_heap(self) -> None:
        self._show()

    @Slot(int)
    def _show_group(self, _index: int) -> None:
        self._show()

    def _show(self) -> None:
        group, heap = self._chosen_group, self._chosen_heap
        compared = self._rescued.compared(group)
        self._title.setText(finding_words(compared))
        self._about.setText(about_words(compared, group))
        counts = {
            "rescued": compared.rescued,
            "lost": compared.lost,
            "both-right": compared.both_right,
            "both-wrong": compared.both_wrong,
        }
        for name, button in self._heaps.items():
            button.setText(heap_words(name, counts[name]))
            button.updateGeometry()
        photos = self._rescued.of(group, heap)
        self.list.photos.set_photos(photos)
        self.list.setVisible(bool(photos))
        self._none.setVisible(not photos)
        self._none.setText(empty_heap_words(heap))

    @Slot(Path)
    def _open(self, path: Path) -> None:
        self.large_asked.emit(self.list.photos.paths, path)
