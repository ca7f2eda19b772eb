"""Prototypes spread by optimisation, for any number of classes and dimensions (method.md 2.7 c).

Adam on free vectors that pushes each prototype's nearest neighbours away. [related: TSC target_generation.py]; ours
leaves out the diagonal, cools the temperature, and works on blocks of rows where there are many classes.
"""

import math
from collections.abc import Generator
from dataclasses import dataclass
from time import monotonic

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.events import Event, StageProgressed
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

_BLOCK = 2048
"""Rows a step; up to this many classes every step sees all of them."""
_ROWS_AT_ONCE = 256
"""Rows of one product: keeps the memory flat and the looks at the cancel token close."""
_BETAS = (0.9, 0.999)
_SECONDS_BETWEEN_LOOKS = 0.1


@dataclass(frozen=True, kw_only=True)
class _Plan:
    steps: int
    rate: float
    warm: float
    cold: float
    steps_between_looks: int
    """Steps between two measurements of the largest cosine over all rows; 1 where each step sees all rows."""


def _plan(classes: int, dim: int, *, is_started: bool) -> _Plan:
    if classes <= _BLOCK:
        # In high dimensions a unit vector's coordinates are small, and the same step would be a leap.
        rate = min(0.02, 0.02 * math.sqrt(512 / dim))
        return _Plan(
            steps=300 if is_started else 600,
            rate=rate,
            warm=0.1 if is_started else 0.5,
            cold=0.02,
            steps_between_looks=1,
        )
    return _Plan(steps=150, rate=0.07 / math.sqrt(dim), warm=0.05, cold=0.02, steps_between_looks=25)


def spread_numerically(
    start: Tensor, seed: int, cancel: CancelToken, *, is_started: bool = False
) -> Generator[Event, None, Tensor]:
    """Spread unit vectors until the largest cosine between two of them stops falling.

    Args:
        start: (C, d) float; need not have unit length.
        seed: For the blocks of rows.
        cancel: Asked between blocks.
        is_started: Whether the start is nearly even already, so that it should not be heated up first.

    Yields:
        StageProgressed.

    Returns:
        (C, d) float64, unit length: the best of all steps by its largest cosine.
    """
    free = unit(start).float()
    plan = _plan(*free.shape, is_started=is_started)
    draw = stream(seed, "prototypes/blocks")
    first, second = torch.zeros_like(free), torch.zeros_like(free)
    best, best_cosine = unit(free), largest_cosine(unit(free), cancel)
    looked = monotonic()
    for step in range(plan.steps):
        share = step / max(plan.steps - 1, 1)
        points = unit(free)
        rows = torch.arange(len(free))
        if len(free) > _BLOCK:
            rows = torch.randperm(len(free), generator=draw)[:_BLOCK]
        gradient, nearest = _push(points, rows, plan.warm * (plan.cold / plan.warm) ** share, cancel)
        if len(rows) < len(free) and step % plan.steps_between_looks == 0:
            nearest = largest_cosine(points, cancel)
        if (len(rows) == len(free) or step % plan.steps_between_looks == 0) and nearest < best_cosine:
            best, best_cosine = points, nearest
        # Through the normalisation: only what is tangent to the sphere moves a point.
        gradient = (gradient - (gradient * points).sum(dim=1, keepdim=True) * points) / free.norm(dim=1, keepdim=True)
        first.lerp_(gradient, 1 - _BETAS[0])
        second.lerp_(gradient.square(), 1 - _BETAS[1])
        rate = plan.rate * 0.5 * (1 + math.cos(math.pi * share))
        corrected = (second / (1 - _BETAS[1] ** (step + 1))).sqrt() + 1e-8
        free = free - rate * (first / (1 - _BETAS[0] ** (step + 1))) / corrected
        if monotonic() - looked > _SECONDS_BETWEEN_LOOKS:
            looked = monotonic()
            yield StageProgressed(stage="prototypes", done=step + 1, total=plan.steps)
    end = unit(free)
    return unit((end if largest_cosine(end, cancel) < best_cosine else best).double())


def _push(points: Tensor, rows: Tensor, temperature: float, cancel: CancelToken) -> tuple[Tensor, float]:
    """Gradient of mean_i tau log( 1/(C-1) sum_{j != i} exp(p_i.p_j / tau) ) over the rows, and their largest cosine."""
    gradient = torch.zeros_like(points)
    nearest = -1.0
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        part = rows[start : start + _ROWS_AT_ONCE]
        cancel.check()
        chosen = points[part]
        cosines = chosen @ points.T
        cosines[torch.arange(len(part)), part] = -torch.inf
        nearest = max(nearest, float(cosines.max()))
        weights = (cosines / temperature).softmax(dim=1) / len(rows)
        gradient += weights.T @ chosen
        gradient.index_add_(0, part, weights @ points)
    return gradient, nearest


def largest_cosine(points: Tensor, cancel: CancelToken) -> float:
    """Largest cosine between two different rows.

    Args:
        points: (C, d), unit length, C at least 2.
        cancel: Asked between blocks.
    """
    largest = -1.0
    for start in range(0, len(points), _ROWS_AT_ONCE):
        part = torch.arange(start, min(start + _ROWS_AT_ONCE, len(points)))
        cancel.check()
        cosines = points[part] @ points.T
        cosines[torch.arange(len(part)), part] = -torch.inf
        largest = max(largest, float(cosines.max()))
    return largest


def random_start(classes: int, dim: int, seed: int, name: str = "prototypes/start") -> Tensor:
    """Seeded random directions; (C, d) float64, unit length."""
    return unit(torch.randn(classes, dim, dtype=torch.float64, generator=stream(seed, name)))
