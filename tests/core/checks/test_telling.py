from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import mannwhitneyu
from sklearn.metrics import roc_auc_score

from uproto_core.checks.telling import by_kind, by_number, not_by_chance

LABELS = np.array([0, 0, 1, 1, 1, 2, 2, 2, 2, 2])


@given(arrays(np.float64, 10, elements=st.integers(0, 6).map(float)))
def test_auc_and_chance_of_numbers_are_those_of_other_libraries(values):
    auc, chance = by_number(values, LABELS, 4)

    assert (auc[3], chance[3]) == (0.5, 1.0)  # a class without photos
    for label in range(3):
        is_here = label == LABELS
        assert auc[label] == pytest.approx(roc_auc_score(is_here, values))
        if len(set(values.tolist())) > 1:
            other = mannwhitneyu(values[is_here], values[~is_here], method="asymptotic")
            assert chance[label] == pytest.approx(other.pvalue, abs=1e-12)
        else:
            assert chance[label] == 1


def test_a_photo_does_not_count_in_its_own_share():
    kinds = np.arange(10)  # each of its own kind

    auc, chance = by_kind(kinds, LABELS, 3)

    assert auc.tolist() == [0.5, 0.5, 0.5]
    assert chance.tolist() == [1, 1, 1]


def test_a_kind_of_one_class_alone_tells_it_apart():
    auc, chance = by_kind(np.array([0, 0, 1, 1, 1, 2, 2, 1, 1, 2]), LABELS, 3)

    assert auc[0] == 1
    assert chance[0] == pytest.approx(3 / 45)  # two places of ten, and three kinds


@given(st.lists(st.integers(0, 3), min_size=8, max_size=8), st.lists(st.integers(0, 1), min_size=8, max_size=8))
def test_the_auc_of_shares_is_that_of_the_shares_themselves(kinds, labels):
    if len(set(labels)) < 2:
        labels = [0, 1, *labels[2:]]
    shares = [
        sum(labels[j] for j in range(8) if j != i and kinds[j] == kinds[i])
        / max(sum(kinds[j] == kinds[i] for j in range(8)) - 1, 1)
        for i in range(8)
    ]

    auc, _ = by_kind(np.array(kinds), np.array(labels), 2)

    assert auc[1] == pytest.approx(roc_auc_score(labels, shares))


def test_holm_lets_a_trial_pass_by_how_many_are_left():
    chances = np.array([0.02, 0.001, 0.03, 0.004])

    assert not_by_chance(chances, 0.05).tolist() == [True, True, True, True]
    assert not_by_chance(chances, 0.03).tolist() == [False, True, False, True]
    assert not_by_chance(np.array([]), 0.05).tolist() == []
    for order in permutations(range(4)):
        assert not_by_chance(chances[list(order)], 0.03).tolist() == [chances[at] < 0.01 for at in order]
