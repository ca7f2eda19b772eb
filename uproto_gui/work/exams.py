"""What is done with the exam of the training that is shown: opened, measured again, compared on; each look counts."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from uproto_core.settings import Accelerator
from uproto_core.store.project import Project
from uproto_gui.engine_thread import EngineThread
from uproto_gui.work.comparing import Comparing
from uproto_gui.work.exam_again import ExamAgain
from uproto_gui.work.exam_looking import ExamLooking
from uproto_gui.work.results import ReadResults, ResultsReading


class Exams(QObject):
    """The exams of the open project."""

    def __init__(  # noqa: PLR0917  (the parts of a session that it works with)
        self,
        reading: ResultsReading,
        thread: EngineThread,
        project: Callable[[], Project | None],
        run: Callable[[], Path | None],
        is_training: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """Know nothing yet.

        Args:
            reading: Reads results; looks are counted before them.
            thread: That of trainings.
            project: The one that is open.
            run: The training that is shown.
            is_training: Whether one runs.
            parent: Owner.
        """
        super().__init__(parent)
        self._project = project
        self.looking = ExamLooking(reading, project, run, self)
        self.again = ExamAgain(thread, self.looking, is_training, self)
        self.comparing = Comparing(thread, is_training, self)
        self.comparing.begun.connect(self.looking.heed_comparison)

    def set_accelerator(self, accelerator: Accelerator) -> None:
        """What the next measurings compute with."""
        self.again.accelerator = self.comparing.accelerator = accelerator

    def show(self, read: ReadResults) -> None:
        """The results of a training are shown."""
        project = self._project()
        if project is not None:
            self.comparing.show(read.run, project.root, read.compare.in_project(is_look_only=project.is_look_only))
            self.again.show(read.run, read.again.in_project(is_look_only=project.is_look_only))

    def forget(self) -> None:
        """Another project, or none."""
        self.comparing.forget()
        self.again.forget()

    @Slot()
    def heed_training(self) -> None:
        """A training began or ended: measuring and comparing wait, or need not wait any more."""
        self.comparing.heed_training()
        self.again.heed_training()
