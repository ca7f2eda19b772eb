"""How a running job is stopped, paused or finished early: a token that every loop looks at."""

import threading
from collections.abc import Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")


class Cancelled(Exception):  # noqa: N818  (no error: the person asked for it)
    """Raised by `CancelToken.check` after someone pressed Stop."""


class CancelToken:
    """Asked by every loop at most half a second apart; safe to use from several threads."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._finishing = threading.Event()
        self._going = threading.Event()
        self._going.set()

    def check(self) -> None:
        """Return at once, wait while paused, or end the job.

        Raises:
            Cancelled: someone asked the job to stop.
        """
        self._going.wait()
        if self._cancelled.is_set():
            raise Cancelled

    def each(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items, with a look before each.

        Raises:
            Cancelled: someone asked the job to stop.
        """
        for item in items:
            self.check()
            yield item

    def cancel(self) -> None:
        """Stop at the next look; a paused job stops too."""
        self._cancelled.set()
        self._going.set()

    def pause(self) -> None:
        """Wait at the next look until `go_on`."""
        if not self._cancelled.is_set():
            self._going.clear()

    def go_on(self) -> None:
        """End a pause."""
        self._going.set()

    def finish(self) -> None:
        """Ask the training loops to end with what they have; evaluation and the bundle follow."""
        self._finishing.set()
        self._going.set()

    @property
    def is_paused(self) -> bool:
        """Whether the job waits at its looks."""
        return not self._going.is_set()

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled.is_set()

    @property
    def is_finishing(self) -> bool:
        """Whether `finish` was called: training loops end after the step they are in."""
        return self._finishing.is_set()
