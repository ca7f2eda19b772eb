"""Which prototype belongs to which class, and in what orientation (method.md 2.8).

A simplex is the same under every permutation, so a rotation is enough for it. A set that was spread from a random
start is matched by turns: the best permutation (Hungarian), the best rotation (Procrustes). [related: TSC solves the
assignment anew in every batch; ours solves it once, because a moving target is hard to explain.]
"""

import torch
from scipy.optimize import linear_sum_assignment
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.prototypes.simplex import orthonormal_columns

MOST_CLASSES = 1500
"""The assignment takes time of order C^3 and cannot be stopped in between: half a second at this many classes. Beyond,
numerical ones start at the classes' own directions: as even, and a little nearer to them (docs/decisions/0010)."""

_STARTS = 3
_ROUNDS = 5


def rotate_towards(prototypes: Tensor, directions: Tensor) -> Tensor:
    """The rotation (or reflection) of the prototypes that agrees best with the directions, row by row.

    Args:
        prototypes: (C, d) float64.
        directions: (C, d) float64.

    Returns:
        (C, d) float64, every pair's angle unchanged.
    """
    u, _, vt = torch.linalg.svd(prototypes.T @ directions)
    turned: Tensor = prototypes @ (u @ vt)
    return turned


def assign_prototypes(prototypes: Tensor, directions: Tensor, seed: int, cancel: CancelToken) -> Tensor:
    """Give prototypes to classes so that the sum of their dot products with the classes' directions is large.

    Args:
        prototypes: (C, d) float64; C at most `MOST_CLASSES`.
        directions: (C, d) float64, centred class directions.
        seed: For the orientations tried.
        cancel: Asked between rounds.

    Returns:
        (C, d) float64; row c is the prototype of class c.
    """
    best, best_trace = prototypes, -torch.inf
    for start in range(_STARTS):
        turned = prototypes
        if start:
            dim = prototypes.shape[1]
            turned = prototypes @ orthonormal_columns(dim, dim, seed, f"prototypes/assign-{start}")
        for round_ in range(_ROUNDS):
            cancel.check()
            order = torch.from_numpy(linear_sum_assignment(-(directions @ turned.T).numpy())[1])
            if round_ and torch.equal(order, torch.arange(len(order))):
                break
            turned = rotate_towards(turned[order], directions)
        trace = float((turned * directions).sum())
        if trace > best_trace:
            best, best_trace = turned, trace
    return best
