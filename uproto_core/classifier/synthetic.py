"""Variation carried from common classes to rare ones: made-up photos around a rare class's mean (method.md C.3).

It was harmful wherever it was measured, and is an option so that it can be measured again. What does help of the same
idea is the pooled covariance in the whitening (prototypes.space).
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.prototypes.space import class_means, unit


@dataclass(frozen=True, kw_only=True)
class Rows:
    """What a head learns from."""

    features: Tensor
    """(R, D) float32, unit length."""
    labels: Tensor
    """(R,) int64."""
    counts: Tensor
    """(C,) int64, photos of each class, the made-up ones among them: the prior in the loss is that of the rows."""


def fill_up(  # noqa: PLR0917  (rows and how they are filled)
    features: Tensor, labels: Tensor, counts: Tensor, views: int, least: int, generator: torch.Generator
) -> Rows:
    """Rare classes get made-up photos: norm(their mean + how a photo of a common class departs from its own mean).

    Common are classes with at least `least` photos; where there is none, nothing is made up. A class without photos
    stays without. [related: variation transfer, method.md C.3 "synthetic variation"]

    Args:
        features: (n V, D) float32, unit length, a photo's views beside each other.
        labels: (n V,) int64.
        counts: (C,) int64, photos of each class.
        views: V; a made-up photo has as many rows as a real one.
        least: How many photos every class shall have; 0 makes up none.
        generator: Of the draws.
    """
    donors = (counts[labels] >= least).nonzero().flatten()
    missing = torch.where(counts > 0, (least - counts).clamp(min=0), torch.zeros_like(counts))
    if not len(donors) or not int(missing.sum()):
        return Rows(features=features, labels=labels, counts=counts)
    means = class_means(features, labels, len(counts)).float()
    made_labels = torch.arange(len(counts)).repeat_interleave(missing * views)
    drawn = donors[torch.randint(len(donors), (len(made_labels),), generator=generator)]
    made = unit(means[made_labels] + features[drawn] - means[labels[drawn]])
    return Rows(features=torch.cat([features, made]), labels=torch.cat([labels, made_labels]), counts=counts + missing)
