"""The maps of stage 1: one for photos, one for texts, both the identity at the start.

[related: BALLAD has a bias-free linear map mixed with its input, CLIP-Adapter a bottleneck that does not start at the
identity; ours start at the identity and are held near it.]

As stored, a side ("image" or "text") is either `<side>_map` (D, D), or `<side>_down` (r, D) and `<side>_up` (D, r).
"""

import math
from collections.abc import Mapping
from typing import Literal

import torch
from torch import Tensor, nn

from uproto_core.matching.losses import distance_from_identity
from uproto_core.prototypes.space import unit

Side = Literal["image", "text"]

_MOST_WIDTH = 64


class LinearMaps(nn.Module):
    """u = norm(W_I z) for photos, v = norm(W_T s) for texts (method.md 2.10 a).

    The names of its state are those of the artefact: `image_map` and `text_map`, (D, D) each.
    """

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.image_map = nn.Parameter(torch.eye(dim))
        self.text_map = nn.Parameter(torch.eye(dim))

    def images(self, features: Tensor) -> Tensor:
        """Photos' features after the map; (..., D), unit length."""
        return mapped(features, self.image_map)

    def texts(self, features: Tensor) -> Tensor:
        """Texts' features after the map; (..., D), unit length; zeros stay zeros."""
        return mapped(features, self.text_map)

    def departure(self, side: Side, features: Tensor) -> Tensor:
        """||W - I||^2 / d of one side, whatever the features."""
        del features
        return distance_from_identity(self.image_map if side == "image" else self.text_map)


class Bottlenecks(nn.Module):
    """u = norm(z + W2 relu(W1 z)) on each side, W2 = 0 at the start (method.md 2.10 b)."""

    def __init__(self, dim: int, generator: torch.Generator) -> None:
        super().__init__()
        width = max(1, min(_MOST_WIDTH, dim // 4))
        self.image_down = nn.Parameter(_kaiming(width, dim, generator))
        self.image_up = nn.Parameter(torch.zeros(dim, width))
        self.text_down = nn.Parameter(_kaiming(width, dim, generator))
        self.text_up = nn.Parameter(torch.zeros(dim, width))

    def images(self, features: Tensor) -> Tensor:
        """Photos' features after the map; (..., D), unit length."""
        return widened(features, self.image_down, self.image_up)

    def texts(self, features: Tensor) -> Tensor:
        """Texts' features after the map; (..., D), unit length; zeros stay zeros."""
        return widened(features, self.text_down, self.text_up)

    def departure(self, side: Side, features: Tensor) -> Tensor:
        """Mean squared length of what is added to the features (B, D) of one side."""
        down, up = (self.image_down, self.image_up) if side == "image" else (self.text_down, self.text_up)
        # Not a mean: a step whose classes have no text has no row, and adds nothing.
        return _added(features, down, up).square().sum() / max(len(features), 1)


Adapter = LinearMaps | Bottlenecks


def mapped(features: Tensor, weights: Tensor) -> Tensor:
    """norm(W z) for every row.

    Args:
        features: (..., D).
        weights: (D, D).

    Returns:
        (..., D), unit length.
    """
    return unit(features @ weights.T)


def widened(features: Tensor, down: Tensor, up: Tensor) -> Tensor:
    """norm(z + W2 relu(W1 z)) for every row.

    Args:
        features: (..., D).
        down: (r, D), W1.
        up: (D, r), W2.

    Returns:
        (..., D), unit length.
    """
    return unit(features + _added(features, down, up))


def adapted(features: Tensor, maps: Mapping[str, Tensor], place: str, side: Side) -> Tensor:
    """Features after a stored map of stage 1, whichever kind it is.

    Args:
        features: (..., D), unit length, in the expert's space.
        maps: The artefact of stage 1.
        place: Of the member and the expert, such as "m0/e1".
        side: Photos or texts.

    Returns:
        (..., D), unit length.
    """
    weights = maps.get(f"{place}/{side}_map")
    if weights is not None:
        return mapped(features, weights)
    return widened(features, maps[f"{place}/{side}_down"], maps[f"{place}/{side}_up"])


def _added(features: Tensor, down: Tensor, up: Tensor) -> Tensor:
    return torch.matmul(torch.matmul(features, down.T).relu(), up.T)


def _kaiming(rows: int, columns: int, generator: torch.Generator) -> Tensor:
    """He et al. 2015: what a relu halves is doubled beforehand."""
    return torch.randn(rows, columns, generator=generator) * math.sqrt(2 / columns)
