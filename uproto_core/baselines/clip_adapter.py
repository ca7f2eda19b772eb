"""A small network beside the features, mixed into them; the texts stay as they are (method.md B9).

[related: Gao et al. 2021, CLIP-Adapter, "residual style" mixing, and clip_adapter.py]
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.baselines.descent import ShuffledRows, descend, steps_for, uniform
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
class ClipAdapterSetting:
    """What is tried."""

    ratio: float = 0.2
    """How much of the network is mixed in."""
    rate: float = 1e-3
    """First rate of Adam."""
    scale: float = SCALE
    """Of the cosines."""
    balance: float = 0.0
    """How much log pi_c is in the loss."""
    is_centred: bool = False


USUAL = ClipAdapterSetting()
SETTINGS = (
    *(ClipAdapterSetting(ratio=ratio, rate=rate) for ratio, rate in ((0.2, 1e-3), (0.6, 3e-3), (0.8, 3e-3))),
    *(
        ClipAdapterSetting(ratio=ratio, rate=rate, scale=25.0, balance=1.0, is_centred=is_centred)
        for ratio, rate, is_centred in ((0.2, 1e-3, False), (0.2, 1e-3, True), (0.6, 3e-3, True), (0.8, 3e-3, True))
    ),
    ClipAdapterSetting(ratio=0.95, rate=3e-3, balance=1.0),
    ClipAdapterSetting(ratio=0.95, rate=3e-3, scale=25.0, balance=1.0, is_centred=True),
)
"""0.2 and CLIP's own scale of 100 are published, and the paper's study goes up to 0.8; rates are ours, for the same
number of steps as every other rival has, and so are the lower scale, the class shares and the centring. The network has
D^2 / 2 weights, which is dear to train: what is tried are pairs that go together."""

_NARROWING = 4


class ClipAdapter:
    """softmax(100 norm(r relu(W2 relu(W1 x)) + (1 - r) x).t_c); `ClipAdapterSetting` is chosen on practice photos.

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
        dim = data.features.shape[2]

        def fit(frame: Frame, own: Sequence[ClipAdapterSetting]) -> list[Answers]:
            place = f"baselines/{self.name}/m{frame.member}"
            start = _start(dim, stream(seed, f"{place}/start"))
            return _fitted(frame, own, start, stream(seed, f"{place}/batches"), cancel)

        return fit_best_in_frames(data, SETTINGS, fit, usual=USUAL, weights=2 * dim * _width(dim))


def _width(dim: int) -> int:
    return max(dim // _NARROWING, 1)


def _start(dim: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
    """(D / 4, D) and (D, D / 4), drawn as torch draws linear layers."""
    narrow = _width(dim)
    down = uniform(narrow, dim, bound=dim**-0.5, generator=generator)
    return down, uniform(dim, narrow, bound=narrow**-0.5, generator=generator)


def _fitted(
    frame: Frame,
    settings: Sequence[ClipAdapterSetting],
    start: tuple[Tensor, Tensor],
    batches: torch.Generator,
    cancel: CancelToken,
) -> list[Answers]:
    down, up = (copies(weights, settings) for weights in start)
    ratio = column([setting.ratio for setting in settings])
    scale = column([setting.scale for setting in settings])
    shift = column([setting.balance for setting in settings]) * log_prior(frame.rows.counts)

    def loss(places: Tensor) -> Tensor:
        features, labels = frame.photos(places)
        mixed = adapted(features, stacked(down), stacked(up), ratio)
        return summed_entropy(scale * mixed @ frame.texts.T + shift, labels)

    optimiser = torch.optim.Adam(
        [{"params": [one, other], "lr": setting.rate} for one, other, setting in zip(down, up, settings, strict=True)],
        fused=True,
    )
    descend(optimiser, loss, ShuffledRows(frame.rows, batches), cancel, steps=steps_for(frame.rows))
    return [
        _answers(frame.texts, one.detach(), other.detach(), setting)
        for one, other, setting in zip(down, up, settings, strict=True)
    ]


def _answers(texts: Tensor, down: Tensor, up: Tensor, setting: ClipAdapterSetting) -> Answers:
    ratio = column([setting.ratio])

    def answers(features: Tensor) -> Tensor:
        mixed = adapted(features, down[None], up[None], ratio)[0]
        return (setting.scale * mixed @ texts.T).softmax(dim=1)

    return answers


def adapted(features: Tensor, down: Tensor, up: Tensor, ratio: Tensor) -> Tensor:
    """norm(r relu(W2 relu(W1 x)) + (1 - r) x), (S, N, D).

    Args:
        features: (N, D), unit length.
        down: W1, (S, D / 4, D).
        up: W2, (S, D, D / 4).
        ratio: r, (S, 1, 1).
    """
    network = products(features, down).relu() @ up.transpose(1, 2)
    return unit(ratio * network.relu() + (1 - ratio) * features)
