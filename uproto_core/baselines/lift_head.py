"""A cosine head that begins at the texts, with the class frequencies in its loss (method.md B11).

[related: Shi et al. 2024, LIFT, "semantic-aware initialization", models/classifiers.py and trainer.py]
"""

import torch
from torch import Tensor
from torch.nn import functional as F

from uproto_core.baselines.cosine_head import cosine_answers, cosines
from uproto_core.baselines.descent import MOMENTUM, Draws, ShuffledRows, descend, steps_for
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.search import each, fit_best
from uproto_core.baselines.start import texts_or_photos
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import log_prior
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.seeds import stream

RATES = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0)
"""First rate of SGD. 0.01 is published, where a module inside the tower does most of the work; the head alone on frozen
features has further to go."""
PUBLISHED_RATE = 0.01
SCALE = 25.0

_DECAY = 5e-4


class LiftHead:
    """Cross-entropy on 25 cos(x, w_c) + log pi_c, from w_c = t_c; answers without log pi_c.

    The rate is chosen on practice photos. A class without text has its photos' mean in the place of it
    (baselines/start.py). The paper also answers from five crops; here every way answers from the same views.
    """

    name = "lift-head"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train from the texts with every rate, then on all training photos.

        Args:
            data: Photos, with their practice rounds, and texts.
            cancel: Asked at every step.
            seed: Of the batches.
        """

        def fit(member: int, rate: float) -> Answers:
            rows = member_rows(data, member)
            draws = ShuffledRows(rows, stream(seed, f"baselines/{self.name}/m{member}"))
            return _fitted(rows, texts_or_photos(data, rows), rate, draws, cancel)

        return fit_best(data, RATES, each(fit), usual=PUBLISHED_RATE)


def _fitted(rows: MemberRows, texts: Tensor, rate: float, draws: Draws, cancel: CancelToken) -> Answers:
    weight = texts.clone().requires_grad_()
    shift = log_prior(rows.counts)

    def loss(places: Tensor) -> Tensor:
        return lift_loss(weight, rows.features[places], rows.labels[places], shift)

    optimiser = torch.optim.SGD([weight], lr=rate, momentum=MOMENTUM, weight_decay=_DECAY)
    descend(optimiser, loss, draws, cancel, steps=steps_for(rows))
    return cosine_answers(weight, SCALE)


def lift_loss(weight: Tensor, features: Tensor, labels: Tensor, shift: Tensor) -> Tensor:
    """Logit-adjusted cross-entropy on scaled cosines.

    Args:
        weight: (C, D), any length.
        features: (N, D), unit length.
        labels: (N,) int64.
        shift: (C,), log pi.
    """
    return F.cross_entropy(SCALE * cosines(features, weight) + shift, labels)
