"""Fetching a larger model, beside everything else; its process is there only while something is fetched."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.engine import Engine
from uproto_core.errors import UprotoError
from uproto_core.events import BackboneReady, Event, StageProgressed
from uproto_core.jobs import DownloadJob
from uproto_gui.engine_thread import EngineThread, Outcome

FETCH: Final = "fetch"
"""Name of the engine that downloads."""


class Fetching(QObject):
    """The model that is being fetched."""

    changed = Signal()
    failed = Signal(object)  # UprotoError
    model_arrived = Signal(str)  # its name
    ended = Signal()

    def __init__(self, make_engine: Callable[[], Engine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make_engine = make_engine
        self._thread: EngineThread | None = None
        self._model = ""
        self._share: float | None = None
        self._error: UprotoError | None = None

    @property
    def model(self) -> str:
        """Name of the model on its way; empty while none is."""
        return self._model

    @property
    def share(self) -> float | None:
        """How much of it is here, 0 to 1; None while that is not known."""
        return self._share

    @property
    def error(self) -> UprotoError | None:
        """Why the last one did not come."""
        return self._error

    def fetch(self, name: str) -> None:
        """Begin, or go on where an earlier attempt stopped; one at a time."""
        self._start(DownloadJob(backbone=name))

    def add(self, name: str, file: Path) -> None:
        """Take a model from a file or folder that was fetched on another computer."""
        self._start(DownloadJob(backbone=name, file=file))

    def _start(self, job: DownloadJob) -> None:
        if self._model:
            return
        if self._thread is None:
            self._thread = EngineThread(self._make_engine(), "fetching", self)
            self._thread.events_arrived.connect(self._take)
            self._thread.failed.connect(self._fail)
            self._thread.ended.connect(self._end)
        self._model, self._share, self._error = job.backbone, None, None
        self._thread.start(job)
        self.changed.emit()

    @Slot()
    def forget_error(self) -> None:
        """The built-in model is good enough."""
        self._error = None
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stop; what has come so far is gone on with another time."""
        if self._thread is not None:
            self._thread.cancel()

    def shutdown(self) -> None:
        """End the thread and what is behind it."""
        self._thread = None
        for thread in self.findChildren(EngineThread):
            thread.shutdown()

    @Slot(int, list)
    def _take(self, _number: int, events: list[Event]) -> None:
        for event in events:
            match event:
                case StageProgressed(stage="download", done=done, total=total):
                    self._share = min(done / total, 1.0) if total else None
                case BackboneReady(name=name):
                    self.model_arrived.emit(name)
        self.changed.emit()

    @Slot(int, object)
    def _fail(self, _number: int, error: UprotoError) -> None:
        self._error = error
        # A page that has a place for it shows it before anyone asks whether it is told.
        self.changed.emit()
        self.failed.emit(error)

    @Slot(int, str)
    def _end(self, _number: int, _outcome: Outcome) -> None:
        self._model, self._share = "", None
        # Another time it may have to go another way through the network: a process knows its way from its start on.
        if self._thread is not None:
            self._thread.retire()
            self._thread = None
        self.changed.emit()
        self.ended.emit()
