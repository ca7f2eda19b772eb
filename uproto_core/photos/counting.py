"""Counts of a scan, while it runs and at its end, and the table that it ends in."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from time import monotonic
from typing import Final

from uproto_core.events import ClassesCounted, Event, StageProgressed
from uproto_core.figures import ClassCount, group_rule
from uproto_core.photos.records import PhotoRecord, PhotoTable
from uproto_core.photos.walk import PassedOver

Counts = tuple[Mapping[str, int], Mapping[str, int]]
"""Photos of each class: all, and those to learn from."""

_SECONDS_BETWEEN_COUNTS: Final = 0.2
_MOST_OF_THE_TIME: Final = 0.1
"""Of a scan's time that telling of it may take: with 8,142 classes a look costs a tenth of a second."""


class Pace:
    """When a running scan has something to tell again: at most five times a second, and less often where it costs."""

    def __init__(self) -> None:
        self._next = self._began = monotonic()

    def is_due(self) -> bool:
        """Whether to tell now; `told` must follow."""
        self._began = monotonic()
        return self._began >= self._next

    def told(self) -> None:
        """Wait for the next time."""
        now = monotonic()
        self._next = now + max(_SECONDS_BETWEEN_COUNTS, (now - self._began) / _MOST_OF_THE_TIME)


def decisive(every: Mapping[str, int], learning: Mapping[str, int]) -> Mapping[str, int]:
    """The counts that make a class common or rare: of training photos, or of all where there are none."""
    return learning if any(learning.values()) else every


def class_counts(counts: Counts, *, is_benchmark: bool = False) -> tuple[ClassCount, ...]:
    """Each class with its photos and its group, by name.

    Args:
        counts: Of the classes.
        is_benchmark: Whether the groups are those of the literature.
    """
    every, learning = counts
    used = decisive(every, learning)
    rule = group_rule(list(used.values()), is_benchmark=is_benchmark)
    return tuple(
        ClassCount(class_name=name, photos=every[name], group=rule.group_of(used.get(name, 0)))
        for name in sorted(every)
    )


def so_far(counts: Counts, files_seen: int, *, is_benchmark: bool = False) -> Iterator[Event]:
    """What a running scan has to tell."""
    yield ClassesCounted(classes=class_counts(counts, is_benchmark=is_benchmark), files_seen=files_seen)
    yield StageProgressed(stage="scan", done=files_seen, total=None)


def sorted_table(
    source: Path, photos: list[PhotoRecord], passed: PassedOver, *, is_benchmark: bool = False
) -> PhotoTable:
    """The table of a source, by class and path."""
    photos.sort(key=lambda photo: (photo.class_name, photo.relative))
    return PhotoTable(
        source=source,
        photos=tuple(photos),
        ignored={reason: count for reason, count in sorted(passed.counts.items()) if count},
        empty=tuple(passed.empty),
        is_benchmark=is_benchmark,
    )
