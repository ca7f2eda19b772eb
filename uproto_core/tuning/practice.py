"""Looks at practice photos while a tower is trained, and whether the trained tower is better than the untouched one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

import torch
from torch import Tensor

from uproto_core.backbone.decode import Decoded, decoded
from uproto_core.backbone.load import Backbone
from uproto_core.backbone.looking_ahead import looked_at
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute
from uproto_core.figures import PracticeFigures
from uproto_core.photos.records import ReadPhoto
from uproto_core.processes import Processes
from uproto_core.prototypes.practice import practice_look
from uproto_core.prototypes.space import class_means
from uproto_core.tuning.objective import Targets

REFERENCE_PHOTOS = 16
"""Training photos of a class that class means are made from after each round: all of a large folder would take as long
as a third of the round itself [our choice]."""


_LAST_DIGITS = 1e-9
"""A gain of no more than this is none."""


@dataclass(frozen=True, kw_only=True)
class TowerPractice:
    """The photos of a look: each practice photo goes to the nearest class mean.

    Plain views, as the figures are for watching and for choosing a round; whether the tower is kept is decided with
    the classifier itself.
    """

    reference: tuple[ReadPhoto, ...]
    """Photos that the tower learns from."""
    reference_labels: Tensor
    practice: tuple[ReadPhoto, ...]
    practice_labels: Tensor
    counts: Tensor
    """(C,) int64, all training photos of each class: they set the groups."""

    def look(
        self,
        backbone: Backbone,
        targets: Targets,
        compute: Compute,
        cancel: CancelToken,
        together: Processes | None = None,
    ) -> "TowerLook":
        """The practice photos as a tower sees them now, with its figures.

        Args:
            backbone: Whose tower.
            targets: On the CPU; for the centre.
            compute: Where it looks.
            cancel: Looked at everywhere.
            together: Processes that each look at a share of the photos; all of them get the same figures.
        """
        together = together or Processes()
        known, is_known = _shared_features(self.reference, backbone, compute, cancel, together)
        asked, is_asked = _shared_features(self.practice, backbone, compute, cancel, together)
        labels, wanted = self.reference_labels[is_known], self.practice_labels[is_asked]
        means = class_means(targets.centred(known), labels, len(self.counts))
        scores = targets.centred(asked) @ means.float().T
        # A class without any photo to compare with is never the answer.
        scores[:, torch.bincount(labels, minlength=len(self.counts)) == 0] = -torch.inf
        figures = practice_look(wanted, scores.argmax(dim=1), self.counts)
        return TowerLook(figures=figures, features=asked, labels=wanted)


@dataclass(frozen=True, kw_only=True)
class TowerLook:
    """One look at the practice photos."""

    figures: PracticeFigures
    features: Tensor
    """(P, D) unit length, of those that can be read."""
    labels: Tensor
    """(P,) int64."""


def _shared_features(
    photos: Sequence[ReadPhoto], backbone: Backbone, compute: Compute, cancel: CancelToken, together: Processes
) -> tuple[Tensor, Tensor]:
    """As `_features`, each process having seen its share."""
    mine = photos[together.share(len(photos))]
    features, is_readable = together.agreed(lambda: _features(mine, backbone, compute, cancel))
    return together.gathered(features).rows, together.gathered(is_readable).rows


def _features(
    photos: Iterable[ReadPhoto], backbone: Backbone, compute: Compute, cancel: CancelToken
) -> tuple[Tensor, Tensor]:
    """(n, D) features of the photos that can be read, and (N,) bool which those are."""
    size = compute.views_a_step(backbone.image_px)
    waiting = decoded((photo.record.path for photo in photos), backbone.prepare, backbone.image_px, cancel)
    chunks = iter(lambda: list(islice(waiting, size)), [])

    def look(looker: Backbone, chunk: list[Decoded]) -> tuple[Tensor, list[bool]]:
        pixels = [photo.pixels for photo in chunk if photo.pixels is not None]
        features = looker.encode_images(torch.stack(pixels), cancel) if pixels else torch.zeros(0, backbone.dim)
        return features, [photo.pixels is not None for photo in chunk]

    features, readable = [torch.zeros(0, backbone.dim)], list[bool]()
    for made, is_readable in looked_at(chunks, look, backbone, compute, cancel):
        features.append(made)
        readable += is_readable
    return torch.cat(features), torch.tensor(readable, dtype=torch.bool)


@dataclass(frozen=True, kw_only=True)
class Gain:
    """How much better one classifier is than another on the same photos, in balanced accuracy."""

    one: float
    other: float
    error: float
    """Standard error of `one - other`, if neither were better."""

    @property
    def value(self) -> float:
        """From -1 to 1."""
        return self.one - self.other

    def is_sure(self, errors: float) -> bool:
        """Whether it is better, and by more than so many standard errors: of equal ones the simpler is taken."""
        return self.value > errors * self.error + _LAST_DIGITS


def balanced_gain(labels: Tensor, is_right: Tensor, is_right_other: Tensor) -> Gain:
    """The gain of one classifier over another.

    The error is that of paired photos: what is hard for both cancels. If neither were better, each photo that one has
    right and the other wrong would be as likely the other way round; the spread of the gain over all such turns is its
    error. Unlike the spread within each class it says something of classes of a single photo, and one such photo alone
    is never more than one error.

    Args:
        labels: (P,) int64, P above 0.
        is_right: (P,) bool, of the one.
        is_right_other: (P,) bool, of the other.
    """
    counts = torch.bincount(labels)
    # What a photo counts for, every class equal.
    weights = 1 / (counts[labels].double() * int((counts > 0).sum()))
    gains = is_right.double() - is_right_other.double()
    return Gain(
        one=_balanced_accuracy(labels, is_right, counts),
        other=_balanced_accuracy(labels, is_right_other, counts),
        error=float((weights * gains).norm()),
    )


def _balanced_accuracy(labels: Tensor, is_right: Tensor, counts: Tensor) -> float:
    """By whole numbers, so that all right is 1 and not a digit less."""
    right = torch.bincount(labels[is_right], minlength=len(counts))
    return float((right[counts > 0].double() / counts[counts > 0]).mean())
