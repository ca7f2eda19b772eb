"""How even a set of prototypes is, beside the best that any set of that many vectors can be (method.md 2.9)."""

import math

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.figures import PrototypeQuality
from uproto_core.prototypes.kinds import agreement_with

_ROWS_AT_ONCE = 256
"""Rows of one product: thousands of classes never meet in one square, and the cancel token is asked often enough."""


def smallest_largest_cosine(classes: int, dim: int) -> float:
    """A lower bound on the largest cosine of C unit vectors in d dimensions.

    The simplex bound up to d + 1 vectors, Rankin's 0 up to 2 d, Levenshtein's degree-3 bound beyond. (Welch's bound is
    about absolute cosines and is no bound here: the 2 d vectors along the axes, both ways, have a largest cosine of 0.)

    Args:
        classes: C, at least 2.
        dim: d, at least 1.
    """
    if classes <= dim + 1:
        return -1 / (classes - 1)
    if classes <= 2 * dim:
        return 0.0
    low, high = 0.0, (math.sqrt(dim + 3) - 1) / (dim + 2)
    if _levenshtein(high, dim) < classes:
        return high
    for _ in range(100):
        middle = (low + high) / 2
        if _levenshtein(middle, dim) < classes:
            low = middle
        else:
            high = middle
    return low


def _levenshtein(cosine: float, dim: int) -> float:
    """Most vectors in d dimensions with no cosine above the given one; increasing in the cosine."""
    return dim * (1 - cosine) * (2 + (dim + 1) * cosine) / (1 - dim * cosine * cosine)


def prototype_quality(
    prototypes: Tensor,
    *,
    kind: str,
    cancel: CancelToken,
    directions: Tensor | None = None,
    dim: int | None = None,
) -> PrototypeQuality:
    """Every figure of evenness, and how much the prototypes agree with the classes' own directions.

    Args:
        prototypes: (C, d) float, unit length, C at least 2.
        kind: What made them, for the record.
        cancel: Asked between blocks.
        directions: (C, d) float, of the classes that the prototypes belong to; None where there are none.
        dim: Dimensions that they were spread in, for the bounds; None for all.
    """
    points = prototypes.double()
    classes, dim = len(points), dim or points.shape[1]
    nearest = torch.empty(classes, dtype=torch.float64)
    total, squares = 0.0, 0.0
    for start in range(0, classes, _ROWS_AT_ONCE):
        cancel.check()
        part = torch.arange(start, min(start + _ROWS_AT_ONCE, classes))
        cosines = points[part] @ points.T
        own = (torch.arange(len(part)), part)
        cosines[own] = 0
        total += float(cosines.sum())
        squares += float(cosines.square().sum())
        cosines[own] = -torch.inf
        nearest[part] = cosines.max(dim=1).values
    pairs = classes * (classes - 1)
    mean, mean_square = total / pairs, squares / pairs
    bound = smallest_largest_cosine(classes, dim)
    largest = float(nearest.max())
    return PrototypeQuality(
        classes=classes,
        dim=dim,
        kind=kind,
        max_cosine=largest,
        mean_nearest_cosine=float(nearest.mean()),
        min_nearest_cosine=float(nearest.min()),
        mean_squared_cosine=mean_square,
        welch_squared=max((classes - dim) / (dim * (classes - 1)), 0.0),
        mean_norm=float(points.mean(dim=0).norm()),
        std_cosine=math.sqrt(max(mean_square - mean * mean, 0.0)),
        bound=bound,
        gap=largest - bound,
        fit=None if directions is None else agreement_with(points, directions),
    )
