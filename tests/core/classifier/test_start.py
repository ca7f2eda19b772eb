"""Where a head starts, and how firmly it is held there (method.md 1.3, 2.12, C.4)."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.testing import assert_close

from tests.core.made_features import drawn
from uproto_core.classifier.start import earned_length, head_start, pulls_by_count
from uproto_core.prototypes.space import unit

TEXTS = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])
MEANS = torch.tensor([[0.6, 0.0], [0.0, 0.4], [9.0, 9.0]])


def test_texts_earn_their_length_from_their_agreement_with_the_photos():
    # g / mean length, and the class without photos takes no part in the mean.
    assert earned_length(0.25, MEANS, torch.tensor([3, 1, 0])) == pytest.approx(0.25 / 0.5)


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("texts", [[5.0, 0.0], [0.0, 5.0], [0.0, 0.0]]),
        ("prototypes", [[10.0, 0.0], [0.0, 10.0], [50**0.5, 50**0.5]]),
        ("both", [[7.5, 0.0], [0.0, 7.5], [50**0.5 / 2, 50**0.5 / 2]]),
    ],
)
def test_the_start_is_the_texts_the_prototypes_or_half_of_each(kind, expected):
    assert_close(head_start(kind, TEXTS, MEANS, earned=0.5, length=10.0), torch.tensor(expected))


@pytest.mark.parametrize("kind", ["texts", "prototypes", "both"])
def test_the_length_of_prototypes_does_not_count(kind):
    prototypes = drawn(3, 2).float()

    got = head_start(kind, TEXTS, prototypes, earned=0.5, length=10.0)

    assert_close(got, head_start(kind, TEXTS, unit(3 * prototypes), earned=0.5, length=10.0))


def test_without_agreement_texts_give_no_start():
    assert_close(head_start("texts", TEXTS, MEANS, earned=0.0, length=10.0), torch.zeros(3, 2))


def test_the_pull_is_halved_at_so_many_photos():
    assert pulls_by_count(torch.tensor([0, 10, 30]), 10.0).tolist() == pytest.approx([1, 0.5, 0.25])
    assert pulls_by_count(torch.tensor([0, 10, 30]), 0.0) is None


@given(counts=st.lists(st.integers(0, 10_000), min_size=2, max_size=6), half_at=st.floats(0.1, 1e4))
def test_more_photos_are_never_held_more(counts, half_at):
    pulls = pulls_by_count(torch.tensor(sorted(counts)), half_at).tolist()

    assert pulls == sorted(pulls, reverse=True)
    assert all(0 < pull <= 1 for pull in pulls)
