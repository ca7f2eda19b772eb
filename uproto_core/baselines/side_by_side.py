"""Several settings of one rival trained at once: a step draws one batch and serves them all.

Each setting has weights of its own, and the loss is the sum of theirs, so no setting feels another; each has its own
rate and weight decay too. What it saves is the cost of many small products: one of a few thousand columns is far
quicker than dozens of a few hundred.
"""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F


def copies(start: Tensor, settings: Sequence[object]) -> list[Tensor]:
    """The start of the training once for every setting, each to be trained on its own."""
    return [start.clone().requires_grad_() for _ in settings]


def stacked(weights: Sequence[Tensor]) -> Tensor:
    """Weights of S settings as one tensor (S, ...), through which they are trained."""
    return torch.stack(tuple(weights))


def column(values: Sequence[float]) -> Tensor:
    """(S, 1, 1), a number of each setting beside scores (S, B, C)."""
    return torch.tensor(values, dtype=torch.float32)[:, None, None]


def products(features: Tensor, weights: Tensor) -> Tensor:
    """x.w of every photo with every row of every setting, (S, B, R), as one product.

    Args:
        features: (B, D).
        weights: (S, R, D).
    """
    settings, rows, dim = weights.shape
    return (features @ weights.reshape(settings * rows, dim).T).view(len(features), settings, rows).transpose(0, 1)


def summed_entropy(scores: Tensor, labels: Tensor, class_weights: Tensor | None = None) -> Tensor:
    """The mean cross-entropy of each setting, added up, ().

    Args:
        scores: (S, B, C).
        labels: (B,) int64.
        class_weights: (S, C); the means are then the weighted ones. None is all alike.
    """
    losses = F.cross_entropy(scores.reshape(-1, scores.shape[-1]), labels.repeat(len(scores)), reduction="none")
    each = losses.view(len(scores), len(labels))
    if class_weights is None:
        return each.mean(dim=1).sum()
    weights = class_weights[:, labels]
    return ((each * weights).sum(dim=1) / weights.sum(dim=1)).sum()
