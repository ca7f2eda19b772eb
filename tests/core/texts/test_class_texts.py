"""Shares and merged texts, against plain Python."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.testing import assert_close

from uproto_core.texts.class_texts import merge_texts, text_shares


def shares(labels, is_name, weights, classes):
    return text_shares(
        torch.tensor(labels, dtype=torch.int64),
        torch.tensor(is_name, dtype=torch.bool),
        torch.tensor(weights, dtype=torch.float64),
        classes,
    )


def test_names_have_half_and_sentences_half_by_their_weights():
    found = shares([0, 0, 0, 0], [True, True, False, False], [9.0, 1.0, 3.0, 1.0], 1)

    assert_close(found, torch.tensor([0.25, 0.25, 0.375, 0.125]))


def test_one_kind_alone_has_all():
    found = shares([0, 0, 1, 1], [True, True, False, False], [1.0, 1.0, 3.0, 1.0], 2)

    assert_close(found, torch.tensor([0.5, 0.5, 0.75, 0.25]))


def test_sentences_that_weigh_nothing_share_evenly():
    assert_close(shares([0, 0], [False, False], [0.0, 0.0], 1), torch.tensor([0.5, 0.5]))


@given(st.lists(st.tuples(st.integers(0, 3), st.booleans(), st.floats(0, 5)), min_size=1, max_size=30))
def test_the_shares_of_a_class_add_up_to_one(rows):
    labels, is_name, weights = zip(*rows, strict=True)

    found = shares(labels, is_name, weights, 4)

    totals = torch.zeros(4).index_add_(0, torch.tensor(labels), found)
    for label in range(4):
        assert float(totals[label]) == pytest.approx(1.0 if label in labels else 0.0, abs=1e-5)


def test_a_class_text_is_the_weighted_mean_of_unit_length():
    features = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.6, 0.8]])
    weights = torch.tensor([0.75, 0.25, 1.0])

    merged, has_text = merge_texts(features, torch.tensor([0, 0, 2]), weights, 3)

    length = math.hypot(0.75, 0.25)
    assert_close(merged, torch.tensor([[0.75 / length, 0.25 / length], [0.0, 0.0], [0.6, 0.8]]))
    assert has_text.tolist() == [True, False, True]


def test_texts_that_cancel_each_other_out_are_no_text():
    features = torch.tensor([[1.0, 0.0], [-1.0, 0.0]])

    merged, has_text = merge_texts(features, torch.tensor([0, 0]), torch.tensor([0.5, 0.5]), 1)

    assert merged.tolist() == [[0.0, 0.0]]
    assert has_text.tolist() == [False]


def test_no_texts_at_all_leave_every_class_without():
    merged, has_text = merge_texts(torch.zeros(0, 4), torch.zeros(0, dtype=torch.int64), torch.zeros(0), 3)

    assert merged.shape == (3, 4)
    assert not has_text.any()
