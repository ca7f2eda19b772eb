"""Multinomial regression along a path of weight decays: what the linear rivals and tau-norm are made of."""

from collections.abc import Iterator, Sequence

import torch
from torch import Tensor

from uproto_core.baselines.interface import Answers
from uproto_core.baselines.search import fit_best
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import HeadFit, HeadProblem, log_prior
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows

DECAYS = (1e2, 1e1, 1e0, 1e-1, 1e-2, 1e-3, 1e-4)
"""Weights of (1/2)||W||^2 beside the sum of the losses over all rows, strongest first: the grid of method.md 3.1."""
USUAL_DECAY = 1.0
"""scikit-learn's, and taken where nothing can be tried."""

_ITERATIONS = 50


class LinearFamily:
    """Multinomial regression on the features as they are, along a path of weight decays.

    Each fit starts where the one with the next stronger decay ended: the path is far quicker than fits from zero, and
    the problem is convex, so it ends in the same place.
    """

    def __init__(
        self, data: TrainingData, member: int, cancel: CancelToken, *, balance: float = 0.0, is_weighted: bool = False
    ) -> None:
        """Set out.

        Args:
            data: Photos and which are left out when.
            member: Whose photos.
            cancel: Asked within every look at the photos.
            balance: tau of the logit-adjusted loss; 0 is the plain one.
            is_weighted: Whether the rows of every class weigh the same together.
        """
        rows = member_rows(data, member)
        self._rows = rows
        self._shift = balance * log_prior(rows.counts)
        self._weights = even_weights(rows) if is_weighted else None
        self._cancel = cancel

    def path(self, decays: Sequence[float]) -> Iterator[tuple[Tensor, Tensor]]:
        """Weight (C, D) and bias (C,) at each decay, in the order given (strongest first)."""
        zeros = torch.zeros(len(self._shift), self._rows.features.shape[1])
        weight, bias = zeros, zeros[:, 0].clone()
        for decay in decays:
            problem = HeadProblem(
                features=self._rows.features,
                labels=self._rows.labels,
                shift=self._shift,
                start=zeros,
                pull=decay / len(self._rows.labels),
                weights=self._weights,
            )
            fit = HeadFit(problem, self._cancel, weight=weight, bias=bias)
            fit.go_on(_ITERATIONS)
            weight, bias = fit.weight, fit.bias
            yield weight, bias

    def at(self, decays: Sequence[float]) -> Iterator[tuple[Tensor, Tensor]]:
        """Weight and bias at some of `DECAYS`, strongest first, each reached over all the stronger ones."""
        for decay, found in zip(DECAYS, self.path(DECAYS[: DECAYS.index(min(decays)) + 1]), strict=False):
            if decay in decays:
                yield found


def even_weights(rows: MemberRows) -> Tensor:
    """N / (C n_c) for every row, C counting the classes that are there; (R,), their mean is 1."""
    of_class = rows.counts.sum() / (int((rows.counts > 0).sum()) * rows.counts.clamp(min=1))
    return of_class[rows.labels]


def linear_answers(weight: Tensor, bias: Tensor | None = None) -> Answers:
    """softmax(W x + b).

    Args:
        weight: (C, D).
        bias: (C,); None is zeros.
    """

    def answers(features: Tensor) -> Tensor:
        scores = features @ weight.T
        return (scores if bias is None else scores + bias).softmax(dim=1)

    return answers


def best_linear(data: TrainingData, cancel: CancelToken, *, balance: float = 0.0, is_weighted: bool = False) -> Answers:
    """Choose the weight decay by balanced accuracy on practice photos, and fit on all training photos.

    Args:
        data: Photos and which are left out when.
        cancel: Asked within every look at the photos.
        balance: tau of the logit-adjusted loss; 0 is the plain one.
        is_weighted: Whether the rows of every class weigh the same together.
    """

    def fits(member: int, decays: Sequence[float]) -> Iterator[Answers]:
        family = LinearFamily(data, member, cancel, balance=balance, is_weighted=is_weighted)
        return (linear_answers(weight, bias) for weight, bias in family.at(decays))

    return fit_best(data, DECAYS, fits, usual=USUAL_DECAY)
