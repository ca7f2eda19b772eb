"""Comparing the method of a training with other classifiers on its exam photos, in the thread of trainings.

Like the advice it makes room for a training; what was examined by then is gone on with the next time.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import RunUnusableError, UprotoError
from uproto_core.events import Event
from uproto_core.jobs import AUTO, BUILT_IN, CompareJob
from uproto_core.settings import Accelerator
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import read_run
from uproto_gui.engine_thread import EngineThread, Outcome
from uproto_gui.pages.results.compare import CompareChoice, CompareState, methods_of
from uproto_gui.work.training import job_of


def compare_job(run: Path, project: Path, choice: CompareChoice, *, has_texts: bool) -> CompareJob | None:
    """A comparison on the exam of a training; None where its record cannot be read by this version.

    One seed, the training's own: the same photos are learned from and the same ones examined.
    """
    job = job_of(run)
    if job is None:
        return None
    backbone = job.backbone
    if backbone == AUTO:
        try:
            document = read_run(RunPaths(run))
        except RunUnusableError:
            return None
        # What was the best on this computer then; another may have come since.
        backbone = BUILT_IN if document.backbone_is_built_in else document.backbone
    return CompareJob(
        source=project,
        out=RunPaths(run).comparison.root,
        backbone=backbone,
        texts=job.texts,
        seeds=1,
        first_seed=job.seed,
        methods=methods_of(choice, has_texts=has_texts),
        settings=job.settings,
        read=job.read,
        overrides=job.overrides,
    )


class Comparing(QObject):
    """The comparison of one training."""

    changed = Signal(object)  # CompareState
    begun = Signal()  # for the first time: the exam is looked at once more
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
        self._project: Path | None = None
        self._state = CompareState()
        self._was_training = False
        self.accelerator: Accelerator = "auto"
        thread.events_arrived.connect(self._take)
        thread.failed.connect(self._fail)
        thread.ended.connect(self._end)

    @property
    def state(self) -> CompareState:
        """What the tab shows."""
        return replace(self._state, is_training=self._is_training())

    @property
    def is_running(self) -> bool:
        """Whether it compares, or is being stopped."""
        return self._state.is_running

    def show(self, run: Path, project: Path, known: CompareState) -> None:
        """The results of a training are shown: what is known of it; a comparison that runs goes on.

        Args:
            run: The training.
            project: The project it belongs to.
            known: What its files say.
        """
        if run == self._run and self.is_running:
            self._state = replace(self._state, looks=known.looks)
        else:
            self.forget()
            self._run, self._project, self._state = run, project, known
        self.tell()

    def forget(self) -> None:
        """Other results are shown, or none: nothing is compared for those before."""
        if self.is_running:
            self._thread.cancel()
        self._number = 0
        self._run, self._project, self._state = None, None, CompareState()

    @Slot()
    def tell(self) -> None:
        """Tell how things stand."""
        self.changed.emit(self.state)

    @Slot()
    def heed_training(self) -> None:
        """A training began or ended: comparing waits, or need not wait any more."""
        if self._is_training() != self._was_training:
            self._was_training = not self._was_training
            self.tell()

    @Slot(str)
    def compare(self, choice: CompareChoice) -> None:
        """Compare, or go on with it; not while a training runs, and not while the exam is closed."""
        if self._run is None or self._project is None or not self.state.is_possible:
            return
        job = compare_job(self._run, self._project, choice, has_texts=self._state.has_texts)
        if job is None:
            because = "what made it cannot be read"
            self._show(self._state.failed(RunUnusableError(path=self._run, because=because)))
            return
        is_first = not self._state.is_begun
        # A look at how long a training would take can wait, and so can the advice.
        self._thread.cancel()
        self._number = self._thread.start(replace(job, accelerator=self.accelerator))
        self._show(self._state.begun(choice))
        if is_first:
            self.begun.emit()

    @Slot()
    def stop(self) -> None:
        """Stop; what was examined is kept."""
        if self.is_running:
            self._thread.cancel()
            self._show(self._state.stopping())

    def _show(self, state: CompareState) -> None:
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
        if outcome in ("stopped", "broken") and self.is_running:
            self._show(self._state.stopped())
        self.ended.emit()
