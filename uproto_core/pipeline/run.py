"""One door for every job: which path it takes."""

from collections.abc import Generator
from time import monotonic
from typing import assert_never

from uproto_core.backbone.download import download_backbone
from uproto_core.cancel import CancelToken
from uproto_core.events import BackboneReady, Event, JobEnded, JobStarted
from uproto_core.jobs import (
    CheckJob,
    DownloadJob,
    EvaluateJob,
    Job,
    ListBackbonesJob,
    PredictJob,
    PrototypesJob,
    SampleJob,
    ScanJob,
    TrainJob,
)
from uproto_core.pipeline.evaluate import evaluate
from uproto_core.pipeline.kept import KeptModels
from uproto_core.pipeline.look import check, scan
from uproto_core.pipeline.models import list_models
from uproto_core.pipeline.predict import predict
from uproto_core.pipeline.prototypes import prototypes
from uproto_core.pipeline.train import train
from uproto_core.sample.draw import make_sample


def run_job(job: Job, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    """Do a job and tell what happens.

    Raises:
        UprotoError: what could not be done.
        Cancelled: the token was told to stop.
    """
    started = monotonic()
    yield JobStarted(job=job.kind)
    yield from _work(job, kept, cancel)
    yield JobEnded(job=job.kind, seconds=monotonic() - started)


def _work(job: Job, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    match job:
        case ScanJob():
            yield from scan(job, cancel)
        case CheckJob():
            yield from check(job, cancel)
        case SampleJob():
            yield from make_sample(job.out, job.seed, cancel)
        case TrainJob():
            yield from train(job, kept, cancel)
        case EvaluateJob():
            yield from evaluate(job, kept, cancel)
        case PredictJob():
            yield from predict(job, kept, cancel)
        case PrototypesJob():
            yield from prototypes(job, cancel)
        case DownloadJob():
            folder = yield from download_backbone(job.backbone, job.endpoint, cancel)
            yield BackboneReady(name=job.backbone, folder=folder)
        case ListBackbonesJob():
            yield list_models()
        case _:
            assert_never(job)
