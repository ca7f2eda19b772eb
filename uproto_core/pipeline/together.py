"""A training on several processes: the first does everything, the others learn the tower with it and wait otherwise.

Each process is started with the same words. Whatever the first one ends with, a result, an error or Stop, is its last
word to all, so that none is left waiting and all end with the same exit code.
"""

from collections.abc import Generator
from contextlib import suppress
from typing import Final

from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import BackboneUnusableError, RunEndedError, UprotoError, error_from_facts
from uproto_core.events import Event, Failed, RunEnded, Stopped, from_json_line, to_json_line
from uproto_core.jobs import TrainJob
from uproto_core.pipeline.kept import KeptModels
from uproto_core.processes import Processes
from uproto_core.store.paths import RunPaths
from uproto_core.tuning.parcel import AnotherModelError, pack_task, unpack_task
from uproto_core.tuning.train import TowerTask, tune_tower

_TASK: Final = b"T"
_END: Final = b"E"


def send_task(task: TowerTask, together: Processes) -> None:
    """Tell the other processes what the tower learns from; they begin at once."""
    if together.count > 1:
        together.sent(_TASK + pack_task(task))
        # The others may have another model, or none.
        together.agreed(lambda: None)


def tell_the_end(events: Generator[Event, None, None], together: Processes) -> Generator[Event, None, None]:
    """The events of the first process, the last of which the others hear too.

    Args:
        events: Of a training.
        together: All processes.
    """
    end: Event | None = None
    try:
        for event in events:
            if isinstance(event, RunEnded):
                end = event
            yield event
    except Cancelled:
        end = Stopped()
        raise
    except UprotoError as error:
        end = Failed(code=error.code, facts=error.facts(), says=error.what_happened, remedy=error.what_to_do)
        raise
    finally:
        # In the middle of a step they listen to something else: they see that this process is gone.
        if end is not None and together.count > 1 and not (together.is_torn or together.is_in_step):
            with suppress(RunEndedError):
                together.sent(_END + to_json_line(end).encode())


def train_along(
    job: TrainJob, kept: KeptModels, cancel: CancelToken, together: Processes
) -> Generator[Event, None, None]:
    """What every process but the first does.

    Args:
        job: The same training.
        kept: Models.
        cancel: Looked at in the steps that are shared.
        together: All processes.

    Yields:
        The last event of the first process, where the training came to its end.

    Raises:
        UprotoError: what ended the training, here or elsewhere.
        Cancelled: one of the processes was told to stop.
    """
    own: UprotoError | None = None
    try:
        while (parcel := together.sent())[:1] == _TASK:
            own = _learn_along(parcel[1:], job, kept, cancel, together)
    except RunEndedError as error:
        if cancel.is_cancelled:
            raise Cancelled from error
        raise
    if own is not None:
        raise own
    end = from_json_line(parcel[1:].decode())
    match end:
        case Failed():
            raise error_from_facts(end.code, end.facts)
        case Stopped():
            raise Cancelled
    yield end


def _learn_along(
    parcel: bytes, job: TrainJob, kept: KeptModels, cancel: CancelToken, together: Processes
) -> UprotoError | None:
    """Learn a tower with the others; gives the error of this process alone, of which the others know no more."""
    compute = kept.compute(job.accelerator)

    def task() -> TowerTask:
        backbone = kept.backbone(job.backbone, compute)
        try:
            return unpack_task(parcel, backbone, job.settings, RunPaths(job.out).part("tuning"))
        except AnotherModelError as error:
            raise BackboneUnusableError(
                path=backbone.folder, because="it is another model than that of the first process"
            ) from error

    try:
        for _ in tune_tower(together.agreed(task), compute, cancel, together):
            # What happens is told by the first process.
            continue
    except RunEndedError:
        if together.is_torn:
            raise
    except Cancelled:
        pass
    except UprotoError as error:
        return error
    return None
