"""What a table of answers has in its columns: our own names, or those of Camtrap DP's observations.

Cells are text, shares from 0 to 1, or moments; how a kind of file writes them is `store/answers.py`'s.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from uproto_core.events import PhotoAnswer, TopClass
from uproto_core.figures import Group

ColumnNames = Literal["plain", "camtrap-dp"]

Cell = str | float | datetime
"""Text (empty where there is nothing), a share from 0 to 1, or a moment."""

COLUMNS: Final = (
    "file",
    "folder",
    "answer",
    "sure",
    "second",
    "second sure",
    "third",
    "third sure",
    "reason",
    "checked by person",
    "group",
    "classifier",
    "date taken",
)
"""`answer` is empty when not sure; `reason` says why, or why a photo could not be read. `checked by person` is the
class that a person said it is, whatever the answer was."""

CAMTRAP_COLUMNS: Final = (
    "observationID",
    "deploymentID",
    "mediaID",
    "eventID",
    "eventStart",
    "eventEnd",
    "observationLevel",
    "observationType",
    "cameraSetupType",
    "scientificName",
    "count",
    "lifeStage",
    "sex",
    "behavior",
    "individualID",
    "individualPositionRadius",
    "individualPositionAngle",
    "individualSpeed",
    "bboxX",
    "bboxY",
    "bboxWidth",
    "bboxHeight",
    "classificationMethod",
    "classifiedBy",
    "classificationTimestamp",
    "classificationProbability",
    "observationTags",
    "observationComments",
)
"""Of the table `observations` of Camtrap DP 1.0, all of them and in its order: the file takes its place as it is."""

_TYPES: Final = {
    "human": frozenset({"human", "humans", "person", "people", "homo sapiens"}),
    "vehicle": frozenset({"vehicle", "vehicles", "car", "cars"}),
    "blank": frozenset({"blank", "empty", "nothing", "none"}),
}
"""Classes that are no animal, by the words that camera-trap tools use for them."""

_GROUPS: Final[Mapping[Group, str]] = {"many": "common", "medium": "middle", "few": "rare", "even": ""}
"""As people call them, and as our own code does not."""

_FIRST_YEAR: Final = 1900
_BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True, slots=True)
class TableFacts:
    """What a table says beside the answers themselves."""

    columns: ColumnNames = "plain"
    classifier: str = ""
    """Its name for people."""
    groups: Mapping[str, Group] = field(default_factory=dict)
    """By class."""
    checked: Mapping[Path, str] = field(default_factory=dict)
    """The class that a person said a photo is of."""
    answered: datetime | None = None
    """When the answers were given; with its time zone."""

    @property
    def head(self) -> tuple[str, ...]:
        """The names of the columns."""
        return COLUMNS if self.columns == "plain" else CAMTRAP_COLUMNS

    def cells(self, answer: PhotoAnswer) -> tuple[Cell, ...]:
        """One row, in the order of the columns."""
        rows: dict[ColumnNames, Callable[[PhotoAnswer, TableFacts], tuple[Cell, ...]]] = {
            "plain": _plain_cells,
            "camtrap-dp": _camtrap_cells,
        }
        return rows[self.columns](answer, self)


def taken_at(answer: PhotoAnswer) -> datetime | None:
    """When the photo was taken by the camera's own clock, whose time zone nobody knows: without one."""
    if answer.taken is None:
        return None
    try:
        moment = (_BEGINNING + timedelta(seconds=int(answer.taken))).replace(tzinfo=None)
    except (OverflowError, ValueError):
        # A clock beyond all calendars.
        return None
    # A spreadsheet knows no day before its own first one, and no camera was there.
    return moment if moment.year > _FIRST_YEAR else None


def _plain_cells(answer: PhotoAnswer, facts: TableFacts) -> tuple[Cell, ...]:
    first, second, third = _candidates(answer)
    checked = facts.checked.get(answer.path, "")
    return (
        answer.path.name,
        str(answer.path.parent),
        answer.answer or "",
        "" if first is None else first.confidence,
        "" if second is None else second.class_name,
        "" if second is None else second.confidence,
        "" if third is None else third.class_name,
        "" if third is None else third.confidence,
        answer.error or answer.reason or "",
        checked,
        _GROUPS[facts.groups.get(checked or answer.answer or "", "even")],
        facts.classifier,
        taken_at(answer) or "",
    )


def _candidates(answer: PhotoAnswer) -> tuple[TopClass | None, TopClass | None, TopClass | None]:
    first, second, third, *_ = (*answer.top, None, None, None)
    return first, second, third


def _camtrap_cells(answer: PhotoAnswer, facts: TableFacts) -> tuple[Cell, ...]:
    """A row about one media file; empty where a classification of a photo has nothing to say."""
    checked = facts.checked.get(answer.path)
    name = checked or answer.answer
    kind = _observation_type(answer, name)
    taken = taken_at(answer)
    moment = "" if taken is None else taken.isoformat(timespec="seconds")
    filled: dict[str, Cell] = {
        "observationID": answer.path.as_posix(),
        "mediaID": answer.path.as_posix(),
        "eventStart": moment,
        "eventEnd": moment,
        "observationLevel": "media",
        "observationType": kind,
        "scientificName": name or "" if kind == "animal" else "",
        "observationComments": answer.error or answer.reason or "" if checked is None else "",
    }
    if checked is not None:
        filled |= {"classificationMethod": "human"}
    elif answer.top:
        filled |= {
            "classificationMethod": "machine",
            "classifiedBy": facts.classifier,
            "classificationTimestamp": _with_zone(facts.answered),
            "classificationProbability": answer.top[0].confidence if answer.answer is not None else "",
        }
    return tuple(filled.get(column, "") for column in CAMTRAP_COLUMNS)


def _observation_type(answer: PhotoAnswer, name: str | None) -> str:
    """Camtrap DP's word: unknown where nobody can say, unclassified where nobody could look."""
    if name is None:
        return "unknown" if answer.error is None else "unclassified"
    return next((kind for kind, names in _TYPES.items() if name.strip().casefold() in names), "animal")


def _with_zone(moment: datetime | None) -> str:
    return "" if moment is None else moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
