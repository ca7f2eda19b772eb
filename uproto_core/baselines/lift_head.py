"""A cosine head that begins at the texts, with the class frequencies in its loss (method.md B11).

[related: Shi et al. 2024, LIFT, "semantic-aware initialization", models/classifiers.py and trainer.py]
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from uproto_core.baselines.cosine_head import cosine_answers
from uproto_core.baselines.descent import MOMENTUM, ShuffledRows, descend, steps_for
from uproto_core.baselines.frame import Frame, fit_best_in_frames
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.side_by_side import column, copies, products, stacked, summed_entropy
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import log_prior
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

SCALE = 25.0


@dataclass(frozen=True, kw_only=True)
class LiftSetting:
    """What is tried."""

    rate: float = 0.01
    """First rate of SGD."""
    scale: float = SCALE
    """Of the cosines."""
    further: float = 0.0
    """How much log pi_c is taken from the answer, besides what the loss has."""
    is_centred: bool = False


USUAL = LiftSetting()
SETTINGS = tuple(
    LiftSetting(rate=rate, scale=scale, further=further, is_centred=is_centred)
    for further in (0.0, 0.5)
    for is_centred in (False, True)
    for scale in (SCALE, 15.0)
    for rate in (0.01, 0.03, 0.1, 0.3, 1.0)
)
"""A rate of 0.01 and a scale of 25 are published, where a module inside the tower does most of the work; the head alone
on frozen features has further to go. The lower scale, the further class shares and the centring are ours."""

_DECAY = 5e-4


class LiftHead:
    """Cross-entropy on 25 cos(x, w_c) + log pi_c, from w_c = t_c; answers without log pi_c.

    Everything in `LiftSetting` is chosen on practice photos. A class without text has its photos' mean in the place of
    it (baselines/start.py). The paper also answers from five crops; here every way answers from the same views.
    """

    name = "lift-head"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train from the texts with every setting, then on all training photos.

        Args:
            data: Photos, with their practice rounds, and texts.
            cancel: Asked at every step.
            seed: Of the batches.
        """

        def fit(frame: Frame, own: Sequence[LiftSetting]) -> list[Answers]:
            # The further share is read off: it takes no training of its own.
            trained = list(dict.fromkeys(replace(setting, further=0.0) for setting in own))
            batches = stream(seed, f"baselines/{self.name}/m{frame.member}")
            heads = dict(zip(trained, _trained(frame, trained, batches, cancel), strict=True))
            shares = log_prior(frame.rows.counts)
            return [
                cosine_answers(heads[replace(setting, further=0.0)], setting.scale, setting.further * shares)
                for setting in own
            ]

        return fit_best_in_frames(data, SETTINGS, fit, usual=USUAL, weights=data.class_texts.numel())


def _trained(
    frame: Frame, settings: Sequence[LiftSetting], batches: torch.Generator, cancel: CancelToken
) -> list[Tensor]:
    """(C, D) of every setting."""
    weights = copies(frame.texts, settings)
    scale = column([setting.scale for setting in settings])
    shift = log_prior(frame.rows.counts)

    def loss(places: Tensor) -> Tensor:
        return lift_loss(stacked(weights), *frame.photos(places), scale, shift)

    optimiser = torch.optim.SGD(
        [{"params": [weight], "lr": setting.rate} for weight, setting in zip(weights, settings, strict=True)],
        momentum=MOMENTUM,
        weight_decay=_DECAY,
    )
    descend(optimiser, loss, ShuffledRows(frame.rows, batches), cancel, steps=steps_for(frame.rows))
    return [weight.detach() for weight in weights]


def lift_loss(weights: Tensor, features: Tensor, labels: Tensor, scale: Tensor, shift: Tensor) -> Tensor:
    """Logit-adjusted cross-entropy on scaled cosines, added up over the settings.

    Args:
        weights: (S, C, D), any length.
        features: (N, D), unit length.
        labels: (N,) int64.
        scale: (S, 1, 1).
        shift: (C,), log pi.
    """
    return summed_entropy(scale * products(features, unit(weights)) + shift, labels)
