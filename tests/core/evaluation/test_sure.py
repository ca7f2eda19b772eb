"""What each target costs on practice photos: the same limits as a training finds, looked up (method.md 2.14)."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.core.made_features import drawn
from uproto_core.classifier.calibrate import answer_limit
from uproto_core.evaluation.lean import POSITIONS, lean_curve
from uproto_core.evaluation.sure import sure_table
from uproto_core.figures import GroupRule, group_rule
from uproto_core.sureness import ALWAYS, SureTable

COUNTS = torch.tensor([300, 40, 5])
RULE = group_rule(COUNTS.tolist())


def table(photos: int = 60, seed: int = 0, *, unlike: int = 0, rule: GroupRule = RULE) -> SureTable:
    scores, labels, is_like = answered(photos, seed, unlike)
    return sure_table(scores, labels, is_like, COUNTS, rule, 0.9)


def answered(photos: int, seed: int, unlike: int = 0) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    labels = torch.arange(photos) % 3
    scores = 2 * drawn(max(photos, 1), 3, seed=seed)[:photos]
    scores[torch.arange(photos), labels] += 2
    return scores.log_softmax(dim=1), labels, torch.arange(photos) >= unlike


@given(
    photos=st.integers(1, 250), seed=st.integers(0, 5), unlike=st.integers(0, 3), percent=st.integers(50, 99),
    place=st.sampled_from([0, 10, 17]),
)  # fmt: skip
def test_a_target_that_is_looked_up_has_the_limit_that_a_training_would_find(photos, seed, unlike, percent, place):
    scores, labels, is_like = answered(photos, seed, unlike)
    curve_at = lean_curve(scores, labels, is_like, COUNTS, percent / 100).positions[place]

    cost = sure_table(scores, labels, is_like, COUNTS, RULE, 0.9).cost(POSITIONS[place], percent / 100)

    assert cost.point.threshold == curve_at.threshold
    assert (cost.answered.n, cost.point.answered) == (photos, curve_at.answered.right.n)
    assert cost.right == curve_at.answered.right


def test_whether_a_target_is_reached_is_said_as_by_a_training():
    scores, labels, is_like = answered(200, 1)
    best = scores.exp().max(dim=1)
    found = sure_table(scores, labels, is_like, COUNTS, RULE, 0.9)

    for percent in range(50, 100):
        limit = answer_limit(best.values.double(), best.indices == labels, is_like, percent / 100)
        assert found.cost(0, percent / 100).is_reached == limit.is_reached


def test_a_higher_target_never_answers_more_photos():
    found = table(200)

    answers = [cost.point.answered for p in range(50, 100) if (cost := found.cost(0, p / 100)).is_reached]

    assert answers == sorted(answers, reverse=True)
    assert len(set(answers)) > 3


def test_always_answers_every_photo_also_those_that_are_like_no_training_photo():
    found = table(60, unlike=5)

    cost = found.cost(0, ALWAYS)

    assert cost.point.answered == cost.answered.n == 60
    assert found.cost(0, 0.5).point.answered <= 55
    assert cost.limits.reason(0.2, 0.19, is_unlike=True) is None


def test_rare_photos_are_counted_beside_all():
    scores, labels, _ = answered(90, 2)
    is_right = scores.argmax(dim=1) == labels

    cost = table(90, 2).cost(0, ALWAYS)

    assert (cost.rare_photos, cost.point.rare_answered) == (30, 30)
    assert cost.point.rare_right == int(is_right[labels == 2].sum())


def test_the_bins_hold_every_photo_once_with_its_confidence():
    scores, labels, _ = answered(120, 3)
    confidence, answers = scores.double().softmax(dim=1).max(dim=1)

    bins = table(120, 3).at(0).bins

    assert sum(entry.n for entry in bins) == 120
    assert sum(entry.right for entry in bins) == int((answers == labels).sum())
    for entry in bins:
        inside = (confidence >= entry.low) & (confidence < entry.high)
        assert entry.n == int(inside.sum())
        assert entry.sure == pytest.approx(float(confidence[inside].mean()))


def test_without_practice_photos_every_photo_is_answered_and_nothing_is_promised():
    cost = table(0).cost(0, 0.9)

    assert (cost.point.threshold, cost.is_reached, cost.answered.n) == (0.0, False, 0)


def test_in_an_even_folder_there_are_no_rare_photos():
    found = table(60, rule=group_rule([20, 20, 20]))

    assert not found.has_rare
    assert found.rare_photos == 0


def test_many_photos_make_no_longer_line_and_the_table_is_read_back():
    found = table(2_000)

    assert len(found.at(0).points) <= 151
    assert SureTable.model_validate_json(found.model_dump_json()) == found
