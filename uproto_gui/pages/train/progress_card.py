"""What is being done and how long it still takes, as large as each other; the bar; the steps."""

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from uproto_gui.pages.train.state import STEPS, StepName, StepState, TrainState
from uproto_gui.pages.train.words import step_name, step_title
from uproto_gui.theme.fonts import CARD_TITLE, REGULAR, SEMIBOLD, SMALL
from uproto_gui.widgets.card import Card
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.numbers import about_left, duration
from uproto_gui.widgets.progress_bar import ProgressBar
from uproto_gui.widgets.state_mark import StateMark

_WHOLE_FROM = 10.0
"""Photos a second, or rounds a minute: below this the tenths count."""


class ProgressCard(Card):
    """The head of a training: step, time left, bar, steps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=8, parent=parent)
        self._title = Label("", scale=CARD_TITLE, weight=SEMIBOLD)
        self._title.setObjectName("running-step")
        self._detail = Label("", scale=SMALL, tone="muted")
        self._detail.setObjectName("running-detail")
        self._left = Label("", scale=CARD_TITLE, weight=SEMIBOLD)
        self._left.setObjectName("time-left")
        self._since = Label("", scale=SMALL, tone="muted")
        self._since.setObjectName("running-since")
        self._bar = ProgressBar()
        self._bar.setObjectName("train-bar")
        self._bar.setAccessibleName(self.tr("How much of the training is done"))
        self._steps = {step: _Step(step) for step, _ in STEPS}
        self._row = QHBoxLayout()
        self._arrange()

    def show_state(self, state: TrainState) -> None:
        """Show where the training is."""
        self._title.setText(self._title_of(state))
        self._detail.setText(self._detail_of(state))
        self._left.setText(self._left_of(state))
        self._since.setText(self._since_of(state))
        self._bar.set_share(1.0 if state.phase == "finished" else state.share)
        states = dict(state.step_states())
        for place, (name, step) in enumerate(self._steps.items()):
            step.setVisible(name in states)
            if name in states:
                step.show_state(states[name])
            if place:
                # The room before a step that is not shown is none.
                self._row.setStretch(2 * place - 1, int(name in states))

    def _arrange(self) -> None:
        for label in (self._left, self._since):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        now, left = QVBoxLayout(), QVBoxLayout()
        for column, labels in ((now, (self._title, self._detail)), (left, (self._left, self._since))):
            column.setSpacing(2)
            for label in labels:
                column.addWidget(label)
        head = QHBoxLayout()
        head.addLayout(now, 1)
        head.addLayout(left)
        self.body.addLayout(head)
        self.body.addWidget(self._bar)
        self._row.setContentsMargins(0, 4, 0, 0)
        for place, step in enumerate(self._steps.values()):
            if place:
                self._row.addStretch(1)
            self._row.addWidget(step)
        self.body.addLayout(self._row)

    def _title_of(self, state: TrainState) -> str:
        match state.phase:
            case "paused":
                return self.tr("Paused")
            case "stopping":
                return self.tr("Stopping")
            case "stopped":
                return self.tr("Stopped")
            case "finished":
                if state.seconds is None:
                    return self.tr("Done")
                return self.tr("Done in {time}").format(time=duration(state.seconds))
            case _:
                return step_title(state.running_step)

    def _detail_of(self, state: TrainState) -> str:
        match state.phase:
            case "stopping":
                return self.tr("What is done so far is being saved.")
            case "stopped":
                return self.tr("What is done so far is kept.")
            case "finished":
                return self.tr("The exam is marked and the classifier is saved.")
            case "paused":
                return self.tr("At: {step}").format(step=step_title(state.running_step))
            case _:
                return self._place_of(state)

    def _place_of(self, state: TrainState) -> str:
        """Where in its step the training is."""
        if state.is_finishing:
            return self.tr("Finishing with what is learned so far; the exam comes next.")
        if state.running_step in ("tuning", "matching", "classifier") and state.rounds:
            return self._round_words(state)
        done, total = state.counted
        locale = QLocale()
        if not total:
            return ""
        words = self.tr("{done} of {all}").format(done=locale.toString(done), all=locale.toString(total))
        pace = state.photos_a_second
        if pace is None:
            return words
        return self.tr("{words}, {pace} photos a second").format(
            words=words, pace=locale.toString(pace, "f", 0 if pace >= _WHOLE_FROM else 1)
        )

    def _round_words(self, state: TrainState) -> str:
        pace = state.rounds_a_minute
        number = state.rounds[-1].number
        if pace is None:
            return self.tr("Round {number} of {all}").format(number=number, all=state.rounds_in_all)
        return self.tr("Round {number} of {all}, {pace} rounds a minute").format(
            number=number,
            all=state.rounds_in_all,
            pace=QLocale().toString(pace, "f", 0 if pace >= _WHOLE_FROM else 1),
        )

    def _left_of(self, state: TrainState) -> str:
        if state.phase in ("stopping", "stopped", "finished", "failed"):
            return ""
        seconds = state.time_left.seconds
        if seconds is None:
            return self.tr("Time left: not known yet")
        words = about_left(seconds)
        # It stands alone here, and within a sentence elsewhere.
        return words[:1].upper() + words[1:]

    def _since_of(self, state: TrainState) -> str:
        if state.started is None or state.phase not in ("running", "paused"):
            return ""
        worked = duration(max(state.now - state.started - state.time_left.rest, 0.0))
        left = state.time_left
        if state.phase == "paused" or not left.is_calm or left.seconds is None:
            return self.tr("running for {time}").format(time=worked)
        at = QDateTime.fromSecsSinceEpoch(round(state.now + left.seconds)).time()
        return self.tr("running for {time}, ready at about {clock}").format(
            time=worked, clock=QLocale().toString(at, QLocale.FormatType.ShortFormat)
        )


class _Step(QWidget):
    """One of the steps: its mark and its name; the one that runs stands out by weight too."""

    def __init__(self, step: StepName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = step_name(step)
        self._mark = StateMark()
        self._label = Label(self._name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._label)
        self._shown: StepState | None = None
        self.show_state("waiting")

    def show_state(self, state: StepState) -> None:
        """Waiting, running or done."""
        if state == self._shown:
            return
        self._shown = state
        self._mark.set_state(state)
        self._label.set_weight(SEMIBOLD if state == "running" else REGULAR)
        words = {"waiting": self.tr("not begun"), "running": self.tr("running"), "done": self.tr("done")}
        self.setAccessibleName(f"{self._name}: {words[state]}")
