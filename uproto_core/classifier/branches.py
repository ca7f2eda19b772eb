"""One expert's two answers: by the learned head, and by the class feature prototypes."""

from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.classifier.fusion import mixed_probabilities, mixed_scores
from uproto_core.matching.adapter import mapped, widened
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
    """(C, D), the class feature prototypes: not normalised, unless they are shrunken ones."""
    image_down: Tensor | None = None
    """(r, D) of stage 1 with a bottleneck, in place of the map."""
    image_up: Tensor | None = None
    """(D, r), with `image_down`."""

    @property
    def is_matched(self) -> bool:
        """Whether stage 1 stands before it."""
        return self.image_map is not None or self.image_down is not None

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
        if self.image_map is not None:
            return mapped(features, self.image_map)
        if self.image_down is not None and self.image_up is not None:
            return widened(features, self.image_down, self.image_up)
        return features

    def branches(self, adapted: Tensor, prototype_scale: float) -> tuple[Tensor, Tensor]:
        """Scores of the head and of the prototypes, (N, C) each, for features after stage 1."""
        head = torch.addmm(self.bias, adapted, self.weight.T)
        return head, prototype_scale * adapted @ self.class_means.T

    def probabilities(self, adapted: Tensor, *, prototype_scale: float, prototype_share: float) -> Tensor:
        """P_e of mixed probabilities, for features after stage 1; (N, C)."""
        head, prototypes = self.branches(adapted, prototype_scale)
        return mixed_probabilities(head, prototypes, prototype_share)

    def probabilities_of_scores(
        self, adapted: Tensor, *, prototype_scale: float, shares: Tensor, temperatures: Tensor
    ) -> Tensor:
        """P_e of mixed scores, for features after stage 1; (N, C).

        Args:
            adapted: (N, D).
            prototype_scale: As everywhere.
            shares: (C,), beta of each class.
            temperatures: (2,), of the head and of the prototypes.
        """
        head, prototypes = self.branches(adapted, prototype_scale)
        return mixed_scores(head / temperatures[0], prototypes / temperatures[1], shares).softmax(dim=1)
