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
    phase: Literal["waits", "asked", "known", "failed", "stopped"]
    """It waits while the engine answers photos that were handed over before."""
    explained: PhotoExplained | None = None
    error: UprotoError | None = None


class Explaining(QObject):
    """Asks about one photo, the one that is looked at; what was found out once is not asked again."""

    asked = Signal()  # the engine is wanted: what can wait gives way
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
        self._number = 0
        self._wanted: tuple[Path, str] | None = None
        """Photo and class that the running or waiting job is about."""
        self._known: OrderedDict[tuple[Path, str], PhotoExplained] = OrderedDict()
        thread.events_arrived.connect(self._take)
        thread.failed.connect(self._fail)
        thread.ended.connect(self._end)

    @Slot(Path, str)
    def ask(self, photo: Path, class_name: str) -> None:
        """Ask where the classifier looked for a class; `changed` follows, at once where it is known.

        Whoever goes through photos with the arrow keys wants to know it of the last one alone.
        """
        classifier, wanted = self._classifier(), (photo, class_name)
        if classifier is None:
            return
        if wanted != self._wanted:
            self._drop()
        if wanted in self._known:
            self._known.move_to_end(wanted)
            self.changed.emit(Looked(photo=photo, phase="known", explained=self._known[wanted]))
            return
        if self._wanted is None:
            self.asked.emit()
            job = ExplainJob(bundle=classifier, photo=photo, class_name=class_name, accelerator=self._accelerator())
            self._wanted, self._number = wanted, self._thread.start(job)
        self._tell_asked(photo)

    @Slot()
    def forget(self) -> None:
        """Another classifier looks elsewhere."""
        self._drop()
        self._known.clear()

    def _drop(self) -> None:
        if self._wanted is not None:
            self._thread.stop(self._number)
        self._wanted = None

    def _tell_asked(self, photo: Path) -> None:
        is_next = self._thread.running == self._number
        self.changed.emit(Looked(photo=photo, phase="asked" if is_next else "waits"))

    @Slot(int, list)
    def _take(self, number: int, events: list[Event]) -> None:
        if self._wanted is None or number != self._number:
            return
        for event in events:
            if isinstance(event, PhotoExplained):
                self._known[self._wanted] = event
                if len(self._known) > _MOST_KEPT:
                    self._known.popitem(last=False)
                self.changed.emit(Looked(photo=self._wanted[0], phase="known", explained=event))

    @Slot(int, object)
    def _fail(self, number: int, error: UprotoError) -> None:
        if self._wanted is not None and number == self._number:
            self.changed.emit(Looked(photo=self._wanted[0], phase="failed", error=error))

    @Slot(int, str)
    def _end(self, number: int, outcome: Outcome) -> None:
        if self._wanted is None:
            return
        photo = self._wanted[0]
        if number != self._number:
            self._tell_asked(photo)
            return
        self._wanted = None
        if outcome == "stopped":
            self.changed.emit(Looked(photo=photo, phase="stopped"))
