"""A linear head that learns from sentences as if they were photos (method.md B10).

[related: Lin et al. 2023, cross-modal adaptation, train.py, engine/model/head.py and engine/optimizer/default.py]
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import torch
from torch import Tensor

from uproto_core.baselines.descent import BATCH, ShuffledRows, descend, steps_for
from uproto_core.baselines.frame import Frame, fit_best_in_frames
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.linear_family import linear_answers
from uproto_core.baselines.side_by_side import column, copies, products, stacked, summed_entropy
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import log_prior
from uproto_core.prototypes.data import TrainingData
from uproto_core.seeds import stream

SCALE = 100.0


@dataclass(frozen=True, kw_only=True)
class CrossModalSetting:
    """What is tried."""

    rate: float = 1e-3
    """First rate of AdamW."""
    scale: float = SCALE
    """Of the scores."""
    balance: float = 0.0
    """How much log pi_c is in the loss of the photos."""
    texts: float = 0.0
    """Share of the texts in the mean of learned weights and texts that answers."""
    is_centred: bool = False


USUAL = CrossModalSetting()
SETTINGS = (
    *(
        CrossModalSetting(scale=scale, balance=balance, texts=texts, is_centred=is_centred)
        for is_centred in (False, True)
        for scale in (SCALE, 25.0)
        for balance in (0.0, 1.0)
        for texts in (0.0, 0.5)
    ),
    *(
        CrossModalSetting(rate=rate, scale=scale, balance=balance, is_centred=is_centred)
        for is_centred in (False, True)
        for scale in (SCALE, 25.0)
        for balance in (0.0, 1.0)
        for rate in (3e-3, 1e-2)
    ),
)
"""The paper's code has a rate of 1e-3, a scale of 100, and answers with and without half of the texts (WiSE-FT). Higher
rates make up for there being fewer steps than its 12,800; a scale of 25, the class shares and the centring are ours."""


class CrossModal:
    """softmax(100 w_c.x) from w_c = t_c; half of each batch are photos and half sentences, both with cross-entropy.

    Everything in `CrossModalSetting` is chosen on practice photos. A class without text has its photos' mean in the
    place of its text and of its sentences (baselines/start.py).
    """

    name = "cross-modal"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train from the texts with every setting, then on all training photos.

        The problem is convex, but its answers come from stopping: at its end, texts would be forgotten.

        Args:
            data: Photos, with their practice rounds, and texts.
            cancel: Asked at every step.
            seed: Of the batches.
        """

        def fit(frame: Frame, own: Sequence[CrossModalSetting]) -> list[Answers]:
            # The share of the texts is read off: it takes no training of its own.
            trained = list(dict.fromkeys(replace(setting, texts=0.0) for setting in own))
            place = f"baselines/{self.name}/m{frame.member}"
            heads = dict(zip(trained, _trained(frame, trained, seed, place, cancel), strict=True))
            return [_mixed(heads[replace(setting, texts=0.0)], frame.texts, setting) for setting in own]

        return fit_best_in_frames(data, SETTINGS, fit, usual=USUAL, weights=data.class_texts.numel())


def _trained(
    frame: Frame, settings: Sequence[CrossModalSetting], seed: int, place: str, cancel: CancelToken
) -> list[Tensor]:
    """(C, D) of every setting."""
    weights = copies(frame.texts, settings)
    scale = column([setting.scale for setting in settings])
    shift = column([setting.balance for setting in settings]) * log_prior(frame.rows.counts)
    sentences = _Sentences(frame, stream(seed, f"{place}/sentences"))

    def loss(places: Tensor) -> Tensor:
        return cross_modal_loss(stacked(weights), frame.photos(places), sentences.draw(), scale, shift)

    optimiser = torch.optim.AdamW(
        [{"params": [weight], "lr": setting.rate} for weight, setting in zip(weights, settings, strict=True)],
        weight_decay=0.0,
        fused=True,
    )
    draws = ShuffledRows(frame.rows, stream(seed, f"{place}/photos"))
    descend(optimiser, loss, draws, cancel, steps=steps_for(frame.rows))
    return [weight.detach() for weight in weights]


def _mixed(weight: Tensor, texts: Tensor, setting: CrossModalSetting) -> Answers:
    return linear_answers(setting.scale * torch.lerp(weight, texts, setting.texts))


class _Sentences:
    """Sentences drawn evenly, with replacement."""

    def __init__(self, frame: Frame, generator: torch.Generator) -> None:
        self._frame = frame
        self._generator = generator

    def draw(self) -> tuple[Tensor, Tensor]:
        labels = self._frame.sentence_labels
        places = torch.randint(len(labels), (min(BATCH, len(labels)),), generator=self._generator)
        return self._frame.sentences[places], labels[places]


def cross_modal_loss(
    weights: Tensor, photos: tuple[Tensor, Tensor], sentences: tuple[Tensor, Tensor], scale: Tensor, shift: Tensor
) -> Tensor:
    """Cross-entropy of photos and of sentences, half and half, added up over the settings.

    Sentences are as many of a rare class as of a common one: the class shares are those of the photos alone.

    Args:
        weights: (S, C, D), no bias.
        photos: (N, D) unit length, and (N,) int64.
        sentences: (M, D) unit length, and (M,) int64.
        scale: (S, 1, 1).
        shift: (S, 1, C), beside the scores of photos.
    """
    of_photos = summed_entropy(scale * products(photos[0], weights) + shift, photos[1])
    of_sentences = summed_entropy(scale * products(sentences[0], weights), sentences[1])
    return 0.5 * (of_photos + of_sentences)
