"""The command `uproto prototypes`: anchors on their own, and how even they are."""

import dataclasses
from collections.abc import Generator
from time import monotonic

from uproto_core.cancel import CancelToken
from uproto_core.events import Event, PrototypesMade, StageEnded, StageStarted
from uproto_core.jobs import PrototypesJob
from uproto_core.prototypes.kinds import make_prototypes
from uproto_core.prototypes.numerical import random_start
from uproto_core.prototypes.quality import prototype_quality
from uproto_core.settings import PrototypeSettings
from uproto_core.store.tensors import write_tensors


def prototypes(job: PrototypesJob, cancel: CancelToken) -> Generator[Event, None, None]:
    """Make prototypes for classes of random directions, measure them, and keep them where asked.

    Raises:
        SettingUnknownError: a simplex was asked for, and there are too many classes for one.
    """
    settings = PrototypeSettings(kind=job.prototypes, assignment=job.assignment)
    if job.evenness is not None:
        settings = dataclasses.replace(settings, evenness=job.evenness)
    started = monotonic()
    yield StageStarted(stage="prototypes", number=1, of=1)
    directions = random_start(job.classes, job.dim, job.seed, "prototypes/directions")
    made = yield from make_prototypes(directions, settings, job.seed, cancel)
    seconds = monotonic() - started
    quality = prototype_quality(made, kind=job.prototypes, cancel=cancel, directions=directions)
    if job.out is not None:
        write_tensors(job.out, {"prototypes": made.float()})
    yield StageEnded(stage="prototypes", seconds=seconds)
    yield PrototypesMade(quality=quality.model_copy(update={"seconds": seconds}))
