"""Wider margins for rare classes, and weights for them in the last part of the training (method.md B7).

[related: Cao et al. 2019, LDAM-DRW, losses.py and cifar_train.py]
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import torch
from torch import Tensor
from torch.nn import functional as F

from uproto_core.baselines.cosine_head import cosine_answers
from uproto_core.baselines.descent import MOMENTUM, ShuffledRows, descend, steps_for, uniform
from uproto_core.baselines.frame import Frame, fit_best_in_frames
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.side_by_side import copies, products, stacked, summed_entropy
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

SCALE = 30.0


@dataclass(frozen=True, kw_only=True)
class LdamSetting:
    """What is tried."""

    rate: float = 0.1
    """First rate of SGD."""
    margin: float = 0.5
    """The largest."""
    deferred: float = 0.8
    """The share of the training without weights."""
    is_centred: bool = False


USUAL = LdamSetting()
SETTINGS = tuple(
    LdamSetting(rate=rate, margin=margin, deferred=deferred, is_centred=is_centred)
    for is_centred in (False, True)
    for deferred in (0.8, 0.0)
    for margin in (0.5, 0.3)
    for rate in (0.1, 0.01, 0.03, 0.3)
)
"""A rate of 0.1, a margin of 0.5 and weights in the last 40 of 200 passes are published. Where classes lie near each
other a margin of 0.5 cannot be had; where frozen features are learned by heart early, weights that come late change
nothing. The centring is ours."""

_DECAY = 2e-4
_BETA = 0.9999


class LdamDrw:
    """Cross-entropy on 30 (cos - Delta_c [c = y]); everything in `LdamSetting` is chosen on practice photos."""

    name = "ldam-drw"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train from random directions with every setting, then on all training photos.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked at every step.
            seed: Of the directions and the batches.
        """

        def fit(frame: Frame, own: Sequence[LdamSetting]) -> list[Answers]:
            place = f"baselines/{self.name}/m{frame.member}"
            shape = frame.texts.shape
            start = uniform(*shape, bound=shape[1] ** -0.5, generator=stream(seed, f"{place}/start"))
            return _fitted(frame, own, start, stream(seed, f"{place}/batches"), cancel)

        return fit_best_in_frames(data, SETTINGS, fit, usual=USUAL, weights=data.class_texts.numel())


def _fitted(
    frame: Frame, settings: Sequence[LdamSetting], start: Tensor, batches: torch.Generator, cancel: CancelToken
) -> list[Answers]:
    weights = copies(start, settings)
    margin = torch.stack([margins(frame.rows.counts, setting.margin) for setting in settings])
    late, none = late_weights(frame.rows.counts), torch.ones(len(start))
    steps = steps_for(frame.rows)
    turns = torch.tensor([round(setting.deferred * len(steps)) for setting in settings])
    optimiser = torch.optim.SGD(
        [{"params": [weight], "lr": setting.rate} for weight, setting in zip(weights, settings, strict=True)],
        momentum=MOMENTUM,
        weight_decay=_DECAY,
    )
    draws = ShuffledRows(frame.rows, batches)
    bounds = sorted({0, len(steps), *turns.tolist()})
    for first, end in pairwise(bounds):
        class_weights = torch.where((turns <= first)[:, None], late, none)

        def loss(places: Tensor, class_weights: Tensor = class_weights) -> Tensor:
            features, labels = frame.photos(places)
            return ldam_loss(products(features, unit(stacked(weights))), labels, margin, class_weights)

        descend(optimiser, loss, draws, cancel, steps=steps[first:end], of=len(steps))
    return [cosine_answers(weight, SCALE) for weight in weights]


def ldam_loss(cosine: Tensor, labels: Tensor, margin: Tensor, class_weights: Tensor) -> Tensor:
    """Cross-entropy on scaled cosines, the right class's lowered by its margin; added up over the settings.

    Args:
        cosine: (S, N, C) float.
        labels: (N,) int64.
        margin: (S, C), Delta.
        class_weights: (S, C); ones are all alike.

    Returns:
        () the sum of S weighted means over N.
    """
    lowered = cosine - margin[:, labels, None] * F.one_hot(labels, cosine.shape[2])
    return summed_entropy(SCALE * lowered, labels, class_weights)


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
