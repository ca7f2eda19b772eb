"""What a person does with a project's trainings: use another one, throw one away, bring one back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.store.project import Project
from uproto_core.store.project_runs import all_runs
from uproto_gui.work.runs import Runs
from uproto_gui.work.training import Training, job_of

Change = Callable[[Callable[[Project], None]], bool]
"""Changes the project, and says whether that was possible."""


class KeptRuns(QObject):
    """The trainings of the open project."""

    changed = Signal()  # another training may be the one that is used

    def __init__(
        self, is_done: Change, project: Callable[[], Project | None], training: Training, parent: QObject
    ) -> None:
        """Know nothing yet.

        Args:
            is_done: Changes the project, and tells where that is not possible.
            project: The one that is open.
            training: The training that runs, or the last one.
            parent: Owner.
        """
        super().__init__(parent)
        self._is_done = is_done
        self._project = project
        self._training = training
        self.reading = Runs(self)
        self._gone: Path | None = None
        training.thrown_away.connect(self._move_to_bin)

    def shutdown(self) -> None:
        """Wait for what is being read; nothing arrives afterwards."""
        self.reading.shutdown()

    @property
    def is_any(self) -> bool:
        """Whether the project has a training, one in its bin too."""
        project = self._project()
        return project is not None and (self._training.job is not None or bool(all_runs(project.root)))

    @property
    def just_thrown_away(self) -> Path | None:
        """Where in the bin the training lies that was thrown away last, until another one begins."""
        project, gone = self._project(), self._gone
        if project is None or gone is None or gone.parent != project.paths.bin or self._training.job is not None:
            return None
        return gone if gone.is_dir() else None

    @Slot()
    def read(self) -> None:
        """Read all trainings of the project; `reading` tells them."""
        project = self._project()
        if project is not None:
            self.reading.read(project.root, project.finished_run())

    @Slot(object)
    def use(self, run: Path) -> None:
        """Let Results and Use show this training, until another is chosen or done."""
        self._tell(is_done=self._is_done(lambda project: project.use_run(run)))

    @Slot(object)
    def throw_away(self, run: Path) -> None:
        """Move a training into the bin; the one that runs is thrown away by its own Stop."""
        job = self._training.job
        if job is not None and job.out == run:
            if self._training.is_running:
                return
            self._training.forget()
        self._tell(is_done=self._is_done(lambda project: project.throw_away(run)))

    @Slot(object)
    def bring_back(self, run: Path) -> None:
        """Take a training out of the bin."""

        def bring_back(project: Project) -> None:
            back = project.bring_back(run)
            job = job_of(back) if project.unfinished_run() == back else None
            if job is not None and not self._training.is_running:
                # It can be gone on with at once, as after its Stop.
                self._training.found_unfinished(job)

        self._tell(is_done=self._is_done(bring_back))

    @Slot(object)
    def _move_to_bin(self, run: Path) -> None:
        """A training was stopped to be thrown away, and nothing writes there any more."""

        def move(project: Project) -> None:
            project.throw_away(run)
            self._gone = project.paths.bin / run.name

        if self._is_done(move):
            self.changed.emit()

    def _tell(self, *, is_done: bool) -> None:
        if is_done:
            self.changed.emit()
            self.read()
