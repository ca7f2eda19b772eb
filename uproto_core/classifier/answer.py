"""A trained classifier: features of the image tower in, probabilities out."""

import dataclasses
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.classifier.branches import Expert
from uproto_core.classifier.calibrate import fit_temperature
from uproto_core.classifier.fusion import ScoreMix, lean_offset, shares_of
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
    """Of mixed probabilities."""
    temperature: float = 1.0
    score_mix: ScoreMix | None = None
    """Where scores are mixed instead."""

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
        answers = [self._answer_of(number, centred) for number in range(len(self.experts))]
        mean = torch.stack(answers).mean(dim=0)
        # A probability may underflow to 0, and a temperature would make nothing but NaN of its log.
        return mean.clamp(min=torch.finfo(mean.dtype).tiny).log()

    def _answer_of(self, number: int, centred: Tensor) -> Tensor:
        """P_e of one expert; (N, C)."""
        expert, scale = self.experts[number], self.prototype_scale
        adapted = expert.adapted(centred)
        if self.score_mix is None:
            return expert.probabilities(adapted, prototype_scale=scale, prototype_share=self.prototype_share)
        temperatures = self.score_mix.temperatures[number]
        return expert.probabilities_of_scores(
            adapted, prototype_scale=scale, shares=self.score_mix.shares, temperatures=temperatures
        )

    def likeness(self, features: Tensor) -> Tensor:
        """Largest cosine of a photo to a class mean, after stage 1; (N,), from -1 to 1."""
        return self.cosines(features).max(dim=1).values

    def cosines(self, features: Tensor) -> Tensor:
        """Cosine of each photo to each class mean, after stage 1; (N, C), from -1 to 1."""
        return (self.adapted(features) @ unit(self._shown.class_means).T).clamp(-1, 1)

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
        return next((expert for expert in self.experts if expert.is_matched), self.experts[0])

    @property
    def is_plain(self) -> bool:
        """Whether it has nothing that the first versions did not know: mixed scores, or a bottleneck in stage 1."""
        return self.score_mix is None and all(expert.image_down is None for expert in self.experts)

    def to_tensors(self) -> Tensors:
        """Everything as tensors, by the names that `from_tensors` reads (part of the bundle's format)."""
        tensors: Tensors = {"image_centre": self.image_centre, "log_prior": self.log_prior}
        for name in ("prototype_scale", "temperature"):
            tensors[name] = torch.tensor(getattr(self, name), dtype=torch.float64)
        if self.score_mix is None:
            tensors["prototype_share"] = torch.tensor(self.prototype_share, dtype=torch.float64)
        else:
            # Without `prototype_share`, versions that know nothing of mixed scores refuse what they would get wrong.
            tensors["score_shares"] = self.score_mix.shares
            tensors["branch_temperatures"] = self.score_mix.temperatures
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
            experts.append(_read_expert(read, place, classes=classes, dim=dim))
        if not experts:
            raise ValueError("there is no expert")
        mix = None
        if "score_shares" in tensors:
            mix = ScoreMix(
                shares=read.matrix("score_shares", classes),
                temperatures=read.matrix("branch_temperatures", len(experts), 2),
            )
        return cls(
            image_centre=read.matrix("image_centre", dim),
            experts=tuple(experts),
            log_prior=read.matrix("log_prior", classes),
            prototype_scale=read.number("prototype_scale", least=1e-6, most=1e6),
            prototype_share=0.0 if mix else read.number("prototype_share", least=0, most=1),
            temperature=read.number("temperature", least=1e-6, most=1e6),
            score_mix=mix,
        )


class _Checked:
    """Takes tensors out of a dict, each with its shape."""

    def __init__(self, tensors: Tensors) -> None:
        self._tensors = tensors

    def has(self, name: str) -> bool:
        """Whether there is such a tensor."""
        return name in self._tensors

    def rows(self, name: str) -> int:
        """How many rows a tensor has; 0 where it is missing or has none."""
        tensor = self._tensors.get(name)
        return 0 if tensor is None or not tensor.shape else tensor.shape[0]

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


def _read_expert(read: _Checked, place: str, *, classes: int, dim: int) -> Expert:
    has_map, width = read.has(f"{place}/image_map"), read.rows(f"{place}/image_down")
    has_bottleneck = read.has(f"{place}/image_down")
    return Expert(
        whitening=read.matrix(f"{place}/whitening", dim, dim),
        image_map=read.matrix(f"{place}/image_map", dim, dim) if has_map else None,
        weight=read.matrix(f"{place}/weight", classes, dim),
        bias=read.matrix(f"{place}/bias", classes),
        class_means=read.matrix(f"{place}/class_means", classes, dim),
        image_down=read.matrix(f"{place}/image_down", width, dim) if has_bottleneck else None,
        image_up=read.matrix(f"{place}/image_up", dim, width) if has_bottleneck else None,
    )


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
    parts = _Parts(data=data, anchors=anchors, maps=maps, heads=heads, settings=settings)
    return parts.classifier(member, parts.score_mix())


@dataclass(frozen=True, kw_only=True)
class _Parts:
    """All that the members' classifiers are made of."""

    data: TrainingData
    anchors: Tensors
    maps: Tensors
    heads: Tensors
    settings: Settings

    def classifier(self, member: int, mix: ScoreMix | None) -> Classifier:
        """One member's, not calibrated yet."""
        return Classifier(
            image_centre=self.anchors[f"m{member}/image_centre"],
            experts=tuple(self.expert(member, number) for number in range(len(self.settings.experts))),
            log_prior=log_prior(self.data.counts),
            prototype_scale=self.settings.classifier.prototype_scale,
            prototype_share=self.settings.classifier.prototype_share,
            score_mix=mix,
        )

    def expert(self, member: int, number: int) -> Expert:
        """One expert of a member."""
        place = f"m{member}/e{number}"
        maps = self.maps if self.settings.experts[number].is_matched else {}
        return Expert(
            whitening=self.anchors[f"{place}/whitening"],
            image_map=maps.get(f"{place}/image_map"),
            weight=self.heads[f"{place}/weight"],
            bias=self.heads[f"{place}/bias"],
            class_means=self.heads[f"{place}/class_means"],
            image_down=maps.get(f"{place}/image_down"),
            image_up=maps.get(f"{place}/image_up"),
        )

    def score_mix(self) -> ScoreMix | None:
        """Where scores are mixed: the weights, and each branch's own temperature from practice photos (2.12)."""
        shares = shares_of(self.settings.classifier, self.data.counts)
        if shares is None:
            return None
        found = [self._branch_temperatures(number) for number in range(len(self.settings.experts))]
        return ScoreMix(shares=shares, temperatures=torch.tensor(found))

    def _branch_temperatures(self, number: int) -> tuple[float, float]:
        """Of one expert's head and prototypes; 1 without practice photos."""
        heads, prototypes, labels = [], [], []
        for photos in practice_photos(self.data):
            expert = self.expert(photos.member, number)
            centred = photos.features - self.anchors[f"m{photos.member}/image_centre"]
            head, prototype = expert.branches(expert.adapted(centred), self.settings.classifier.prototype_scale)
            heads.append(head)
            prototypes.append(prototype)
            labels.append(photos.labels)
        if not labels:
            return 1.0, 1.0
        truth = torch.cat(labels)
        return fit_temperature(torch.cat(heads), truth), fit_temperature(torch.cat(prototypes), truth)


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
    parts = _Parts(data=data, anchors=anchors, maps=maps, heads=heads, settings=settings)
    mix = parts.score_mix()
    for photos in practice_photos(data):
        classifier = parts.classifier(photos.member, mix)
        log_probabilities.append(classifier.log_probabilities(photos.features))
        labels.append(photos.labels)
        likeness.append(classifier.likeness(photos.features))
        places.append(photos.places)
    return torch.cat(log_probabilities), torch.cat(labels), torch.cat(likeness), torch.cat(places)
