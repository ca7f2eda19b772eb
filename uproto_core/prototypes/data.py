"""What learning takes: features with labels, class texts, and which photo is left out of which practice round.

A "member" is one set of training photos that everything is learned from. Member 0 has all of them and becomes the
classifier. Where no practice photos were given, member k + 1 has all but the photos of practice round k and answers
just those, so that every practice answer comes from a classifier that has not seen the photo.
"""

import dataclasses
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F


@dataclass(frozen=True, kw_only=True)
class TrainingData:
    """Training photos, given practice photos and texts, as features on the CPU."""

    features: Tensor
    """(N, V, D) float32, unit length; view 0 is the plain one."""
    labels: Tensor
    """(N,) int64 in [0, C)."""
    classes: int
    class_texts: Tensor
    """(C, D) unit length; zeros for a class without text."""
    has_text: Tensor
    """(C,) bool."""
    sentences: Tensor
    """(M, D) unit length: the kept sentences that the class texts were merged from."""
    sentence_labels: Tensor
    """(M,) int64."""
    sentence_weights: Tensor
    """(M,), how much each sentence counts in its class."""
    fold: Tensor
    """(N,) int64, the practice round in which the photo is left out; -1 is never."""
    folds: int
    """Practice rounds; 0 where practice photos were given."""
    practice_features: Tensor
    """(P, D) unit length, given practice photos as they are answered; P may be 0."""
    practice_labels: Tensor
    """(P,) int64."""
    answered: Tensor | None = None
    """(N, D) unit length, training photos as they are answered in practice; None: by their plain views."""

    @property
    def members(self) -> int:
        """How many sets of training photos there are: all, and all but one practice round for each."""
        return 1 + self.folds

    @property
    def counts(self) -> Tensor:
        """(C,) int64, training photos of each class."""
        return torch.bincount(self.labels, minlength=self.classes)

    def narrowed(self, dim: int) -> "TrainingData":
        """The same photos and texts by the first numbers of their features, of unit length again.

        Args:
            dim: How many numbers; at most D.
        """
        return dataclasses.replace(
            self,
            features=first(self.features, dim),
            class_texts=first(self.class_texts, dim),
            sentences=first(self.sentences, dim),
            practice_features=first(self.practice_features, dim),
            answered=None if self.answered is None else first(self.answered, dim),
        )

    def training_places(self, member: int) -> Tensor:
        """(n,) int64, places of the photos that a member learns from, in order."""
        if member == 0:
            return torch.arange(len(self.labels))
        return (self.fold != member - 1).nonzero().flatten()


@dataclass(frozen=True, kw_only=True)
class MemberRows:
    """Every view of every photo that a member learns from, one row each; a photo's views lie next to each other."""

    features: Tensor
    """(n V, D) float32, unit length."""
    labels: Tensor
    """(n V,) int64."""
    counts: Tensor
    """(C,) int64, photos (not views) of each class."""
    views: int

    @property
    def plain(self) -> slice:
        """The rows that are plain views."""
        return slice(0, None, self.views)


def member_rows(data: TrainingData, member: int) -> MemberRows:
    """The rows of one member."""
    places = data.training_places(member)
    views = data.features.shape[1]
    # Member 0 has every photo: a view of the features, not a second copy of what may be gigabytes.
    features = data.features if member == 0 else data.features[places]
    labels = data.labels[places]
    return MemberRows(
        features=features.reshape(-1, features.shape[2]),
        labels=labels.repeat_interleave(views),
        counts=torch.bincount(labels, minlength=data.classes),
        views=views,
    )


def first(rows: Tensor, dim: int) -> Tensor:
    """The first numbers of features (..., D) as features of their own (..., dim); zeros stay zeros."""
    return rows if rows.shape[-1] == dim else F.normalize(rows[..., :dim], dim=-1)
