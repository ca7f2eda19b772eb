"""When a classifier is sure: a temperature, a threshold, and a limit of likeness, found on practice photos (2.14).

Practice answers come from classifiers that have not learned from the photo, so these limits hold for new photos.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

import torch
from pydantic import Field, FiniteFloat
from torch import Tensor

from uproto_core.figures import Accuracy, share_of_photos, wilson_range
from uproto_core.settings import AnswerSettings
from uproto_core.sureness import ALWAYS, SureLimits

_COLDEST, _HOTTEST = 0.05, 20.0
_STEPS = 60
_GOLDEN = (math.sqrt(5) - 1) / 2

UNLIKE_NOTHING = -1.0
"""A cosine is never below this: with no practice photos, no photo is called unlike all."""


@dataclass(frozen=True, kw_only=True)
class Calibration:
    """The limits of a classifier's answers; kept in the bundle as JSON.

    All finite: a limit that is no number would be passed by no photo, or by every one.
    """

    target: FiniteFloat
    """The share of right answers that was asked for; `ALWAYS` asks for an answer whatever it is worth."""
    temperature: Annotated[FiniteFloat, Field(gt=0)]
    threshold: FiniteFloat
    """An answer needs at least this calibrated probability."""
    is_reached: bool
    """Whether the practice photos say, with 95 % confidence, that answers are right as often as the target."""
    unlike_below: FiniteFloat
    """A photo with a smaller likeness is like no training photo."""
    answered: Accuracy
    """Practice photos that get an answer, of all."""
    right: Accuracy
    """Right answers, of those answered; it chose the threshold, so it flatters a little."""

    @property
    def limits(self) -> SureLimits:
        """When an answer is given."""
        return SureLimits(threshold=self.threshold, is_always=self.target == ALWAYS)

    @property
    def likeness_needed(self) -> float:
        """A photo with a smaller likeness gets no answer."""
        return UNLIKE_NOTHING if self.limits.is_always else self.unlike_below


def calibrate(log_probabilities: Tensor, labels: Tensor, likeness: Tensor, settings: AnswerSettings) -> Calibration:
    """Find the limits on practice photos.

    Args:
        log_probabilities: (P, C), before calibration; P may be 0.
        labels: (P,) int64.
        likeness: (P,), largest cosine to a class mean.
        settings: The target, and the share of photos that may count as unlike all.
    """
    temperature = fit_temperature(log_probabilities, labels)
    unlike_below = UNLIKE_NOTHING
    if len(labels):
        lowest = float(torch.quantile(likeness.double(), settings.unlike_share, interpolation="lower"))
        unlike_below = _rounded_down(lowest)
    best = (log_probabilities.double() / temperature).softmax(dim=1).max(dim=1)
    is_like = likeness.double() >= unlike_below
    limit = answer_limit(best.values, best.indices == labels, is_like, settings.target)
    return Calibration(
        target=settings.target,
        temperature=temperature,
        threshold=limit.threshold,
        is_reached=limit.is_reached,
        unlike_below=unlike_below,
        answered=limit.answered,
        right=limit.right,
    )


@dataclass(frozen=True, kw_only=True)
class AnswerLimit:
    """From which confidence on answers are given, and what that costs and brings on practice photos."""

    threshold: float
    is_reached: bool
    answered: Accuracy
    right: Accuracy


def answer_limit(confidence: Tensor, is_right: Tensor, is_like: Tensor, target: float) -> AnswerLimit:
    """The threshold for "not sure" of photos of which some are like no training photo and get no answer anyway.

    Args:
        confidence: (P,), the largest calibrated probability of each photo; P may be 0.
        is_right: (P,) bool.
        is_like: (P,) bool.
        target: Share of right answers.
    """
    limit = find_threshold(confidence[is_like], is_right[is_like], target)
    is_answered = is_like & (confidence >= limit.threshold)
    answered = int(is_answered.sum())
    return AnswerLimit(
        threshold=limit.threshold,
        is_reached=limit.is_reached,
        answered=share_of_photos(answered, len(confidence)),
        right=share_of_photos(int(is_right[is_answered].sum()), answered),
    )


def fit_temperature(log_probabilities: Tensor, labels: Tensor) -> float:
    """The temperature with the least negative log-likelihood, every class counting equally. It changes no argmax.

    With few photos that are all answered right, the likelihood would ask for certainty. So it is joined by the term
    (b - 1 - log b) / P for b = 1 / T, worth about one photo: it holds the temperature at 1 without photos and is
    nothing with many (our choice). Both terms are convex in b, so there is one minimum.

    Args:
        log_probabilities: (P, C); P may be 0.
        labels: (P,) int64.

    Returns:
        From 0.05 to 20.
    """
    if not len(labels):
        return 1.0
    scores = log_probabilities.double()
    weights = 1 / torch.bincount(labels, minlength=scores.shape[1]).double()[labels]
    weights = weights / weights.sum()

    def cost(log_temperature: float) -> float:
        sharpness = math.exp(-log_temperature)
        likelihood = (scores * sharpness).log_softmax(dim=1).gather(1, labels[:, None])[:, 0]
        return float(-(weights * likelihood).sum()) + (sharpness - 1 + log_temperature) / len(labels)

    return math.exp(_golden_section(cost, math.log(_COLDEST), math.log(_HOTTEST)))


def _golden_section(cost: Callable[[float], float], low: float, high: float) -> float:
    """Where a function with one minimum is least."""
    left, right = high - _GOLDEN * (high - low), low + _GOLDEN * (high - low)
    left_cost, right_cost = cost(left), cost(right)
    for _ in range(_STEPS):
        if left_cost <= right_cost:
            high, right, right_cost = right, left, left_cost
            left = high - _GOLDEN * (high - low)
            left_cost = cost(left)
        else:
            low, left, left_cost = left, right, right_cost
            right = low + _GOLDEN * (high - low)
            right_cost = cost(right)
    return (low + high) / 2


@dataclass(frozen=True, kw_only=True)
class Limit:
    """From which confidence on answers are given."""

    threshold: float
    is_reached: bool


def find_threshold(confidence: Tensor, is_right: Tensor, target: float) -> Limit:
    """The smallest confidence from which on answers are right often enough, by Wilson's 95 % lower limit.

    Where no value reaches the target, the one with the highest lower limit is taken (of equal ones the smallest, which
    answers more photos), and the caller says that the target was not reached.

    Args:
        confidence: (P,), the largest calibrated probability of each photo; P may be 0.
        is_right: (P,) bool.
        target: Share of right answers.
    """
    if not len(confidence):
        # Nothing to measure on: an answer is given to every photo, with its confidence, and no promise.
        return Limit(threshold=0.0, is_reached=False)
    candidates = torch.tensor(sorted(set(confidence.tolist())), dtype=confidence.dtype)
    order = confidence.sort(stable=True)
    right_from = is_right[order.indices].long().flip(0).cumsum(0).flip(0)
    firsts = torch.searchsorted(order.values, candidates)
    best, best_low = 0.0, -1.0
    for threshold, first in zip(candidates.tolist(), firsts.tolist(), strict=True):
        n = len(confidence) - first
        low, _ = wilson_range(int(right_from[first]) / n, n)
        if low >= target:
            # Every practice photo may be answered: how far down that holds was not seen. A new photo that is a little
            # less sure than the least sure of them is answered all the same while its probability is the target's.
            reached = min(threshold, target) if first == 0 else threshold
            return Limit(threshold=_rounded_down(reached), is_reached=True)
        if low > best_low:
            best, best_low = threshold, low
    return Limit(threshold=_rounded_down(best), is_reached=False)


def _rounded_down(limit: float) -> float:
    """Six decimals: the photo that sets a limit must pass it when another order of sums moves its last digits."""
    return math.floor(limit * 1e6) / 1e6
