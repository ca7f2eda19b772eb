"""Looking for photos that have moved: in the thread that reads photos, and without changing anything."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import UprotoError
from uproto_core.events import Event, PhotosFoundAgain, StageProgressed
from uproto_core.jobs import FindPhotosJob
from uproto_gui.engine_thread import EngineThread, Outcome


@dataclass(frozen=True, kw_only=True, slots=True)
class Search:
    """How far a search is."""

    done: int = 0
    """Files that were read."""
    total: int = 0
    """Of how many; 0 before that is known."""
    is_stopping: bool = False


class MovedPhotos(QObject):
    """One search at a time."""

    changed = Signal()
    found = Signal(object)  # PhotosFoundAgain
    failed = Signal(object)  # UprotoError

    def __init__(self, thread: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._number = 0
        self._search: Search | None = None
        thread.events_arrived.connect(self._take)
        thread.failed.connect(self._fail)
        thread.ended.connect(self._end)

    @property
    def search(self) -> Search | None:
        """The search that goes on."""
        return self._search

    def look(self, project: Path, source: Path, folder: Path) -> None:
        """Look in a folder for the photos of a source that is gone."""
        if self._search is not None:
            return
        self._search = Search()
        self._number = self._thread.start(FindPhotosJob(project=project, source=source, folder=folder))
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stop; nothing was changed."""
        if self._search is not None:
            self._search = Search(done=self._search.done, total=self._search.total, is_stopping=True)
            self._thread.cancel()
            self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """Another project is opened: what was found for the one before says nothing."""
        if self._search is not None:
            self._thread.cancel()
            self._number, self._search = 0, None
            self.changed.emit()

    @Slot(int, list)
    def _take(self, number: int, events: list[Event]) -> None:
        if number != self._number or self._search is None:
            return
        for event in events:
            match event:
                case StageProgressed(done=done, total=total):
                    self._search = Search(done=done, total=total or 0, is_stopping=self._search.is_stopping)
                case PhotosFoundAgain():
                    self._search = None
                    self.found.emit(event)
                    break
        self.changed.emit()

    @Slot(int, object)
    def _fail(self, number: int, error: UprotoError) -> None:
        if number == self._number:
            self.failed.emit(error)

    @Slot(int, str)
    def _end(self, number: int, _outcome: Outcome) -> None:
        if number == self._number:
            self._number, self._search = 0, None
            self.changed.emit()
