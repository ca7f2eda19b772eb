"""Features learned as photos come, and then a new head learned with classes in turn (method.md B6).

[related: Kang et al. 2020, Decoupling, section 4, "Classifier Re-training (cRT)", and cls_crt.yaml]
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

from uproto_core.baselines.balanced_heads import BalancedSetting, balanced_heads
from uproto_core.baselines.descent import Draws, ShuffledRows, descend, steps_for
from uproto_core.baselines.frame import Frame, fit_best_in_frames
from uproto_core.baselines.interface import Answers
from uproto_core.cancel import CancelToken
from uproto_core.matching.adapter import mapped
from uproto_core.prototypes.data import TrainingData
from uproto_core.seeds import stream


@dataclass(frozen=True, kw_only=True)
class CrtSetting(BalancedSetting):
    """What is tried."""

    is_adapted: bool = True
    """Whether the features are learned; without, they are the model's own, which nobody trained on these photos."""


USUAL = CrtSetting()
SETTINGS = tuple(
    CrtSetting(rate=rate, decay=decay, is_adapted=is_adapted, is_centred=is_centred)
    for is_adapted, is_centred in ((True, False), (False, False), (False, True))
    for rate in (1e-2, 3e-2, 1e-1, 3e-1)
    for decay in (1e-4, 1e-1, 1.0)
)
"""Of the second training. The paper keeps its first training's for whole networks; these are those of
`linear-balanced`. Going without the first training, and the centring, are ours."""

_ADAPTER_RATE = 1e-3
_HEAD_RATE = 1e-2


class Crt:
    """Scores W norm(A x) + b: A is learned with plain sampling and a head of its own, W and b afterwards, from zero.

    On frozen features A, a linear map from the identity, is the representation. The second training sees 4 photos of
    each class in turn. Everything in `CrtSetting` is chosen on practice photos.
    """

    name = "crt"

    def fit(self, data: TrainingData, cancel: CancelToken, *, seed: int) -> Answers:
        """Train the features once for every set of photos, and a head for every setting.

        Args:
            data: Photos, with their practice rounds.
            cancel: Asked at every step.
            seed: Of the batches of both trainings.
        """

        def fit(frame: Frame, own: Sequence[CrtSetting]) -> list[Answers]:
            place = f"baselines/{self.name}/m{frame.member}"
            made: dict[CrtSetting, Answers] = {}
            for is_adapted in (False, True):
                some = [setting for setting in own if setting.is_adapted == is_adapted]
                if some:
                    first = ShuffledRows(frame.rows, stream(seed, f"{place}/features"))
                    adapter = _adapter(frame, first, cancel) if is_adapted else None
                    found = _retrained(frame, adapter, some, stream(seed, f"{place}/head"), cancel)
                    made |= zip(some, found, strict=True)
            return [made[setting] for setting in own]

        return fit_best_in_frames(data, SETTINGS, fit, usual=USUAL, weights=data.class_texts.numel())


def _adapter(frame: Frame, draws: Draws, cancel: CancelToken) -> Tensor:
    """(D, D), trained with a head that is thrown away."""
    classes, dim = frame.texts.shape
    adapter = torch.eye(dim, requires_grad=True)
    weight, bias = torch.zeros(classes, dim, requires_grad=True), torch.zeros(classes, requires_grad=True)
    optimiser = torch.optim.Adam(
        [{"params": [adapter], "lr": _ADAPTER_RATE}, {"params": [weight, bias], "lr": _HEAD_RATE}], fused=True
    )

    def loss(places: Tensor) -> Tensor:
        features, labels = frame.photos(places)
        return F.cross_entropy(F.linear(mapped(features, adapter), weight, bias), labels)

    descend(optimiser, loss, draws, cancel, steps=steps_for(frame.rows))
    return adapter.detach()


def _retrained(
    frame: Frame, adapter: Tensor | None, settings: Sequence[CrtSetting], batches: torch.Generator, cancel: CancelToken
) -> list[Answers]:
    """A new head with every setting on the learned features, or on the model's own."""

    def shown(features: Tensor) -> Tensor:
        return features if adapter is None else mapped(features, adapter)

    def photos(places: Tensor) -> tuple[Tensor, Tensor]:
        features, labels = frame.photos(places)
        return shown(features), labels

    def seen(answers: Answers) -> Answers:
        return lambda features: answers(shown(features))

    return [seen(answers) for answers in balanced_heads(photos, frame.rows, settings, batches, cancel)]
