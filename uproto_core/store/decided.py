"""What was decided since a training began: it counts in the next one, and any of it can be taken back."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from uproto_core.store.curation import Verdict
from uproto_core.store.photo_keys import PhotoKeys
from uproto_core.store.project import Project


@dataclass(frozen=True, kw_only=True, slots=True)
class DecidedSince:
    """One act of the log, by the paths of its photos."""

    number: int
    """In the log; `Project.undo` takes it back by this."""
    what: Verdict
    photos: tuple[Path, ...]
    classes: tuple[str, ...]
    value: str
    """The class moved to as it is called now, the new name, the finding's own key, or the sentence."""
    at: datetime
    """When it was decided, or taken back."""
    is_taken_back: bool = False
    """Whether it held then and was taken back since."""


def decided_since(project: Project, moment: datetime) -> tuple[DecidedSince, ...]:
    """What counts differently from what was decided at a moment, the latest change first.

    Args:
        project: Open.
        moment: With its time zone.
    """
    keys, curation = PhotoKeys(project.document.sources), project.decisions.curation
    return tuple(
        DecidedSince(
            number=logged.number,
            what=logged.act.what,
            photos=tuple(map(keys.path_of, logged.act.photos)),
            classes=logged.act.classes,
            value=curation.name_of(logged.act.value) if logged.act.what == "moved" else logged.act.value,
            at=logged.at,
            is_taken_back=logged.is_undone,
        )
        for logged in project.decisions.since(moment)
    )
