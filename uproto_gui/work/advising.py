"""Measuring what to photograph next, for the training whose results are shown.

It shares the thread of trainings, so that answers never wait for it; a training that starts ends it, and what was
measured by then is gone on with the next time.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import UprotoError
from uproto_core.events import Event
from uproto_core.jobs import AdviseJob
from uproto_core.settings import Accelerator
from uproto_gui.engine_thread import EngineThread, Outcome
from uproto_gui.pages.results.next import NextState


class Advising(QObject):
    """The advice of one training."""

    changed = Signal(object)  # NextState
    ended = Signal()

    def __init__(self, thread: EngineThread, is_training: Callable[[], bool], parent: QObject | None = None) -> None:
        """Prepare.

        Args:
            thread: That of trainings.
            is_training: Whether one runs.
            parent: As usual.
        """
        super().__init__(parent)
        self._thread = thread
        self._is_training = is_training
        self._number = 0
        self._run: Path | None = None
        self._state = NextState()
        self._was_training = False
        self.accelerator: Accelerator = "auto"
        thread.events_arrived.connect(self._take)
        thread.failed.connect(self._fail)
        thread.ended.connect(self._end)

    @property
    def state(self) -> NextState:
        """What the tab shows."""
        return replace(self._state, is_training=self._is_training())

    @property
    def is_running(self) -> bool:
        """Whether something is measured, or being stopped."""
        return self._state.phase in {"measuring", "stopping"}

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

    def forget(self) -> None:
        """Other results are shown, or none: nothing is measured for those before."""
        if self.is_running:
            self._thread.cancel()
        self._number = 0
        self._run, self._state = None, NextState()

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
    def measure(self) -> None:
        """Measure, or go on with it; not while a training runs."""
        if self._run is None or self.is_running or self._state.is_look_only or self._is_training():
            return
        # A look at how long a training would take can wait.
        self._thread.cancel()
        self._number = self._thread.start(AdviseJob(run=self._run, accelerator=self.accelerator))
        self._show(self._state.begun())

    @Slot()
    def stop(self) -> None:
        """Stop; what was measured is kept."""
        if self.is_running:
            self._thread.cancel()
            self._show(self._state.stopping())

    def _show(self, state: NextState) -> None:
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
        self._show(state)

    @Slot(int, object)
    def _fail(self, number: int, error: UprotoError) -> None:
        if number == self._number:
            self._show(self._state.failed(error))

    @Slot(int, str)
    def _end(self, number: int, outcome: Outcome) -> None:
        if number != self._number:
            return
        if outcome in ("stopped", "broken") and self._state.advice is None:
            self._show(self._state.stopped())
        self.ended.emit()
