"""What the Results page has to know of decisions: which hold, and which came since the training; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from uproto_core.store.curation import Curation, Verdict
from uproto_core.store.decided import DecidedSince, decided_since
from uproto_core.store.project import Project

_COUNTS: Final[frozenset[Verdict]] = frozenset(
    {"left-out", "taken-back", "moved", "kept", "not-sure", "named", "class-left-out", "class-taken-back"}
)
"""What changes the photos of the next training; findings that are ignored and sentences are told elsewhere."""


@dataclass(frozen=True, kw_only=True)
class DecisionsState:
    """Decisions of the open project."""

    curation: Curation[Path] = field(default_factory=Curation)
    since: tuple[DecidedSince, ...] = ()
    """Made, or taken back, since the training that is shown began; the latest first."""
    class_names: tuple[str, ...] = ()
    """Every class in use, sorted."""
    undo: str = ""
    """The last decision in words, or nothing."""
    is_look_only: bool = False

    @property
    def photos(self) -> int:
        """How many photos were decided about since."""
        return len({photo for decided in self.since for photo in decided.photos})


def decisions_of(
    project: Project, started: datetime | None, class_names: Sequence[str], undo: str = ""
) -> DecisionsState:
    """The decisions of a project.

    Args:
        project: Open.
        started: When the training that is shown began; None where none is shown.
        class_names: Every class in use.
        undo: The last decision in words.
    """
    since = decided_since(project, started) if started is not None else ()
    return DecisionsState(
        curation=project.curation,
        since=tuple(decided for decided in since if decided.what in _COUNTS),
        class_names=tuple(sorted(class_names, key=str.casefold)),
        undo=undo,
        is_look_only=project.is_look_only,
    )
