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
    m{m}/e{e}/prototypes       (C, D)       anchors, unit length; only where the expert is matched, and never with the
                                            kind "none"
"""

from collections.abc import Generator
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.events import Event, StageProgressed
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.prototypes.kinds import make_prototypes
from uproto_core.prototypes.space import Space, balanced_centre, class_means, within_class_variation
from uproto_core.settings import Settings
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
        kappa = float(settings.prototypes.is_centred)
        image_centre = kappa * balanced_centre(means, rows.counts > 0)
        text_centre = kappa * balanced_centre(data.class_texts.double(), data.has_text)
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
            if expert.is_matched and settings.prototypes.kind != "none":
                anchors = yield from make_prototypes(classes.means, settings.prototypes, seed, cancel)
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
