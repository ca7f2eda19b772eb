"""A linear head that learns from sentences as if they were photos (method.md B10).

[related: Lin et al. 2023, cross-modal adaptation, engine/model/head.py and engine/optimizer/default.py]
"""

import torch
from torch import Tensor
from torch.nn import functional as F

from uproto_core.baselines.descent import BATCH, Draws, ShuffledRows, descend, steps_for
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.linear_family import linear_answers
from uproto_core.baselines.search import each, fit_best
from uproto_core.baselines.start import sentences_or_photos, texts_or_photos
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.seeds import stream

SETTINGS = tuple((rate, decay) for rate in (1e-3, 1e-2, 3e-2, 1e-1) for decay in (0.0, 1e-1))
"""First rate and weight decay of AdamW. A rate of 1e-3 without decay is published; the higher ones make up for there
being fewer steps than the published 12,800, and with so few a decay below 1e-1 does nothing."""
USUAL = (1e-3, 0.0)
SCALE = 100.0


class CrossModal:
    """softmax(100 w_c.x) from w_c = t_c; half of each batch are photos and half sentences, both with cross-entropy.

    Rate and decay are chosen on practice photos. A class without text has its photos' mean in the place of its text
    and of its sentences (baselines/start.py).
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

        def fit(member: int, setting: tuple[float, float]) -> Answers:
            rows = member_rows(data, member)
            texts = texts_or_photos(data, rows)
            place = f"baselines/{self.name}/m{member}"
            sentences = _Sentences(*sentences_or_photos(data, texts), stream(seed, f"{place}/sentences"))
            draws = ShuffledRows(rows, stream(seed, f"{place}/photos"))
            return _fitted(rows, texts, sentences, setting, draws=draws, cancel=cancel)

        return fit_best(data, SETTINGS, each(fit), usual=USUAL)


class _Sentences:
    """Sentences drawn evenly, with replacement."""

    def __init__(self, features: Tensor, labels: Tensor, generator: torch.Generator) -> None:
        self._features = features
        self._labels = labels
        self._generator = generator

    def draw(self) -> tuple[Tensor, Tensor]:
        places = torch.randint(len(self._labels), (min(BATCH, len(self._labels)),), generator=self._generator)
        return self._features[places], self._labels[places]


def _fitted(
    rows: MemberRows,
    texts: Tensor,
    sentences: _Sentences,
    setting: tuple[float, float],
    *,
    draws: Draws,
    cancel: CancelToken,
) -> Answers:
    rate, decay = setting
    weight = texts.clone().requires_grad_()

    def loss(places: Tensor) -> Tensor:
        return cross_modal_loss(weight, (rows.features[places], rows.labels[places]), sentences.draw())

    optimiser = torch.optim.AdamW([weight], lr=rate, weight_decay=decay)
    descend(optimiser, loss, draws, cancel, steps=steps_for(rows))
    return linear_answers(SCALE * weight.detach())


def cross_modal_loss(weight: Tensor, photos: tuple[Tensor, Tensor], sentences: tuple[Tensor, Tensor]) -> Tensor:
    """Cross-entropy of photos and of sentences, half and half.

    Args:
        weight: (C, D), no bias.
        photos: (N, D) unit length, and (N,) int64.
        sentences: (M, D) unit length, and (M,) int64.
    """
    of_photos, of_sentences = (F.cross_entropy(SCALE * x @ weight.T, labels) for x, labels in (photos, sentences))
    return 0.5 * (of_photos + of_sentences)
