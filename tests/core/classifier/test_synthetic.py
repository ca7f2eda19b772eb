"""Variation carried from common to rare classes (method.md C.3)."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.testing import assert_close

from tests.core.made_features import made_data
from uproto_core.classifier.synthetic import Rows, fill_up
from uproto_core.prototypes.data import MemberRows, member_rows
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream


def filled(rows: MemberRows, least: int, seed: int = 0) -> Rows:
    return fill_up(rows.features, rows.labels, rows.counts, rows.views, least, stream(seed, "tests/synthetic"))


@given(least=st.integers(1, 9), seed=st.integers(0, 20))
def test_rare_classes_are_filled_up_and_common_ones_are_as_they_were(least, seed):
    rows = member_rows(made_data((9, 5, 1)), 0)

    made = filled(rows, least, seed)

    expected = [max(count, least) for count in (9, 5, 1)]
    assert made.counts.tolist() == expected
    assert torch.bincount(made.labels).tolist() == [rows.views * count for count in expected]
    assert torch.equal(made.features[: len(rows.labels)], rows.features)
    # float32: lengths to a few last digits.
    assert_close(made.features.norm(dim=1), torch.ones(len(made.labels)), atol=1e-5, rtol=0)


def test_a_made_up_photo_departs_from_its_mean_as_some_common_photo_does():
    rows = member_rows(made_data((9, 2)), 0)
    common, rare = rows.features[rows.labels == 0], rows.features[rows.labels == 1]
    every = unit(rare.mean(dim=0) + common - common.mean(dim=0))

    made = filled(rows, 6)

    new = made.features[len(rows.labels) :]
    assert len(new) == 4 * rows.views
    assert float(torch.cdist(new, every).min(dim=1).values.max()) < 1e-5


@pytest.mark.parametrize(("counts", "least"), [((9, 5, 1), 0), ((3, 2, 1), 10), ((9, 9), 9)])
def test_nothing_is_made_up(counts, least):
    rows = member_rows(made_data(counts), 0)

    made = filled(rows, least)

    assert made.features is rows.features
    assert torch.equal(made.counts, rows.counts)


def test_a_class_without_photos_stays_without():
    rows = member_rows(made_data((9, 2)), 0)
    counts = torch.tensor([9, 2, 0])

    made = fill_up(rows.features, rows.labels, counts, rows.views, 5, stream(0, "tests/synthetic"))

    assert made.counts.tolist() == [9, 5, 0]


def test_the_stream_sets_what_is_made_up():
    rows = member_rows(made_data((9, 2)), 0)

    assert torch.equal(filled(rows, 8, 1).features, filled(rows, 8, 1).features)
    assert not torch.equal(filled(rows, 8, 1).features, filled(rows, 8, 2).features)
