"""Which folder of several below each other names the class, by where the photos lie; the rule stands in `sources`."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Final, Literal

from uproto_core.photos.folder_words import says_nothing

Folder = tuple[str, ...]
"""Names of folders below each other; empty is the source itself."""

Level = Literal["leaf", "first"]

_DIRECT_SHARE: Final = 0.5
"""Photos directly in a folder, as a share of what its sub-folders hold on average: fewer are left-overs."""


def level_of(photos: Mapping[Folder, int]) -> Level:
    """Whether the innermost or the first folder names the class.

    Args:
        photos: Photos directly in each folder, by the names below what all share; none of these is empty.
    """
    deep: dict[str, list[Folder]] = defaultdict(list)
    for folder in photos:
        if len(folder) > 1:
            deep[folder[0]].append(folder)
    tops = {folder[0] for folder in photos}
    if not deep or len(tops) == 1:
        return "leaf"
    conditions = _conditions(tops, deep)
    votes = sum(_is_one_class(photos, top, inner, conditions) for top, inner in deep.items())
    return "first" if 2 * votes > len(deep) else "leaf"


def _conditions(tops: Collection[str], deep: Mapping[str, Sequence[Folder]]) -> set[str]:
    """Names of innermost folders that lie in at least half of the first folders: dusk, female, from Anna.

    Where there are as many such names as first folders, or those are days and cameras, they are the classes.
    """
    within = Counter(leaf for inner in deep.values() for leaf in {folder[-1] for folder in inner})
    repeated = {leaf for leaf, times in within.items() if times > 1 and 2 * times >= len(deep)}
    are_places = 2 * sum(map(says_nothing, tops)) > len(tops)
    return set() if are_places or len(repeated) >= len(deep) else repeated


def _is_one_class(photos: Mapping[Folder, int], top: str, inner: Sequence[Folder], conditions: Collection[str]) -> bool:
    """Whether what lies below a first folder looks like parts of one class rather than classes of their own."""
    parts = sum(folder[-1] in conditions or says_nothing(folder[-1]) for folder in inner)
    usual = sum(photos[folder] for folder in inner) / len(inner)
    return 2 * parts > len(inner) or photos.get((top,), 0) >= _DIRECT_SHARE * usual
