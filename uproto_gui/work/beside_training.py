"""Work on a finished training that makes room for the next: advice, comparisons, its exam measured again.

It shares the thread of trainings, so that answers never wait for it; a training that starts ends it, and what was found
out by then is gone on with the next time.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Generic, Protocol, Self, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import UprotoError
from uproto_core.events import Event
from uproto_core.jobs import Job
from uproto_core.settings import Accelerator
from uproto_gui.engine_thread import EngineThread, Outcome


class BesideState(Protocol):
    """What a tab shows of such work; a frozen dataclass with a field `is_training`."""

    @property
    def is_running(self) -> bool:
        """Whether it runs, or is being stopped."""

    def after(self, event: Event) -> Self:
        """What one more event makes of it."""

    def stopping(self) -> Self:
        """Stop was pressed."""

    def stopped(self) -> Self:
        """It was stopped; what was found out is kept."""

    def failed(self, error: UprotoError) -> Self:
        """It ended with an error."""


S = TypeVar("S", bound=BesideState)


class BesideTraining(QObject, Generic[S]):
    """One kind of such work, for the training whose results are shown."""

    changed = Signal(object)  # S
    ended = Signal()

    def __init__(
        self, thread: EngineThread, is_training: Callable[[], bool], nothing: S, parent: QObject | None = None
    ) -> None:
        """Prepare.

        Args:
            thread: That of trainings.
            is_training: Whether one runs.
            nothing: What is shown where no training is.
            parent: As usual.
        """
        super().__init__(parent)
        self._thread = thread
        self._is_training = is_training
        self._was_training = False
        self._number = 0
        self._nothing = nothing
        self._run: Path | None = None
        self._state = nothing
        self.accelerator: Accelerator = "auto"
        thread.events_arrived.connect(self._take)
        thread.failed.connect(self._fail)
        thread.ended.connect(self._end)

    @property
    def state(self) -> S:
        """What the tab shows."""
        return replace(self._state, is_training=self._is_training())  # type: ignore[type-var]

    @property
    def is_running(self) -> bool:
        """Whether it runs, or is being stopped."""
        return self._state.is_running

    def forget(self) -> None:
        """Other results are shown, or none: nothing is found out for those before."""
        if self.is_running:
            self._thread.cancel()
        self._number = 0
        self._run, self._state = None, self._nothing

    @Slot()
    def tell(self) -> None:
        """Tell how things stand."""
        self.changed.emit(self.state)

    @Slot()
    def heed_training(self) -> None:
        """A training began or ended: this waits, or need not wait any more."""
        if self._is_training() != self._was_training:
            self._was_training = not self._was_training
            self.tell()

    @Slot()
    def stop(self) -> None:
        """Stop; what was found out is kept."""
        if self.is_running:
            self._thread.cancel()
            self._show(self._state.stopping())

    def _start(self, job: Job) -> None:
        # A look at how long a training would take can wait, and so can the other work beside trainings.
        self._thread.cancel()
        self._number = self._thread.start(job)

    def _show(self, state: S) -> None:
        if state is not self._state:
            self._state = state
            self.tell()

    @Slot(int, list)
    def _take(self, number: int, events: list[Event]) -> None:
        if number != self._number:
            return
        state = self._state
        for event in events:
            state = self._after(state, event)
        self._show(state)

    def _after(self, state: S, event: Event) -> S:
        """What one more event makes of it; whoever has more to do with it does so here."""
        return state.after(event)

    @Slot(int, object)
    def _fail(self, number: int, error: UprotoError) -> None:
        if number == self._number:
            self._show(self._state.failed(error))

    @Slot(int, str)
    def _end(self, number: int, outcome: Outcome) -> None:
        if number != self._number:
            return
        if outcome in ("stopped", "broken") and self.is_running:
            self._show(self._state.stopped())
        self.ended.emit()
