"""Photos that were found in an archive: they belong to a project from where they lie, and only training sees them."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from uproto_core.cancel import CancelToken
from uproto_core.photos.disk_thread import DiskThread
from uproto_core.photos.long_paths import openable
from uproto_core.photos.records import PhotoRecord, PhotoTable
from uproto_core.photos.walk import Ignored, why_no_photo

GONE: Final[Ignored] = "found and gone"


def with_found(table: PhotoTable, found: Mapping[Path, str], cancel: CancelToken) -> PhotoTable:
    """The table with the photos that were found, each filed under the class it was found for.

    Args:
        table: Of a project's sources, as filed.
        found: Class of each photo. One that has come into a source meanwhile is not there twice, and stays found:
            whoever chose the easy photos of an archive must not be examined on them.
        cancel: Looked at between photos, and while the disk does not answer.
    """
    if not found:
        return table
    there = {path: entry for path, entry in _entries(found, cancel) if entry is not None}
    filed = [
        replace(photo, class_name=found[photo.path], split="train", is_found=True) if photo.path in found else photo
        for photo in table.photos
    ]
    known = {photo.path for photo in table.photos}
    joined = [_record(path, found[path], entry) for path, entry in there.items() if path not in known]
    photos = sorted((*filed, *joined), key=lambda photo: (photo.class_name, photo.relative))
    gone = sum(path not in there and path not in known for path in found)
    return replace(table, photos=tuple(photos), ignored=_counted(table.ignored, gone))


def with_gone_counted(table: PhotoTable, found: Iterable[Path], cancel: CancelToken) -> PhotoTable:
    """The table as it is, with the number of found photos that are not there any more."""
    gone = sum(entry is None for _, entry in _entries(found, cancel))
    return replace(table, ignored=_counted(table.ignored, gone))


def _counted(ignored: Mapping[str, int], gone: int) -> dict[str, int]:
    return dict(sorted({**ignored, GONE: gone}.items())) if gone else dict(ignored)


def _entries(found: Iterable[Path], cancel: CancelToken) -> list[tuple[Path, os.stat_result | None]]:
    """What the disk says of each; None where there is no photo to use any more."""
    with DiskThread() as disk:
        return [(path, disk.ask(lambda path=path: _entry(path), cancel)) for path in sorted(found)]  # type: ignore[misc]  # the default binds the path


def _entry(path: Path) -> os.stat_result | None:
    try:
        entry = os.stat(openable(str(path)))  # noqa: PTH116  (a path for the system, not for people)
    except (OSError, ValueError):
        return None
    return entry if why_no_photo(path.name, entry) is None else None


def _record(path: Path, class_name: str, entry: os.stat_result) -> PhotoRecord:
    # By its whole path, which joined to any folder stays itself: whoever reads a run finds the photo.
    return PhotoRecord(
        path=path,
        relative=path.as_posix(),
        class_name=class_name,
        split="train",
        is_found=True,
        size=entry.st_size,
        mtime_ns=entry.st_mtime_ns,
        inode=entry.st_ino,
        device=entry.st_dev,
    )
