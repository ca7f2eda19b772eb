"""One learner of stage 1 for every member and matched expert, and all of them side by side."""

import copy
import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from uproto_core.compute import Compute
from uproto_core.matching.adapter import Adapter, Bottlenecks, LinearMaps
from uproto_core.matching.batches import ClassBalancedRows, WeightedSentences
from uproto_core.matching.losses import (
    distillation_loss,
    dot_regression,
    matching_loss,
    mix_offset,
    near_prototypes,
    prototype_cross_entropy,
)
from uproto_core.prototypes.data import TrainingData, member_rows
from uproto_core.prototypes.places import space_of
from uproto_core.seeds import stream
from uproto_core.settings import MatchingSettings
from uproto_core.store.tensors import Tensors

_MOST_TEXTS = 1024
"""With more classes than this, a step sees the texts of the classes in its batch instead of all."""

_MOST_ANCHORS, _NEAR_ANCHORS = 2000, 512
"""With more classes than this, the pull is among the batch's classes and so many anchors near them (method.md 2.11)."""
_MOST_SCALE = 100.0
"""The limit of CLIP's training; the least is 1."""


@dataclass(frozen=True, kw_only=True)
class Learner:
    """One member's expert: its photos and texts in its own space, its anchors, its maps."""

    place: str
    member: int
    maps: Adapter
    rows: Tensor
    """(n V, D) unit length, in the expert's space, on the device."""
    labels: Tensor
    """(n V,) on the CPU."""
    draws: ClassBalancedRows
    sentences: WeightedSentences | None = None
    """What draws the texts of a step; None takes one merged text of each class."""
    texts: Tensor
    """(R, D) unit length: of the classes with text, or all sentences."""
    text_labels: Tensor
    """(R,) int64."""
    prototypes: Tensor | None
    """(C, D); None where nothing is pulled to an anchor."""
    offset: Tensor | None = None
    """(C,) for the pull of photos, where classes are not drawn equally. Texts come once each, whatever is drawn."""
    log_scale: nn.Parameter | None = None
    """() of the matching, where it is trained."""

    def loss(self, settings: MatchingSettings, progress: float = 1.0) -> Tensor:
        """L1 of method.md 1.3, with the weights of C.4, for one freshly drawn batch.

        Args:
            settings: The weights and forms of the terms.
            progress: Share of the steps that is done: the pull may begin softly.
        """
        places = self.draws.draw(settings.batch)
        labels = self.labels[places].to(self.rows.device)
        frozen = self.rows[places.to(self.rows.device)]
        return self.loss_of(frozen, labels, self.texts_for(labels, settings.sentences), settings, progress)

    def loss_of(
        self,
        frozen: Tensor,
        labels: Tensor,
        seen: tuple[Tensor, Tensor],
        settings: MatchingSettings,
        progress: float,
    ) -> Tensor:
        """The same for given photos.

        Args:
            frozen: (B, D) unit length, in the expert's space, on the device.
            labels: (B,) int64, on the device.
            seen: Texts (R, D) and their labels (R,), as `texts_for` gives them.
            settings: As for `loss`, like the last.
            progress: As there.
        """
        images = self.maps.images(frozen)
        pull = self._pull(images, labels, settings, self.offset)
        stay = self.maps.departure("image", frozen)
        match = kept = images.new_zeros(())
        if len(self.texts):
            chosen, text_labels = seen
            texts = self.maps.texts(chosen)
            pull = pull + self._pull(texts, text_labels, settings, None)
            stay = stay + self.maps.departure("text", chosen)
            scale = settings.match_scale if self.log_scale is None else self.log_scale.exp()
            match = matching_loss(images, labels, texts, text_labels, scale, settings.label_smoothing)
            if settings.distill_weight:
                kept = distillation_loss(
                    images, texts, scale, frozen_images=frozen, frozen_texts=chosen, sigma=settings.match_scale
                )
        learned = _ramp(progress, settings.pull_ramp) * pull + settings.match_weight * match
        mixed = (1 - settings.distill_weight) * learned + settings.distill_weight * kept
        return mixed + settings.stay_weight * stay

    def texts_for(self, labels: Tensor, each: int, sentences: WeightedSentences | None = None) -> tuple[Tensor, Tensor]:
        """Texts (R, D) and their labels (R,) that a batch with these photos sees.

        Args:
            labels: (B,) int64.
            each: How many sentences of a class, where they are drawn.
            sentences: What draws them; None is the learner's own, whose draws are those of the training.
        """
        if self.sentences is not None:
            places = (sentences or self.sentences).draw(labels.cpu(), each).to(self.texts.device)
            return self.texts[places], self.text_labels[places]
        if len(self.texts) <= _MOST_TEXTS:
            return self.texts, self.text_labels
        is_seen = torch.isin(self.text_labels, labels)
        return self.texts[is_seen], self.text_labels[is_seen]

    def _pull(self, features: Tensor, labels: Tensor, settings: MatchingSettings, offset: Tensor | None) -> Tensor:
        """Of mapped features to their anchors; () 0 where there are none (prototypes.kind is "none")."""
        if self.prototypes is None:
            return features.new_zeros(())
        if settings.pull == "dot":
            return dot_regression(features, labels, self.prototypes)
        points = self.prototypes
        if len(points) > _MOST_ANCHORS and len(labels):
            chosen = near_prototypes(labels, points, _NEAR_ANCHORS)
            points, labels = points[chosen.places], chosen.labels
            offset = None if offset is None else offset[chosen.places]
        return prototype_cross_entropy(features, labels, points, settings.anchor_scale, offset)


def _ramp(progress: float, share: float) -> float:
    """r(t) = min(1, t / (share T)) of method.md 1.3."""
    return 1.0 if progress >= share else progress / share


def make_learner(
    data: TrainingData,
    anchors: Tensors,
    settings: MatchingSettings,
    *,
    member: int,
    number: int,
    seed: int,
    compute: Compute,
) -> Learner:
    """One member's expert at the start: its maps are the identity.

    Args:
        data: Photos and texts.
        anchors: The artefact of the stage "prototypes".
        settings: Which map, and how classes are drawn.
        member: Whose photos.
        number: Of the expert.
        seed: Of its batches.
        compute: Where to compute.
    """
    place = f"m{member}/e{number}"
    rows = member_rows(data, member)
    device = compute.device
    mix = settings.class_mix
    prototypes = anchors.get(f"{place}/prototypes")
    space = space_of(anchors, member, number)
    texts, text_labels = anchors[f"{place}/class_texts"][data.has_text], data.has_text.nonzero().flatten()
    sentences = None
    if settings.sentences:
        texts, text_labels = space.of_texts(data.sentences, data.has_text[data.sentence_labels]), data.sentence_labels
        generator = stream(seed, f"matching/{place}/sentences")
        sentences = WeightedSentences(text_labels, data.sentence_weights, data.classes, generator)
    return Learner(
        place=place,
        member=member,
        maps=_made_maps(settings, data.features.shape[2], stream(seed, f"matching/{place}/maps")).to(device),
        rows=space.of_images(rows.features).to(device),
        labels=rows.labels,
        draws=ClassBalancedRows(rows, stream(seed, f"matching/{place}"), mix),
        sentences=sentences,
        texts=texts.to(device),
        text_labels=text_labels.to(device),
        prototypes=None if prototypes is None else prototypes.to(device),
        offset=mix_offset(rows.counts, mix).to(device) if mix else None,
        log_scale=_log_scale(settings, device),
    )


def _made_maps(settings: MatchingSettings, dim: int, generator: torch.Generator) -> Adapter:
    match settings.adapter:
        case "linear":
            return LinearMaps(dim)
        case "bottleneck":
            return Bottlenecks(dim, generator)
        case "closed":
            raise ValueError("a closed map is not trained")


def _log_scale(settings: MatchingSettings, device: torch.device) -> nn.Parameter | None:
    if not settings.is_scale_trained:
        return None
    return nn.Parameter(torch.tensor(settings.match_scale, device=device).log())


class Lockstep:
    """All learners side by side: their maps, the optimiser, and the state to go back to."""

    def __init__(self, learners: list[Learner], settings: MatchingSettings) -> None:
        self._learners = learners
        self._settings = settings
        self._scales = [learner.log_scale for learner in learners if learner.log_scale is not None]
        maps = [parameter for learner in learners for parameter in learner.maps.parameters()]
        self._parameters = [*maps, *self._scales]
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
        progress = step / self._settings.steps
        losses = [learner.loss(self._settings, progress) for learner in self._learners]
        self._optimiser.zero_grad()
        # The learners share no weight, so the gradient of the sum is each one's own.
        torch.stack(losses).sum().backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()
        with torch.no_grad():
            for scale in self._scales:
                scale.clamp_(0.0, math.log(_MOST_SCALE))
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
