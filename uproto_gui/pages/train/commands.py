"""The row of buttons below a training: what can be done with it in its present phase, and nothing else."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from uproto_gui.pages.train.state import TrainState
from uproto_gui.pages.train.stop_question import StopQuestion
from uproto_gui.widgets.button import Button, Kind
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.numbers import file_size


class TrainCommands(QStackedWidget):
    """Pause, finish and stop while it runs; go on, results or another training when it does not."""

    pause_asked = Signal()
    go_on_asked = Signal()
    finish_asked = Signal()
    stop_asked = Signal()
    throw_away_asked = Signal()
    results_asked = Signal()
    anew_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", tone="muted", wraps=True)
        self._words.setObjectName("train-about")
        self._stop = self._button("stop", self.tr("Stop"), kind="danger", icon="stop", key="Ctrl+.")
        self._finish = self._button("finish", self.tr("Finish now"))
        self._pause = self._button("pause", self.tr("Pause"), icon="pause", key="P")
        self._go_on = self._button("go-on", self.tr("Go on"), icon="play", key="P")
        self._anew = self._button("train-anew", self.tr("Train anew"))
        self.resume = self._button("resume", self.tr("Go on"), kind="primary", icon="play")
        self.results = self._button("see-results", self.tr("See results"), kind="primary", icon="results")
        self._stop.clicked.connect(self._ask)
        for button, signal in (
            (self._finish, self.finish_asked),
            (self._pause, self.pause_asked),
            (self._go_on, self.go_on_asked),
            (self._anew, self.anew_asked),
            (self.resume, self.go_on_asked),
            (self.results, self.results_asked),
        ):
            button.clicked.connect(signal)
        self._row = QWidget()
        line = QHBoxLayout(self._row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self._words, 1)
        for button in (self._stop, self._finish, self._pause, self._go_on, self._anew, self.resume, self.results):
            line.addWidget(button)
        self._question = StopQuestion()
        self._question.stop_chosen.connect(self.stop_asked)
        self._question.throw_away_chosen.connect(self.throw_away_asked)
        self._question.go_on_chosen.connect(self._close_question)
        self.addWidget(self._row)
        self.addWidget(self._question)

    def show_state(self, state: TrainState) -> None:
        """Show the buttons of this phase."""
        is_running, is_paused = state.phase == "running", state.phase == "paused"
        self._stop.setVisible(state.is_at_work)
        self._finish.setVisible(state.is_at_work)
        self._pause.setVisible(is_running or state.phase == "stopping")
        self._go_on.setVisible(is_paused)
        for button in (self._stop, self._pause):
            button.setEnabled(state.phase != "stopping")
        can_finish = state.running_step in ("tuning", "matching", "classifier") and not state.is_finishing
        can_finish = can_finish and state.phase != "stopping"
        self._finish.set_off("" if can_finish else self.tr("Possible while matching or the classifier runs."))
        self._anew.setVisible(state.phase in ("stopped", "finished"))
        self.resume.setVisible(state.phase == "stopped")
        self.results.setVisible(state.phase == "finished")
        self._words.setText(self._words_of(state))
        if not (is_running or is_paused):
            self._close_question()

    def _words_of(self, state: TrainState) -> str:
        if not state.is_at_work:
            return ""
        words = self.tr("You can go on working. Training goes on only while uproto is open.")
        if state.memory_bytes is None:
            return words
        return self.tr("{words} It takes {size} of memory.").format(words=words, size=file_size(state.memory_bytes))

    @Slot()
    def _ask(self) -> None:
        self.setCurrentWidget(self._question)
        self._question.ask()

    @Slot()
    def _close_question(self) -> None:
        if self.currentWidget() is self._question:
            self.setCurrentWidget(self._row)
            self._stop.setFocus()

    @staticmethod
    def _button(name: str, words: str, *, kind: Kind = "secondary", icon: str = "", key: str = "") -> Button:
        button = Button(words, kind=kind, icon=icon, key=key, shortcut=bool(key))
        button.setObjectName(name)
        return button
