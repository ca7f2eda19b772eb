"""One input at a time under watch: time, memory, and what the process does to the computer around it."""

import json
import os
import resource
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from benchmarks.fuzz.target import Files, Target
from uproto_core.errors import UprotoError, all_errors
from uproto_core.events import Failed, to_json_line

MOST_SECONDS: Final = 10
"""Of the processor, for one input."""

_WRITES: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_TOUCHING: Final = frozenset(
    {
        "os.mkdir",
        "os.rename",
        "os.remove",
        "os.rmdir",
        "os.link",
        "os.symlink",
        "os.truncate",
        "os.chmod",
        "os.chown",
        "os.utime",
    }
)
_NEVER: Final = frozenset(
    {
        "socket.connect",
        "socket.bind",
        "socket.getaddrinfo",
        "subprocess.Popen",
        "os.system",
        "os.exec",
        "os.posix_spawn",
        "os.fork",
        "pty.spawn",
    }
)
_RESERVED_MB: Final = 1024
_HARMLESS: Final = frozenset({os.devnull})


class TooLongError(BaseException):
    """The input took more time than any may."""


@dataclass
class Tally:
    """What came of the inputs of one parser."""

    inputs: int = 0
    taken: int = 0
    refused: int = 0
    worst_seconds: float = 0.0
    most_mb: int = 0
    findings: dict[str, str] = field(default_factory=dict)
    """By place: what happened there first."""

    def to_json(self) -> str:
        """For the process that counts."""
        return json.dumps(vars(self))


class Watch:
    """Feeds a target; everything that is not an answer or a `UprotoError` is kept as a finding."""

    def __init__(self, target: Target, place: Path, kept: Path) -> None:
        """Prepare.

        Args:
            target: What is fed.
            place: Where nothing else lies; only below it may anything be written.
            kept: Where the first input of each finding is put.
        """
        self.target = target
        self.tally = Tally()
        self.last_refusal = ""
        self._place = os.path.realpath(place)
        self._folder = place / "input"
        self._kept = kept
        self._deeds: list[str] = []
        self._is_on = False
        for name, contents in target.files.items():
            _put(self._folder / name, contents)
        sys.addaudithook(self._audit)
        signal.signal(signal.SIGPROF, _give_up)
        self._peak = _peak_mb()

    def limit_memory(self) -> None:
        """From now on the process gets no more than the target's bound; called once it has all that it needs."""
        # Threads and allocators reserve addresses that they never use; what is really taken is held against the bound.
        most = (_size_mb() + self.target.most_mb + _RESERVED_MB) << 20
        resource.setrlimit(resource.RLIMIT_AS, (most, resource.getrlimit(resource.RLIMIT_AS)[1]))

    def feed(self, files: Files) -> None:
        """Let the target read these files; those that are not among them are not there."""
        if self.target.is_changed_by_reading:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder.mkdir()
        for name, whole in self.target.files.items():
            contents = files.get(name)
            if contents is None:
                (self._folder / name).unlink(missing_ok=True)
            elif contents is not whole or not (self._folder / name).exists():
                _put(self._folder / name, contents)
        with self._counted(files):
            self.target.read(self._folder)
        for name, whole in self.target.files.items():
            if files.get(name) is not whole:
                # A whole one again, for the next input.
                _put(self._folder / name, whole)

    @contextmanager
    def _counted(self, files: Files) -> Iterator[None]:
        # The mark of the most that it ever had begins anew, so that making the input does not count.
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        self._peak = _peak_mb()
        began = time.process_time()
        self._deeds.clear()
        self._is_on = True
        signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
        raised: BaseException | None = None
        try:
            yield
        except (TooLongError, Exception) as error:  # noqa: BLE001  (all of them are what is looked for)
            raised = error
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            self._is_on = False
        if raised is None:
            self.tally.taken += 1
        elif isinstance(raised, UprotoError):
            self.tally.refused += 1
            self.last_refusal = str(raised)
            if fault := _fault_of(raised):
                self._find(files, f"{raised.code}: {fault}", fault)
        else:
            self._find(files, _where(raised), "".join(traceback.format_exception(raised))[-3000:])
        for deed in self._deeds:
            self._find(files, deed, deed)
        self.tally.inputs += 1
        self.tally.worst_seconds = max(self.tally.worst_seconds, time.process_time() - began)
        self.tally.most_mb = max(self.tally.most_mb, _peak_mb() - self._peak)
        if self.tally.most_mb > self.target.most_mb:
            self._find(files, "more memory than it may take", f"{self.tally.most_mb} MB")

    def _find(self, files: Files, key: str, what: str) -> None:
        if key in self.tally.findings:
            return
        self.tally.findings[key] = what
        place = self._kept / f"{len(self.tally.findings)}"
        for name, contents in files.items():
            _put(place / name, contents)
        _put(place / "what.txt", f"{key}\n\n{what}".encode("utf-8", "backslashreplace"))

    def _audit(self, event: str, args: tuple[object, ...]) -> None:
        if not self._is_on:
            return
        if event in _NEVER:
            self._deeds.append(f"{event} {args!r}"[:200])
        elif event == "open":
            path, mode, flags = args
            writes = isinstance(flags, int) and bool(flags & _WRITES)
            if (writes or (isinstance(mode, str) and set(mode) & set("wax+"))) and not self._is_inside(path):
                self._deeds.append(f"open to write {path!r}"[:200])
        elif event in _TOUCHING:
            for path in args[:2] if event in {"os.rename", "os.link", "os.symlink"} else args[:1]:
                if not self._is_inside(path):
                    self._deeds.append(f"{event} {path!r}"[:200])
        elif event == "sqlite3.connect":
            path = os.fsdecode(args[0]) if isinstance(args[0], str | bytes) else str(args[0])
            if path != ":memory:" and "mode=ro" not in path and "immutable" not in path and not self._is_inside(path):
                self._deeds.append(f"sqlite3.connect {path!r}"[:200])

    def _is_inside(self, path: object) -> bool:
        if isinstance(path, int) or not isinstance(path, str | bytes | os.PathLike):
            return True
        name = os.fsdecode(path)
        return name in _HARMLESS or (os.path.realpath(name) + os.sep).startswith(self._place + os.sep)


def _put(path: Path, contents: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_symlink():
        path.unlink()
    path.write_bytes(contents)


def _fault_of(error: UprotoError) -> str:
    """What is wrong with an error that a person would be shown; nothing where it is as it should be."""
    if all_errors().get(error.code) is not type(error):
        return "its code is not that of its kind"
    says, remedy = error.what_happened, error.what_to_do
    if not says or not remedy:
        return "a sentence is missing"
    try:
        to_json_line(Failed(code=error.code, facts=error.facts(), says=says, remedy=remedy))
    except Exception as fault:  # noqa: BLE001  (whatever keeps it from the window)
        return f"it cannot be sent: {type(fault).__name__}"
    return "its sentence is a page long" if len(says) > 6000 else ""  # noqa: PLR2004  (two paths may be long)


def _where(error: BaseException) -> str:
    """The kind of an exception and the last place of ours that it came through: the same fault has the same key."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "uproto_core" in frame.filename or "uproto_gui" in frame.filename]
    last = (ours or frames)[-1]
    return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"


def _give_up(_signal: int, _frame: object) -> None:
    raise TooLongError(f"over {MOST_SECONDS} s")


def _peak_mb() -> int:
    """The most that the process really had since the mark."""
    with Path("/proc/self/status").open(encoding="ascii") as state:
        return next(int(line.split()[1]) for line in state if line.startswith("VmHWM")) >> 10


def _size_mb() -> int:
    with Path("/proc/self/statm").open(encoding="ascii") as state:
        return (int(state.read().split()[0]) * resource.getpagesize()) >> 20
