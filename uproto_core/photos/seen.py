"""What was read from photo files before, so that no file is opened twice: one SQLite database for each person.

A row is good for a path with just this size, time of change and number on the disk (inode), and for any other path with
the same size, time, number and disk: a folder that was renamed or moved is not read again, and a photo that another one
of the same size and time took the place of is. Where numbers are not told (as by a walk on Windows), path, size and
time decide; where a disk numbers its files anew each time it is plugged in, they are read again.

The database can be deleted at any time. One that is damaged is the caller's to set aside; one that cannot be used (a
full disk, no right to write, another program that holds it for long) only costs time: photos are then read as if for
the first time.
"""

import os
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from uproto_core.photos.measure import PhotoMeasures
from uproto_core.photos.records import PhotoRecord
from uproto_core.store.plain_tables import require_plain_tables, require_schema

_FORMAT: Final = 4
"""Raise it when the measures of the same photo change: older databases are then emptied."""
_ROWS_A_QUERY: Final = 500
_SECONDS_TO_WAIT: Final = 5
_DAMAGED: Final = ".damaged"
_SAYS_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})
"""SQLite's codes for a file that is not what was written; a missing table or column is one of them."""
_PLAIN_CODE: Final = 0xFF
_HASH_BYTES: Final = 8
_HASH_LENGTHS: Final = (32, _HASH_BYTES, _HASH_BYTES, _HASH_BYTES, _HASH_BYTES)

_MOST_NUMBER: Final = 2**63
"""Some disks count further than SQLite's integers go."""

_KEYS: Final = "path, size, mtime_ns, inode, device"
_MEASURES: Final = (
    "sha256, perceptual, perceptual_down, width, height, brightness, sharpness, contrast, border, red, green, blue,"
    " taken, camera, inner, inner_down, structure"
)
_COLUMNS: Final = 22
_TABLES: Final = """
CREATE TABLE IF NOT EXISTS photos (
    path BLOB PRIMARY KEY, size INTEGER, mtime_ns INTEGER, inode INTEGER, device INTEGER,
    sha256 BLOB, perceptual BLOB, perceptual_down BLOB, width INTEGER, height INTEGER, brightness REAL, sharpness REAL,
    contrast REAL, border REAL, red REAL, green REAL, blue REAL, taken REAL, camera TEXT,
    inner BLOB, inner_down BLOB, structure REAL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_inode ON photos (inode);
"""


class SeenDamagedError(ValueError):
    """The database is not what was written; the caller sets it aside."""


class SeenPhotos:
    """The measures of photos read before."""

    def __init__(self, database: Path) -> None:
        self.database = database

    def recall(self, photos: Sequence[PhotoRecord]) -> list[PhotoMeasures | None]:
        """The measures of those photos that have not changed since they were read, in the photos' order.

        Raises:
            SeenDamagedError: the database is damaged.
        """
        found: list[PhotoMeasures | None] = [None] * len(photos)
        if not self.database.exists():
            return found
        try:
            with closing(self._open()) as seen:
                for start in range(0, len(photos), _ROWS_A_QUERY):
                    places = range(start, min(start + _ROWS_A_QUERY, len(photos)))
                    _recall_by_path(seen, photos, places, found)
                    _recall_moved(seen, photos, [place for place in places if found[place] is None], found)
        except sqlite3.DatabaseError as error:
            _raise_if_damaged(error)
        except (TypeError, ValueError, OverflowError) as error:
            raise SeenDamagedError(str(error)) from error
        return found

    def remember(self, photos: Iterable[tuple[PhotoRecord, PhotoMeasures]]) -> None:
        """Keep what was read from photos, in one transaction.

        Raises:
            SeenDamagedError: the database is damaged.
        """
        try:
            self.database.parent.mkdir(parents=True, exist_ok=True)
            with closing(self._open()) as seen, seen:
                seen.executemany(
                    f"INSERT OR REPLACE INTO photos VALUES ({','.join('?' * _COLUMNS)})",  # noqa: S608  (only question marks)
                    (_row(photo, measures) for photo, measures in photos),
                )
        except sqlite3.DatabaseError as error:
            _raise_if_damaged(error)
        except OSError:
            # The folder of the cache cannot be made: the next pass reads the photos again.
            return

    def set_aside(self) -> Path:
        """Move the damaged database out of the way (one earlier such file gives way) and begin anew."""
        place = self.database.with_name(self.database.name + _DAMAGED)
        for ending in ("-wal", "-shm"):
            with suppress(OSError):
                self.database.with_name(self.database.name + ending).unlink()
        with suppress(OSError):
            self.database.replace(place)
        return place

    def _open(self) -> sqlite3.Connection:
        seen = sqlite3.connect(self.database, timeout=_SECONDS_TO_WAIT)
        try:
            require_schema(seen)
            seen.execute("PRAGMA journal_mode = WAL")
            # A row lost to a power cut is read again from its photo.
            seen.execute("PRAGMA synchronous = NORMAL")
            if seen.execute("PRAGMA user_version").fetchone()[0] not in {0, _FORMAT}:
                seen.execute("DROP TABLE IF EXISTS photos")
            seen.executescript(_TABLES)
            require_plain_tables(seen, _TABLES)
            seen.execute(f"PRAGMA user_version = {_FORMAT:d}")
        except BaseException:
            seen.close()
            raise
        return seen


def _raise_if_damaged(error: sqlite3.DatabaseError) -> None:
    if error.sqlite_errorcode & _PLAIN_CODE in _SAYS_DAMAGED:
        raise SeenDamagedError(str(error)) from error


def _recall_by_path(
    seen: sqlite3.Connection, photos: Sequence[PhotoRecord], places: Sequence[int], found: list[PhotoMeasures | None]
) -> None:
    at = {os.fsencode(photos[place].path): place for place in places}
    for path, size, mtime_ns, inode, _, *values in _rows("path", seen, list(at)):
        photo = photos[at[path]]
        has_number = inode and photo.inode
        if (size, mtime_ns) == (photo.size, photo.mtime_ns) and (not has_number or inode == photo.inode % _MOST_NUMBER):
            found[at[path]] = _measures(*values)


def _recall_moved(
    seen: sqlite3.Connection, photos: Sequence[PhotoRecord], places: Sequence[int], found: list[PhotoMeasures | None]
) -> None:
    at: dict[tuple[int, ...], list[int]] = {}
    for place in places:
        if photos[place].inode:
            at.setdefault(_identity(photos[place]), []).append(place)
    for _, size, mtime_ns, inode, device, *values in _rows("inode", seen, [key[2] for key in at]):
        for place in at.get((size, mtime_ns, inode, device), ()):
            found[place] = _measures(*values)


def _identity(photo: PhotoRecord) -> tuple[int, int, int, int]:
    """What a photo keeps when its folder is renamed."""
    return photo.size, photo.mtime_ns, photo.inode % _MOST_NUMBER, photo.device % _MOST_NUMBER


def _rows(column: str, seen: sqlite3.Connection, keys: Sequence[bytes | int]) -> sqlite3.Cursor:
    marks = ",".join("?" * len(keys))
    return seen.execute(
        f"SELECT {_KEYS}, {_MEASURES} FROM photos WHERE {column} IN ({marks})",  # noqa: S608  (names and question marks)
        keys,
    )


def _measures(  # noqa: PLR0917  (a row, in the table's order)
    sha256: bytes,
    perceptual: bytes,
    down: bytes,
    width: int,
    height: int,
    brightness: float,
    sharpness: float,
    contrast: float,
    border: float,
    red: float,
    green: float,
    blue: float,
    taken: float | None,
    camera: str,
    inner: bytes,
    inner_down: bytes,
    structure: float,
) -> PhotoMeasures:
    """A row's measures.

    Raises:
        ValueError, TypeError: they are not of the kinds that were written.
    """
    if (len(sha256), *map(len, (perceptual, down, inner, inner_down))) != _HASH_LENGTHS or not isinstance(camera, str):
        raise ValueError("a hash is not as long as it was written")
    return PhotoMeasures(
        sha256.hex(),
        int.from_bytes(perceptual),
        int.from_bytes(down),
        int(width),
        int(height),
        float(brightness),
        float(sharpness),
        float(contrast),
        float(border),
        (float(red), float(green), float(blue)),
        None if taken is None else float(taken),
        camera,
        int.from_bytes(inner),
        int.from_bytes(inner_down),
        float(structure),
    )


def _row(photo: PhotoRecord, measures: PhotoMeasures) -> tuple[bytes | int | float | str | None, ...]:
    # Bytes, since a folder's name on Linux need not be text; and 64 bits without sign are no SQLite integer.
    return (
        os.fsencode(photo.path),
        *_identity(photo),
        bytes.fromhex(measures.sha256),
        measures.perceptual.to_bytes(_HASH_BYTES),
        measures.perceptual_down.to_bytes(_HASH_BYTES),
        measures.width,
        measures.height,
        measures.brightness,
        measures.sharpness,
        measures.contrast,
        measures.border,
        *measures.colour,
        measures.taken,
        measures.camera,
        measures.inner.to_bytes(_HASH_BYTES),
        measures.inner_down.to_bytes(_HASH_BYTES),
        measures.structure,
    )
