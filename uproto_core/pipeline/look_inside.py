"""What the model sees in the photos of a folder that is checked, and the findings that rest on it."""

from collections.abc import Generator
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from uproto_core.backbone.features import extract_views
from uproto_core.backbone.join import fit_join
from uproto_core.backbone.views import View
from uproto_core.cancel import CancelToken
from uproto_core.checks.look import Look
from uproto_core.checks.run import NEED_THE_MODEL, run_inner_checks
from uproto_core.errors import UprotoError
from uproto_core.events import Event, FindingMade
from uproto_core.findings import Finding
from uproto_core.jobs import CheckJob
from uproto_core.pipeline.kept import KeptModels
from uproto_core.settings import FeatureSettings

_PLAIN = (View(kind="plain"),)
"""The first view of a training too: what is looked at here is not looked at again there."""


def look_inside(
    look: Look, job: CheckJob, kept: frozenset[Path], models: KeptModels, cancel: CancelToken
) -> Generator[Event, None, None]:
    """Look at each photo with the model and tell what that shows; where it cannot be done, say so instead.

    Args:
        look: The photos.
        job: Which model, and what computes.
        kept: Photos whose class a person has confirmed.
        models: What the engine keeps between jobs.
        cancel: Looked at by every loop.
    """
    try:
        features = yield from features_of(look, job, models, cancel)
    except UprotoError as error:
        # What needs no model was told of before, and stands.
        for code in NEED_THE_MODEL:
            yield FindingMade(finding=Finding(code=code, photos=0, could_not=error.code))
        return
    yield from run_inner_checks(look, features, kept, cancel)


def features_of(
    look: Look, job: CheckJob, models: KeptModels, cancel: CancelToken
) -> Generator[Event, None, NDArray[np.float32]]:
    """(N, D) features of the look's photos as a training joins them; NaN for one that cannot be read any more."""
    compute = models.compute(job.accelerator)
    yield compute.found()
    backbone = models.backbone(job.backbone, compute)
    made = yield from extract_views(backbone, look.photos, _PLAIN, compute, cancel)
    is_readable = np.isfinite(made).all(axis=(1, 2))
    is_exam = np.array([photo.record.split == "test" for photo in look.photos], dtype=bool)
    fitted = made[is_readable & ~is_exam]
    # The drive may have been pulled out meanwhile: there is nothing to fit to, and nothing to find.
    join = fit_join(fitted, backbone.dim, backbone.depth_sizes, FeatureSettings()) if len(fitted) else None
    seen = torch.from_numpy(made)
    joined = seen[..., : backbone.dim] if join is None else join.features(seen)
    return np.asarray(joined[:, 0].numpy(), dtype=np.float32)
