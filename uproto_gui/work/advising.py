"""Measuring what to photograph next, for the training whose results are shown."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from uproto_core.jobs import AdviseJob
from uproto_gui.engine_thread import EngineThread
from uproto_gui.pages.results.next import NextState
from uproto_gui.work.beside_training import BesideTraining


class Advising(BesideTraining[NextState]):
    """The advice of one training."""

    def __init__(self, thread: EngineThread, is_training: Callable[[], bool], parent: QObject | None = None) -> None:
        """Prepare.

        Args:
            thread: That of trainings.
            is_training: Whether one runs.
            parent: As usual.
        """
        super().__init__(thread, is_training, NextState(), parent)

    def show(self, run: Path, known: NextState) -> None:
        """The results of a training are shown: what is known of it; one that is being measured goes on.

        Args:
            run: The training.
            known: What its files say.
        """
        if run == self._run and self.is_running:
            self._state = replace(self._state, outcomes=known.outcomes)
        else:
            self.forget()
            self._run, self._state = run, known
        self.tell()

    @Slot()
    def measure(self) -> None:
        """Measure, or go on with it; not while a training runs."""
        if self._run is None or self.is_running or self._state.is_look_only or self._is_training():
            return
        self._start(AdviseJob(run=self._run, accelerator=self.accelerator))
        self._show(self._state.begun())
