import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from tests.core.photos.made import photo_of, read, scanned
from uproto_core.photos.records import ReadPhoto
from uproto_core.photos.split import split_photos
from uproto_core.settings import SplitSettings
from uproto_core.store.runs import SplitRow

SETTINGS = SplitSettings()
ANY = 0x0123456789ABCDEF


def photos_of(**classes: int) -> list[ReadPhoto]:
    return [photo_of(name, f"{name}-{number}") for name, count in classes.items() for number in range(count)]


def split(photos: Sequence[ReadPhoto], seed: int = 0, settings: SplitSettings = SETTINGS) -> dict[str, SplitRow]:
    return {row.path: row for row in split_photos(photos, settings, seed)}


def sides(photos: Sequence[ReadPhoto], seed: int = 0, settings: SplitSettings = SETTINGS) -> Counter[tuple[str, str]]:
    return Counter((row.class_name, row.split) for row in split_photos(photos, settings, seed))


@pytest.mark.parametrize(
    ("photos", "exam"),
    [(1, 0), (2, 0), (3, 0), (4, 1), (7, 1), (8, 2), (12, 2), (13, 3), (40, 8), (100, 20), (200, 20)],
)
def test_the_exam_takes_a_fifth_of_a_class_at_least_one_and_at_most_twenty(photos, exam):
    counts = sides(photos_of(Fox=photos, Lynx=30))

    assert counts["Fox", "test"] == exam
    assert counts["Fox", "train"] == photos - exam


def test_at_least_as_many_photos_are_left_to_learn_from_as_the_exam_has():
    settings = SplitSettings(exam_share=0.59, exam_from=2, exam_most=100)

    counts = sides(photos_of(Fox=10, Lynx=3, Owl=2), settings=settings)

    assert [counts[name, "test"] for name in ("Fox", "Lynx", "Owl")] == [5, 1, 1]


def test_a_class_with_one_photo_stays_in_training():
    row = split(photos_of(Fox=9, Owl=1))["Owl/Owl-0.jpg"]

    assert (row.split, row.fold) == ("train", -1)


def test_rows_come_in_the_order_of_the_photos_and_say_what_they_hold():
    photos = photos_of(Lynx=5, Fox=6)

    rows = split_photos(photos, SETTINGS, 0)

    assert [(row.path, row.class_name, row.sha256) for row in rows] == [
        (photo.record.relative, photo.record.class_name, photo.sha256) for photo in photos
    ]


def test_training_photos_take_turns_and_exam_photos_do_not():
    rows = split_photos(photos_of(Fox=30, Lynx=10), SETTINGS, 0)

    assert {row.fold for row in rows if row.split == "train"} == {0, 1, 2}
    assert {row.fold for row in rows if row.split == "test"} == {-1}


def test_a_burst_is_on_one_side_and_in_one_fold_and_has_a_name():
    burst = [photo_of("Fox", f"burst{n}", looks=ANY ^ n) for n in range(5)]

    for seed in range(10):
        rows = split([*burst, *photos_of(Fox=10, Lynx=10)], seed)
        found = [rows[photo.record.relative] for photo in burst]
        assert len({(row.split, row.fold, row.group) for row in found}) == 1
        assert found[0].group
        assert sum(row.group == "" for row in rows.values()) == 20


def test_photos_of_one_group_of_the_table_stay_together():
    night = [photo_of("Fox" if number % 2 else "Lynx", f"night{number}", group="night 1") for number in range(6)]

    for seed in range(10):
        rows = split([*night, *photos_of(Fox=10, Lynx=10)], seed)
        assert len({(rows[photo.record.relative].split, rows[photo.record.relative].fold) for photo in night}) == 1


def burst_of(count: int) -> list[ReadPhoto]:
    return [photo_of("Fox", f"shot{number}", taken=1e9 + number, camera="X1") for number in range(count)]


def test_photos_taken_at_once_stay_together_and_say_why():
    for seed in range(10):
        rows = split([*burst_of(5), *photos_of(Fox=10, Lynx=10)], seed)
        found = [row for path, row in rows.items() if "shot" in path]
        assert len({(row.split, row.fold, row.group) for row in found}) == 1
        assert {row.why for row in found} == {"burst"}
        assert {row.why for path, row in rows.items() if "shot" not in path} == {""}


def test_whoever_wants_parts_what_was_taken_at_once():
    apart = SplitSettings(bursts="off")

    rows = split([*burst_of(40), *photos_of(Lynx=10)], settings=apart)

    assert {row.group for row in rows.values()} == {""}
    assert sum(row.split == "test" for path, row in rows.items() if "shot" in path) == 8


def subfolders(count: int) -> list[ReadPhoto]:
    return [photo_of("Fox", f"{day} {n}", subfolder=f"day {day}") for day in range(count) for n in range(5)]


def test_photos_of_a_sub_folder_stay_together_and_the_class_is_examined_and_practised():
    for seed in range(5):
        rows = split([*subfolders(4), *photos_of(Lynx=10)], seed)
        days = defaultdict(set)
        for path, row in rows.items():
            if path.startswith("Fox"):
                days[path.split("/")[1]].add((row.split, row.fold, row.why))
        assert all(len(found) == 1 for found in days.values())
        assert Counter(split for found in days.values() for split, _, _ in found) == {"test": 1, "train": 3}
        assert len({fold for found in days.values() for _, fold, _ in found} - {-1}) == 3


def test_whoever_wants_parts_sub_folders():
    rows = split([*subfolders(4), *photos_of(Lynx=10)], settings=SplitSettings(subfolders="off"))

    assert {row.group for row in rows.values()} == {""}


def test_a_photo_copied_with_small_crops_is_one_burst_on_one_side(photo_folder, tmp_path):
    source = photo_folder({"Fox": 12, "Lynx": 12})
    rng = np.random.default_rng(3)
    scene = Image.fromarray(rng.integers(0, 256, (12, 16, 3), dtype=np.uint8)).resize((640, 480))
    scene.save(source / "Fox" / "market.jpg", quality=90)
    for number, box in enumerate([(5, 0, 640, 480), (0, 0, 630, 470), (10, 8, 636, 480), (20, 15, 620, 465)]):
        scene.crop(box).save(source / "Fox" / f"market crop {number}.jpg", quality=85)
    scene.crop((26, 20, 614, 460)).resize((320, 240)).save(source / "Fox" / "market small.jpg")

    for seed in range(4):
        rows = split(read(scanned(source)), seed)
        found = [row for path, row in rows.items() if "market" in path]
        assert len(found) == 6
        assert len({(row.split, row.fold, row.group) for row in found}) == 1
        assert found[0].why.startswith("nearly the same")


def test_copies_in_one_class_stay_together():
    copies = [photo_of("Fox", "same", name=f"copy{number}") for number in range(3)]

    for seed in range(10):
        rows = split([*copies, *photos_of(Fox=6, Lynx=6)], seed)
        found = {(row.split, row.fold, row.group) for row in rows.values() if "copy" in row.path}
        assert len(found) == 1


def test_a_class_of_two_bursts_is_examined_on_the_smaller():
    large = [photo_of("Fox", f"large{number}", looks=ANY) for number in range(8)]
    small = [photo_of("Fox", f"small{number}", looks=ANY ^ (2**32 - 1)) for number in range(6)]

    counts = sides([*large, *small, *photos_of(Lynx=5)])

    assert (counts["Fox", "test"], counts["Fox", "train"]) == (6, 8)


def test_a_class_of_one_burst_has_no_exam_and_no_fold():
    burst = [photo_of("Fox", f"burst{number}", looks=ANY) for number in range(9)]

    rows = split([*burst, *photos_of(Lynx=5)])

    assert {(row.split, row.fold) for row in rows.values() if row.class_name == "Fox"} == {("train", -1)}


def test_a_class_of_tracks_that_are_all_longer_than_the_exam_gives_one_of_them_whole():
    tracks = [photo_of("Sign", f"{track:05d}_{frame:05d}") for track in range(7) for frame in range(30)]

    for seed in range(3):
        rows = split([*tracks, *photos_of(Lynx=5)], seed)
        examined = {path.rpartition("_")[0] for path, row in rows.items() if row.split == "test" and "Sign" in path}
        assert len(examined) == 1
        assert sum(row.split == "test" for path, row in rows.items() if "Sign" in path) == 30
        assert {row.why for path, row in rows.items() if "Sign" in path} == {"sequence"}


def test_a_class_that_has_its_exam_gives_no_large_burst_for_the_sake_of_another():
    both = [photo_of("Lynx" if n == 0 else "Fox", f"both{n}", looks=ANY) for n in range(30)]
    other = [photo_of("Lynx", f"other{n}", looks=ANY ^ (2**32 - 1)) for n in range(9)]

    counts = sides([*both, *other, *photos_of(Fox=70)])

    assert counts["Fox", "test"] == 20
    assert counts["Lynx", "test"] == 0


def test_the_same_photo_in_two_classes_takes_no_part():
    twice = [photo_of("Fox", "same"), photo_of("Lynx", "same"), photo_of("Lynx", "same", name="again")]

    rows = split([*twice, *photos_of(Fox=5, Lynx=5)])

    assert {(row.split, row.reason, row.fold) for row in rows.values() if row.reason} == {
        ("left-out", "in two classes", -1)
    }
    assert sum(row.split == "left-out" for row in rows.values()) == 3


def test_given_splits_win_and_given_practice_photos_need_no_folds():
    photos = [
        photo_of("Fox", f"{side}{number}", split=side)
        for side, count in (("train", 5), ("val", 3), ("test", 9))
        for number in range(count)
    ]

    rows = split_photos(photos, SETTINGS, 0)

    assert [row.split for row in rows] == [photo.record.split for photo in photos]
    assert {row.fold for row in rows} == {-1}


def test_without_given_practice_photos_training_photos_take_turns():
    photos = [photo_of("Fox", f"{n}", split="test" if n < 5 else "train") for n in range(20)]

    rows = split_photos(photos, SETTINGS, 0)

    assert Counter(row.split for row in rows) == {"train": 15, "test": 5}
    assert {row.fold for row in rows if row.split == "train"} == {0, 1, 2}


def test_practice_photos_of_classes_that_cannot_be_learned_are_no_practice():
    photos = [
        *(photo_of("Fox", f"{number}", split="train") for number in range(6)),
        photo_of("Owl", "owl", split="val"),
    ]

    rows = split_photos(photos, SETTINGS, 0)

    assert {row.fold for row in rows if row.split == "train"} == {0, 1, 2}


def test_where_the_source_gives_an_exam_none_is_drawn():
    photos = [photo_of("Fox", "exam", split="test"), *photos_of(Fox=20, Lynx=20)]

    assert sides(photos) == {("Fox", "test"): 1, ("Fox", "train"): 20, ("Lynx", "train"): 20}


def test_an_exam_is_drawn_only_from_photos_that_the_source_leaves_free():
    given_ = [photo_of("Fox", f"given{number}", split="train") for number in range(10)]

    rows = split([*given_, *photos_of(Fox=10)])

    assert {rows[photo.record.relative].split for photo in given_} == {"train"}
    assert sum(row.split == "test" for row in rows.values()) == 4


def test_a_training_copy_of_an_exam_photo_takes_no_part():
    photos = [
        photo_of("Fox", "same", name="a", split="train"),
        photo_of("Fox", "same", name="b", split="val"),
        photo_of("Fox", "same", name="c", split="test"),
        photo_of("Fox", "other", split="train"),
    ]

    assert [(row.split, row.reason) for row in split_photos(photos, SETTINGS, 0)] == [
        ("left-out", "also in the exam"),
        ("left-out", "also in the exam"),
        ("test", ""),
        ("train", ""),
    ]


def test_a_training_copy_of_a_practice_photo_takes_no_part():
    photos = [
        photo_of("Fox", "same", name="a", split="train"),
        photo_of("Fox", "same", name="b", split="val"),
        photo_of("Fox", "other", split="train"),
    ]

    assert [(row.split, row.reason) for row in split_photos(photos, SETTINGS, 0)][:2] == [
        ("left-out", "also in practice"),
        ("val", ""),
    ]


def test_a_class_keeps_its_only_training_photo_though_the_exam_has_it_too():
    photos = [
        photo_of("Fox", "same", split="train"),
        photo_of("Fox", "same", split="test"),
        photo_of("Fox", "other", split="test"),
        *(photo_of("Lynx", f"{number}", split="train") for number in range(3)),
    ]

    assert [(row.split, row.reason) for row in split_photos(photos, SETTINGS, 0)][:3] == [
        ("train", ""),
        ("left-out", "also in training"),
        ("test", ""),
    ]


def test_photos_that_only_look_alike_stay_where_the_source_puts_them():
    photos = [
        photo_of("Fox", "a", looks=ANY, split="test"),
        photo_of("Fox", "b", looks=ANY, split="train"),
        photo_of("Fox", "c", looks=ANY ^ 1, split="train"),
        *(photo_of("Fox", f"{number}", split="train") for number in range(5)),
    ]

    rows = split_photos(photos, SETTINGS, 0)

    assert [row.split for row in rows[:3]] == ["test", "train", "train"]
    assert rows[0].group == ""
    assert rows[1].group == rows[2].group != ""
    assert rows[1].fold == rows[2].fold


def test_nothing_gives_no_rows():
    assert split_photos([], SETTINGS, 0) == ()


CLASSES = st.sampled_from(["Fox", "Lynx", "Owl"])
FREE = st.none()
GIVEN = st.sampled_from([None, "train", "val", "test"])


@st.composite
def folders(draw, given_=FREE):
    """Photos with copies, bursts and groups: few contents, few looks."""
    return [
        replace(
            photo_of(
                draw(CLASSES),
                f"contents {contents}",
                looks=(1 << contents % 5 * 12) * 0xFFF ^ contents % 3,
                name=f"{number}",
                split=draw(given_),
                group=draw(st.sampled_from([None] * 8 + ["g1", "g2"])),
                taken=draw(st.sampled_from([None] * 3 + [1e9, 1e9 + 1, 1e9 + 40, 1e9 + 41])),
            )
        )
        for number, contents in enumerate(draw(st.lists(st.integers(0, 60), max_size=50)))
    ]


@given(folders(), st.integers(0, 3))
def test_what_hangs_together_is_never_torn(photos, seed):
    rows = split_photos(photos, SETTINGS, seed)

    together = defaultdict(set)
    for photo, row in zip(photos, rows, strict=True):
        if row.split == "left-out":
            continue
        at = None if photo.taken is None else (photo.record.class_name, photo.taken)
        for tie in (
            ("contents", photo.sha256),
            ("looks", photo.perceptual),
            ("group", photo.record.group),
            ("moment", at),
        ):
            if tie[1] is not None:
                together[tie].add((row.split, row.fold))
    assert all(len(found) == 1 for found in together.values())


@given(folders(GIVEN), st.integers(0, 3))
def test_every_photo_has_one_row_and_no_contents_lie_on_two_sides(photos, seed):
    rows = split_photos(photos, SETTINGS, seed)

    assert [row.path for row in rows] == [photo.record.relative for photo in photos]
    found = defaultdict(set)
    for row in rows:
        assert (row.split == "left-out") == bool(row.reason)
        if row.split != "left-out":
            found[row.sha256].add((row.split, row.class_name))
    assert all(len(places) == 1 for places in found.values())


@given(folders(GIVEN))
def test_given_splits_are_kept_or_left_out_and_never_changed(photos):
    has_exam = any(photo.record.split == "test" for photo in photos)

    for photo, row in zip(photos, split_photos(photos, SETTINGS, 0), strict=True):
        if row.split == "left-out":
            continue
        if photo.record.split is not None:
            assert row.split == photo.record.split
        elif has_exam and row.split == "test":
            # Only where every given exam photo was itself left out.
            assert all(other.split == "left-out" for other in split_photos(photos, SETTINGS, 0) if "test" in other.path)


@given(folders(GIVEN), st.integers(0, 3))
def test_a_class_loses_its_training_photos_neither_to_copies_nor_to_a_practice_round(photos, seed):
    rows = split_photos(photos, SETTINGS, seed)
    undisputed = {
        photo.record.class_name
        for photo, row in zip(photos, rows, strict=True)
        if photo.record.split in {None, "train"} and row.reason != "in two classes"
    }

    folds = defaultdict(set)
    for row in rows:
        if row.split == "train":
            folds[row.class_name].add(row.fold)

    assert undisputed <= folds.keys()
    assert all(len(found) > 1 or found == {-1} for found in folds.values())


@given(folders(GIVEN), st.integers(0, 3), st.randoms(use_true_random=False))
def test_the_order_of_files_does_not_count(photos, seed, chance: random.Random):
    shuffled = chance.sample(photos, len(photos))
    renamed = [
        replace(photo, record=replace(photo.record, relative=f"x{number}")) for number, photo in enumerate(shuffled)
    ]

    rows = split(photos, seed)
    again = split_photos(renamed, SETTINGS, seed)

    for photo, row in zip(shuffled, again, strict=True):
        assert row.model_copy(update={"path": photo.record.relative}) == rows[photo.record.relative]


@given(folders(GIVEN), st.integers(0, 3))
def test_the_same_seed_gives_the_same_rows(photos, seed):
    assert split_photos(photos, SETTINGS, seed) == split_photos(photos, SETTINGS, seed)


@pytest.mark.parametrize(("photos", "learning"), [(1, 1), (2, 2), (3, 3), (4, 3), (5, 4), (9, 7)])
def test_every_photo_of_a_small_class_has_its_turn_in_practice(photos, learning):
    rows = split(photos_of(Rare=photos, Fox=30))

    folds = [row.fold for row in rows.values() if row.class_name == "Rare" and row.split == "train"]

    assert len(folds) == learning
    assert -1 not in folds or photos == 1
    # As evenly as can be: no round leaves out two where another leaves out none.
    turns = Counter(folds)
    assert photos == 1 or max(turns.values()) - min(turns[fold] for fold in range(3)) <= 1


def test_another_seed_gives_another_exam_and_other_folds():
    photos = photos_of(Fox=40, Lynx=12)

    one, other = split_photos(photos, SETTINGS, 0), split_photos(photos, SETTINGS, 1)

    assert [row.split for row in one] != [row.split for row in other]
    assert [row.fold for row in one] != [row.fold for row in other]


@pytest.mark.parametrize("seed", range(5))
def test_one_photo_more_moves_few_others(seed):
    photos = [*photos_of(Fox=70, Lynx=50), *burst_of(3), *subfolders(2)]

    before = split(photos, seed)
    after = split([*photos, photo_of("Fox", "one more")], seed)

    assert sum(before[path].split != after[path].split for path in before) <= 1
