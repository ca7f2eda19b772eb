"""All of a change is in the database, or nothing of it; a disk that refuses is an error a person can act on."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from uproto_core.errors import DiskFullError, NotWritableError, UprotoError

_SAYS_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR})
"""A missing table or column is the last of them."""


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write everything in the block at once; it is on disk when the block ends.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the database may not be written.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        _roll_back(connection)
        raise database_error(Path(connection.execute("PRAGMA database_list").fetchone()[2]), error) from error
    except BaseException:
        _roll_back(connection)
        raise


def database_error(database: Path, error: sqlite3.Error) -> UprotoError:
    """The error a person can act on, for a database that refused."""
    # Without room for its smallest file SQLite says only that it could not open or write it.
    if plain_code(error) == sqlite3.SQLITE_FULL or shutil.disk_usage(database.parent).free == 0:
        return DiskFullError(path=database, free_mb=shutil.disk_usage(database.parent).free // 2**20)
    return NotWritableError(path=database, because=str(error))


def is_of_damage(error: sqlite3.Error) -> bool:
    """Whether a database is not what was written; else it may be whole, and only could not be used."""
    return plain_code(error) in _SAYS_DAMAGED


def plain_code(error: sqlite3.Error) -> int:
    """SQLite's code without its finer half; text that cannot be read has none, and counts as damage."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF


def _roll_back(connection: sqlite3.Connection) -> None:
    # A full disk has rolled back by itself.
    with suppress(sqlite3.Error):
        connection.execute("ROLLBACK")
