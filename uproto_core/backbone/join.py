"""One feature of a photo from what the last layer says and what the tower saw on its way, fitted to a folder's photos.

What the earlier layers say is brought to one scale in each of its numbers (as training photos vary), each layer counts
alike, and the directions in which training photos differ most are kept. So the feature stays short whatever the tower,
texts still meet the part of the last layer, and everything after works on one vector a photo.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.decomposition import PCA
from torch import Tensor
from torch.nn import functional as F

from uproto_core.backbone.depths import COLOURS
from uproto_core.settings import FeatureSettings
from uproto_core.store.tensors import Tensors

DIRECTIONS: Final = 128
"""Kept of the earlier layers [our choice: docs/decisions/0016]."""

_MOST_ROWS = 8192
_SMALLEST_DEVIATION = 1e-4
_MOST_NUMBERS = 100_000
"""Of a block in a file: more is damage."""
_EXACT_UP_TO = 1500
"""Numbers of the earlier layers up to which their directions are worked out whole."""


@dataclass(frozen=True, kw_only=True)
class Join:
    """Makes one feature of the last layer's and the earlier layers' numbers. All tensors are float32 on the CPU."""

    dim: int
    """D of the last layer."""
    sizes: tuple[int, ...]
    """Numbers of each block of the earlier layers; their sum is S."""
    weights: Tensor
    """(blocks,) what each counts beside the last layer's 1."""
    mean: Tensor
    """(S,)"""
    deviation: Tensor
    """(S,)"""
    middle: Tensor
    """(S,) of the weighted blocks."""
    directions: Tensor
    """(S, K), orthonormal columns; zeros where photos do not differ in so many."""

    @property
    def joined_dim(self) -> int:
        """D + K."""
        return self.dim + self.directions.shape[1]

    def features(self, seen: Tensor) -> Tensor:
        """Joined features.

        Args:
            seen: (..., D + S): the last layer's of unit length, then the earlier layers'.

        Returns:
            (..., D + K), unit length; the first D numbers keep their direction.
        """
        last, earlier = seen[..., : self.dim], seen[..., self.dim :]
        weighted = _weighted((earlier - self.mean) / self.deviation, self.sizes, self.weights)
        return F.normalize(torch.cat([last, (weighted - self.middle) @ self.directions], dim=-1), dim=-1)

    def texts(self, features: Tensor) -> Tensor:
        """Features of texts beside joined ones: a text says nothing of the earlier layers.

        Args:
            features: (M, D), unit length.

        Returns:
            (M, D + K), unit length.
        """
        return F.pad(features, (0, self.directions.shape[1]))

    def to_tensors(self) -> Tensors:
        """Everything as tensors, by the names that `from_tensors` reads (part of the bundle's format)."""
        return {
            "join/sizes": torch.tensor(self.sizes),
            "join/weights": self.weights,
            "join/mean": self.mean,
            "join/deviation": self.deviation,
            "join/middle": self.middle,
            "join/directions": self.directions,
        }

    @classmethod
    def from_tensors(cls, tensors: Tensors, *, dim: int) -> "Join | None":
        """A join from what `to_tensors` gave; None where none was given.

        Args:
            tensors: By name.
            dim: D of the model.

        Raises:
            ValueError: a tensor is missing, has another shape, or holds what is no number.
        """
        if not any(name.startswith("join/") for name in tensors):
            return None
        listed = tensors.get("join/sizes", torch.zeros(0))
        sizes = [int(size) for size in listed.flatten().tolist()]
        if listed.is_floating_point() or not sizes or min(sizes) < 1 or max(sizes) > _MOST_NUMBERS:
            raise ValueError("join/sizes is missing or holds what is no size")
        earlier = sum(sizes)

        def read(name: str, *shape: int) -> Tensor:
            tensor = tensors.get(f"join/{name}")
            if tensor is None or tuple(tensor.shape) != shape or not tensor.is_floating_point():
                raise ValueError(f"join/{name} is missing or of another shape")
            if not bool(tensor.float().isfinite().all()):
                raise ValueError(f"join/{name} holds what is no number")
            return tensor.float()

        deviation = read("deviation", earlier)
        if not bool((deviation > 0).all()):
            raise ValueError("join/deviation must be above 0")
        return cls(
            dim=dim,
            sizes=tuple(sizes),
            weights=read("weights", len(sizes)),
            mean=read("mean", earlier),
            deviation=deviation,
            middle=read("middle", earlier),
            directions=read("directions", earlier, min(DIRECTIONS, earlier)),
        )


def fit_join(seen: NDArray[np.float32], dim: int, sizes: Sequence[int], settings: FeatureSettings) -> Join | None:
    """What joins the features of a folder.

    Args:
        seen: (N, V, D + S) of training photos in the views that are learned from.
        dim: D.
        sizes: Numbers of each block of the earlier layers, the colours last.
        settings: How much earlier layers and colours count.

    Returns:
        None where neither counts: then the last layer's feature is the photo's.
    """
    assert sizes[-1] == COLOURS, "the colours come last"
    layers = len(sizes) - 1
    weights = torch.tensor([settings.depths / max(layers, 1)] * layers + [settings.colours])
    if not bool((weights > 0).any()):
        return None
    rows = torch.from_numpy(seen[..., dim:].reshape(-1, sum(sizes)))
    # Evenly spaced ones are enough to see in which directions photos differ, and bound time and memory.
    rows = rows[:: -(-len(rows) // _MOST_ROWS)].double() if len(rows) else rows.double()
    mean, deviation = rows.mean(dim=0), rows.std(dim=0, correction=0).clamp(min=_SMALLEST_DEVIATION)
    weighted = _weighted((rows - mean) / deviation, sizes, weights.double())
    middle = weighted.mean(dim=0)
    return Join(
        dim=dim,
        sizes=tuple(sizes),
        weights=weights,
        mean=mean.float(),
        deviation=deviation.float(),
        middle=middle.float(),
        directions=_directions(weighted - middle).float(),
    )


def _weighted(standardised: Tensor, sizes: Sequence[int], weights: Tensor) -> Tensor:
    """Every block of unit length, times the root of its weight: squared lengths are what the cosine adds up."""
    blocks = torch.split(standardised, list(sizes), dim=-1)
    roots = weights.sqrt()
    return torch.cat([F.normalize(block, dim=-1) * root for block, root in zip(blocks, roots, strict=True)], dim=-1)


def _directions(centred: Tensor) -> Tensor:
    """(S, K) the directions in which the rows (n, S) differ most, with zeros where they do not differ in so many."""
    rows, numbers = centred.shape
    wanted = min(DIRECTIONS, numbers)
    found = min(wanted, rows - 1)
    directions = torch.zeros(numbers, wanted, dtype=torch.float64)
    if found < 1:
        return directions
    if numbers <= _EXACT_UP_TO:
        _, vectors = torch.linalg.eigh(centred.T @ centred)
        directions[:, :found] = vectors.flip(1)[:, :found]
    else:
        solver = PCA(n_components=found, svd_solver="randomized", random_state=0).fit(centred.numpy())
        directions[:, :found] = torch.from_numpy(solver.components_.T)
    return directions
