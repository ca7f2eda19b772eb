"""Multinomial regression along a path of weight decays: what the linear rivals and tau-norm are made of."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.baselines.interface import Answers
from uproto_core.baselines.search import fit_best
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import HeadFit, HeadProblem, log_prior
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows

DECAYS = (1e2, 1e1, 1e0, 3e-1, 1e-1, 3e-2, 1e-2, 1e-3, 1e-4)
"""Weights of (1/2)||W||^2 beside the sum of the losses over all rows, strongest first: the grid of method.md 3.1, and
two steps between where most of the best ones lie."""
USUAL_DECAY = 1.0
"""scikit-learn's, and taken where nothing can be tried."""

_ITERATIONS = 20
_ROWS_A_BLOCK = 16_384
_VARIANCE_FLOOR = 1e-6
"""Beside the mean over the directions: where nothing varies, nothing is stretched without end."""


class LinearFamily:
    """Multinomial regression on the features as they are, along a path of weight decays.

    Each fit starts where the one with the next stronger decay ended: the path is far quicker than fits from zero, and
    the problem is convex, so it ends in the same place. The weights are sought in stretched coordinates, in which every
    direction of the features is about as steep as any other: 20 iterations go further than 50 without.
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
        self.log_prior = log_prior(rows.counts)
        """(C,), of the member's photos."""
        self._shift = balance * self.log_prior
        self._weights = even_weights(rows) if is_weighted else None
        self._cancel = cancel
        self._spread, self._directions = _spread(rows, self._weights, cancel)

    def path(self, decays: Sequence[float]) -> Iterator[tuple[Tensor, Tensor]]:
        """Weight (C, D) and bias (C,) at each decay, in the order given (strongest first)."""
        zeros = torch.zeros(len(self._shift), self._rows.features.shape[1])
        weight, bias = zeros, zeros[:, 0].clone()
        for decay in decays:
            stretch, back = self._stretch(decay / len(self._rows.labels))
            problem = _Stretched(
                features=self._rows.features,
                labels=self._rows.labels,
                shift=self._shift,
                start=zeros,
                pull=decay / len(self._rows.labels),
                weights=self._weights,
                stretch=stretch,
            )
            fit = HeadFit(problem, self._cancel, weight=weight @ back, bias=bias)
            fit.go_on(_ITERATIONS)
            weight, bias = fit.weight @ stretch, fit.bias
            yield weight, bias

    def _stretch(self, pull: float) -> tuple[Tensor, Tensor]:
        """(D, D), symmetric, and its inverse: the root of the inverse Hessian where all classes are equally likely.

        There the Hessian is (I - 11^T / C) / C times the features' second moments, and the pull.
        """
        root = (self._spread + len(self._shift) * pull).sqrt()
        stretch, back = (((self._directions * scale) @ self._directions.T).float() for scale in (1 / root, root))
        return stretch, back

    def at(self, decays: Collection[float]) -> Iterator[tuple[Tensor, Tensor]]:
        """Weight and bias at some of `DECAYS`, strongest first, each reached over all the stronger ones."""
        for decay, found in zip(DECAYS, self.path(DECAYS[: DECAYS.index(min(decays)) + 1]), strict=False):
            if decay in decays:
                yield found


@dataclass(frozen=True, kw_only=True)
class _Stretched(HeadProblem):
    """The same problem for V in W = V S."""

    stretch: Tensor
    """S, (D, D), symmetric."""

    def loss_and_gradients(self, weight: Tensor, bias: Tensor, cancel: CancelToken) -> tuple[float, Tensor, Tensor]:
        """The value, and its gradients to V and to the bias."""
        loss, weight_gradient, bias_gradient = super().loss_and_gradients(weight @ self.stretch, bias, cancel)
        return loss, weight_gradient @ self.stretch, bias_gradient


def _spread(rows: MemberRows, weights: Tensor | None, cancel: CancelToken) -> tuple[Tensor, Tensor]:
    """Second moments of the rows along their principal directions (D,), and these as columns (D, D); float64."""
    dim = rows.features.shape[1]
    moments = torch.zeros(dim, dim, dtype=torch.float64)
    for start in range(0, len(rows.labels), _ROWS_A_BLOCK):
        cancel.check()
        block = slice(start, start + _ROWS_A_BLOCK)
        features = rows.features[block]
        moments += (features.T @ (features if weights is None else weights[block, None] * features)).double()
    spread, directions = torch.linalg.eigh(moments / len(rows.labels))
    return spread.clamp(min=_VARIANCE_FLOOR * float(spread.mean())), directions


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


def best_linear(
    data: TrainingData,
    cancel: CancelToken,
    *,
    balance: float = 0.0,
    further: Sequence[float] = (0.0,),
    is_weighted: bool = False,
) -> Answers:
    """Choose the weight decay by balanced accuracy on practice photos, and fit on all training photos.

    Args:
        data: Photos and which are left out when.
        cancel: Asked within every look at the photos.
        balance: tau of the logit-adjusted loss; 0 is the plain one.
        further: What is tried of taking log pi from the answer as well; read off every fit.
        is_weighted: Whether the rows of every class weigh the same together.
    """

    def fits(member: int, settings: Sequence[tuple[float, float]]) -> Iterator[Answers]:
        family = LinearFamily(data, member, cancel, balance=balance, is_weighted=is_weighted)
        wanted = {decay for decay, _ in settings}
        found = dict(zip(sorted(wanted, reverse=True), family.at(wanted), strict=True))
        for decay, offset in settings:
            weight, bias = found[decay]
            yield linear_answers(weight, bias - offset * family.log_prior)

    settings = [(decay, offset) for decay in DECAYS for offset in further]
    return fit_best(data, settings, fits, usual=(USUAL_DECAY, further[0]))
