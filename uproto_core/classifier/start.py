"""Where a head starts and is held: at the class texts, at the class feature prototypes, or between (method.md 2.12)."""

from typing import Literal

import torch
from torch import Tensor

from uproto_core.prototypes.space import unit

_LEAST_LENGTH = 1e-8


def head_start(
    kind: Literal["texts", "prototypes", "both"], texts: Tensor, prototypes: Tensor, *, earned: float, length: float
) -> Tensor:
    """w0_c = length (alpha s_c g' + (1 - alpha) m_c / ||m_c||) with alpha 1, 0 or a half.

    Texts have to earn their length, for they may say nothing of these photos; means of the photos themselves need not.
    [related: LIFT starts at the texts; C.4 has their length]

    Args:
        kind: Texts, prototypes, or half of each.
        texts: (C, D), class texts after stage 1, unit length; zeros where there is none.
        prototypes: (C, D), class feature prototypes after stage 1, of any length.
        earned: g' of `earned_length`.
        length: The 10 of the formula.

    Returns:
        (C, D) float32.
    """
    from_texts, from_photos = (length * earned) * texts, length * unit(prototypes)
    match kind:
        case "texts":
            return from_texts
        case "prototypes":
            return from_photos
        case "both":
            return (from_texts + from_photos) / 2


def earned_length(agreement: float, means: Tensor, counts: Tensor) -> float:
    """How much of the start the texts earn is read off the photos: g' = g / mean_c ||m_c|| (method.md C.4).

    Args:
        agreement: g of prototypes.anchors.
        means: (C, D), class means after stage 1, not normalised.
        counts: (C,) int64; classes without photos take no part in the mean length.
    """
    mean_length = float(means[counts > 0].norm(dim=1).double().mean())
    return agreement / max(mean_length, _LEAST_LENGTH)


def pulls_by_count(counts: Tensor, half_at: float) -> Tensor | None:
    """k_c = 1 / (1 + n_c / n_0): a class with many photos is held less (L_anch of method.md 1.3).

    [related: CLAP holds each class by its zero-shot probability]

    Args:
        counts: (C,) int64.
        half_at: n_0; 0 stands for no such fall.

    Returns:
        (C,) float32; None where every class is held alike.
    """
    return (1 / (1 + counts / half_at)).to(torch.float32) if half_at else None
