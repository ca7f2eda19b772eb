"""The project's database: its tables, how older ones become newer ones, and what happens to a damaged one."""

import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from uproto_core.errors import ProjectUnusableError
from uproto_core.store.atomic import replaced, write_error
from uproto_core.store.paths import ProjectPaths

STEPS: tuple[str, ...] = (
    """
    CREATE TABLE act (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        what TEXT NOT NULL CHECK (what IN ('left-out', 'taken-back', 'undone', 'redone')),
        act INTEGER REFERENCES act (number),
        CHECK ((act IS NULL) = (what IN ('left-out', 'taken-back')))
    ) STRICT;
    CREATE TABLE act_photo (
        act INTEGER NOT NULL REFERENCES act (number),
        source INTEGER NOT NULL,
        photo TEXT NOT NULL,
        PRIMARY KEY (act, source, photo)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE seen (
        what TEXT PRIMARY KEY,
        at TEXT NOT NULL,
        event TEXT NOT NULL
    ) STRICT;
    """,
    """
    CREATE TABLE sentence (
        class TEXT NOT NULL,
        sentence TEXT NOT NULL,
        by_hand TEXT NOT NULL CHECK (by_hand IN ('pinned', 'dropped')),
        at TEXT NOT NULL,
        PRIMARY KEY (class, sentence)
    ) STRICT, WITHOUT ROWID;
    """,
    # More kinds of acts than the first table allows: it is made anew with the same rows.
    """
    CREATE TABLE wider_act (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        what TEXT NOT NULL,
        act INTEGER REFERENCES act (number),
        value TEXT NOT NULL DEFAULT '',
        CHECK ((act IS NULL) = (what NOT IN ('undone', 'redone')))
    ) STRICT;
    INSERT INTO wider_act (number, at, what, act) SELECT number, at, what, act FROM act ORDER BY number;
    DROP TABLE act;
    ALTER TABLE wider_act RENAME TO act;
    CREATE TABLE act_class (
        act INTEGER NOT NULL REFERENCES act (number),
        class TEXT NOT NULL,
        PRIMARY KEY (act, class)
    ) STRICT, WITHOUT ROWID;
    """,
    """
    CREATE TABLE class_words (
        class TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """,
    """
    CREATE TABLE hunt (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        folder TEXT NOT NULL,
        after_act INTEGER NOT NULL,
        ended TEXT
    ) STRICT;
    CREATE TABLE hunt_class (
        hunt INTEGER NOT NULL REFERENCES hunt (number),
        class TEXT NOT NULL,
        PRIMARY KEY (hunt, class)
    ) STRICT, WITHOUT ROWID;
    """,
)
"""One step a version: `PRAGMA user_version` says how many were taken. A step is never changed once it was released."""


@dataclass(frozen=True)
class OpenedDatabase:
    """A connection to a whole database of this version."""

    connection: sqlite3.Connection
    set_aside: Path | None = None
    """Where the damaged one before it was put."""


def open_database(paths: ProjectPaths) -> OpenedDatabase:
    """Open the project's database for writing, making it or bringing it up to date.

    A damaged one is set aside and the backup takes its place, or else an empty one.

    Raises:
        ProjectUnusableError: it is from a newer version.
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    set_aside: Path | None = None
    if paths.database.exists() and not _is_whole(paths.database):
        set_aside = _set_aside(paths)
    try:
        connection = _connect(paths)
    except OSError as error:
        raise write_error(paths.database, error) from error
    if set_aside is None:
        back_up(connection, paths)
    return OpenedDatabase(connection, set_aside)


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
    """Keep a copy of the database as it is now."""
    with replaced(paths.backup) as temporary, closing(sqlite3.connect(temporary)) as copy:
        connection.backup(copy)


def _connect(paths: ProjectPaths) -> sqlite3.Connection:
    # Autocommit: a transaction is opened by name where one is needed.
    connection = sqlite3.connect(paths.database, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    # A decision that was shown as saved outlives a power cut.
    connection.execute("PRAGMA synchronous = FULL")
    _bring_up_to_date(connection, paths)
    # Only now: a step may make a table anew that others refer to.
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _bring_up_to_date(connection: sqlite3.Connection, paths: ProjectPaths) -> None:
    taken = _version(connection)
    if taken > len(STEPS):
        connection.close()
        raise ProjectUnusableError(path=paths.root, because="it is from a newer version of uproto")
    for number, step in enumerate(STEPS[taken:], start=taken + 1):
        # Together with its number, so that a step that was cut off is not half taken.
        connection.executescript(f"BEGIN IMMEDIATE; {step} PRAGMA user_version = {number}; COMMIT;")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _is_whole(database: Path) -> bool:
    try:
        with closing(sqlite3.connect(database)) as connection:
            return bool(connection.execute("PRAGMA quick_check").fetchone()[0] == "ok")
    except sqlite3.DatabaseError:
        return False


def _set_aside(paths: ProjectPaths) -> Path:
    place = paths.damaged(datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S"))
    try:
        paths.database.replace(place)
        for ending in ("-wal", "-shm"):
            # They belong to the damaged file and would spoil the new one.
            paths.database.with_name(paths.database.name + ending).unlink(missing_ok=True)
        if paths.backup.exists() and _is_whole(paths.backup):
            with replaced(paths.database) as temporary:
                shutil.copyfile(paths.backup, temporary)
    except OSError as error:
        raise write_error(paths.database, error) from error
    return place
