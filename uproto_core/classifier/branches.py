"""One expert's two answers: by the learned head, and by the class feature prototypes."""

from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.classifier.fusion import mixed_probabilities
from uproto_core.matching.adapter import mapped
from uproto_core.prototypes.space import unit


@dataclass(frozen=True, kw_only=True)
class Expert:
    """A trained expert, without its centre, which all experts share."""

    whitening: Tensor
    """(D, D)"""
    image_map: Tensor | None
    """(D, D) of stage 1; None where the expert is not matched."""
    weight: Tensor
    """(C, D)"""
    bias: Tensor
    """(C,)"""
    class_means: Tensor
    """(C, D), not normalised."""

    def whitened(self, centred: Tensor) -> Tensor:
        """Features before stage 1.

        Args:
            centred: (N, D), unit features minus the centre.

        Returns:
            (N, D), unit length.
        """
        return unit(centred @ self.whitening)

    def adapted(self, centred: Tensor) -> Tensor:
        """Features after stage 1; (N, D), unit length."""
        features = self.whitened(centred)
        return features if self.image_map is None else mapped(features, self.image_map)

    def probabilities(self, adapted: Tensor, *, prototype_scale: float, prototype_share: float) -> Tensor:
        """P_e for features after stage 1; (N, C)."""
        head = torch.addmm(self.bias, adapted, self.weight.T)
        prototypes = prototype_scale * adapted @ self.class_means.T
        return mixed_probabilities(head, prototypes, prototype_share)
