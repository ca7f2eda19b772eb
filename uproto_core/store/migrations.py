"""The project's database: its tables, how older ones become newer ones, and what happens to a damaged one."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from uproto_core.errors import ProjectUnusableError
from uproto_core.store.atomic import replaced, write_error
from uproto_core.store.damaged_database import (
    holds_something,
    is_damaged,
    note_hash,
    require_sense,
    restore,
    set_aside,
)
from uproto_core.store.paths import ProjectPaths
from uproto_core.store.project_tables import STEPS
from uproto_core.store.transaction import database_error, transaction


@dataclass(frozen=True)
class OpenedDatabase:
    """A connection to a whole database of this version."""

    connection: sqlite3.Connection
    set_aside: Path | None = None
    """Where the damaged one before it was put."""


def open_database(paths: ProjectPaths) -> OpenedDatabase:
    """Open the project's database for writing, making it or bringing it up to date.

    A damaged one is set aside and the backup takes its place, or else an empty one; so does it where there is none.

    Raises:
        ProjectUnusableError: it is from a newer version.
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    aside: Path | None = None
    try:
        if not paths.database.exists():
            restore(paths, len(STEPS))
        elif _is_spoiled(paths):
            aside = set_aside(paths)
            restore(paths, len(STEPS))
        connection = _connect(paths)
        if aside is None:
            back_up(connection, paths)
    except OSError as error:
        raise write_error(paths.database, error) from error
    except sqlite3.Error as error:
        raise database_error(paths.database, error) from error
    return OpenedDatabase(connection, aside)


def _is_spoiled(paths: ProjectPaths) -> bool:
    if is_damaged(paths.database, len(STEPS)) or not _can_be_brought_up_to_date(paths):
        return True
    return not holds_something(paths.database) and holds_something(paths.backup)


def _can_be_brought_up_to_date(paths: ProjectPaths) -> bool:
    """Whether an older database has the tables of its version: tried on a copy in memory."""
    with closing(sqlite3.connect(paths.database)) as connection:
        if not 0 < _version(connection) < len(STEPS):
            return True
        with closing(sqlite3.connect(":memory:")) as copy:
            connection.backup(copy)
            try:
                _bring_up_to_date(copy, paths)
                require_sense(copy)
            except sqlite3.Error:
                return False
    return True


def open_to_look(paths: ProjectPaths) -> sqlite3.Connection:
    """A connection that cannot write; to an empty database where there is none that can be read."""
    try:
        return open_to_read(paths)
    except ProjectUnusableError:
        return _empty(paths)


def open_to_read(paths: ProjectPaths) -> sqlite3.Connection:
    """A connection that cannot write, also while a window has the project open.

    A database of an older version is copied and brought up to date in memory; where there is none yet, it is empty.

    Raises:
        ProjectUnusableError: it is damaged, or from a newer version.
    """
    if not paths.database.exists():
        return _empty(paths)
    address = paths.database.absolute().as_uri()
    try:
        # Immutable for a folder that may not be written: SQLite would make a file beside the database.
        for ways in ("mode=ro", "immutable=1"):
            with suppress(sqlite3.OperationalError):
                connection = sqlite3.connect(f"{address}?{ways}", uri=True)
                version = _version(connection)
                require_sense(connection)
                break
        else:
            raise ProjectUnusableError(path=paths.root, because="its database cannot be read")
    except sqlite3.DatabaseError as error:
        raise ProjectUnusableError(path=paths.root, because="its database is damaged") from error
    if version == len(STEPS):
        return connection
    with closing(connection):
        copy = sqlite3.connect(":memory:")
        connection.backup(copy)
    _bring_up_to_date(copy, paths)
    copy.execute("PRAGMA query_only = ON")
    return copy


def _empty(paths: ProjectPaths) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    _bring_up_to_date(connection, paths)
    connection.execute("PRAGMA query_only = ON")
    return connection


def back_up(connection: sqlite3.Connection, paths: ProjectPaths) -> None:
    """Keep a copy of the database as it is now.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    with transaction(connection):
        note_hash(connection)
    try:
        with replaced(paths.backup) as temporary, closing(sqlite3.connect(temporary)) as copy:
            connection.backup(copy)
    except sqlite3.Error as error:
        raise database_error(paths.backup, error) from error


def _connect(paths: ProjectPaths) -> sqlite3.Connection:
    # Autocommit: a transaction is opened by name where one is needed.
    connection = sqlite3.connect(paths.database, isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        # A decision that was shown as saved outlives a power cut.
        connection.execute("PRAGMA synchronous = FULL")
        _bring_up_to_date(connection, paths)
        # Only now: a step may make a table anew that others refer to.
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _bring_up_to_date(connection: sqlite3.Connection, paths: ProjectPaths) -> None:
    taken = _version(connection)
    if taken > len(STEPS):
        connection.close()
        raise ProjectUnusableError(path=paths.root, because="it is from a newer version of uproto")
    missing = STEPS[taken:]
    if missing:
        # All or none, with their number, so that nothing is half taken; and one wait for the disk instead of many, for
        # a window waits meanwhile.
        connection.executescript(f"BEGIN IMMEDIATE; {''.join(missing)} PRAGMA user_version = {len(STEPS)}; COMMIT;")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
