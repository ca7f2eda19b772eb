"""Comparing the method of a training with other classifiers on its exam photos, in the thread of trainings.

Like the advice it makes room for a training; what was examined by then is gone on with the next time.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import RunUnusableError
from uproto_core.jobs import AUTO, BUILT_IN, CompareJob
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import read_run
from uproto_gui.engine_thread import EngineThread
from uproto_gui.pages.results.compare import CompareChoice, CompareState, methods_of
from uproto_gui.work.beside_training import BesideTraining
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


class Comparing(BesideTraining[CompareState]):
    """The comparison of one training."""

    begun = Signal()  # for the first time: the exam is looked at once more

    def __init__(self, thread: EngineThread, is_training: Callable[[], bool], parent: QObject | None = None) -> None:
        """Prepare.

        Args:
            thread: That of trainings.
            is_training: Whether one runs.
            parent: As usual.
        """
        super().__init__(thread, is_training, CompareState(), parent)
        self._project: Path | None = None

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
        """Other results are shown, or none."""
        super().forget()
        self._project = None

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
        self._start(replace(job, accelerator=self.accelerator))
        self._show(self._state.begun(choice))
        if is_first:
            self.begun.emit()
