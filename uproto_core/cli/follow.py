"""A job on the command line: progress bars or lines on standard error, events as lines where asked, Ctrl+C stops."""

import signal
import sys
import threading
from _thread import interrupt_main
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from uproto_core.cancel import CancelToken
from uproto_core.cli.words import STAGE_WORDS, note_words
from uproto_core.engine import LocalEngine
from uproto_core.events import (
    DeviceFound,
    EpochEnded,
    Event,
    Noted,
    PhotoSkipped,
    StageEnded,
    StageProgressed,
    StageStarted,
    to_json_line,
)
from uproto_core.jobs import Job, resolved

_SKIPPED_SHOWN = 5
_SECONDS_TO_STOP = 1.0


def follow(job: Job, *, as_events: bool = False, is_quiet: bool = False) -> Iterator[Event]:
    """Do a job in this process, show how far it is, and pass its events on.

    Args:
        job: What to do.
        as_events: Write each event as a line of JSON to standard output, and no progress.
        is_quiet: Show no progress.

    Raises:
        UprotoError: what could not be done.
        Cancelled: Ctrl+C was pressed.
    """
    token = CancelToken()
    engine = LocalEngine()
    shown = None if as_events or is_quiet else _Shown()
    try:
        with _stopping(token):
            for event in engine.run(resolved(job), token):
                if as_events:
                    sys.stdout.write(to_json_line(event) + "\n")
                    sys.stdout.flush()
                if shown is not None:
                    shown.show(event)
                yield event
    finally:
        if shown is not None:
            shown.close()
        engine.close()


@contextmanager
def _stopping(token: CancelToken) -> Iterator[None]:
    """Ctrl+C stops the job at its next look, or wherever it is when that takes too long; pressed again, at once."""
    pressed, has_ended = threading.Event(), threading.Event()

    def stop(_number: int, _frame: FrameType | None) -> None:
        token.cancel()
        signal.signal(signal.SIGINT, before)
        pressed.set()

    def insist() -> None:
        # Loading a library looks at no token. What is being written stays as it was: every write is all or nothing.
        pressed.wait()
        if not has_ended.wait(_SECONDS_TO_STOP):
            interrupt_main()

    before = signal.getsignal(signal.SIGINT)
    try:
        signal.signal(signal.SIGINT, stop)
    except ValueError:
        # Not the main thread: whoever runs us there has its own way to stop.
        yield
        return
    threading.Thread(target=insist, name="Ctrl+C", daemon=True).start()
    try:
        yield
    finally:
        has_ended.set()
        pressed.set()
        signal.signal(signal.SIGINT, before)


class _Shown:
    """Bars on a terminal; a line a stage where standard error is a file or a pipe."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, highlight=False)
        self._is_live = self._console.is_terminal
        self._bars = Progress(
            TextColumn("{task.description}", style=""),
            BarColumn(bar_width=30),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[found]}"),
            console=self._console,
            disable=not self._is_live,
        )
        self._task: TaskID | None = None
        self._skipped = 0
        self._bars.start()

    def show(self, event: Event) -> None:
        """Show one more event."""
        match event:
            case StageStarted(stage=stage):
                self._task = self._bars.add_task(STAGE_WORDS[stage], total=None, found="")
            case StageProgressed(done=done, total=total) if self._task is not None:
                self._bars.update(self._task, completed=done, total=total)
            case EpochEnded(practice=practice) if self._task is not None and practice is not None:
                value = practice.balanced_accuracy.value
                if value is not None:
                    self._bars.update(self._task, found=f"practice photos, all classes equal: {value:.0%}")
            case StageEnded(stage=stage, seconds=seconds, is_reused=is_reused):
                self._end_stage(STAGE_WORDS[stage], seconds, is_reused=is_reused)
            case DeviceFound(device=device, name=name, cores=cores):
                what = f"Processor, {cores} cores" if device == "cpu" else f"Graphics card: {name}"
                self._console.print(what)
            case PhotoSkipped(path=path, reason=reason):
                self._skipped += 1
                if self._skipped <= _SKIPPED_SHOWN:
                    self._console.print(f"Left out: {path.name} ({reason})", markup=False)
            case Noted() if words := note_words(event):
                self._console.print(words, markup=False)
            case _:
                return

    def close(self) -> None:
        """End the bars and say what was left out."""
        self._bars.stop()
        if self._skipped > _SKIPPED_SHOWN:
            self._console.print(f"{self._skipped} files were left out because they could not be read.")

    def _end_stage(self, words: str, seconds: float, *, is_reused: bool) -> None:
        if self._task is not None:
            task = self._bars.tasks[self._bars.task_ids.index(self._task)]
            total = task.total if task.total is not None else max(task.completed, 1)
            self._bars.update(self._task, completed=total, total=total)
            self._task = None
        if not self._is_live:
            self._console.print(f"{words}: {'done before' if is_reused else f'{seconds:.1f} s'}")
