"""Practice photos: who answers which, and the four accuracies that are shown while training runs."""

from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.figures import Group, PracticeFigures, group_rule, mean_over_classes
from uproto_core.prototypes.data import TrainingData


@dataclass(frozen=True, kw_only=True)
class PracticePhotos:
    """The practice photos that one member answers: it has learned from none of them."""

    member: int
    features: Tensor
    """(P, D) float32, unit length, as photos are shown to be answered."""
    labels: Tensor
    """(P,) int64."""
    places: Tensor
    """(P,) int64, places among the training photos; empty where practice photos were given."""


def practice_photos(data: TrainingData) -> tuple[PracticePhotos, ...]:
    """Every practice photo once; members without any are left out."""
    if len(data.practice_labels):
        given = PracticePhotos(
            member=0,
            features=data.practice_features,
            labels=data.practice_labels,
            places=torch.zeros(0, dtype=torch.int64),
        )
        return (given,)
    parts = []
    shown = data.features[:, 0] if data.answered is None else data.answered
    for round_ in range(data.folds):
        places = (data.fold == round_).nonzero().flatten()
        if len(places):
            part = PracticePhotos(member=round_ + 1, features=shown[places], labels=data.labels[places], places=places)
            parts.append(part)
    return tuple(parts)


def practice_figures(labels: Tensor, answers: Tensor, train_counts: Tensor) -> PracticeFigures:
    """Balanced accuracy of all classes and of each group.

    Args:
        labels: (P,) int64.
        answers: (P,) int64, the class that each photo was taken for.
        train_counts: (C,) int64, all training photos of each class: they set the groups.
    """
    classes = len(train_counts)
    totals = torch.bincount(labels, minlength=classes).tolist()
    correct = torch.bincount(labels[labels == answers], minlength=classes).tolist()
    rule = group_rule(train_counts.tolist())
    groups = [rule.group_of(count) for count in train_counts.tolist()]

    def of(wanted: Group | None) -> list[tuple[int, int]]:
        return [
            (right, total)
            for right, total, group in zip(correct, totals, groups, strict=True)
            if wanted is None or group == wanted
        ]

    return PracticeFigures(
        balanced_accuracy=mean_over_classes(of(None)),
        many=mean_over_classes(of("many")),
        medium=mean_over_classes(of("medium")),
        few=mean_over_classes(of("few")),
    )
