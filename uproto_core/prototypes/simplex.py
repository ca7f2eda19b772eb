"""Exactly even prototypes: C unit vectors with every pair at the same angle, for C - 1 <= d.

Construction [related: ETF classifier, NeuralCollapseApplications/ImbalancedLearning]: a regular simplex in a random
orientation. Ours starts from an orthonormal basis of the space orthogonal to (1, ..., 1), so it also fits d = C - 1.
"""

import math

import torch
from torch import Tensor

from uproto_core.seeds import stream


def helmert_basis(classes: int) -> Tensor:
    """Orthonormal basis of the vectors of length C whose entries sum to zero.

    Returns:
        (C, C - 1) float64; column k has k + 1 equal positive entries, one negative one, and zeros.
    """
    basis = torch.zeros(classes, classes - 1, dtype=torch.float64)
    for k in range(classes - 1):
        length = math.sqrt((k + 1) * (k + 2))
        basis[: k + 1, k] = 1 / length
        basis[k + 1, k] = -(k + 1) / length
    return basis


def orthonormal_columns(rows: int, columns: int, seed: int, name: str) -> Tensor:
    """Seeded random orthonormal columns: QR of a Gaussian matrix, with the sign of R's diagonal made positive.

    Args:
        rows: At least `columns`.
        columns: How many.
        seed: Of the run.
        name: Of the random stream.

    Returns:
        (rows, columns) float64.
    """
    gaussian = torch.randn(rows, columns, dtype=torch.float64, generator=stream(seed, name))
    q, r = torch.linalg.qr(gaussian)
    # Without the sign rule the same matrix gives other columns with another linear algebra library.
    signs = torch.where(r.diagonal() < 0, -1.0, 1.0).double()
    oriented: Tensor = q * signs
    return oriented


def simplex_prototypes(classes: int, dim: int, seed: int) -> Tensor:
    """A regular simplex: every pair of prototypes has the cosine -1 / (C - 1).

    Args:
        classes: C, at least 2.
        dim: d, at least C - 1.
        seed: Sets its orientation.

    Returns:
        (C, d) float64, unit length.
    """
    if classes - 1 > dim:
        raise ValueError(f"{classes} classes have no simplex in {dim} dimensions")
    frame = orthonormal_columns(dim, classes - 1, seed, "prototypes/simplex")
    return math.sqrt(classes / (classes - 1)) * (helmert_basis(classes) @ frame.T)
