"""A linear map mixed into the features, trained with classes in turn; the texts are the head (method.md B14).

[related: Ma et al. 2021, BALLAD, phase B, train.py and config/ImageNet_LT/clip_B_rn50.yaml. Phase A, which trains the
towers, is no part of a comparison on the same features.]
"""

import torch
from torch import Tensor
from torch.nn import functional as F

from uproto_core.baselines.descent import MOMENTUM, ClassAwareRows, Draws, descend, steps_for, uniform
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.search import each, fit_best
from uproto_core.baselines.start import texts_or_photos
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

SETTINGS = tuple((ratio, rate) for ratio in (0.2, 0.5) for rate in (0.2, 0.02))
"""How much of the map is mixed in, and the first rate of SGD; 0.2 and 0.2 are published. The map has D^2 weights, which
is dear to train, and two values of each show which way is better."""
USUAL = (0.2, 0.2)
SCALE = 100.0

_DECAY = 5e-4


class Ballad:
    """softmax(100 norm(r A x + (1 - r) x).t_c) with class-aware batches; ratio and rate chosen on practice photos.

    A class without text has its photos' mean in the place of it (baselines/start.py).
    """

    name = "ballad"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train the map from random weights with every setting, then on all training photos.

        Args:
            data: Photos, with their practice rounds, and texts.
            cancel: Asked at every step.
            seed: Of the weights and the batches.
        """

        def fit(member: int, setting: tuple[float, float]) -> Answers:
            rows = member_rows(data, member)
            place = f"baselines/{self.name}/m{member}"
            dim = rows.features.shape[1]
            # As torch draws a linear layer, which is what the paper's code begins with.
            start = uniform(dim, dim, bound=dim**-0.5, generator=stream(seed, f"{place}/start"))
            draws = ClassAwareRows(rows, stream(seed, f"{place}/batches"))
            return _fitted(rows, texts_or_photos(data, rows), start, setting, draws=draws, cancel=cancel)

        return fit_best(data, SETTINGS, each(fit), usual=USUAL)


def _fitted(
    rows: MemberRows,
    texts: Tensor,
    start: Tensor,
    setting: tuple[float, float],
    *,
    draws: Draws,
    cancel: CancelToken,
) -> Answers:
    ratio, rate = setting
    adapter = start.requires_grad_()

    def scores(features: Tensor) -> Tensor:
        return SCALE * adapted(features, adapter, ratio) @ texts.T

    def answers(features: Tensor) -> Tensor:
        with torch.no_grad():
            return scores(features).softmax(dim=1)

    descend(
        torch.optim.SGD([adapter], lr=rate, momentum=MOMENTUM, weight_decay=_DECAY),
        lambda places: F.cross_entropy(scores(rows.features[places]), rows.labels[places]),
        draws,
        cancel,
        steps=steps_for(rows),
    )
    return answers


def adapted(features: Tensor, adapter: Tensor, ratio: float) -> Tensor:
    """norm(r A x + (1 - r) x).

    Args:
        features: (N, D), unit length.
        adapter: A, (D, D).
        ratio: r.
    """
    return unit(ratio * features @ adapter.T + (1 - ratio) * features)
