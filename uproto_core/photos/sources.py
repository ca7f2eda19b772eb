"""How folders become classes and splits.

The rule, whole: a photo's class is the name of the folder it lies in. Where two such folders in different places have
the same name, both are called by their whole path, joined with " / ". Folders called train, val and test (or one of the
other names in `SPLIT_FOLDERS`) above the class folders say what their photos are for.
"""

import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from uproto_core.photos.records import SplitName
from uproto_core.photos.walk import Ignored

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

Folder = tuple[str, ...]
"""Names of the folders below the source, as they are on disk; empty is the source itself."""


@dataclass(frozen=True, slots=True)
class Place:
    """What the photos of a folder are."""

    class_name: str
    split: SplitName | None


def nfc(text: str) -> str:
    """Text with each accented letter as one sign: macOS and Windows write the same name differently."""
    return unicodedata.normalize("NFC", text)


def split_of(word: str) -> SplitName | None:
    """What a folder's name or a table's word says a photo is for."""
    return SPLIT_FOLDERS.get(word.strip().casefold())


def place_folders(folders: Collection[Folder]) -> dict[Folder, Place | Ignored]:
    """The class and split of each folder that holds photos, or why its photos are passed over.

    Args:
        folders: Each has at least one photo directly in it.
    """
    level = _split_level(folders)
    below: dict[Folder, Folder] = {}
    placed: dict[Folder, Place | Ignored] = {}
    for folder in folders:
        if level is not None and len(folder) > level and split_of(folder[level]) is None:
            placed[folder] = "beside train and test"
            continue
        names = folder if level is None else folder[level + 1 :]
        if names:
            below[folder] = tuple(nfc(name) for name in names)
        else:
            placed[folder] = "not in a class folder"
    names_of = _class_names(set(below.values()))
    for folder, names in below.items():
        placed[folder] = Place(names_of[names], None if level is None else split_of(folder[level]))
    return placed


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


def _class_names(folders: Collection[Folder]) -> dict[Folder, str]:
    leaves = Counter(folder[-1] for folder in folders)
    shared = _shared_start(folders)
    return {folder: folder[-1] if leaves[folder[-1]] == 1 else " / ".join(folder[shared:]) for folder in folders}


def _shared_start(folders: Collection[Folder]) -> int:
    """How many leading folders all have in common, their own names not counted: they would say nothing."""
    shared = 0
    while all(len(folder) > shared + 1 for folder in folders) and len({folder[shared] for folder in folders}) == 1:
        shared += 1
    return shared


def count_classes(photos: Mapping[Folder, int]) -> tuple[Counter[str], Counter[str]]:
    """Photos of each class, all and those to learn from, for folders with these numbers of photos."""
    every: Counter[str] = Counter()
    learning: Counter[str] = Counter()
    for folder, place in place_folders(photos.keys()).items():
        if isinstance(place, Place):
            every[place.class_name] += photos[folder]
            if place.split in {None, "train"}:
                learning[place.class_name] += photos[folder]
    return every, learning
