"""Photos that lie under other names than before: what was decided about them, and what they are, goes along."""

import sqlite3
from collections.abc import Mapping, Sequence

from uproto_core.store.contents import rename_contents
from uproto_core.store.damaged_database import note_hash
from uproto_core.store.decisions import Decisions
from uproto_core.store.paths import ProjectPaths
from uproto_core.store.transaction import transaction


def renamed_photos(
    connection: sqlite3.Connection, paths: ProjectPaths, source: int, names: Mapping[str, str]
) -> Decisions:
    """Call photos of a source by other names, and give back what was decided, read anew.

    Args:
        connection: To the project's database.
        paths: The project's files.
        source: Place of the source in the project.
        names: The old name below the source, and the new one.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the project may not be written.
    """
    with transaction(connection):
        _rename_decided(connection, source, names)
        note_hash(connection)
    rename_contents(paths, source, names)
    return Decisions(connection)


def _rename_decided(connection: sqlite3.Connection, source: int, names: Mapping[str, str]) -> None:
    """What was decided about photos of a source is decided about them under their new names, undone acts too.

    Args:
        connection: To the project's database, within a transaction.
        source: Place of the source in the project.
        names: The old name below the source and the new one.
    """
    acts: Sequence[tuple[int, str]] = connection.execute(
        "SELECT act, photo FROM act_photo WHERE source = ?", (source,)
    ).fetchall()
    changed = [(act, photo) for act, photo in acts if photo in names]
    # All go before the first comes: two photos may have changed their names with each other.
    connection.executemany(
        "DELETE FROM act_photo WHERE act = ? AND source = ? AND photo = ?",
        ((act, source, photo) for act, photo in changed),
    )
    connection.executemany(
        "INSERT OR IGNORE INTO act_photo (act, source, photo) VALUES (?, ?, ?)",
        ((act, source, names[photo]) for act, photo in changed),
    )
