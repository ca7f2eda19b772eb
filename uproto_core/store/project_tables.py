"""The tables of a project's database, by version, and whether a database has those of the version it says."""

import sqlite3

from uproto_core.store.plain_tables import damaged, require_plain_tables

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
    """
    CREATE TABLE log_hash (
        last INTEGER PRIMARY KEY,
        sha256 TEXT NOT NULL
    ) STRICT;
    """,
)
"""One step a version: `PRAGMA user_version` says how many were taken. A step is never changed once it was released."""


def require_project_tables(connection: sqlite3.Connection) -> None:
    """Make sure that a database has the tables of its version, and nothing that runs.

    One of a newer version is let through: its tables are not known here, and whoever opens it says so.

    Raises:
        sqlite3.DatabaseError: it has not.
    """
    taken = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if taken < 0:
        raise damaged("its version is none")
    if taken <= len(STEPS):
        require_plain_tables(connection, "".join(STEPS[:taken]), "".join(STEPS[taken:]))
