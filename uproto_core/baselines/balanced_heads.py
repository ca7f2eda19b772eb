"""Ordinary heads learned from batches in which every class is as large as any other; two rivals train them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.baselines.descent import ClassAwareRows, descend, steps_for
from uproto_core.baselines.interface import Answers
from uproto_core.baselines.linear_family import linear_answers
from uproto_core.baselines.side_by_side import copies, products, stacked, summed_entropy
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import MemberRows

Photos = Callable[[Tensor], tuple[Tensor, Tensor]]
"""Places of rows to features (B, D) and labels (B,)."""


@dataclass(frozen=True, kw_only=True)
class BalancedSetting:
    """What is tried. The expected loss is that of `linear-weighted`: how far it is followed is the setting."""

    rate: float = 1e-2
    """First rate of AdamW; a low one stops early."""
    decay: float = 1e-4
    """Weight decay."""
    is_centred: bool = False


def balanced_heads(
    photos: Photos,
    rows: MemberRows,
    settings: Sequence[BalancedSetting],
    batches: torch.Generator,
    cancel: CancelToken,
) -> list[Answers]:
    """softmax(W x + b), from zero, with every setting.

    Args:
        photos: Features as the head sees them, as wide as those of the rows.
        rows: How many photos there are of each class.
        settings: What to train with.
        batches: Draws them.
        cancel: Asked at every step.
    """
    classes, dim = len(rows.counts), rows.features.shape[1]
    weights = copies(torch.zeros(classes, dim), settings)
    biases = copies(torch.zeros(classes), settings)

    def loss(places: Tensor) -> Tensor:
        shown, labels = photos(places)
        return summed_entropy(products(shown, stacked(weights)) + stacked(biases)[:, None], labels)

    optimiser = torch.optim.AdamW(
        [
            {"params": [weight, bias], "lr": setting.rate, "weight_decay": setting.decay}
            for weight, bias, setting in zip(weights, biases, settings, strict=True)
        ],
        fused=True,
    )
    descend(optimiser, loss, ClassAwareRows(rows, batches), cancel, steps=steps_for(rows))
    return [linear_answers(weight.detach(), bias.detach()) for weight, bias in zip(weights, biases, strict=True)]
