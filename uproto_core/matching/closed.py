"""Stage 1 without training: the map that carries the classes' own directions to their anchors (method.md 2.10 a0).

Polar prototypes are the centred class directions under one symmetric matrix (2.7 b), and the same matrix can be applied
to photos. It enlarges the directions in which classes differ little, where there is mostly chance: hence the floor, and
hence it is an option. [our choice]
"""

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.prototypes.polar import decompose

FLOOR_SHARE = 0.1
"""Singular values below this share of the largest are taken as this."""


def closed_map(
    directions: Tensor, evenness: float, seed: int, cancel: CancelToken, *, floor: float = FLOOR_SHARE
) -> Tensor:
    """M = a V diag(S^-eta) V^T on the span of the class directions, the identity outside of it.

    Args:
        directions: (C, D) of the classes, such as their means; they are centred here.
        evenness: eta; 0 is the identity.
        seed: For the filling of gaps, where two classes have one direction.
        cancel: Asked between steps.
        floor: Share of the largest singular value that none falls below; 0 for none.

    Returns:
        (D, D) float64, symmetric. The scale a makes the mean gain within the span 1.
    """
    found = decompose(directions, seed, cancel)
    gains = found.s.clamp(min=floor * float(found.s.max())).pow(-evenness)
    gains = gains / gains.mean()
    identity = torch.eye(len(found.v), dtype=torch.float64)
    return identity + (found.v * (gains - 1)) @ found.v.T
