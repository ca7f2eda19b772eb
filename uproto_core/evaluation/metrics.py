"""The figures of answers on labelled photos: pure functions of labels and probabilities (method.md 4.4)."""

import math
from collections.abc import Sequence

import torch
from torch import Tensor

from uproto_core.figures import (
    Accuracy,
    Answered,
    ClassFigures,
    ExamFigures,
    Group,
    GroupRule,
    MixUp,
    mean_over_classes,
    share_of_photos,
)

_MOST_MIX_UPS = 200
_FINE_BINS, _COARSE_BINS = 15, 10
_ENOUGH_FOR_FINE_BINS = 500
_TOP = 5
_ENOUGH_FOR_TOP = 20
"""With fewer classes than this, five guesses are right too easily to say anything."""
_LEAST_SHARE = 0.01
"""Of a class in the harmonic mean: a single class that is never found must not make it 0."""


def exam_figures(
    labels: Tensor,
    probabilities: Tensor,
    *,
    train_counts: Sequence[int],
    class_names: Sequence[str],
    rule: GroupRule,
    target: float,
    is_sure: Tensor | None = None,
) -> ExamFigures:
    """Every figure of one set of photos.

    Args:
        labels: (N,) int64 in [0, C).
        probabilities: (N, C).
        train_counts: Training photos of each class.
        class_names: In the order of the labels.
        rule: Which classes are common, middle and rare.
        target: The share of right answers that was asked for.
        is_sure: (N,) bool, photos that get an answer; None where the classifier always answers.
    """
    classes = len(class_names)
    answers = probabilities.argmax(dim=1)
    is_right = answers == labels
    confidence = probabilities.max(dim=1).values
    table = confusion_counts(labels, answers, classes)
    totals, claimed = table.sum(dim=1).tolist(), table.sum(dim=0).tolist()
    correct = table.diagonal().tolist()
    groups = [rule.group_of(count) for count in train_counts]

    def of(wanted: Group) -> Accuracy:
        return mean_over_classes(
            (right, total) for right, total, group in zip(correct, totals, groups, strict=True) if group == wanted
        )

    return ExamFigures(
        n=len(labels),
        classes=sum(total > 0 for total in totals),
        accuracy=share_of_photos(sum(correct), len(labels), classes=sum(total > 0 for total in totals)),
        balanced_accuracy=mean_over_classes(zip(correct, totals, strict=True)),
        many=of("many"),
        medium=of("medium"),
        few=of("few"),
        worst_class=worst_class(correct, totals),
        macro_f1=macro_f1(table),
        ece=calibration_error(confidence, is_right),
        per_class=tuple(
            ClassFigures(
                class_name=name,
                train_n=train_counts[label],
                n=totals[label],
                correct=correct[label],
                group=groups[label],
                claimed=claimed[label],
            )
            for label, name in enumerate(class_names)
        ),
        mix_ups=mix_ups(table, class_names),
        answered=None if is_sure is None else answered(is_right, is_sure, target),
        worst_class_name=worst_class_name(correct, totals, class_names),
        worst_tenth=worst_tenth(correct, totals),
        harmonic_mean=harmonic_mean(correct, totals),
        top5=among_the_likeliest(labels, probabilities),
        balanced_ece=calibration_error(confidence, is_right, weights=1 / table.sum(dim=1)[labels].double()),
    )


def confusion_counts(labels: Tensor, answers: Tensor, classes: int) -> Tensor:
    """How often each class (row) was answered with each class (column); (C, C) int64."""
    return torch.bincount(labels * classes + answers, minlength=classes * classes).view(classes, classes)


def worst_class(correct: Sequence[int], totals: Sequence[int]) -> Accuracy:
    """The class with the smallest share found; of equal ones the one seen on most photos, which says most."""
    order = _least_found_first(correct, totals)
    return share_of_photos(correct[order[0]], totals[order[0]]) if order else share_of_photos(0, 0)


def worst_class_name(correct: Sequence[int], totals: Sequence[int], class_names: Sequence[str]) -> str | None:
    """Of `worst_class`; of classes alike in everything the first. None without photos."""
    order = _least_found_first(correct, totals)
    return class_names[order[0]] if order else None


def worst_tenth(correct: Sequence[int], totals: Sequence[int]) -> Accuracy:
    """Mean over the tenth of the measured classes that is found least, rounded up: one class of ten, two of eleven."""
    order = _least_found_first(correct, totals)
    return mean_over_classes((correct[label], totals[label]) for label in order[: math.ceil(len(order) / 10)])


def _least_found_first(correct: Sequence[int], totals: Sequence[int]) -> list[int]:
    """Measured classes by the share that is found; of equal ones those seen on most photos, then in class order."""
    measured = [label for label, total in enumerate(totals) if total > 0]
    return sorted(measured, key=lambda label: (correct[label] / totals[label], -totals[label]))


def harmonic_mean(correct: Sequence[int], totals: Sequence[int]) -> float | None:
    """Harmonic mean of the classes' shares, none taken below 0.01; None without photos."""
    shares = [max(right / total, _LEAST_SHARE) for right, total in zip(correct, totals, strict=True) if total > 0]
    return len(shares) / sum(1 / share for share in shares) if shares else None


def among_the_likeliest(labels: Tensor, probabilities: Tensor) -> Accuracy | None:
    """Share of photos whose class is among the five likeliest, the mean over classes.

    Args:
        labels: (N,) int64.
        probabilities: (N, C).

    Returns:
        None with fewer than 20 classes.
    """
    classes = probabilities.shape[1]
    if classes < _ENOUGH_FOR_TOP:
        return None
    is_among = (probabilities.topk(_TOP, dim=1).indices == labels[:, None]).any(dim=1)
    found = torch.bincount(labels[is_among], minlength=classes).tolist()
    return mean_over_classes(zip(found, torch.bincount(labels, minlength=classes).tolist(), strict=True))


def macro_f1(table: Tensor) -> float | None:
    """Mean over classes of 2 TP / (2 TP + FP + FN); a class that is in neither truth nor answers is left out.

    Args:
        table: (C, C) of `confusion_counts`.

    Returns:
        None without photos.
    """
    right = table.diagonal().double()
    weights = (table.sum(dim=0) + table.sum(dim=1)).double()
    is_there = weights > 0
    return float((2 * right[is_there] / weights[is_there]).mean()) if bool(is_there.any()) else None


def calibration_error(confidence: Tensor, is_right: Tensor, *, weights: Tensor | None = None) -> float | None:
    """Expected calibration error: sum_b |B_b| / n | acc(B_b) - conf(B_b) | over bins of equal width.

    15 bins, 10 with fewer than 500 photos; a bin holds its upper edge.

    Args:
        confidence: (N,), from 0 to 1.
        is_right: (N,) bool.
        weights: (N,) float64, how much each photo counts; one over the photos of its class makes every class the same.
            None: all photos the same.

    Returns:
        None without photos.
    """
    n = len(confidence)
    if n == 0:
        return None
    bins = _FINE_BINS if n >= _ENOUGH_FOR_FINE_BINS else _COARSE_BINS
    place = ((confidence.double() * bins).ceil().long() - 1).clamp(0, bins - 1)
    counted = torch.ones(n, dtype=torch.float64) if weights is None else weights
    gaps = torch.zeros(bins, dtype=torch.float64)
    gaps.index_add_(0, place, counted * (is_right.double() - confidence.double()))
    return float(gaps.abs().sum() / counted.sum())


def mix_ups(table: Tensor, class_names: Sequence[str]) -> tuple[MixUp, ...]:
    """The pairs that are mixed up most: by number of photos, then by share of the class, then in class order.

    Args:
        table: (C, C) of `confusion_counts`.
        class_names: In the order of the labels.
    """
    totals = table.sum(dim=1).tolist()
    wrong = table - torch.diag(table.diagonal())
    pairs = [(int(truth), int(answer), int(wrong[truth, answer])) for truth, answer in wrong.nonzero().tolist()]
    pairs.sort(key=lambda pair: (-pair[2], -pair[2] / totals[pair[0]], pair[0], pair[1]))
    return tuple(
        MixUp(class_name=class_names[truth], answer=class_names[answer], n=n, of=totals[truth])
        for truth, answer, n in pairs[:_MOST_MIX_UPS]
    )


def answered(is_right: Tensor, is_sure: Tensor, target: float) -> Answered:
    """What "not sure" costs and brings.

    Args:
        is_right: (N,) bool.
        is_sure: (N,) bool.
        target: The share of right answers that was asked for.
    """
    sure = int(is_sure.sum())
    return Answered(
        target=target,
        share=share_of_photos(sure, len(is_sure)),
        right=share_of_photos(int((is_right & is_sure).sum()), sure),
    )
