"""How far classes lie apart, without the count of their photos getting in the way (method.md 4.5; our choice).

    D_ab = 1 - S_ab / sqrt(S_aa S_bb),   S_ab the mean dot product of a photo of a and one of b

Pairs of a photo with itself are left out of S_aa, so that the noise in the mean of a few photos does not count as
distance: the mean of 3 photos is long for its noise, and distances of plain means hide crowding.

S_ab is the dot product of two means, so D_ab = 1 - q_a . q_b with one vector q a class, and a mean of D over pairs of
classes needs no square of all classes: sum_{a != b} q_a . q_b = |sum q|^2 - sum |q|^2.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.figures import Group, Ranged
from uproto_core.prototypes.space import class_means, unit
from uproto_core.seeds import rng

_FEWEST_PHOTOS = 2
_LEAST_SELF_SIMILARITY = 1e-4
_ROUNDING = 1e-9
"""Distances below this are none, and no ratio is taken over them."""
_FEWEST_CLASSES = 3
"""Fewer classes in a group drawn anew are the same ones again and again: that says nothing of others."""
_DRAWS = 1000
_DRAWS_AT_ONCE = 100
_LOW, _HIGH = 2.5, 97.5
_FEWEST_DRAWS = 0.85
"""Share of the draws that must have a figure: a ratio that often has none has no honest range."""


@dataclass(frozen=True, kw_only=True)
class PlacedClasses:
    """One vector a class, such that 1 minus the dot product of two is the distance of their classes."""

    vectors: Tensor
    """(K, D) float64."""
    labels: Tensor
    """(K,) int64, which classes."""


def placed_photos(features: Tensor, labels: Tensor, classes: int) -> PlacedClasses:
    """Classes with two photos or more, by pairs of photos.

    Args:
        features: (N, D), one row a photo.
        labels: (N,) int64.
        classes: C.
    """
    counts = torch.bincount(labels, minlength=classes).double()
    means = class_means(features, labels, classes)
    squares = sums_of_squares(features, labels, classes)
    sums_of_pairs = means.square().sum(dim=1) * counts.square() - squares
    own = sums_of_pairs / (counts * (counts - 1)).clamp(min=1)
    measured = (counts >= _FEWEST_PHOTOS).nonzero().flatten()
    vectors = means / own.clamp(min=_LEAST_SELF_SIMILARITY).sqrt()[:, None]
    return PlacedClasses(vectors=vectors[measured], labels=measured)


def sums_of_squares(features: Tensor, labels: Tensor, classes: int) -> Tensor:
    """Sum of the photos' squared lengths in each class; (C,) float64."""
    # Summed in float64 without a copy of all photos in it.
    squares = torch.linalg.vector_norm(features, dim=1, dtype=torch.float64).square()
    return torch.zeros(classes, dtype=torch.float64).index_add_(0, labels, squares)


def placed_points(points: Tensor, is_there: Tensor) -> PlacedClasses:
    """Classes of which each has one vector, such as a text or a prototype: distances are 1 minus the cosine.

    Args:
        points: (C, D) float.
        is_there: (C,) bool, classes that have one.
    """
    measured = is_there.nonzero().flatten()
    return PlacedClasses(vectors=unit(points[measured].double()), labels=measured)


@dataclass(frozen=True, kw_only=True)
class GroupDistances:
    """Mean distances of pairs of common (head) and rare (tail) classes."""

    head_head: Ranged
    head_tail: Ranged
    tail_tail: Ranged
    head_tail_ratio: Ranged
    head_head_ratio: Ranged


def group_distances(placed: PlacedClasses, groups: Sequence[Group], seed: int, cancel: CancelToken) -> GroupDistances:
    """Means over pairs, with ranges from classes drawn anew within their groups.

    Args:
        placed: The classes.
        groups: Of each class; "many" is the head, "few" the tail.
        seed: Of the draws, which are the same in every space: ranges can be told beside each other.
        cancel: Asked between blocks of draws.
    """
    of_group = {
        group: placed.vectors[[at for at, label in enumerate(placed.labels.tolist()) if groups[label] == group]].numpy()
        for group in ("many", "few")
    }
    head, tail = of_group["many"], of_group["few"]
    value = _distances(head, tail, np.ones((1, len(head))), np.ones((1, len(tail))))
    heads, tails = rng(seed, "geometry/head"), rng(seed, "geometry/tail")
    drawn = []
    for start in range(0, _DRAWS, _DRAWS_AT_ONCE):
        cancel.check()
        size = min(_DRAWS_AT_ONCE, _DRAWS - start)
        drawn.append(_distances(head, tail, _times(heads, len(head), size), _times(tails, len(tail), size)))
    draws = np.concatenate(drawn)
    enough_heads, enough_tails = (len(found) >= _FEWEST_CLASSES for found in (head, tail))
    both = enough_heads and enough_tails
    return GroupDistances(
        head_head=_ranged(value[0, 0], draws[:, 0], has_range=enough_heads),
        head_tail=_ranged(value[0, 1], draws[:, 1], has_range=both),
        tail_tail=_ranged(value[0, 2], draws[:, 2], has_range=enough_tails),
        head_tail_ratio=_ranged(value[0, 3], draws[:, 3], has_range=both),
        head_head_ratio=_ranged(value[0, 4], draws[:, 4], has_range=both),
    )


def _times(generator: np.random.Generator, classes: int, draws: int) -> NDArray[np.float64]:
    """(draws, classes), how often each class is drawn."""
    if not classes:
        return np.zeros((draws, 0))
    return generator.multinomial(classes, np.full(classes, 1 / classes), size=draws).astype(np.float64)


def _distances(
    head: NDArray[np.float64],
    tail: NDArray[np.float64],
    head_times: NDArray[np.float64],
    tail_times: NDArray[np.float64],
) -> NDArray[np.float64]:
    """Of each draw (R, 5): head-head, head-tail, tail-tail, the ratios of the first two to the last; NaN for none."""
    head_sums, tail_sums = head_times @ head, tail_times @ tail
    across_pairs = head_times.sum(axis=1) * tail_times.sum(axis=1)
    head_tail = 1 - _over((head_sums * tail_sums).sum(axis=1), across_pairs)
    head_head, tail_tail = _within(head, head_times, head_sums), _within(tail, tail_times, tail_sums)
    base = np.where(tail_tail > _ROUNDING, tail_tail, np.nan)
    return np.stack([head_head, head_tail, tail_tail, head_tail / base, head_head / base], axis=1)


def _within(vectors: NDArray[np.float64], times: NDArray[np.float64], sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """Mean distance of pairs of different classes of one group, of each draw (R,); NaN where there is no pair."""
    squares = times**2
    pairs = times.sum(axis=1) ** 2 - squares.sum(axis=1)
    similar = (sums**2).sum(axis=1) - squares @ (vectors**2).sum(axis=1)
    return 1 - _over(similar, pairs)


def _over(sums: NDArray[np.float64], pairs: NDArray[np.float64]) -> NDArray[np.float64]:
    made: NDArray[np.float64] = np.full(len(sums), np.nan)
    np.divide(sums, pairs, out=made, where=pairs > 0)
    return made


def _ranged(value: float, draws: NDArray[np.float64], *, has_range: bool) -> Ranged:
    """A figure and what 95 % of the draws lie between; no range where too few draws have a figure at all."""
    if not np.isfinite(value):
        return Ranged()
    found = draws[np.isfinite(draws)]
    if not has_range or len(found) < _FEWEST_DRAWS * len(draws):
        return Ranged(value=float(value))
    low, high = np.percentile(found, [_LOW, _HIGH])
    return Ranged(value=float(value), low=float(low), high=float(high))
