"""The window's event loop, run and listened to: how long each of its turns takes."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Slot

LIMIT_SECONDS = 0.05
_BEAT_MS = 2


@dataclass(frozen=True, slots=True)
class Pause:
    """Between two beats."""

    seconds: float
    own_seconds: float
    during: str
    has_frame: bool = False
    """Whether a list that is scrolled was painted in it."""


class Heartbeat(QObject):
    """Beats as often as the event loop lets it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.pauses: list[Pause] = []
        self.during = "start"
        self._has_frame = False
        self._last = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's own name)
        """Notice that what is watched is painted."""
        self._has_frame = self._has_frame or event.type() == QEvent.Type.Paint
        return False

    @Slot()
    def _beat(self) -> None:
        now, own = time.perf_counter(), time.thread_time()
        self.pauses.append(Pause(now - self._last[0], own - self._last[1], self.during, self._has_frame))
        self._last = now, own
        self.during, self._has_frame = "events", False


def wait(milliseconds: int) -> None:
    """Let the window do what is to do for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(is_so: Callable[[], bool]) -> None:
    """Let the window do what is to do until something is so."""
    while not is_so():
        wait(20)
