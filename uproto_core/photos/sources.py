"""How folders become classes and splits.

The rule, whole. Folders called train, val and test (or one of the other names in `SPLIT_FOLDERS`) above the class
folders say what their photos are for. Folders that all photos share (`archive/data/…`) say nothing and are passed over.
Of the folders that are left above a photo, either the innermost one names its class (*leaf*), or the first one
(*first*). The person may say which; `auto` looks at where the photos lie:

- Where no folder lies in another, both are the same.
- Each first folder that has sub-folders has one vote. It votes for *first*, being one class in parts, if more than half
  of the innermost folders below it say nothing of a kind: dates, numbers, folders of a camera's card, "camera 2",
  "cropped", "night" (`folder_words`), or a name that two or more, and at least half, of the first folders with
  sub-folders have ("female", "from Anna"). It also does if it holds photos of its own, at least half as many as its
  sub-folders do on average.
- A name that is met again and again counts as above only while there are fewer such names than first folders, and not
  where most first folders are days, numbers or cameras themselves: there the things are sorted by place.
- Below two folders or more that say something (Mammals/Fox/2023-05-01), days, numbers and cameras are parts of the
  innermost one that does, in both readings.
- *First* needs more than half of the votes; otherwise it is *leaf*. Where *leaf* comes to one class and *first* to
  more, it is *first*.

Where innermost folders in different places have the same name, they are one class if all that lies above them are days,
numbers, cameras; otherwise each is called by its whole path, joined with " / ".
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from uproto_core.photos.class_level import Folder, Level, level_of
from uproto_core.photos.folder_words import says_nothing
from uproto_core.photos.records import Readings, SplitName
from uproto_core.photos.walk import Ignored
from uproto_core.source_options import ClassLevel

SPLIT_FOLDERS: Final[dict[str, SplitName]] = {
    "train": "train",
    "training": "train",
    "val": "val",
    "valid": "val",
    "validation": "val",
    "practice": "val",
    "test": "test",
    "testing": "test",
    "exam": "test",
}
"""Names of folders and words of a `split` column, in small letters, and what they mean."""


@dataclass(frozen=True, slots=True)
class Place:
    """What the photos of a folder are."""

    class_name: str
    split: SplitName | None
    subfolder: str = ""
    """What lies between the class's folder and this one."""


@dataclass(frozen=True, slots=True)
class Placing:
    """Where the photos of a source belong."""

    places: dict[Folder, Place | Ignored]
    """Of each folder that holds photos: its class and split, or why its photos are passed over."""
    readings: Readings | None
    """What either way to read the folders comes to; None where both come to the same."""


def nfc(text: str) -> str:
    """Text with each accented letter as one sign: macOS and Windows write the same name differently."""
    return unicodedata.normalize("NFC", text)


def split_of(word: str) -> SplitName | None:
    """What a folder's name or a table's word says a photo is for."""
    return SPLIT_FOLDERS.get(word.strip().casefold())


def place_folders(photos: Mapping[Folder, int], level: ClassLevel = "auto") -> Placing:
    """The class and split of each folder that holds photos, or why its photos are passed over.

    Args:
        photos: Photos that lie directly in each folder, at least one; names as they are on disk.
        level: Which folder names the class.
    """
    split_level = _split_level(photos.keys())
    below: dict[Folder, Folder] = {}
    placed: dict[Folder, Place | Ignored] = {}
    for folder in photos:
        if split_level is not None and len(folder) > split_level and split_of(folder[split_level]) is None:
            placed[folder] = "beside train and test"
            continue
        names = folder if split_level is None else folder[split_level + 1 :]
        if names:
            below[folder] = tuple(nfc(name) for name in names)
        else:
            placed[folder] = "not in a class folder"
    shared = _shared_start(set(below.values()))
    counts: Counter[Folder] = Counter()
    for folder, names in below.items():
        counts[names[shared:]] += photos[folder]
    saying: Counter[Folder] = Counter()
    for names, many in counts.items():
        saying[_saying(names)] += many
    leaf, first = _leaf_names(saying.keys()), {names: names[0] for names in saying}
    used = _used(level, saying, leaf, first)
    for folder, whole in below.items():
        names = whole[shared:]
        split = None if split_level is None else split_of(folder[split_level])
        said = _saying(names)
        if used == "leaf":
            placed[folder] = Place(leaf[said], split, "/".join(names[len(said) :]))
        else:
            placed[folder] = Place(first[said], split, "/".join(names[1:]))
    readings = Readings(used=used, leaf=frozenset(leaf.values()), first=frozenset(first.values()))
    return Placing(placed, None if leaf == first else readings)


def _saying(names: Folder) -> Folder:
    """The names up to the innermost that says something, where two or more are left; else all of them."""
    end = len(names)
    while end > 1 and says_nothing(names[end - 1]):
        end -= 1
    return names[:end] if end > 1 else names


def _used(
    level: ClassLevel, counts: Mapping[Folder, int], leaf: Mapping[Folder, str], first: Mapping[Folder, str]
) -> Level:
    if level != "auto":
        return level
    comes_to_one = len(set(leaf.values())) == 1 < len(set(first.values()))
    return "first" if comes_to_one else level_of(counts)


def _split_level(folders: Collection[Folder]) -> int | None:
    """How many folders lie above train, val and test; None where there are no such folders.

    A folder called "train" with photos directly in it is a class (of vehicles, say). One with class folders in it is a
    split, if the folders beside it are splits too or at least two of them are.
    """
    level = 0
    while True:
        deeper = [folder for folder in folders if len(folder) > level]
        tops = {folder[level] for folder in deeper}
        splits = {split_of(folder[level]) for folder in deeper if len(folder) > level + 1} - {None}
        if splits and (len(splits) > 1 or all(split_of(top) for top in tops)):
            return level
        if len(tops) != 1 or len(deeper) < len(folders):
            return None
        level += 1


def _leaf_names(folders: Collection[Folder]) -> dict[Folder, str]:
    """The class of each folder where the innermost one names it."""
    alike: dict[str, list[Folder]] = defaultdict(list)
    for folder in folders:
        alike[folder[-1]].append(folder)
    names: dict[Folder, str] = {}
    for leaf, same in alike.items():
        is_one = len(same) == 1 or all(says_nothing(name) for folder in same for name in folder[:-1])
        names |= {folder: leaf if is_one else " / ".join(folder) for folder in same}
    return names


def _shared_start(folders: Collection[Folder]) -> int:
    """How many leading folders all have in common, their own names not counted: they would say nothing."""
    shared = 0
    while all(len(folder) > shared + 1 for folder in folders) and len({folder[shared] for folder in folders}) == 1:
        shared += 1
    return shared


def count_classes(photos: Mapping[Folder, int], level: ClassLevel = "auto") -> tuple[Counter[str], Counter[str]]:
    """Photos of each class, all and those to learn from, for folders with these numbers of photos."""
    every: Counter[str] = Counter()
    learning: Counter[str] = Counter()
    for folder, place in place_folders(photos, level).places.items():
        if isinstance(place, Place):
            every[place.class_name] += photos[folder]
            if place.split in {None, "train"}:
                learning[place.class_name] += photos[folder]
    return every, learning
