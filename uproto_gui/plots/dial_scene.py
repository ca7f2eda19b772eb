"""What stands on the dial around one class, and where: true angles outwards, an arranged direction around; no Qt."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Final, Literal

from uproto_core.figures import Group

When = Literal["before", "after"]

RINGS: Final = (30, 60, 90, 120)
MOST_NAMED: Final = 24
_GOLDEN: Final = math.pi * (3 - math.sqrt(5))
_FARTHEST: Final = 180
_ROOM: Final = 2.0
"""Degrees beyond the outermost thing, so that no mark is cut off."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DialClass:
    """Another class, seen from the anchor of the one in the middle; angles in degrees."""

    index: int
    name: str
    group: Group
    before: float
    """To the middle of its photos before training."""
    after: float
    anchor: float
    """To its anchor."""
    bearing: float
    """Radians from above, clockwise; arranged."""

    def angle(self, when: When) -> float:
        """To the middle of its photos."""
        return self.before if when == "before" else self.after


@dataclass(frozen=True, kw_only=True, slots=True)
class DialPhoto:
    """A photo of the class in the middle."""

    path: Path
    before: float
    """Degrees to the anchor of its class."""
    after: float
    bearing: float
    is_exam: bool
    taken_for: str = ""
    """The class that an exam photo was taken for by mistake."""

    def angle(self, when: When) -> float:
        """To the anchor of its class."""
        return self.before if when == "before" else self.after


@dataclass(frozen=True, kw_only=True)
class DialScene:
    """One class in the middle, with everything around it."""

    index: int
    name: str
    group: Group
    photo: Path | None
    classes: tuple[DialClass, ...]
    photos: tuple[DialPhoto, ...]
    has_anchors: bool
    """Whether anchors were spread; else the class's training photos are looked at from their middle."""
    is_pulled: bool
    """Whether training moved photos at all; else before and after are the same."""

    def nearest(self, when: When) -> tuple[DialClass, ...]:
        """The other classes, the nearest first."""
        return self._nearest_before if when == "before" else self._nearest_after

    @cached_property
    def _nearest_before(self) -> tuple[DialClass, ...]:
        return tuple(sorted(self.classes, key=lambda other: (other.before, other.name)))

    @cached_property
    def _nearest_after(self) -> tuple[DialClass, ...]:
        return tuple(sorted(self.classes, key=lambda other: (other.after, other.name)))

    @cached_property
    def limit(self) -> float:
        """Degrees at the dial's edge, the same before and after: nothing jumps when the two are switched."""
        shown = [angle for other in self.classes for angle in (other.before, other.after)]
        shown += [angle for photo in self.photos for angle in (photo.before, photo.after)]
        anchors = [other.anchor for other in self.classes] if self.has_anchors else []
        return min(max(*shown, *anchors, RINGS[-1]) + _ROOM if shown else RINGS[-1] + _ROOM, _FARTHEST)


def class_bearings(tour: Sequence[int], middle: int) -> dict[int, float]:
    """Directions of all other classes: in the tour's order around the circle, from the one after the middle.

    Args:
        tour: All classes, neighbours alike.
        middle: The class that is looked from.
    """
    at = tour.index(middle)
    others = [*tour[at + 1 :], *tour[:at]]
    return {other: 2 * math.pi * (place + 0.5) / len(others) for place, other in enumerate(others)}


def photo_bearing(number: int) -> float:
    """The direction of a class's photo by its number: spread so that no two lie behind each other."""
    return (number * _GOLDEN) % (2 * math.pi)


@dataclass(frozen=True, kw_only=True)
class RingCount:
    """Classes between two rings."""

    low: int
    high: int
    classes: int


def ring_counts(classes: Sequence[DialClass], when: When) -> tuple[RingCount, ...]:
    """How many classes lie between each two rings; rings without any are left out."""
    edges = (0, *RINGS, _FARTHEST)
    counts = [
        RingCount(
            low=low,
            high=high,
            classes=sum(low <= other.angle(when) < high or other.angle(when) == high == _FARTHEST for other in classes),
        )
        for low, high in pairwise(edges)
    ]
    return tuple(ring for ring in counts if ring.classes)


def span(classes: Sequence[DialClass], when: When) -> tuple[int, int]:
    """Whole degrees that all of some classes lie between; there is at least one."""
    angles = [other.angle(when) for other in classes]
    return math.floor(min(angles)), math.ceil(max(angles))
