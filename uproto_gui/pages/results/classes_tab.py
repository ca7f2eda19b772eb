"""The second tab of Results: every class, sorted by any column, and beside it why the chosen one has its figure."""

from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.models.photo_model import Heading, PhotoItem
from uproto_gui.models.result_class_model import ClassColumn
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.class_table import ResultClassTable
from uproto_gui.pages.results.state import ClassRow, MixUpRow, ResultsState
from uproto_gui.pages.results.words import reasons, taken_words
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD
from uproto_gui.theme.tokens import PAGE_MARGIN
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.group_mark import GroupName
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.photo_grid import PhotoGrid
from uproto_gui.widgets.search_field import SearchField

_ASIDE_WIDTH = 284
_ASIDE_HEIGHT = 210
_ANY = 16_777_215
"""Qt's own word for no limit of a size."""
_NARROW = 900
"""Under this width the chosen class stands below the table."""
_MOST_REASONS = 5


class ClassAside(Card):
    """One class: its figure in sentences, and the photos that were taken for another."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, gap=6, parent=parent)
        self._name = ElidedLabel(scale=CARD_TITLE, weight=SEMIBOLD)
        self._name.setObjectName("class-name")
        self._group = GroupName("few", tone="muted")
        self._why = [Label(wraps=True) for _ in range(_MOST_REASONS)]
        for place, label in enumerate(self._why):
            label.setObjectName(f"class-reason-{place}")
        self.photos = PhotoGrid(thumbnails, least_side=72)
        self.photos.setObjectName("class-mistakes")
        self.photos.setAccessibleName(self.tr("Photos of this class that were taken for another"))
        self.decide = Button(self.tr("Go through its mistakes"), kind="quiet", icon="arrow-right", icon_after=True)
        self.decide.setObjectName("class-decide")
        self.decide.setToolTip(self.tr("Enter on a class opens its mistakes, photo by photo."))
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._name)
        words.addWidget(self._group)
        for label in self._why:
            words.addWidget(label)
        words.addWidget(self.decide)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._halves.setSpacing(12)
        self._halves.addLayout(words)
        self._halves.addWidget(self.photos, 1)
        self._halves.addStretch(0)
        self.body.addLayout(self._halves)

    def stand(self, *, is_below: bool) -> None:
        """Stand beside the table, or below it where the window is narrow."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(across if is_below else down)
        self.setMinimumWidth(0 if is_below else _ASIDE_WIDTH)
        self.setMaximumWidth(_ANY if is_below else _ASIDE_WIDTH)
        self.setMaximumHeight(_ASIDE_HEIGHT if is_below else _ANY)

    def show_class(self, row: ClassRow, mix_ups: list[MixUpRow], *, is_practice: bool) -> None:
        """Show a class and what it was taken for, most frequent first."""
        self._name.setText(row.class_name)
        self._group.set_group(row.group)
        self._group.setVisible(row.group != "even")
        said = reasons(row, mix_ups, is_practice=is_practice)
        for place, label in enumerate(self._why):
            label.setVisible(place < len(said))
            label.setText(said[place] if place < len(said) else "")
        items: list[Heading | PhotoItem] = []
        for mix_up in mix_ups:
            title = taken_words(mix_up.class_name, mix_up.answer)
            items.append(Heading(words=self.tr("taken for {answer}").format(answer=mix_up.answer)))
            items += [PhotoItem(path=path, caption=title) for path in mix_up.photos]
        self.photos.photos.set_items(items)
        self.photos.setVisible(bool(items))


class ClassesTab(QWidget):
    """All classes of a run."""

    large_asked = Signal(list, object)  # list[Path], Path: the photos around it, and the one to show large
    mistakes_asked = Signal(str)  # the class whose mistakes are to be gone through

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mix_ups: dict[str, list[MixUpRow]] = {}
        self._mistaken: frozenset[str] = frozenset()
        """Classes that have a mistake or a doubt to look at."""
        self._is_practice = False
        self._search = SearchField(self.tr("Find a class"))
        self._search.setObjectName("find-class")
        self._count = Label(tone="muted")
        self._count.setObjectName("classes-count")
        self.table = ResultClassTable(is_sorted=True)
        self.table.setObjectName("class-table")
        self.table.setAccessibleName(self.tr("All classes; a heading sorts by its column"))
        self._nothing = Label(self.tr("No class has these letters in its name."), tone="muted")
        self._nothing.setObjectName("no-class-found")
        self.aside = ClassAside(thumbnails)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self._search.searched.connect(self._find)
        self.table.class_chosen.connect(self._show_aside)
        self.aside.photos.large_asked.connect(self._ask_large)
        self.aside.decide.clicked.connect(self._ask_mistakes)
        self.table.class_entered.connect(self._open_mistakes)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self._search)
        card = Card(gap=6)
        card.body.setContentsMargins(16, 12, 12, 12)
        card.body.addLayout(head)
        card.body.addWidget(self._nothing)
        card.body.addWidget(self.table, 1)
        self._sides.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        self._sides.setSpacing(14)
        self._sides.addWidget(card, 1)
        self._sides.addWidget(self.aside)

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_narrow = event.size().width() < _NARROW
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(down if is_narrow else across)
        self.aside.stand(is_below=is_narrow)
        super().resizeEvent(event)

    def show_results(self, results: ResultsState) -> None:
        """Show a run's classes, least found first."""
        mix_ups: dict[str, list[MixUpRow]] = defaultdict(list)
        for row in results.mix_ups:
            mix_ups[row.class_name].append(row)
        self._mix_ups = dict(mix_ups)
        self._mistaken = frozenset(mistake.class_name for mistake in results.mistakes)
        self._is_practice = results.exam is None
        self._search.clear()
        self.table.classes.set_rows(results.classes, is_practice=self._is_practice)
        self._count.setText(self.tr("%n class(es); a heading sorts by its column", "", len(results.classes)))
        self._nothing.setVisible(False)
        self.table.choose_first()

    def choose(self, class_name: str) -> None:
        """Choose a class, whatever is searched for."""
        self._search.clear()
        self.table.choose(class_name)

    def show_least_found(self) -> None:
        """Order the classes as in the note on those not to be trusted, and choose the first."""
        self._search.clear()
        self.table.sortByColumn(ClassColumn.FOUND, Qt.SortOrder.AscendingOrder)
        self.table.choose_first()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _find(self, words: str) -> None:
        self.table.classes.search(words)
        self._nothing.setVisible(not self.table.classes.rowCount())
        self.table.choose_first()

    @Slot(str)
    def _show_aside(self, _name: str) -> None:
        row = self.table.chosen
        self.aside.setVisible(row is not None)
        if row is not None:
            self.aside.show_class(row, self._mix_ups.get(row.class_name, []), is_practice=self._is_practice)
            self.aside.decide.setVisible(row.class_name in self._mistaken)

    @Slot()
    def _ask_mistakes(self) -> None:
        row = self.table.chosen
        if row is not None:
            self._open_mistakes(row.class_name)

    @Slot(str)
    def _open_mistakes(self, class_name: str) -> None:
        if class_name in self._mistaken:
            self.mistakes_asked.emit(class_name)

    @Slot(object)
    def _ask_large(self, photo: Path) -> None:
        self.large_asked.emit(self.aside.photos.photos.photos, photo)
