"""Measuring the exam of the training that is shown once more, with the balance that was kept; each time is a look."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import UprotoError
from uproto_core.events import Event, FiguresMeasured
from uproto_core.jobs import EvaluateJob
from uproto_core.settings import Accelerator
from uproto_core.store.balance import BalanceExam, write_balance_exam
from uproto_core.store.paths import RunPaths
from uproto_gui.engine_thread import EngineThread, Outcome
from uproto_gui.pages.results.exam_again import AgainState
from uproto_gui.work.exam_looking import ExamLooking


class ExamAgain(QObject):
    """The second measuring of one training's exam, in the thread of trainings."""

    changed = Signal(object)  # AgainState
    ended = Signal()

    def __init__(
        self,
        thread: EngineThread,
        looking: ExamLooking,
        is_training: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        """Prepare.

        Args:
            thread: That of trainings.
            looking: Counts the look before its figures are kept and shown.
            is_training: Whether a training runs.
            parent: As usual.
        """
        super().__init__(parent)
        self._thread = thread
        self._looking = looking
        self._is_training = is_training
        self._number = 0
        self._run: Path | None = None
        self._state = AgainState()
        self._was_training = False
        self.accelerator: Accelerator = "auto"
        thread.events_arrived.connect(self._take)
        thread.failed.connect(self._fail)
        thread.ended.connect(self._end)

    @property
    def state(self) -> AgainState:
        """What the card shows."""
        return replace(self._state, is_training=self._is_training())

    def show(self, run: Path, known: AgainState) -> None:
        """The results of a training are shown: what is known of it; one that is measured goes on.

        Args:
            run: The training.
            known: What its files say.
        """
        if self._state.is_running and (run != self._run or known.balance != self._state.balance):
            # Another balance: what is measured would be told as something that it is not.
            self._thread.cancel()
            self._number = 0
        elif self._state.is_running:
            known = replace(known, phase=self._state.phase, done=self._state.done, total=self._state.total)
        self._run, self._state = run, known
        self.tell()

    @Slot()
    def forget(self) -> None:
        """Other results are shown, or none."""
        if self._state.is_running:
            self._thread.cancel()
        self._number = 0
        self._run, self._state = None, AgainState()

    @Slot()
    def tell(self) -> None:
        """Tell how things stand."""
        self.changed.emit(self.state)

    @Slot()
    def heed_training(self) -> None:
        """A training began or ended: measuring waits, or need not wait any more."""
        if self._is_training() != self._was_training:
            self._was_training = not self._was_training
            self.tell()

    @Slot()
    def warn(self) -> None:
        """It was asked for: what it costs is said first."""
        if self.state.is_possible:
            self._show(self._state.warned())

    @Slot()
    def leave(self) -> None:
        """It was not wanted after all."""
        self._show(self._state.left())

    @Slot()
    def measure(self) -> None:
        """Measure; only after the warning, and not while a training runs."""
        if self._run is None or self._state.phase != "warned" or not self.state.is_possible:
            return
        self._thread.cancel()
        self._number = self._thread.start(EvaluateJob(subject=self._run, is_anew=True, accelerator=self.accelerator))
        self._show(self._state.begun())

    @Slot()
    def stop(self) -> None:
        """Stop; nothing was seen, so nothing is counted."""
        if self._state.is_running:
            self._thread.cancel()
            self._show(self._state.stopping())

    def _show(self, state: AgainState) -> None:
        if state is not self._state:
            self._state = state
            self.tell()

    @Slot(int, list)
    def _take(self, number: int, events: list[Event]) -> None:
        if number != self._number:
            return
        state = self._state
        for event in events:
            state = state.after(event)
            if isinstance(event, FiguresMeasured) and self._run is not None and state.balance is not None:
                exam = BalanceExam(balance=state.balance, figures=event.figures)
                self._number = 0
                state = state.left()
                self._state = state
                self._looking.count("balance", partial(write_balance_exam, RunPaths(self._run), exam))
                self.ended.emit()
        self._show(state)

    @Slot(int, object)
    def _fail(self, number: int, error: UprotoError) -> None:
        if number == self._number:
            self._show(self._state.failed(error))

    @Slot(int, str)
    def _end(self, number: int, outcome: Outcome) -> None:
        if number != self._number:
            return
        if outcome in ("stopped", "broken") and self._state.is_running:
            self._show(self._state.left())
        self.ended.emit()
