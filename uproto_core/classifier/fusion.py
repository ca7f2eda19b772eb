"""Putting the two branches of the classifier together: the learned head and the class feature prototypes.

`mixed_probabilities` is the measured recipe (method.md C.4). `mixed_scores` is the form of 2.12, with one weight or one
of each class's own; it is an option.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.settings import ClassifierSettings


@dataclass(frozen=True, kw_only=True)
class ScoreMix:
    """How scores are mixed, where it is scores and not probabilities."""

    shares: Tensor
    """(C,) float32, beta of each class."""
    temperatures: Tensor
    """(E, 2) float32, of each expert's head and prototypes: so that neither branch wins by its sharpness alone."""


def shares_of(settings: ClassifierSettings, counts: Tensor) -> Tensor | None:
    """(C,) float32, beta of each class where scores are mixed; None where probabilities are.

    Args:
        settings: Which fusion, and its weights.
        counts: (C,) int64, training photos.
    """
    match settings.fusion:
        case "probabilities":
            return None
        case "scores":
            return torch.full((len(counts),), settings.prototype_share)
        case "scores-by-count":
            return share_by_count(counts, low=settings.prototype_share, high=settings.rare_share)


def mixed_probabilities(head: Tensor, prototypes: Tensor, prototype_share: float) -> Tensor:
    """P = (1 - share) softmax(head) + share softmax(prototypes).

    [related: VL-LTR mixes probabilities 0.2 / 0.8]

    Args:
        head: (N, C) scores of the learned head.
        prototypes: (N, C) scores of the class feature prototypes.
        prototype_share: From 0 (the head alone) to 1.

    Returns:
        (N, C), each row sums to 1.
    """
    return torch.lerp(head.softmax(dim=1), prototypes.softmax(dim=1), prototype_share)


def mixed_scores(head: Tensor, prototypes: Tensor, shares: Tensor) -> Tensor:
    """z_c = (1 - beta_c) (za_c - mean za) + beta_c (zb_c - mean zb).

    Each photo's scores are centred first: else a beta that differs between classes multiplies an offset that all
    classes have in common, and makes a bias of it.

    Args:
        head: (N, C).
        prototypes: (N, C).
        shares: (C,) or (), beta from 0 to 1.

    Returns:
        (N, C).
    """
    centred_head = head - head.mean(dim=1, keepdim=True)
    centred_prototypes = prototypes - prototypes.mean(dim=1, keepdim=True)
    return (1 - shares) * centred_head + shares * centred_prototypes


def share_by_count(counts: Tensor, *, low: float, high: float, half_at: float = 10.0) -> Tensor:
    """beta_c = low + (high - low) n0 / (n0 + n_c): the fewer photos, the more the class's mean is trusted.

    Args:
        counts: (C,) int64.
        low: For a class with very many photos.
        high: For one with none.
        half_at: n0.
    """
    return low + (high - low) * half_at / (half_at + counts)


def lean_offset(log_prior: Tensor, lean: float) -> Tensor:
    """delta_c = r (log pi_c - mean log pi): the slider between rare and common classes, after training (2.15).

    Args:
        log_prior: (C,).
        lean: r from -1 (rare) over 0 (every class equally likely) to 1 (new photos come in the training photos' mix).
    """
    return lean * (log_prior - log_prior.mean())
