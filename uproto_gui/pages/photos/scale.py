"""The scale of photos per class: which limits to name, where they stand, and how long a bar is; no Qt, no words."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from uproto_core.figures import Group, GroupRule
from uproto_gui.models.class_row import ClassRow

_LEAST_TOP = 10


@dataclass(frozen=True, kw_only=True, slots=True)
class GroupLine:
    """One group of the legend: from `least` to `most` photos, either open where it is None."""

    group: Group
    least: int | None
    most: int | None
    classes: int


def group_lines(rule: GroupRule, rows: Iterable[ClassRow]) -> tuple[GroupLine, ...]:
    """The groups from common to rare with their limits in whole photos; one line where there are no groups."""
    groups = [row.group for row in rows]
    if rule.kind == "even":
        return (GroupLine(group="even", least=None, most=None, classes=len(groups)),)
    rare_under, common_from = limits(rule)
    return (
        GroupLine(group="many", least=common_from, most=None, classes=groups.count("many")),
        GroupLine(group="medium", least=rare_under, most=common_from - 1, classes=groups.count("medium")),
        GroupLine(group="few", least=None, most=rare_under - 1, classes=groups.count("few")),
    )


def limits(rule: GroupRule) -> tuple[int, int]:
    """The fewest photos of a middle class, and the fewest of a common one."""
    return math.ceil(rule.low), math.floor(rule.high) + 1


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotoScale:
    """A log scale from one photo to a round number that no class exceeds."""

    top: int
    marks: tuple[int, ...]
    """The limits of the groups."""

    def share(self, photos: int) -> float:
        """Where a number of photos stands: 0 at one photo, 1 at the top."""
        return min(math.log(photos) / math.log(self.top), 1.0) if photos > 1 else 0.0


def scale_of(rule: GroupRule, rows: Sequence[ClassRow]) -> PhotoScale:
    """The scale for these classes, with lines at the limits that their rule has."""
    largest = max((row.learning for row in rows), default=1)
    marks = () if rule.kind == "even" else limits(rule)
    top = _LEAST_TOP
    while top < max(largest, *marks, _LEAST_TOP):
        top = _next_round(top)
    return PhotoScale(top=top, marks=marks)


def _next_round(number: int) -> int:
    """The next of 10, 20, 50, 100, 200, 500 and so on."""
    return number * 5 // 2 if str(number).startswith("2") else number * 2
