"""How classes lie in a space of photos, of texts or of prototypes (method.md 4.5).

Figures are made from the classes' means, or from pairs of them in blocks: thousands of classes never meet in one
square. What cannot be said is None, never NaN.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.evaluation.distances import group_distances, placed_photos, placed_points, sums_of_squares
from uproto_core.figures import ClassGeometry, ClosenessToAnchor, Geometry, Group
from uproto_core.prototypes.space import class_means, unit

_ROWS_AT_ONCE = 1024
_PHOTOS_AT_ONCE = 16_384
_NOTHING = 1e-12
"""A variation or length below this is none: nothing is divided by it."""


@dataclass(frozen=True, kw_only=True)
class Beside:
    """What else lies in the space of some photos, where it does."""

    texts: Tensor | None = None
    """(C, D) unit length; rows of zeros for classes without text."""
    prototypes: Tensor | None = None
    """(C, D) unit length."""
    weights: Tensor | None = None
    """(C, D) of the head that answers in this space."""


def photo_geometry(
    features: Tensor,
    labels: Tensor,
    groups: Sequence[Group],
    cancel: CancelToken,
    *,
    beside: Beside | None = None,
    seed: int = 0,
) -> ClassGeometry:
    """How the classes of photos lie.

    Args:
        features: (N, D) unit length, one row a photo.
        labels: (N,) int64.
        groups: Of each class; "many" is the head, "few" the tail.
        cancel: Asked between blocks.
        beside: What the photos are compared with.
        seed: Of the ranges.
    """
    beside = beside or Beside()
    counts = torch.bincount(labels, minlength=len(groups))
    means = class_means(features, labels, len(groups))
    placed = placed_photos(features, labels, len(groups))
    distances = group_distances(placed, groups, seed, cancel)
    measured = means[placed.labels]
    centred = measured - measured.mean(dim=0)
    scatter = _scatter(features, labels, placed.labels, counts, cancel)
    between = float(centred.square().sum(dim=1).mean()) if len(centred) else 0.0
    alignment, gap = _beside_texts(features, labels, means, counts, beside.texts)
    return ClassGeometry(
        classes=len(measured),
        left_out=int((counts == 1).sum()),
        head_head=distances.head_head,
        head_tail=distances.head_tail,
        tail_tail=distances.tail_tail,
        head_tail_ratio=distances.head_tail_ratio,
        head_head_ratio=distances.head_head_ratio,
        uniformity=uniformity(unit(measured), cancel),
        alignment=alignment,
        modality_gap=gap,
        # The whole variation is that within classes and that between them.
        nc1=max(float(scatter.trace()) - between, 0.0) / between if between > _NOTHING else None,
        nc2_norms=spread_of_lengths(centred),
        nc2_angles=distance_from_simplex(centred, cancel),
        nc3=None if beside.weights is None else self_duality(beside.weights[placed.labels].double(), centred),
        own_anchor=None if beside.prototypes is None else _closeness(means, beside.prototypes, groups, counts > 0),
        effective_rank=effective_rank(scatter),
    )


def point_geometry(
    points: Tensor, groups: Sequence[Group], cancel: CancelToken, *, prototypes: Tensor | None = None, seed: int = 0
) -> ClassGeometry:
    """How classes lie of which each has one point: texts or prototypes.

    Args:
        points: (C, D); rows of zeros for classes without one.
        groups: Of each class.
        cancel: Asked between blocks.
        prototypes: (C, D) unit length, in the same space.
        seed: Of the ranges.
    """
    is_there = points.abs().sum(dim=1) > 0
    placed = placed_points(points, is_there)
    distances = group_distances(placed, groups, seed, cancel)
    centred = placed.vectors - placed.vectors.mean(dim=0)
    return ClassGeometry(
        classes=len(centred),
        head_head=distances.head_head,
        head_tail=distances.head_tail,
        tail_tail=distances.tail_tail,
        head_tail_ratio=distances.head_tail_ratio,
        head_head_ratio=distances.head_head_ratio,
        uniformity=uniformity(placed.vectors, cancel),
        nc2_norms=spread_of_lengths(centred),
        nc2_angles=distance_from_simplex(centred, cancel),
        own_anchor=None if prototypes is None else _closeness(points.double(), prototypes, groups, is_there),
        # Few rows against many columns have the same eigenvalues either way round, and the smaller square is quicker.
        effective_rank=effective_rank(centred @ centred.T if len(centred) < centred.shape[1] else centred.T @ centred),
    )


def plain_geometry(found: ClassGeometry) -> Geometry:
    """The distances alone, without their ranges."""
    return Geometry(
        head_head=found.head_head.value,
        head_tail=found.head_tail.value,
        tail_tail=found.tail_tail.value,
        ratio=found.head_tail_ratio.value,
    )


def uniformity(centres: Tensor, cancel: CancelToken) -> float | None:
    """The log of mean exp(-2 |a - b|^2) over pairs of different centres [Wang & Isola 2020].

    Args:
        centres: (K, D) float64, unit length.
        cancel: Asked between blocks.

    Returns:
        None with fewer than two.
    """
    total, pairs = 0.0, len(centres) * (len(centres) - 1) / 2
    for start in range(0, len(centres), _ROWS_AT_ONCE):
        cancel.check()
        rows = centres[start : start + _ROWS_AT_ONCE]
        cosines = rows @ centres[start:].T
        # |a - b|^2 = 2 - 2 a.b; each pair once: what lies right of the diagonal.
        total += float((4 * cosines - 4).exp().triu(diagonal=1).sum())
    return math.log(total / pairs) if pairs else None


def distance_from_simplex(centred: Tensor, cancel: CancelToken) -> float | None:
    """NC2: mean |cos + 1/(C-1)| over pairs of different centred class means [Papyan et al. 2020].

    Args:
        centred: (K, D) float64.
        cancel: Asked between blocks.

    Returns:
        None with fewer than two.
    """
    classes = len(centred)
    if classes <= 1:
        return None
    directions, total = unit(centred), 0.0
    for start in range(0, classes, _ROWS_AT_ONCE):
        cancel.check()
        cosines = directions[start : start + _ROWS_AT_ONCE] @ directions[start:].T
        total += float((cosines + 1 / (classes - 1)).abs().triu(diagonal=1).sum())
    return total / (classes * (classes - 1) / 2)


def spread_of_lengths(centred: Tensor) -> float | None:
    """NC2: standard deviation of the lengths of centred class means over their mean; None where they have none."""
    lengths = centred.norm(dim=1)
    if not len(lengths) or float(lengths.mean()) <= _NOTHING:
        return None
    return float(lengths.std(correction=0) / lengths.mean())


def self_duality(weights: Tensor, centred: Tensor) -> float | None:
    """NC3: || W / ||W||_F - M / ||M||_F ||_F [Papyan et al. 2020]; None where one of them is nothing.

    Args:
        weights: (K, D) float64, of the head.
        centred: (K, D) float64, the same classes' centred means.
    """
    lengths = weights.norm(), centred.norm()
    if min(map(float, lengths)) <= _NOTHING:
        return None
    return float((weights / lengths[0] - centred / lengths[1]).norm())


def effective_rank(covariance: Tensor) -> float | None:
    """exp(-sum l log l) of the eigenvalues divided by their sum [Roy & Vetterli 2007]: 1 to D.

    Args:
        covariance: (D, D) float64, symmetric; of any scale.

    Returns:
        None where nothing varies.
    """
    values = torch.linalg.eigvalsh(covariance).clamp(min=0)
    total = values.sum()
    if float(total) <= _NOTHING:
        return None
    shares = values[values > 0] / total
    return math.exp(-float((shares * shares.log()).sum()))


def _scatter(features: Tensor, labels: Tensor, measured: Tensor, counts: Tensor, cancel: CancelToken) -> Tensor:
    """Covariance in which every measured class weighs the same; (D, D) float64."""
    weights = torch.zeros(len(counts), dtype=torch.float64)
    weights[measured] = 1 / (counts[measured].double() * max(len(measured), 1))
    of_photo = weights[labels]
    dim = features.shape[1]
    total = torch.zeros(dim, dim, dtype=torch.float64)
    middle = torch.zeros(dim, dtype=torch.float64)
    for start in range(0, len(labels), _PHOTOS_AT_ONCE):
        cancel.check()
        block = slice(start, start + _PHOTOS_AT_ONCE)
        weighted = features[block].double() * of_photo[block, None]
        total += weighted.T @ features[block].double()
        middle += weighted.sum(dim=0)
    return total - torch.outer(middle, middle)


def _beside_texts(
    features: Tensor, labels: Tensor, means: Tensor, counts: Tensor, texts: Tensor | None
) -> tuple[float | None, float | None]:
    """Alignment, the mean |u - v|^2 over photos whose class has a text, and the gap of the two modalities' means."""
    if texts is None:
        return None, None
    exact = texts.double()
    has_text = exact.abs().sum(dim=1) > 0
    photos = (counts * has_text).double()
    if not float(photos.sum()):
        return None, None
    squares = sums_of_squares(features, labels, len(counts))
    # |u - v|^2 = |u|^2 - 2 u.v + |v|^2, summed over the photos of a class.
    sums = squares + photos * (exact.square().sum(dim=1) - 2 * (means * exact).sum(dim=1))
    middle = (means * counts[:, None]).sum(dim=0) / counts.sum()
    gap = float((middle - exact[has_text].mean(dim=0)).norm())
    return float(sums[has_text].sum() / photos.sum()), gap


def _closeness(means: Tensor, prototypes: Tensor, groups: Sequence[Group], is_there: Tensor) -> ClosenessToAnchor:
    """Mean dot product with the own class's prototype, every class equal, by group."""
    own = (means * prototypes.double()).sum(dim=1)

    def of(wanted: Group | None) -> float | None:
        chosen = torch.tensor([wanted in {None, group} for group in groups]) & is_there
        return float(own[chosen].mean()) if bool(chosen.any()) else None

    return ClosenessToAnchor(all_classes=of(None), many=of("many"), medium=of("medium"), few=of("few"))
