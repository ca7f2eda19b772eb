"""Lists of the standard benchmarks by the command line: counted, trained with, measured on."""

import json

import pytest

from tests.conftest import drawn
from tests.core.photos.listed import write_lines
from tests.core.trained import PALETTE
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import read_split

QUICK = (
    "--set",
    "matching.steps=5",
    "--set",
    "classifier.iterations=5",
    "--set",
    "features.train_views=1",
    "--backbone",
    "built-in",
)
LABELS = {"Badger": 0, "Fox": 1, "Owl": 2}
COUNTS = {"train": {"Badger": 7, "Fox": 4, "Owl": 2}, "val": dict.fromkeys(LABELS, 1), "test": dict.fromkeys(LABELS, 2)}


@pytest.fixture
def places(tmp_path):
    """Lists in the form of Places-LT: practice photos lie in the folder train, exam photos in the folder val."""
    for split, counts in COUNTS.items():
        lines = []
        for name, count in counts.items():
            for number in range(count):
                path = f"{'val' if split == 'test' else 'train'}/{name.lower()}/{split}{number:04}.jpg"
                file = tmp_path / "photos" / path
                file.parent.mkdir(parents=True, exist_ok=True)
                drawn(path, PALETTE[name]).save(file)
                lines.append(f"{path} {LABELS[name]}")
        write_lines(tmp_path / "lists" / f"Places_LT_{split}.txt", *lines)
    write_lines(tmp_path / "lists" / "classnames.txt", *(f"{name.lower()} {name}" for name in LABELS))
    return tmp_path / "lists" / "Places_LT_train.txt"


def test_a_list_is_counted_exactly(uproto, places):
    said = uproto("scan", places, "--json")

    document = said.json()
    assert document["splits"] == {"train": 13, "val": 3, "test": 6}
    assert {entry["class"]: (entry["photos"], entry["training"], entry["exam"]) for entry in document["classes"]} == {
        "Badger": (10, 7, 2),
        "Fox": (7, 4, 2),
        "Owl": (5, 2, 2),
    }
    assert document["ignored"] == {}


def test_a_list_is_trained_with_and_its_splits_are_kept(uproto, places, tmp_path):
    trained = uproto("train", places, "--out", tmp_path / "run", *QUICK, "--json")
    measured = uproto("evaluate", tmp_path / "run", places.with_name("Places_LT_test.txt"), "--json")

    assert (trained.code, measured.code) == (0, 0), trained.err + measured.err
    assert trained.json()["exam"]["n"] == measured.json()["exam"]["n"] == 6
    used = dict.fromkeys(COUNTS, 0)
    for row in read_split(RunPaths(tmp_path / "run")):
        used[row.split] += 1
    assert used == {"train": 13, "val": 3, "test": 6}
    assert "found in" in trained.err  # the photos do not lie beside the list


def test_photos_that_are_given_are_not_looked_for(uproto, places, tmp_path):
    found = uproto("scan", places, "--photos", tmp_path / "photos")
    missing = uproto("scan", places, "--photos", tmp_path / "lists")

    assert (found.code, missing.code) == (0, 3)
    assert "found in" not in found.err
    assert "none of the 22 files" in missing.err
    assert "--photos" in missing.err


def test_a_json_of_inaturalist_is_a_source(uproto, places, tmp_path):
    lines = places.read_text(encoding="utf-8").split()
    images = [{"id": place, "file_name": path} for place, path in enumerate(lines[::2])]
    annotations = [{"image_id": place, "category_id": int(label)} for place, label in enumerate(lines[1::2])]
    categories = [{"id": label, "name": f"Species {name}"} for name, label in LABELS.items()]
    document = {"images": images, "annotations": annotations[::-1], "categories": categories}
    (tmp_path / "photos" / "train2018.json").write_text(json.dumps(document), encoding="utf-8")

    said = uproto("scan", tmp_path / "photos" / "train2018.json", "--json")

    assert {entry["class"]: entry["photos"] for entry in said.json()["classes"]} == {
        "Species Badger": 7,
        "Species Fox": 4,
        "Species Owl": 2,
    }


@pytest.mark.parametrize(
    ("name", "contents", "says"),
    [
        ("list.json", b"{", "it is not JSON"),
        ("list.txt", b"a.jpg 0\nb.jpg\n", "line 2 has no label"),
        ("list.txt", b"\xff\x00", "not UTF-8"),
        ("list.txt", b"x" * 1_000_000 + b" 0\n", "none of the 1 files"),
        ("list.txt", b"", "No photos were found"),
    ],
)
def test_a_list_that_cannot_be_used_is_exit_3_in_two_sentences(uproto, tmp_path, name, contents, says):
    (tmp_path / name).write_bytes(contents)

    said = uproto("scan", tmp_path / name)

    assert said.code == 3
    assert says in said.err
    assert len(said.err) < 1000
    assert "Traceback" not in said.err
