"""Choosing the classifier's settings on practice photos (method.md 2.13)."""

import dataclasses
from statistics import variance

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.core.classifier.made import CPU, SHORT, learn
from tests.core.made_features import made_data, to_end
from uproto_core.cancel import CancelToken
from uproto_core.classifier.answer import practice_answers
from uproto_core.events import StageProgressed
from uproto_core.figures import Choices, TriedSetting
from uproto_core.pipeline.choose import (
    as_chosen,
    balanced_accuracy,
    choose_classifier,
    chosen_note,
    needs_practice,
    paired_error,
    simplest_within_an_error,
)
from uproto_core.pipeline.matching_check import without_matching
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.practice import practice_figures
from uproto_core.seeds import stream
from uproto_core.settings import ClassifierSettings, MatchingSettings, Settings

CHOOSING = without_matching(
    dataclasses.replace(SHORT, classifier=ClassifierSettings(iterations=10, iterations_a_round=10, choose="practice"))
)


def choose(data: TrainingData, settings: Settings = CHOOSING, cancel: CancelToken | None = None):
    anchors, _ = to_end(spread_anchors(data, settings, 0, CancelToken()))
    return to_end(choose_classifier(data, anchors, {}, settings, 0, CPU, cancel or CancelToken()))


@pytest.fixture(scope="module")
def data() -> TrainingData:
    return made_data((40, 15, 8), spread=1.2)


@pytest.fixture(scope="module")
def chosen(data):
    return choose(data)


def test_every_setting_tried_is_kept_with_its_score_and_there_are_fewer_than_40(chosen, data):
    found, events = chosen

    assert 20 <= len(found.tried) <= 40
    assert [tried.key for tried in found.tried[:3]] == ["classifier.prototypes"] * 3
    assert [tried.value for tried in found.tried[:3]] == ["mean", "shrunk", "estimated"]
    assert all(0 <= tried.balanced_accuracy <= 1 for tried in found.tried)
    assert {type(event) for event in events} == {StageProgressed}


def test_the_first_score_is_that_of_the_settings_as_they_were(chosen, data):
    learned = learn(data, CHOOSING)
    scores, labels, _, _ = practice_answers(data, learned.anchors, {}, learned.heads, CHOOSING)

    figures = practice_figures(labels, scores.argmax(dim=1), data.counts)

    assert chosen[0].tried[0].balanced_accuracy == pytest.approx(figures.balanced_accuracy.value)


def test_each_setting_keeps_one_value_and_these_are_the_settings_that_come_out(chosen):
    found, _ = chosen
    kept = [tried for tried in found.tried if tried.is_kept]

    assert [tried.key.removeprefix("classifier.") for tried in kept] == [
        "prototypes",
        "prototype_share",
        "fusion",
        "start",
        "anchor_weight",
        "prototype_share",
    ]
    assert as_chosen(CHOOSING, Choices(tried=found.tried)) == found.settings


def test_a_search_tells_its_choices_in_figures(chosen):
    found, _ = chosen

    note = chosen_note(Choices(tried=found.tried))

    changed = sum(
        getattr(found.settings.classifier, name) != getattr(CHOOSING.classifier, name)
        for name in ("prototypes", "prototype_share", "fusion", "start", "anchor_weight")
    )
    assert (note.code, note.facts) == ("classifier.chosen", {"tried": len(found.tried), "changed": changed})


@pytest.mark.parametrize(
    ("counts", "settings"),
    [((20, 15, 8), CHOOSING), ((40, 15, 8), SHORT), ((1,) * 60, CHOOSING)],
    ids=["few photos", "not asked", "no practice photos"],
)
def test_nothing_is_searched(counts, settings):
    found, events = choose(made_data(counts), settings)

    assert (found.settings, found.tried, events) == (settings, (), [])


def test_an_early_end_tries_nothing_more(data):
    cancel = CancelToken()
    cancel.finish()

    assert choose(data, cancel=cancel)[0].tried == ()


LABELS = torch.tensor([0] * 20 + [1] * 20)


def answers(right: int) -> torch.Tensor:
    """The first photos of each class right, the others wrong."""
    place = torch.arange(20).repeat(2)
    return torch.where(place < right, LABELS, 1 - LABELS)


def test_a_value_is_better_only_beyond_one_standard_error():
    # One photo more in one class is just one error of its own; one in each class is more.
    once = answers(18).clone()
    once[18] = LABELS[18]

    assert simplest_within_an_error(LABELS, [answers(18), once], 2) == 0
    assert simplest_within_an_error(LABELS, [answers(18), answers(19)], 2) == 1
    assert simplest_within_an_error(LABELS, [answers(10), answers(19)], 2) == 1


@given(seed=st.integers(0, 200))
def test_the_error_is_that_of_means_of_independent_classes(seed):
    generator = stream(seed, "tests/gains")
    labels = torch.randint(4, (40,), generator=generator)
    gains = torch.randint(-1, 2, (40,), generator=generator).double()
    parts = [gains[labels == label].tolist() for label in range(4)]
    expected = sum(variance(part) / len(part) for part in parts) ** 0.5 / 4

    assert paired_error(gains, labels, 4) == pytest.approx(expected)


def test_classes_of_one_photo_are_taken_together():
    # Five classes of one photo, gains 1, 0, 0, -1, 1, and one of two that do not vary.
    labels, gains = torch.tensor([0, 1, 2, 3, 4, 5, 5]), torch.tensor([1.0, 0, 0, -1, 1, 1, 1]).double()

    expected = (5 * variance([1, 0, 0, -1, 1])) ** 0.5 / 6

    assert paired_error(gains, labels, 7) == pytest.approx(expected)


def test_a_single_class_of_one_photo_that_is_won_is_one_error():
    labels, gains = torch.tensor([0, 1, 1]), torch.tensor([1.0, 0, 0]).double()

    assert paired_error(gains, labels, 2) == pytest.approx(1 / 2)


def test_of_values_that_do_as_well_the_first_is_taken():
    assert simplest_within_an_error(LABELS, [answers(5), answers(19), answers(19)], 2) == 1
    assert simplest_within_an_error(LABELS, [answers(19), answers(19), answers(19)], 2) == 0
    assert simplest_within_an_error(LABELS, [answers(19), answers(3)], 2) == 0


def test_a_score_counts_every_class_that_has_practice_photos_alike():
    labels = torch.tensor([0, 0, 0, 0, 2])

    assert balanced_accuracy(labels, torch.tensor([0, 0, 0, 1, 1]), 3) == pytest.approx((3 / 4 + 0) / 2)


def test_the_last_value_kept_of_a_setting_counts():
    tried = tuple(
        TriedSetting(key="classifier.prototype_share", value=value, balanced_accuracy=0.5, is_kept=is_kept)
        for value, is_kept in ((0.5, False), (0.25, True), (0.25, False), (1.0, True))
    )

    assert as_chosen(SHORT, Choices(tried=tried)).classifier.prototype_share == 1.0


UNCHECKED = dataclasses.replace(SHORT, matching=MatchingSettings(is_checked=False))


@pytest.mark.parametrize(
    ("settings", "needs"),
    [
        (SHORT, True),
        (UNCHECKED, False),
        (without_matching(SHORT), False),
        (CHOOSING, True),
        (dataclasses.replace(UNCHECKED, classifier=ClassifierSettings(fusion="scores")), True),
        (dataclasses.replace(UNCHECKED, matching=MatchingSettings(is_checked=False, keep="best")), True),
    ],
)
def test_a_comparison_does_without_practice_photos_where_nothing_of_them_reaches_an_answer(settings, needs):
    assert needs_practice(made_data((40, 15, 8)), settings) == needs
