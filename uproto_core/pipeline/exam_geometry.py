"""The geometry of an exam: how classes lie before stage 1 and after it, in photos, in texts and in the prototypes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.evaluation.geometry import Beside, photo_geometry, plain_geometry, point_geometry
from uproto_core.figures import ClassGeometry, GeometryPair, Group
from uproto_core.matching.adapter import adapted
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.kinds import spread_dimension
from uproto_core.prototypes.places import space_of
from uproto_core.prototypes.quality import prototype_quality
from uproto_core.prototypes.space import Space, unit
from uproto_core.settings import PrototypeSettings, Settings
from uproto_core.store.tensors import Tensors


@dataclass(frozen=True, kw_only=True)
class StageOne:
    """One expert of the classifier: the first that was matched, or the first of all where none was."""

    place: str
    space: Space
    texts: Tensor
    """(C, D) class texts in its space, unit length; zeros for classes without text."""
    maps: Tensors
    """Of stage 1, by their names in its artefact; empty where it was not trained."""
    prototypes: Tensor | None
    """(C, D); None where nothing was pulled to an anchor."""
    asked: PrototypeSettings
    """How the prototypes were made."""
    class_means: Tensor
    """(C, D) of the training photos, in its space: what the prototypes were made from."""
    weights: Tensor
    """(C, D) of its head."""
    is_kept: bool
    """Whether the classifier answers with stage 1."""


def stage_one(anchors: Tensors, maps: Tensors, heads: Tensors, asked: Settings, *, chosen: Settings) -> StageOne:
    """What stage 1 did, from the artefacts of the stages.

    Args:
        anchors: Of the stage "prototypes".
        maps: Of the stage "matching".
        heads: Of the stage "classifier".
        asked: The settings of the training.
        chosen: The same as practice photos left them.
    """
    number = next((number for number, expert in enumerate(asked.experts) if expert.is_matched), 0)
    place = f"m0/e{number}"
    return StageOne(
        place=place,
        space=space_of(anchors, 0, number),
        texts=anchors[f"{place}/class_texts"],
        maps={name: tensor for name, tensor in maps.items() if name.startswith(f"{place}/")},
        prototypes=anchors.get(f"{place}/prototypes"),
        asked=asked.prototypes,
        class_means=anchors[f"{place}/class_means"],
        weights=heads[f"{place}/weight"],
        is_kept=chosen.experts[number].is_matched,
    )


def measure_geometry(
    features: Tensor,
    labels: Tensor,
    *,
    data: TrainingData,
    stage: StageOne,
    groups: Sequence[Group],
    cancel: CancelToken,
) -> GeometryPair:
    """Every figure of method.md 4.5, in every space.

    Args:
        features: (N, D) unit length, of the photos that are looked at.
        labels: (N,) int64.
        data: What was learned from.
        stage: What stage 1 did.
        groups: Of each class.
        cancel: Asked between blocks.
    """
    used = "matched" if stage.maps and stage.is_kept else "whitened"
    photos: dict[str, ClassGeometry] = {}
    texts: dict[str, ClassGeometry] = {}
    for name, seen in _spaces(features, data, stage):
        cancel.check()
        beside = Beside(
            texts=seen.texts,
            # The anchors and the head have their place in the space that stage 1 begins in, and in no other.
            prototypes=stage.prototypes if name in {"whitened", "matched"} else None,
            weights=stage.weights if name == used else None,
        )
        photos[name] = photo_geometry(seen.photos, labels, groups, cancel, beside=beside)
        if bool(data.has_text.any()):
            texts[name] = point_geometry(seen.texts, groups, cancel, prototypes=beside.prototypes)
    anchors, quality = None, None
    if stage.prototypes is not None:
        anchors = point_geometry(stage.prototypes, groups, cancel)
        quality = prototype_quality(
            stage.prototypes,
            kind=stage.asked.kind,
            cancel=cancel,
            directions=stage.class_means,
            dim=spread_dimension(stage.asked, *stage.prototypes.shape),
        )
    return GeometryPair(
        before=plain_geometry(photos["centred"]),
        after=plain_geometry(photos[used]),
        used=used,
        photos=photos,
        texts=texts,
        prototypes=anchors,
        prototype_quality=quality,
    )


@dataclass(frozen=True, kw_only=True)
class _Seen:
    photos: Tensor
    """(N, D) unit length."""
    texts: Tensor
    """(C, D) unit length; zeros for classes without text."""


def _spaces(features: Tensor, data: TrainingData, stage: StageOne) -> Iterator[tuple[str, _Seen]]:
    """Photos and texts on their way from the model to the classifier, one space after the other."""
    space, has_text = stage.space, data.has_text[:, None]
    texts = data.class_texts * has_text
    yield "raw", _Seen(photos=features, texts=texts)
    centred_texts = unit(texts - space.text_centre) * has_text
    yield "centred", _Seen(photos=unit(features - space.image_centre), texts=centred_texts)
    whitened = space.of_images(features)
    yield "whitened", _Seen(photos=whitened, texts=stage.texts)
    if stage.maps:
        yield (
            "matched",
            _Seen(
                photos=adapted(whitened, stage.maps, stage.place, "image"),
                texts=adapted(stage.texts, stage.maps, stage.place, "text"),
            ),
        )
