"""What belongs together: the one place that says so, for the split and for the checks alike.

Some ties are certain: the same contents, nearly the same looks by the strict rule, a group of the source's table,
frames of one track, and photos that one camera took at once. They always hold. Others are likely: photos of a class
that look nearly the same by the wider rule, neighbours in a numbering that look alike, and photos that one camera took
within a minute. One of those too many, and half a class hangs on one thread; so where they make a group of most of a
class, they let go again, the longest waits first. A sub-folder below the class's folder is a place or a day where there
are several of them, and holds together as long as enough is left to be examined on.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal, NamedTuple, get_args

import numpy as np
from numpy.typing import NDArray

from uproto_core.cancel import CancelToken
from uproto_core.photos.bursts import AT_ONCE_SECONDS, CLOSE_SECONDS, folder_of, taken_in_one_go
from uproto_core.photos.nearness import linked, near_in_class, near_pairs
from uproto_core.photos.records import ReadPhoto
from uproto_core.photos.sequences import alike_neighbours, numbering, tracks

Why = Literal["same", "nearly the same", "group", "sequence", "burst", "subfolder"]

WHYS: Final[tuple[Why, ...]] = get_args(Why)
"""The most certain first."""

_MOST_OF_A_CLASS: Final = 2 / 3
"""A larger share in one group, by likely ties alone, is taken for a chain of chances; what is left would hardly do for
an exam and two practice rounds."""
_CLASS_TO_CUT: Final = 8
"""Smaller classes may well be one burst: there is nothing to be gained by parting it."""
_SUBFOLDERS: Final = 4
_GROUPS_LEFT: Final = 3
"""One for the exam, and two that take turns in practice."""


class Link(NamedTuple):
    """Two photos that belong together."""

    first: int
    second: int
    """Places among the photos, the smaller first."""
    why: Why


def belonging(photos: Sequence[ReadPhoto], cancel: CancelToken | None = None) -> tuple[Link, ...]:
    """Pairs of photos that belong together; who hangs together through pairs is one group.

    Pairs that follow from others may be missing. Sides that the source gives are not looked at: whoever acts on the
    pairs asks for the photos of each side by themselves.

    Args:
        photos: In any order, which changes no group.
        cancel: Looked at between the kinds, and while looks are compared.
    """
    certain: list[Link] = []
    likely: list[Link] = []
    far: list[Link] = []
    certain += _by_contents(photos)
    _go_on(cancel)
    certain += _by_looks(photos, near_pairs(photos, cancel))
    likely += _by_looks(photos, near_in_class(photos, cancel))
    _go_on(cancel)
    series = numbering(photos)
    certain += [_link(*pair, "sequence") for pair in tracks(series)]
    likely += [_link(*pair, "sequence") for pair in alike_neighbours(photos, series)]
    _go_on(cancel)
    for first, second, seconds in taken_in_one_go(photos):
        waits = certain if seconds <= AT_ONCE_SECONDS else likely if seconds <= CLOSE_SECONDS else far
        waits.append(_link(first, second, "burst"))
    _go_on(cancel)
    label = _labels(photos)
    for loose in (far, likely):
        every = groups_of(len(photos), [*certain, *likely, *far])
        too_large = _most_of_a_class(every, label)
        loose[:] = [link for link in loose if every[link.first] not in too_large]
    links = [*certain, *likely, *far]
    links += _subfolders(photos, links, label)
    return tuple(sorted(set(links)))


def groups_of(count: int, links: Iterable[Link]) -> NDArray[np.int64]:
    """(count,) int64, the group of each photo; a photo without a link is a group by itself."""
    return linked(count, [link[:2] for link in links])


def _go_on(cancel: CancelToken | None) -> None:
    if cancel is not None:
        cancel.check()


def _link(first: int, second: int, why: Why) -> Link:
    return Link(min(first, second), max(first, second), why)


def _by_contents(photos: Sequence[ReadPhoto]) -> list[Link]:
    """Photos of the same contents, and those of one group of the table, each tied to the first."""
    contents = ((photo.sha256, place) for place, photo in enumerate(photos))
    groups = ((photo.record.group, place) for place, photo in enumerate(photos) if photo.record.group is not None)
    return [*_to_the_first(contents, "same"), *_to_the_first(groups, "group")]


def _to_the_first(named: Iterable[tuple[str, int]], why: Why) -> Iterator[Link]:
    first: dict[str, int] = {}
    for name, place in named:
        if (before := first.setdefault(name, place)) != place:
            yield Link(before, place, why)


def _by_looks(photos: Sequence[ReadPhoto], pairs: NDArray[np.int64]) -> list[Link]:
    """Photos that look nearly the same; the very same ones are tied by their contents.

    Args:
        photos: All.
        pairs: (E, 2) int64, places, the smaller first.
    """
    return [
        Link(first, second, "nearly the same")
        for first, second in pairs.tolist()
        if photos[first].sha256 != photos[second].sha256
    ]


def _labels(photos: Sequence[ReadPhoto]) -> NDArray[np.int64]:
    """(N,) int64, the class of each photo as a number."""
    number: dict[str, int] = {}
    return np.array([number.setdefault(photo.record.class_name, len(number)) for photo in photos], dtype=np.int64)


def _most_of_a_class(group: NDArray[np.int64], label: NDArray[np.int64]) -> set[int]:
    """Groups that hold most photos of a class that is large enough to be parted.

    Args:
        group: (N,) of each photo.
        label: (N,) its class.
    """
    if len(group) == 0:
        return set()
    pairs, counts = np.unique(np.stack([group, label]), axis=1, return_counts=True)
    size = np.bincount(label)[pairs[1]]
    return set(pairs[0][(size >= _CLASS_TO_CUT) & (counts > _MOST_OF_A_CLASS * size)].tolist())


def _subfolders(photos: Sequence[ReadPhoto], links: Sequence[Link], label: NDArray[np.int64]) -> list[Link]:
    """Photos of one class in one of its several sub-folders, where enough groups are left to learn and to examine."""
    folders: dict[int, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for place, photo in enumerate(photos):
        if photo.record.subfolder:
            folders[int(label[place])][folder_of(photo)].append(place)
    made = {
        of_class: [Link(places[0], place, "subfolder") for places in inside.values() for place in places[1:]]
        for of_class, inside in folders.items()
        if len(inside) >= _SUBFOLDERS
    }
    if not any(made.values()):
        return []
    group = groups_of(len(photos), [*links, *(link for some in made.values() for link in some)])
    groups_left = np.bincount(np.unique(np.stack([group, label]), axis=1)[1])
    return [link for of_class, some in made.items() if groups_left[of_class] >= _GROUPS_LEFT for link in some]
