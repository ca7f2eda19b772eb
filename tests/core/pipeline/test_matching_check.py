"""Whether stage 1 stays (method.md 2.13): only clear harm on practice photos leaves it out."""

import dataclasses

import pytest
import torch

from tests.core.classifier.made import CPU, SHORT, learn
from tests.core.made_features import drawn, made_data, to_end
from uproto_core.cancel import CancelToken
from uproto_core.classifier.answer import practice_answers
from uproto_core.classifier.train import train_classifier
from uproto_core.events import Noted
from uproto_core.figures import Choices
from uproto_core.pipeline.choose import as_chosen
from uproto_core.pipeline.matching_check import check_matching, matching_check, note_of, without_matching
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import ExpertSettings, MatchingSettings, Settings
from uproto_core.store.tensors import Tensors

ONE_EXPERT = dataclasses.replace(SHORT, experts=(ExpertSettings(whitening=0.5, is_matched=True),))


@pytest.fixture(scope="module")
def data() -> TrainingData:
    return made_data((40, 15, 8), spread=0.6)


def maps_of(data: TrainingData, weights: torch.Tensor) -> Tensors:
    return {f"m{member}/e0/{side}_map": weights for member in range(data.members) for side in ("image", "text")}


def checked(data: TrainingData, weights: torch.Tensor, settings: Settings = SHORT, cancel: CancelToken | None = None):
    """Heads fitted after a map of stage 1, and what the check makes of them."""
    token = CancelToken()
    anchors, _ = to_end(spread_anchors(data, settings, 0, token))
    maps = maps_of(data, weights)
    heads, _ = to_end(train_classifier(data, anchors, maps, settings, 0, CPU, token))
    found, _ = to_end(check_matching(data, anchors, maps, heads, settings, 0, CPU, cancel or token))
    return anchors, maps, heads, found


def all_on_a_line(dim: int) -> torch.Tensor:
    """A map after which nothing but one direction is left."""
    direction = drawn(dim, 1).float()
    return direction @ direction.T


def test_stage_1_that_destroys_the_features_is_left_out_and_the_heads_are_those_without_it(data):
    anchors, _, _, found = checked(data, all_on_a_line(8), ONE_EXPERT)

    assert not found.check.is_kept
    assert found.check.high < 0
    plain = without_matching(ONE_EXPERT)
    expected, _ = to_end(train_classifier(data, anchors, {}, plain, 0, CPU, CancelToken()))
    scores, labels, _, _ = practice_answers(data, anchors, {}, found.heads, plain)
    expected_scores, _, _, _ = practice_answers(data, anchors, {}, expected, plain)
    assert set(found.heads) == set(expected)
    # One stretch of L-BFGS and several are not the same to the last digit; the answers are.
    assert torch.equal(scores.argmax(dim=1), expected_scores.argmax(dim=1))
    share = float((scores.argmax(dim=1) == labels)[labels == 0].float().mean())
    assert found.check.without.many.value == pytest.approx(share) or found.check.without.many.value is None


def test_stage_1_that_changes_nothing_is_kept_with_its_heads(data):
    _, _, heads, found = checked(data, torch.eye(8))

    assert found.check.is_kept
    assert found.check.difference == pytest.approx(0, abs=0.03)
    assert found.heads is heads


def test_experts_that_are_not_matched_are_not_fitted_again(data):
    _, _, heads, found = checked(data, all_on_a_line(8))

    assert all(torch.equal(found.heads[name], heads[name]) for name in heads if "/e1/" in name)


@pytest.mark.parametrize(
    ("counts", "settings"),
    [
        ((20, 15, 8), SHORT),
        ((40, 15, 8), dataclasses.replace(SHORT, matching=MatchingSettings(is_checked=False))),
        ((40, 15, 8), without_matching(SHORT)),
        ((1,) * 60, SHORT),
    ],
    ids=["few photos", "not asked", "no stage 1", "no practice photos"],
)
def test_nothing_is_checked(counts, settings):
    data = made_data(counts)

    found, events = to_end(check_matching(data, {}, {}, {}, settings, 0, CPU, CancelToken()))

    assert (found.check, events) == (None, [])


def test_an_early_end_checks_nothing(data):
    cancel = CancelToken()
    cancel.finish()

    assert checked(data, all_on_a_line(8), cancel=cancel)[3].check is None


def verdict(right: list[int], plain_right: list[int], labels: list[int]):
    """The check of answers that are right or wrong as given; a wrong answer names the next class."""
    truth = torch.tensor(labels)
    answers = torch.where(torch.tensor(right).bool(), truth, (truth + 1) % 2)
    plain = torch.where(torch.tensor(plain_right).bool(), truth, (truth + 1) % 2)
    return matching_check(truth, answers, plain, torch.tensor([60, 6]), CancelToken())


def test_the_difference_counts_every_class_alike():
    # Class 0: 3 of 4 against 2 of 4; class 1: 0 of 2 against 1 of 2.
    found = verdict([1, 1, 1, 0, 0, 0], [1, 1, 0, 0, 1, 0], [0, 0, 0, 0, 1, 1])

    assert found.difference == pytest.approx((1 / 4 - 1 / 2) / 2)
    assert found.with_matching.balanced_accuracy.value == pytest.approx((3 / 4 + 0) / 2)
    assert found.without.balanced_accuracy.value == pytest.approx((2 / 4 + 1 / 2) / 2)
    assert found.is_kept


def test_a_few_photos_of_harm_may_be_chance():
    # Five photos lost and none gained: a coin does so once in sixteen.
    found = verdict([0] * 5 + [1] * 35, [1] * 40, [0] * 20 + [1] * 20)

    assert found.high < 0
    assert found.is_kept


def test_many_photos_of_harm_are_none():
    found = verdict([0] * 10 + [1] * 30, [1] * 40, [0] * 20 + [1] * 20)

    assert not found.is_kept


def test_much_lost_and_much_gained_is_kept():
    found = verdict([0] * 10 + [1] * 10 + [1] * 20, [1] * 10 + [0] * 9 + [1] * 21, [0] * 20 + [1] * 20)

    assert found.difference < 0
    assert found.is_kept


def test_the_settings_that_are_left_have_no_stage_1_where_it_was_left_out():
    left_out = verdict([0] * 10 + [1] * 30, [1] * 40, [0] * 20 + [1] * 20)

    assert as_chosen(SHORT, Choices()) == SHORT
    assert as_chosen(SHORT, Choices(matching=left_out)) == without_matching(SHORT)
    assert as_chosen(SHORT, Choices(matching=left_out.model_copy(update={"is_kept": True}))) == SHORT


@pytest.mark.parametrize(
    ("right", "plain_right", "code", "facts"),
    [
        ([0] * 10 + [1] * 30, [1] * 40, "matching.left-out", {"with": 75, "without": 100}),
        ([1] * 40, [0] * 10 + [1] * 30, "matching.helps", {"with": 100, "without": 75}),
        ([1] * 40, [0] * 3 + [1] * 37, "matching.kept", {"with": 100, "without": 92}),
    ],
)
def test_the_note_says_what_was_found(right, plain_right, code, facts):
    found = verdict(right, plain_right, [0] * 20 + [1] * 20)

    note = note_of(found)

    assert isinstance(note, Noted)
    assert (note.code, note.facts) == (code, facts)


def test_a_trained_stage_1_is_checked_with_members_that_have_not_seen_the_photo(data):
    learned = learn(data)

    found, _ = to_end(check_matching(data, learned.anchors, learned.maps, learned.heads, SHORT, 0, CPU, CancelToken()))

    scores, labels, _, _ = practice_answers(data, learned.anchors, learned.maps, learned.heads, SHORT)
    assert found.check.with_matching.balanced_accuracy.n == len(labels) == 63
    right = scores.argmax(dim=1) == labels
    expected = torch.stack([right[labels == label].double().mean() for label in range(3)]).mean()
    assert found.check.with_matching.balanced_accuracy.value == pytest.approx(float(expected))
