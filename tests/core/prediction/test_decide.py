"""From probabilities to an answer (method.md 2.14): every reason not to be sure."""

from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.classifier.calibrate import Calibration
from uproto_core.events import PhotoAnswer
from uproto_core.figures import share_of_photos
from uproto_core.prediction.decide import decide, is_sure

NAMES = ("Badger", "Fox", "Hare", "Owl")
PHOTO = Path("card/0001.jpg")


def limits(threshold: float = 0.6, unlike_below: float = 0.2) -> Calibration:
    return Calibration(
        target=0.9,
        temperature=1.0,
        threshold=threshold,
        is_reached=True,
        unlike_below=unlike_below,
        answered=share_of_photos(0, 0),
        right=share_of_photos(0, 0),
    )


def decided(
    probabilities: list[float], likeness: float = 0.5, calibration: Calibration | None = None, top: int = 3
) -> PhotoAnswer:
    return decide(
        PHOTO,
        probabilities=torch.tensor(probabilities),
        likeness=likeness,
        calibration=calibration or limits(),
        class_names=NAMES,
        top=top,
    )


def test_a_sure_answer_is_a_class_with_its_confidence():
    answer = decided([0.1, 0.7, 0.05, 0.15])

    assert (answer.path, answer.answer, answer.reason, answer.error) == (PHOTO, "Fox", None, None)
    assert [entry.class_name for entry in answer.top] == ["Fox", "Owl", "Badger"]
    assert [entry.confidence for entry in answer.top] == pytest.approx([0.7, 0.15, 0.1])


def test_two_likely_classes_are_named_both():
    answer = decided([0.05, 0.5, 0.4, 0.05])

    assert (answer.answer, answer.reason) == (None, "between-two")
    assert [entry.class_name for entry in answer.top[:2]] == ["Fox", "Hare"]


def test_a_second_class_at_half_the_first_is_still_one_of_two():
    assert decided([0.5, 0.25, 0.125, 0.125]).reason == "between-two"


def test_one_class_that_is_not_likely_enough_is_low():
    assert (decided([0.5, 0.2, 0.2, 0.1]).answer, decided([0.5, 0.2, 0.2, 0.1]).reason) == (None, "low")


@pytest.mark.parametrize("probabilities", [[1.0, 0, 0, 0], [0.3, 0.3, 0.2, 0.2], [0.5, 0.2, 0.2, 0.1]])
def test_a_photo_unlike_all_is_that_first(probabilities):
    answer = decided(probabilities, likeness=0.1)

    assert (answer.answer, answer.reason) == (None, "unlike-all")
    assert len(answer.top) == 3


def test_just_at_both_limits_an_answer_is_given():
    answer = decided([0.75, 0.25, 0, 0], likeness=0.25, calibration=limits(threshold=0.75, unlike_below=0.25))

    assert answer.answer == "Badger"


@pytest.mark.parametrize(("top", "named"), [(1, 1), (2, 2), (4, 4), (50, 4)])
def test_as_many_candidates_are_named_as_were_asked_for(top, named):
    assert len(decided([0.4, 0.3, 0.2, 0.1], top=top).top) == named


def test_with_one_candidate_asked_for_the_second_still_makes_the_reason():
    assert decided([0.45, 0.4, 0.1, 0.05], top=1).reason == "between-two"


def test_equally_likely_classes_are_named_in_the_order_of_the_classes():
    assert [entry.class_name for entry in decided([0.25] * 4, top=4).top] == list(NAMES)


@given(
    weights=st.lists(st.floats(0.015625, 1, width=32), min_size=4, max_size=4),
    likeness=st.floats(-1, 1, width=32),
    threshold=st.floats(0, 1),
    unlike_below=st.floats(-1, 1),
)
def test_a_photo_gets_an_answer_just_where_the_figures_count_it_as_sure(weights, likeness, threshold, unlike_below):
    probabilities = torch.tensor(weights) / sum(weights)
    calibration = limits(threshold=threshold, unlike_below=unlike_below)

    answer = decided(probabilities.tolist(), likeness, calibration)

    assert (answer.answer is not None) == bool(is_sure(probabilities[None], torch.tensor([likeness]), calibration))
    assert (answer.answer is None) == (answer.reason is not None)


def test_the_figures_count_a_photo_just_at_the_limit_as_the_answer_does():
    # 0.9 is a little less in float32, and it is that number which is told and compared.
    probabilities, calibration = torch.tensor([0.9, 0.1, 0.0, 0.0]), limits(threshold=0.9, unlike_below=0.3)

    for likeness in (0.3, 0.5):
        answer = decided(probabilities.tolist(), float(torch.tensor(likeness)), calibration)
        sure = is_sure(probabilities[None], torch.tensor([likeness]), calibration)
        assert (answer.answer is not None) == bool(sure)
