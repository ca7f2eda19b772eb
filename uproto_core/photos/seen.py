"""What was read from photo files before, so that no file is opened twice: one SQLite database for each person.

A row is good for a path with just this size and time of change. The database can be deleted at any time. One that is
damaged is the caller's to set aside; one that cannot be used (a full disk, no right to write, another program that
holds it for long) only costs time: photos are then read as if for the first time.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from uproto_core.photos.measure import PhotoMeasures
from uproto_core.photos.records import PhotoRecord

_FORMAT: Final = 1
"""Raise it when the measures of the same photo change: older databases are then emptied."""
_ROWS_A_QUERY: Final = 500
_SECONDS_TO_WAIT: Final = 5
_DAMAGED: Final = ".damaged"
_SAYS_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})
"""SQLite's codes for a file that is not what was written; a missing table or column is one of them."""
_PLAIN_CODE: Final = 0xFF
_HASH_BYTES: Final = 8
_HASH_LENGTHS: Final = (32, _HASH_BYTES, _HASH_BYTES)

_COLUMNS: Final = "path, size, mtime_ns, sha256, perceptual, perceptual_down, width, height, brightness, sharpness"
_TABLE: Final = """
CREATE TABLE IF NOT EXISTS photos (
    path BLOB PRIMARY KEY, size INTEGER, mtime_ns INTEGER, sha256 BLOB, perceptual BLOB, perceptual_down BLOB,
    width INTEGER, height INTEGER, brightness REAL, sharpness REAL
) WITHOUT ROWID
"""


class SeenDamagedError(ValueError):
    """The database is not what was written; the caller sets it aside."""


class SeenPhotos:
    """The measures of photos read before."""

    def __init__(self, database: Path) -> None:
        self.database = database

    def recall(self, photos: Sequence[PhotoRecord]) -> dict[Path, PhotoMeasures]:
        """The measures of those photos that have not changed since they were read.

        Raises:
            SeenDamagedError: the database is damaged.
        """
        if not self.database.exists():
            return {}
        found: dict[Path, PhotoMeasures] = {}
        try:
            with closing(self._open()) as seen:
                for start in range(0, len(photos), _ROWS_A_QUERY):
                    found.update(_recalled(seen, photos[start : start + _ROWS_A_QUERY]))
        except sqlite3.DatabaseError as error:
            _raise_if_damaged(error)
        except (TypeError, ValueError) as error:
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
                    "INSERT OR REPLACE INTO photos VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
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
            seen.execute("PRAGMA journal_mode = WAL")
            # A row lost to a power cut is read again from its photo.
            seen.execute("PRAGMA synchronous = NORMAL")
            if seen.execute("PRAGMA user_version").fetchone()[0] not in {0, _FORMAT}:
                seen.execute("DROP TABLE IF EXISTS photos")
            seen.execute(_TABLE)
            seen.execute(f"PRAGMA user_version = {_FORMAT:d}")
        except BaseException:
            seen.close()
            raise
        return seen


def _raise_if_damaged(error: sqlite3.DatabaseError) -> None:
    if error.sqlite_errorcode & _PLAIN_CODE in _SAYS_DAMAGED:
        raise SeenDamagedError(str(error)) from error


def _recalled(seen: sqlite3.Connection, photos: Sequence[PhotoRecord]) -> Iterator[tuple[Path, PhotoMeasures]]:
    by_key = {os.fsencode(photo.path): photo for photo in photos}
    marks = ",".join("?" * len(by_key))
    rows = seen.execute(
        f"SELECT {_COLUMNS} FROM photos WHERE path IN ({marks})",  # noqa: S608  (only question marks)
        tuple(by_key),
    )
    for path, size, mtime_ns, *values in rows:
        photo = by_key[path]
        if (size, mtime_ns) == (photo.size, photo.mtime_ns):
            yield photo.path, _measures(*values)


def _measures(  # noqa: PLR0917  (a row, in the table's order)
    sha256: bytes, perceptual: bytes, down: bytes, width: int, height: int, brightness: float, sharpness: float
) -> PhotoMeasures:
    """A row's measures.

    Raises:
        ValueError, TypeError: they are not of the kinds that were written.
    """
    if (len(sha256), len(perceptual), len(down)) != _HASH_LENGTHS:
        raise ValueError("a hash is not as long as it was written")
    return PhotoMeasures(
        sha256=sha256.hex(),
        perceptual=int.from_bytes(perceptual),
        perceptual_down=int.from_bytes(down),
        width=int(width),
        height=int(height),
        brightness=float(brightness),
        sharpness=float(sharpness),
    )


def _row(photo: PhotoRecord, measures: PhotoMeasures) -> tuple[bytes | int | float, ...]:
    # Bytes, since a folder's name on Linux need not be text; and 64 bits without sign are no SQLite integer.
    return (
        os.fsencode(photo.path),
        photo.size,
        photo.mtime_ns,
        bytes.fromhex(measures.sha256),
        measures.perceptual.to_bytes(_HASH_BYTES),
        measures.perceptual_down.to_bytes(_HASH_BYTES),
        measures.width,
        measures.height,
        measures.brightness,
        measures.sharpness,
    )
