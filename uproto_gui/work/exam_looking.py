"""Opening an exam: a deliberate act that is written into the project before any figure is shown."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import ProjectInUseError, UprotoError
from uproto_core.store.exam_looks import LookReason, note_ended, note_look
from uproto_core.store.project import Project
from uproto_gui.work.results import ResultsReading


class ExamLooking(QObject):
    """Counts the looks at the exams of the open project."""

    opened = Signal()  # what is shown of the training is no longer all there is
    failed = Signal(object)  # UprotoError: nothing was opened

    def __init__(
        self,
        reading: ResultsReading,
        project: Callable[[], Project | None],
        run: Callable[[], Path | None],
        parent: QObject,
    ) -> None:
        """Know nothing yet.

        Args:
            reading: Reads results; whatever is counted is counted before the next of them.
            project: The one that is open.
            run: The training that is shown.
            parent: Owner.
        """
        super().__init__(parent)
        self._reading = reading
        self._project = project
        self._run = run
        reading.failed.connect(self.failed)

    def heed_end(self, run: Path) -> None:
        """A training of the open project came to its end."""
        project = self._project()
        if project is not None:
            self._reading.change(partial(note_ended, run, project.root))

    @Slot()
    def open(self) -> None:
        """Open the exam of the training that is shown."""
        self.count("opened")

    @Slot()
    def heed_comparison(self) -> None:
        """A comparison began on the exam of the training that is shown."""
        self.count("comparison")

    def count(self, reason: LookReason, also: Callable[[], None] | None = None) -> None:
        """The person looks at the exam of the training that is shown; its results are read anew.

        Args:
            reason: Why.
            also: Keeps what was seen, once it is counted.
        """
        project, run = self._project(), self._run()
        if project is None or run is None:
            return
        if project.is_look_only:
            error: UprotoError = ProjectInUseError(project=project.name)
            self.failed.emit(error)
            return

        def look() -> None:
            note_look(run, project.root, reason)
            if also is not None:
                also()

        self._reading.change(look)
        self.opened.emit()
