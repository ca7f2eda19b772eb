"""Photo lists as JSON: `images`, `annotations` and `categories`, as iNaturalist and COCO have them.

A photo's class is that of its annotations, joined by the image's id and never by their order: files exist in which the
orders differ. Several annotations of one class are one answer; a photo of several classes has none, and is counted.

A large file is taken apart while it is parsed: of each object only what is needed stays, so that half a million photos
with the names of their owners need no gigabytes.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from uproto_core.cancel import CancelToken
from uproto_core.errors import ListUnusableError
from uproto_core.photos.list_names import find_names, folders_of, names_of_labels, told_apart
from uproto_core.photos.list_splits import lists_of_set
from uproto_core.photos.records import SplitName
from uproto_core.photos.sources import nfc
from uproto_core.photos.tables import TableRow, read_text

JSON_ENDINGS: Final = frozenset({".json"})

_OBJECTS_BETWEEN_LOOKS: Final = 4096

Id = int | str


class _Image(NamedTuple):
    """A photo of the list; a tuple, for half a million are made."""

    id: Id
    file_name: str


class _Category(NamedTuple):
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class _Document:
    images: list[_Image]
    categories: dict[int, str]
    labels: dict[Id, int | None]
    """The category of each image that has annotations; None where they differ."""


def read_json(listing: Path, cancel: CancelToken) -> list[TableRow]:
    """The rows of a JSON list and of those that make one set with it, classes by name.

    Args:
        listing: With `images`, `annotations` and `categories`.
        cancel: Looked at between some thousand objects.

    Raises:
        ListUnusableError: it is no such JSON.
        SourceForbiddenError: one of the files may not be read.
    """
    parts = [(file, split, _read(file, cancel)) for file, split in lists_of_set(listing)]
    names = _names(listing, [document for _, _, document in parts])
    rows: list[TableRow] = []
    for file, split, document in parts:
        rows += _rows(file, split, document, names)
    return rows


def _rows(file: Path, split: SplitName | None, document: _Document, names: dict[int, str]) -> list[TableRow]:
    rows: list[TableRow] = []
    for place, (image_id, file_name) in enumerate(document.images, start=1):
        label = document.labels.get(image_id)
        has_several = label is None and image_id in document.labels
        rows.append(
            TableRow(
                line=place,
                path=file_name,
                class_name="" if label is None else names[label],
                split=split,
                file=file.name,
                passed_over="of several classes" if has_several else None,
            )
        )
    return rows


def _names(listing: Path, documents: list[_Document]) -> dict[int, str]:
    """A name for every category that is met.

    iNaturalist 2018 came with numbers for names at first; the names followed in a file of their own, which is looked
    for where the JSON has nothing but numbers.
    """
    names: dict[int, str] = {}
    for document in documents:
        names |= document.categories
    met = {label for document in documents for label in document.labels.values() if label is not None}
    names |= {label: str(label) for label in met - names.keys()}
    if all(name.isdecimal() for name in names.values()) and find_names(listing) is not None:
        pairs = (
            (label, file_name)
            for document in documents
            for image_id, file_name in document.images
            if (label := document.labels.get(image_id)) is not None
        )
        return names_of_labels(listing, folders_of(pairs))
    return told_apart(names)


# ------------------------------------------------------------------------------ reading


def _read(file: Path, cancel: CancelToken) -> _Document:
    labels: dict[Id, int | None] = {}
    try:
        found = json.loads(read_text(file), object_hook=_keeper(labels, cancel))
    except RecursionError as error:
        raise ListUnusableError(path=file, because="it is nested too deeply") from error
    except ValueError as error:
        raise ListUnusableError(path=file, because=f"it is not JSON ({_where(error)})") from error
    if not isinstance(found, dict) or not isinstance(found.get("images"), list):
        because = "it has no list `images` of a photo list as iNaturalist or COCO have it"
        raise ListUnusableError(path=file, because=because)
    images, annotations, categories = found["images"], found.get("annotations", []), found.get("categories", [])
    if not isinstance(annotations, list) or not isinstance(categories, list):
        raise ListUnusableError(path=file, because="its `annotations` or `categories` are no list")
    _require_all(file, annotations, type(None), "annotation", "`image_id` and `category_id`")
    _require_all(file, images, _Image, "image", "`id` and `file_name`")
    return _Document(
        images=images,
        categories={entry.id: nfc(entry.name.strip()) for entry in categories if isinstance(entry, _Category)},
        labels=labels,
    )


def _require_all(file: Path, entries: list[object], kind: type, word: str, needs: str) -> None:
    for place, entry in enumerate(entries, start=1):
        if not isinstance(entry, kind):
            raise ListUnusableError(path=file, because=f"its {word} {place} has no {needs}")


def _keeper(labels: dict[Id, int | None], cancel: CancelToken) -> Callable[[dict[str, object]], object]:
    """What is kept of each object of the JSON, innermost first.

    Args:
        labels: Grows with each annotation, of which nothing else is kept.
        cancel: Looked at between some thousand objects.
    """
    seen = 0

    def kept(found: dict[str, object]) -> object:
        nonlocal seen
        seen += 1
        if seen % _OBJECTS_BETWEEN_LOOKS == 0:
            cancel.check()
        if "image_id" in found:
            image_id, label = found["image_id"], found.get("category_id")
            if isinstance(image_id, int | str) and isinstance(label, int):
                labels[image_id] = label if labels.get(image_id, label) == label else None
                return None
        own_id = found.get("id")
        if isinstance(own_id, int | str) and isinstance(file_name := found.get("file_name"), str):
            return _Image(own_id, file_name)
        if isinstance(own_id, int) and isinstance(name := found.get("name"), str) and "images" not in found:
            return _Category(own_id, name)
        return found

    return kept


def _where(error: ValueError) -> str:
    return f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "a number is too long"
