"""Gains from answers with and without halves: the formulas on counts, and what the ranges promise on made ones."""

import numpy as np
import pytest

from uproto_core.evaluation.worth import Step, gains, worth_of_photos

REPEATS = 5


def steps_of(classes: int, answers) -> list[Step]:
    """One class a step; `answers(repeat, label)` gives what practice photos are taken for."""
    return [
        Step(repeat=repeat, classes=(label,), answers=answers(repeat, label))
        for repeat in range(REPEATS)
        for label in range(classes)
    ]


def test_gains_are_the_formulas_on_tiny_counts():
    labels = np.array([0, 0, 1, 1, 1, 1])
    before = np.array([0, 0, 1, 1, 1, 0])
    halves = {
        0: np.array([0, 1, 1, 1, 1, 1]),  # a photo of 0 lost, one of 1 no longer taken for 0
        1: np.array([0, 0, 1, 0, 0, 0]),  # two photos of 1 lost
    }
    steps = [Step(repeat=0, classes=(label,), answers=halves[label]) for label in (0, 1)]

    measured = gains(labels, before, steps, 2)

    # Own: against the other step of the repeat. Of the others: against the answers before.
    own_0, own_1 = (2 - 1) / 2, (4 - 1) / 4
    others_0 = (0 - 1) / 4  # the photo of 1 that was wrongly taken for 0 is right without the half
    others_1 = 0.0  # photos of 0 stay as they were
    assert measured.own[:, 0] == pytest.approx([own_0, own_1])
    assert measured.all_equal[:, 0] == pytest.approx([(own_0 + others_0) / 2, (own_1 + others_1) / 2])


def test_classes_hidden_together_are_told_apart_by_the_other_step():
    labels = np.repeat(np.arange(4), 4)
    before = labels.copy()
    lost = labels.copy()
    lost[[0, 1]] = 3  # half of class 0 is lost where 0 and 1 are hidden together
    steps = [
        Step(repeat=0, classes=(0, 1), answers=lost),
        Step(repeat=0, classes=(2, 3), answers=labels.copy()),
    ]

    measured = gains(labels, before, steps, 4)

    assert measured.own[:, 0] == pytest.approx([0.5, 0, 0, 0])
    assert measured.all_equal[:, 0] == pytest.approx([0.5 / 4, 0, 0, 0])


def made(shares, photos: int, generator) -> tuple[np.ndarray, np.ndarray, list[Step]]:
    """Practice answers where hiding loses each photo of class c with chance `shares[c]`, the same photos more often."""
    classes = len(shares)
    labels = np.repeat(np.arange(classes), photos)
    wrong = (labels + 1) % classes
    # A photo is always lost or never, but for a little chance in each repeat: repeats agree, as they do in truth.
    is_lost = generator.random(len(labels)) < np.asarray(shares)[labels]

    def answers(_: int, label: int) -> np.ndarray:
        flipped = is_lost ^ (generator.random(len(labels)) < 0.02)
        return np.where((labels == label) & flipped, wrong, labels)

    return labels, labels.copy(), steps_of(classes, answers)


def test_a_range_holds_the_true_gain_as_often_as_it_says():
    generator = np.random.default_rng(0)
    held = total = 0
    for _ in range(12):
        shares = np.clip(generator.normal(0.25, 0.12, 20), 0, 1)
        labels, before, steps = made(shares, 8, generator)
        worth = worth_of_photos(labels, before, steps, ["few"] * 20, generator)
        truth = shares * 0.98 + (1 - shares) * 0.02
        held += int(((worth.own.low <= truth) & (truth <= worth.own.high)).sum())
        total += 20

    # 240 ranges of 95 %: chance alone stays above 0.91 in 99.8 of 100 trials.
    assert held / total > 0.9


def test_where_photos_bring_nothing_hardly_any_gain_is_seen():
    generator = np.random.default_rng(1)
    seen = total = 0
    for _ in range(12):
        labels = np.repeat(np.arange(20), 6)
        before = generator.integers(20, size=len(labels))

        def answers(_repeat: int, _label: int, labels=labels, before=before) -> np.ndarray:
            again = generator.integers(20, size=len(labels))
            return np.where(generator.random(len(labels)) < 0.3, again, before)

        worth = worth_of_photos(labels, before, steps_of(20, answers), ["few"] * 20, generator)
        seen += int((worth.own.low > 0).sum())
        total += 20

    # At a level of 2.5 % on this side.
    assert seen / total < 0.05


def test_few_photos_are_drawn_to_the_mean_of_their_group_and_many_are_not():
    generator = np.random.default_rng(2)
    shares = [0.3] * 9 + [0.9]
    few = worth_of_photos(*made(shares, 4, generator), ["few"] * 10, generator)
    many = worth_of_photos(*made(shares, 200, generator), ["few"] * 10, generator)

    assert abs(many.own.value[9] - 0.9) < 0.05
    assert few.own.high[9] - few.own.low[9] > many.own.high[9] - many.own.low[9]


def test_a_class_that_was_not_measured_takes_its_groups_mean():
    generator = np.random.default_rng(3)
    labels, before, steps = made([0.4, 0.4, 0.4, 0.0, 0.0, 0.0], 20, generator)
    labels, before = np.append(labels, [6]), np.append(before, [6])
    steps = [Step(repeat=step.repeat, classes=step.classes, answers=np.append(step.answers, [6])) for step in steps]

    worth = worth_of_photos(labels, before, steps, ["few"] * 3 + ["many"] * 3 + ["few"], generator)

    assert worth.is_measured.tolist() == [True] * 6 + [False]
    assert worth.own.value[6] == pytest.approx(np.mean(worth.own.value[:3]), abs=0.03)
    assert worth.own.low[6] <= worth.own.value[6] <= worth.own.high[6]


def test_a_group_without_measured_classes_is_judged_with_all_others():
    generator = np.random.default_rng(4)
    labels, before, steps = made([0.5] * 4, 20, generator)

    worth = worth_of_photos(labels, before, steps, ["many"] * 4 + ["few"], generator)

    assert worth.own.value[4] == pytest.approx(np.mean(worth.own.value[:4]), abs=0.03)


def test_nothing_is_known_where_nothing_could_be_measured():
    labels = np.array([0, 1])

    worth = worth_of_photos(labels, labels, [], ["few", "few"], np.random.default_rng(0))

    assert np.isnan(worth.own.value).all()
    assert not worth.is_measured.any()


def test_photos_that_are_all_alike_bring_nothing():
    labels = np.repeat(np.arange(5), 6)

    worth = worth_of_photos(
        labels, labels, steps_of(5, lambda _repeat, _label: labels.copy()), ["few"] * 5, np.random.default_rng(0)
    )

    assert worth.own.value.tolist() == pytest.approx([0] * 5)
    assert (worth.own.low <= 0).all()
    assert (worth.own.high < 0.01).all()
