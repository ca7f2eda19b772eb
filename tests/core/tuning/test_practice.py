"""Whether a trained tower is better than the untouched one, said with its error."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.tuning.practice import Gain, balanced_gain


def test_the_gain_is_the_mean_over_classes_of_what_more_is_right():
    labels = torch.tensor([0, 0, 0, 0, 1, 1])
    one = torch.tensor([True, True, True, False, True, True])
    other = torch.tensor([True, True, False, False, False, True])

    got = balanced_gain(labels, one, other)

    assert got.one == pytest.approx((3 / 4 + 1) / 2)
    assert got.other == pytest.approx((2 / 4 + 1 / 2) / 2)
    # Gains 0, 0, 1, 0 and 1, 0: deviations from 1/4 and 1/2, pooled over 6 - 2 photos.
    spread = (3 * (1 / 4) ** 2 + (3 / 4) ** 2 + 2 * (1 / 2) ** 2) / 4
    assert got.error == pytest.approx(math.sqrt(spread * (1 / 4 + 1 / 2)) / 2)


def test_what_is_hard_for_both_is_no_doubt():
    labels, right = torch.tensor([0, 0, 1, 1]), torch.tensor([True, False, False, True])

    got = balanced_gain(labels, right, right)

    assert (got.value, got.error) == (0, 0)
    assert not got.is_sure(0)


def test_one_photo_in_each_class_still_has_an_error():
    labels = torch.tensor([0, 1, 2])

    got = balanced_gain(labels, torch.tensor([True, True, False]), torch.tensor([False, True, False]))

    assert got.value == pytest.approx(1 / 3)
    assert got.error > 0
    assert not got.is_sure(1)


@pytest.mark.parametrize(
    ("one", "other", "error", "errors", "is_sure"),
    [
        (0.6, 0.5, 0.05, 1, True),
        (0.6, 0.5, 0.2, 1, False),
        (0.6, 0.5, 0.2, 0, True),
        (0.5, 0.5, 0.0, 0, False),
        (0.4, 0.5, 0.0, 0, False),
    ],
)
def test_a_tower_is_better_only_beyond_its_error(one, other, error, errors, is_sure):
    assert Gain(one=one, other=other, error=error).is_sure(errors) == is_sure


@given(st.lists(st.tuples(st.integers(0, 4), st.booleans(), st.booleans()), min_size=1, max_size=40))
def test_the_other_way_round_is_the_same_loss(photos):
    labels = torch.tensor([label for label, _, _ in photos])
    one = torch.tensor([right for _, right, _ in photos])
    other = torch.tensor([right for _, _, right in photos])

    there, back = balanced_gain(labels, one, other), balanced_gain(labels, other, one)

    assert there.value == pytest.approx(-back.value)
    assert there.error == pytest.approx(back.error)
    assert -1 <= there.value <= 1
