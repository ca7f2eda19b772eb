"""Measuring the exam of the training that is shown once more, with the balance that was kept; each time is a look."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from uproto_core.events import Event, FiguresMeasured
from uproto_core.jobs import EvaluateJob
from uproto_core.store.balance import BalanceExam, write_balance_exam
from uproto_core.store.paths import RunPaths
from uproto_gui.engine_thread import EngineThread
from uproto_gui.pages.results.exam_again import AgainState
from uproto_gui.work.beside_training import BesideTraining
from uproto_gui.work.exam_looking import ExamLooking


class ExamAgain(BesideTraining[AgainState]):
    """The second measuring of one training's exam."""

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
        super().__init__(thread, is_training, AgainState(), parent)
        self._looking = looking

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
        self._start(EvaluateJob(subject=self._run, is_anew=True, accelerator=self.accelerator))
        self._show(self._state.begun())

    def _after(self, state: AgainState, event: Event) -> AgainState:
        state = super()._after(state, event)
        if isinstance(event, FiguresMeasured) and self._run is not None and state.balance is not None:
            exam = BalanceExam(balance=state.balance, figures=event.figures)
            # It is over here: what the disk says is shown once the look is counted.
            self._number = 0
            state = self._state = state.left()
            self._looking.count("balance", partial(write_balance_exam, RunPaths(self._run), exam))
            self.ended.emit()
        return state
