"""Where the classifier looked on a photo: asked by a person, computed by the engine that answers."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.errors import UprotoError
from uproto_core.events import Event, PhotoExplained
from uproto_core.jobs import ExplainJob
from uproto_core.settings import Accelerator
from uproto_gui.engine_thread import EngineThread, Outcome

_MOST_KEPT: Final = 200
"""A grid of numbers each: whoever looks through a folder comes back to photos."""


@dataclass(frozen=True, kw_only=True)
class Looked:
    """What is known of where the classifier looked on a photo."""

    photo: Path
    phase: Literal["asked", "known", "failed", "stopped"]
    explained: PhotoExplained | None = None
    error: UprotoError | None = None


class Explaining(QObject):
    """Asks, one photo after the other; a photo that was asked about is not asked about twice."""

    changed = Signal(object)  # Looked

    def __init__(
        self,
        thread: EngineThread,
        classifier: Callable[[], Path | None],
        accelerator: Callable[[], Accelerator],
        parent: QObject | None = None,
    ) -> None:
        """Ask nothing yet.

        Args:
            thread: The one that answers: its engine has the classifier loaded.
            classifier: The bundle in use.
            accelerator: What to compute with.
            parent: Owner.
        """
        super().__init__(parent)
        self._thread = thread
        self._classifier = classifier
        self._accelerator = accelerator
        self._asked: dict[int, tuple[Path, str]] = {}
        self._known: OrderedDict[tuple[Path, str], PhotoExplained] = OrderedDict()
        thread.events_arrived.connect(self._take)
        thread.failed.connect(self._fail)
        thread.ended.connect(self._end)

    @Slot(Path, str)
    def ask(self, photo: Path, class_name: str) -> None:
        """Ask where the classifier looked for a class; `changed` follows, at once where it is known."""
        classifier, wanted = self._classifier(), (photo, class_name)
        if classifier is None:
            return
        if wanted in self._known:
            self.changed.emit(Looked(photo=photo, phase="known", explained=self._known[wanted]))
            return
        if wanted not in self._asked.values():
            job = ExplainJob(bundle=classifier, photo=photo, class_name=class_name, accelerator=self._accelerator())
            self._asked[self._thread.start(job)] = wanted
        self.changed.emit(Looked(photo=photo, phase="asked"))

    @Slot()
    def forget(self) -> None:
        """Another classifier looks elsewhere."""
        self._known.clear()
        self._asked.clear()

    @Slot(int, list)
    def _take(self, number: int, events: list[Event]) -> None:
        wanted = self._asked.get(number)
        if wanted is None:
            return
        for event in events:
            if isinstance(event, PhotoExplained):
                self._known[wanted] = event
                if len(self._known) > _MOST_KEPT:
                    self._known.popitem(last=False)
                self.changed.emit(Looked(photo=wanted[0], phase="known", explained=event))

    @Slot(int, object)
    def _fail(self, number: int, error: UprotoError) -> None:
        if number in self._asked:
            self.changed.emit(Looked(photo=self._asked[number][0], phase="failed", error=error))

    @Slot(int, str)
    def _end(self, number: int, outcome: Outcome) -> None:
        wanted = self._asked.pop(number, None)
        if wanted is not None and outcome == "stopped":
            self.changed.emit(Looked(photo=wanted[0], phase="stopped"))
