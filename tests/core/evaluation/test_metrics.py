"""The figures of answers (method.md 4.4) against scikit-learn and plain loops."""

import json
import statistics

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from sklearn.metrics import balanced_accuracy_score, confusion_matrix, f1_score, top_k_accuracy_score

from tests.core.made_features import drawn
from uproto_core.evaluation.metrics import (
    among_the_likeliest,
    answered,
    calibration_error,
    confusion_counts,
    exam_figures,
    harmonic_mean,
    macro_f1,
    mix_ups,
    worst_class,
    worst_class_name,
    worst_tenth,
)
from uproto_core.figures import MixUp, group_rule, share_of_photos

NAMES = ("Badger", "Fox", "Hare", "Owl")
ANSWERED = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), min_size=1, max_size=40)


def pair(photos: list[tuple[int, int]]) -> tuple[torch.Tensor, torch.Tensor]:
    labels, answers = zip(*photos, strict=True)
    return torch.tensor(labels), torch.tensor(answers)


@given(photos=ANSWERED)
def test_the_confusion_is_that_of_scikit_learn(photos):
    labels, answers = pair(photos)

    assert confusion_counts(labels, answers, 4).tolist() == confusion_matrix(labels, answers, labels=range(4)).tolist()


@given(photos=ANSWERED)
def test_macro_f1_is_that_of_scikit_learn_over_the_classes_that_are_there(photos):
    labels, answers = pair(photos)

    # By default scikit-learn takes the classes that are in truth or answers, as ours does.
    assert macro_f1(confusion_counts(labels, answers, 4)) == pytest.approx(f1_score(labels, answers, average="macro"))


def test_without_photos_there_is_no_f1():
    assert macro_f1(torch.zeros(3, 3, dtype=torch.int64)) is None


def error_by_loops(confidence: list[float], right: list[bool], bins: int) -> float:
    error = 0.0
    for place in range(bins):
        low, high = place / bins, (place + 1) / bins
        inside = [i for i, value in enumerate(confidence) if low < value <= high or (place == 0 and value == 0)]
        if inside:
            accuracy = sum(right[i] for i in inside) / len(inside)
            error += len(inside) / len(confidence) * abs(accuracy - sum(confidence[i] for i in inside) / len(inside))
    return error


@pytest.mark.parametrize(("photos", "bins"), [(1, 10), (40, 10), (499, 10), (500, 15), (700, 15)])
def test_the_calibration_error_is_that_of_loops_over_the_bins(photos, bins):
    confidence = drawn(photos).sigmoid()
    is_right = drawn(photos, name="right") < 0.5

    got = calibration_error(confidence, is_right)

    assert got == pytest.approx(error_by_loops(confidence.tolist(), is_right.tolist(), bins))


def test_a_bin_holds_its_upper_edge():
    # At 0.1 in ten bins: with the lower neighbours, so that one right and one wrong even out.
    confidence, is_right = torch.tensor([0.5, 0.45]).double(), torch.tensor([True, False])

    assert calibration_error(confidence, is_right) == pytest.approx(abs((0.5 - 1) + 0.45) / 2)


def test_the_ends_of_the_scale_have_a_bin():
    assert calibration_error(torch.tensor([0.0, 1.0]), torch.tensor([False, True])) == 0
    assert calibration_error(torch.tensor([0.0, 1.0]), torch.tensor([True, False])) == 1


def test_without_photos_there_is_no_calibration_error():
    assert calibration_error(torch.zeros(0), torch.zeros(0, dtype=torch.bool)) is None


@given(photos=ANSWERED)
def test_mix_ups_are_every_wrong_answer_the_most_frequent_first(photos):
    labels, answers = pair(photos)

    got = mix_ups(confusion_counts(labels, answers, 4), NAMES)

    expected = {}
    for label, answer in photos:
        if label != answer:
            expected[NAMES[label], NAMES[answer]] = expected.get((NAMES[label], NAMES[answer]), 0) + 1
    assert {(entry.class_name, entry.answer): entry.n for entry in got} == expected
    assert [entry.n for entry in got] == sorted((entry.n for entry in got), reverse=True)
    for entry in got:
        assert entry.of == sum(NAMES[label] == entry.class_name for label, _ in photos)


def test_of_equally_many_mix_ups_the_larger_share_of_a_class_comes_first():
    # Two of ten foxes, two of four hares, two of four owls.
    table = torch.tensor([[5, 0, 0, 0], [2, 8, 0, 0], [0, 2, 2, 0], [2, 0, 0, 2]])

    assert mix_ups(table, NAMES) == (
        MixUp(class_name="Hare", answer="Fox", n=2, of=4),
        MixUp(class_name="Owl", answer="Badger", n=2, of=4),
        MixUp(class_name="Fox", answer="Badger", n=2, of=10),
    )


def test_the_worst_class_is_that_found_least_and_of_equal_ones_the_one_seen_most():
    assert worst_class([5, 1, 0, 2], [10, 2, 0, 4]) == share_of_photos(5, 10)
    assert worst_class([9, 0, 0], [10, 3, 0]) == share_of_photos(0, 3)
    assert worst_class([0, 0], [0, 0]) == share_of_photos(0, 0)


def test_the_worst_class_is_named():
    assert worst_class_name([5, 1, 0, 2], [10, 2, 0, 4], NAMES) == "Badger"
    assert worst_class_name([9, 0, 0], [10, 3, 0], NAMES[:3]) == "Fox"
    assert worst_class_name([1, 1], [2, 2], NAMES[:2]) == "Badger"
    assert worst_class_name([0, 0], [0, 0], NAMES[:2]) is None


@pytest.mark.parametrize(("classes", "tenth"), [(1, 1), (10, 1), (11, 2), (20, 2), (41, 5)])
def test_the_worst_tenth_is_rounded_up(classes, tenth):
    correct = [(7 * label) % classes for label in range(classes)]

    got = worst_tenth(correct, [classes] * classes)

    assert got.value == pytest.approx(sum(sorted(correct)[:tenth]) / classes / tenth)
    assert (got.classes, got.n) == (tenth, tenth * classes)


def test_the_worst_tenth_of_nothing_is_no_number():
    assert worst_tenth([0, 0], [0, 0]).value is None


@given(shares=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=9))
def test_the_harmonic_mean_is_that_of_the_library_with_none_below_a_hundredth(shares):
    correct, totals = [right for right, _ in shares], [right + wrong for right, wrong in shares]
    floored = [max(right / total, 0.01) for right, total in zip(correct, totals, strict=True) if total]

    got = harmonic_mean(correct, totals)

    assert got == (pytest.approx(statistics.harmonic_mean(floored)) if floored else None)


def test_five_guesses_are_right_where_the_class_is_among_them():
    # Class 0: two of three among five; class 7: none of one; the other classes have no photo.
    ranks = torch.tensor([[0], [4], [5], [5]])
    labels = torch.tensor([0, 0, 0, 7])
    probabilities = torch.zeros(4, 20)
    for photo in range(4):
        rest = [label for label in range(20) if label != labels[photo]]
        rest.insert(int(ranks[photo]), int(labels[photo]))
        probabilities[photo, rest] = torch.linspace(1, 0, 20)

    got = among_the_likeliest(labels, probabilities / probabilities.sum(dim=1, keepdim=True))

    assert got.value == pytest.approx((2 / 3 + 0) / 2)
    assert (got.n, got.classes) == (4, 2)


@given(seed=st.integers(0, 99))
def test_five_guesses_are_those_of_scikit_learn(seed):
    probabilities = drawn(60, 20, seed=seed).softmax(dim=1)
    labels = torch.arange(60) % 20

    assert among_the_likeliest(labels, probabilities).value == pytest.approx(
        top_k_accuracy_score(labels, probabilities, k=5, labels=range(20))
    )


def test_of_few_classes_five_guesses_say_nothing():
    assert among_the_likeliest(torch.tensor([0]), torch.full((1, 19), 1 / 19)) is None


@given(seed=st.integers(0, 99))
def test_with_as_many_photos_of_each_class_the_balanced_calibration_error_is_the_plain_one(seed):
    confidence, is_right = drawn(60, seed=seed).sigmoid(), drawn(60, seed=seed, name="right") < 0.5

    got = calibration_error(confidence, is_right, weights=torch.full((60,), 1 / 20, dtype=torch.float64))

    assert got == pytest.approx(calibration_error(confidence, is_right))


def test_the_balanced_calibration_error_counts_a_rare_class_as_much_as_a_common_one():
    # Of nine common photos all are right and of one rare photo none is, each in a bin of its own.
    confidence = torch.tensor([0.95] * 9 + [0.75]).double()
    is_right = torch.tensor([True] * 9 + [False])
    weights = torch.tensor([1 / 9] * 9 + [1.0]).double()

    assert calibration_error(confidence, is_right, weights=weights) == pytest.approx((0.05 + 0.75) / 2)
    assert calibration_error(confidence, is_right) == pytest.approx((9 * 0.05 + 0.75) / 10)


def test_not_sure_costs_coverage_and_brings_accuracy():
    is_right = torch.tensor([True, True, False, False, True])
    is_sure = torch.tensor([True, True, True, False, False])

    got = answered(is_right, is_sure, 0.9)

    assert got.target == 0.9
    assert got.share == share_of_photos(3, 5)
    assert got.right == share_of_photos(2, 3)


def test_where_no_photo_is_answered_there_is_no_share_of_right_ones():
    got = answered(torch.tensor([True, False]), torch.tensor([False, False]), 0.9)

    assert (got.share.value, got.right.value) == (0, None)


def figures_of(labels: torch.Tensor, probabilities: torch.Tensor, **options: object):
    counts = (200, 50, 9, 30)
    return exam_figures(
        labels,
        probabilities,
        train_counts=counts,
        class_names=NAMES,
        rule=group_rule(counts),
        target=0.9,
        **options,
    )


def test_every_figure_of_an_exam_is_that_of_its_function():
    labels = (torch.arange(60) * 7 % 11).clamp(max=3)
    probabilities = (torch.eye(4, dtype=torch.float64)[labels] + drawn(60, 4)).softmax(dim=1)
    answers = probabilities.argmax(dim=1)

    got = figures_of(labels, probabilities)

    assert (got.n, got.classes, got.answered) == (60, 4, None)
    assert got.accuracy.value == pytest.approx(float((answers == labels).double().mean()))
    assert got.balanced_accuracy.value == pytest.approx(balanced_accuracy_score(labels, answers))
    assert got.macro_f1 == pytest.approx(f1_score(labels, answers, average="macro"))
    assert got.ece == calibration_error(probabilities.max(dim=1).values, answers == labels)
    of_class = [float((answers == labels)[labels == label].double().mean()) for label in range(4)]
    assert [entry.found.value for entry in got.per_class] == pytest.approx(of_class)
    assert got.many.value == pytest.approx(of_class[0])
    assert got.medium.value == pytest.approx((of_class[1] + of_class[3]) / 2)
    assert got.few.value == pytest.approx(of_class[2])
    assert got.worst_class.value == pytest.approx(min(of_class))
    assert [entry.claimed for entry in got.per_class] == torch.bincount(answers, minlength=4).tolist()
    assert [entry.train_n for entry in got.per_class] == [200, 50, 9, 30]
    assert got.worst_class_name == NAMES[of_class.index(min(of_class))]
    assert got.worst_tenth == got.worst_class
    assert got.harmonic_mean == pytest.approx(statistics.harmonic_mean(of_class))
    assert got.top5 is None
    share = torch.bincount(labels)[labels].double()
    assert got.balanced_ece == calibration_error(probabilities.max(dim=1).values, answers == labels, weights=1 / share)


def test_classes_without_exam_photos_are_in_no_mean():
    labels, probabilities = torch.tensor([0, 0, 3]), torch.eye(4)[torch.tensor([0, 1, 3])]

    got = figures_of(labels, probabilities)

    assert (got.classes, got.balanced_accuracy.classes) == (2, 2)
    assert got.balanced_accuracy.value == pytest.approx((0.5 + 1) / 2)
    assert got.few.value is None
    assert (got.per_class[1].n, got.per_class[1].found.value) == (0, None)


def test_an_exam_without_photos_has_figures_of_nothing():
    got = figures_of(torch.zeros(0, dtype=torch.int64), torch.zeros(0, 4))

    assert (got.n, got.classes, got.accuracy.value, got.macro_f1, got.ece, got.mix_ups) == (0, 0, None, None, None, ())
    assert (got.worst_class_name, got.worst_tenth.value, got.harmonic_mean, got.balanced_ece) == (None,) * 4


def test_exam_figures_with_not_sure_say_what_it_costs():
    labels, probabilities = torch.tensor([0, 1]), torch.eye(4)[torch.tensor([0, 2])]

    got = figures_of(labels, probabilities, is_sure=torch.tensor([True, False]))

    assert got.answered == answered(torch.tensor([True, False]), torch.tensor([True, False]), 0.9)


def test_the_document_has_the_keys_of_the_contract():
    labels, probabilities = torch.tensor([0, 1, 2, 3]), torch.eye(4)[torch.tensor([0, 1, 1, 3])]

    told = json.loads(figures_of(labels, probabilities).model_dump_json(by_alias=True))

    keys = "n classes accuracy balanced_accuracy many medium few worst_class macro_f1 ece per_class".split()
    assert set(keys) <= set(told)
    assert set(told["many"]) == {"value", "low", "high", "n", "classes"}
    assert {"class", "train_n", "n", "correct", "group"} <= set(told["per_class"][0])
