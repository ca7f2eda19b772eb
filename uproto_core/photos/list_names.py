"""From the numbers of a list to names of classes: a file beside the list, or else the folders that the photos lie in.

Files of names as the benchmarks have them: a name a line, the n-th being that of label n; a folder and the name
(`n01440764 tench`); a name and its label, or a label and its name (`/a/airfield 0`); or JSON with `id` and `name`.
"""

import json
import os
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final

from uproto_core.errors import ListUnusableError
from uproto_core.photos.list_splits import split_of_list
from uproto_core.photos.sources import nfc
from uproto_core.photos.tables import lines_of, read_text

_NAME_FILES: Final = (
    "classnames",
    "labelnames",
    "classes",
    "categories",
    "categoriesplaces",
    "synsetwords",
    "locsynsetmapping",
    "names",
)
"""What a file of names is called, in letters alone; the first that is there is taken."""

_NAME_ENDINGS: Final = frozenset({".txt", ".json"})
_NO_LETTERS: Final = re.compile(r"[^a-z]+")
_BETWEEN: Final = re.compile(r"[\s,:;]+")
_PLACES_LETTER: Final = re.compile(r"^/?[a-z]/(?=.)")
"""Places365 files its classes under their first letter: /a/airfield."""

_DEEPEST: Final = 4

Folders = Mapping[int, Collection[tuple[str, ...]]]
"""The folders of each label's photos, outermost first."""


def names_of_labels(listing: Path, folders: Folders) -> dict[int, str]:
    """A name for every label; no two are the same.

    Args:
        listing: The list; a file of names is looked for beside it.
        folders: Of every label of the set.

    Raises:
        ListUnusableError: the file of names has none for some label, or cannot be read.
        SourceForbiddenError: it may not be read.
    """
    file = find_names(listing)
    if file is None:
        return told_apart(_names_of_folders(folders))
    names = _json_names(file) if file.suffix.casefold() == ".json" else _text_names(file, folders)
    return told_apart(_covering(file, names, folders))


def find_names(listing: Path) -> Path | None:
    """The file of names beside a list."""
    try:
        entries = sorted(entry.name for entry in os.scandir(listing.parent) if entry.is_file())
    except OSError:
        return None
    found: list[tuple[int, str]] = []
    for name in entries:
        file = listing.parent / name
        if file.suffix.casefold() not in _NAME_ENDINGS or file == listing or split_of_list(file) is not None:
            continue
        word = _NO_LETTERS.sub("", file.stem.casefold())
        found += [(rank, name) for rank, known in enumerate(_NAME_FILES) if word == known or word.endswith(known)][:1]
    return listing.parent / min(found)[1] if found else None


def told_apart(names: Mapping[int, str]) -> dict[int, str]:
    """The names, with the label in brackets where two classes have the same (ImageNet has two kinds of crane)."""
    times = Counter(names.values())
    return {label: name if times[name] == 1 else f"{name} ({label})" for label, name in sorted(names.items())}


def _covering(file: Path, names: Mapping[int, str], folders: Folders) -> dict[int, str]:
    """Names of the labels that there are. Where there is one too few, labels are tried from 1.

    A name too few must not pass: every class behind the missing one would be called by its neighbour's name.
    """
    labels = set(folders)
    if labels and not labels <= names.keys() and min(labels) == 1 and max(labels) == len(names):
        names = {label + 1: name for label, name in names.items()}
    missing = min(labels - names.keys(), default=None)
    if missing is not None:
        raise ListUnusableError(path=file, because=f"it has {len(names)} names, and none for the label {missing}")
    return {label: names[label] for label in labels}


# ------------------------------------------------------------------------------ files of names


def _json_names(file: Path) -> dict[int, str]:
    try:
        document = json.loads(read_text(file))
    except (ValueError, RecursionError) as error:
        raise ListUnusableError(path=file, because="it is not JSON") from error
    if isinstance(document, dict) and isinstance(document.get("categories"), list):
        document = document["categories"]
    if isinstance(document, dict):
        pairs = list(document.items())
    else:
        entries = document if isinstance(document, list) else []
        pairs = [(entry.get("id"), entry.get("name")) for entry in entries if isinstance(entry, dict)]
        pairs = pairs or list(enumerate(entries))
    names = {int(label): _tidy(name) for label, name in pairs if _is_number(label) and isinstance(name, str)}
    if not names:
        raise ListUnusableError(path=file, because="it has no classes with `id` and `name`")
    return names


def _text_names(file: Path, folders: Folders) -> dict[int, str]:
    lines = [line for _, line in lines_of(read_text(file))]
    for numbered in (_numbered(lines, at_end=True), _numbered(lines, at_end=False)):
        # "1 euro" and "2 euro" are names of coins, not labels.
        if numbered.keys() >= folders.keys():
            return numbered
    first = [_BETWEEN.split(line, maxsplit=1) for line in lines]
    labels_of_folder = _labels_of_folders(folders)
    if labels_of_folder and all(len(words) > 1 for words in first):
        by_folder = {labels_of_folder[words[0]]: _tidy(words[1]) for words in first if words[0] in labels_of_folder}
        if by_folder.keys() == set(folders):
            return by_folder
    return {label: _tidy(line) for label, line in enumerate(lines)}


def _numbered(lines: Sequence[str], *, at_end: bool) -> dict[int, str]:
    """Names by the label in their line; none where some line has no label, or two have the same."""
    names: dict[int, str] = {}
    for line in lines:
        words = line.rsplit(maxsplit=1) if at_end else _BETWEEN.split(line, maxsplit=1)
        if len(words) < 2 or not _is_number(words[-1 if at_end else 0]):  # noqa: PLR2004  (a name and a label)
            return {}
        names[int(words[-1 if at_end else 0])] = _tidy(words[0 if at_end else 1].rstrip(",:;"))
    return names if len(names) == len(lines) else {}


def _is_number(word: object) -> bool:
    return not isinstance(word, bool) and re.fullmatch(r"\d{1,9}", str(word)) is not None


def _tidy(name: str) -> str:
    return nfc(_PLACES_LETTER.sub("", name.strip()).strip("/").replace("/", " / "))


def _labels_of_folders(folders: Folders) -> dict[str, int]:
    """The label of each innermost folder that holds the photos of one label alone."""
    labels: dict[str, set[int]] = defaultdict(set)
    for label, places in folders.items():
        for place in places:
            if place:
                labels[place[-1]].add(label)
    return {folder: next(iter(found)) for folder, found in labels.items() if len(found) == 1}


# ------------------------------------------------------------------------------ names from folders


def _names_of_folders(folders: Folders) -> dict[int, str]:
    """Each label's folder, by as few of its innermost names as tell it from others; else the label itself.

    A folder with photos of several labels (`val_256`) says nothing of any.
    """
    names: dict[int, str] = {}
    left = dict(folders)
    for depth in range(1, _DEEPEST + 1):
        labels: dict[tuple[str, ...], set[int]] = defaultdict(set)
        for label, places in left.items():
            for place in places:
                labels[place[-depth:]].add(label)
        own = {
            label: {place[-depth:] for place in places if len(place) >= depth and len(labels[place[-depth:]]) == 1}
            for label, places in left.items()
        }
        for label, found in own.items():
            if len(found) == 1:
                names[label] = nfc(" / ".join(next(iter(found))))
                del left[label]
    return {label: names.get(label, str(label)) for label in folders}


def folders_of(paths: Iterable[tuple[int, str]]) -> dict[int, set[tuple[str, ...]]]:
    """The folders of the photos of each label.

    Args:
        paths: Label and path of each photo, as written.
    """
    seen: dict[int, set[str]] = defaultdict(set)
    for label, path in paths:
        seen[label].add(path.replace("\\", "/").rpartition("/")[0])
    return {
        label: {tuple(part for part in folder.split("/") if part not in {"", "."}) for folder in found}
        for label, found in seen.items()
    }
