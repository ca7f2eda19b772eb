"""The engine's face: a job goes in, events come out; the same in this process and behind a child's pipe."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from uproto_core.cancel import CancelToken
from uproto_core.events import Event
from uproto_core.jobs import Job

if TYPE_CHECKING:
    from uproto_core.pipeline.kept import KeptModels


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

    def __init__(self) -> None:
        self._kept: KeptModels | None = None

    def run(self, job: Job, cancel: CancelToken) -> Iterator[Event]:
        """Do the job here; torch is loaded by the first job that needs it."""
        # The window imports this module and must not load what the jobs do.
        from uproto_core.pipeline.run import run_job  # noqa: PLC0415

        yield from run_job(job, self._models, cancel)

    def _models(self) -> "KeptModels":
        from uproto_core.pipeline.kept import KeptModels  # noqa: PLC0415  (loads torch)

        if self._kept is None:
            self._kept = KeptModels()
        return self._kept

    def close(self) -> None:
        """Let go of the models that were kept."""
        self._kept = None
