"""Where anchors, classes and photos lie on the sphere, for the window's dial: true angles, before stage 1 and after."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.evaluation.distances import PlacedClasses, group_distances, placed_photos, placed_points
from uproto_core.figures import ClassGeometry, GeometryPair, Group, Ranged
from uproto_core.matching.adapter import adapted
from uproto_core.pipeline.exam_geometry import StageOne
from uproto_core.prototypes.quality import smallest_largest_cosine
from uproto_core.prototypes.space import class_means, unit
from uproto_core.store.sphere import HALF_DEGREES, PairAngles, Pull, Sphere, SphereDocument, SpherePhotos

_MOST_PHOTOS = 100
"""Of one class, for training and exam each: more dots could not be told apart."""
_MOST_CLASSES_TOURED = 2048
"""Beyond, the square of all classes is left unmade, and neighbours are those beside each other in the main plane."""
_ROWS_AT_ONCE = 1024


@dataclass(frozen=True, kw_only=True)
class SeenPhotos:
    """Photos as the classifier sees them."""

    paths: tuple[str, ...]
    features: Tensor
    """(N, D) unit length."""
    labels: Tensor
    """(N,) int64."""
    answers: Tensor | None = None
    """(N,) int64; None for training photos."""


@dataclass(frozen=True, kw_only=True)
class ClassesSeen:
    """What is known of the classes beforehand."""

    names: tuple[str, ...]
    groups: tuple[Group, ...]
    counts: tuple[int, ...]
    """Training photos of each."""


def measure_sphere(
    training: SeenPhotos,
    exam: SeenPhotos,
    *,
    classes: ClassesSeen,
    stage: StageOne,
    geometry: GeometryPair,
    cancel: CancelToken,
) -> Sphere:
    """Everything that the dial shows.

    Args:
        training: What was learned from.
        exam: The exam photos; there may be none.
        classes: Their names and groups.
        stage: What stage 1 did.
        geometry: The figures of the same photos.
        cancel: Asked between blocks.
    """
    # Without anchors, a class is looked at from the middle of what it was learned from.
    centres = unit((stage.class_means if stage.prototypes is None else stage.prototypes).double())
    before = _Look(*(stage.space.of_images(photos.features) for photos in (training, exam)))
    after = before
    if _pull(stage) == "kept":
        after = _Look(*(adapted(seen, stage.maps, stage.place, "image") for seen in (before.training, before.exam)))
    middles = [_middles(look, training.labels, exam.labels, len(classes.names)) for look in (before, after)]
    pairs = [_pair_counts(points, classes.groups, cancel) for points in (*middles, centres)]
    return Sphere(
        document=_document(
            before, after, training, exam, classes=classes, stage=stage, geometry=geometry, cancel=cancel
        ),
        anchors=_kept(centres),
        before=_kept(middles[0]),
        after=_kept(middles[1]),
        order=_tour(middles[1], cancel),
        pairs_before=pairs[0],
        pairs_after=pairs[1],
        pairs_anchors=pairs[2],
        photos=_photos(before, after, training, exam, centres),
    )


@dataclass(frozen=True)
class _Look:
    """Training and exam photos in one space, (N, D) unit length."""

    training: Tensor
    exam: Tensor


def _pull(stage: StageOne) -> Pull:
    if stage.prototypes is None or not stage.maps:
        return "none"
    return "kept" if stage.is_kept else "left-out"


def _degrees(cosines: Tensor) -> Tensor:
    """Angles of cosines, which rounding may have left a little above 1."""
    return cosines.double().clamp(-1, 1).acos().rad2deg()


def _middles(look: _Look, training: Tensor, exam: Tensor, classes: int) -> Tensor:
    """(C, D) float64 unit length: the middle of each class's exam photos, or of its training photos without any.

    Exam photos, for the others were pulled to their anchors one by one: where they lie now proves nothing.
    """
    is_examined = torch.bincount(exam, minlength=classes) > 0
    learned = class_means(look.training, training, classes)
    return unit(torch.where(is_examined[:, None], class_means(look.exam, exam, classes), learned))


def _kept(directions: Tensor) -> NDArray[np.float16]:
    """As they are written: half the size, and a hundredth of a degree off."""
    return directions.half().numpy()


def _pair_counts(points: Tensor, groups: Sequence[Group], cancel: CancelToken) -> NDArray[np.int64]:
    """(2, 360) pairs of points (C, D) by half degrees: all of them, and those of two rare classes."""
    counts = torch.zeros(2, HALF_DEGREES, dtype=torch.int64)
    rare = torch.tensor([at for at, group in enumerate(groups) if group == "few"], dtype=torch.int64)
    for which, these in enumerate((points.float(), points[rare].float())):
        for start in range(0, len(these), _ROWS_AT_ONCE):
            cancel.check()
            block = these[start : start + _ROWS_AT_ONCE]
            angles = (block @ these[start:].T).clamp(-1, 1).acos().rad2deg()
            # Each pair once: what lies left of the diagonal is below the first bin, and is not counted.
            own = torch.ones(len(block), len(block), dtype=torch.bool).tril()
            angles[:, : len(block)][own] = -1.0
            counts[which] += torch.histc(angles, bins=HALF_DEGREES, min=0, max=180).long()
    return counts.numpy()


def _tour(points: Tensor, cancel: CancelToken) -> NDArray[np.int32]:
    """The classes in an order in which neighbours are alike: always the nearest that is left."""
    if len(points) > _MOST_CLASSES_TOURED:
        _, _, plane = torch.svd_lowrank(points - points.mean(dim=0), q=2)
        flat = (points - points.mean(dim=0)) @ plane
        return torch.atan2(flat[:, 1], flat[:, 0]).argsort(stable=True).int().numpy()
    cosines = points @ points.T
    at, tour = 0, [0]
    for _ in range(len(points) - 1):
        cancel.check()
        cosines[:, at] = -torch.inf
        at = int(cosines[at].argmax())
        tour.append(at)
    return np.array(tour, dtype=np.int32)


def _photos(before: _Look, after: _Look, training: SeenPhotos, exam: SeenPhotos, centres: Tensor) -> SpherePhotos:
    learned, examined = _some_of_each(training.labels), _some_of_each(exam.labels)
    labels = torch.cat([training.labels[learned], exam.labels[examined]])
    answers = torch.full_like(labels, -1)
    if exam.answers is not None:
        answers[len(learned) :] = exam.answers[examined]

    def angles(look: _Look) -> NDArray[np.float32]:
        seen = torch.cat([look.training[learned], look.exam[examined]]).double()
        return _degrees((seen * centres[labels]).sum(dim=1)).float().numpy()

    return SpherePhotos(
        paths=(
            *(training.paths[place] for place in learned.tolist()),
            *(exam.paths[place] for place in examined.tolist()),
        ),
        labels=labels.int().numpy(),
        answers=answers.int().numpy(),
        before=angles(before),
        after=angles(after),
    )


def _some_of_each(labels: Tensor) -> Tensor:
    """(n,) int64, places of the photos that are kept: all of a small class, evenly taken ones of a large one."""
    places = []
    for label in torch.bincount(labels).nonzero().flatten().tolist():
        own = (labels == label).nonzero().flatten()
        step = max(len(own) / _MOST_PHOTOS, 1.0)
        places.append(own[(torch.arange(min(len(own), _MOST_PHOTOS)) * step).long()])
    return torch.cat(places) if places else torch.zeros(0, dtype=torch.int64)


def _document(
    before: _Look,
    after: _Look,
    training: SeenPhotos,
    exam: SeenPhotos,
    *,
    classes: ClassesSeen,
    stage: StageOne,
    geometry: GeometryPair,
    cancel: CancelToken,
) -> SphereDocument:
    number = len(classes.names)
    quality = geometry.prototype_quality
    bound = smallest_largest_cosine(number, stage.class_means.shape[1]) if quality is None else quality.bound
    dim = stage.class_means.shape[1] if quality is None else quality.dim
    is_examined = geometry.measured_on == "exam"

    def placed(look: _Look) -> PlacedClasses:
        seen, labels = (look.exam, exam.labels) if is_examined else (look.training, training.labels)
        return placed_photos(seen, labels, number)

    every = [placed(before)] + ([placed(after)] if after is not before else [])
    anchors = None if stage.prototypes is None else placed_points(stage.prototypes, torch.ones(number).bool())
    return SphereDocument(
        class_names=classes.names,
        groups=classes.groups,
        train_counts=classes.counts,
        exam_counts=tuple(torch.bincount(exam.labels, minlength=number).tolist()),
        measured_on="exam" if is_examined else "training",
        pull=_pull(stage),
        rows=(*_group_rows(geometry, _pull(stage)), _row_of_all(every, anchors, number, cancel)),
        even_degrees=math.degrees(math.acos(bound)),
        is_even_reached=number <= dim + 1,
        closest_degrees=None if quality is None else float(_degrees(torch.tensor(quality.max_cosine))),
    )


def _group_rows(geometry: GeometryPair, pull: Pull) -> tuple[PairAngles, ...]:
    """Common and rare classes, from the figures; pairs of groups without classes are left out."""
    before, anchors = geometry.photos["whitened"], geometry.prototypes
    after = geometry.photos["matched"] if pull == "kept" else ClassGeometry(classes=0)
    rows = (
        PairAngles(
            pair=pair,
            before=_in_degrees(getattr(before, name)),
            after=_in_degrees(getattr(after, name)),
            anchors=None if anchors is None else _in_degrees(getattr(anchors, name)).value,
        )
        for pair, name in (("many-many", "head_head"), ("many-few", "head_tail"), ("few-few", "tail_tail"))
    )
    return tuple(row for row in rows if row.before.value is not None or row.anchors is not None)


def _row_of_all(
    every: Sequence[PlacedClasses], anchors: PlacedClasses | None, number: int, cancel: CancelToken
) -> PairAngles:
    """All pairs of classes: for folders without groups, and for those with too few rare classes."""

    def apart(placed: PlacedClasses) -> Ranged:
        return _in_degrees(group_distances(placed, ["many"] * number, 0, cancel).head_head)

    return PairAngles(
        pair="all",
        before=apart(every[0]),
        after=apart(every[1]) if len(every) > 1 else Ranged(),
        anchors=None if anchors is None else apart(anchors).value,
    )


def _in_degrees(distance: Ranged) -> Ranged:
    """Of a mean distance, 1 minus a cosine."""
    return Ranged(
        **{
            end: None if found is None else float(_degrees(torch.tensor(1 - found)))
            for end, found in (("value", distance.value), ("low", distance.low), ("high", distance.high))
        }
    )
