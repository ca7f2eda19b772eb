"""The log of what a person decided: it only grows, so that everything can be undone, after a restart too.

Each act is on disk before the call returns. The state is what the acts that were not undone add up to.
"""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from uproto_core.store.curation import VERDICTS, Act, Curation
from uproto_core.store.photo_keys import PhotoKey
from uproto_core.store.transaction import transaction


@dataclass(frozen=True, kw_only=True, slots=True)
class Logged:
    """One act of the log, and what has become of it."""

    number: int
    act: Act[PhotoKey]
    at: datetime
    """When it was decided, or last undone or done again."""
    is_undone: bool = False


class Decisions:
    """The log in a project's database."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._acts: dict[int, Act[PhotoKey]] = {}
        self._changed_at: dict[int, datetime] = {}
        """When acts were decided, undone or done again, whichever was last."""
        self._done: list[int] = []
        self._undone: list[int] = []
        self._curation: Curation[PhotoKey] = Curation()
        self._read()

    @property
    def curation(self) -> Curation[PhotoKey]:
        """What holds now."""
        return self._curation

    @property
    def to_undo(self) -> Act[PhotoKey] | None:
        """The act that would be undone next."""
        return self._acts[self._done[-1]] if self._done else None

    @property
    def to_redo(self) -> Act[PhotoKey] | None:
        """The undone act that would be done again; None also where something came after it."""
        return self._acts[self._undone[-1]] if self._undone else None

    @property
    def last_number(self) -> int:
        """The number of the newest entry of the log; 0 in an empty one."""
        row = self._connection.execute("SELECT max(number) FROM act").fetchone()
        return int(row[0] or 0)

    def holding_after(self, number: int) -> tuple[Act[PhotoKey], ...]:
        """The acts that hold now and were decided after an entry of the log, in their order."""
        return tuple(self._acts[done] for done in sorted(self._done) if done > number)

    @property
    def said_alone(self) -> dict[PhotoKey, int]:
        """Photos whose class a person said last of them alone, and the number of that act.

        One that was said of several photos at once cannot be taken back for one of them.
        """
        last = {
            photo: done
            for done in self._done
            if self._acts[done].what in {"moved", "found"}
            for photo in self._acts[done].photos
        }
        return {photo: done for photo, done in last.items() if set(self._acts[done].photos) == {photo}}

    @property
    def last_time(self) -> datetime | None:
        """When something was last decided or undone."""
        row = self._connection.execute("SELECT at FROM act ORDER BY number DESC LIMIT 1").fetchone()
        return datetime.fromisoformat(row[0]) if row else None

    def decide(self, act: Act[PhotoKey]) -> None:
        """Keep one act; nothing happens where all of it is so already."""
        changing = self._curation.trimmed(act)
        if changing is None:
            return
        with transaction(self._connection):
            number = self._append(changing.what, value=changing.value)
            rows = [(number, photo.source, photo.photo) for photo in sorted(set(changing.photos))]
            self._connection.executemany("INSERT INTO act_photo (act, source, photo) VALUES (?, ?, ?)", rows)
            names = [(number, name) for name in sorted(set(changing.classes))]
            self._connection.executemany("INSERT INTO act_class (act, class) VALUES (?, ?)", names)
        self._acts[number] = changing
        self._done.append(number)
        self._undone.clear()
        self._curation = self._curation.after(changing)

    def since(self, moment: datetime) -> tuple[Logged, ...]:
        """What counts differently from what was so at a moment, the latest change first.

        Those are the acts that hold now and did not then, and the ones that held then and were taken back. Times are
        kept by the second: what was decided within the second of the moment belongs before it.
        """
        then = self._holding_at(moment)
        changed = [
            Logged(number=number, act=self._acts[number], at=self._changed_at[number], is_undone=number in then)
            for number in {*self._done} ^ then
        ]
        return tuple(sorted(changed, key=lambda logged: (logged.at, logged.number), reverse=True))

    def _holding_at(self, moment: datetime) -> set[int]:
        holding: set[int] = set()
        log = self._connection.execute("SELECT number, at, what, act FROM act ORDER BY number")
        for number, at, what, act in log:
            if datetime.fromisoformat(at) <= moment:
                holding = holding - {act} if what == "undone" else holding | {act or number}
        return holding

    def undo(self, number: int | None = None) -> None:
        """Take an act back, the last one or any other that holds; nothing happens where there is none.

        What was decided later stays: of two decisions about one photo, the other one still counts.
        """
        wanted = self._done[-1] if number is None and self._done else number
        if wanted in self._done:
            with transaction(self._connection):
                self._append("undone", act=wanted)
            self._done.remove(wanted)
            self._undone.append(wanted)
            self._add_up()

    def redo(self) -> None:
        """Do again what was undone last; nothing happens where there is nothing."""
        if self._undone:
            with transaction(self._connection):
                self._append("redone", act=self._undone[-1])
            self._done.append(self._undone.pop())
            self._curation = self._curation.after(self._acts[self._done[-1]])

    def _append(self, what: str, *, act: int | None = None, value: str = "") -> int:
        at = datetime.now().astimezone().isoformat(timespec="seconds")
        row = self._connection.execute(
            "INSERT INTO act (at, what, act, value) VALUES (?, ?, ?, ?)", (at, what, act, value)
        )
        assert row.lastrowid is not None
        self._changed_at[act or row.lastrowid] = datetime.fromisoformat(at)
        return row.lastrowid

    def _read(self) -> None:
        photos: dict[int, list[PhotoKey]] = {}
        for act, source, photo in self._connection.execute("SELECT act, source, photo FROM act_photo"):
            photos.setdefault(act, []).append(PhotoKey(source, photo))
        classes: dict[int, list[str]] = {}
        for act, name in self._connection.execute("SELECT act, class FROM act_class ORDER BY class"):
            classes.setdefault(act, []).append(name)
        log = self._connection.execute("SELECT number, at, what, act, value FROM act ORDER BY number")
        for number, at, what, act, value in log:
            self._changed_at[act or number] = datetime.fromisoformat(at)
            match what:
                case "undone":
                    self._done.remove(act)
                    self._undone.append(act)
                case "redone":
                    self._undone.remove(act)
                    self._done.append(act)
                case _ if what not in VERDICTS:
                    raise ValueError(f"{what} is no act")
                case _:
                    self._acts[number] = Act(
                        what=what,
                        photos=tuple(photos.get(number, ())),
                        classes=tuple(classes.get(number, ())),
                        value=value,
                    )
                    self._done.append(number)
                    self._undone.clear()
        self._add_up()

    def _add_up(self) -> None:
        curation: Curation[PhotoKey] = Curation()
        for number in self._done:
            curation = curation.after(self._acts[number])
        self._curation = curation
