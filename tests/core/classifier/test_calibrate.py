"""When a classifier is sure (method.md 2.14), and 5.6, check 6."""

import math

import pytest
import torch
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy.optimize import minimize_scalar
from torch.testing import assert_close

from tests.core.made_features import drawn
from uproto_core.classifier.calibrate import UNLIKE_NOTHING, calibrate, find_threshold, fit_temperature
from uproto_core.figures import wilson_range
from uproto_core.settings import AnswerSettings


def practice(photos: int = 60, *, sharpness: float = 1.0, seed: int = 0) -> tuple[torch.Tensor, torch.Tensor]:
    """Scores of three classes of unequal size, mostly right, and the labels."""
    labels = (torch.arange(photos) % 10).clamp(max=2)
    scores = 2 * torch.eye(3, dtype=torch.float64)[labels] + drawn(photos, 3, seed=seed)
    return (sharpness * scores).log_softmax(dim=1), labels


def cost(scores: torch.Tensor, labels: torch.Tensor, temperature: float) -> float:
    """Class-balanced negative log-likelihood, and the term of one photo, in plain loops."""
    rows = [[z / temperature for z in row] for row in scores.tolist()]
    by_class: dict[int, list[float]] = {}
    for row, label in zip(rows, labels.tolist(), strict=True):
        by_class.setdefault(label, []).append(
            math.log(sum(math.exp(z - max(row)) for z in row)) + max(row) - row[label]
        )
    balanced = sum(sum(own) / len(own) for own in by_class.values()) / len(by_class)
    return balanced + (1 / temperature - 1 + math.log(temperature)) / len(labels)


@pytest.mark.parametrize("sharpness", [0.2, 1.0, 4.0])
def test_the_temperature_is_the_minimum_that_scipy_finds(sharpness):
    scores, labels = practice(sharpness=sharpness)

    got = fit_temperature(scores, labels)

    found = minimize_scalar(
        lambda log: cost(scores, labels, math.exp(log)),
        bounds=(math.log(0.05), math.log(20)),
        method="bounded",
        options={"xatol": 1e-9},
    )
    # Near its minimum the cost is flat: an argument is found to the root of the precision of the cost.
    assert got == pytest.approx(math.exp(found.x), rel=1e-5)


def test_answers_that_are_too_sure_are_cooled_and_timid_ones_sharpened():
    assert (
        fit_temperature(*practice(sharpness=4))
        > fit_temperature(*practice())
        > fit_temperature(*practice(sharpness=0.3))
    )


def test_every_class_counts_equally_for_the_temperature():
    # The rare class once, and a hundred times over: its mean is the same.
    scores, labels = practice(200, sharpness=2)
    is_rare = labels == 0
    more = torch.cat([scores, scores[is_rare].repeat(9, 1)])
    more_labels = torch.cat([labels, labels[is_rare].repeat(9)])

    # Apart from the term of one photo, which is smaller with more photos.
    assert fit_temperature(more, more_labels) == pytest.approx(fit_temperature(scores, labels), rel=0.02)


def test_few_photos_that_are_all_right_do_not_ask_for_certainty():
    scores = torch.tensor([[0.8, 0.2], [0.3, 0.7]]).double().log()

    assert 0.3 < fit_temperature(scores, torch.tensor([0, 1])) < 1


def test_answers_that_are_all_wrong_are_cooled_to_the_hottest():
    scores = torch.tensor([[40.0, 0.0]] * 50).double().log_softmax(dim=1)

    assert fit_temperature(scores, torch.ones(50, dtype=torch.int64)) == pytest.approx(20, rel=1e-6)


def test_without_practice_photos_the_temperature_is_1():
    assert fit_temperature(torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64)) == 1


@given(seed=st.integers(0, 999), sharpness=st.floats(0.05, 20))
def test_check_6_the_temperature_changes_no_argmax(seed, sharpness):
    scores, labels = practice(20, sharpness=sharpness, seed=seed)
    ordered = scores.sort(dim=1).values
    assume(float((ordered[:, 2] - ordered[:, 1]).min()) > 1e-9)

    calibrated = (scores / fit_temperature(scores, labels)).softmax(dim=1)

    assert torch.equal(calibrated.argmax(dim=1), scores.argmax(dim=1))


def smallest_that_reaches(confidence: list[float], right: list[bool], target: float) -> tuple[float, bool]:
    """The rule of 2.14 by trying every photo's confidence."""
    lows = {}
    for limit in set(confidence):
        answered = [ok for value, ok in zip(confidence, right, strict=True) if value >= limit]
        lows[limit] = wilson_range(sum(answered) / len(answered), len(answered))[0]
    reached = [limit for limit, low in lows.items() if low >= target]
    if reached:
        return min(reached), True
    return min(limit for limit, low in lows.items() if low == max(lows.values())), False


@given(
    photos=st.lists(st.tuples(st.integers(34, 100), st.booleans()), min_size=1, max_size=60),
    target=st.floats(0.5, 0.95),
)
def test_the_threshold_is_the_smallest_that_reaches_the_target(photos, target):
    # Whole percents: many photos share one confidence, and all or none of them are answered.
    confidence, right = [percent / 100 for percent, _ in photos], [ok for _, ok in photos]
    expected, is_reached = smallest_that_reaches(confidence, right, target)

    got = find_threshold(torch.tensor(confidence, dtype=torch.float64), torch.tensor(right), target)

    assert got.is_reached == is_reached
    if is_reached and expected == min(confidence):
        # Every photo is answered: how far down that holds was not seen, so the target itself is enough.
        expected = min(expected, target)
    assert got.threshold == pytest.approx(expected, abs=1e-6)
    assert got.threshold <= expected


def test_a_target_that_is_reached_is_reached_with_95_percent_confidence():
    confidence = torch.linspace(0.5, 1, 200, dtype=torch.float64)
    is_right = torch.arange(200) >= 40

    got = find_threshold(confidence, is_right, 0.9)

    answered = is_right[confidence >= got.threshold]
    assert got.is_reached
    assert wilson_range(float(answered.double().mean()), len(answered))[0] >= 0.9


def test_a_target_that_is_not_reached_is_said_and_the_best_limit_taken():
    # Half right at every confidence: no limit makes 90 per cent.
    confidence, is_right = torch.linspace(0.4, 0.9, 40, dtype=torch.float64), torch.arange(40) % 2 == 0

    got = find_threshold(confidence, is_right, 0.9)

    assert not got.is_reached
    assert got.threshold == pytest.approx(
        smallest_that_reaches(confidence.tolist(), is_right.tolist(), 0.9)[0], abs=1e-6
    )


def test_with_few_photos_no_target_is_promised():
    # Three right of three: Wilson's lower limit is 0.44.
    got = find_threshold(torch.tensor([0.99, 0.95, 0.9]).double(), torch.tensor([True] * 3), 0.9)

    assert not got.is_reached
    assert got.threshold == pytest.approx(0.9, abs=2e-6)


def test_the_photo_that_sets_the_limit_passes_it_in_float32_too():
    confidence = torch.rand(50, dtype=torch.float32, generator=torch.Generator().manual_seed(3))

    got = find_threshold(confidence.double(), torch.ones(50, dtype=torch.bool), 0.5)

    assert int((confidence >= got.threshold).sum()) == 50


def test_without_practice_photos_every_photo_is_answered_and_nothing_promised():
    settings = AnswerSettings()

    got = calibrate(torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64), torch.zeros(0), settings)

    assert (got.temperature, got.threshold, got.is_reached, got.unlike_below) == (1.0, 0.0, False, UNLIKE_NOTHING)
    assert (got.answered.value, got.right.value) == (None, None)
    assert got.target == settings.target


def test_a_photo_less_like_than_a_hundredth_of_practice_is_unlike_all():
    scores, labels = practice(300)
    likeness = torch.linspace(0.2, 0.9, 300)

    got = calibrate(scores, labels, likeness, AnswerSettings())

    # The 1st percentile of 300 is between the third and the fourth; the lower one is taken.
    assert got.unlike_below == pytest.approx(float(likeness[2]), abs=2e-6)
    assert int((likeness < got.unlike_below).sum()) == 2


def test_photos_unlike_all_are_not_answered_and_do_not_set_the_threshold():
    scores, labels = practice(200)
    likeness = torch.ones(200)
    likeness[:20] = 0.1
    wrong = labels.clone()
    wrong[:20] = (labels[:20] + 1) % 3

    got = calibrate(scores, wrong, likeness, AnswerSettings(unlike_share=0.2))

    without = find_threshold(
        (scores / got.temperature).softmax(dim=1).max(dim=1).values[20:], (scores.argmax(dim=1) == labels)[20:], 0.9
    )
    assert got.threshold == without.threshold
    assert got.answered.n == 200


def test_coverage_and_accuracy_are_those_of_the_answered_photos():
    scores, labels = practice(150)
    likeness = drawn(150).float()

    got = calibrate(scores, labels, likeness, AnswerSettings())

    probabilities = (scores / got.temperature).softmax(dim=1)
    answered = (probabilities.max(dim=1).values >= got.threshold) & (likeness >= got.unlike_below)
    right = (probabilities.argmax(dim=1) == labels) & answered
    assert got.answered.value == pytest.approx(int(answered.sum()) / 150)
    assert got.right.value == pytest.approx(int(right.sum()) / int(answered.sum()))
    assert got.right.n == int(answered.sum())


def test_no_share_of_photos_need_count_as_unlike():
    scores, labels = practice(40)
    likeness = torch.linspace(0.3, 0.9, 40)

    got = calibrate(scores, labels, likeness, AnswerSettings(unlike_share=0.0))

    assert_close(torch.tensor(got.unlike_below), torch.tensor(0.3), atol=1e-6, rtol=0)
    assert not bool((likeness < got.unlike_below).any())
