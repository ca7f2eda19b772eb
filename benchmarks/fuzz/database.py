"""Changes to an SQLite file: by statements, so that it stays whole and says something else."""

import os
import sqlite3
import tempfile
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

_ENDLESS: Final = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"


def change_database(contents: bytes, how: int, where: int, other: int, value: object) -> bytes:
    """The database with one change; the same bytes where it cannot be opened any more."""
    descriptor, name = tempfile.mkstemp(suffix=".sqlite")
    file = Path(name)
    try:
        os.close(descriptor)
        file.write_bytes(contents)
        with suppress(sqlite3.Error, OverflowError, ValueError), closing(sqlite3.connect(file)) as database:
            database.execute("PRAGMA journal_mode = MEMORY")
            _change(database, how, where, other, value)
            database.commit()
        return file.read_bytes()
    finally:
        file.unlink(missing_ok=True)


def _change(database: sqlite3.Connection, how: int, where: int, other: int, value: object) -> None:
    tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    tables = [table for table in tables if not table.startswith("sqlite_")]
    if not tables:
        return
    table = tables[where % len(tables)]
    columns = [row[1] for row in database.execute(f'PRAGMA table_info("{table}")')]
    column = columns[other % len(columns)]
    plain = value if isinstance(value, str | int | float | bytes | None) else str(value)
    if isinstance(plain, str):
        plain = plain.encode("utf-8", "replace").decode()
    match how % 12:
        case 0 | 1 | 2:
            database.execute(f'UPDATE "{table}" SET "{column}" = ?', (plain,))
        case 3 | 4:
            # Without the kinds and conditions that it was made with.
            database.execute(f'CREATE TABLE loose AS SELECT * FROM "{table}"')
            database.execute(f'UPDATE loose SET "{column}" = ?', (plain,))
            database.execute(f'DROP TABLE "{table}"')
            database.execute(f'ALTER TABLE loose RENAME TO "{table}"')
        case 5:
            database.execute(f'DROP TABLE "{table}"')
        case 6:
            database.execute(f'ALTER TABLE "{table}" RENAME COLUMN "{column}" TO "other {other}"')
        case 7:
            database.execute(f"PRAGMA user_version = {other % 12 - 3}")
        case 8:
            _view(database, table, columns)
        case 9:
            database.execute(f'INSERT INTO "{table}" SELECT * FROM "{table}"')
        case 10:
            database.execute(
                f'CREATE TRIGGER t AFTER INSERT ON "{table}" BEGIN INSERT INTO "{table}" SELECT * FROM "{table}"; END'
            )
        case _:
            database.execute(f'DELETE FROM "{table}"')


def _view(database: sqlite3.Connection, table: str, columns: list[str]) -> None:
    """A view that never ends, in the place of a table."""
    database.execute(f'DROP TABLE "{table}"')
    values = ", ".join(f'i AS "{column}"' for column in columns)
    database.execute(f'CREATE VIEW "{table}" AS {_ENDLESS} {values} FROM n')
