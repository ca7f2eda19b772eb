"""Bursts: photos of one class that one camera took in one go, by the clock that it writes into them.

Two photos hang together where they lie in one folder, are filed under one class, come from one camera, and the second
was taken at most a minute after the first. How far apart they are is told too, so that a day on which somebody pressed
every half minute can be parted again (`photos/together.py`).
"""

import os
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from uproto_core.photos.records import ReadPhoto

AT_ONCE_SECONDS: Final = 2.0
"""One press of a button, or one look of a camera trap."""
CLOSE_SECONDS: Final = 10.0
APART_SECONDS: Final = 60.0
"""Whoever stays at one animal, plant or shelf presses again within a minute."""

_MOST_AT_A_MOMENT: Final = 20
"""More photos than this of one folder and class with the very same moment: a clock that stands still, or a program that
wrote when it saved them."""


class Neighbours(NamedTuple):
    """Two photos that were taken one after the other."""

    first: int
    second: int
    seconds: float


def folder_of(photo: ReadPhoto) -> str:
    """Where the photo lies; as text, since 100,000 paths have their parents asked for."""
    return str(photo.record.path).rpartition(os.sep)[0]


def taken_in_one_go(photos: Sequence[ReadPhoto]) -> Iterator[Neighbours]:
    """Neighbours in time, at most a minute apart; places in `photos`."""
    reels: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for place, photo in enumerate(photos):
        if photo.taken is not None:
            reels[folder_of(photo), photo.record.class_name, photo.camera].append(place)
    for places in reels.values():
        moments = Counter(photos[place].taken for place in places)
        timed = [
            (taken, photos[place].sha256, place)
            for place in places
            if (taken := photos[place].taken) is not None and moments[taken] <= _MOST_AT_A_MOMENT
        ]
        timed.sort()
        for (before, _, first), (after, _, second) in pairwise(timed):
            if after - before <= APART_SECONDS:
                yield Neighbours(first, second, after - before)
