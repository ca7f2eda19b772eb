"""A tail drawn anew for development: the source's own exam stays shut, and the tail is one."""

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.photos.made import photo_of
from uproto_core.photos.redraw import LEFT_OVER, OF_THE_EXAM, redrawn_tail, tail_counts
from uproto_core.photos.split import IN_TWO_CLASSES, split_photos
from uproto_core.settings import SplitSettings

SETTINGS = SplitSettings()


def photos_of(counts: dict[str, int], split=None) -> list:
    return [
        photo_of(name, f"{split}{name}{number}", split=split) for name, own in counts.items() for number in range(own)
    ]


def given_source() -> list:
    """A source with splits of its own."""
    return [
        *photos_of({"Badger": 40, "Fox": 25, "Owl": 9}, "train"),
        *photos_of({"Badger": 10, "Fox": 10, "Owl": 10}, "val"),
        *photos_of({"Badger": 12, "Fox": 12, "Owl": 12}, "test"),
    ]


def used(rows) -> set[str]:
    return {row.path for row in rows if row.split in ("train", "val", "test")}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_sources_exam_is_never_used(seed):
    photos = given_source()

    rows = redrawn_tail(photos, SETTINGS, seed)

    exam = {photo.record.relative for photo in photos if photo.record.split == "test"}
    assert not exam & used(rows)
    assert {row.reason for row in rows if row.path in exam} == {OF_THE_EXAM}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_exam_that_a_training_would_draw_is_never_used(seed):
    photos = photos_of({"Badger": 40, "Fox": 25, "Owl": 9, "Lynx": 2})
    first = {row.path for row in split_photos(photos, SETTINGS, 0) if row.split == "test"}

    rows = redrawn_tail(photos, SETTINGS, seed)

    assert first
    assert not first & used(rows)


def test_training_and_practice_are_pooled():
    rows = redrawn_tail(given_source(), SETTINGS, 1)

    assert {row.path.split("/")[0] for row in rows if row.split == "train"} == {"train", "val"}
    assert all(row.split != "val" for row in rows)


def test_every_row_stands_for_its_photo_and_none_is_used_twice():
    photos = given_source()

    rows = redrawn_tail(photos, SETTINGS, 2)

    assert [row.path for row in rows] == [photo.record.relative for photo in photos]
    assert [row.sha256 for row in rows] == [photo.sha256 for photo in photos]
    assert {row.split for row in rows} == {"train", "test", "left-out"}
    assert {row.reason for row in rows if row.split == "left-out"} == {OF_THE_EXAM, LEFT_OVER}


@given(
    pool=st.dictionaries(st.sampled_from("abcdefgh"), st.integers(1, 300), min_size=2, max_size=8),
    seed=st.integers(1, 30),
)
def test_a_tail_wants_what_there_is_and_leaves_an_exam(pool, seed):
    wanted = tail_counts(pool, SETTINGS, seed)

    assert wanted.keys() == pool.keys()
    for name, count in wanted.items():
        assert 1 <= count <= pool[name]
        assert pool[name] < SETTINGS.exam_from or count < pool[name]


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_an_even_pool_becomes_a_tail_of_20_to_100(seed):
    wanted = sorted(tail_counts(dict.fromkeys("abcdef", 500), SETTINGS, seed).values())

    assert wanted[-1] == 480
    assert 20 <= round(wanted[-1] / wanted[0]) <= 100
    # Even steps on the log scale, but for the rounding to whole photos.
    steps = [after / before for before, after in pairwise(wanted)]
    assert max(steps) / min(steps) < 1.15


def test_each_seed_has_an_order_of_its_own():
    pool = dict.fromkeys("abcdef", 200)

    orders = {tuple(sorted(pool, key=lambda name: -tail_counts(pool, SETTINGS, seed)[name])) for seed in range(1, 6)}

    assert len(orders) > 1
    assert tail_counts(pool, SETTINGS, 4) == tail_counts(pool, SETTINGS, 4)


def test_the_rows_have_the_tail_that_was_drawn_and_an_exam_from_the_rest():
    photos = photos_of({"Badger": 200, "Fox": 200, "Owl": 200})
    pool = Counter(row.class_name for row in split_photos(photos, SETTINGS, 0) if row.split == "train")

    rows = redrawn_tail(photos, SETTINGS, 1)

    assert Counter(row.class_name for row in rows if row.split == "train") == tail_counts(pool, SETTINGS, 1)
    assert Counter(row.class_name for row in rows if row.split == "test") == dict.fromkeys(pool, SETTINGS.exam_most)
    assert {row.fold for row in rows if row.split == "train"} == {0, 1, 2}


def test_a_class_with_one_photo_is_learned_and_not_examined():
    rows = redrawn_tail(photos_of({"Badger": 30, "Owl": 1}), SETTINGS, 1)

    assert [row.split for row in rows if row.class_name == "Owl"] == ["train"]


def test_what_hangs_together_stays_on_one_side_also_across_the_sources_own():
    pairs = [
        photo_of("Fox", f"{number}{split}", split=split, group=f"burst {number}")
        for number in range(20)
        for split in ("train", "val")
    ]
    others = photos_of({"Badger": 40}, "train") + photos_of({"Badger": 3, "Fox": 3}, "test")

    rows = redrawn_tail([*pairs, *others], SETTINGS, 3)

    sides: dict[str, set] = {}
    for row in rows[: len(pairs)]:
        assert row.group
        sides.setdefault(row.group, set()).add((row.split, row.fold))
    assert len(sides) == 20
    assert all(len(side) == 1 for side in sides.values())


def test_a_class_whose_photos_all_hang_together_is_learned():
    burst = [photo_of("Owl", f"owl{number}", group="one night") for number in range(8)]

    rows = redrawn_tail([*photos_of({"Badger": 60, "Fox": 50}), *burst], SETTINGS, 5)

    owls = {row.split for row in rows if row.class_name == "Owl"}
    assert owls == {"train"}


def test_a_photo_in_two_classes_is_left_out_as_in_any_split():
    both = [photo_of("Fox", "same", name="a"), photo_of("Owl", "same", name="b")]

    rows = redrawn_tail([*photos_of({"Badger": 30, "Fox": 9, "Owl": 9}), *both], SETTINGS, 1)

    assert [(row.split, row.reason) for row in rows[-2:]] == [("left-out", IN_TWO_CLASSES)] * 2
