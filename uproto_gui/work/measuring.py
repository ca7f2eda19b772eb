"""How long each way of training would take here: measured quietly, on a few of the person's photos.

It stands behind everything else: it waits for the scan and the check, and a training that starts ends it.
"""

from PySide6.QtCore import QObject, Signal, Slot

from uproto_core.events import Event, TimeMeasured
from uproto_core.jobs import ProbeJob
from uproto_gui.engine_thread import EngineThread, Outcome


class Measuring(QObject):
    """The times of one project with one model and one set of settings."""

    changed = Signal()

    def __init__(self, thread: EngineThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = thread
        self._number = 0
        self._job: ProbeJob | None = None
        self._is_running = False
        self._times: tuple[TimeMeasured, ...] = ()
        thread.events_arrived.connect(self._take)
        thread.ended.connect(self._end)

    @property
    def times(self) -> tuple[TimeMeasured, ...]:
        """What is known by now of what was asked last."""
        return self._times

    @property
    def is_running(self) -> bool:
        """Whether more will be known."""
        return self._is_running

    def measure(self, job: ProbeJob) -> None:
        """Measure; what was measured, or is being measured, is not measured again."""
        if job == self._job:
            return
        if self._is_running:
            self._thread.cancel()
        elif self._thread.is_busy:
            # A training runs: its time is the better figure.
            return
        self._job, self._times, self._is_running = job, (), True
        self._number = self._thread.start(job)
        self.changed.emit()

    @Slot()
    def forget(self) -> None:
        """The photos are others, or more of them are known by now: the next time is measured anew."""
        if self._is_running:
            self._thread.cancel()
        self._number = 0
        self._job, self._times, self._is_running = None, (), False
        self.changed.emit()

    @Slot(int, list)
    def _take(self, number: int, events: list[Event]) -> None:
        if number != self._number:
            return
        found = tuple(event for event in events if isinstance(event, TimeMeasured))
        if found:
            self._times += found
            self.changed.emit()

    @Slot(int, str)
    def _end(self, number: int, outcome: Outcome) -> None:
        if number != self._number:
            return
        self._is_running = False
        if outcome == "stopped":
            # A training came in between: another time.
            self._job = None
        self.changed.emit()
