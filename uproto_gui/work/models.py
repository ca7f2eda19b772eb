"""Which models there are: asked of the engine, since the window does not know the catalogue."""

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.events import BackboneFacts, BackbonesListed, Event
from uproto_core.jobs import ListBackbonesJob
from uproto_gui.engine_thread import EngineThread, Outcome


class Models(QObject):
    """The models to choose from, as last listed."""

    changed = Signal()

    def __init__(self, thread: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._number = 0
        self._listed: tuple[BackboneFacts, ...] = ()
        thread.events_arrived.connect(self._take)
        thread.ended.connect(self._end)

    @property
    def listed(self) -> tuple[BackboneFacts, ...]:
        """The built-in model first; empty before the first answer."""
        return self._listed

    @Slot()
    def ask(self) -> None:
        """List them anew."""
        self._number = self._thread.start(ListBackbonesJob())

    @Slot(int, list)
    def _take(self, number: int, events: list[Event]) -> None:
        if number != self._number:
            return
        for event in events:
            if isinstance(event, BackbonesListed):
                self._listed = event.backbones
                self.changed.emit()

    @Slot(int, str)
    def _end(self, number: int, outcome: Outcome) -> None:
        # Whoever stops a scan stops all that waits in the thread; this is asked again.
        if number == self._number and outcome == "stopped":
            self.ask()
