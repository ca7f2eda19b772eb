"""Cutting a set down to a long tail: the published counts of CIFAR-LT, the draw, and a folder of one's own."""

import csv
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.photos.listed import put_photos
from tests.core.photos.made import scanned
from tools.long_tail import drawn_tail, main, subsample, tail_counts


def groups(counts: list[int]) -> tuple[int, int, int]:
    many, few = sum(count > 100 for count in counts), sum(count < 20 for count in counts)
    return many, len(counts) - many - few, few


@pytest.mark.parametrize(
    ("largest", "classes", "ratio", "total", "in_groups"),
    [
        (500, 100, 100, 10_847, (35, 35, 30)),
        (500, 100, 50, 12_608, (41, 41, 18)),
        (500, 100, 10, 19_573, (69, 31, 0)),
        (5000, 10, 100, 12_406, (8, 2, 0)),
    ],
    ids=["cifar-100, 100", "cifar-100, 50", "cifar-100, 10", "cifar-10, 100"],
)
def test_the_published_totals_come_out(largest, classes, ratio, total, in_groups):
    counts = tail_counts(largest, classes, ratio)

    assert sum(counts) == total
    assert (counts[0], counts[-1]) == (largest, largest // ratio)
    assert groups(counts) == in_groups


@given(st.integers(1, 5000), st.integers(1, 200), st.floats(1, 500))
def test_counts_fall_from_the_largest_to_the_share_of_the_ratio(largest, classes, ratio):
    counts = tail_counts(largest, classes, ratio)

    assert counts[0] == largest
    assert counts == sorted(counts, reverse=True)
    assert classes == 1 or counts[-1] == int(largest / ratio + 1e-9)


def test_the_draw_is_that_of_the_published_code():
    np.random.seed(0)  # noqa: NPY002  (what imbalance_cifar.py does)
    expected = []
    for wanted in (20, 8, 4):
        places = np.arange(20)
        np.random.shuffle(places)  # noqa: NPY002
        expected.append(places[:wanted].tolist())

    assert tail_counts(20, 3, 5) == [20, 8, 4]
    assert drawn_tail([20, 20, 20], 5, 0) == expected
    assert drawn_tail([20, 20, 20], 5, 1) != expected


def folder(root: Path) -> Path:
    put_photos(root, [f"{name}/{number:02}.jpg" for name, count in (("Fox", 12), ("Lynx", 12), ("Owl", 9))
                      for number in range(count)])  # fmt: skip
    return root


def test_a_folder_becomes_a_table_that_is_a_source(tmp_path, capsys):
    main([str(folder(tmp_path / "photos")), "--ratio", "4", "--exam", "3", "--out", str(tmp_path / "tail.csv")])

    table = scanned(tmp_path / "tail.csv")
    counted = {split: dict.fromkeys(("Fox", "Lynx", "Owl"), 0) for split in ("train", "test")}
    for photo in table.photos:
        counted[photo.split][photo.class_name] += 1
    assert counted == {"train": {"Fox": 12, "Lynx": 6, "Owl": 3}, "test": {"Fox": 0, "Lynx": 3, "Owl": 3}}
    assert "21 training photos of 3 classes" in capsys.readouterr().out
    with (tmp_path / "tail.csv").open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file)) == ["path", "label", "split"]


def test_given_exam_photos_stay_and_another_seed_draws_others(tmp_path):
    folder(tmp_path / "train")
    put_photos(tmp_path / "test", ["Fox/99.jpg", "Lynx/99.jpg"])
    table = scanned(tmp_path)

    first, second = (subsample(table, 4, seed) for seed in (0, 1))

    assert {photo.relative for photo, split in first if split == "test"} == {"test/Fox/99.jpg", "test/Lynx/99.jpg"}
    assert {photo.relative for photo, _ in first} != {photo.relative for photo, _ in second}
    assert subsample(table, 4, 0) == first
