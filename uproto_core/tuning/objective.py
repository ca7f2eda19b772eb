"""What a tower learns: its photos find their texts and come to their anchors, and near where they were (method.md 1.3).

    L1 = (1 - lam_d) ( L_match + r(t) lam_p L_attr ) + lam_d L_dist

The text tower is frozen, so the terms on texts alone are constants and are left out.
"""

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from uproto_core.matching.losses import distillation_loss, matching_loss, prototype_cross_entropy
from uproto_core.prototypes.space import unit
from uproto_core.settings import TuningSettings

SHARPEST = 100.0
"""The logit scale stays between 1 and this, as in CLIP."""

_RAMP = 0.2
"""The pull to the anchors grows over this first share of all steps: r(t)."""


@dataclass(frozen=True, kw_only=True)
class Targets:
    """Where photos are drawn to. All of it comes from the untouched towers and stays as it is."""

    image_centre: Tensor
    """(D,)"""
    prototypes: Tensor
    """(C, D) unit length; C rows of nothing where there are none: (0, D)."""
    offset: Tensor
    """(C,) o_c, for classes that do not come equally often."""
    texts: Tensor
    """(M, D) unit length, centred."""
    text_labels: Tensor
    """(M,) int64."""
    text_weights: Tensor
    """(M,)"""

    def to(self, device: torch.device) -> "Targets":
        """The same on a device."""
        return Targets(**{name: getattr(self, name).to(device) for name in self.__dataclass_fields__})

    def centred(self, features: Tensor) -> Tensor:
        """Photos as all comparing is done with them: u = norm(x - xbar), in float32.

        Args:
            features: (B, D) unit length.
        """
        return unit(features.float() - self.image_centre)


class TowerObjective(nn.Module):
    """The loss of a step. Its one weight is the logarithm of the logit scale."""

    def __init__(self, targets: Targets, settings: TuningSettings, *, keeps_near: bool) -> None:
        """Make ready.

        Args:
            targets: On the device.
            settings: Weights and scales.
            keeps_near: Whether the tower is held near the untouched one.
        """
        super().__init__()
        self._targets = targets
        self._settings = settings
        self.stay = settings.stay_weight if keeps_near else 0.0
        """lam_d"""
        self.log_scale = nn.Parameter(torch.tensor(math.log(settings.match_scale), device=targets.image_centre.device))

    def loss(
        self, features: Tensor, labels: Tensor, chosen: Tensor, share_done: float, untouched: Tensor | None
    ) -> Tensor:
        """L1 of a batch.

        Args:
            features: (B, D) unit length, of the tower as it is now.
            labels: (B,) int64.
            chosen: (R,) int64, the sentences of this step.
            share_done: Of all steps, 0 to 1.
            untouched: (B, D) unit length, of the same pixels by the tower as it was; None where `stay` is 0.

        Returns:
            () float32.
        """
        targets, settings = self._targets, self._settings
        photos = targets.centred(features)
        texts, scale = targets.texts[chosen], self.log_scale.exp()
        # The two directions are averaged.
        learned = matching_loss(photos, labels, texts, targets.text_labels[chosen], scale, settings.smoothing) / 2
        if len(targets.prototypes):
            pull = prototype_cross_entropy(photos, labels, targets.prototypes, settings.anchor_scale, targets.offset)
            learned = learned + min(1.0, share_done / _RAMP) * settings.anchor_weight * pull
        if untouched is None or not self.stay:
            return learned
        # Where no class has a text, the anchors are what photos are compared with.
        against = texts if len(texts) else targets.prototypes
        near = distillation_loss(
            photos,
            against,
            scale,
            frozen_images=targets.centred(untouched),
            frozen_texts=against,
            sigma=settings.match_scale,
        )
        return (1 - self.stay) * learned + self.stay * near

    def keep_in_range(self) -> None:
        """Hold the logit scale between 1 and 100, after each step."""
        with torch.no_grad():
            self.log_scale.clamp_(min=0.0, max=math.log(SHARPEST))
