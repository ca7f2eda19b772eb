"""What every check looks at: the photos that take part, and which of them belong together."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from uproto_core.cancel import CancelToken
from uproto_core.events import PhotoSkipped
from uproto_core.findings import Finding, FindingCode
from uproto_core.photos.nearness import linked
from uproto_core.photos.records import PhotoTable, ReadPhoto
from uproto_core.photos.split import by_contents
from uproto_core.photos.together import Link, Why, belonging

Groups = Sequence[Sequence[int]]
"""Places of photos that belong together, more than one each."""

_BY_PLACE: Final[tuple[Why, ...]] = ("subfolder", "group")
_EXAMPLES: Final = 3
"""Photos of a class that are shown where the class is meant."""


@dataclass(frozen=True, kw_only=True)
class Look:
    """A folder as the checks see it; what the person left out is not in it."""

    table: PhotoTable
    photos: Sequence[ReadPhoto]
    skipped: Sequence[PhotoSkipped]
    copies: Groups
    """Photos with the same contents."""
    links: Sequence[Link]
    """Pairs that belong together, each with why; who hangs together through pairs is one group."""
    together: NDArray[np.int64]
    """(N,) the group that each photo belongs to by anything at all; most are groups of one."""

    def alike(self, more: Iterable[Link] = ()) -> Groups:
        """Photos that hang together by their contents, looks or burst, and not only by where they are filed.

        Args:
            more: Pairs that the model found.
        """
        links = (link for link in (*self.links, *more) if link.why not in _BY_PLACE)
        return groups_of(linked(len(self.photos), ((link.first, link.second) for link in links)))

    @property
    def class_names(self) -> tuple[str, ...]:
        """Classes with a photo that takes part, sorted."""
        return self.table.class_names

    def of_class(self) -> dict[str, list[int]]:
        """Places of each class's photos; a class whose photos cannot be read has none."""
        found: dict[str, list[int]] = {name: [] for name in self.class_names}
        for place, photo in enumerate(self.photos):
            found[photo.record.class_name].append(place)
        return found

    def classes(self, places: Iterable[int]) -> tuple[str, ...]:
        """The classes of some photos, sorted."""
        return tuple(sorted({self.photos[place].record.class_name for place in places}))

    def spans_exam(self, places: Iterable[int]) -> bool:
        """Whether some of the photos are given as exam photos, and others are not."""
        return len({self.photos[place].record.split == "test" for place in places}) > 1

    def in_two_classes(self) -> set[int]:
        """Places of photos whose contents lie in two classes: they take no part until the person has decided."""
        return {place for places in self.copies if len(self.classes(places)) > 1 for place in places}

    def examples(self, places: Iterable[int]) -> list[int]:
        """A few photos to show, the same ones whatever their order."""
        return sorted(places, key=lambda place: self.photos[place].record.relative)[:_EXAMPLES]


def look_at(
    table: PhotoTable, photos: Sequence[ReadPhoto], skipped: Sequence[PhotoSkipped], cancel: CancelToken
) -> Look:
    """Gather what the checks need.

    Args:
        table: A scanned source.
        photos: Those of its photos that can be read.
        skipped: What was said of the others.
        cancel: Looked at while looks are compared.
    """
    cancel.check()
    taking_part = [photo for photo in photos if not photo.record.is_left_out]
    links = belonging(taking_part, cancel)
    return Look(
        table=table,
        photos=taking_part,
        skipped=skipped,
        copies=[places for places in by_contents(taking_part, range(len(taking_part))).values() if len(places) > 1],
        links=links,
        together=linked(len(taking_part), ((link.first, link.second) for link in links)),
    )


def groups_of(group: NDArray[np.int64]) -> list[list[int]]:
    """Places that share a group, for each group of more than one.

    Args:
        group: (N,) of each place.
    """
    members: dict[int, list[int]] = defaultdict(list)
    # Of 100,000 photos nearly all are alone.
    shared = np.flatnonzero(np.bincount(group)[group] > 1)
    for place, name in zip(shared.tolist(), group[shared].tolist(), strict=True):
        members[name].append(place)
    return list(members.values())


def found(code: FindingCode, look: Look, groups: Iterable[tuple[Sequence[int], str]]) -> Finding:
    """A finding about readable photos; groups and the photos in them are sorted by path.

    Args:
        code: Its kind.
        look: The photos.
        groups: Places of the photos of each group, and a word about it.
    """
    kept = list(groups)
    told = sorted((tuple(sorted(look.photos[place].record.path for place in places)), word) for places, word in kept)
    return Finding(
        code=code,
        photos=sum(len(paths) for paths, _ in told),
        groups=tuple(paths for paths, _ in told),
        classes=look.classes(place for places, _ in kept for place in places),
        details=tuple(word for _, word in told),
    )
