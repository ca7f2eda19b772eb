"""What makes a fault happen inside a command: the interpreter tells of every file before it is touched.

SQLite's and the system's own writes are not among what it tells; small disks and random moments meet those.
"""

import errno
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from benchmarks.faults.running import Hook

if TYPE_CHECKING:
    from _typeshed import FileDescriptorLike

_NAMES: Final = frozenset({"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.truncate"})
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def at_each_touch(place: Path, act: Callable[[str, str], None]) -> None:
    """Call `act` with what is done and the path, before a file below `place` is made, written, renamed or removed."""
    below = str(place)

    def heard(event: str, details: tuple[object, ...]) -> None:
        if event == "open":
            path, flags = details[0], details[2]
            if not isinstance(flags, int) or not flags & _WRITING:
                return
        elif event in _NAMES:
            path = details[1] if event == "os.rename" else details[0]
        else:
            return
        if isinstance(path, str | os.PathLike) and str(path).startswith(below):
            act(event, str(path))

    sys.addaudithook(heard)


def counting(place: Path, into: Path) -> Hook:
    """Count the touches of a whole command: a byte each in a file elsewhere."""

    def begin() -> None:
        count = os.open(into, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)

        def act(event: str, path: str) -> None:
            os.write(count, b".")

        at_each_touch(place, act)

    return begin


def killed_at(place: Path, number: int) -> Hook:
    """SIGKILL before the touch of that number."""

    def begin() -> None:
        left = number

        def act(event: str, path: str) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        at_each_touch(place, act)

    return begin


def full_from(place: Path, number: int) -> Hook:
    """No file can be made or written any more from the touch of that number on; removing still works."""

    def begin() -> None:
        left = number

        def act(event: str, path: str) -> None:
            nonlocal left
            left -= 1
            if left <= 0 and event in {"open", "os.mkdir", "os.link"}:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), path)

        at_each_touch(place, act)

    return begin


def clock_off(days: float, after_seconds: float) -> Hook:
    """The clock jumps so many days once so many seconds have gone."""

    def begin() -> None:
        true, began = time.time, time.monotonic()
        time.time = lambda: true() + (86400 * days if time.monotonic() - began > after_seconds else 0)

    return begin


@dataclass(frozen=True)
class _Step:
    what: str
    path: Path
    kept: str


def power_lost_at(place: Path, number: int, journal: Path) -> Hook:
    """Killed like `killed_at`, with a journal of what had reached the disk for certain: see `lose_power`."""

    def begin() -> None:
        journal.mkdir()
        lines = os.open(journal / "steps", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        true_fsync, left = os.fsync, number

        def note(what: str, path: str, kept: str = "") -> None:
            os.write(lines, f"{what}\t{path}\t{kept}\n".encode())

        def fsync(fd: "FileDescriptorLike") -> None:
            true_fsync(fd)
            opened = fd if isinstance(fd, int) else fd.fileno()
            note("synced", str(Path(f"/proc/self/fd/{opened}").readlink()))

        def act(event: str, path: str) -> None:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            kept = ""
            if event == "os.rename" and Path(path).is_file():
                kept = str(journal / str(left))
                os.link(path, kept)
            if event == "open" and Path(path).is_file():
                kept = str(Path(path).stat().st_size)
            note({"os.rename": "renamed", "open": "opened"}.get(event, event), path, kept)

        os.fsync = fsync
        at_each_touch(place, act)

    return begin


def lose_power(journal: Path, draw: random.Random) -> int:
    """Undo what the system may not have written yet when the power went: a random part of it, as disks do.

    A rename is certain once its folder was synced, and contents once their file was. SQLite's own files are left out:
    what it syncs cannot be seen from here.

    Returns:
        Things undone.
    """
    lines = (journal / "steps").read_text(encoding="utf-8").splitlines()
    steps = [_Step(what, Path(path), kept) for what, path, kept in (line.split("\t") for line in lines)]
    synced = {step.path: number for number, step in enumerate(steps) if step.what == "synced"}
    renames = [
        step
        for number, step in enumerate(steps)
        if step.what == "renamed" and synced.get(step.path.parent, -1) < number
    ]
    lost = renames[draw.randint(0, len(renames)) :]
    for step in reversed(lost):
        if step.kept:
            Path(step.kept).replace(step.path)
        else:
            step.path.unlink(missing_ok=True)
    unsure: dict[Path, int] = {}
    for number, step in enumerate(steps):
        if step.what == "opened" and synced.get(step.path, -1) < number and ".sqlite" not in step.path.name:
            unsure.setdefault(step.path, int(step.kept or 0))
    cut = [path for path in unsure if path.is_file()]
    for path in cut:
        size = path.stat().st_size
        os.truncate(path, draw.randint(min(unsure[path], size), size))
    return len(lost) + len(cut)
