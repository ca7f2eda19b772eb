"""What is built in turns, so that none holds the window up: the page that is gone to, then what nobody has seen.

An arrival is an iterator: what it does between two of its values is a turn.
"""

import gc
from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

_BETWEEN_MS: Final = 5
"""Keys, clicks and paint come in between: without it, they would share their turn with what is built."""


class Growing(QObject):
    """All pages, one piece after the other."""

    def __init__(self, make_next: Callable[[], bool], parent: QObject) -> None:
        """Build nothing yet.

        Args:
            make_next: Builds one more piece of what is missing; False when all is there.
            parent: Owner.
        """
        super().__init__(parent)
        self._make_next = make_next
        self._arrival: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self._grow)

    @Slot()
    def begin(self) -> None:
        """Build what is missing."""
        self._timer.start()

    def bring(self, arrival: Iterator[None]) -> None:
        """Do something before everything else, its first turn now; what was brought before is left.

        Where nothing is built in turns yet, or any more, all of it is done now.
        """
        self._arrival = arrival
        if self._timer.isActive():
            self._go_on()
            self._timer.start()
        else:
            self.hurry()

    def hurry(self) -> None:
        """Do what is left of it now."""
        while self._arrival is not None:
            self._go_on()

    def shutdown(self) -> None:
        """Build no more."""
        self._arrival = None
        self._timer.stop()

    def _go_on(self) -> None:
        # Taken out meanwhile: what it does may ask for the page that it is about.
        arrival, self._arrival = self._arrival, None
        is_over = arrival is None or next(arrival, self) is self
        if not is_over and self._arrival is None:
            self._arrival = arrival

    @Slot()
    def _grow(self) -> None:
        if self._arrival is not None:
            self._go_on()
            self._timer.start()
        elif self._make_next():
            self._timer.start()
        else:
            settle()


def settle() -> None:
    """Take what there is now out of Python's search for what can be let go of.

    Modules and pages stay until the end. Gone through with all the rest, they stand the window still for 80 ms now and
    then, which is more than anyone may wait.
    """
    gc.freeze()
