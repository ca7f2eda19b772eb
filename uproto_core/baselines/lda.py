"""Linear discriminants with one covariance for all classes, drawn towards a round one.

[related: Friedman 1989, regularized discriminant analysis, with one covariance for all classes; as scikit-learn's
LinearDiscriminantAnalysis with `shrinkage`]
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.baselines.interface import Answers
from uproto_core.baselines.linear_family import linear_answers
from uproto_core.baselines.search import fit_best
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import log_prior
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.prototypes.space import class_means

SETTINGS = tuple(
    (shrinkage, share) for shrinkage in (0.9, 0.99, 0.7, 0.5, 0.3, 0.1, 0.03, 0.01) for share in (1.0, 0.5, 0.0)
)
"""How far the covariance is drawn to a round one, and how much the class shares count: 1 is the textbook's Bayes rule,
0 takes all classes for equally likely."""
USUAL = (0.1, 1.0)

_ROWS_A_BLOCK = 16_384
_VARIANCE_FLOOR = 1e-6
"""Beside a unit feature's length of 1: where nothing varies, this is the nearest mean."""


class Lda:
    """Scores x.S^-1 m_c - m_c.S^-1 m_c / 2 + r log pi_c; shrinkage and r are chosen on practice photos.

    A class without photos is never answered.
    """

    name = "lda"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Decompose the covariance once for every set of photos; every setting is read off it.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked between blocks of photos.
            seed: Not used: nothing is drawn.
        """
        del seed

        def fits(member: int, settings: Sequence[tuple[float, float]]) -> Iterator[Answers]:
            discriminants = Discriminants.of_rows(member_rows(data, member), cancel)
            return (discriminants.answers(shrinkage, share) for shrinkage, share in settings)

        return fit_best(data, SETTINGS, fits, usual=USUAL)


@dataclass(frozen=True, kw_only=True)
class Discriminants:
    """Class means and the decomposed covariance within classes."""

    means: Tensor
    """(C, D) float64."""
    directions: Tensor
    """(D, D) float64, orthonormal columns."""
    variances: Tensor
    """(D,) float64."""
    counts: Tensor
    """(C,) int64."""

    @classmethod
    def of_rows(cls, rows: MemberRows, cancel: CancelToken) -> "Discriminants":
        """Of all photos and views."""
        means = class_means(rows.features, rows.labels, len(rows.counts))
        dim = means.shape[1]
        scatter = torch.zeros(dim, dim, dtype=torch.float64)
        for start in range(0, len(rows.labels), _ROWS_A_BLOCK):
            cancel.check()
            block = slice(start, start + _ROWS_A_BLOCK)
            deviations = rows.features[block].double() - means[rows.labels[block]]
            scatter += deviations.T @ deviations
        variances, directions = torch.linalg.eigh(scatter / len(rows.labels))
        return cls(means=means, directions=directions, variances=variances.clamp(min=0), counts=rows.counts)

    def answers(self, shrinkage: float, share: float) -> Answers:
        """Probabilities at one setting.

        Args:
            shrinkage: 0 is the covariance as measured, 1 a round one of the same trace.
            share: How much log pi_c counts.
        """
        shrunken = (1 - shrinkage) * self.variances + shrinkage * self.variances.mean()
        inverse = 1 / shrunken.clamp(min=_VARIANCE_FLOOR / len(shrunken))
        weight = (self.means @ self.directions * inverse) @ self.directions.T
        bias = -0.5 * (weight * self.means).sum(dim=1) + share * log_prior(self.counts).double()
        # Differences between classes are what counts; as they stand, scores are too large for float32.
        is_there = self.counts > 0
        weight, bias = weight - weight[is_there].mean(dim=0), bias - bias[is_there].mean()
        return linear_answers(weight.float(), bias.masked_fill(~is_there, -torch.inf).float())
