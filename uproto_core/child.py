"""An engine with a process behind it: a crash, a hung driver or a full memory ends the child, never the window."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from time import monotonic
from types import MappingProxyType
from typing import Final, TextIO

from pydantic import ValidationError

from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import DeviceLostError, RunEndedError, UprotoError, error_from_facts
from uproto_core.events import Event, Failed, JobEnded, StageStarted, Stopped, from_json_line
from uproto_core.jobs import Control, Job, resolved, to_json_line
from uproto_core.store.paths import user_paths

_MODULE: Final = "uproto_core.child_process"
_SECONDS_BETWEEN_LOOKS: Final = 0.05
_SECONDS_TO_STOP: Final = 1.5
"""A child that has not stopped by then is ended; what is on disk stays."""
_LOG_BYTES_KEPT: Final = 1 << 20


class ChildEngine:
    """Runs jobs in a child process that stays warm between them; started at the first job, and anew after a crash.

    `run` is called from one thread at a time. What libraries print goes to a log in the person's log folder.
    """

    def __init__(self, name: str = "engine", environment: Mapping[str, str] = MappingProxyType({})) -> None:
        """Prepare; nothing is started yet.

        Args:
            name: Of the log file, so that two children write two logs.
            environment: What the child has beside this process's own.
        """
        self._name = name
        self._environment = environment
        self._process: subprocess.Popen[str] | None = None
        self._lines: SimpleQueue[str | None] = SimpleQueue()

    @property
    def pid(self) -> int | None:
        """The child's process number, while it lives."""
        return self._process.pid if self._process is not None and self._process.poll() is None else None

    def run(self, job: Job, cancel: CancelToken) -> Iterator[Event]:
        """Do the job in the child and pass on what happens there.

        Raises:
            UprotoError: what the child could not do.
            RunEndedError: the child ended without a word.
            Cancelled: the token was told to stop.
        """
        if cancel.is_cancelled:
            raise Cancelled
        process = self._started()
        remote = _Remote(process, cancel)
        step: str = job.kind
        is_over = False
        try:
            remote.send(to_json_line(resolved(job)))
            while True:
                remote.pass_on()
                line = self._next_line()
                if line is None:
                    raise RunEndedError(step=step)
                if not line:
                    if remote.is_overdue:
                        raise Cancelled
                    continue
                event = event_of(line, step)
                is_over = isinstance(event, Failed | Stopped | JobEnded)
                match event:
                    case Failed():
                        if event.code == DeviceLostError.code:
                            # Whatever else this process asked of the card would fail too.
                            is_over = False
                        raise error_of(event, step)
                    case Stopped():
                        raise Cancelled
                    case StageStarted(stage=stage):
                        step = stage
                yield event
                if is_over:
                    return
        finally:
            # Left in the middle, by whatever: the rest of this job's stream must not meet the next one's.
            if not is_over:
                self._end()

    def close(self) -> None:
        """End the child: it is asked by the end of its input, and killed if it does not listen."""
        process = self._process
        if process is None:
            return
        if process.stdin is not None:
            # A broken pipe says that the child is gone already.
            with suppress(OSError):
                process.stdin.close()
        try:
            process.wait(_SECONDS_TO_STOP)
        except subprocess.TimeoutExpired:
            process.kill()
        self._end()

    def _next_line(self) -> str | None:
        """A line of the child; empty when none came in time, None when it is gone."""
        try:
            return self._lines.get(timeout=_SECONDS_BETWEEN_LOOKS)
        except Empty:
            return ""

    def _started(self) -> "subprocess.Popen[str]":
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._end()
        lines: SimpleQueue[str | None] = SimpleQueue()
        with _log(self._name) as log:
            process = subprocess.Popen(  # noqa: S603  (our own module, by our own interpreter)
                [sys.executable, "-m", _MODULE],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                encoding="utf-8",
                env={**os.environ, **self._environment},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        assert process.stdout is not None
        threading.Thread(target=_read, args=(process.stdout, lines), name="child's events", daemon=True).start()
        self._process, self._lines = process, lines
        return process

    def _end(self) -> None:
        """Make sure that no child is left."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()


class _Remote:
    """The token's words on their way to a child."""

    def __init__(self, process: "subprocess.Popen[str]", cancel: CancelToken) -> None:
        self._process = process
        self._cancel = cancel
        self._is_paused = False
        self._is_finishing = False
        self._cancelled_at: float | None = None

    @property
    def is_overdue(self) -> bool:
        """Whether the child was asked to stop and has not done so in time."""
        return self._cancelled_at is not None and monotonic() - self._cancelled_at > _SECONDS_TO_STOP

    def pass_on(self) -> None:
        """Tell the child what changed since the last look."""
        token = self._cancel
        if token.is_cancelled:
            if self._cancelled_at is None:
                self._cancelled_at = monotonic()
                self.send(to_json_line(Control(word="cancel")))
            return
        if token.is_paused != self._is_paused:
            self._is_paused = token.is_paused
            self.send(to_json_line(Control(word="pause" if self._is_paused else "go-on")))
        if token.is_finishing and not self._is_finishing:
            self._is_finishing = True
            self.send(to_json_line(Control(word="finish")))

    def send(self, line: str) -> None:
        """Write a line; a child that is gone is noticed where its events end."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()
        except OSError:
            return


def _read(stream: TextIO, lines: "SimpleQueue[str | None]") -> None:
    """Hand over the child's lines; a torn last one belongs to no event."""
    # The stream may be closed under us: the engine has ended the child.
    with suppress(OSError, ValueError):
        for line in stream:
            if line.endswith("\n"):
                lines.put(line)
    lines.put(None)


def _log(name: str) -> TextIO:
    """The log of a child; the one before it is kept once it has grown large."""
    path: Path = user_paths().engine_log(name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > _LOG_BYTES_KEPT:
            path.replace(path.with_suffix(".old.log"))
        return path.open("a", encoding="utf-8")
    except OSError:
        # A full disk is no reason not to work.
        return Path(os.devnull).open("a", encoding="utf-8")


def event_of(line: str, step: str) -> Event:
    """The event of a child's line.

    Raises:
        RunEndedError: the line is none: what comes after it means nothing either.
    """
    try:
        return from_json_line(line)
    except ValidationError as error:
        raise RunEndedError(step=step) from error


def error_of(failed: Failed, step: str) -> UprotoError:
    """The error that a child told; that it ended where it told of one that there is not."""
    try:
        return error_from_facts(failed.code, failed.facts)
    except (KeyError, TypeError):
        return RunEndedError(step=step)
