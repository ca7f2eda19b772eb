"""What a person does with a project's trainings: use another one, throw one away, bring one back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.store.project import Project
from uproto_core.store.project_runs import all_runs
from uproto_gui.work.runs import Runs
from uproto_gui.work.training import Training

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

    def shutdown(self) -> None:
        """Wait for what is being read; nothing arrives afterwards."""
        self.reading.shutdown()

    @property
    def is_any(self) -> bool:
        """Whether the project has a training, one in its bin too."""
        project = self._project()
        return project is not None and (self._training.job is not None or bool(all_runs(project.root)))

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
            project.bring_back(run)

        self._tell(is_done=self._is_done(bring_back))

    def _tell(self, *, is_done: bool) -> None:
        if is_done:
            self.changed.emit()
            self.read()
