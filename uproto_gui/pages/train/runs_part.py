"""All trainings of the project: which is used, which lie in the bin, and two of them class by class."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_core.errors import UprotoError
from uproto_gui.pages.train.plain_table import PlainTable
from uproto_gui.pages.train.runs import RunComparison, RunRow
from uproto_gui.pages.train.runs_words import (
    cells,
    changes_words,
    comparison_about,
    comparison_title,
    difference_cells,
    when,
)
from uproto_gui.theme.fonts import CARD_TITLE, SEMIBOLD, SMALL
from uproto_gui.widgets.button import Button, Kind
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.error_words import error_sentences
from uproto_gui.widgets.label import Label

_TWO = 2


class RunsPart(QStackedWidget):
    """The list, or a comparison of two of it."""

    closed = Signal()
    run_used = Signal(object)  # Path
    run_thrown_away = Signal(object)  # Path
    run_brought_back = Signal(object)  # Path, in the bin
    runs_compared = Signal(object, object)  # RunRow, RunRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RunRow, ...] = ()
        self._told = Label("", tone="wrong", wraps=True)
        self._told.setObjectName("runs-told")
        self._table = PlainTable(
            (
                self.tr("Begun"),
                self.tr("Way"),
                self.tr("Model"),
                self.tr("Rare classes, practice"),
                self.tr("All classes equal, practice"),
                "",
            ),
            (0.17, 0.11, 0.14, 0.23, 0.23, 0.12),
        )
        self._table.setObjectName("runs")
        self._table.setAccessibleName(self.tr("Trainings"))
        self._table.selectionModel().selectionChanged.connect(self._show_chosen)
        self._changes = Label("", wraps=True)
        self._changes.setObjectName("run-changes")
        self._use = self._button("run-use", self.tr("Use this one"), kind="primary")
        self._compare = self._button("runs-compare", self.tr("Compare the two"))
        self._throw = self._button("run-throw-away", self.tr("Throw away"))
        self._bring = self._button("run-bring-back", self.tr("Bring back"), icon="undo")
        self._differences = PlainTable(
            (
                self.tr("Class"),
                self.tr("Exam photos of both"),
                self.tr("Earlier training"),
                self.tr("Later training"),
                self.tr("Later one"),
            ),
            (0.28, 0.16, 0.18, 0.18, 0.2),
        )
        self._differences.setObjectName("class-differences")
        self._differences.setAccessibleName(self.tr("Two trainings, class by class"))
        self._title = Label("", scale=CARD_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("comparison-title")
        self._about = Label("", tone="muted", wraps=True)
        self._about.setObjectName("comparison-about")
        self._dates = Label("", scale=SMALL, tone="muted", wraps=True)
        self.addWidget(self._list_page())
        self.addWidget(self._comparison_page())
        self._connect()

    def _connect(self) -> None:
        self._use.clicked.connect(lambda: self.run_used.emit(self._chosen[0].run))
        self._throw.clicked.connect(lambda: self.run_thrown_away.emit(self._chosen[0].run))
        self._bring.clicked.connect(lambda: self.run_brought_back.emit(self._chosen[0].run))
        self._compare.clicked.connect(lambda: self.runs_compared.emit(*self._chosen))

    def _list_page(self) -> QWidget:
        back = self._button("runs-back", self.tr("Back"), kind="quiet", icon="chevron-left")
        back.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(back)
        head.addWidget(Label(self.tr("All trainings of this project"), scale=CARD_TITLE, weight=SEMIBOLD))
        head.addStretch(1)
        card = Card(padding=6, gap=4)
        card.body.addWidget(self._table, 1)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._changes, 1)
        for button in (self._bring, self._throw, self._compare, self._use):
            self._foot.addWidget(button)
        keys = Label(
            self.tr(
                "Figures are of practice photos, not the exam. Choose two rows with Ctrl or Shift to compare them."
            ),
            scale=SMALL,
            tone="muted",
            wraps=True,
        )
        return _page(head, self._told, card, self._foot, keys)

    def _comparison_page(self) -> QWidget:
        back = self._button("comparison-back", self.tr("Back to all trainings"), kind="quiet", icon="chevron-left")
        back.clicked.connect(self._show_list)
        head = QHBoxLayout()
        head.addWidget(back)
        head.addWidget(self._dates, 1)
        card = Card(gap=6)
        card.body.addWidget(self._title)
        card.body.addWidget(self._about)
        card.body.addWidget(self._differences, 1)
        rule = Label(
            self.tr("A difference is named where chance alone brings one like it in fewer than 1 of 20 comparisons."),
            scale=SMALL,
            tone="muted",
            wraps=True,
        )
        card.body.addWidget(rule)
        return _page(head, card)

    # ------------------------------------------------------------ what it shows

    def show_runs(self, rows: Sequence[RunRow]) -> None:
        """Show the trainings; the one that was chosen stays so."""
        chosen = {row.run.name for row in self._chosen}
        self._rows = tuple(rows)
        away = frozenset(place for place, row in enumerate(rows) if row.is_in_bin)
        self._table.rows.show_rows([cells(row) for row in rows], away)
        places = [place for place, row in enumerate(rows) if row.run.name in chosen]
        if rows:
            self._table.selectRow(places[0] if places else 0)
        self._told.hide()
        self._show_chosen()

    def show_comparison(self, comparison: RunComparison) -> None:
        """Show two trainings class by class."""
        self._title.setText(comparison_title(comparison))
        self._about.setText(comparison_about(comparison))
        self._dates.setText(
            self.tr("Earlier: {first}. Later: {second}.").format(
                first=when(comparison.first), second=when(comparison.second)
            )
        )
        self._differences.rows.show_rows(
            [difference_cells(entry, comparison.finding(entry)) for entry in comparison.classes]
        )
        self.setCurrentIndex(1)
        self._differences.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, error: UprotoError) -> None:
        """Something of it cannot be read."""
        self._told.setText(" ".join(error_sentences(error)))
        self._told.show()

    def take_focus(self) -> None:
        """Give the keys to the list."""
        self._show_list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back a step."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.currentIndex():
            self._show_list()
        else:
            self.closed.emit()

    @property
    def _chosen(self) -> list[RunRow]:
        return [self._rows[place] for place in self._table.chosen_rows if place < len(self._rows)]

    @Slot()
    def _show_list(self) -> None:
        self.setCurrentIndex(0)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_chosen(self) -> None:
        chosen = self._chosen
        one = chosen[0] if len(chosen) == 1 else None
        is_pair = len(chosen) == _TWO and all(row.is_ended for row in chosen)
        self._changes.setText(changes_words(one) if one is not None else "")
        self._use.setVisible(one is not None and not one.is_in_bin)
        self._use.setEnabled(one is not None and one.is_ended and not one.is_used)
        self._throw.setVisible(one is not None and not one.is_in_bin)
        self._bring.setVisible(one is not None and one.is_in_bin)
        self._compare.setVisible(len(chosen) == _TWO)
        self._compare.set_off("" if is_pair else self.tr("Both trainings must be finished."))

    @staticmethod
    def _button(name: str, words: str, *, kind: Kind = "secondary", icon: str = "") -> Button:
        button = Button(words, kind=kind, icon=icon)
        button.setObjectName(name)
        return button


def _page(*parts: QWidget | QHBoxLayout) -> QWidget:
    page = QWidget()
    rows = QVBoxLayout(page)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(10)
    for part in parts:
        if isinstance(part, QWidget):
            rows.addWidget(part, 1 if isinstance(part, Card) else 0)
        else:
            rows.addLayout(part)
    return page
