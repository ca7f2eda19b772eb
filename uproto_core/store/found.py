"""A hunt in an archive, as the project keeps it: the folder, the classes looked for, and every answer.

Answers are acts of the project's one log (`store/decisions.py`), so that they are undone like any other decision; a
hunt only says where in the log it began. So it can be left at any time and taken up after a restart.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from uproto_core.store.curation import HuntVerdict
from uproto_core.store.decisions import Decisions
from uproto_core.store.photo_keys import PhotoKeys
from uproto_core.store.transaction import transaction

HUNT_VERDICTS: Final[dict[str, HuntVerdict]] = {"found": "found", "not-it": "not-it", "put-off": "put-off"}


@dataclass(frozen=True, kw_only=True, slots=True)
class HuntAnswer:
    """What a person said about one photo of an archive."""

    path: Path
    verdict: HuntVerdict
    class_name: str
    """The class it is of, as it is called now; or the one that was asked about."""
    is_right: bool = False
    """Whether it is of a class that was looked for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Hunt:
    """The newest hunt of a project."""

    folder: Path
    classes: tuple[str, ...]
    """What is looked for, as the classifier calls it."""
    answers: tuple[HuntAnswer, ...] = ()
    """Those that hold, in the order in which they were given."""
    is_ended: bool = False
    """Whether the person has stopped here; otherwise it goes on where it was left."""


def begin_hunt(connection: sqlite3.Connection, folder: Path, classes: Iterable[str], after_act: int) -> None:
    """Keep that a hunt begins; the one before it is over.

    Args:
        connection: To the project's database.
        folder: Absolute.
        classes: What is looked for, as the classifier calls it.
        after_act: The newest entry of the log of decisions.
    """
    now = _now()
    with transaction(connection):
        connection.execute("UPDATE hunt SET ended = ? WHERE ended IS NULL", (now,))
        row = connection.execute(
            "INSERT INTO hunt (at, folder, after_act) VALUES (?, ?, ?)", (now, str(folder), after_act)
        )
        names = [(row.lastrowid, name) for name in sorted(set(classes))]
        connection.executemany("INSERT INTO hunt_class (hunt, class) VALUES (?, ?)", names)


def end_hunt(connection: sqlite3.Connection) -> None:
    """Keep that the newest hunt is over; its answers stay."""
    with transaction(connection):
        connection.execute("UPDATE hunt SET ended = ? WHERE ended IS NULL", (_now(),))


def read_hunt(connection: sqlite3.Connection, decisions: Decisions, keys: PhotoKeys) -> Hunt | None:
    """The newest hunt with its answers; None where there was none."""
    row = connection.execute(
        "SELECT number, folder, after_act, ended FROM hunt ORDER BY number DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    number, folder, after_act, ended = row
    rows = connection.execute("SELECT class FROM hunt_class WHERE hunt = ? ORDER BY class", (number,))
    classes = tuple(name for (name,) in rows)
    name_of = decisions.curation.name_of
    # Classes may be called otherwise since.
    wanted = {name_of(name) for name in classes}
    answers = [
        HuntAnswer(
            path=keys.path_of(photo),
            verdict=verdict,
            class_name=name_of(act.value),
            is_right=verdict == "found" and name_of(act.value) in wanted,
        )
        for act in decisions.holding_after(after_act)
        if (verdict := HUNT_VERDICTS.get(act.what)) is not None
        for photo in act.photos
    ]
    return Hunt(folder=Path(folder), classes=classes, answers=tuple(answers), is_ended=ended is not None)


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
