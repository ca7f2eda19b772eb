"""The paired bootstrap (method.md 4.4)."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.core.made_features import drawn
from uproto_core.evaluation.intervals import Difference, paired_difference


def balanced(labels: torch.Tensor, is_right: torch.Tensor) -> float:
    own = [is_right[labels == label].double().mean() for label in labels.unique()]
    return float(torch.stack(own).mean())


@given(photos=st.lists(st.tuples(st.integers(0, 3), st.booleans(), st.booleans()), min_size=1, max_size=30))
def test_the_difference_is_that_of_the_balanced_accuracies(photos):
    labels, one, other = (torch.tensor(column) for column in zip(*photos, strict=True))

    got = paired_difference(labels, one, other, seed=0)

    assert got.value == pytest.approx(balanced(labels, one) - balanced(labels, other))
    assert -1 <= got.low <= got.high <= 1


def test_a_classifier_does_not_differ_from_itself():
    labels, is_right = torch.tensor([0, 0, 1, 1, 2]), torch.tensor([True, False, True, True, False])

    got = paired_difference(labels, is_right, is_right, seed=0)

    assert (got.value, got.low, got.high, got.is_found) == (0, 0, 0, False)


def test_a_difference_is_found_only_where_the_range_leaves_out_0():
    assert Difference(value=0.1, low=0.01, high=0.2).is_found
    assert Difference(value=-0.1, low=-0.2, high=-0.01).is_found
    assert not Difference(value=0.1, low=-0.01, high=0.2).is_found


def test_the_other_way_round_it_is_the_negative():
    labels = torch.arange(90) % 3
    one, other = drawn(90) > -0.8, drawn(90, name="other") > 0

    there, back = paired_difference(labels, one, other, seed=1), paired_difference(labels, other, one, seed=1)

    assert back.value == pytest.approx(-there.value)
    assert (back.low, back.high) == pytest.approx((-there.high, -there.low))
    assert there.is_found


def test_what_is_hard_for_both_cancels():
    # Nine of ten photos are answered alike; only the tenth differs.
    labels = torch.zeros(200, dtype=torch.int64)
    other = drawn(200) > 0
    one = other | (torch.arange(200) % 10 == 0)

    got = paired_difference(labels, one, other, seed=0)

    # The share of gains has a standard error of sqrt(p (1 - p) / n): unpaired shares would have 0.05 each.
    p = float((one & ~other).double().mean())
    assert got.high - got.low == pytest.approx(2 * 1.96 * (p * (1 - p) / 200) ** 0.5, rel=0.15)


def test_the_same_seed_gives_the_same_range():
    labels, one, other = torch.arange(40) % 2, drawn(40) > 0, drawn(40, name="other") > 0

    assert paired_difference(labels, one, other, seed=3) == paired_difference(labels, one, other, seed=3)
    assert paired_difference(labels, one, other, seed=3) != paired_difference(labels, one, other, seed=4)
