"""Another long tail and another exam from the photos that a source does not examine with: for development alone.

Whoever develops on a folder looks at figures again and again, and what was chosen by an exam is no longer examined by
it. So the source's exam stays shut, and each seed makes a folder of its own from the rest (method.md C.1):

1. The pool is what seed 0 gives to training and to practice. The photos of the exam, the source's own or the one that a
   training with seed 0 draws, take no part at all.
2. The classes are put in a new order, and an imbalance r between 20 and 100 is drawn evenly on the log scale. Of each
   class's m photos an exam's share is set aside as in any split (method.md 4.3), which leaves a. The class in place k
   of C gets round(max(a) r^(-k / (C - 1))) training photos: at least 1, at most its own a.
3. The exam is drawn from what the tail leaves over, at most `exam_most` photos a class. The rest takes no part.

Photos that belong together (`photos/together.py`) stay together, also where the source has put one into training and
one into practice. Practice is by turns, as in a folder that gives none.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from uproto_core.photos.folds import assign_folds
from uproto_core.photos.records import ReadPhoto
from uproto_core.photos.split import exam_photos, split_photos
from uproto_core.seeds import derived_seed, rng
from uproto_core.settings import SplitSettings
from uproto_core.store.runs import SplitRow

OF_THE_EXAM: Final = "kept for the source's exam"
LEFT_OVER: Final = "left over by the drawn tail"

_LEAST_RATIO, _MOST_RATIO = 20.0, 100.0


@dataclass(frozen=True, kw_only=True, slots=True)
class _Together:
    """Photos that stay together; most hold one."""

    name: str
    places: tuple[int, ...]
    classes: Mapping[str, int]
    why: str


def redrawn_tail(photos: Sequence[ReadPhoto], settings: SplitSettings, seed: int) -> tuple[SplitRow, ...]:
    """Say what each photo is for; see the top of this file.

    Args:
        photos: Of the source, with the splits that it gives.
        settings: Shares and limits.
        seed: Another seed draws another tail.
    """
    rows = list(split_photos(photos, settings, 0))
    pool = [place for place, row in enumerate(rows) if row.split in ("train", "val")]
    groups = _groups(photos, pool, settings)
    tail = tail_counts(Counter(rows[place].class_name for place in pool), settings, seed)
    shuffled = sorted(groups, key=lambda group: (derived_seed(seed, f"tail/{group.name}"), group.name))
    training = _taken(shuffled, tail)
    training |= _first_of_missing(shuffled, training, tail)
    examined = _taken(
        [group for group in shuffled if group.name not in training], dict.fromkeys(tail, settings.exam_most)
    )
    folds = assign_folds(
        {group.name: group.classes for group in groups if group.name in training}, settings.folds, seed
    )
    rows = [_used_for(row, "left-out", OF_THE_EXAM) if row.split == "test" else row for row in rows]
    for group in groups:
        mark = group.name[:12] if len(group.places) > 1 else ""
        for place in group.places:
            row = rows[place].model_copy(update={"group": mark, "why": group.why})
            if group.name in training:
                rows[place] = _used_for(row, "train", fold=folds[group.name])
            elif group.name in examined:
                rows[place] = _used_for(row, "test")
            else:
                rows[place] = _used_for(row, "left-out", LEFT_OVER)
    return tuple(rows)


def tail_counts(pool: Mapping[str, int], settings: SplitSettings, seed: int) -> dict[str, int]:
    """Training photos wanted of each class.

    Args:
        pool: Photos of each class that there are to draw from.
        settings: What an exam takes.
        seed: Of the order and the imbalance.
    """
    generator = rng(seed, "tail")
    names = sorted(pool)
    order = [names[place] for place in generator.permutation(len(names))]
    ratio = math.exp(generator.uniform(math.log(_LEAST_RATIO), math.log(_MOST_RATIO)))
    room = {name: pool[name] - exam_photos(pool[name], settings) for name in names}
    largest = max(room.values())
    steps = max(len(names) - 1, 1)
    return {
        name: min(max(round(largest * ratio ** (-place / steps)), 1), room[name]) for place, name in enumerate(order)
    }


def _used_for(row: SplitRow, split: str, reason: str = "", *, fold: int = -1) -> SplitRow:
    """The same photo for another use."""
    return row.model_copy(update={"split": split, "reason": reason, "fold": fold})


def _groups(photos: Sequence[ReadPhoto], pool: Sequence[int], settings: SplitSettings) -> list[_Together]:
    """What of the pool stays together, linked as in a source that gives no splits."""
    free = [replace(photos[place], record=replace(photos[place].record, split=None)) for place in pool]
    members: dict[str, list[int]] = {}
    whys: dict[str, str] = {}
    for place, row in zip(pool, split_photos(free, settings, 0), strict=True):
        members.setdefault(row.group or row.sha256, []).append(place)
        whys[row.group or row.sha256] = row.why
    return [
        _Together(
            name=name,
            places=tuple(places),
            classes=Counter(photos[place].record.class_name for place in places),
            why=whys[name],
        )
        for name, places in sorted(members.items())
    ]


def _taken(groups: Sequence[_Together], most: Mapping[str, int]) -> set[str]:
    """Names of groups, in their order, as long as they fit."""
    counts: Counter[str] = Counter()
    taken: set[str] = set()
    for group in groups:
        if all(counts[name] + count <= most[name] for name, count in group.classes.items()):
            counts.update(group.classes)
            taken.add(group.name)
    return taken


def _first_of_missing(groups: Sequence[_Together], taken: set[str], tail: Mapping[str, int]) -> set[str]:
    """The smallest group of each class that has none, since a class must be learned from something."""
    there = {name for group in groups if group.name in taken for name in group.classes}
    found: set[str] = set()
    for name in sorted(tail):
        if name in there:
            continue
        own = min((group for group in groups if name in group.classes), key=lambda group: len(group.places))
        found.add(own.name)
        there |= set(own.classes)
    return found
