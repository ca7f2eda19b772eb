"""Lists of one set that lie side by side: which files belong together, and what each one's photos are for.

The benchmarks say it with the names of the files (`Places_LT_train.txt`, `val.txt`, `train2018.json`), never with the
paths in them: the practice photos of Places-LT lie in a folder called train.
"""

import os
import re
from pathlib import Path
from typing import Final

from uproto_core.photos.records import SplitName
from uproto_core.photos.sources import split_of

_PARTS: Final = re.compile(r"([_\-. ]+)")
_YEAR: Final = re.compile(r"\d+$")


def split_of_list(listing: Path) -> SplitName | None:
    """What a list's photos are for, by the list's name; None where it does not say, or says two things."""
    found = _split_part(listing.stem)
    return None if found is None else found[1]


def lists_of_set(listing: Path) -> tuple[tuple[Path, SplitName | None], ...]:
    """The lists that make one set with this one, and what each one's photos are for.

    The list of training photos stands for its set. One of practice or exam photos stands for itself: whoever names it
    wants those photos. A list without sisters says nothing of splits, whatever it is called: an exam can then be drawn.
    """
    sisters = beside(listing)
    own = split_of_list(listing)
    if len(sisters) == 1:
        return ((listing, None),)
    if own != "train":
        return ((listing, own),)
    return tuple((file, split_of_list(file)) for file in sisters)


def beside(listing: Path) -> tuple[Path, ...]:
    """The list and its sisters: files of the same name but for the word for the split.

    A list without such a word is alone. They are sorted: training, practice, exam, then by name.
    """
    key = _key(listing)
    if key is None:
        return (listing,)
    try:
        names = sorted(entry.name for entry in os.scandir(listing.parent) if entry.is_file())
    except OSError:
        names = []
    sisters = {listing.parent / name for name in names if _key(Path(name)) == key} | {listing}
    order: dict[SplitName | None, int] = {"train": 0, "val": 1, "test": 2, None: 3}
    return tuple(sorted(sisters, key=lambda file: (order[split_of_list(file)], file.name)))


def _key(listing: Path) -> tuple[str, ...] | None:
    """What the names of one set's lists have in common: everything but the word for the split."""
    found = _split_part(listing.stem)
    if found is None:
        return None
    place, _ = found
    parts = _PARTS.split(listing.stem.casefold())
    year = _YEAR.search(parts[place])
    parts[place] = f"*{year.group() if year else ''}"
    return (*parts, listing.suffix.casefold())


def _split_part(stem: str) -> tuple[int, SplitName] | None:
    """Which part of a name is the word for the split, and what it says; `train2018` and `LT_train` both have one."""
    found = [
        (place, split)
        for place, part in enumerate(_PARTS.split(stem.casefold()))
        if (split := split_of(_YEAR.sub("", part))) is not None
    ]
    return found[0] if len(found) == 1 else None
