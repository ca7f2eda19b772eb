"""The stage "prototypes": the space of every member and expert, and evenly spread anchors for the matched ones.

The artefact is a flat dict of float32 tensors on the CPU, unless another type is named. For member `m`
(prototypes.data) and expert `e` (its place in the settings):

    m{m}/counts                (C,) int64   training photos of each class in this member
    m{m}/image_centre          (D,)         class-balanced mean of the photos' features
    m{m}/text_centre           (D,)         mean of the class texts
    m{m}/e{e}/whitening        (D, D)       A, symmetric
    m{m}/e{e}/class_means      (C, D)       mean of the features in this space, not normalised
    m{m}/e{e}/class_texts      (C, D)       class texts in this space, unit length; zeros where there is none
    m{m}/e{e}/agreement        ()           g: how much photos and texts of the same class agree
    m{m}/e{e}/prototypes       (C, D)       anchors, unit length; only where the expert is matched
"""

from collections.abc import Generator
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.errors import SettingUnknownError
from uproto_core.events import Event, StageProgressed
from uproto_core.prototypes.assign import MOST_CLASSES, assign_prototypes, rotate_towards
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.prototypes.numerical import random_start, spread_numerically
from uproto_core.prototypes.polar import decompose, polar_prototypes
from uproto_core.prototypes.simplex import simplex_prototypes
from uproto_core.prototypes.space import Space, balanced_centre, class_means, unit, within_class_variation
from uproto_core.settings import PrototypeSettings, Settings
from uproto_core.store.tensors import Tensors


def spread_anchors(
    data: TrainingData, settings: Settings, seed: int, cancel: CancelToken
) -> Generator[Event, None, Tensors]:
    """Centre, whiten and spread, for every member from its own photos alone.

    Yields:
        StageProgressed.

    Returns:
        The tensors named at the top of this file.

    Raises:
        SettingUnknownError: a simplex was asked for, and there are too many classes for one.
    """
    made: Tensors = {}
    total = data.members * len(settings.experts)
    for member in range(data.members):
        cancel.check()
        rows = member_rows(data, member)
        means = class_means(rows.features, rows.labels, data.classes)
        image_centre = balanced_centre(means, rows.counts > 0)
        text_centre = balanced_centre(data.class_texts.double(), data.has_text)
        made[f"m{member}/counts"] = rows.counts
        made[f"m{member}/image_centre"] = image_centre.float()
        made[f"m{member}/text_centre"] = text_centre.float()
        variation = within_class_variation(rows, means, cancel)
        for number, expert in enumerate(settings.experts):
            cancel.check()
            place = f"m{member}/e{number}"
            space = Space(
                image_centre=image_centre.float(),
                text_centre=text_centre.float(),
                whitening=variation.whitening(expert.whitening).float(),
            )
            texts = space.of_texts(data.class_texts, data.has_text)
            classes = _means_in_space(space, rows, texts, data.has_text)
            made[f"{place}/whitening"] = space.whitening
            made[f"{place}/class_means"] = classes.means.float()
            made[f"{place}/class_texts"] = texts
            made[f"{place}/agreement"] = classes.agreement.float()
            if expert.is_matched:
                anchors = yield from _spread(classes.means, settings.prototypes, seed, cancel)
                made[f"{place}/prototypes"] = anchors.float()
            yield StageProgressed(stage="prototypes", done=member * len(settings.experts) + number + 1, total=total)
    return made


@dataclass(frozen=True, kw_only=True)
class _ClassesInSpace:
    means: Tensor
    """(C, D) float64, not normalised."""
    agreement: Tensor
    """() float64."""


def _means_in_space(space: Space, rows: MemberRows, texts: Tensor, has_text: Tensor) -> _ClassesInSpace:
    """Class means of a member in an expert's space, and how much they agree with the texts."""
    means = class_means(space.of_images(rows.features), rows.labels, len(texts))
    agreement = text_agreement(means, texts, rows.counts, has_text)
    return _ClassesInSpace(means=with_absent_classes(means, texts, rows.counts), agreement=agreement)


def text_agreement(means: Tensor, texts: Tensor, counts: Tensor, has_text: Tensor) -> Tensor:
    """How much photos and texts agree: g = max(0, sum_c pi_c m_c . s_c), classes without text left out (method.md C.4).

    Args:
        means: (C, D) float64, not normalised.
        texts: (C, D) float, unit length; zeros where there is none.
        counts: (C,) int64, training photos.
        has_text: (C,) bool.

    Returns:
        () float64; 0 where no class has both photos and a text.
    """
    weights = counts.double() * has_text
    dots = (means * texts.double()).sum(dim=1)
    return ((weights * dots).sum() / weights.sum().clamp(min=1)).clamp(min=0)


def with_absent_classes(means: Tensor, texts: Tensor, counts: Tensor) -> Tensor:
    """Class means in which a class without photos takes its text's direction, as long as the others' means are.

    Args:
        means: (C, D) float64; a class without photos has zeros.
        texts: (C, D) float, unit length or zeros.
        counts: (C,) int64.

    Returns:
        (C, D) float64; zeros for a class that has neither.
    """
    is_there = counts > 0
    length = means[is_there].norm(dim=1).mean()
    return torch.where(is_there[:, None], means, length * texts.double())


def make_prototypes(
    kind: str,
    classes: int,
    dim: int,
    seed: int,
    cancel: CancelToken,
    *,
    directions: Tensor | None = None,
    evenness: float | None = None,
) -> Generator[Event, None, Tensor]:
    """Prototypes on their own.

    Args:
        kind: "polar", "simplex" or "numerical".
        classes: C, at least 2.
        dim: d, at least 1.
        seed: Of every random choice.
        cancel: Asked between steps.
        directions: (C, d) of the classes; random ones where none are given.
        evenness: Of polar ones; None is the settings' own.

    Yields:
        StageProgressed.

    Returns:
        (C, d) float64, unit length.

    Raises:
        SettingUnknownError: a simplex was asked for, and there are too many classes for one.
    """
    given = random_start(classes, dim, seed, "prototypes/directions") if directions is None else directions
    chosen = PrototypeSettings() if evenness is None else PrototypeSettings(evenness=evenness)
    if kind == "polar":
        return (yield from _polar(given, chosen.evenness, seed, cancel))
    if kind == "simplex":
        return _simplex(given, seed)
    if kind == "numerical":
        return (yield from _numerical(given, seed, cancel))
    raise ValueError(f"no such kind of prototypes: {kind}")


def _spread(
    directions: Tensor, settings: PrototypeSettings, seed: int, cancel: CancelToken
) -> Generator[Event, None, Tensor]:
    classes, dim = directions.shape
    return (
        yield from make_prototypes(
            settings.kind, classes, dim, seed, cancel, directions=directions, evenness=settings.evenness
        )
    )


def _polar(directions: Tensor, evenness: float, seed: int, cancel: CancelToken) -> Generator[Event, None, Tensor]:
    classes, dim = directions.shape
    if classes - 1 <= dim:
        return polar_prototypes(directions, evenness, seed)
    # Whitening alone is far from even where a simplex does not fit (method.md 2.7).
    found = decompose(directions, seed)
    even = yield from spread_numerically(unit(found.u @ found.v.T), seed, cancel, is_started=True)
    own = unit(directions.double() - directions.double().mean(dim=0))
    return unit((1 - evenness) * own + evenness * even)


def _simplex(directions: Tensor, seed: int) -> Tensor:
    classes, dim = directions.shape
    if classes - 1 > dim:
        raise SettingUnknownError(
            key="prototypes.kind",
            value="simplex",
            because=f"{classes} classes need at least {classes - 1} dimensions for a simplex, and there are {dim}",
        )
    centred = directions.double() - directions.double().mean(dim=0)
    return unit(rotate_towards(simplex_prototypes(classes, dim, seed), centred))


def _numerical(directions: Tensor, seed: int, cancel: CancelToken) -> Generator[Event, None, Tensor]:
    classes, dim = directions.shape
    if classes > MOST_CLASSES:
        found = decompose(directions, seed)
        return (yield from spread_numerically(unit(found.u @ found.v.T), seed, cancel, is_started=True))
    even = yield from spread_numerically(random_start(classes, dim, seed), seed, cancel)
    centred = directions.double() - directions.double().mean(dim=0)
    return unit(assign_prototypes(even, centred, seed, cancel))
