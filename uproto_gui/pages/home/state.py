"""What Home shows: the projects with what is known of each, and which of them is at work; no Qt, no words."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from uproto_core.store.cards import ProjectCard


@dataclass(frozen=True, kw_only=True, slots=True)
class AtWork:
    """The project whose training runs."""

    root: Path
    share: float
    """From 0 to 1."""
    seconds_left: float | None


@dataclass(frozen=True, kw_only=True)
class HomeState:
    """Everything the page shows."""

    cards: tuple[ProjectCard, ...] = ()
    at_work: AtWork | None = None
    is_read: bool = False
    """Whether the projects were looked for; before, nothing is said about there being none."""

    def with_cards(self, cards: Iterable[ProjectCard]) -> "HomeState":
        """The projects as they are now."""
        return replace(self, cards=tuple(cards), is_read=True)

    def working(self, at_work: AtWork | None) -> "HomeState":
        """A training is so far, or none runs."""
        return replace(self, at_work=at_work)
