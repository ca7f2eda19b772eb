"""What the photos of a project are, by their contents: so that they are known again wherever they lie.

Kept in the project and not in the cache: the cache may be emptied, and a project may be opened on another computer.
"""

import os
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from typing import Final, NamedTuple

from uproto_core.store.atomic import replaced
from uproto_core.store.paths import ProjectPaths
from uproto_core.store.photo_keys import PhotoKey
from uproto_core.store.plain_tables import require_plain_tables
from uproto_core.store.transaction import database_error

_FORMAT: Final = 1
_TABLE: Final = """
CREATE TABLE photo (
    source INTEGER NOT NULL, photo TEXT NOT NULL, size INTEGER NOT NULL, sha256 BLOB NOT NULL,
    PRIMARY KEY (source, photo)
) STRICT, WITHOUT ROWID;
"""


class KnownPhoto(NamedTuple):
    """A photo of a project and what its file holds."""

    key: PhotoKey
    size: int
    sha256: str
    """Of the file's bytes, as hex."""


def keep_contents(paths: ProjectPaths, photos: Iterable[KnownPhoto]) -> None:
    """Keep what the photos of a project are; what is known already is not written again.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the project may not be written.
    """
    rows = sorted(photos)
    if tuple(rows) == read_contents(paths):
        return
    try:
        with replaced(paths.contents) as temporary, closing(sqlite3.connect(temporary)) as made, made:
            made.executescript(_TABLE)
            made.executemany(
                "INSERT INTO photo VALUES (?, ?, ?, ?)",
                ((row.key.source, row.key.photo, row.size, bytes.fromhex(row.sha256)) for row in rows),
            )
            made.execute(f"PRAGMA user_version = {_FORMAT:d}")
    except sqlite3.Error as error:
        raise database_error(paths.contents, error) from error


def read_contents(paths: ProjectPaths) -> tuple[KnownPhoto, ...]:
    """What is known of the photos of a project, sorted; nothing before its first check, or where it is damaged."""
    if not os.path.isfile(paths.contents):  # noqa: PTH113  (a path that cannot be looked at is no error here)
        return ()
    try:
        with closing(sqlite3.connect(f"{paths.contents.absolute().as_uri()}?immutable=1", uri=True)) as kept:
            if kept.execute("PRAGMA user_version").fetchone()[0] != _FORMAT:
                return ()
            require_plain_tables(kept, _TABLE)
            rows = kept.execute("SELECT source, photo, size, sha256 FROM photo ORDER BY source, photo")
            return tuple(
                KnownPhoto(PhotoKey(source, photo), size, sha256.hex()) for source, photo, size, sha256 in rows
            )
    except (sqlite3.DatabaseError, AttributeError):
        # The next check writes it anew. A hash that is no bytes is damage that SQLite only sees when asked for.
        return ()


def rename_contents(paths: ProjectPaths, source: int, names: Mapping[str, str]) -> None:
    """The photos of a source are called otherwise from now on; raises what `keep_contents` does."""
    keep_contents(paths, [_renamed(photo, source, names) for photo in read_contents(paths)])


def _renamed(photo: KnownPhoto, source: int, names: Mapping[str, str]) -> KnownPhoto:
    if photo.key.source != source:
        return photo
    return photo._replace(key=PhotoKey(source, names.get(photo.key.photo, photo.key.photo)))
