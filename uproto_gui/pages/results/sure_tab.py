"""The tab "How sure it is": what "not sure" costs and brings, and whether its sureness can be trusted."""

from functools import cached_property, partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from uproto_core.sureness import ALWAYS, SureTable
from uproto_gui.pages.results.sure import SureState
from uproto_gui.pages.results.sure_words import (
    answered_about,
    answered_title,
    back_words,
    kept_words,
    trust_about,
    trust_title,
)
from uproto_gui.plots.answered_right import TARGETS, AnsweredRight, Choice
from uproto_gui.plots.plot_card import PlotCard
from uproto_gui.plots.sure_bins import SureBins
from uproto_gui.theme.fonts import SMALL
from uproto_gui.theme.tokens import CARD_GAP, PAGE_MARGIN
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.sure_words import cost_words, rare_words, target_words

_ANSWERED_SHARE: Final = 6
_TRUST_SHARE: Final = 5


class SureTab(QWidget):
    """Two plots of practice photos; `keep_asked` tells the target that answers shall follow from now on."""

    keep_asked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: SureState | None = None
        self._drawn: SureTable | None = None
        empty = self.tr("There are no practice photos to measure this on.")
        self._answered = PlotCard(name="answered", empty=empty, buttons="foot")
        self._trust = PlotCard(name="sureness", empty=empty, buttons="foot", turn=1)
        self._target = Label(wraps=True)
        self._target.setObjectName("sure-target")
        self._cost = Label(wraps=True)
        self._cost.setObjectName("sure-cost")
        self._rare = Label(wraps=True)
        self._rare.setObjectName("sure-rare")
        self._keep = Button(self.tr("Keep this"))
        self._keep.setObjectName("sure-keep")
        self._always = Button(self.tr("Always answer"), kind="quiet")
        self._always.setObjectName("sure-always")
        self._back = Button("", kind="quiet")
        self._back.setObjectName("sure-back")
        self._kept = Label(scale=SMALL, tone="muted", wraps=True)
        self._kept.setObjectName("sure-kept")
        self._off = Note(kind="info")
        self._off.setObjectName("sure-off")
        self._stack = QStackedWidget()
        self._lay_out()
        self._keep.clicked.connect(self._ask_to_keep)
        self._always.clicked.connect(self._always_answer)
        self._back.clicked.connect(self._go_back)

    @cached_property
    def _line(self) -> AnsweredRight:
        line = AnsweredRight()
        line.setObjectName("answered-right")
        line.target_moved.connect(self._move)
        return line

    @cached_property
    def _bins(self) -> SureBins:
        bins = SureBins()
        bins.setObjectName("sure-bins")
        return bins

    def _lay_out(self) -> None:
        actions = QHBoxLayout()
        actions.setSpacing(12)
        for button in (self._keep, self._always, self._back):
            actions.addWidget(button)
        actions.addStretch(1)
        left = QVBoxLayout()
        left.setSpacing(6)
        for label in (self._target, self._cost, self._rare):
            left.addWidget(label)
        left.addLayout(actions)
        left.addWidget(self._kept)
        self._answered.body.addLayout(left)
        plots = QWidget()
        row = QHBoxLayout(plots)
        row.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        row.setSpacing(CARD_GAP)
        row.addWidget(self._answered, _ANSWERED_SHARE)
        row.addWidget(self._trust, _TRUST_SHARE)
        off = QWidget()
        column = QVBoxLayout(off)
        column.setContentsMargins(PAGE_MARGIN, 16, PAGE_MARGIN, 20)
        column.addWidget(self._off, 0, Qt.AlignmentFlag.AlignTop)
        self._stack.addWidget(plots)
        self._stack.addWidget(off)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    # ------------------------------------------------------------ what it shows

    def show_sureness(self, state: SureState | None) -> None:
        """Show a run's table with the handle where it was kept; None where the run has none."""
        self._state = state
        if state is None or not state.is_possible:
            self._stack.setCurrentIndex(1)
            older = self.tr("This training is of an older version and has no table of how sure it is. Train again.")
            nothing = self.tr("There are no practice photos to show how sure it is.")
            self._off.set_words("", older if state is None else nothing)
            return
        self._stack.setCurrentIndex(0)
        self._drawn = None
        self._trust.draw_when_seen(partial(self._draw_trust, state))
        self._back.setText(back_words(state))
        self._show(state)

    def _draw_trust(self, state: SureState) -> None:
        self._bins.set_bins(state.bins)
        self._trust.show_plot(self._bins, trust_title(state), trust_about(state))

    def _draw_answered(self, state: SureState) -> None:
        if self._drawn is not state.table:
            self._drawn = state.table
            costs = [state.table.cost(state.lean, target) for target in TARGETS]
            choices = [Choice(target=cost.target, point=cost.point, is_reached=cost.is_reached) for cost in costs]
            rare = state.table.rare_photos if state.table.has_rare else 0
            self._line.set_points(state.points, choices, photos=state.table.photos, rare_photos=rare)
        self._answered.show_plot(self._line, answered_title(state), answered_about(state))
        self._line.set_target(state.target, cost_words(state.cost))

    def _show(self, state: SureState) -> None:
        self._state = state
        cost = state.cost
        self._answered.draw_when_seen(partial(self._draw_answered, state))
        self._target.setText(target_words(state.target))
        self._cost.setText(cost_words(cost))
        rare = rare_words(cost) if state.table.has_rare else ""
        self._rare.setText(rare)
        self._rare.setVisible(bool(rare))
        is_kept = state.target == state.kept
        self._keep.set_off(self.tr("The classifier answers so already.") if is_kept else "")
        self._always.setVisible(state.target != ALWAYS)
        self._back.setVisible(state.target != state.table.target)
        self._kept.setText(kept_words(state))

    @Slot(float)
    def _move(self, target: float) -> None:
        if self._state is not None and self._state.is_possible:
            self._show(self._state.moved(target))

    @Slot()
    def _always_answer(self) -> None:
        self._move(ALWAYS)

    @Slot()
    def _go_back(self) -> None:
        if self._state is not None:
            self._move(self._state.table.target)

    @Slot()
    def _ask_to_keep(self) -> None:
        if self._state is not None:
            self.keep_asked.emit(self._state.target)
