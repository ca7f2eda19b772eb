"""Features that were made before, by photo content: memory-mapped float16 rows with an SQLite index beside them.

One folder for each backbone and view. The order of a write is what makes it safe to kill: the rows reach the disk
first, then the index commits; a row that no index entry names is overwritten by the next write. Each row carries a
checksum, so a damaged file is noticed, set aside and rebuilt. The whole cache can be deleted at any time.
"""

import os
import shutil
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from uproto_core.errors import NotWritableError
from uproto_core.stage import fingerprint
from uproto_core.store.atomic import write_error
from uproto_core.store.paths import FeaturePaths, user_paths
from uproto_core.store.plain_tables import require_plain_tables, require_schema
from uproto_core.store.transaction import database_error, is_of_damage

_FORMAT = 1
_TABLE = "CREATE TABLE IF NOT EXISTS rows (photo TEXT PRIMARY KEY, place INTEGER, checksum INTEGER)"
_DAMAGED = ".damaged"
_ROWS_A_QUERY = 500
_SECONDS_TO_WAIT = 30
"""For another process that is writing to the same folder."""


class CacheDamagedError(ValueError):
    """The folder's files do not fit each other; the caller sets it aside."""


class FeatureCache:
    """The cached features of one backbone in one view."""

    def __init__(self, paths: FeaturePaths, dim: int) -> None:
        self.paths = paths
        self._dim = dim

    def read(self, photos: Sequence[str]) -> dict[str, NDArray[np.float16]]:
        """Features of those photos that are there.

        Args:
            photos: SHA-256 of each photo, as hex.

        Returns:
            By photo: (D,) float16, as it was written.

        Raises:
            CacheDamagedError: the files are damaged.
        """
        if not self.paths.index.exists():
            return {}
        try:
            with closing(self._open()) as index:
                places = list(_places(index, photos))
            stored = self._stored_rows()
        except sqlite3.DatabaseError as error:
            if is_of_damage(error):
                raise CacheDamagedError(str(error)) from error
            # Only held by another program for long, or without room or right to open: all is made anew.
            return {}
        except OSError as error:
            raise CacheDamagedError(str(error)) from error
        found: dict[str, NDArray[np.float16]] = {}
        for photo, row, checksum in places:
            if not isinstance(row, int) or not 0 <= row < len(stored) or zlib.crc32(stored[row].tobytes()) != checksum:
                raise CacheDamagedError("a row is not what was written")
            found[photo] = np.array(stored[row])
        with suppress(OSError):
            # The time of the last use decides which folder goes first when room is wanted.
            os.utime(self.paths.index)
        return found

    def write(self, features: Mapping[str, NDArray[np.float16]]) -> None:
        """Add features; photos that are there already are left as they are, a damaged folder is set aside before.

        Args:
            features: By photo: (D,) float16.

        Raises:
            DiskFullError: there is no room.
            NotWritableError: the place may not be written.
        """
        try:
            self._write(features)
        except CacheDamagedError:
            self.set_aside()
            try:
                self._write(features)
            except CacheDamagedError as error:
                raise NotWritableError(path=self.paths.root, because=str(error)) from error

    def _write(self, features: Mapping[str, NDArray[np.float16]]) -> None:
        try:
            self.paths.root.mkdir(parents=True, exist_ok=True)
            # Immediate: two processes that write take turns, so each row has one owner.
            with closing(self._open()) as index, _transaction(index):
                known = {photo for photo, _, _ in _places(index, list(features))}
                new = [photo for photo in features if photo not in known]
                if not new:
                    return
                first = index.execute("SELECT coalesce(max(place) + 1, 0) FROM rows").fetchone()[0]
                if not isinstance(first, int) or not 0 <= first <= len(self._stored_rows()):
                    # Rows reach the disk before the index names them.
                    raise CacheDamagedError("the index names rows that are not there")
                rows = np.stack([features[photo] for photo in new])
                self._append(rows, first)
                index.executemany(
                    "INSERT INTO rows VALUES (?, ?, ?)",
                    [(photo, first + n, zlib.crc32(rows[n].tobytes())) for n, photo in enumerate(new)],
                )
        except OSError as error:
            raise write_error(self.paths.root, error) from error
        except sqlite3.Error as error:
            raise database_error(self.paths.index, error) from error

    def set_aside(self) -> Path:
        """Move the damaged folder out of the way (it goes first when room is wanted) and begin anew."""
        for number in range(1000):
            place = self.paths.root.with_name(f"{self.paths.root.name}{_DAMAGED}-{number}")
            if not place.exists():
                with suppress(OSError):
                    self.paths.root.rename(place)
                    return place
        shutil.rmtree(self.paths.root, ignore_errors=True)
        return self.paths.root

    def _open(self) -> sqlite3.Connection:
        index = sqlite3.connect(self.paths.index, timeout=_SECONDS_TO_WAIT, isolation_level=None)
        try:
            require_schema(index)
            index.execute(_TABLE)
            require_plain_tables(index, _TABLE)
        except BaseException:
            index.close()
            raise
        return index

    def _stored_rows(self) -> NDArray[np.float16]:
        """(rows, D) float16 on disk; a torn last row is left out."""
        size = self.paths.rows.stat().st_size if self.paths.rows.exists() else 0
        count = size // (2 * self._dim)
        if count == 0:
            return np.empty((0, self._dim), dtype=np.float16)
        return np.memmap(self.paths.rows, dtype=np.float16, mode="r", shape=(count, self._dim))

    def _append(self, rows: NDArray[np.float16], first: int) -> None:
        with self.paths.rows.open("r+b" if self.paths.rows.exists() else "w+b") as file:
            file.seek(first * 2 * self._dim)
            file.write(rows.tobytes())
            file.flush()
            os.fsync(file.fileno())


def open_cache(backbone_fingerprint: str, view_key: object, dim: int) -> FeatureCache:
    """The cache of one backbone and view; nothing is made before the first write."""
    name = fingerprint(_FORMAT, backbone_fingerprint, view_key, dim)[:32]
    return FeatureCache(FeaturePaths(user_paths().features / name), dim)


def make_room(most_bytes: int, kept: Sequence[FeatureCache]) -> int:
    """Delete what was not used for longest until the cache fits; damaged folders go first.

    Args:
        most_bytes: What all folders together may take.
        kept: In use now: never deleted.

    Returns:
        Folders deleted.
    """
    in_use = {cache.paths.root for cache in kept}
    try:
        folders = [folder for folder in user_paths().features.iterdir() if folder.is_dir()]
    except OSError:
        return 0
    sizes = {folder: _folder_bytes(folder) for folder in folders}
    total, deleted = sum(sizes.values()), 0
    for folder in sorted(folders, key=lambda folder: (_DAMAGED not in folder.name, _last_use(folder), folder.name)):
        if total <= most_bytes:
            break
        if folder in in_use:
            continue
        shutil.rmtree(folder, ignore_errors=True)
        total -= sizes[folder]
        deleted += 1
    return deleted


def _last_use(folder: Path) -> float:
    with suppress(OSError):
        return FeaturePaths(folder).index.stat().st_mtime
    return 0.0


def _folder_bytes(folder: Path) -> int:
    total = 0
    # Another process may be making room too.
    with suppress(OSError):
        for file in folder.iterdir():
            total += file.stat().st_size
    return total


def _places(index: sqlite3.Connection, photos: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Photo, row and checksum of those that are there."""
    for start in range(0, len(photos), _ROWS_A_QUERY):
        part = photos[start : start + _ROWS_A_QUERY]
        marks = ",".join("?" * len(part))
        yield from index.execute(
            f"SELECT photo, place, checksum FROM rows WHERE photo IN ({marks})",  # noqa: S608  (only question marks)
            part,
        )


@contextmanager
def _transaction(index: sqlite3.Connection) -> Iterator[None]:
    index.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        index.execute("ROLLBACK")
        raise
    index.execute("COMMIT")
