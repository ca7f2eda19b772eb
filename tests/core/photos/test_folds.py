from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.photos.folds import NEVER, assign_folds


def single(**classes: int) -> dict[str, dict[str, int]]:
    """A group for each photo: `single(Fox=3)`."""
    return {f"{name}{number}": {name: 1} for name, count in classes.items() for number in range(count)}


def filled(groups, folds) -> dict[tuple[str, int], int]:
    counts: Counter[tuple[str, int]] = Counter()
    for group, fold in folds.items():
        for name, photos in groups[group].items():
            counts[name, fold] += photos
    return counts


def test_a_class_is_spread_evenly():
    groups = single(Fox=10, Lynx=9)

    counts = filled(groups, assign_folds(groups, 3, 0))

    assert sorted(counts["Fox", fold] for fold in range(3)) == [3, 3, 4]
    assert [counts["Lynx", fold] for fold in range(3)] == [3, 3, 3]


def test_small_classes_do_not_all_lie_in_the_first_fold():
    groups = single(**{f"class{number}": 4 for number in range(30)})

    sizes = Counter(assign_folds(groups, 3, 0).values())

    assert [sizes[fold] for fold in range(3)] == [40, 40, 40]


def test_a_class_with_fewer_photos_than_folds_takes_part_in_as_many_as_it_has():
    folds = assign_folds(single(Fox=2, Lynx=9), 5, 0)

    assert len({folds["Fox0"], folds["Fox1"]}) == 2
    assert NEVER not in (folds["Fox0"], folds["Fox1"])


@pytest.mark.parametrize("groups", [{"a": {"Fox": 1}}, {"a": {"Fox": 6}}], ids=["one-photo", "one-burst"])
def test_a_class_of_one_photo_or_one_burst_is_always_learned_from(groups):
    assert assign_folds(groups | single(Lynx=4), 3, 0)["a"] == NEVER


def test_a_burst_that_holds_the_only_photo_of_another_class_is_always_learned_from():
    groups = {"burst": {"Fox": 2, "Owl": 1}, **single(Fox=4)}

    assert assign_folds(groups, 3, 0)["burst"] == NEVER


GROUPS = st.dictionaries(
    st.text("abcdef", min_size=1, max_size=4),
    st.dictionaries(st.sampled_from(["Fox", "Lynx", "Owl", "Elk"]), st.integers(1, 6), min_size=1, max_size=2),
    max_size=30,
)


@given(GROUPS, st.integers(2, 6), st.integers(0, 5))
def test_no_round_loses_all_photos_of_a_class(groups, folds, seed):
    chosen = assign_folds(groups, folds, seed)

    assert chosen.keys() == groups.keys()
    assert set(chosen.values()) <= {NEVER, *range(folds)}
    totals = Counter()
    for classes in groups.values():
        totals.update(classes)
    for (name, fold), count in filled(groups, chosen).items():
        assert fold == NEVER or count < totals[name]


@given(GROUPS, st.integers(0, 5))
def test_the_order_of_groups_does_not_count(groups, seed):
    turned = dict(reversed(groups.items()))

    assert assign_folds(turned, 3, seed) == assign_folds(groups, 3, seed)


def test_another_seed_gives_other_folds():
    groups = single(Fox=20, Lynx=20)

    assert assign_folds(groups, 3, 0) != assign_folds(groups, 3, 1)
