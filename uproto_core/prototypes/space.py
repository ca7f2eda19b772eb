"""The space that an expert works in: features centred by class-balanced means, whitened, brought to unit length.

Marks (method.md): centring and whitening are our choice; C.4 has the measured recipe.
"""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import MemberRows

NORM_FLOOR = 1e-8
"""A length below this is taken as this (method.md 5.1)."""

_ROWS_A_BLOCK = 16_384
_VARIANCE_FLOOR = 1e-6
"""Directions that vary less, beside the mean variance, are held at this: without it alpha = 0 divides by zero."""


def unit(vectors: Tensor) -> Tensor:
    """Vectors divided by their length along the last dimension; a zero vector stays zero."""
    return F.normalize(vectors, dim=-1, eps=NORM_FLOOR)


@dataclass(frozen=True, kw_only=True)
class Space:
    """Maps unit features of the towers into an expert's space."""

    image_centre: Tensor
    """(D,)"""
    text_centre: Tensor
    """(D,)"""
    whitening: Tensor
    """(D, D), symmetric."""

    def of_images(self, features: Tensor) -> Tensor:
        """Unit features in this space: norm(A (x - mu)).

        Args:
            features: (..., D), unit length.
        """
        return unit((features - self.image_centre) @ self.whitening)

    def of_texts(self, texts: Tensor, has_text: Tensor) -> Tensor:
        """Class texts in this space, unit length; rows without text are zeros.

        Args:
            texts: (C, D), unit length.
            has_text: (C,) bool.
        """
        return unit((texts - self.text_centre) @ self.whitening) * has_text[:, None]


def class_means(rows: Tensor, labels: Tensor, classes: int) -> Tensor:
    """Mean row of each class, not normalised; zeros for a class without rows.

    Args:
        rows: (R, D) float.
        labels: (R,) int64.
        classes: C.

    Returns:
        (C, D) float64 (float32 where the device has no float64 is never asked for: this runs on the CPU).
    """
    sums = torch.zeros(classes, rows.shape[1], dtype=torch.float64)
    for start in range(0, len(rows), _ROWS_A_BLOCK):
        block = slice(start, start + _ROWS_A_BLOCK)
        sums.index_add_(0, labels[block], rows[block].double())
    counts = torch.bincount(labels, minlength=classes).clamp(min=1)
    return sums / counts[:, None]


def balanced_centre(means: Tensor, is_there: Tensor) -> Tensor:
    """Mean over the classes that are there, every class equal, so that common classes do not define the centre.

    Args:
        means: (C, D).
        is_there: (C,) bool.

    Returns:
        (D,); zeros where no class is there.
    """
    return means[is_there].sum(dim=0) / max(int(is_there.sum()), 1)


@dataclass(frozen=True, kw_only=True)
class Variation:
    """How much photos of one class vary, in each direction: eigenvectors and shares of the pooled covariance."""

    directions: Tensor
    """(D, D) float64, orthonormal columns."""
    variances: Tensor
    """(D,) float64, divided by their mean; ones where nothing varies."""

    def whitening(self, alpha: float) -> Tensor:
        """The symmetric root [ (1 - alpha) S + alpha tr(S)/d I ]^(-1/2), up to a scale that unit length takes away.

        Args:
            alpha: 1 gives the identity; 0 evens out every direction.

        Returns:
            (D, D) float64.
        """
        if alpha == 1:
            return torch.eye(len(self.variances), dtype=torch.float64)
        mixed = ((1 - alpha) * self.variances + alpha).clamp(min=_VARIANCE_FLOOR)
        return (self.directions * mixed.rsqrt()) @ self.directions.T


def within_class_variation(rows: MemberRows, means: Tensor, cancel: CancelToken) -> Variation:
    """Pooled within-class covariance of all rows (all photos, all views), as eigenvectors and variances.

    Args:
        rows: Of one member.
        means: (C, D) float64, the classes' means of these rows.
        cancel: Asked between blocks.
    """
    dim = rows.features.shape[1]
    scatter = torch.zeros(dim, dim, dtype=torch.float64)
    for start in range(0, len(rows.labels), _ROWS_A_BLOCK):
        cancel.check()
        block = slice(start, start + _ROWS_A_BLOCK)
        deviations = rows.features[block].double() - means[rows.labels[block]]
        scatter += deviations.T @ deviations
    cancel.check()
    variances, directions = torch.linalg.eigh(scatter)
    variances = variances.clamp(min=0)
    mean = variances.mean()
    # One photo with one view in each class: nothing varies, and there is nothing to even out.
    if mean <= torch.finfo(torch.float64).tiny * dim:
        return Variation(directions=directions, variances=torch.ones_like(variances))
    return Variation(directions=directions, variances=variances / mean)
