"""One merged text feature a class: half its name, half its weighted sentences (method.md 2.6)."""

import torch
from torch import Tensor

NAME_SHARE = 0.5
"""Share of the name's texts in a class's text, where there are sentences too."""

_LEAST_WEIGHT = 1e-12

_LEAST_LENGTH = 1e-4
"""Texts that cancel each other out say nothing together."""


def text_shares(labels: Tensor, is_name: Tensor, weights: Tensor, classes: int) -> Tensor:
    """How much each kept text counts in its class; the shares of a class add up to 1.

    Args:
        labels: (M,) int64.
        is_name: (M,) bool; texts made of the name share `NAME_SHARE` evenly, or all where nothing else is kept.
        weights: (M,) float, at least 0, of the other sentences; all zero counts as all the same.
        classes: Their number, C.

    Returns:
        (M,) float32.
    """
    raw = torch.where(is_name, torch.ones_like(weights), weights).double()
    shares = torch.zeros(len(labels), dtype=torch.float64)
    for kind in (is_name, ~is_name):
        own = labels[kind]
        total = torch.zeros(classes, dtype=torch.float64).index_add_(0, own, raw[kind])
        count = torch.bincount(own, minlength=classes).double()
        # Weights that all but vanish say no more than none at all, and their shares would be rounding.
        has_weight = total > _LEAST_WEIGHT
        even = 1 / count.clamp_min(1)
        shares[kind] = torch.where(has_weight[own], raw[kind] / total.clamp_min(_LEAST_WEIGHT)[own], even[own])
    has_names = torch.bincount(labels[is_name], minlength=classes) > 0
    has_others = torch.bincount(labels[~is_name], minlength=classes) > 0
    has_both = (has_names & has_others)[labels]
    of_kind = torch.where(is_name, NAME_SHARE, 1 - NAME_SHARE).double()
    return torch.where(has_both, shares * of_kind, shares).float()


def merge_texts(features: Tensor, labels: Tensor, shares: Tensor, classes: int) -> tuple[Tensor, Tensor]:
    """The text of each class.

    Args:
        features: (M, D) unit length.
        labels: (M,) int64.
        shares: (M,) of `text_shares`.
        classes: Their number, C.

    Returns:
        (C, D) float32 of unit length, zeros for a class without text; (C,) bool, which classes have one.
    """
    weighted = features.double() * shares.double()[:, None]
    sums = torch.zeros(classes, features.shape[1], dtype=torch.float64).index_add_(0, labels, weighted)
    lengths = torch.linalg.vector_norm(sums, dim=1, keepdim=True)
    has_text = lengths.squeeze(1) > _LEAST_LENGTH
    unit = torch.where(has_text[:, None], sums / lengths.clamp_min(_LEAST_LENGTH), torch.zeros_like(sums))
    return unit.float(), has_text
