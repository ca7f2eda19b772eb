"""Pages that are built anew in another language: which are due, what is tied to each, and what is handed on."""

from PySide6.QtCore import QMetaObject, QObject, QThreadPool

from uproto_gui.rail import Place
from uproto_gui.widgets.page import Page
from uproto_gui.work.typed import Typed, scroll_again, scrolled, type_again, typed_on


class Renewal:
    """One page after the other; a page that is writing or copying something stays until it has done so."""

    def __init__(self) -> None:
        self._due: set[Place] = set()
        self._ties: dict[Place, list[QMetaObject.Connection]] = {}
        self._typed: dict[Place, tuple[Typed, Typed]] = {}

    def begin(self, made: dict[Place, Page]) -> None:
        """All pages that there are become due."""
        self._due = set(made)

    def is_due(self, place: Place, made: dict[Place, Page]) -> bool:
        """Whether a page is to be built anew and can be."""
        return place in self._due and not _is_at_work(made[place])

    def tie(self, place: Place, connection: QMetaObject.Connection) -> None:
        """A connection to end with the page; one to a method of the page ends by itself."""
        self._ties.setdefault(place, []).append(connection)

    def taken(self, place: Place, made: dict[Place, Page]) -> Page | None:
        """Take a page that is due from those there are; it answers to nobody any more."""
        if not self.is_due(place, made):
            return None
        self._due.discard(place)
        for connection in self._ties.pop(place, []):
            QObject.disconnect(connection)
        return made.pop(place)

    def hand_over(self, place: Place, before: Page, page: Page) -> None:
        """Give a new page what the old one had; what is typed follows when the new one is first shown."""
        kept = before.kept()
        if kept is not None:
            page.bring_back(kept)
        self._typed.setdefault(place, (typed_on(before), scrolled(before)))

    def type_again(self, place: Place, page: Page) -> None:
        """What was typed and chosen, once the page has been told how things stand."""
        typed = self._typed.pop(place, None)
        if typed is not None:
            type_again(page, typed[0])
            scroll_again(page, typed[1])


def _is_at_work(page: Page) -> bool:
    return any(pool.activeThreadCount() for pool in page.findChildren(QThreadPool))
