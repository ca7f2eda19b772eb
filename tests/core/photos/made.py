"""What the tests of this room share: a generator run to its end, and read photos that no file stands behind."""

import os
import tempfile
from collections.abc import Generator
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

import pytest

from uproto_core.cancel import CancelToken
from uproto_core.events import Event
from uproto_core.photos.hashes import read_photos
from uproto_core.photos.records import PhotoRecord, PhotoTable, ReadPhoto, SplitName
from uproto_core.photos.scan import scan_source

Result = TypeVar("Result")


def _reads_closed_files() -> bool:
    """Whether file rights do not bind whoever runs the tests: root, and everyone on Windows."""
    with tempfile.NamedTemporaryFile() as file:
        Path(file.name).chmod(0)
        return os.access(file.name, os.R_OK)


where_rights_bind = pytest.mark.skipif(_reads_closed_files(), reason="whoever runs this may read every file")


def ended(work: Generator[Event, None, Result]) -> tuple[list[Event], Result]:
    """Every event of some work, and what it returns."""
    events: list[Event] = []
    while True:
        try:
            events.append(next(work))
        except StopIteration as end:
            return events, end.value


def scanned(source: Path) -> PhotoTable:
    return ended(scan_source(source, CancelToken()))[1]


def read(table: PhotoTable) -> tuple[ReadPhoto, ...]:
    return ended(read_photos(table, CancelToken()))[1]


def photo_of(
    class_name: str,
    contents: str,
    *,
    looks: int | None = None,
    name: str | None = None,
    split: SplitName | None = None,
    group: str | None = None,
    brightness: float = 0.5,
    sharpness: float = 0.03,
    size: tuple[int, int] = (300, 200),
    taken: float | None = None,
    camera: str = "",
    subfolder: str = "",
) -> ReadPhoto:
    """A read photo whose hashes follow from what it is said to hold; its looks are its own where none are given."""
    digest = sha256(contents.encode())
    below = f"{class_name}/{subfolder}" if subfolder else class_name
    relative = f"{split + '/' if split else ''}{below}/{name or contents}.jpg"
    return ReadPhoto(
        record=PhotoRecord(
            path=Path("/photos") / relative,
            relative=relative,
            class_name=class_name,
            split=split,
            group=group,
            subfolder=subfolder,
            size=1,
            mtime_ns=1,
        ),
        sha256=digest.hexdigest(),
        perceptual=int.from_bytes(digest.digest()[:8]) if looks is None else looks,
        width=size[0],
        height=size[1],
        brightness=brightness,
        sharpness=sharpness,
        taken=taken,
        camera=camera,
    )


def table_of(*photos: ReadPhoto) -> PhotoTable:
    return PhotoTable(source=Path("/photos"), photos=tuple(photo.record for photo in photos))
