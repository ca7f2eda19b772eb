"""The linear maps of stage 1: one for photos, one for texts, both the identity at the start.

[related: BALLAD has a bias-free linear map mixed with its input; ours starts at the identity and is held near it.]
"""

import torch
from torch import Tensor, nn

from uproto_core.prototypes.space import unit


class LinearMaps(nn.Module):
    """u = norm(W_I z) for photos, v = norm(W_T s) for texts.

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


def mapped(features: Tensor, weights: Tensor) -> Tensor:
    """norm(W z) for every row.

    Args:
        features: (..., D).
        weights: (D, D).

    Returns:
        (..., D), unit length.
    """
    return unit(features @ weights.T)
