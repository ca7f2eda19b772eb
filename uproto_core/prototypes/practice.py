"""Practice photos: who answers which, and the four accuracies that are shown while training runs."""

from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor

from uproto_core.figures import Group, PracticeFigures, RareFound, group_rule, mean_over_classes
from uproto_core.prototypes.data import TrainingData

MOST_RARE: Final = 24
"""Rare classes that a look tells of by themselves."""


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


def practice_look(labels: Tensor, answers: Tensor, train_counts: Tensor) -> PracticeFigures:
    """The figures of a round, with the rarest classes by themselves: people watch them turn right.

    Args:
        labels: As for `practice_figures`, like the others.
        answers: As there.
        train_counts: As there.
    """
    figures = practice_figures(labels, answers, train_counts)
    return figures.model_copy(update={"rare": rare_found(labels, answers, train_counts)})


def rare_found(labels: Tensor, answers: Tensor, train_counts: Tensor) -> tuple[RareFound, ...]:
    """The rarest classes that have a practice photo; none where a folder has no rare classes."""
    counts = train_counts.tolist()
    rule = group_rule(counts)
    totals = torch.bincount(labels, minlength=len(counts)).tolist()
    correct = torch.bincount(labels[labels == answers], minlength=len(counts)).tolist()
    rare = [label for label, count in enumerate(counts) if rule.group_of(count) == "few" and totals[label]]
    rare.sort(key=lambda label: (counts[label], label))
    found = labels == answers
    return tuple(
        RareFound(label=label, correct=correct[label], n=totals[label], place=_first(found & (labels == label)))
        for label in rare[:MOST_RARE]
    )


def _first(is_so: Tensor) -> int | None:
    """The first place where something is so; None where it is nowhere."""
    places = is_so.nonzero().flatten()
    return int(places[0]) if len(places) else None


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
