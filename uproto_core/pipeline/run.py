"""One door for every job: which path it takes.

Each path is imported when its job comes: a scan shows its first classes at once and does not wait for torch.
"""

from collections.abc import Callable, Generator
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, assert_never

from uproto_core.cancel import CancelToken
from uproto_core.errors import DeviceLostError, OutOfMemoryError, UprotoError
from uproto_core.events import BackboneReady, Event, JobEnded, JobStarted
from uproto_core.jobs import (
    AdviseJob,
    CheckJob,
    CompareJob,
    DownloadJob,
    EvaluateJob,
    ExplainJob,
    ExportJob,
    FindPhotosJob,
    HuntJob,
    Job,
    ListBackbonesJob,
    PredictJob,
    ProbeJob,
    PrototypesJob,
    SampleJob,
    ScanJob,
    SelfTestJob,
    TextsJob,
    TrainJob,
)
from uproto_core.short_memory import ran_out

if TYPE_CHECKING:
    from uproto_core.pipeline.kept import KeptModels


def run_job(job: Job, models: "Callable[[], KeptModels]", cancel: CancelToken) -> Generator[Event, None, None]:
    """Do a job and tell what happens.

    Args:
        job: What to do.
        models: Gives what the engine keeps between jobs; asked only by jobs that need a model.
        cancel: Looked at by every loop.

    Raises:
        UprotoError: what could not be done.
        Cancelled: the token was told to stop.
    """
    started = monotonic()
    yield JobStarted(job=job.kind)
    try:
        yield from _work(job, models, cancel)
    except Exception as error:
        if ran_out(error) and not isinstance(error, UprotoError):
            model = job.backbone if isinstance(job, TrainJob | CheckJob | ProbeJob) else job.kind
            raise OutOfMemoryError(model=model) from error
        if isinstance(error, RuntimeError) and _says_that_the_device_is_lost(error):
            raise DeviceLostError from error
        raise
    yield JobEnded(job=job.kind, seconds=monotonic() - started)


def _brought(job: DownloadJob, cancel: CancelToken) -> Generator[Event, None, Path]:
    """Where a model lies that was downloaded, or added from a file."""
    if job.file is not None:
        from uproto_core.backbone.installed import import_backbone

        return import_backbone(job.file, job.backbone)
    from uproto_core.backbone.download import download_backbone

    return (yield from download_backbone(job.backbone, job.endpoint, cancel))


def _says_that_the_device_is_lost(error: RuntimeError) -> bool:
    # Loads torch: whatever raises such an error has loaded it before.
    from uproto_core.compute import is_device_lost

    return is_device_lost(error)


def _work(  # noqa: C901, PLR0912, PLR0915  (a case for each job)
    job: Job, models: "Callable[[], KeptModels]", cancel: CancelToken
) -> Generator[Event, None, None]:
    match job:
        case ScanJob():
            from uproto_core.pipeline.look import scan

            yield from scan(job, cancel)
        case CheckJob():
            from uproto_core.pipeline.look import check

            yield from check(job, models, cancel)
        case SampleJob():
            from uproto_core.sample.draw import make_sample

            yield from make_sample(job.out, job.seed, cancel)
        case TrainJob():
            from uproto_core.pipeline.train import train

            yield from train(job, models(), cancel)
        case ProbeJob():
            from uproto_core.pipeline.probe import probe

            yield from probe(job, models(), cancel)
        case TextsJob():
            from uproto_core.pipeline.texts import texts

            yield from texts(job, models(), cancel)
        case EvaluateJob():
            from uproto_core.pipeline.evaluate import evaluate

            yield from evaluate(job, models(), cancel)
        case PredictJob():
            from uproto_core.pipeline.predict import predict

            yield from predict(job, models(), cancel)
        case ExplainJob():
            from uproto_core.pipeline.explain import explain

            yield from explain(job, models(), cancel)
        case CompareJob():
            from uproto_core.pipeline.compare import compare

            yield from compare(job, models(), cancel)
        case PrototypesJob():
            from uproto_core.pipeline.prototypes import prototypes

            yield from prototypes(job, cancel)
        case DownloadJob():
            folder = yield from _brought(job, cancel)
            yield BackboneReady(name=job.backbone, folder=folder)
        case ListBackbonesJob():
            from uproto_core.pipeline.models import list_models

            yield list_models()
        case ExportJob():
            from uproto_core.pipeline.export import export

            yield from export(job, models(), cancel)
        case AdviseJob():
            from uproto_core.pipeline.advise import advise

            yield from advise(job, models(), cancel)
        case HuntJob():
            from uproto_core.pipeline.hunt import hunt

            yield from hunt(job, models(), cancel)
        case FindPhotosJob():
            from uproto_core.pipeline.find_photos import find_again

            yield from find_again(job, cancel)
        case SelfTestJob():
            from uproto_core.pipeline.self_test import self_test

            yield from self_test(cancel)
        case _:
            assert_never(job)
