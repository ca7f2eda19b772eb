"""What the slider between rare and common does to practice photos (method.md 2.15): a look-up table for the window.

Nothing is fitted again: the slider adds r (log pi_c - mean log pi) to the calibrated scores.
"""

from typing import Final

import torch
from torch import Tensor

from uproto_core.classifier.calibrate import answer_limit
from uproto_core.classifier.fusion import lean_offset
from uproto_core.classifier.head import log_prior
from uproto_core.figures import (
    Answered,
    Group,
    LeanCurve,
    LeanGroup,
    LeanPosition,
    group_rule,
    mean_over_classes,
    share_of_photos,
)

POSITIONS: Final = tuple(step / 10 for step in range(-10, 11))
"""From "rare first" over "even" to "as in my folder"."""


def lean_curve(scores: Tensor, labels: Tensor, is_like: Tensor, train_counts: Tensor, target: float) -> LeanCurve:
    """The figures of practice photos at every place of the slider.

    Args:
        scores: (P, C), log probabilities divided by the temperature; P may be 0.
        labels: (P,) int64.
        is_like: (P,) bool, whether a photo is like any training photo; the others are never answered.
        train_counts: (C,) int64, training photos of each class.
        target: Share of right answers that is asked for.
    """
    counting = _Counting(labels, train_counts)
    prior = log_prior(train_counts)
    positions = []
    for lean in POSITIONS:
        best = (scores.double() + lean_offset(prior, lean)).softmax(dim=1).max(dim=1)
        limit = answer_limit(best.values, best.indices == labels, is_like, target)
        positions.append(
            LeanPosition(
                lean=lean,
                accuracy=share_of_photos(int((best.indices == labels).sum()), len(labels)),
                balanced_accuracy=mean_over_classes(counting.found(best.indices, None)),
                many=counting.group(best.indices, "many"),
                medium=counting.group(best.indices, "medium"),
                few=counting.group(best.indices, "few"),
                answered=Answered(target=target, share=limit.answered, right=limit.right),
                threshold=limit.threshold,
            )
        )
    return LeanCurve(groups=group_rule(train_counts.tolist()), positions=tuple(positions))


class _Counting:
    """Counts answers by the group of the class that is right, and of the class that is named."""

    def __init__(self, labels: Tensor, train_counts: Tensor) -> None:
        self._labels = labels
        self._classes = len(train_counts)
        rule = group_rule(train_counts.tolist())
        self._groups = [rule.group_of(count) for count in train_counts.tolist()]

    def found(self, answers: Tensor, wanted: Group | None) -> list[tuple[int, int]]:
        """(right, photos) of each class of a group; of every class where None is wanted."""
        totals = torch.bincount(self._labels, minlength=self._classes).tolist()
        right = torch.bincount(self._labels[self._labels == answers], minlength=self._classes).tolist()
        return [
            (correct, total)
            for correct, total, group in zip(right, totals, self._groups, strict=True)
            if wanted is None or group == wanted
        ]

    def group(self, answers: Tensor, wanted: Group) -> LeanGroup:
        """What is found of a group, and how often its classes are named rightly."""
        found = self.found(answers, wanted)
        right = sum(correct for correct, _ in found)
        named = torch.bincount(answers, minlength=self._classes).tolist()
        said = sum(count for count, group in zip(named, self._groups, strict=True) if group == wanted)
        return LeanGroup(
            found=mean_over_classes(found), right=right, said=share_of_photos(right, said, classes=len(found))
        )
