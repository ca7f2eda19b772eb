"""Reading the projects' cards in a thread: a source on a drive that does not answer must not hold the window up."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from uproto_core.errors import ProjectUnusableError
from uproto_core.store.cards import ProjectCard, find_projects, read_card


class _Read(QObject):
    """Carries the cards to the window's thread."""

    done = Signal(int, object)  # number, tuple[ProjectCard, ...]


class _Work(QRunnable):
    """Finds the projects and reads their cards."""

    def __init__(self, number: int, recent: Sequence[Path], place: Path, read: _Read) -> None:
        super().__init__()
        self._number, self._recent, self._place, self._read = number, recent, place, read

    def run(self) -> None:
        cards: list[ProjectCard] = []
        for root in find_projects(self._recent, self._place):
            # What is no project any more is no row.
            with suppress(ProjectUnusableError):
                cards.append(read_card(root))
        self._read.done.emit(self._number, tuple(cards))


class Cards(QObject):
    """The projects of this person, read anew when asked."""

    changed = Signal(object)  # tuple[ProjectCard, ...]

    def __init__(self, place: Path, parent: QObject | None = None) -> None:
        """Prepare.

        Args:
            place: Where projects lie unless someone put them elsewhere.
            parent: Owner.
        """
        super().__init__(parent)
        self._place = place
        self._number = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._reader = _Read(self)
        self._reader.done.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def read(self, recent: Sequence[Path]) -> None:
        """Read all cards; an answer to an earlier asking is passed over."""
        self._number += 1
        self._pool.start(_Work(self._number, tuple(recent), self._place, self._reader))

    def shutdown(self) -> None:
        """Wait for what is being read."""
        self._pool.clear()
        self._pool.waitForDone()

    @Slot(int, object)
    def _take(self, number: int, cards: tuple[ProjectCard, ...]) -> None:
        if number == self._number:
            self.changed.emit(cards)
