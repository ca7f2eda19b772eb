"""A head that begins at the texts and is held to each as firmly as the text knows its class (method.md B15).

[related: Silva-Rodriguez et al. 2024, CLAP, "class adaptive linear probe", and trainers/adapters.py]
"""

from collections.abc import Sequence
from dataclasses import dataclass

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

SCALE = 100.0


@dataclass(frozen=True, kw_only=True)
class ClapSetting:
    """What is tried."""

    strength: float = 1.0
    """How often the pull counts."""
    rate: float = 0.1
    """First rate of SGD."""
    scale: float = SCALE
    """Of the cosines."""
    balance: float = 0.0
    """How much log pi_c is in the loss."""
    is_centred: bool = False


USUAL = ClapSetting()
SETTINGS = tuple(
    ClapSetting(strength=strength, rate=rate, scale=scale, balance=balance, is_centred=is_centred)
    for is_centred in (False, True)
    for scale, balance in ((SCALE, 0.0), (SCALE, 1.0), (25.0, 1.0))
    for rate in (0.1, 1.0)
    for strength in (1.0, 10.0, 0.0)
)
"""A strength of 1, a rate of 0.1 and CLIP's own scale of 100 are published, and meant to need no search; a strength of
0 is the paper's ZS-LP, the same head without a pull. The lower scale, the class shares and the centring are ours."""


class Clap:
    """Cross-entropy on 100 cos(x, w_c) + s mean_c lambda_c ||w_c - t_c||^2, from w_c = t_c.

    lambda_c is how probable the texts alone find the right class for its photos. Everything in `ClapSetting` is chosen
    on practice photos. A class without text has its photos' mean in the place of it (baselines/start.py).
    """

    name = "clap"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train from the texts with every setting, then on all training photos.

        Args:
            data: Photos, with their practice rounds, and texts.
            cancel: Asked at every step.
            seed: Of the batches.
        """

        def fit(frame: Frame, own: Sequence[ClapSetting]) -> list[Answers]:
            return _fitted(frame, own, stream(seed, f"baselines/{self.name}/m{frame.member}"), cancel)

        return fit_best_in_frames(data, SETTINGS, fit, usual=USUAL, weights=data.class_texts.numel())


def _fitted(
    frame: Frame, settings: Sequence[ClapSetting], batches: torch.Generator, cancel: CancelToken
) -> list[Answers]:
    weights = copies(frame.texts, settings)
    scale = column([setting.scale for setting in settings])
    shift = column([setting.balance for setting in settings]) * log_prior(frame.rows.counts)
    trust = {setting.scale: text_trust(frame, setting.scale) for setting in settings}
    pulls = torch.stack([setting.strength * trust[setting.scale] for setting in settings])

    def loss(places: Tensor) -> Tensor:
        heads, (features, labels) = stacked(weights), frame.photos(places)
        entropy = summed_entropy(scale * products(features, unit(heads)) + shift, labels)
        return entropy + pull(heads, frame.texts, pulls).sum()

    optimiser = torch.optim.SGD(
        [{"params": [weight], "lr": setting.rate} for weight, setting in zip(weights, settings, strict=True)],
        momentum=MOMENTUM,
    )
    descend(optimiser, loss, ShuffledRows(frame.rows, batches), cancel, steps=steps_for(frame.rows))
    return [cosine_answers(weight, setting.scale) for weight, setting in zip(weights, settings, strict=True)]


def pull(weights: Tensor, texts: Tensor, strengths: Tensor) -> Tensor:
    """Mean over the classes of lambda_c ||w_c - t_c||^2, (S,).

    Args:
        weights: (S, C, D).
        texts: (C, D).
        strengths: (S, C), lambda.
    """
    return (strengths * (weights - texts).square().sum(dim=2)).mean(dim=1)


def text_trust(frame: Frame, scale: float) -> Tensor:
    """lambda_c: the mean probability that the texts give to the right class, over the photos of the class.

    Args:
        frame: Photos and texts; plain views count.
        scale: Of the cosines.

    Returns:
        (C,) in [0, 1]; a class without photos has the mean of the others.
    """
    features, labels = frame.photos(frame.rows.plain)
    probabilities = (scale * features @ frame.texts.T).softmax(dim=1)
    sums = torch.zeros(len(frame.texts)).index_add(0, labels, probabilities.gather(1, labels[:, None])[:, 0])
    is_there = frame.rows.counts > 0
    trust = sums / frame.rows.counts.clamp(min=1)
    return torch.where(is_there, trust, trust[is_there].mean())
