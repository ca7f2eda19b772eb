"""Even prototypes that stay near the classes' own directions (method.md 2.7 b; our choice).

The polar factor of the class directions is, among all rotated simplexes, the one nearest to them (orthogonal
Procrustes), so evenness and meaning come out of one decomposition.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

_RANK_SHARE = 1e-6
"""Singular values below this share of the largest are a gap in the rank."""
_GAP_SHARE = 0.1
"""A gap is filled with this share of the median singular value, so that two classes with one direction still part."""
_ROWS_AT_ONCE = 1024
"""Rows of one QR: with thousands of classes one decomposition of all would not look at the cancel token for seconds."""


@dataclass(frozen=True, kw_only=True)
class ClassDirections:
    """Centred class directions, decomposed: D = U diag(S) V^T, gaps in the rank filled."""

    u: Tensor
    """(C, r) float64, orthonormal columns orthogonal to (1, ..., 1)."""
    s: Tensor
    """(r,) float64, above 0."""
    v: Tensor
    """(d, r) float64, orthonormal columns."""

    def spread(self, evenness: float) -> Tensor:
        """U diag(S^(1 - eta)) V^T, before the rows are brought to unit length; (C, d) float64."""
        return (self.u * self.s.pow(1 - evenness)) @ self.v.T

    def even_map(self, evenness: float) -> Tensor:
        """M = V diag(S^-eta) V^T: the centred directions times M are `spread(evenness)`; (d, d) float64."""
        return (self.v * self.s.pow(-evenness)) @ self.v.T


def decompose(directions: Tensor, seed: int, cancel: CancelToken) -> ClassDirections:
    """Centre class directions and decompose them.

    Args:
        directions: (C, d) float; rows need not have unit length.
        seed: For the filling of gaps (two classes with one direction).
        cancel: Asked between blocks of rows.

    Returns:
        Rank min(C - 1, d).
    """
    centred = directions.double() - directions.double().mean(dim=0)
    classes, dim = centred.shape
    full_rank = min(classes - 1, dim)
    u, s, vt = _singular(centred, cancel)
    # Classes that are all alike differ from their mean by rounding, and rounding is no direction.
    rounding = torch.finfo(torch.float64).eps * classes * directions.double().norm()
    rank = min(int((s > _RANK_SHARE * s[0]).sum()), full_rank) if s[0] > rounding else 0
    u, s, v = u[:, :rank], s[:rank], vt[:rank].T
    if rank < full_rank:
        missing = full_rank - rank
        ones = torch.ones(classes, 1, dtype=torch.float64)
        u = torch.cat([u, _orthogonal_to(torch.cat([ones / classes**0.5, u], dim=1), missing, seed, "left")], dim=1)
        v = torch.cat([v, _orthogonal_to(v, missing, seed, "right")], dim=1)
        middle = s.median() if rank else torch.ones((), dtype=torch.float64)
        s = torch.cat([s, (_GAP_SHARE * middle).expand(missing)])
    # The sign rule of method.md 5.3: a singular pair is only known up to its sign.
    columns = torch.arange(full_rank)
    signs = torch.where(u[u.abs().argmax(dim=0), columns] < 0, -1.0, 1.0).double()
    return ClassDirections(u=u * signs, s=s, v=v * signs)


def _singular(matrix: Tensor, cancel: CancelToken) -> tuple[Tensor, Tensor, Tensor]:
    """Thin SVD; of a tall matrix through the R of its QR, made of blocks of rows, which has the same S and V.

    Columns of U that belong to next to nothing are not orthonormal then; `decompose` takes none of those.
    """
    rows, columns = matrix.shape
    cancel.check()
    if rows <= columns + _ROWS_AT_ONCE:
        u, s, vt = torch.linalg.svd(matrix, full_matrices=False)
        return u, s, vt
    triangle = matrix[:0]
    for start in range(0, rows, _ROWS_AT_ONCE):
        cancel.check()
        triangle = torch.linalg.qr(torch.cat([triangle, matrix[start : start + _ROWS_AT_ONCE]]), mode="r").R
    cancel.check()
    _, s, vt = torch.linalg.svd(triangle, full_matrices=False)
    cancel.check()
    return matrix @ (vt.T / s.clamp(min=torch.finfo(s.dtype).tiny)), s, vt


def _orthogonal_to(basis: Tensor, columns: int, seed: int, name: str) -> Tensor:
    """Seeded orthonormal columns orthogonal to those of `basis` (rows, k)."""
    fresh = torch.randn(len(basis), columns, dtype=torch.float64, generator=stream(seed, f"prototypes/gaps-{name}"))
    # Twice: one projection leaves rounding that the normalisation can blow up.
    for _ in range(2):
        fresh = torch.linalg.qr(fresh - basis @ (basis.T @ fresh)).Q
    return fresh


def polar_prototypes(directions: Tensor, evenness: float, seed: int, cancel: CancelToken) -> Tensor:
    """Prototypes near the classes' own directions, for C - 1 <= d.

    Args:
        directions: (C, d) float, such as class means or class texts.
        evenness: eta in [0, 1]; 1 is the exact simplex, 0 the centred directions.
        seed: For the filling of gaps.
        cancel: Asked before it begins, and between blocks of rows.

    Returns:
        (C, d) float64, unit length.
    """
    return unit(decompose(directions, seed, cancel).spread(evenness))
