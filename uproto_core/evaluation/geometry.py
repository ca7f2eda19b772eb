"""How far classes lie apart, without the count of their photos getting in the way (method.md 4.5; our choice)."""

from collections.abc import Sequence

import torch
from torch import Tensor

from uproto_core.figures import Geometry, Group
from uproto_core.prototypes.space import class_means

_LEAST_SELF_SIMILARITY = 1e-4
_FEWEST_PHOTOS = 2


def class_distances(features: Tensor, labels: Tensor, classes: int) -> Tensor:
    """D_ab = 1 - S_ab / sqrt(S_aa S_bb) with S_ab the mean dot product of a photo of a and one of b.

    Pairs of a photo with itself are left out of S_aa, so that the noise in the mean of a few photos does not count as
    distance: the mean of 3 photos is long for its noise, and distances of plain means hide crowding.

    Args:
        features: (N, D), one row a photo.
        labels: (N,) int64.
        classes: C.

    Returns:
        (C, C) float64, symmetric, zeros on the diagonal; NaN for classes with fewer than two photos.
    """
    counts = torch.bincount(labels, minlength=classes).double()
    means = class_means(features, labels, classes)
    squares = torch.zeros(classes, dtype=torch.float64).index_add_(0, labels, features.double().square().sum(dim=1))
    similar = means @ means.T
    sums_of_pairs = similar.diagonal() * counts.square() - squares
    own = sums_of_pairs / (counts * (counts - 1)).clamp(min=1)
    length = own.clamp(min=_LEAST_SELF_SIMILARITY).sqrt()
    distances = 1 - similar / (length[:, None] * length[None, :])
    distances.fill_diagonal_(0)
    unmeasured = counts < _FEWEST_PHOTOS
    distances[unmeasured] = torch.nan
    distances[:, unmeasured] = torch.nan
    return distances


def class_geometry(features: Tensor, labels: Tensor, groups: Sequence[Group]) -> Geometry:
    """Mean distances between common and rare classes.

    Args:
        features: (N, D), one row a photo.
        labels: (N,) int64.
        groups: Of each class; "many" is the head, "few" the tail.

    Returns:
        None for each figure that has no pair of classes to be taken over.
    """
    distances = class_distances(features, labels, len(groups))
    head = torch.tensor([group == "many" for group in groups])
    tail = torch.tensor([group == "few" for group in groups])
    pairs = torch.ones_like(distances).triu(diagonal=1).bool()
    head_tail = _mean(distances, (head[:, None] & tail[None, :]) | (tail[:, None] & head[None, :]), pairs)
    tail_tail = _mean(distances, tail[:, None] & tail[None, :], pairs)
    ratio = None
    if head_tail is not None and tail_tail is not None and tail_tail > 0:
        ratio = head_tail / tail_tail
    return Geometry(
        head_head=_mean(distances, head[:, None] & head[None, :], pairs),
        head_tail=head_tail,
        tail_tail=tail_tail,
        ratio=ratio,
    )


def _mean(distances: Tensor, wanted: Tensor, pairs: Tensor) -> float | None:
    chosen = distances[wanted & pairs]
    chosen = chosen[~chosen.isnan()]
    return float(chosen.mean()) if len(chosen) else None
