"""Commands of uproto in processes of their own that can be killed.

A process is forked from this one, which has the libraries loaded already: a trial takes seconds so, and a kill meets
work and not imports. It knows nothing of the other trials: its home is its own, and it ends as a command does.
"""

import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch

from uproto_core.compute import usable_cores

_FORK: Final = multiprocessing.get_context("fork")
_NO_TRACEBACK: Final = "Traceback"
_THREADS: Final = "OMP_NUM_THREADS"

Hook = Callable[[], None]
"""Done in the new process before the command: what makes a fault happen there."""


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    """Negative: the signal."""
    said: str
    """Its standard error."""


class Running:
    """A command that runs."""

    def __init__(self, words: Sequence[str], home: Path, hook: Hook | None = None) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self._said = home.with_name(f"{home.name}-said.txt")
        self.process = _FORK.Process(target=_be, args=(list(words), home, self._said, hook))
        self.process.start()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait; whether it has ended."""
        self.process.join(seconds)
        return self.process.exitcode is not None

    def send(self, number: int) -> None:
        """Send it a signal, if it still runs."""
        if self.process.pid is not None and self.process.exitcode is None:
            os.kill(self.process.pid, number)

    def end(self) -> Ended:
        """Wait until it has ended."""
        self.process.join()
        said = self._said.read_text(encoding="utf-8", errors="replace") if self._said.exists() else ""
        return Ended(self.process.exitcode or 0, said)


def end(words: Sequence[str], home: Path, hook: Hook | None = None) -> Ended:
    """Do a command to its end."""
    return Running(words, home, hook).end()


def told(ended: Ended, code: int) -> str:
    """What is wrong with how a command ended that was to say something to a person; nothing where all is right."""
    if ended.code != code:
        return f"ended with {ended.code}, not {code}: {ended.said.strip()[-300:]}"
    return "a traceback was shown" if _NO_TRACEBACK in ended.said else ""


def _be(words: list[str], home: Path, said: Path, hook: Hook | None) -> None:
    for name in [name for name in os.environ if name.startswith("XDG_")]:
        del os.environ[name]
    os.environ["HOME"] = str(home)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for stream, path, flags in ((1, Path(os.devnull), os.O_WRONLY), (2, said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)):
        opened = os.open(path, flags, 0o644)
        os.dup2(opened, stream)
        os.close(opened)
    sys.stdout, sys.stderr = os.fdopen(1, "w", closefd=False), os.fdopen(2, "w", closefd=False)
    sys.argv = ["uproto", *words]
    # The one that it was forked from has no threads; a command has as many as there are cores.
    os.environ.pop(_THREADS, None)
    torch.set_num_threads(usable_cores())
    if hook is not None:
        hook()
    from uproto_core.cli.start import start

    start()
