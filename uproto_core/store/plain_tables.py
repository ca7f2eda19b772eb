"""Whether a database has the tables that were made, and nothing that runs: a file from elsewhere may have others.

SQLite keeps programs in its files: a view in the place of a table may never end, a trigger writes more than was asked
for, a computed column takes any amount of memory. None of ours has any of these.
"""

import sqlite3
from contextlib import closing
from functools import cache
from typing import NamedTuple


class _Table(NamedTuple):
    is_strict: bool
    """Whether SQLite itself holds every value to the kind of its column."""
    columns: tuple[tuple[str, str, int, int], ...]
    """Name, kind, whether it must have a value, place in the key."""


def require_plain_tables(connection: sqlite3.Connection, script: str, reserved: str = "") -> None:
    """Make sure that a database can be read as what it says it is.

    Args:
        connection: To it.
        script: The statements that make its tables.
        reserved: Those that make tables which it may not have yet.

    Raises:
        sqlite3.DatabaseError: it has views, triggers or computed columns, a table is missing or made otherwise, or one
            is there that is only to be made.
    """
    require_schema(connection)
    kinds = {kind for (kind,) in connection.execute("SELECT DISTINCT type FROM sqlite_schema")}
    if kinds - {"table", "index"}:
        raise damaged("it has views or triggers")
    wanted, found = _made_by(script), _tables_of(connection)
    for name, table in wanted.items():
        if found.get(name) != table:
            raise damaged(f"its table {name} is not as it was made")
    if early := (found.keys() - wanted.keys()) & _made_by(script + reserved).keys():
        raise damaged(f"it has a table {min(early)} too early")


def require_schema(connection: sqlite3.Connection) -> None:
    """Make sure that what a database says of its tables can be read at all; asked before anything else is.

    SQLite repeats a name that it does not understand, and Python cannot read its error where the name is no text.

    Raises:
        sqlite3.DatabaseError: it cannot.
    """
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except UnicodeDecodeError as error:
        raise damaged("a name in it is no text") from error


@cache
def _made_by(script: str) -> dict[str, _Table]:
    with closing(sqlite3.connect(":memory:")) as made:
        made.executescript(script)
        return _tables_of(made)


def _tables_of(connection: sqlite3.Connection) -> dict[str, _Table]:
    listed = connection.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
    return {name: _table(connection, name, is_strict=bool(strict)) for name, strict in listed.fetchall()}


def _table(connection: sqlite3.Connection, name: str, *, is_strict: bool) -> _Table:
    # With hidden ones, which is what computed columns are: they make the table another one than that which was made.
    asked = 'SELECT name, type, "notnull", pk FROM pragma_table_xinfo(?)'
    return _Table(is_strict, tuple(connection.execute(asked, (name,)).fetchall()))


def damaged(because: str) -> sqlite3.DatabaseError:
    """What SQLite itself raises for a file that is not what was written."""
    error = sqlite3.DatabaseError(because)
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    return error
