"""A project's database that is damaged or gone: it is set aside whole, and its backup takes its place.

A kill, a full disk or a power cut may come between any two steps here, so each leaves what the next opening goes on
from; a database that only cannot be opened now, as on a full disk, is not damaged.

SQLite sees a page that does not fit, and not a decision that reads otherwise than it was written. So the log, which
only grows, carries a hash of all it held when its backup was made.
"""

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from uproto_core.store.atomic import replaced, write_error
from uproto_core.store.decisions import Decisions
from uproto_core.store.paths import ProjectPaths
from uproto_core.store.plain_tables import damaged, require_schema
from uproto_core.store.project_tables import STEPS, require_project_tables
from uproto_core.store.transaction import database_error, is_of_damage

_LOG = (
    "SELECT number, at, what, act, value FROM act WHERE number <= ? ORDER BY number",
    "SELECT act, source, photo FROM act_photo WHERE act <= ? ORDER BY act, source, photo",
    "SELECT act, class FROM act_class WHERE act <= ? ORDER BY act, class",
)
_TIMES = " UNION ".join(f"SELECT at FROM {table}" for table in ("act", "seen", "sentence", "class_words", "hunt"))  # noqa: S608


def note_hash(connection: sqlite3.Connection) -> None:
    """Write down what the log holds, within a transaction."""
    last = connection.execute("SELECT coalesce(max(number), 0) FROM act").fetchone()[0]
    connection.execute("DELETE FROM log_hash")
    connection.execute("INSERT INTO log_hash (last, sha256) VALUES (?, ?)", (last, _hash(connection, last)))


def _hash(connection: sqlite3.Connection, last: int) -> str:
    digest = sha256()
    for query in _LOG:
        for row in connection.execute(query, (last,)):
            digest.update(json.dumps(row).encode() + b"\n")
    return digest.hexdigest()


def is_damaged(database: Path, newest_version: int) -> bool:
    """Whether a database is not what was written.

    Raises:
        DiskFullError: it cannot be looked at without room.
        NotWritableError: it cannot be looked at here.
    """
    try:
        with closing(sqlite3.connect(database)) as connection:
            require_schema(connection)
            if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                return True
            require_sense(connection)
            if connection.execute("PRAGMA user_version").fetchone()[0] != newest_version:
                return False
            noted = connection.execute("SELECT last, sha256 FROM log_hash").fetchone()
            return noted is not None and noted[1] != _hash(connection, noted[0])
    except sqlite3.DatabaseError as error:
        if is_of_damage(error):
            return True
        raise database_error(database, error) from error


def require_sense(connection: sqlite3.Connection) -> None:
    """Make sure that a database has its tables, that its log can be followed, and that its times are some.

    Raises:
        sqlite3.DatabaseError: it is not what was written.
    """
    require_project_tables(connection)
    if connection.execute("PRAGMA user_version").fetchone()[0] != len(STEPS):
        return
    try:
        Decisions(connection)
        for (at,) in connection.execute(_TIMES):
            if datetime.fromisoformat(at).tzinfo is None:
                raise damaged("a time has no zone")
    except ValueError as error:
        # An act that is none, or a time.
        raise damaged("its log makes no sense") from error


def holds_something(database: Path) -> bool:
    """Whether a database has tables; an emptied file is one without, and no damage to SQLite."""
    try:
        with closing(sqlite3.connect(f"{database.absolute().as_uri()}?immutable=1", uri=True)) as connection:
            require_schema(connection)
            return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    except sqlite3.DatabaseError:
        return False


def set_aside(paths: ProjectPaths) -> Path:
    """Give a damaged database a name of its own, beside that of the moment.

    Raises:
        NotWritableError: the place may not be written.
    """
    moment = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    place, number = paths.damaged(moment), 2
    while place.exists():
        place, number = paths.damaged(f"{moment}-{number}"), number + 1
    try:
        paths.database.replace(place)
        _set_log_aside(paths, place)
    except OSError as error:
        raise write_error(paths.database, error) from error
    return place


def restore(paths: ProjectPaths, newest_version: int) -> None:
    """Put the backup in the place of a database that is not there; without a whole one, nothing happens.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    if not holds_something(paths.backup) or is_damaged(paths.backup, newest_version):
        return
    try:
        # What a kill in the middle of setting aside has left: it would be taken for the backup's own.
        _set_log_aside(paths, paths.database.with_name(f"{paths.database.name}.left"))
        with replaced(paths.database) as temporary:
            shutil.copyfile(paths.backup, temporary)
    except OSError as error:
        raise write_error(paths.database, error) from error


def _set_log_aside(paths: ProjectPaths, place: Path) -> None:
    """SQLite's log of what is not in the damaged file yet goes along with it."""
    log, memory = (paths.database.with_name(paths.database.name + ending) for ending in ("-wal", "-shm"))
    if log.exists():
        log.replace(place.with_name(f"{place.name}-wal"))
    memory.unlink(missing_ok=True)
