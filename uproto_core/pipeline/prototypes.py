"""The command `uproto prototypes`: anchors on their own, and how even they are."""

from collections.abc import Generator
from time import monotonic

from uproto_core.cancel import CancelToken
from uproto_core.events import Event, PrototypesMade, StageEnded, StageStarted
from uproto_core.jobs import PrototypesJob
from uproto_core.prototypes.anchors import make_prototypes
from uproto_core.prototypes.quality import prototype_quality
from uproto_core.store.tensors import write_tensors


def prototypes(job: PrototypesJob, cancel: CancelToken) -> Generator[Event, None, None]:
    """Make prototypes of a kind, measure them, and keep them where asked."""
    started = monotonic()
    yield StageStarted(stage="prototypes", number=1, of=1)
    made = yield from make_prototypes(job.prototypes, job.classes, job.dim, job.seed, cancel)
    seconds = monotonic() - started
    quality = prototype_quality(made, kind=job.prototypes)
    if job.out is not None:
        write_tensors(job.out, {"prototypes": made.float()})
    yield StageEnded(stage="prototypes", seconds=seconds)
    yield PrototypesMade(quality=quality.model_copy(update={"seconds": seconds}))
