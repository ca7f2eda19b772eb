"""One training at a time: started, paused, finished early or stopped, and folded into the Train page's state."""

import time
from dataclasses import replace
from pathlib import Path

from pydantic import ValidationError
from PySide6.QtCore import QDateTime, QLocale, QObject, Signal, Slot

from uproto_core.errors import RunEndedError, RunUnusableError, UprotoError
from uproto_core.events import DeviceFound, Event, RunEnded
from uproto_core.jobs import JOB, TrainJob
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import read_run
from uproto_gui.engine_thread import EngineThread, Outcome
from uproto_gui.pages.train.state import TrainState


class Training(QObject):
    """The training that runs, or the last one."""

    changed = Signal(object)  # TrainState
    finished = Signal(object)  # RunEnded
    thrown_away = Signal(object)  # Path, of the run: nothing writes there any more
    device_found = Signal(object)  # DeviceFound
    ended = Signal()

    def __init__(self, thread: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._number = 0
        self._job: TrainJob | None = None
        self._is_thrown_away = False
        self._state = TrainState()
        thread.events_arrived.connect(self._take)
        thread.failed.connect(self._fail)
        thread.ended.connect(self._end)

    @property
    def state(self) -> TrainState:
        """What the Train page shows."""
        return self._state

    @property
    def job(self) -> TrainJob | None:
        """What was trained last, or is."""
        return self._job

    @property
    def is_running(self) -> bool:
        """Whether a training runs, waits in a pause or is being stopped."""
        return self._state.is_at_work

    def train(self, job: TrainJob) -> None:
        """Start a training; one that runs goes on undisturbed instead."""
        if self.is_running:
            return
        # A look at how long it would take is of no use any more.
        self._thread.cancel()
        self._job = job
        self._is_thrown_away = False
        self._number = self._thread.start(job)
        self._show(self._state.begun(time.time()))

    @Slot()
    def pause(self) -> None:
        """Wait at the next look."""
        self._thread.pause()
        self._show(self._state.paused(time.time()))

    @Slot()
    def go_on(self) -> None:
        """End the pause."""
        self._thread.go_on()
        self._show(self._state.going_on(time.time()))

    @Slot()
    def finish(self) -> None:
        """Go on to the exam with the best round so far."""
        self._thread.finish()
        self._show(self._state.finishing())

    @Slot()
    def stop(self) -> None:
        """Stop; what is done so far stays, and can be gone on with."""
        self._show(self._state.stopping())
        self._thread.cancel()

    @Slot()
    def throw_away(self) -> None:
        """Stop, and keep nothing."""
        self._is_thrown_away = True
        if self.is_running:
            self.stop()
        elif self._job is not None:
            self.thrown_away.emit(self._job.out)
            self.forget()

    @Slot()
    def wait(self) -> None:
        """The graphics card may come back: what is done so far stays, to be gone on with later."""
        if self._job is not None and not self.is_running:
            self.found_unfinished(self._job)

    def forget(self) -> None:
        """Another project: nothing was trained here yet, or it is read from its files."""
        if self.is_running:
            self._thread.cancel()
        self._number = 0
        self._job = None
        self._show(TrainState())

    def found_unfinished(self, job: TrainJob) -> None:
        """A training of an earlier day was stopped or cut off: it can be gone on with."""
        self._job = job
        self._show(TrainState().stopped())

    def _show(self, state: TrainState) -> None:
        if state is not self._state:
            self._state = state
            self.changed.emit(state)

    @Slot(int, list)
    def _take(self, number: int, events: list[Event]) -> None:
        if number != self._number:
            return
        state = self._state
        for event in events:
            state = state.after(event)
            match event:
                case DeviceFound():
                    self.device_found.emit(event)
                case RunEnded():
                    self.finished.emit(event)
        self._show(state)

    @Slot(int, object)
    def _fail(self, number: int, error: UprotoError) -> None:
        if number == self._number:
            if isinstance(error, RunEndedError) and self._job is not None:
                error = replace(error, saved=_last_saved(self._job.out))
            self._show(self._state.failed(error))

    @Slot(int, str)
    def _end(self, number: int, outcome: Outcome) -> None:
        if number != self._number:
            return
        if self._is_thrown_away and outcome != "done":
            run: Path | None = self._job.out if self._job is not None else None
            self.forget()
            self.thrown_away.emit(run)
        elif outcome in ("stopped", "broken"):
            self._show(self._state.stopped())
        self.ended.emit()


def _last_saved(run: Path) -> str:
    """By the clock, when a training last wrote something that it can go on from; empty where it has not."""
    try:
        written = [entry.stat().st_mtime for entry in RunPaths(run).checkpoints.iterdir()]
    except OSError:
        return ""
    at = QDateTime.fromSecsSinceEpoch(int(max(written, default=0)))
    return f" ({QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)})" if written else ""


def job_of(run: Path) -> TrainJob | None:
    """What a training was asked for; None where its record cannot be read by this version."""
    try:
        job = JOB.validate_python(read_run(RunPaths(run)).job)
    except (RunUnusableError, ValidationError):
        return None
    # The project may lie elsewhere than when the training began.
    return replace(job, out=run) if isinstance(job, TrainJob) else None
