"""Groups, ranges and means (method.md 4.2 and 4.4): plain arithmetic, no torch."""

import math
import subprocess
import sys
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from uproto_core.figures import (
    Accuracy,
    ClassFigures,
    GroupRule,
    group_rule,
    mean_over_classes,
    share_of_photos,
    sign_test,
    wilson_range,
)

COUNTS = st.lists(st.integers(0, 2000), min_size=1, max_size=30)


def test_the_benchmarks_groups_have_their_limits():
    rule = group_rule([101, 100, 20, 19])

    assert rule.kind == "benchmark"
    assert [rule.group_of(n) for n in (500, 101, 100, 20, 19, 1)] == ["many", "many", "medium", "medium", "few", "few"]


def test_a_folder_without_one_of_the_benchmarks_groups_is_cut_in_thirds():
    # No class over 100: the log scale from 2 to 54 is cut at 6 and 18.
    rule = group_rule([54, 30, 18, 6, 5, 2])

    assert rule.kind == "thirds"
    assert (rule.low, rule.high) == pytest.approx((6, 18))
    assert [rule.group_of(n) for n in (54, 30, 18, 6, 5, 2)] == ["many", "many", "medium", "medium", "few", "few"]


@pytest.mark.parametrize("counts", [(1, 2, 4, 8), (1, 3, 9, 27), (1, 4, 16, 64), (2, 6, 18, 54), (3, 9, 27, 81)])
def test_a_class_just_at_a_limit_is_in_the_middle(counts):
    # Both limits are whole numbers here, and the cube roots of floats miss some of them in the last digit.
    rule = group_rule(counts)

    assert rule.kind == "thirds"
    assert [rule.group_of(n) for n in counts] == ["few", "medium", "medium", "many"]


@given(counts=COUNTS)
def test_the_thirds_are_those_of_exact_arithmetic(counts):
    rule = group_rule(counts)
    if rule.kind != "thirds":
        return
    present = [n for n in counts if n]
    smallest, largest = min(present), max(present)

    for n in present:
        exact = "few" if n**3 < largest * smallest**2 else "many" if n**3 > largest**2 * smallest else "medium"
        assert rule.group_of(n) == exact


@given(counts=COUNTS)
def test_every_folder_has_a_rule_and_the_largest_class_is_never_rarer_than_the_smallest(counts):
    rule = group_rule(counts)
    present = sorted(n for n in counts if n)
    order = {"few": 0, "even": 1, "medium": 1, "many": 2}

    ranks = [order[rule.group_of(n)] for n in present]

    assert ranks == sorted(ranks)
    if present and present[-1] < 3 * present[0]:
        assert rule.kind == "even"
    elif present:
        assert {"few", "many"} <= {rule.group_of(n) for n in present}


def test_under_three_times_the_smallest_there_are_no_groups():
    assert group_rule([29, 20, 10]).kind == "even"
    assert group_rule([30, 20, 10]).kind == "thirds"
    assert group_rule([29, 10]).group_of(29) == "even"


def test_classes_without_photos_set_no_limits():
    assert group_rule([10, 0, 20]) == group_rule([10, 20])
    assert group_rule([]).kind == group_rule([0]).kind == "even"


@given(n=st.integers(1, 3000), data=st.data())
def test_wilsons_range_solves_its_equation(n, data):
    share = data.draw(st.integers(0, n)) / n

    low, high = wilson_range(share, n)

    assert 0 <= low <= share + 1e-12
    assert share - 1e-12 <= high <= 1
    # The ends are the shares p whose score test just fails: |share - p| = z sqrt(p (1 - p) / n).
    for end in (low, high):
        assert (share - end) ** 2 == pytest.approx(1.959963984540054**2 * end * (1 - end) / n, abs=1e-9)


@pytest.mark.parametrize(
    ("right", "n", "low", "high"),
    # The examples of Newcombe 1998 (Statistics in Medicine 17, 857-872, table I, method 3).
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilsons_range_has_its_published_values(right, n, low, high):
    assert wilson_range(right / n, n) == pytest.approx((low, high), abs=5e-5)


def test_wilsons_range_is_that_of_the_formula_in_exact_fractions():
    z2 = Fraction(1.959963984540054) ** 2
    for right, n in ((3, 7), (1, 50), (49, 50)):
        p = Fraction(right, n)
        middle, under_root = p + z2 / (2 * n), p * (1 - p) / n + z2 / (4 * n * n)
        half = math.sqrt(z2 * under_root)
        scale = float(1 + z2 / n)
        expected = ((float(middle) - half) / scale, (float(middle) + half) / scale)
        assert wilson_range(right / n, n) == pytest.approx(expected, abs=1e-12)


def test_a_share_of_nothing_is_no_number():
    assert share_of_photos(0, 0) == Accuracy(value=None, low=None, high=None, n=0, classes=0)
    assert mean_over_classes([]) == mean_over_classes([(0, 0)]) == share_of_photos(0, 0)


def test_a_share_has_its_count_and_its_range():
    share = share_of_photos(3, 4, classes=2)

    assert (share.value, share.n, share.classes) == (0.75, 4, 2)
    assert (share.low, share.high) == wilson_range(0.75, 4)


def test_the_mean_over_classes_takes_every_class_as_equal_and_hides_no_empty_one():
    mean = mean_over_classes([(90, 100), (1, 2), (0, 0)])

    assert mean.value == pytest.approx((0.9 + 0.5) / 2)
    assert (mean.n, mean.classes) == (102, 2)


@given(classes=st.integers(1, 20), n=st.integers(1, 50), data=st.data())
def test_with_equal_classes_the_mean_has_the_range_of_the_total(classes, n, data):
    right = [data.draw(st.integers(0, n)) for _ in range(classes)]

    mean = mean_over_classes([(r, n) for r in right])
    total = share_of_photos(sum(right), n * classes, classes=classes)

    assert mean.value == pytest.approx(total.value)
    assert (mean.low, mean.high) == pytest.approx((total.low, total.high))


@given(counts=st.lists(st.integers(1, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))), min_size=1))
def test_the_mean_lies_in_its_range_which_is_no_narrower_than_that_of_all_photos(counts):
    mean = mean_over_classes(counts)

    assert mean.low - 1e-12 <= mean.value <= mean.high + 1e-12
    low, high = wilson_range(mean.value, mean.n)
    # A class with few photos counts as much as one with many: that costs certainty.
    assert mean.high - mean.low >= high - low - 1e-12


def test_the_range_of_a_mean_covers_as_often_as_it_says():
    # Ten classes of unequal size, all found 7 times of 10: exact, over the binomials, by a thousand seeded draws.
    import numpy as np  # noqa: PLC0415  (nothing else here needs it)

    rng, sizes = np.random.default_rng(0), [2, 3, 4, 5, 8, 10, 20, 30, 40, 50]
    draws = [[int(rng.binomial(n, 0.7)) for n in sizes] for _ in range(1000)]

    ranges = [mean_over_classes(zip(draw, sizes, strict=True)) for draw in draws]

    covered = sum(mean.low <= 0.7 <= mean.high for mean in ranges) / 1000
    # 0.95, and three standard deviations of a thousand draws are 0.02.
    assert 0.93 <= covered <= 0.98


def test_a_class_tells_its_share_by_both_of_its_names():
    figures = ClassFigures.model_validate({"class": "Fox", "train_n": 9, "n": 4, "correct": 3, "group": "many"})

    assert figures == ClassFigures(class_name="Fox", train_n=9, n=4, correct=3, group="many")
    assert figures.found == share_of_photos(3, 4)
    assert figures.model_dump(by_alias=True)["class"] == "Fox"


def test_a_newer_files_further_keys_are_passed_over():
    rule = GroupRule.model_validate_json('{"kind": "even", "low": 0, "high": 0, "colour": "green"}')

    assert rule == GroupRule(kind="even", low=0, high=0)


def test_figures_need_no_torch():
    code = "import sys, uproto_core.figures; sys.exit('torch' in sys.modules or 'numpy' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@given(st.integers(0, 40), st.integers(0, 40))
def test_the_sign_test_is_scipys(one, other):
    expected = binomtest(one, one + other, 0.5).pvalue if one + other else 1.0

    assert sign_test(one, other) == pytest.approx(expected)
