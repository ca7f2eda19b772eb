"""How a rival's one setting is chosen: on the practice photos, with the same rounds for all (method.md 3.2)."""

from collections.abc import Sequence

import torch
from torch import Tensor

from uproto_core.baselines.interface import Answers
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import HeadFit, HeadProblem, log_prior
from uproto_core.prototypes.data import TrainingData, member_rows
from uproto_core.prototypes.practice import practice_photos

DECAYS = (1e2, 1e1, 1e0, 1e-1, 1e-2, 1e-3, 1e-4)
"""Weights of (1/2)||W||^2 beside the sum of the losses over all rows, strongest first: the grid of method.md 3.1."""

_ITERATIONS = 50


class LinearFamily:
    """Multinomial regression on the features as they are, along a path of weight decays.

    Each fit starts where the one with the next stronger decay ended: the path is far quicker than fits from zero, and
    the problem is convex, so it ends in the same place.
    """

    def __init__(self, data: TrainingData, member: int, balance: float, cancel: CancelToken) -> None:
        rows = member_rows(data, member)
        self._rows = rows.features
        self._labels = rows.labels
        self._shift = balance * log_prior(rows.counts)
        self._classes = data.classes
        self._cancel = cancel

    def path(self, decays: Sequence[float]) -> list[tuple[Tensor, Tensor]]:
        """Weight (C, D) and bias (C,) at each decay, in the order given (strongest first)."""
        zeros = torch.zeros(self._classes, self._rows.shape[1])
        weight, bias = zeros, zeros[:, 0].clone()
        found = []
        for decay in decays:
            problem = HeadProblem(
                features=self._rows,
                labels=self._labels,
                shift=self._shift,
                start=zeros,
                pull=decay / len(self._labels),
            )
            fit = HeadFit(problem, self._cancel, weight=weight, bias=bias)
            fit.go_on(_ITERATIONS)
            weight, bias = fit.weight, fit.bias
            found.append((weight, bias))
        return found


def best_linear(data: TrainingData, balance: float, cancel: CancelToken) -> Answers:
    """Choose the weight decay by balanced accuracy on practice photos, and fit on all training photos.

    Args:
        data: Photos and which are left out when.
        balance: tau of the logit-adjusted loss; 0 is the plain one.
        cancel: Asked within every look at the photos.
    """
    chosen = _best_decay(data, balance, cancel)
    path = DECAYS[: DECAYS.index(chosen) + 1]
    weight, bias = LinearFamily(data, 0, balance, cancel).path(path)[-1]

    def answers(features: Tensor) -> Tensor:
        return torch.addmm(bias, features, weight.T).softmax(dim=1)

    return answers


def _best_decay(data: TrainingData, balance: float, cancel: CancelToken) -> float:
    """The decay with the highest balanced accuracy; of equal ones the strongest. Without practice photos, 1."""
    parts = practice_photos(data)
    if not parts:
        return 1.0
    right = torch.zeros(len(DECAYS), data.classes, dtype=torch.int64)
    totals = torch.zeros(data.classes, dtype=torch.int64)
    for photos in parts:
        totals += torch.bincount(photos.labels, minlength=data.classes)
        for place, (weight, bias) in enumerate(LinearFamily(data, photos.member, balance, cancel).path(DECAYS)):
            answers = torch.addmm(bias, photos.features, weight.T).argmax(dim=1)
            right[place] += torch.bincount(photos.labels[answers == photos.labels], minlength=data.classes)
    measured = totals > 0
    balanced = (right[:, measured] / totals[measured]).double().mean(dim=1)
    return DECAYS[int(balanced.argmax())]
