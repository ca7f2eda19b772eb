"""What was dropped or chosen: told from names and a short look, without opening a photo or walking a tree."""

import csv
import os
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Literal

from uproto_core.photos.load import is_photo_name
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.project import is_project

Dropped = Literal[
    "class-folder",
    "class-folders",
    "photo-folder",
    "photos",
    "table",
    "descriptions",
    "project",
    "classifier",
    "else",
]

_MOST_LOOKED_AT = 400
"""Entries of a folder; a folder of a million files must not hold the window up."""
_MOST_FOLDERS = 40
_LEVELS = 3
_TABLES = frozenset({".csv", ".tsv", ".xlsx"})
_TEXT_TABLES = frozenset({".csv", ".tsv"})
"""Tables whose columns can be told by a short look."""
_LISTS = frozenset({".txt", ".lst", ".list"})
_JSON = ".json"
_HEAD = 4096
_TEXT_COLUMNS = frozenset({"text", "description", "sentence", "texts", "descriptions"})


def what_is(paths: Sequence[Path]) -> Dropped:
    """What several things are together; of different kinds they are something else, photos and their folders aside."""
    kinds = {_what_one_is(path) for path in paths}
    if len(kinds) == 1:
        kind = kinds.pop()
        if kind == "class-folder" and len(paths) > 1:
            return "class-folders"
        # Several folders without classes are for answers, or one is chosen by its parent; only photos come in numbers.
        return kind if len(paths) == 1 or kind in ("photos", "photo-folder") else "else"
    return "photo-folder" if kinds and kinds <= {"photos", "photo-folder"} else "else"


def is_classifier(path: Path) -> bool:
    """Whether a folder looks like a classifier, or like a training that has one."""
    return BundlePaths(path).bundle_json.is_file() or BundlePaths(RunPaths(path).bundle).bundle_json.is_file()


def may_be_descriptions(paths: Sequence[Path]) -> bool:
    """Whether one thing can tell about classes where nothing else is looked for: a folder of texts, a table, a list."""
    if len(paths) != 1:
        return False
    path = paths[0]
    if path.is_dir():
        entries = _entries(path)
        texts = [entry for entry in entries if entry.name.lower().endswith(".txt")]
        return bool(texts) and not _has_photos(path, _LEVELS) and not is_project(path)
    ending = path.suffix.lower()
    return ending == _JSON or (ending in _TEXT_TABLES and _has_descriptions(path))


def _what_one_is(path: Path) -> Dropped:
    if path.is_dir():
        return _what_a_folder_is(path)
    ending = path.suffix.lower()
    if ending in _TABLES:
        return "descriptions" if ending in _TEXT_TABLES and _has_descriptions(path) else "table"
    if ending == _JSON or (ending in _LISTS and _names_photos(path)):
        return "table"
    return "photos" if is_photo_name(path.name) else "else"


def _what_a_folder_is(path: Path) -> Dropped:
    if is_project(path):
        return "project"
    if is_classifier(path):
        return "classifier"
    entries = _entries(path)
    folders = [Path(entry.path) for entry in entries if entry.is_dir()]
    if any(_has_photos(folder, _LEVELS - 1) for folder in folders[:_MOST_FOLDERS]):
        return "class-folder"
    if any(entry.is_file() and is_photo_name(entry.name) for entry in entries):
        return "photo-folder"
    # A folder of a kind that is not understood is scanned all the same: the scan says what is wrong with it.
    return "class-folder"


def _has_photos(folder: Path, levels: int) -> bool:
    entries = _entries(folder)
    if any(is_photo_name(entry.name) for entry in entries):
        return True
    deeper = (Path(entry.path) for entry in entries if entry.is_dir())
    return levels > 1 and any(_has_photos(inner, levels - 1) for inner in islice(deeper, _MOST_FOLDERS))


def _entries(folder: Path) -> list["os.DirEntry[str]"]:
    def listed() -> Iterator["os.DirEntry[str]"]:
        with os.scandir(folder) as found:
            yield from islice(found, _MOST_LOOKED_AT)

    try:
        return list(listed())
    except OSError:
        return []


def _names_photos(listing: Path) -> bool:
    """Whether a text file is a list of photos: its first line names one, and something behind it."""
    words = next((words for line in _head(listing).splitlines() if (words := line.split())), [])
    return any(is_photo_name(word.strip(",;")) for word in words[:-1])


def _head(file: Path) -> str:
    """How a text file begins; nothing where it cannot be read."""
    try:
        with file.open(encoding="utf-8-sig", errors="replace", newline="") as opened:
            return opened.read(_HEAD)
    except OSError:
        return ""


def _has_descriptions(table: Path) -> bool:
    """Whether a table speaks of classes and not of photos: by the names of its columns."""
    first = next(iter(_head(table).splitlines()), "")
    delimiter = max("\t;,", key=first.count)
    names = {name.strip().casefold() for row in csv.reader([first], delimiter=delimiter) for name in row}
    return bool(names & _TEXT_COLUMNS) and not names & {"path", "file", "filename", "photo", "image"}
