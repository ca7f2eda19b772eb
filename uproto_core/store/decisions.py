"""What the person decided. About photos: a log that only grows, so that everything can be undone, after a restart too.

Each act is on disk before the call returns. The state is what the acts that were not undone add up to. About sentences:
what holds now.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Literal, NamedTuple

from uproto_core.store.transaction import transaction

Verdict = Literal["left-out", "taken-back"]


ByHand = Literal["pinned", "dropped"]

SentenceKey = tuple[str, str]
"""Class and sentence."""

SentenceChanges = Mapping[SentenceKey, ByHand | None]
"""What is to hold; None takes back what was decided."""


class PhotoKey(NamedTuple):
    """A photo below one of the project's sources, so that a source may move."""

    source: int
    """Place of the source in the project, from 0; -1 for a photo outside all of them."""
    photo: str
    """Path below the source as it is on disk, POSIX; the whole path outside."""


class Decisions:
    """The log in the project's database."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._acts: dict[int, tuple[Verdict, tuple[PhotoKey, ...]]] = {}
        self._done: list[int] = []
        self._undone: list[int] = []
        self._left_out: frozenset[PhotoKey] = frozenset()
        self._read()

    @property
    def left_out(self) -> frozenset[PhotoKey]:
        """Photos that are left out now."""
        return self._left_out

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to undo."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is an undone act that nothing came after."""
        return bool(self._undone)

    @property
    def last_time(self) -> datetime | None:
        """When something was last decided or undone."""
        row = self._connection.execute("SELECT at FROM act ORDER BY number DESC LIMIT 1").fetchone()
        return datetime.fromisoformat(row[0]) if row else None

    def decide(self, verdict: Verdict, photos: Iterable[PhotoKey]) -> None:
        """Leave photos out, or take them back: one act, however many; photos that are so already are no part of it."""
        is_out = verdict == "taken-back"
        changed = tuple(sorted({photo for photo in photos if (photo in self._left_out) == is_out}))
        if not changed:
            return
        with transaction(self._connection):
            number = self._append(verdict, None)
            rows = [(number, photo.source, photo.photo) for photo in changed]
            self._connection.executemany("INSERT INTO act_photo (act, source, photo) VALUES (?, ?, ?)", rows)
        self._acts[number] = (verdict, changed)
        self._done.append(number)
        self._undone.clear()
        self._add_up()

    def undo(self) -> None:
        """Take the last act back; nothing happens where there is none."""
        if self._done:
            with transaction(self._connection):
                self._append("undone", self._done[-1])
            self._undone.append(self._done.pop())
            self._add_up()

    def redo(self) -> None:
        """Do again what was undone last; nothing happens where there is nothing."""
        if self._undone:
            with transaction(self._connection):
                self._append("redone", self._undone[-1])
            self._done.append(self._undone.pop())
            self._add_up()

    def _append(self, what: str, act: int | None) -> int:
        at = datetime.now().astimezone().isoformat(timespec="seconds")
        row = self._connection.execute("INSERT INTO act (at, what, act) VALUES (?, ?, ?)", (at, what, act))
        assert row.lastrowid is not None
        return row.lastrowid

    def _read(self) -> None:
        photos: dict[int, list[PhotoKey]] = {}
        for act, source, photo in self._connection.execute("SELECT act, source, photo FROM act_photo"):
            photos.setdefault(act, []).append(PhotoKey(source, photo))
        for number, what, act in self._connection.execute("SELECT number, what, act FROM act ORDER BY number"):
            match what:
                case "undone":
                    self._done.remove(act)
                    self._undone.append(act)
                case "redone":
                    self._undone.remove(act)
                    self._done.append(act)
                case _:
                    self._acts[number] = (what, tuple(photos.get(number, ())))
                    self._done.append(number)
                    self._undone.clear()
        self._add_up()

    def _add_up(self) -> None:
        out: set[PhotoKey] = set()
        for number in self._done:
            verdict, photos = self._acts[number]
            if verdict == "left-out":
                out.update(photos)
            else:
                out.difference_update(photos)
        self._left_out = frozenset(out)


def decide_sentences(connection: sqlite3.Connection, changes: SentenceChanges) -> None:
    """Keep decisions about sentences, all at once."""
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    with transaction(connection):
        for key, by_hand in changes.items():
            connection.execute("DELETE FROM sentence WHERE class = ? AND sentence = ?", key)
            if by_hand is not None:
                connection.execute("INSERT INTO sentence VALUES (?, ?, ?, ?)", (*key, by_hand, now))


def decided_sentences(connection: sqlite3.Connection) -> dict[SentenceKey, ByHand]:
    """The decisions about sentences that hold."""
    rows = connection.execute("SELECT class, sentence, by_hand FROM sentence ORDER BY class, sentence")
    return {(class_name, sentence): by_hand for class_name, sentence, by_hand in rows}
