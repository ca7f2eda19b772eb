"""The slider's curve on practice photos (method.md 2.15), and 5.6, check 6."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.core.made_features import drawn
from uproto_core.evaluation.lean import POSITIONS, lean_curve
from uproto_core.figures import LeanCurve

COUNTS = torch.tensor([300, 40, 5])


def curve(photos: int = 60, seed: int = 0, target: float = 0.6) -> tuple[LeanCurve, torch.Tensor, torch.Tensor]:
    labels = torch.arange(photos) % 3
    scores = drawn(photos, 3, seed=seed)
    scores[torch.arange(photos), labels] += 1
    scores = scores.log_softmax(dim=1)
    return lean_curve(scores, labels, torch.ones(photos).bool(), COUNTS, target), scores, labels


def test_there_are_21_places_from_rare_over_even_to_the_folders_mix():
    assert POSITIONS[0] == -1
    assert POSITIONS[10] == 0
    assert POSITIONS[20] == 1
    assert len(POSITIONS) == len(curve()[0].positions) == 21


def test_check_6_in_the_middle_nothing_is_changed():
    found, scores, labels = curve()

    right = scores.argmax(dim=1) == labels
    middle = found.positions[10]
    assert middle.accuracy.value == pytest.approx(float(right.double().mean()))
    assert middle.few.right == int(right[labels == 2].sum())
    assert middle.few.said.n == int((scores.argmax(dim=1) == 2).sum())


@pytest.mark.parametrize("place", [0, 7, 20])
def test_a_place_adds_the_log_shares_of_the_training_photos(place):
    found, scores, labels = curve()
    total = sum(count + 0.5 for count in COUNTS.tolist())
    logs = [math.log((count + 0.5) / total) for count in COUNTS.tolist()]
    right = [0, 0, 0]
    named = [0, 0, 0]
    for row, label in zip(scores.tolist(), labels.tolist(), strict=True):
        leaned = [z + POSITIONS[place] * (log - sum(logs) / 3) for z, log in zip(row, logs, strict=True)]
        answer = leaned.index(max(leaned))
        named[answer] += 1
        right[label] += answer == label

    position = found.positions[place]

    groups = (position.many, position.medium, position.few)
    assert [group.right for group in groups] == right
    assert [group.said.n for group in groups] == named
    assert position.balanced_accuracy.value == pytest.approx(sum(count / 20 for count in right) / 3)
    assert position.accuracy.value == pytest.approx(sum(right) / 60)


@given(seed=st.integers(0, 50))
def test_leaning_to_common_classes_never_finds_more_rare_ones(seed):
    found, _, _ = curve(seed=seed)

    few = [position.few.right for position in found.positions]
    many = [position.many.right for position in found.positions]
    assert few == sorted(few, reverse=True)
    assert many == sorted(many)


@given(seed=st.integers(0, 50))
def test_every_place_has_a_limit_of_its_own_that_keeps_the_target(seed):
    found, _, _ = curve(photos=200, seed=seed)

    for position in found.positions:
        assert position.answered.share.n == 200
        assert position.answered.right.n == round(position.answered.share.value * 200)
    reached = [position for position in found.positions if (position.answered.right.low or 0) >= 0.6]
    assert all(position.answered.right.value >= 0.6 for position in reached)


def test_photos_like_no_training_photo_are_answered_at_no_place():
    scores = drawn(9, 3).log_softmax(dim=1)

    found = lean_curve(scores, torch.arange(9) % 3, torch.arange(9) < 4, COUNTS, 0.5)

    assert all(position.answered.right.n <= 4 for position in found.positions)


def test_without_practice_photos_nothing_is_claimed():
    found = lean_curve(torch.zeros(0, 3), torch.zeros(0).long(), torch.zeros(0).bool(), COUNTS, 0.9)

    assert len(found.positions) == 21
    assert all(position.balanced_accuracy.value is None for position in found.positions)
    assert all(position.answered.share.value is None for position in found.positions)


def test_an_even_folder_says_so_and_the_slider_does_nothing():
    scores = drawn(9, 3).log_softmax(dim=1)

    found = lean_curve(scores, torch.arange(9) % 3, torch.ones(9).bool(), torch.tensor([7, 7, 7]), 0.9)

    assert found.groups.kind == "even"
    assert len({position.model_copy(update={"lean": 0.0}).model_dump_json() for position in found.positions}) == 1


def test_it_reads_back_as_it_was_written():
    found, _, _ = curve()

    assert LeanCurve.model_validate_json(found.model_dump_json()) == found
