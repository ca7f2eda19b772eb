"""How a rival's settings are chosen: on the practice photos, with the same rounds and score for all (method.md 3.2)."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

import torch
from torch import Tensor

from uproto_core.baselines.interface import Answers
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.practice import PracticePhotos, practice_photos

Setting = TypeVar("Setting")

Fits = Callable[[int, Sequence[Setting]], Iterable[Answers]]
"""A member and settings to the answers of a fit with each setting, in their order."""


def each(fit: Callable[[int, Setting], Answers]) -> Fits[Setting]:
    """Fits that share nothing with each other: one for every member and setting.

    Args:
        fit: Learns from the photos of a member with a setting.
    """

    def fits(member: int, settings: Sequence[Setting]) -> Iterable[Answers]:
        return (fit(member, setting) for setting in settings)

    return fits


def fit_best(data: TrainingData, settings: Sequence[Setting], fits: Fits[Setting], *, usual: Setting) -> Answers:
    """Choose the setting by balanced accuracy on practice photos, and fit on all training photos.

    Args:
        data: Photos and which are left out when.
        settings: What is tried, the simplest first: of equally good ones the first is taken.
        fits: Learns.
        usual: The published setting, taken where there are no practice photos.
    """
    parts = practice_photos(data)
    if len(parts) == 1 and parts[0].member == 0:
        # Given practice photos: what answers them has already learned from all training photos.
        return _best_answers(parts[0], fits(0, settings), data.classes)
    (answers,) = fits(0, (best_setting(data, settings, fits, usual=usual),))
    return answers


def best_setting(data: TrainingData, settings: Sequence[Setting], fits: Fits[Setting], *, usual: Setting) -> Setting:
    """The setting with the highest balanced accuracy over all practice photos; of equal ones the first.

    Args:
        data: Photos and which are left out when.
        settings: What is tried, the simplest first.
        fits: Learns.
        usual: Taken where there are no practice photos.
    """
    parts = practice_photos(data)
    if not parts:
        return usual
    right = torch.zeros(len(settings), data.classes, dtype=torch.int64)
    totals = torch.zeros(data.classes, dtype=torch.int64)
    for photos in parts:
        totals += torch.bincount(photos.labels, minlength=data.classes)
        for place, answers in enumerate(fits(photos.member, settings)):
            right[place] += _right(answers, photos, data.classes)
    return settings[int(_balanced(right, totals).argmax())]


def _best_answers(photos: PracticePhotos, tried: Iterable[Answers], classes: int) -> Answers:
    """Of several answers, those with the highest balanced accuracy; of equal ones the first."""
    totals = torch.bincount(photos.labels, minlength=classes)
    # One after the other, and only the best is kept: all of them may be large.
    best, highest = None, -1.0
    for answers in tried:
        balanced = float(_balanced(_right(answers, photos, classes), totals))
        if balanced > highest:
            best, highest = answers, balanced
    assert best is not None, "something is tried"
    return best


def _right(answers: Answers, photos: PracticePhotos, classes: int) -> Tensor:
    """(C,) int64, practice photos of each class that are answered right."""
    probabilities = answers(photos.features)
    # A setting that led astray is right nowhere; argmax would take its NaN for an answer.
    is_right = (probabilities.argmax(dim=1) == photos.labels) & probabilities.isfinite().all(dim=1)
    return torch.bincount(photos.labels[is_right], minlength=classes)


def _balanced(right: Tensor, totals: Tensor) -> Tensor:
    """Balanced accuracy, (...), of counts (..., C) of (C,)."""
    measured = totals > 0
    return (right[..., measured] / totals[measured]).double().mean(dim=-1)
