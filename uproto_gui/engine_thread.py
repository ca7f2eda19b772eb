"""From engine to window: jobs are done in a thread, and what happens there arrives here as signals, gathered.

In comes a job; out come its events, at most 20 lots a second, then how it ended. Everything that arrives bears the
number of its job, so that what a stopped one still had to say can be told from the next one's.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.engine import Engine
from uproto_core.errors import UprotoError
from uproto_core.events import Event
from uproto_core.jobs import Job

Outcome = Literal["done", "stopped", "failed", "broken"]
"""Broken: by a fault of ours, which goes to `sys.excepthook`."""

GATHER_MS = 50
_WAIT_MS = 4000


@dataclass(frozen=True)
class _Order:
    """A job on its way to the thread."""

    number: int
    job: Job | Callable[[], Job]
    cancel: CancelToken = field(default_factory=CancelToken)


class _Driver(QObject):
    """Lives in the thread and drives the engine."""

    event_arrived = Signal(int, object)  # number, Event
    failed = Signal(int, object)  # number, UprotoError
    ended = Signal(int, str)  # number, Outcome

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine

    @Slot(object)
    def run(self, order: _Order) -> None:
        outcome: Outcome = "broken"
        try:
            job = order.job() if callable(order.job) else order.job
            for event in self._engine.run(job, order.cancel):
                self.event_arrived.emit(order.number, event)
            outcome = "done"
        except Cancelled:
            outcome = "stopped"
        except UprotoError as error:
            outcome = "failed"
            self.failed.emit(order.number, error)
        finally:
            self.ended.emit(order.number, outcome)

    @Slot()
    def close(self) -> None:
        self._engine.close()
        QThread.currentThread().quit()


class EngineThread(QObject):
    """One engine in a thread of its own; jobs are done in the order in which they were started."""

    events_arrived = Signal(int, list)  # number, list[Event]
    failed = Signal(int, object)  # number, UprotoError; `ended` follows
    ended = Signal(int, str)  # number, Outcome
    _asked = Signal(object)  # _Order
    _retired = Signal()

    def __init__(self, engine: Engine, name: str, parent: QObject | None = None) -> None:
        """Start the thread; the engine is left alone until the first job.

        Args:
            engine: Driven in the thread alone, and closed at the end.
            name: Of the thread, for whoever looks at the process.
            parent: Owner; `shutdown` must be called before it goes.
        """
        super().__init__(parent)
        self._engine = engine
        self._orders: deque[_Order] = deque()
        self._number = 0
        self._is_shut = False
        self._gathered: list[Event] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GATHER_MS)
        self._timer.timeout.connect(self._hand_over)
        self._thread = QThread(self)
        self._thread.setObjectName(name)
        self._driver = _Driver(engine)
        self._driver.moveToThread(self._thread)
        self._asked.connect(self._driver.run)
        self._retired.connect(self._driver.close)
        self._driver.event_arrived.connect(self._gather)
        self._driver.failed.connect(self._fail)
        self._driver.ended.connect(self._end)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        """Whether a job runs or waits."""
        return bool(self._orders)

    @property
    def running(self) -> int:
        """The number of the job whose turn it is; 0 where there is none."""
        return self._orders[0].number if self._orders else 0

    @property
    def is_paused(self) -> bool:
        """Whether the running job was told to wait."""
        return bool(self._orders) and self._orders[0].cancel.is_paused

    def start(self, job: Job | Callable[[], Job]) -> int:
        """Do a job, after those that were started before it.

        Args:
            job: What to do, or what makes it in the thread, at its turn.

        Returns:
            Its number, which every signal about it bears.
        """
        self._number += 1
        order = _Order(self._number, job)
        self._orders.append(order)
        self._asked.emit(order)
        return order.number

    def cancel(self) -> None:
        """Stop what runs and what waits."""
        for order in self._orders:
            order.cancel.cancel()

    def stop(self, number: int) -> None:
        """Stop one job, whether it runs or waits."""
        for order in self._orders:
            if order.number == number:
                order.cancel.cancel()

    def pause(self) -> None:
        """Let the running job wait."""
        if self._orders:
            self._orders[0].cancel.pause()

    def go_on(self) -> None:
        """End the wait."""
        if self._orders:
            self._orders[0].cancel.go_on()

    def finish(self) -> None:
        """Let the running job end with what it has."""
        if self._orders:
            self._orders[0].cancel.finish()

    def retire(self) -> None:
        """End without being waited for: what is behind the engine may take a moment to go. Nothing arrives any more."""
        self._is_shut = True
        self._timer.stop()
        self.cancel()
        self._orders.clear()
        self._thread.finished.connect(self.deleteLater)
        self._retired.emit()

    def shutdown(self) -> None:
        """Stop everything and wait until the thread has ended; nothing arrives afterwards."""
        # What the thread said already is on its way, and no disconnecting would call it back.
        self._is_shut = True
        self._timer.stop()
        self.cancel()
        self._orders.clear()
        self._thread.quit()
        if not self._thread.wait(_WAIT_MS):
            # The engine does not listen: without what is behind it, it must end.
            self._engine.close()
            self._thread.wait()
        self._engine.close()

    @Slot(int, object)
    def _gather(self, number: int, event: Event) -> None:
        if self._is_shut:
            return
        self._gathered.append(event)
        if not self._timer.isActive():
            # The first after a quiet time is shown at once: an answer to one photo does not wait.
            self._hand_over()
            self._timer.start()

    @Slot()
    def _hand_over(self) -> None:
        events, self._gathered = self._gathered, []
        if events and self._orders:
            self.events_arrived.emit(self._orders[0].number, events)
            self._timer.start()

    @Slot(int, object)
    def _fail(self, number: int, error: UprotoError) -> None:
        if not self._is_shut:
            self._hand_over()
            self.failed.emit(number, error)

    @Slot(int, str)
    def _end(self, number: int, outcome: Outcome) -> None:
        if not self._is_shut:
            self._hand_over()
            self._orders.popleft()
            self.ended.emit(number, outcome)
