"""A trained classifier: features of the image tower in, probabilities out."""

import dataclasses
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.classifier.branches import Expert
from uproto_core.classifier.fusion import lean_offset
from uproto_core.classifier.head import log_prior
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.practice import practice_photos
from uproto_core.prototypes.space import unit
from uproto_core.settings import Settings
from uproto_core.store.tensors import Tensors


@dataclass(frozen=True, kw_only=True)
class Classifier:
    """The experts of one member and what turns their answers into one. All tensors are float32 on the CPU."""

    image_centre: Tensor
    """(D,)"""
    experts: tuple[Expert, ...]
    log_prior: Tensor
    """(C,), log of each class's share of the training photos."""
    prototype_scale: float
    prototype_share: float
    temperature: float = 1.0

    def probabilities(self, features: Tensor, *, lean: float = 0.0) -> Tensor:
        """Calibrated probabilities.

        Args:
            features: (N, D) float32, unit length.
            lean: The slider of method.md 2.15; 0 takes every class as equally likely beforehand.

        Returns:
            (N, C), each row sums to 1.
        """
        scores = self.log_probabilities(features) / self.temperature
        return (scores + lean_offset(self.log_prior, lean)).softmax(dim=1)

    def log_probabilities(self, features: Tensor) -> Tensor:
        """Scores z: the log of the experts' mean probabilities, before temperature and slider; (N, C)."""
        centred = features - self.image_centre
        answers = [
            expert.probabilities(
                expert.adapted(centred), prototype_scale=self.prototype_scale, prototype_share=self.prototype_share
            )
            for expert in self.experts
        ]
        mean = torch.stack(answers).mean(dim=0)
        # A probability may underflow to 0, and a temperature would make nothing but NaN of its log.
        return mean.clamp(min=torch.finfo(mean.dtype).tiny).log()

    def likeness(self, features: Tensor) -> Tensor:
        """Largest cosine of a photo to a class mean, after stage 1; (N,), from -1 to 1."""
        cosines = self.adapted(features) @ unit(self._shown.class_means).T
        return cosines.max(dim=1).values.clamp(-1, 1)

    def adapted(self, features: Tensor) -> Tensor:
        """Features after stage 1 of the first matched expert (of the first one where none is); (N, D), unit length."""
        return self._shown.adapted(features - self.image_centre)

    def whitened(self, features: Tensor) -> Tensor:
        """Features of the same expert just before stage 1; (N, D), unit length."""
        return self._shown.whitened(features - self.image_centre)

    def centred(self, features: Tensor) -> Tensor:
        """Features of the image tower with the centre taken away; (N, D), unit length."""
        return unit(features - self.image_centre)

    @property
    def _shown(self) -> Expert:
        return next((expert for expert in self.experts if expert.image_map is not None), self.experts[0])

    def to_tensors(self) -> Tensors:
        """Everything as tensors, by the names that `from_tensors` reads (part of the bundle's format)."""
        tensors: Tensors = {"image_centre": self.image_centre, "log_prior": self.log_prior}
        for name in ("prototype_scale", "prototype_share", "temperature"):
            tensors[name] = torch.tensor(getattr(self, name), dtype=torch.float64)
        for number, expert in enumerate(self.experts):
            for field in dataclasses.fields(expert):
                tensor = getattr(expert, field.name)
                if tensor is not None:
                    tensors[f"experts/{number}/{field.name}"] = tensor
        return tensors

    @classmethod
    def from_tensors(cls, tensors: Tensors, *, classes: int, dim: int) -> "Classifier":
        """A classifier from what `to_tensors` gave.

        Args:
            tensors: By name.
            classes: C that is expected.
            dim: D that is expected.

        Raises:
            ValueError: a tensor is missing, has another shape, or holds what is no number.
        """
        read = _Checked(tensors)
        experts: list[Expert] = []
        while any(name.startswith(f"experts/{len(experts)}/") for name in tensors):
            place = f"experts/{len(experts)}"
            has_map = f"{place}/image_map" in tensors
            expert = Expert(
                whitening=read.matrix(f"{place}/whitening", dim, dim),
                image_map=read.matrix(f"{place}/image_map", dim, dim) if has_map else None,
                weight=read.matrix(f"{place}/weight", classes, dim),
                bias=read.matrix(f"{place}/bias", classes),
                class_means=read.matrix(f"{place}/class_means", classes, dim),
            )
            experts.append(expert)
        if not experts:
            raise ValueError("there is no expert")
        return cls(
            image_centre=read.matrix("image_centre", dim),
            experts=tuple(experts),
            log_prior=read.matrix("log_prior", classes),
            prototype_scale=read.number("prototype_scale", least=1e-6, most=1e6),
            prototype_share=read.number("prototype_share", least=0, most=1),
            temperature=read.number("temperature", least=1e-6, most=1e6),
        )


class _Checked:
    """Takes tensors out of a dict, each with its shape."""

    def __init__(self, tensors: Tensors) -> None:
        self._tensors = tensors

    def matrix(self, name: str, *shape: int) -> Tensor:
        """A float32 tensor of just this shape."""
        tensor = self._tensors.get(name)
        if tensor is None:
            raise ValueError(f"{name} is missing")
        if tuple(tensor.shape) == shape and tensor.is_floating_point():
            # Looked at after the conversion: a large float64 becomes infinite only there.
            single = tensor.float()
            if bool(single.isfinite().all()):
                return single
        raise ValueError(f"{name} is no float tensor of shape {shape} with finite values")

    def number(self, name: str, *, least: float, most: float) -> float:
        """A number between two limits."""
        tensor = self._tensors.get(name)
        if tensor is not None and tensor.shape == () and tensor.is_floating_point() and least <= float(tensor) <= most:
            return float(tensor)
        raise ValueError(f"{name} is missing or out of range")


def assemble(  # noqa: PLR0917  (the artefacts of all earlier stages)
    data: TrainingData, anchors: Tensors, maps: Tensors, heads: Tensors, settings: Settings, member: int = 0
) -> Classifier:
    """The classifier of one member, from the artefacts of the three stages; not calibrated yet.

    Args:
        data: What they were learned from.
        anchors: The artefact of the stage "prototypes".
        maps: Of the stage "matching".
        heads: Of the stage "classifier".
        settings: Of the training.
        member: 0 is the one that learned from all training photos.
    """
    experts = tuple(
        Expert(
            whitening=anchors[f"m{member}/e{number}/whitening"],
            image_map=maps[f"m{member}/e{number}/image_map"] if expert.is_matched else None,
            weight=heads[f"m{member}/e{number}/weight"],
            bias=heads[f"m{member}/e{number}/bias"],
            class_means=heads[f"m{member}/e{number}/class_means"],
        )
        for number, expert in enumerate(settings.experts)
    )
    return Classifier(
        image_centre=anchors[f"m{member}/image_centre"],
        experts=experts,
        log_prior=log_prior(data.counts),
        prototype_scale=settings.classifier.prototype_scale,
        prototype_share=settings.classifier.prototype_share,
    )


def practice_answers(
    data: TrainingData, anchors: Tensors, maps: Tensors, heads: Tensors, settings: Settings
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Answers for every practice photo, each by the member that has not learned from it; plain views.

    Returns:
        Log probabilities (P, C) before calibration, labels (P,) int64, likeness (P,), and places among the training
        photos (P,) int64, which is empty where practice photos were given.
    """
    log_probabilities = [torch.zeros(0, data.classes)]
    labels = [torch.zeros(0, dtype=torch.int64)]
    likeness = [torch.zeros(0)]
    places = [torch.zeros(0, dtype=torch.int64)]
    for photos in practice_photos(data):
        classifier = assemble(data, anchors, maps, heads, settings, member=photos.member)
        log_probabilities.append(classifier.log_probabilities(photos.features))
        labels.append(photos.labels)
        likeness.append(classifier.likeness(photos.features))
        places.append(photos.places)
    return torch.cat(log_probabilities), torch.cat(labels), torch.cat(likeness), torch.cat(places)
