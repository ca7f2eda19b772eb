"""The third tab of Results: who was taken for whom, as a list or as a table, with the photos of the chosen mix-up."""

from collections.abc import Sequence
from enum import IntEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_gui.models.photo_model import Heading, PhotoItem
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.mix_up_list import MixUpList
from uproto_gui.pages.results.state import ConfusionTable, MixUpRow, ResultsState
from uproto_gui.pages.results.words import taken_words
from uproto_gui.plots.confusion import ConfusionPlot
from uproto_gui.plots.confusion_blocks import ConfusionCounts
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD
from uproto_gui.theme.tokens import PAGE_MARGIN
from uproto_gui.widgets.ask_place import ask_place
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.numbers import found_of
from uproto_gui.widgets.photo_grid import PhotoGrid
from uproto_gui.widgets.search_field import SearchField
from uproto_gui.widgets.tabs import Tabs

_TABLE_STRETCH: Final = (68, 32)
_LIST_STRETCH: Final = (48, 52)


class View(IntEnum):
    """How the mix-ups are shown."""

    LIST = 0
    TABLE = 1


def counts_of(table: ConfusionTable) -> ConfusionCounts:
    """What the plot needs of a run's table: counts instead of photos."""
    return ConfusionCounts(
        class_names=table.class_names,
        groups=table.groups,
        cells={cell: len(photos) for cell, photos in table.cells.items()},
        totals=table.totals,
    )


class MixUpPhotos(Card):
    """The photos of one mix-up, and beside them what the other class looks like."""

    photos_asked = Signal(list)  # list[Path]: where these can be decided on

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=18, gap=4, parent=parent)
        self._title = ElidedLabel(scale=CARD_TITLE, weight=SEMIBOLD)
        self._title.setObjectName("mix-up-title")
        self._count = Label(tone="muted")
        self._count.setObjectName("mix-up-count")
        self.grid = PhotoGrid(thumbnails, least_side=80)
        self.grid.setObjectName("mix-up-photos")
        self.grid.setAccessibleName(self.tr("Photos of the chosen mix-up"))
        self.body.addWidget(self._title)
        self.body.addWidget(self._count)
        self.body.addSpacing(4)
        self.body.addWidget(self.grid, 1)
        self._mistaken: tuple[Path, ...] = ()
        self._decide = Button(self.tr("Filed wrongly? To Photos"), kind="quiet", icon="arrow-right", icon_after=True)
        self._decide.setObjectName("mix-up-decide")
        self._decide.clicked.connect(self._ask_photos)
        self.body.addWidget(self._decide)

    @Slot()
    def _ask_photos(self) -> None:
        chosen = [path for path in self.grid.chosen if path in self._mistaken]
        self.photos_asked.emit(chosen or list(self._mistaken))

    def show_photos(
        self, class_name: str, answer: str, photos: Sequence[Path], *, of: int, likes: Sequence[Path]
    ) -> None:
        """Show a mix-up, or what was found of a class.

        Args:
            class_name: What the photos show.
            answer: What they were taken for.
            photos: The photos.
            of: All exam photos of the class.
            likes: Training photos of the class that was answered.
        """
        self._mistaken = tuple(photos)
        self._decide.setVisible(class_name != answer)
        title = taken_words(class_name, answer)
        self._title.setText(title)
        self._count.setText(self.tr("{count} exam photos").format(count=found_of(len(photos), of)))
        items: list[Heading | PhotoItem] = [PhotoItem(path=path, caption=title) for path in photos]
        if likes:
            looks = self.tr("{answer} in training").format(answer=answer)
            items.append(Heading(words=looks))
            items += [PhotoItem(path=path, caption=looks) for path in likes]
        self.grid.photos.set_items(items)
        self.grid.scrollToTop()


class MixUpsTab(QWidget):
    """All mix-ups of a run."""

    large_asked = Signal(list, object)  # list[Path], Path: the photos around it, and the one to show large

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = ConfusionTable(class_names=(), groups=(), cells={}, totals=())
        self._rows: dict[tuple[str, str], MixUpRow] = {}
        self._views = Tabs([self.tr("List"), self.tr("Table")])
        self._views.setObjectName("mix-up-views")
        self._views.setAccessibleName(self.tr("How the mix-ups are shown"))
        self._search = SearchField(self.tr("Find a class"))
        self._search.setObjectName("find-mix-up")
        self.list = MixUpList(thumbnails)
        self.list.setObjectName("mix-up-list")
        self.list.setAccessibleName(self.tr("Mix-ups, most frequent first"))
        self.plot = ConfusionPlot()
        self.plot.setObjectName("mix-up-table")
        self._nothing = Label(tone="muted", wraps=True)
        self._nothing.setObjectName("no-mix-up-found")
        self._how = Label(tone="muted", wraps=True)
        self._how.setObjectName("mix-up-how")
        self._read = ElidedLabel()
        self._read.setObjectName("mix-up-read")
        self._all = Button(self.tr("All classes"), kind="quiet", icon="minus", key="Esc")
        self._all.setObjectName("mix-up-zoom-out")
        self._copy = Button(self.tr("Copy numbers"), kind="quiet", icon="table")
        self._copy.setObjectName("mix-up-copy")
        self._save = Button(self.tr("Save picture"), kind="quiet", icon="picture")
        self._save.setObjectName("mix-up-save")
        self.photos = MixUpPhotos(thumbnails)
        self._stack = QStackedWidget()
        self._row = QHBoxLayout(self)
        self._lay_out()
        self._connect()
        self.show_view(View.LIST)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._views)
        head.addStretch(1)
        for widget in (self._search, self._copy, self._save):
            head.addWidget(widget)
        table = QWidget()
        under = QHBoxLayout()
        under.addWidget(self._read, 1)
        under.addWidget(self._all)
        column = QVBoxLayout(table)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._how)
        column.addWidget(self.plot, 1)
        column.addLayout(under)
        self._stack.addWidget(self.list)
        self._stack.addWidget(table)
        card = Card(gap=6)
        card.body.setContentsMargins(16, 8, 12, 12)
        card.body.addLayout(head)
        card.body.addWidget(self._nothing)
        card.body.addWidget(self._stack, 1)
        self._row.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        self._row.setSpacing(14)
        self._row.addWidget(card)
        self._row.addWidget(self.photos)

    def _connect(self) -> None:
        self._views.chosen.connect(self.show_view)
        self._search.searched.connect(self._find)
        self.list.mix_up_chosen.connect(self._show_mix_up)
        self.plot.cell_chosen.connect(self._show_cell)
        self.plot.cell_read.connect(self._read.setText)
        self.plot.zoomed.connect(self._show_zoom)
        self._all.clicked.connect(self.plot.zoom_out)
        self._copy.clicked.connect(self._copy_numbers)
        self._save.clicked.connect(self._ask_picture)
        self.photos.grid.large_asked.connect(self._ask_large)

    # ------------------------------------------------------------ what it shows

    def show_results(self, results: ResultsState) -> None:
        """Show a run's mix-ups; where there are none, the photos that were found can still be looked at."""
        self._table = results.confusion
        self._rows = {(row.class_name, row.answer): row for row in results.mix_ups}
        self._search.clear()
        self.list.mix_ups.set_rows(results.mix_ups)
        self.plot.show_counts(counts_of(results.confusion))
        self.photos.setVisible(bool(results.mix_ups))
        self._say_nothing()
        self.list.choose_first()

    def choose(self, mix_up: MixUpRow) -> None:
        """Show a mix-up in the list."""
        self._search.clear()
        self.show_view(View.LIST)
        self._views.choose(View.LIST)
        self.list.choose(mix_up.class_name, mix_up.answer)

    @Slot(int)
    def show_view(self, view: int) -> None:
        """Show the list or the table; the chosen mix-up stays chosen."""
        is_table = view == View.TABLE
        self._stack.setCurrentIndex(view)
        self._search.setVisible(not is_table)
        self._copy.setVisible(is_table)
        self._save.setVisible(is_table)
        for place, stretch in enumerate(_TABLE_STRETCH if is_table else _LIST_STRETCH):
            self._row.setStretch(place, stretch)
        chosen = self.list.chosen
        if is_table and chosen is not None and not self.plot.is_large:
            names = self._table.class_names
            self.plot.choose(names.index(chosen.class_name), names.index(chosen.answer))

    @Slot(bool)
    def _show_zoom(self, is_block: bool) -> None:  # noqa: FBT001  (the signal's own argument)
        self._all.setVisible(is_block)
        if self.plot.is_block:
            words = self.tr("Rows: what a photo shows. Columns: what it was taken for. Stronger: a larger share.")
        else:
            words = self.tr("Rows: what a photo shows. Columns: what it was taken for. A click opens a block.")
        self._how.setText(words)

    @Slot(str)
    def _find(self, words: str) -> None:
        self.list.mix_ups.search(words)
        self._say_nothing()
        self.list.choose_first()

    def _say_nothing(self) -> None:
        is_empty = not self.list.mix_ups.rowCount()
        self._nothing.setVisible(is_empty)
        if not self._rows:
            self._nothing.setText(self.tr("No exam photo was taken for another class."))
        else:
            self._nothing.setText(self.tr("No mix-up with a class of this name."))

    @Slot(object)
    def _show_mix_up(self, row: MixUpRow | None) -> None:
        if row is not None:
            self.photos.show_photos(row.class_name, row.answer, row.photos, of=row.of, likes=row.likes)

    @Slot(int, int)
    def _show_cell(self, class_index: int, answer_index: int) -> None:
        names = self._table.class_names
        name, answer = names[class_index], names[answer_index]
        row = self._rows.get((name, answer))
        self.photos.setVisible(True)
        self.photos.show_photos(
            name,
            answer,
            self._table.cells.get((class_index, answer_index), ()),
            of=self._table.totals[class_index],
            likes=row.likes if row is not None else (),
        )

    # ------------------------------------------------------------ what leaves

    @Slot()
    def _copy_numbers(self) -> None:
        QGuiApplication.clipboard().setText(self.plot.numbers())

    @Slot()
    def _ask_picture(self) -> None:
        ask_place(
            self,
            title=self.tr("Save picture"),
            name=self.tr("Mix-ups") + ".png",
            kind=self.tr("Pictures (*.png)"),
            take=self._save_picture,
        )

    def _save_picture(self, path: Path) -> None:
        if not self.plot.save_picture(path):
            self._read.setText(self.tr("“{file}” could not be written.").format(file=path.name))

    @Slot(object)
    def _ask_large(self, photo: Path) -> None:
        self.large_asked.emit(self.photos.grid.photos.photos, photo)
