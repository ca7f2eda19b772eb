"""The tab Balance: one slider between rare and common, and what practice photos say it brings and costs."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_core.figures import Accuracy
from uproto_gui.pages.results.balance import BalanceRow, BalanceState
from uproto_gui.pages.results.balance_words import (
    answered_words,
    change_words,
    figure_words,
    off_words,
    rest_words,
    spoken_row,
    title_words,
)
from uproto_gui.pages.results.exam_again_card import ExamAgainCard
from uproto_gui.theme.fonts import CARD_TITLE, PAGE_TITLE, SEMIBOLD, SMALL
from uproto_gui.theme.tokens import PAGE_MARGIN
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.card import Card, Rule
from uproto_gui.widgets.group_mark import GroupName, group_tone
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.lean_slider import LeanSlider
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.share_bar import ShareBar

_MOST_ROWS: Final = 3
_BAR: Final = 16
_PLACES: Final = 21


class _Figure(QWidget):
    """One figure of a group: its value, how it differs from the middle, what it rests on, and a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = Label(scale=PAGE_TITLE, weight=SEMIBOLD)
        self.change = Label(tone="muted")
        self.rest = Label(scale=SMALL, tone="muted")
        self._bar = ShareBar(height=_BAR)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.value, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self.change, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self.rest, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._bar)

    def show_figure(self, here: Accuracy, even: Accuracy, right: int, tone: str) -> None:
        """Show a figure beside what it is at the middle."""
        self.value.setText(figure_words(here, right))
        self.change.setText(change_words(here, even))
        self.rest.setText(rest_words(here, right))
        self._bar.set_share(here.value or 0.0, tone=tone)
        self._bar.set_ghost(even.value)


class _Row:
    """A group of classes: its name and two figures, in a grid."""

    def __init__(self, grid: QGridLayout, line: int) -> None:
        self._name = GroupName("few", scale=CARD_TITLE)
        self._found, self._said = _Figure(), _Figure()
        self._found.setObjectName(f"balance-found-{line}")
        self._said.setObjectName(f"balance-said-{line}")
        for column, widget in enumerate((self._name, self._found, self._said)):
            grid.addWidget(widget, line + 1, column)

    def show_row(self, row: BalanceRow | None) -> None:
        """Show a group, or nothing."""
        for widget in (self._name, self._found, self._said):
            widget.setVisible(row is not None)
        if row is None:
            return
        self._name.set_group(row.group)
        self._found.show_figure(row.here.found, row.even.found, row.here.right, group_tone(row.group))
        self._said.show_figure(row.here.said, row.even.said, row.here.right, group_tone(row.group))
        self._found.setAccessibleName(spoken_row(row))


class BalanceTab(QWidget):
    """The slider of a run; `keep_asked` tells its lean and the limit for "not sure" that goes with it."""

    keep_asked = Signal(float, float)  # lean, threshold

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: BalanceState | None = None
        self._title = Label(scale=PAGE_TITLE, weight=SEMIBOLD, wraps=True)
        self._title.setObjectName("balance-title")
        self._slider = LeanSlider(places=_PLACES, middle=_PLACES // 2)
        self._slider.setObjectName("balance-slider")
        self._slider.setAccessibleName(self.tr("Balance between rare and common"))
        self._answered = Label(wraps=True)
        self._answered.setObjectName("balance-answered")
        self._keep = Button(self.tr("Keep this"))
        self._keep.setObjectName("balance-keep")
        self._back = Button(self.tr("Back to even"), kind="quiet", key="0")
        self._back.setObjectName("balance-even")
        self._kept = Label(tone="muted", wraps=True)
        self._kept.setObjectName("balance-kept")
        self.again = ExamAgainCard()
        self._off = Note(kind="info")
        self._off.setObjectName("balance-off")
        self._stack = QStackedWidget()
        self._lay_out()
        self._slider.valueChanged.connect(self._move)
        self._keep.clicked.connect(self._ask_to_keep)
        self._back.clicked.connect(self._go_back)

    def _lay_out(self) -> None:
        card = Card(padding=24, gap=12)
        card.body.addWidget(self._title)
        about = self.tr("Rare classes are found more often only by being named more often. These are practice photos.")
        card.body.addWidget(Label(about, tone="muted", wraps=True))
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(Label(self.tr("Rare first")))
        line.addWidget(self._slider, 1)
        line.addWidget(Label(self.tr("As in my folder")))
        card.body.addLayout(line)
        card.body.addSpacing(8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(16)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(Label(self.tr("Found, of its photos"), scale=SMALL, tone="muted"), 0, 1)
        grid.addWidget(Label(self.tr("Right when it says so, of its answers"), scale=SMALL, tone="muted"), 0, 2)
        self._rows = [_Row(grid, number) for number in range(_MOST_ROWS)]
        card.body.addLayout(grid)
        card.body.addSpacing(4)
        card.body.addWidget(Label(self.tr("The upright stroke is where it stands at even."), scale=SMALL, tone="muted"))
        card.body.addWidget(Rule())
        card.body.addWidget(self._answered)
        actions = QHBoxLayout()
        actions.setSpacing(12)
        actions.addWidget(self._keep)
        actions.addWidget(self._back)
        actions.addWidget(self._kept, 1)
        card.body.addLayout(actions)
        for widgets in ((card, self.again), (self._off,)):
            self._stack.addWidget(self._with_margin(*widgets))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @staticmethod
    def _with_margin(*widgets: QWidget) -> QWidget:
        ground = QWidget()
        column = QVBoxLayout(ground)
        column.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        column.setSpacing(14)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        return ground

    @property
    def slider(self) -> LeanSlider:
        """The slider."""
        return self._slider

    def show_balance(self, state: BalanceState | None) -> None:
        """Show a run's slider where it was kept; None where the run has no table for it."""
        self._state = state
        is_possible = state is not None and state.is_possible
        self._stack.setCurrentIndex(0 if is_possible else 1)
        if state is None:
            self._off.set_words("", self.tr("This training is of an older version and has no table for the balance."))
            return
        if not is_possible:
            self._off.set_words("", off_words(state))
            return
        self._slider.blockSignals(True)
        self._slider.set_places(len(state.curve.positions), state.even)
        self._slider.setValue(state.place)
        self._slider.blockSignals(False)
        self._show(state)

    def _show(self, state: BalanceState) -> None:
        self._state = state
        self._title.setText(title_words(state))
        rows = state.rows
        for number, row in enumerate(self._rows):
            row.show_row(rows[number] if number < len(rows) else None)
        self._answered.setText(answered_words(state))
        is_kept = state.place == state.kept
        self._keep.set_off(self.tr("The classifier answers with this place already.") if is_kept else "")
        self._back.setVisible(state.steps != 0)
        if is_kept:
            words = self.tr("The classifier answers with this place.")
        else:
            words = self.tr("“Keep this” changes the classifier's answers. Exam figures stay those at even.")
        self._kept.setText(words)

    @Slot(int)
    def _move(self, place: int) -> None:
        if self._state is not None:
            self._show(self._state.moved(place))

    @Slot()
    def _go_back(self) -> None:
        self._slider.setValue(self._slider.middle)
        self._slider.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _ask_to_keep(self) -> None:
        if self._state is not None:
            here = self._state.here
            self.keep_asked.emit(here.lean, here.threshold)
