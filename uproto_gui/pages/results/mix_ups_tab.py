"""The third tab of Results: who was taken for whom, as a list, as a table, or photo by photo, and what was decided."""

from enum import IntEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.results.decided_view import DecidedView
from uproto_gui.pages.results.decisions import DecisionsState
from uproto_gui.pages.results.mistakes_view import MistakesView
from uproto_gui.pages.results.mix_up_list import MixUpList
from uproto_gui.pages.results.mix_up_photos import MixUpPhotos
from uproto_gui.pages.results.state import ConfusionTable, MixUpRow, ResultsState
from uproto_gui.plots.confusion import ConfusionPlot
from uproto_gui.plots.confusion_blocks import ConfusionCounts
from uproto_gui.theme.tokens import PAGE_MARGIN
from uproto_gui.widgets.ask_place import ask_place
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.numbers import count
from uproto_gui.widgets.search_field import SearchField
from uproto_gui.widgets.tabs import Tabs

_TABLE_STRETCH: Final = (68, 32)
_BLOCK_STRETCH: Final = (78, 22)
"""Forty columns side by side, where a table is cut into blocks."""
_LIST_STRETCH: Final = (48, 52)


class View(IntEnum):
    """How the mix-ups are shown."""

    LIST = 0
    TABLE = 1
    PHOTOS = 2
    DECIDED = 3


def counts_of(table: ConfusionTable) -> ConfusionCounts:
    """What the plot needs of a run's table: counts instead of photos."""
    return ConfusionCounts(
        class_names=table.class_names,
        groups=table.groups,
        cells={cell: len(photos) for cell, photos in table.cells.items()},
        totals=table.totals,
    )


class MixUpsTab(QWidget):
    """All mix-ups of a run."""

    undo_asked = Signal()
    redo_asked = Signal()
    large_asked = Signal(list, object)  # list[Path], Path: the photos around it, and the one to show large

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = ConfusionTable(class_names=(), groups=(), cells={}, totals=())
        self._rows: dict[tuple[str, str], MixUpRow] = {}
        self._views = Tabs([self.tr("List"), self.tr("Table"), self.tr("Photos"), self.tr("Decided")])
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
        self.mistakes = MistakesView(thumbnails, self)
        self.decided = DecidedView(thumbnails)
        self._stack = QStackedWidget()
        self._parts = QStackedWidget()
        self._row = QHBoxLayout()
        self._lay_out()
        self._connect()
        self.show_view(View.LIST)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
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
        card.body.setContentsMargins(16, 12, 12, 12)
        card.body.addWidget(self._nothing)
        card.body.addWidget(self._stack, 1)
        together = QWidget()
        together.setLayout(self._row)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(14)
        self._row.addWidget(card)
        self._row.addWidget(self.photos)
        for part in (together, self.mistakes, self.decided):
            self._parts.addWidget(part)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(PAGE_MARGIN, 4, PAGE_MARGIN, 20)
        rows.setSpacing(8)
        rows.addLayout(head)
        rows.addWidget(self._parts, 1)

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
        self.photos.decide_asked.connect(self.show_mistakes)
        self.list.mix_up_entered.connect(self._open_mix_up)
        self.mistakes.large_asked.connect(self.large_asked)
        self.mistakes.undo_asked.connect(self.undo_asked)
        self.decided.large_asked.connect(self.large_asked)
        self.mistakes.pending_asked.connect(self._show_pending)

    # ------------------------------------------------------------ what it shows

    def show_results(self, results: ResultsState) -> None:
        """Show a run's mix-ups; where there are none, the photos that were found can still be looked at."""
        self._table = results.confusion
        self._rows = {(row.class_name, row.answer): row for row in results.mix_ups}
        self._search.clear()
        self.list.mix_ups.set_rows(results.mix_ups)
        self.plot.show_counts(counts_of(results.confusion))
        self._share_room(is_table=self._views.currentIndex() == View.TABLE)
        self.photos.setVisible(bool(results.mix_ups))
        self.mistakes.show_mistakes(results.mistakes)
        self._views.set_count(View.PHOTOS, count(len(results.mistakes)) if results.mistakes else "")
        self._say_nothing()
        self.list.choose_first()

    def show_decisions(self, decisions: DecisionsState) -> None:
        """Show what is decided now, and what of it came since this training."""
        self.mistakes.show_decisions(decisions)
        self.decided.show_decisions(decisions)
        n = len(decisions.since)
        self._views.set_count(View.DECIDED, count(n) if n else "")

    def show_mistakes(self, class_name: str = "", answer: str = "") -> None:
        """Show the mistakes photo by photo: all of them, those of a class, or those of one mix-up."""
        self._search.clear()
        self.mistakes.show_only(class_name, answer)
        self._go_to(View.PHOTOS)
        self.mistakes.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, mix_up: MixUpRow) -> None:
        """Show a mix-up in the list."""
        self._search.clear()
        self._go_to(View.LIST)
        self.list.choose(mix_up.class_name, mix_up.answer)

    def _go_to(self, view: View) -> None:
        self._views.choose(view)
        self.show_view(view)

    @Slot(int)
    def show_view(self, view: int) -> None:
        """Show the list, the table, the photos or what was decided; the chosen mix-up stays chosen."""
        is_table = view == View.TABLE
        self._parts.setCurrentIndex({View.PHOTOS: 1, View.DECIDED: 2}.get(View(view), 0))
        self._search.setVisible(view in (View.LIST, View.PHOTOS))
        self._copy.setVisible(is_table)
        self._save.setVisible(is_table)
        if view in (View.PHOTOS, View.DECIDED):
            return
        self._stack.setCurrentIndex(view)
        self._share_room(is_table=is_table)
        chosen = self.list.chosen
        if is_table and chosen is not None and not self.plot.is_large:
            names = self._table.class_names
            self.plot.choose(names.index(chosen.class_name), names.index(chosen.answer))

    def _share_room(self, *, is_table: bool) -> None:
        table = _BLOCK_STRETCH if self.plot.is_large else _TABLE_STRETCH
        for place, stretch in enumerate(table if is_table else _LIST_STRETCH):
            self._row.setStretch(place, stretch)

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
        self.mistakes.search(words)
        self._say_nothing()
        self.list.choose_first()

    @Slot()
    def _show_pending(self) -> None:
        self._go_to(View.DECIDED)
        self.decided.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _open_mix_up(self, row: MixUpRow) -> None:
        self.show_mistakes(row.class_name, row.answer)

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
