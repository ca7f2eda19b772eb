"""All of a change is in the database, or nothing of it; a disk that refuses is an error a person can act on."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from uproto_core.errors import DiskFullError, NotWritableError


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
        path = Path(connection.execute("PRAGMA database_list").fetchone()[2])
        if error.sqlite_errorcode == sqlite3.SQLITE_FULL:
            raise DiskFullError(path=path, free_mb=shutil.disk_usage(path.parent).free // 2**20) from error
        raise NotWritableError(path=path, because=str(error)) from error
    except BaseException:
        _roll_back(connection)
        raise


def _roll_back(connection: sqlite3.Connection) -> None:
    # A full disk has rolled back by itself.
    with suppress(sqlite3.Error):
        connection.execute("ROLLBACK")
