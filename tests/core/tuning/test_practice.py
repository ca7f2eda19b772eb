"""Whether a trained tower is better than the untouched one, said with its error."""

import math
from itertools import product

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
    # One photo of four and one of two, in two classes.
    assert got.error == pytest.approx(math.hypot(1 / 8, 1 / 4))


def test_the_error_is_the_spread_over_all_ways_to_turn_the_photos():
    labels = torch.tensor([0, 0, 0, 1, 1, 2])
    one = torch.tensor([True, True, False, True, True, False])
    other = torch.tensor([False, True, True, False, True, True])

    got = balanced_gain(labels, one, other)

    weights = [1 / 9, 1 / 9, 1 / 6, 1 / 3]
    turned = [sum(s * w for s, w in zip(signs, weights, strict=True)) for signs in product((-1, 1), repeat=4)]
    assert got.error == pytest.approx(math.sqrt(sum(value**2 for value in turned) / len(turned)))


def test_what_is_hard_for_both_is_no_doubt():
    labels, right = torch.tensor([0, 0, 1, 1]), torch.tensor([True, False, False, True])

    got = balanced_gain(labels, right, right)

    assert (got.value, got.error) == (0, 0)
    assert not got.is_sure(0)


def test_all_right_is_all():
    labels = torch.tensor([0] * 7 + [1] * 3 + [2] * 2)
    every = torch.ones(12, dtype=torch.bool)

    assert balanced_gain(labels, every, ~every).one == 1.0
    assert balanced_gain(labels, every, ~every).other == 0.0


def test_one_photo_alone_is_never_sure():
    labels = torch.tensor([0, 1, 1, 1])

    got = balanced_gain(labels, torch.tensor([True, True, False, True]), torch.tensor([False, True, False, True]))

    assert (got.value, got.error) == (pytest.approx(1 / 2), pytest.approx(1 / 2))
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
