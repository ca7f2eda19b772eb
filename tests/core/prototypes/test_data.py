"""Which photos a member learns from, and who answers which; method.md 5.6, check 11."""

import dataclasses

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.testing import assert_close

from tests.core.made_features import made_data
from uproto_core.prototypes.data import member_rows
from uproto_core.prototypes.practice import practice_figures, practice_look, practice_photos, rare_found


@given(counts=st.lists(st.integers(1, 7), min_size=2, max_size=5), folds=st.integers(2, 5))
def test_check_11_no_view_of_a_photo_is_on_both_sides(counts, folds):
    data = made_data(counts, folds=folds, views=3, dim=4)

    for photos in practice_photos(data):
        learned = set(data.training_places(photos.member).tolist())
        assert learned.isdisjoint(photos.places.tolist())
        rows = member_rows(data, photos.member)
        assert len(rows.features) == 3 * len(learned)
        # Not by place alone: no row of any left-out view is among those learned from.
        for view in data.features[photos.places].reshape(-1, 4):
            assert not bool((rows.features == view).all(dim=1).any())


@given(counts=st.lists(st.integers(1, 7), min_size=2, max_size=5), folds=st.integers(2, 5))
def test_each_photo_is_answered_once_but_for_the_only_ones_of_their_class(counts, folds):
    data = made_data(counts, folds=folds, dim=4)

    answered = torch.cat([photos.places for photos in practice_photos(data)] or [torch.zeros(0, dtype=torch.int64)])

    expected = [place for place, label in enumerate(data.labels.tolist()) if counts[label] > 1]
    assert sorted(answered.tolist()) == expected


def test_the_first_member_has_every_photo_in_order():
    data = made_data((4, 2), views=3)

    rows = member_rows(data, 0)

    assert data.training_places(0).tolist() == list(range(6))
    assert rows.counts.tolist() == [4, 2]
    assert rows.labels.tolist() == [0] * 12 + [1] * 6
    assert torch.equal(rows.features[rows.plain], data.features[:, 0])
    assert torch.equal(rows.labels[rows.plain], data.labels)


def test_a_member_counts_only_what_it_learns_from():
    data = made_data((5, 1), folds=3)

    assert member_rows(data, 1).counts.tolist() == [3, 1]
    assert member_rows(data, 3).counts.tolist() == [4, 1]
    assert data.members == 4


def test_given_practice_photos_are_answered_by_the_one_classifier():
    data = dataclasses.replace(
        made_data(), folds=0, practice_features=torch.eye(8)[:2], practice_labels=torch.tensor([1, 0])
    )

    (photos,) = practice_photos(data)

    assert data.members == 1
    assert photos.member == 0
    assert photos.places.tolist() == []
    assert torch.equal(photos.features, torch.eye(8)[:2])


def test_practice_is_by_plain_views_where_nothing_else_is_said():
    data = made_data(views=3)

    for photos in practice_photos(data):
        assert torch.equal(photos.features, data.features[photos.places, 0])
        assert torch.equal(photos.labels, data.labels[photos.places])


def test_practice_shows_photos_as_they_are_answered():
    data = made_data(views=3)
    answered = torch.eye(8)[torch.arange(len(data.labels)) % 8]

    for photos in practice_photos(dataclasses.replace(data, answered=answered)):
        assert torch.equal(photos.features, answered[photos.places])


def test_the_practice_figures_are_means_over_classes_by_group():
    # Thirds of the log scale of 32, 6, 1: rare under 3.2, common over 10.1.
    labels = torch.tensor([0, 0, 0, 0, 1, 1, 2])
    answers = torch.tensor([0, 0, 0, 1, 1, 0, 2])

    figures = practice_figures(labels, answers, torch.tensor([32, 6, 1]))

    assert figures.many.value == pytest.approx(3 / 4)
    assert figures.medium.value == pytest.approx(1 / 2)
    assert figures.few.value == pytest.approx(1)
    assert figures.balanced_accuracy.value == pytest.approx((3 / 4 + 1 / 2 + 1) / 3)
    assert (figures.balanced_accuracy.n, figures.balanced_accuracy.classes) == (7, 3)


def test_a_group_without_practice_photos_is_not_zero_but_nothing():
    figures = practice_figures(torch.tensor([0, 1]), torch.tensor([0, 0]), torch.tensor([32, 6, 1]))

    assert figures.few.value is None
    assert figures.balanced_accuracy.value == pytest.approx(1 / 2)


def test_narrowed_data_has_the_first_numbers_as_features_of_unit_length():
    data = made_data(dim=8)

    narrow = data.narrowed(5)

    for name in ("features", "class_texts", "sentences", "practice_features"):
        rows, expected = getattr(narrow, name), getattr(data, name)[..., :5].double()
        lengths = expected.norm(dim=-1, keepdim=True)
        assert_close(rows.double(), expected / lengths.clamp(min=1e-12), atol=1e-6, rtol=0)
    assert torch.equal(narrow.labels, data.labels)
    assert data.narrowed(8).features is data.features


def test_the_rarest_classes_of_a_look_come_by_themselves_with_their_counts():
    counts = torch.tensor([200, 150, 60, 5, 2, 1])
    labels = torch.tensor([0, 0, 3, 3, 4, 2])
    answers = torch.tensor([0, 3, 3, 0, 4, 2])

    looked = practice_look(labels, answers, counts)

    assert [(found.label, found.correct, found.n, found.place) for found in looked.rare] == [(4, 1, 1, 4), (3, 1, 2, 2)]
    assert [found.place for found in practice_look(labels, labels * 0, counts).rare] == [None, None]
    assert looked.model_copy(update={"rare": ()}) == practice_figures(labels, answers, counts)


def test_a_folder_without_rare_classes_has_none_by_themselves():
    counts = torch.tensor([20, 21, 22])
    labels = torch.arange(3)

    assert rare_found(labels, labels, counts) == ()
