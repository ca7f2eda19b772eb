"""The losses of stage 1, as pure functions (method.md 1.3 and C.4)."""

import torch
from torch import Tensor
from torch.nn import functional as F


def multi_positive_cross_entropy(logits: Tensor, is_positive: Tensor) -> Tensor:
    """Cross-entropy to a target with equal mass on every positive column.

    Rows without a positive column have nothing to be drawn to and are left out. [related: VL-LTR, PretrainSentLoss]

    Args:
        logits: (B, R) float.
        is_positive: (B, R) bool.

    Returns:
        () float, the mean over rows with a positive; 0 where there is none.
    """
    positives = is_positive.sum(dim=1)
    mass = is_positive / positives.clamp(min=1)[:, None]
    losses = -(mass * logits.log_softmax(dim=1)).sum(dim=1)
    return losses.sum() / (positives > 0).sum().clamp(min=1)


def matching_loss(images: Tensor, image_labels: Tensor, texts: Tensor, text_labels: Tensor, scale: float) -> Tensor:
    """Photos find the texts of their class among all, and texts the photos of theirs: L_i2t + L_t2i.

    Args:
        images: (B, D) unit length.
        image_labels: (B,) int64.
        texts: (R, D) unit length.
        text_labels: (R,) int64.
        scale: sigma.

    Returns:
        () float, the sum of the two directions; 0 without texts.
    """
    if not len(texts):
        return images.new_zeros(())
    logits = scale * images @ texts.T
    is_same = image_labels[:, None] == text_labels[None, :]
    return multi_positive_cross_entropy(logits, is_same) + multi_positive_cross_entropy(logits.T, is_same.T)


def prototype_cross_entropy(features: Tensor, labels: Tensor, prototypes: Tensor, scale: float) -> Tensor:
    """Cross-entropy of the cosines to every class's fixed prototype: the pull of features to their own.

    Args:
        features: (B, D) unit length.
        labels: (B,) int64.
        prototypes: (C, D) unit length, fixed.
        scale: sigma_p. It is not trained: a trained one grows until the pull is gone.

    Returns:
        () float, the mean over B; 0 for no features.
    """
    if not len(features):
        return features.new_zeros(())
    return F.cross_entropy(scale * features @ prototypes.T, labels)


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
