"""The engine's face: a job goes in, events come out; the same in this process and behind a child's pipe."""

from collections.abc import Iterator
from typing import Protocol

from uproto_core.cancel import CancelToken
from uproto_core.events import Event
from uproto_core.jobs import Job


class Engine(Protocol):
    """Runs jobs, one at a time."""

    def run(self, job: Job, cancel: CancelToken) -> Iterator[Event]:
        """Do the job and tell what happens.

        Raises:
            UprotoError: what could not be done, in words a person can act on.
            Cancelled: the token was told to stop.
        """
        ...

    def close(self) -> None:
        """Let go of everything the engine holds."""
        ...


class LocalEngine:
    """Runs jobs in this process: the command line, Python, and the inside of a child."""

    def run(self, job: Job, cancel: CancelToken) -> Iterator[Event]:
        """Do the job here; torch is loaded at the first one."""
        from uproto_core import pipeline  # noqa: PLC0415  (the window imports this module and must not load torch)

        yield from pipeline.run(job, cancel)

    def close(self) -> None:
        """Nothing is held here."""
