"""One learner of stage 1 for every member and matched expert, and all of them side by side."""

import copy
import math
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.compute import Compute
from uproto_core.matching.adapter import LinearMaps
from uproto_core.matching.batches import ClassBalancedRows
from uproto_core.matching.losses import distance_from_identity, matching_loss, prototype_cross_entropy
from uproto_core.prototypes.data import TrainingData, member_rows
from uproto_core.prototypes.places import space_of
from uproto_core.seeds import stream
from uproto_core.settings import MatchingSettings
from uproto_core.store.tensors import Tensors

_MOST_TEXTS = 1024
"""With more classes than this, a step sees the texts of the classes in its batch instead of all."""


@dataclass(frozen=True, kw_only=True)
class Learner:
    """One member's expert: its photos and texts in its own space, its anchors, its maps."""

    place: str
    member: int
    maps: LinearMaps
    rows: Tensor
    """(n V, D) unit length, in the expert's space, on the device."""
    labels: Tensor
    """(n V,) on the CPU."""
    draws: ClassBalancedRows
    texts: Tensor
    """(R, D) unit length, of the classes with text."""
    text_labels: Tensor
    """(R,) int64."""
    prototypes: Tensor
    """(C, D)"""

    def loss(self, settings: MatchingSettings) -> Tensor:
        """L of C.4 for one freshly drawn batch."""
        places = self.draws.draw(settings.batch)
        labels = self.labels[places].to(self.rows.device)
        images = self.maps.images(self.rows[places.to(self.rows.device)])
        pull = prototype_cross_entropy(images, labels, self.prototypes, settings.anchor_scale)
        stay = distance_from_identity(self.maps.image_map)
        if not len(self.texts):
            return pull + settings.stay_weight * stay
        chosen, text_labels = self.texts, self.text_labels
        if len(chosen) > _MOST_TEXTS:
            is_seen = torch.isin(text_labels, labels)
            chosen, text_labels = chosen[is_seen], text_labels[is_seen]
        texts = self.maps.texts(chosen)
        pull = pull + prototype_cross_entropy(texts, text_labels, self.prototypes, settings.anchor_scale)
        match = matching_loss(images, labels, texts, text_labels, settings.match_scale)
        stay = stay + distance_from_identity(self.maps.text_map)
        return pull + settings.match_weight * match + settings.stay_weight * stay


def make_learner(
    data: TrainingData, anchors: Tensors, *, member: int, number: int, seed: int, compute: Compute
) -> Learner:
    """One member's expert at the start: its maps are the identity.

    Args:
        data: Photos and texts.
        anchors: The artefact of the stage "prototypes".
        member: Whose photos.
        number: Of the expert.
        seed: Of its batches.
        compute: Where to compute.
    """
    place = f"m{member}/e{number}"
    rows = member_rows(data, member)
    device = compute.device
    return Learner(
        place=place,
        member=member,
        maps=LinearMaps(data.features.shape[2]).to(device),
        rows=space_of(anchors, member, number).of_images(rows.features).to(device),
        labels=rows.labels,
        draws=ClassBalancedRows(rows, stream(seed, f"matching/{place}")),
        texts=anchors[f"{place}/class_texts"][data.has_text].to(device),
        text_labels=data.has_text.nonzero().flatten().to(device),
        prototypes=anchors[f"{place}/prototypes"].to(device),
    )


class Lockstep:
    """All learners side by side: their maps, the optimiser, and the state to go back to."""

    def __init__(self, learners: list[Learner], settings: MatchingSettings) -> None:
        self._learners = learners
        self._settings = settings
        self._parameters = [parameter for learner in learners for parameter in learner.maps.parameters()]
        # Fused: one pass over the weights instead of ten, a fifth of a step's time on a processor.
        self._optimiser = torch.optim.Adam(self._parameters, lr=settings.rate, fused=True)
        self._rate = settings.rate
        self.was_restored = False
        self.keep()

    def step(self, step: int) -> Tensor:
        """One step of all learners.

        Args:
            step: From 0; sets the rate, which falls to 0 as a cosine.

        Returns:
            () the mean loss of the first member's learners, on the device.
        """
        for group in self._optimiser.param_groups:
            group["lr"] = self._rate * 0.5 * (1 + math.cos(math.pi * step / self._settings.steps))
        losses = [learner.loss(self._settings) for learner in self._learners]
        self._optimiser.zero_grad()
        # The learners share no weight, so the gradient of the sum is each one's own.
        torch.stack(losses).sum().backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()
        own = [loss.detach() for loss, learner in zip(losses, self._learners, strict=True) if learner.member == 0]
        return torch.stack(own).mean()

    def is_finite(self) -> bool:
        """Whether every weight is a number."""
        return all(bool(parameter.isfinite().all()) for parameter in self._parameters)

    def keep(self) -> None:
        """Remember this state as good."""
        self._good = [parameter.detach().clone() for parameter in self._parameters]
        self._good_optimiser = copy.deepcopy(self._optimiser.state_dict())

    def restore(self) -> None:
        """Go back to the last good state, at half the rate."""
        with torch.no_grad():
            for parameter, good in zip(self._parameters, self._good, strict=True):
                parameter.copy_(good)
        self._optimiser.load_state_dict(self._good_optimiser)
        self._rate /= 2
        self.was_restored = True

    def tensors(self) -> Tensors:
        """The maps as they are now, by their names in the artefact."""
        return {
            f"{learner.place}/{name}": value.detach().cpu().clone()
            for learner in self._learners
            for name, value in learner.maps.state_dict().items()
        }
