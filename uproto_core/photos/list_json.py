"""Photo lists as JSON: `images`, `annotations` and `categories`, as iNaturalist and COCO have them.

A photo's class is that of its annotations, joined by the image's id and never by their order: files exist in which the
orders differ. Several annotations of one class are one answer; a photo of several classes has none, and is counted.

A large file is taken apart while it is parsed: of each object only what is needed stays, so that half a million photos
with the names of their owners need no gigabytes.
"""

import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeGuard

from uproto_core.cancel import CancelToken
from uproto_core.errors import TableUnusableError
from uproto_core.photos.list_names import find_names, folders_of, names_of_labels, told_apart
from uproto_core.photos.list_splits import lists_of_set
from uproto_core.photos.records import SplitName
from uproto_core.photos.sources import nfc
from uproto_core.photos.tables import TableRow, read_text

JSON_ENDINGS: Final = frozenset({".json"})

_OBJECTS_BETWEEN_LOOKS: Final = 4096

Id = int | str


@dataclass(frozen=True, slots=True)
class _Image:
    id: Id
    file_name: str


@dataclass(frozen=True, slots=True)
class _Annotation:
    image_id: Id
    category_id: int


@dataclass(frozen=True, slots=True)
class _Category:
    id: int
    name: str


@dataclass(frozen=True, slots=True)
class _Document:
    images: list[_Image]
    categories: dict[int, str]
    labels: dict[Id, set[int]]
    """Categories of each image."""


def read_json(listing: Path, cancel: CancelToken) -> list[TableRow]:
    """The rows of a JSON list and of those that make one set with it, classes by name.

    Args:
        listing: With `images`, `annotations` and `categories`.
        cancel: Looked at between some thousand objects.

    Raises:
        TableUnusableError: it is no such JSON.
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
    for place, image in enumerate(document.images, start=1):
        found = document.labels.get(image.id, ())
        rows.append(
            TableRow(
                line=place,
                path=image.file_name,
                class_name=names[next(iter(found))] if len(found) == 1 else "",
                split=split,
                file=file.name,
                passed_over="of several classes" if len(found) > 1 else None,
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
    met = {label for document in documents for found in document.labels.values() for label in found}
    names |= {label: str(label) for label in met - names.keys()}
    if all(name.isdecimal() for name in names.values()) and find_names(listing) is not None:
        pairs = (
            (label, image.file_name)
            for document in documents
            for image in document.images
            for label in document.labels.get(image.id, ())
        )
        return names_of_labels(listing, folders_of(pairs))
    return told_apart(names)


# ------------------------------------------------------------------------------ reading


def _read(file: Path, cancel: CancelToken) -> _Document:
    try:
        document = json.loads(read_text(file), object_hook=_keeper(cancel))
    except RecursionError as error:
        raise TableUnusableError(path=file, because="it is nested too deeply") from error
    except ValueError as error:
        raise TableUnusableError(path=file, because=f"it is not JSON ({_where(error)})") from error
    images = document.get("images") if isinstance(document, dict) else None
    if not isinstance(images, list):
        because = "it has no list `images` of a photo list as iNaturalist or COCO have it"
        raise TableUnusableError(path=file, because=because)
    return _document(file, images, document.get("annotations", []), document.get("categories", []))


def _document(file: Path, images: list[object], annotations: object, categories: object) -> _Document:
    labels: dict[Id, set[int]] = defaultdict(set)
    if not isinstance(annotations, list) or not isinstance(categories, list):
        raise TableUnusableError(path=file, because="its `annotations` or `categories` are no list")
    for place, annotation in enumerate(annotations, start=1):
        if not isinstance(annotation, _Annotation):
            because = f"its annotation {place} has no `image_id` and `category_id`"
            raise TableUnusableError(path=file, because=because)
        labels[annotation.image_id].add(annotation.category_id)
    for place, image in enumerate(images, start=1):
        if not isinstance(image, _Image):
            raise TableUnusableError(path=file, because=f"its image {place} has no `id` and `file_name`")
    return _Document(
        images=[image for image in images if isinstance(image, _Image)],
        categories={entry.id: nfc(entry.name.strip()) for entry in categories if isinstance(entry, _Category)},
        labels=labels,
    )


def _keeper(cancel: CancelToken) -> Callable[[dict[str, object]], object]:
    """What is kept of each object of the JSON, innermost first."""
    ids: dict[Id, Id] = {}
    seen = 0

    def kept(found: dict[str, object]) -> object:
        nonlocal seen
        seen += 1
        if seen % _OBJECTS_BETWEEN_LOOKS == 0:
            cancel.check()
        image_id, category_id = found.get("image_id"), found.get("category_id")
        if _is_id(image_id) and isinstance(category_id, int):
            # One object for an id that an image and its annotations share.
            return _Annotation(ids.setdefault(image_id, image_id), category_id)
        own_id, file_name, name = found.get("id"), found.get("file_name"), found.get("name")
        if _is_id(own_id) and isinstance(file_name, str):
            return _Image(ids.setdefault(own_id, own_id), file_name)
        if isinstance(own_id, int) and isinstance(name, str) and "images" not in found:
            return _Category(own_id, name)
        return found

    return kept


def _is_id(value: object) -> TypeGuard[Id]:
    return isinstance(value, int | str)


def _where(error: ValueError) -> str:
    return f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "a number is too long"
