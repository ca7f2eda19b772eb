"""A small network beside the features, mixed into them; the texts stay as they are (method.md B9).

[related: Gao et al. 2021, CLIP-Adapter, "residual style" mixing, and clip_adapter.py]
"""

import torch
from torch import Tensor
from torch.nn import functional as F

from uproto_core.baselines.descent import Draws, ShuffledRows, descend, steps_for, uniform
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.search import each, fit_best
from uproto_core.baselines.start import texts_or_photos
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

SETTINGS = tuple((ratio, rate) for ratio in (0.2, 0.6, 0.8) for rate in (1e-3, 3e-3))
"""How much of the network is mixed in, and the first rate of Adam. 0.2 is published, and the paper's study goes up to
0.8; rates are ours, for the same number of steps as every other rival has."""
USUAL = (0.2, 1e-3)
SCALE = 100.0

_NARROWING = 4


class ClipAdapter:
    """softmax(100 norm(r relu(W2 relu(W1 x)) + (1 - r) x).t_c); ratio and rate are chosen on practice photos.

    A class without text has its photos' mean in the place of it (baselines/start.py).
    """

    name = "clip-adapter"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train from random weights with every setting, then on all training photos.

        Args:
            data: Photos, with their practice rounds, and texts.
            cancel: Asked at every step.
            seed: Of the weights and the batches.
        """

        def fit(member: int, setting: tuple[float, float]) -> Answers:
            rows = member_rows(data, member)
            place = f"baselines/{self.name}/m{member}"
            start = _start(rows.features.shape[1], stream(seed, f"{place}/start"))
            draws = ShuffledRows(rows, stream(seed, f"{place}/batches"))
            return _fitted(rows, texts_or_photos(data, rows), start, setting, draws=draws, cancel=cancel)

        return fit_best(data, SETTINGS, each(fit), usual=USUAL)


def _start(dim: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """(D / 4, D) and (D, D / 4), drawn as torch draws linear layers."""
    narrow = max(dim // _NARROWING, 1)
    down = uniform(narrow, dim, bound=dim**-0.5, generator=generator)
    return down, uniform(dim, narrow, bound=narrow**-0.5, generator=generator)


def _fitted(
    rows: MemberRows,
    texts: Tensor,
    start: tuple[Tensor, Tensor],
    setting: tuple[float, float],
    *,
    draws: Draws,
    cancel: CancelToken,
) -> Answers:
    ratio, rate = setting
    down, up = start[0].requires_grad_(), start[1].requires_grad_()

    def scores(features: Tensor) -> Tensor:
        return SCALE * adapted(features, down, up, ratio) @ texts.T

    def answers(features: Tensor) -> Tensor:
        with torch.no_grad():
            return scores(features).softmax(dim=1)

    descend(
        torch.optim.Adam([down, up], lr=rate),
        lambda places: F.cross_entropy(scores(rows.features[places]), rows.labels[places]),
        draws,
        cancel,
        steps=steps_for(rows),
    )
    return answers


def adapted(features: Tensor, down: Tensor, up: Tensor, ratio: float) -> Tensor:
    """norm(r relu(W2 relu(W1 x)) + (1 - r) x).

    Args:
        features: (N, D), unit length.
        down: W1, (D / 4, D).
        up: W2, (D, D / 4).
        ratio: r.
    """
    network = (features @ down.T).relu() @ up.T
    return unit(ratio * network.relu() + (1 - ratio) * features)
