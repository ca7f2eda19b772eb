"""The two plots of a training, each in a card whose title says what it shows."""

from functools import cached_property, partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from uproto_gui.pages.train.findings import best_round, find_in_lines, find_in_loss, practised, smoothed
from uproto_gui.pages.train.state import Round, TrainState
from uproto_gui.pages.train.words import line_finding, loss_finding
from uproto_gui.plots.accuracy_lines import AccuracyLines
from uproto_gui.plots.loss_curve import LossCurve, LossLine
from uproto_gui.plots.plot_card import PlotCard


class LinesCard(PlotCard):
    """Four lines over the rounds, on practice photos."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            name="lines", empty=self.tr("The lines begin with the first round of matching."), parent=parent
        )
        self._rounds: tuple[Round, ...] | None = None

    def make_plot(self) -> None:
        """Make the plot before it is needed."""
        self.keep_plot(self._lines)

    @cached_property
    def _lines(self) -> AccuracyLines:
        """The plot, made with the first figures: it takes longer to make than all the rest of the page."""
        lines = AccuracyLines()
        lines.setObjectName("accuracy-lines")
        return lines

    def show_state(self, state: TrainState) -> None:
        """Show the rounds so far; nothing is drawn anew where there is none more."""
        if state.rounds == self._rounds:
            return
        self._rounds = state.rounds
        self.draw_when_seen(partial(self._draw, state))

    def _draw(self, state: TrainState) -> None:
        figures = practised(state.rounds)
        title = line_finding(find_in_lines(state.rounds))
        if not figures:
            self.show_empty(title)
            return
        self._lines.set_figures(figures, rounds_in_all=state.rounds_in_all, best=best_round(state.rounds))
        self.show_plot(self._lines, title, self._words(figures[-1][1].balanced_accuracy.n))

    def _words(self, photos: int) -> str:
        return self.tr(
            "Found on practice photos, percent. Shaded: likely range. {n} practice photos, not the exam."
        ).format(n=QLocale().toString(photos))


class LossCard(PlotCard):
    """How wrong it still is, one line a stage, with the practice photos beside what is learned from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            name="loss", empty=self.tr("The curve begins with the first round."), buttons="about", turn=1, parent=parent
        )
        self._rounds: tuple[Round, ...] | None = None

    def make_plot(self) -> None:
        """Make the plot before it is needed."""
        self.keep_plot(self._curve)

    @cached_property
    def _curve(self) -> LossCurve:
        """The plot, made with the first round."""
        curve = LossCurve()
        curve.setObjectName("loss-curve")
        return curve

    def show_state(self, state: TrainState) -> None:
        """Show the losses so far."""
        if state.rounds == self._rounds:
            return
        self._rounds = state.rounds
        self.draw_when_seen(partial(self._draw, state))

    def _draw(self, state: TrainState) -> None:
        lines = loss_lines(state.rounds)
        title = loss_finding(find_in_loss(lines[-1].losses, lines[-1].on_practice) if lines else "none-yet")
        about = self.tr("Loss: how wrong it still is, without a unit")
        if not lines:
            self.show_empty(title, about)
            return
        self._curve.set_losses(lines, rounds_in_all=state.rounds_in_all)
        self.show_plot(self._curve, title, about)


def loss_lines(rounds: tuple[Round, ...]) -> list[LossLine]:
    """One line a stage, in the order they came."""
    stages = dict.fromkeys(seen.stage for seen in rounds)
    return [_loss_line([seen for seen in rounds if seen.stage == stage]) for stage in stages]


def _loss_line(rounds: list[Round]) -> LossLine:
    losses = tuple(seen.loss for seen in rounds)
    practice = tuple(seen.practice_loss for seen in rounds if seen.practice_loss is not None)
    # A line with gaps would be drawn through them: one that is not told of every round is not drawn.
    on_practice = practice if len(practice) == len(rounds) else ()
    return LossLine(
        rounds=tuple(seen.number for seen in rounds),
        losses=losses,
        smoothed=tuple(smoothed(losses)),
        on_practice=on_practice,
    )
