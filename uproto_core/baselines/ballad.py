"""A linear map mixed into the features, trained with classes in turn; the texts are the head (method.md B14).

[related: Ma et al. 2021, BALLAD, phase B, train.py and config/ImageNet_LT/clip_B_rn50.yaml. Phase A, which trains the
towers, is no part of a comparison on the same features.]
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.baselines.descent import MOMENTUM, ClassAwareRows, descend, steps_for, uniform
from uproto_core.baselines.frame import Frame, fit_best_in_frames
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.side_by_side import column, copies, products, stacked, summed_entropy
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

SCALE = 100.0


@dataclass(frozen=True, kw_only=True)
class BalladSetting:
    """What is tried."""

    ratio: float = 0.2
    """How much of the map is mixed in."""
    rate: float = 0.2
    """First rate of SGD."""
    scale: float = SCALE
    """Of the cosines."""
    is_centred: bool = False


USUAL = BalladSetting()
SETTINGS = (
    USUAL,
    BalladSetting(rate=0.02),
    BalladSetting(rate=0.02, scale=25.0, is_centred=True),
    BalladSetting(rate=1.0, scale=25.0, is_centred=True),
    BalladSetting(ratio=0.5, rate=0.2, scale=25.0),
    BalladSetting(ratio=0.5, rate=0.2, scale=25.0, is_centred=True),
)
"""A ratio and a rate of 0.2 and CLIP's own scale of 100 are published; the lower scale and the centring are ours. The
map has D^2 weights, which is dear to train: what is tried are settings that go together."""

_DECAY = 5e-4


class Ballad:
    """softmax(100 norm(r A x + (1 - r) x).t_c) with class-aware batches; `BalladSetting` is chosen on practice photos.

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
        dim = data.features.shape[2]

        def fit(frame: Frame, own: Sequence[BalladSetting]) -> list[Answers]:
            place = f"baselines/{self.name}/m{frame.member}"
            # As torch draws a linear layer, which is what the paper's code begins with.
            start = uniform(dim, dim, bound=dim**-0.5, generator=stream(seed, f"{place}/start"))
            return _fitted(frame, own, start, stream(seed, f"{place}/batches"), cancel)

        return fit_best_in_frames(data, SETTINGS, fit, usual=USUAL, weights=dim**2)


def _fitted(
    frame: Frame, settings: Sequence[BalladSetting], start: Tensor, batches: torch.Generator, cancel: CancelToken
) -> list[Answers]:
    adapters = copies(start, settings)
    ratio = column([setting.ratio for setting in settings])
    scale = column([setting.scale for setting in settings])

    def loss(places: Tensor) -> Tensor:
        features, labels = frame.photos(places)
        return summed_entropy(scale * adapted(features, stacked(adapters), ratio) @ frame.texts.T, labels)

    optimiser = torch.optim.SGD(
        [{"params": [adapter], "lr": setting.rate} for adapter, setting in zip(adapters, settings, strict=True)],
        momentum=MOMENTUM,
        weight_decay=_DECAY,
    )
    descend(optimiser, loss, ClassAwareRows(frame.rows, batches), cancel, steps=steps_for(frame.rows))
    return [
        _answers(frame.texts, adapter.detach(), setting) for adapter, setting in zip(adapters, settings, strict=True)
    ]


def _answers(texts: Tensor, adapter: Tensor, setting: BalladSetting) -> Answers:
    ratio = column([setting.ratio])

    def answers(features: Tensor) -> Tensor:
        return (setting.scale * adapted(features, adapter[None], ratio)[0] @ texts.T).softmax(dim=1)

    return answers


def adapted(features: Tensor, adapters: Tensor, ratio: Tensor) -> Tensor:
    """norm(r A x + (1 - r) x), (S, N, D).

    Args:
        features: (N, D), unit length.
        adapters: A, (S, D, D).
        ratio: r, (S, 1, 1).
    """
    return unit(ratio * products(features, adapters) + (1 - ratio) * features)
