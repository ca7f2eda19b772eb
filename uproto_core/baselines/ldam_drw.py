"""Wider margins for rare classes, and weights for them in the last part of the training (method.md B7).

[related: Cao et al. 2019, LDAM-DRW, losses.py and cifar_train.py]
"""

import torch
from torch import Tensor
from torch.nn import functional as F

from uproto_core.baselines.cosine_head import cosine_answers, cosines
from uproto_core.baselines.descent import MOMENTUM, Draws, ShuffledRows, descend, steps_for, uniform
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.search import each, fit_best
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.seeds import stream

SETTINGS = tuple((rate, margin) for rate in (0.1, 0.3, 1.0) for margin in (0.5, 0.3))
"""First rate of SGD and largest margin. 0.1 and 0.5 are published; frozen features bear higher rates, and where classes
lie near each other a margin of 0.5 cannot be had."""
USUAL = (0.1, 0.5)
SCALE = 30.0

_DECAY = 2e-4
_DEFERRED = 0.8
"""The share of the training without weights: 160 of 200 passes."""
_BETA = 0.9999


class LdamDrw:
    """Cross-entropy on 30 (cos - Delta_c [c = y]); rate and margin are chosen on practice photos."""

    name = "ldam-drw"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train from random directions with every setting, then on all training photos.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked at every step.
            seed: Of the directions and the batches.
        """

        def fit(member: int, setting: tuple[float, float]) -> Answers:
            rows = member_rows(data, member)
            place = f"baselines/{self.name}/m{member}"
            shape = data.classes, rows.features.shape[1]
            start = uniform(*shape, bound=shape[1] ** -0.5, generator=stream(seed, f"{place}/start"))
            return _fitted(rows, start, setting, ShuffledRows(rows, stream(seed, f"{place}/batches")), cancel)

        return fit_best(data, SETTINGS, each(fit), usual=USUAL)


def _fitted(
    rows: MemberRows, start: Tensor, setting: tuple[float, float], draws: Draws, cancel: CancelToken
) -> Answers:
    rate, largest = setting
    weight = start.requires_grad_()
    margin, late = margins(rows.counts, largest), late_weights(rows.counts)
    optimiser = torch.optim.SGD([weight], lr=rate, momentum=MOMENTUM, weight_decay=_DECAY)

    def loss_with(class_weights: Tensor | None, places: Tensor) -> Tensor:
        labels = rows.labels[places]
        return ldam_loss(cosines(rows.features[places], weight), labels, margin, class_weights)

    steps = steps_for(rows)
    turn = round(_DEFERRED * len(steps))
    descend(optimiser, lambda places: loss_with(None, places), draws, cancel, steps=steps[:turn], of=len(steps))
    descend(optimiser, lambda places: loss_with(late, places), draws, cancel, steps=steps[turn:], of=len(steps))
    return cosine_answers(weight, SCALE)


def ldam_loss(cosine: Tensor, labels: Tensor, margin: Tensor, class_weights: Tensor | None) -> Tensor:
    """Cross-entropy on scaled cosines, the right class's lowered by its margin.

    Args:
        cosine: (N, C) float.
        labels: (N,) int64.
        margin: (C,), Delta.
        class_weights: (C,); None is all alike.

    Returns:
        () the weighted mean over N.
    """
    lowered = cosine - margin[labels, None] * F.one_hot(labels, cosine.shape[1])
    return F.cross_entropy(SCALE * lowered, labels, weight=class_weights)


def margins(counts: Tensor, largest: float) -> Tensor:
    """Delta_c = largest (n_min / n_c)^(1/4): the rarest class has the largest.

    Args:
        counts: (C,) int64; a class without photos is right nowhere, and its margin says nothing.
        largest: Of the rarest class that has photos.
    """
    least = counts[counts > 0].min()
    return largest * (least / counts.clamp(min=int(least))).pow(0.25)


def late_weights(counts: Tensor) -> Tensor:
    """(1 - b) / (1 - b^n_c), the inverse of the effective number of photos, with mean 1 over the classes with photos.

    Args:
        counts: (C,) int64.
    """
    inverse = torch.where(counts > 0, (1 - _BETA) / (1 - _BETA ** counts.clamp(min=1).double()), 0.0)
    return (inverse / inverse[counts > 0].mean()).float()
