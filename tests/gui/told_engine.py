"""A small engine for tests at the true edge: it yields the events it was told to, and listens to its token."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from uproto_core.cancel import CancelToken
from uproto_core.errors import UprotoError
from uproto_core.events import Event, JobEnded, JobStarted
from uproto_core.jobs import Job


@dataclass
class ToldEngine:
    """Yields `events(job)` between the job's start and end; what is an error is raised instead."""

    events: Callable[[Job], list[Event | UprotoError]] = lambda job: []
    jobs: list[Job] = field(default_factory=list)
    gate: threading.Event = field(default_factory=threading.Event)
    """Closed, it holds every job before its end until it is stopped, finished or the gate is opened."""
    is_closed: bool = False

    def __post_init__(self) -> None:
        self.gate.set()

    def run(self, job: Job, cancel: CancelToken) -> Iterator[Event]:
        self.jobs.append(job)
        cancel.check()
        yield JobStarted(job=job.kind)
        for told in self.events(job):
            cancel.check()
            if isinstance(told, UprotoError):
                raise told
            yield told
        while not self.gate.wait(0.01) and not cancel.is_finishing:
            cancel.check()
        cancel.check()
        yield JobEnded(job=job.kind, seconds=0.1)

    def close(self) -> None:
        self.is_closed = True
