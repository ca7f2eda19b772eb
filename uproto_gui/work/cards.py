"""Reading the projects' cards in a thread, and then, apart from that, whether their photos can be reached."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from uproto_core.errors import ProjectUnusableError
from uproto_core.store.cards import ProjectCard, find_projects, read_card
from uproto_core.store.window import WindowDocument
from uproto_gui.work.folder_states import FolderStates


class _Read(QObject):
    """Carries the cards to the window's thread."""

    done = Signal(int, object)  # number, tuple[ProjectCard, ...]


class _Work(QRunnable):
    """Finds the projects and reads their cards."""

    def __init__(self, number: int, document: WindowDocument, place: Path, read: _Read) -> None:
        super().__init__()
        self._number, self._document, self._place, self._read = number, document, place, read

    def run(self) -> None:
        cards: list[ProjectCard] = []
        for root in find_projects(self._document.recent, self._place, self._document.hidden):
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
        self._cards: tuple[ProjectCard, ...] = ()
        self._folders = FolderStates(self)
        self._folders.changed.connect(self._tell)

    def read(self, document: WindowDocument) -> None:
        """Read all cards; an answer to an earlier asking is passed over.

        Args:
            document: Says which projects were used lately, and which were taken off the list.
        """
        self._number += 1
        self._pool.start(_Work(self._number, document, self._place, self._reader))

    def shutdown(self) -> None:
        """Wait for what is being read."""
        self._pool.clear()
        self._pool.waitForDone()

    @Slot(int, object)
    def _take(self, number: int, cards: tuple[ProjectCard, ...]) -> None:
        if number == self._number:
            self._cards = cards
            self._tell()
            self._folders.ask(source for card in cards for source in card.sources)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit(tuple(map(self._with_folders, self._cards)))

    def _with_folders(self, card: ProjectCard) -> ProjectCard:
        of_state = {self._folders.state(source): source for source in reversed(card.sources)}
        return replace(card, missing=of_state.get("gone"), is_silent="silent" in of_state)
