"""Comparing methods: figures over seeds, the crossed bootstrap against plain loops, and Holm's correction."""

import math
import statistics

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.comparison import MEASURES
from uproto_core.evaluation.compare import (
    SeedExam,
    common_classes,
    first_of,
    holm,
    least_p,
    method_figures,
    over_seeds,
    paired_differences,
    two_sided,
)
from uproto_core.evaluation.resample import resample, strata
from uproto_core.figures import GroupRule, group_rule
from uproto_core.seeds import rng

KINDS = {"uproto": "uproto", "linear": "rival", "uproto-without-texts": "ablation"}
RARE_UNDER_10 = GroupRule(kind="benchmark", low=10, high=100)


def exam(seed: int = 0, photos=((0, 8), (1, 6), (2, 4)), counts=(200, 50, 5), own: str = "", **right) -> SeedExam:
    """Photos of classes by number; a method's right answers are drawn with the share given for it."""
    names, labels = [], []
    for label, number in photos:
        names += [f"{own}{label}/{place}" for place in range(number)]
        labels += [label] * number
    draw = rng(seed, "right")
    shares = {"uproto": 0.7, "linear": 0.5, "uproto-without-texts": 0.7} | right
    return SeedExam(
        seed=seed,
        photos=tuple(names),
        labels=np.array(labels),
        class_names=("Badger", "Fox", "Owl"),
        train_counts=counts,
        rule=group_rule(counts) if counts != (200, 50, 5) else RARE_UNDER_10,
        right={
            method: np.array([draw.random() < share for _ in labels])
            if isinstance(share, float)
            else np.array(share, dtype=bool)
            for method, share in shares.items()
        },
    )


def by_hand(one: SeedExam, method: str, measure: str) -> float | None:
    """The mean over the measure's classes of the share found, in plain loops."""
    shares = []
    for label, count in enumerate(one.train_counts):
        own = [
            bool(is_right) for is_right, of in zip(one.right[method], one.labels.tolist(), strict=True) if of == label
        ]
        if own and measure in ("balanced_accuracy", one.rule.group_of(count)):
            shares.append(sum(own) / len(own))
    return sum(shares) / len(shares) if shares else None


@given(
    seed=st.integers(0, 50), photos=st.lists(st.tuples(st.integers(0, 2), st.integers(1, 5)), min_size=1, max_size=3)
)
def test_every_measure_is_the_mean_over_its_classes(seed, photos):
    one = exam(seed, photos=list({label: (label, number) for label, number in photos}.values()))

    figures = method_figures([one], "uproto", "uproto", 1.0)

    for measure in MEASURES:
        expected = by_hand(one, "uproto", measure)
        found = getattr(figures, measure).per_seed[0]
        assert found is None if expected is None else found == pytest.approx(expected)


def test_one_seed_has_counts_and_wilson_ranges_and_several_have_none():
    one = method_figures([exam()], "uproto", "uproto", 0.0)
    several = method_figures([exam(), exam(1)], "uproto", "uproto", 0.0)

    assert set(one.counted) == set(MEASURES)
    for measure in MEASURES:
        found = one.counted[measure]
        assert found.accuracy.value == pytest.approx(getattr(one, measure).mean)
        assert found.accuracy.low < found.accuracy.value < found.accuracy.high or found.accuracy.value in {0, 1}
    assert [one.counted[measure].accuracy.n for measure in ("many", "medium", "few")] == [8, 6, 4]
    assert one.counted["balanced_accuracy"].right == sum(one.counted[m].right for m in ("many", "medium", "few"))
    assert several.counted == {}


def test_mean_and_deviation_are_those_of_the_seeds():
    spread = over_seeds([0.5, None, 0.7, 0.6])

    assert spread.mean == pytest.approx(statistics.mean([0.5, 0.7, 0.6]))
    assert spread.std == pytest.approx(statistics.stdev([0.5, 0.7, 0.6]))
    assert spread.per_seed == (0.5, None, 0.7, 0.6)


def test_one_seed_has_no_deviation_and_none_has_no_mean():
    assert (over_seeds([0.4]).mean, over_seeds([0.4]).std) == (0.4, None)
    assert (over_seeds([None]).mean, over_seeds([None]).std) == (None, None)


def test_an_empty_group_is_none_and_no_difference_is_made_of_it():
    even = exam(counts=(10, 10, 10))

    figures = method_figures([even], "linear", "rival", 1.0)
    paired = paired_differences([even], "uproto", KINDS, CancelToken())

    assert figures.few.mean is figures.few.std is None
    assert figures.few.per_seed == (None,)
    assert {entry.measure for entry in paired} == {"balanced_accuracy"}


def test_first_is_the_highest_mean_and_of_equal_ones_the_earlier():
    def made(balanced, few):
        right = [True] * balanced + [False] * (8 - balanced) + [True] * 6 + [True] * few + [False] * (4 - few)
        return method_figures([exam(linear=right)], "linear", "rival", 0.0)

    first = first_of({"a": made(5, 1), "b": made(7, 1), "c": made(1, 3), "d": made(7, 1)})

    assert (first.balanced_accuracy, first.few) == ("b", "c")
    assert first_of({"a": made(5, 1), "d": made(7, 1), "b": made(7, 1)}).balanced_accuracy == "d"
    assert first_of({"a": made(5, 1), "b": made(7, 1)}).few == "a"


def test_differences_are_those_of_the_figures():
    exams = [exam(0), exam(1, own="other/")]

    paired = paired_differences(exams, "uproto", KINDS, CancelToken())

    assert [(entry.against, entry.measure) for entry in paired] == [
        (other, measure) for other in ("linear", "uproto-without-texts") for measure in MEASURES
    ]
    for entry in paired:
        own, other = (
            getattr(method_figures(exams, name, "rival", 0.0), entry.measure) for name in ("uproto", entry.against)
        )
        assert entry.difference == pytest.approx(own.mean - other.mean)
        assert entry.low <= entry.high


def drawn_by_hand(exams, draws: int) -> list[float]:
    """Seeds and photos drawn crosswise, photo by photo: uproto minus linear, all classes equal."""
    draw = rng(0, "by hand")
    photos: dict[int, list[str]] = {}
    for one in exams:
        for label, name in zip(one.labels.tolist(), one.photos, strict=True):
            if name not in photos.setdefault(label, []):
                photos[label].append(name)
    made = []
    for _ in range(draws):
        times: dict[str, int] = {}
        for own in photos.values():
            for name in draw.choice(own, len(own)).tolist():
                times[name] = times.get(name, 0) + 1
        total = 0.0
        for one in (exams[place] for place in draw.integers(len(exams), size=len(exams))):
            shares: dict[int, tuple[int, int]] = {}
            gains = one.right["uproto"].astype(int) - one.right["linear"].astype(int)
            for label, name, gain in zip(one.labels.tolist(), one.photos, gains.tolist(), strict=True):
                won, drawn = shares.get(label, (0, 0))
                shares[label] = (won + times.get(name, 0) * gain, drawn + times.get(name, 0))
            found = [won / drawn for won, drawn in shares.values() if drawn]
            total += sum(found) / len(found)
        made.append(total / len(exams))
    return made


@pytest.mark.parametrize(
    "exams",
    [
        [exam(0)],
        [exam(0), exam(1), exam(2)],
        # A seed's share of the photos drawn is taken as what it is on average: nearly so with more photos a class.
        [exam(seed, photos=((0, 30), (1, 20 + 9 * seed), (2, 25)), own="ab"[seed > 0]) for seed in range(3)],
    ],
    ids=["one-seed", "one-exam-for-all-seeds", "exams-that-overlap"],
)
def test_the_bootstrap_is_the_one_of_plain_loops(exams):
    by_loops = np.array(drawn_by_hand(exams, 3000))

    paired = paired_differences(exams, "uproto", KINDS, CancelToken())

    entry = next(entry for entry in paired if (entry.against, entry.measure) == ("linear", "balanced_accuracy"))
    spread = by_loops.std()
    assert spread > 0.02
    assert entry.difference == pytest.approx(by_loops.mean(), abs=0.1 * spread)
    # Percentiles of 3,000 and 10,000 draws scatter by about a twentieth of a standard deviation.
    low, high = np.percentile(by_loops, [2.5, 97.5])
    assert (entry.low, entry.high) == (pytest.approx(low, abs=0.2 * spread), pytest.approx(high, abs=0.2 * spread))


def test_a_range_of_one_seed_has_the_width_of_the_formula():
    # One class, its photos won or lost by chance: the standard error of a mean difference.
    right, wrong = np.arange(400) % 3 > 0, np.arange(400) % 2 > 0
    one = exam(photos=((0, 400),), uproto=right, linear=wrong, **{"uproto-without-texts": right})

    entry = paired_differences([one], "uproto", KINDS, CancelToken())[0]

    gains = right.astype(float) - wrong.astype(float)
    assert entry.high - entry.low == pytest.approx(2 * 1.96 * gains.std() / math.sqrt(400), rel=0.05)


def test_one_exam_for_all_seeds_is_not_five_times_as_many_photos():
    # Each seed answers its photos alike, so that only the photos are drawn.
    same = [exam(0) for _ in range(5)]
    apart = [
        exam(0, own=f"{seed}/", **{method: own.tolist() for method, own in exam(0).right.items()}) for seed in range(5)
    ]

    shared, single, own = (
        paired_differences(exams, "uproto", KINDS, CancelToken())[0] for exams in (same, same[:1], apart)
    )

    assert shared.high - shared.low == pytest.approx(single.high - single.low, rel=0.1)
    # A fifth of the variance, twice: of the photos, and of the seeds that differ by their photos.
    assert own.high - own.low < 0.7 * (single.high - single.low)


def test_a_method_does_not_differ_from_its_double():
    paired = paired_differences([exam()], "uproto", KINDS, CancelToken())
    double = exam()
    right = dict(double.right) | {"linear": double.right["uproto"]}
    again = paired_differences(
        [exam(**{name: own.tolist() for name, own in right.items()})], "uproto", KINDS, CancelToken()
    )

    assert paired[0].difference != 0
    for entry in again[:4]:
        assert (entry.difference, entry.low, entry.high, entry.p) == (0, 0, 0, 1)
    assert again[0].claim == "no difference found"


def test_classes_of_one_photo_are_not_without_chance():
    # Won in one class and in no other: drawn class by class, that would be certain.
    one = exam(
        photos=((0, 1), (1, 1), (2, 1)),
        uproto=[True, True, False],
        linear=[False, True, False],
        **{"uproto-without-texts": [True, True, False]},
    )

    entry = paired_differences([one], "uproto", KINDS, CancelToken())[0]

    assert entry.low == 0 < entry.difference < entry.high
    assert entry.claim == "no difference found"


def test_a_lone_class_of_one_photo_is_drawn_with_another_class():
    photos = [[("Badger", "a"), ("Badger", "b"), ("Owl", "c")]]

    assert [own.tolist() for own in strata(photos)] == [[[0, 1, 2]]]
    assert sorted(own.shape for own in strata([[("Badger", "a"), ("Badger", "b"), ("Fox", "d"), ("Fox", "e")]])) == [
        (1, 2),
        (1, 2),
    ]


def test_the_draws_are_the_same_again_and_for_every_method():
    exams = [exam(0), exam(1)]
    gains = [np.stack([one.right["uproto"] * 1.0, one.right["uproto"] * 1.0]) for one in exams]
    photos = [list(zip(map(str, one.labels), one.photos, strict=True)) for one in exams]

    drawn, again = (
        resample(photos, gains, [one.weights() for one in exams], CancelToken(), draws=50) for _ in range(2)
    )

    np.testing.assert_array_equal(drawn, again)
    np.testing.assert_array_equal(drawn[:, 0], drawn[:, 1])


def test_a_large_class_is_drawn_in_parts_with_the_same_chance():
    # 5,000 photos are more than are taken at once; the mean of the draws and its spread are those of the formula.
    gains = (np.arange(5000) % 4 == 0).astype(float)
    photos = [[("Fox", str(place)) for place in range(5000)]]

    drawn = resample(photos, [gains[None]], [np.full((1, 5000), 1 / 5000)], CancelToken(), draws=400)[:, 0, 0]

    assert drawn.mean() == pytest.approx(0.25, abs=0.002)
    assert drawn.std() == pytest.approx(math.sqrt(0.25 * 0.75 / 5000), rel=0.15)


def test_stop_ends_the_draws():
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        paired_differences([exam()], "uproto", KINDS, cancel)


def test_holms_correction_is_the_textbooks():
    # Holm (1979): 0.01 x 4, 0.02 x 3, 0.03 x 2 (held at 0.06), 0.5 x 1.
    assert holm([0.03, 0.01, 0.5, 0.02]) == pytest.approx([0.06, 0.04, 0.5, 0.06])
    assert holm([]) == []


@given(p_values=st.lists(st.floats(0, 1), min_size=1, max_size=12))
def test_a_corrected_p_is_never_smaller_and_keeps_the_order(p_values):
    corrected = holm(p_values)

    assert all(p <= after <= 1 for p, after in zip(p_values, corrected, strict=True))
    pairs = sorted(zip(p_values, corrected, strict=True))
    assert [after for _, after in pairs] == sorted(corrected)


def test_p_counts_both_ways_and_is_never_0():
    assert two_sided(np.full(99, 0.1)) == pytest.approx(2 / 100)
    assert two_sided(np.array([0.1] * 95 + [-0.1] * 4)) == pytest.approx(2 * 5 / 100)
    assert two_sided(np.zeros(9)) == 1


def test_a_handful_of_photos_proves_nothing():
    # Every photo won: the draws see no chance at all, and three coins that fall alike are no wonder.
    few = exam(
        photos=((0, 3),),
        uproto=[True] * 3,
        linear=[False] * 3,
        **{"uproto-without-texts": [True] * 3},
    )

    entry = paired_differences([few] * 5, "uproto", KINDS, CancelToken())[0]

    assert (entry.difference, entry.low, entry.high) == (1, 1, 1)
    assert entry.p == least_p(3) == 0.25
    assert entry.claim == "no difference found"
    assert least_p(0) == least_p(1) == 1


def test_a_method_alone_is_compared_with_nothing():
    assert paired_differences([exam()], "uproto", {"uproto": "uproto"}, CancelToken()) == ()


def test_claims_are_words_and_only_of_what_is_claimed():
    photos = ((0, 40), (1, 40), (2, 40))
    better = exam(
        photos=photos,
        uproto=[True] * 110 + [False] * 10,
        linear=[False] * 60 + [True] * 60,
        **{"uproto-without-texts": [True] * 120},
    )

    paired = paired_differences([better], "uproto", KINDS, CancelToken())

    said = {(entry.against, entry.measure): entry.claim for entry in paired}
    assert said["linear", "balanced_accuracy"] == "better"
    assert said["uproto-without-texts", "balanced_accuracy"] == "worse"
    assert said["uproto-without-texts", "few"] == "worse"
    assert said["linear", "many"] is None


def test_many_rivals_make_a_claim_harder():
    right = [True] * 31 + [False] * 9
    other = [True] * 20 + [False] * 20
    kinds = KINDS | {f"rival-{number}": "rival" for number in range(30)}
    few = exam(photos=((0, 40),), uproto=right, linear=other[::-1], **{"uproto-without-texts": right})
    crowd = exam(
        photos=((0, 40),),
        uproto=right,
        linear=other[::-1],
        **{name: right if name != "linear" else other for name in kinds if name not in ("uproto", "linear")},
    )

    alone = paired_differences([few], "uproto", KINDS, CancelToken())[0]
    among = paired_differences([crowd], "uproto", kinds, CancelToken())[0]

    assert alone.p == among.p < 0.05
    assert (alone.claim, among.claim) == ("better", "no difference found")


def test_common_classes_are_held_against_the_probe_that_is_best_with_all_classes_equal():
    # The plain probe has all common photos right, the adjusted one more of the others.
    plain = [True] * 8 + [False] * 10
    adjusted = [True] * 6 + [False] * 2 + [True] * 10
    one = exam(uproto=[True] * 7 + [False] + [True] * 10, linear=plain, **{"linear-adjusted": adjusted})
    kinds = {"uproto": "uproto", "linear": "rival", "linear-adjusted": "rival"}
    figures = {name: method_figures([one], name, kind, 0.0) for name, kind in kinds.items()}

    found = common_classes(figures, paired_differences([one], "uproto", kinds, CancelToken()))

    assert found is not None
    assert found.against == "linear-adjusted"
    assert found.difference == pytest.approx(7 / 8 - 6 / 8)
    assert found.low <= found.difference <= found.high


def test_without_a_linear_probe_nothing_is_said_of_common_classes():
    one = exam()
    figures = {"uproto": method_figures([one], "uproto", "uproto", 0.0)}

    assert common_classes(figures, ()) is None
