"""The losses of stage 1, as pure functions (method.md 1.3 and C.4)."""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F


def multi_positive_cross_entropy(logits: Tensor, is_positive: Tensor, smoothing: float = 0.0) -> Tensor:
    """Cross-entropy to a target with equal mass on every positive column.

    Rows without a positive column have nothing to be drawn to and are left out. [related: VL-LTR, PretrainSentLoss]

    Args:
        logits: (B, R) float.
        is_positive: (B, R) bool.
        smoothing: Share of the mass that is spread over all columns alike.

    Returns:
        () float, the mean over rows with a positive; 0 where there is none.
    """
    positives = is_positive.sum(dim=1)
    mass = (1 - smoothing) * is_positive / positives.clamp(min=1)[:, None]
    mass = mass + smoothing * (positives > 0)[:, None] / logits.shape[1]
    losses = -(mass * logits.log_softmax(dim=1)).sum(dim=1)
    return losses.sum() / (positives > 0).sum().clamp(min=1)


def matching_loss(  # noqa: PLR0917  (two sides with their labels)
    images: Tensor,
    image_labels: Tensor,
    texts: Tensor,
    text_labels: Tensor,
    scale: float | Tensor,
    smoothing: float = 0.0,
) -> Tensor:
    """Photos find the texts of their class among all, and texts the photos of theirs: L_i2t + L_t2i.

    Args:
        images: (B, D) unit length.
        image_labels: (B,) int64.
        texts: (R, D) unit length.
        text_labels: (R,) int64.
        scale: sigma; a number, or a trained one ().
        smoothing: Of both targets.

    Returns:
        () float, the sum of the two directions; 0 without texts.
    """
    if not len(texts):
        return images.new_zeros(())
    logits = scale * images @ texts.T
    is_same = image_labels[:, None] == text_labels[None, :]
    to_texts = multi_positive_cross_entropy(logits, is_same, smoothing)
    return to_texts + multi_positive_cross_entropy(logits.T, is_same.T, smoothing)


def distillation_loss(
    images: Tensor, texts: Tensor, scale: float | Tensor, *, frozen_images: Tensor, frozen_texts: Tensor, sigma: float
) -> Tensor:
    """L_dist: KL( frozen || trained ) of the two softmaxes within the batch, averaged.

    What the model found alike stays alike; 0 before the first step. [related: VL-LTR, whose cross-entropy to the frozen
    softmax has the same gradient]

    Args:
        images: (B, D) unit length, trained.
        texts: (R, D) unit length, trained.
        scale: Of the trained likenesses.
        frozen_images: (B, D) unit length, the same photos before stage 1.
        frozen_texts: (R, D) unit length.
        sigma: Of the frozen likenesses.

    Returns:
        () float, at least 0; 0 without texts.
    """
    if not len(texts):
        return images.new_zeros(())
    trained, frozen = scale * images @ texts.T, sigma * frozen_images @ frozen_texts.T
    return (_divergence(frozen, trained) + _divergence(frozen.T, trained.T)) / 2


def _divergence(frozen: Tensor, trained: Tensor) -> Tensor:
    return F.kl_div(trained.log_softmax(dim=1), frozen.log_softmax(dim=1), reduction="batchmean", log_target=True)


def prototype_cross_entropy(
    features: Tensor, labels: Tensor, prototypes: Tensor, scale: float, offset: Tensor | None = None
) -> Tensor:
    """Cross-entropy of the cosines to every class's fixed prototype: the pull of features to their own.

    Args:
        features: (B, D) unit length.
        labels: (B,) int64.
        prototypes: (C, D) unit length, fixed.
        scale: sigma_p. It is not trained: a trained one grows until the pull is gone.
        offset: (C,) o_c of `mix_offset`, where classes do not come equally often; None is 0.

    Returns:
        () float, the mean over B; 0 for no features.
    """
    if not len(features):
        return features.new_zeros(())
    logits = scale * features @ prototypes.T
    return F.cross_entropy(logits if offset is None else logits + offset, labels)


@dataclass(frozen=True)
class NearPrototypes:
    """A part of the prototypes, in their order, and labels as places in it."""

    places: Tensor
    """(K,) int64, places among all prototypes, rising."""
    labels: Tensor
    """(B,) int64 in [0, K)."""


def near_prototypes(labels: Tensor, prototypes: Tensor, near: int) -> NearPrototypes:
    """The prototypes of a batch's classes and the others that lie nearest to any of them (method.md 2.11).

    With very many classes a softmax over all is most of a step's work, and what lies far hardly changes it.

    Args:
        labels: (B,) int64.
        prototypes: (C, D) unit length, fixed.
        near: How many others at most.
    """
    is_seen = torch.bincount(labels, minlength=len(prototypes)) > 0
    closeness = (prototypes[is_seen] @ prototypes.T).amax(dim=0).masked_fill(is_seen, torch.inf)
    most = min(int(is_seen.sum()) + near, len(prototypes))
    places = closeness.topk(most).indices.sort().values
    return NearPrototypes(places, torch.searchsorted(places, labels))


def mix_offset(counts: Tensor, mix: float) -> Tensor:
    """o_c = log(q_c C) of a sampler that draws classes with probability q_c ~ n_c^rho (method.md 1.3).

    [related: PaCo adds log pi_c to its centre logits] A class without photos is never drawn as a photo; it counts as
    half a photo, so that the offset stays a number.

    Args:
        counts: (C,) int64, photos of each class.
        mix: rho; with 0 all offsets are 0.

    Returns:
        (C,) float32.
    """
    drawn = counts.double().clamp(min=0.5).pow(mix)
    return (drawn / drawn.mean()).log().float()


def dot_regression(features: Tensor, labels: Tensor, prototypes: Tensor) -> Tensor:
    """(u.p_y - 1)^2 / 2: to the own prototype, and away from no other.

    [related: Yang et al. 2022, the dot-regression loss for unit lengths]

    Args:
        features: (B, D) unit length.
        labels: (B,) int64.
        prototypes: (C, D) unit length, fixed.

    Returns:
        () float, the mean over B; 0 for no features.
    """
    if not len(features):
        return features.new_zeros(())
    return ((features * prototypes[labels]).sum(dim=1) - 1).square().mean() / 2


def distance_from_identity(weights: Tensor) -> Tensor:
    """||W - I||^2 / d: few photos must not be able to turn the space freely.

    Args:
        weights: (d, d).

    Returns:
        () float.
    """
    dim = len(weights)
    # ||W||^2 - 2 tr W + d cancels badly near the identity; the difference itself does not.
    return (weights - torch.eye(dim, dtype=weights.dtype, device=weights.device)).square().sum() / dim
