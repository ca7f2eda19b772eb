"""Where a classifier looked on one photo, asked by a person who sees its answer."""

from collections.abc import Generator

import torch

from uproto_core.backbone.preprocess import DECODE_MARGIN
from uproto_core.cancel import CancelToken
from uproto_core.events import Event, PhotoExplained, StageEnded, StageStarted
from uproto_core.jobs import ExplainJob
from uproto_core.photos.load import load_image
from uproto_core.pipeline.kept import KeptModels
from uproto_core.prediction.where import where_looked


def explain(job: ExplainJob, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    """Hide parts of the photo in turn, and say which the answer rests on.

    Raises:
        BundleUnusableError: the classifier cannot be opened.
        PhotoUnreadableError: the photo is gone, or none.
    """
    compute = kept.compute(job.accelerator)
    yield compute.found()
    started = StageStarted(stage="answers", number=1, of=1)
    yield started
    bundle = kept.bundle(job.bundle, compute)
    image = load_image(job.photo, at_least_px=DECODE_MARGIN * bundle.backbone.image_px)
    with torch.inference_mode():
        found = where_looked(bundle, image, job.class_name or None, cancel)
    ended = PhotoExplained(
        path=job.photo,
        class_name=found.class_name,
        weights=found.weights,
        sure=found.sure,
        sure_without=found.sure_without,
    )
    yield ended
    yield StageEnded(stage="answers", seconds=ended.time - started.time)
