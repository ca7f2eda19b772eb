"""Class feature prototypes: what the photos of a class look like on average.

The recipe of method.md C.4 takes the plain mean of all views, not normalised: a class whose photos vary a lot then has
a shorter prototype and asks for more agreement. The shrunken forms of 2.12 (our choice, empirical Bayes) mix the mean
of few photos, by their plain views, with the class's text; they were worse where they were measured (decision 9), and
are options.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.prototypes.space import class_means, unit
from uproto_core.settings import ClassifierSettings

_ENOUGH_PHOTOS = 5
"""A class needs this many to take part in the estimate of k."""
_ENOUGH_CLASSES = 3
_LEAST_K, _USUAL_K, _MOST_K = 0.5, 5.0, 50.0


def class_prototypes(
    settings: ClassifierSettings, means: Tensor, *, plain: Tensor, labels: Tensor, anchors: Tensor
) -> Tensor:
    """The prototypes of the second branch, in the form that was asked for.

    Args:
        settings: Which form.
        means: (C, D), mean of all views of each class, a class without photos in its text's direction.
        plain: (N, D), plain views after stage 1, unit length.
        labels: (N,) int64.
        anchors: (C, D), the class's text after stage 1, or its anchor where it has no text; zeros for neither.

    Returns:
        (C, D) float32: the means as they are, or of unit length.
    """
    match settings.prototypes:
        case "mean":
            return means
        case "shrunk":
            k = settings.shrink_photos
        case "estimated":
            k = estimate_shrinkage(plain, labels, anchors).k
    own = class_means(plain, labels, len(means)).to(anchors.dtype)
    counts = torch.bincount(labels, minlength=len(means))
    return shrunken_means(own, anchors, counts, k).to(means.dtype)


def shrunken_means(means: Tensor, anchors: Tensor, counts: Tensor, k: float) -> Tensor:
    """m_c = norm( (n_c mean_c + k anchor_c) / (n_c + k) ).

    Args:
        means: (C, D), mean feature of each class; any value for a class without photos.
        anchors: (C, D), the class's text after stage 1, or its prototype where it has no text.
        counts: (C,) int64, photos of each class.
        k: How many photos the anchor is worth; 0 is the class mean alone (the anchor for a class without photos),
            infinity the anchor alone.

    Returns:
        (C, D), unit length.
    """
    trust = torch.where(counts > 0, counts / (counts + k), torch.zeros_like(means[:, 0]))[:, None]
    seen = torch.where(counts[:, None] > 0, means, torch.zeros_like(means))
    return unit(trust * seen + (1 - trust) * anchors)


@dataclass(frozen=True, kw_only=True)
class Shrinkage:
    """How far means of few photos are drawn to their anchors."""

    k: float
    is_measured: bool
    """Whether enough classes had enough photos to estimate it."""


def estimate_shrinkage(features: Tensor, labels: Tensor, anchors: Tensor) -> Shrinkage:
    """k* = S_W / S_A: how much photos vary in a class, against how far the class means lie from their anchors.

    Args:
        features: (N, D), plain views.
        labels: (N,) int64.
        anchors: (C, D).
    """
    classes = len(anchors)
    counts = torch.bincount(labels, minlength=classes)
    is_used = counts >= _ENOUGH_PHOTOS
    if int(is_used.sum()) < _ENOUGH_CLASSES:
        return Shrinkage(k=_USUAL_K, is_measured=False)
    means = class_means(features, labels, classes)
    used_rows = is_used[labels]
    deviations = features[used_rows].double() - means[labels[used_rows]]
    freedom = int(used_rows.sum()) - int(is_used.sum())
    within = float(deviations.square().sum()) / freedom
    distances = (means - anchors.double()).square().sum(dim=1)
    between = float((distances - within / counts.clamp(min=1))[is_used].mean())
    if between <= 0:
        return Shrinkage(k=_MOST_K, is_measured=True)
    return Shrinkage(k=min(max(within / between, _LEAST_K), _MOST_K), is_measured=True)
