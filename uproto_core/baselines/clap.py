"""A head that begins at the texts and is held to each as firmly as the text knows its class (method.md B15).

[related: Silva-Rodriguez et al. 2024, CLAP, "class adaptive linear probe", and trainers/adapters.py]
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
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.seeds import stream

SETTINGS = tuple((strength, rate) for strength in (1.0, 10.0, 0.1, 0.0) for rate in (0.1, 0.01))
"""How often the pull counts, and the first rate of SGD. 1 and 0.1 are published, and meant to need no search; 0 is the
paper's ZS-LP, the same head without a pull."""
USUAL = (1.0, 0.1)
SCALE = 100.0


class Clap:
    """Cross-entropy on 100 cos(x, w_c) + s mean_c lambda_c ||w_c - t_c||^2, from w_c = t_c.

    lambda_c is how probable the texts alone find the right class for its photos. Strength and rate are chosen on
    practice photos. A class without text has its photos' mean in the place of it (baselines/start.py).
    """

    name = "clap"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train from the texts with every setting, then on all training photos.

        Args:
            data: Photos, with their practice rounds, and texts.
            cancel: Asked at every step.
            seed: Of the batches.
        """

        def fit(member: int, setting: tuple[float, float]) -> Answers:
            rows = member_rows(data, member)
            draws = ShuffledRows(rows, stream(seed, f"baselines/{self.name}/m{member}"))
            return _fitted(rows, texts_or_photos(data, rows), setting, draws, cancel)

        return fit_best(data, SETTINGS, each(fit), usual=USUAL)


def _fitted(
    rows: MemberRows, texts: Tensor, setting: tuple[float, float], draws: Draws, cancel: CancelToken
) -> Answers:
    strength, rate = setting
    weight = texts.clone().requires_grad_()
    pulls = strength * text_trust(rows, texts)

    def loss(places: Tensor) -> Tensor:
        entropy = F.cross_entropy(SCALE * cosines(rows.features[places], weight), rows.labels[places])
        return entropy + pull(weight, texts, pulls)

    optimiser = torch.optim.SGD([weight], lr=rate, momentum=MOMENTUM)
    descend(optimiser, loss, draws, cancel, steps=steps_for(rows))
    return cosine_answers(weight, SCALE)


def pull(weight: Tensor, texts: Tensor, strengths: Tensor) -> Tensor:
    """Mean over the classes of lambda_c ||w_c - t_c||^2.

    Args:
        weight: (C, D).
        texts: (C, D).
        strengths: (C,), lambda.
    """
    return (strengths * (weight - texts).square().sum(dim=1)).mean()


def text_trust(rows: MemberRows, texts: Tensor) -> Tensor:
    """lambda_c: the mean probability that the texts give to the right class, over the photos of the class.

    Args:
        rows: Of one member; plain views count.
        texts: (C, D), unit length.

    Returns:
        (C,) in [0, 1]; a class without photos has the mean of the others.
    """
    labels = rows.labels[rows.plain]
    probabilities = (SCALE * rows.features[rows.plain] @ texts.T).softmax(dim=1)
    sums = torch.zeros(len(texts)).index_add(0, labels, probabilities.gather(1, labels[:, None])[:, 0])
    is_there = rows.counts > 0
    trust = sums / rows.counts.clamp(min=1)
    return torch.where(is_there, trust, trust[is_there].mean())
