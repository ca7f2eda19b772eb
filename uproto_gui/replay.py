"""An engine that says again what a real one said: for pictures of the window at any moment of a real run."""

import shutil
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from uproto_core.cancel import CancelToken
from uproto_core.errors import UprotoError
from uproto_core.events import Event, JobEnded, JobStarted, RunEnded
from uproto_core.jobs import Job, TrainJob
from uproto_core.store.paths import RunPaths

_SECONDS_BETWEEN_LOOKS = 0.05


@dataclass
class Replay:
    """What is said to each kind of job, and where it pauses; shared by the engines of one window."""

    events: dict[str, Sequence[Event]]
    run: RunPaths
    """Of the recorded training; a replayed one leaves a copy of it behind."""
    holds: dict[str, float] = field(default_factory=dict)
    """Share of a job's events after which it waits until it is stopped or released."""
    errors: dict[str, UprotoError] = field(default_factory=dict)
    """What a job ends with, after its hold's share of events or at once."""
    released: threading.Event = field(default_factory=threading.Event)

    def hold(self, job: str, share: float) -> None:
        """Let the next job of a kind wait after a share of its events."""
        self.released.clear()
        self.holds[job] = share

    def release(self) -> None:
        """Let whatever waits go on, and the next jobs run through."""
        self.holds.clear()
        self.released.set()


class ReplayEngine:
    """Says what was recorded."""

    def __init__(self, replay: Replay) -> None:
        self._replay = replay

    def run(self, job: Job, cancel: CancelToken) -> Iterator[Event]:
        """Say again what was said to a job of this kind.

        Raises:
            UprotoError: one that was asked for.
            Cancelled: the token was told to stop.
        """
        replay = self._replay
        events = [event for event in replay.events.get(job.kind, ()) if not isinstance(event, JobStarted | JobEnded)]
        # The recorded clock goes on running, so that the time left is what it was.
        started = events[0].time if events else 0.0
        yield JobStarted(job=job.kind, time=started)
        error = replay.errors.get(job.kind)
        share = replay.holds.get(job.kind)
        end = len(events) if share is None else round(share * len(events))
        for event in events[: 0 if error is not None and share is None else end]:
            cancel.check()
            yield self._placed(event, job)
        if error is not None:
            raise error
        while share is not None and not replay.released.wait(_SECONDS_BETWEEN_LOOKS):
            cancel.check()
        for event in events[end:]:
            cancel.check()
            yield self._placed(event, job)
        yield JobEnded(job=job.kind, seconds=0.0, time=events[-1].time if events else 0.0)

    def close(self) -> None:
        """Nothing is held."""

    def _placed(self, event: Event, job: Job) -> Event:
        """The event, with the files of a training where this job wants them."""
        if not isinstance(event, RunEnded) or not isinstance(job, TrainJob):
            return event
        shutil.copytree(self._replay.run.root, job.out, dirs_exist_ok=True)
        return replace(event, run=job.out, bundle=RunPaths(job.out).bundle)
