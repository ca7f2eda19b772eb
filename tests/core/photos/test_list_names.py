"""Names of classes beside a list, in every form that the benchmarks have, and from folders where there is no file."""

import pytest

from tests.core.photos.listed import write_lines
from uproto_core.errors import TableUnusableError
from uproto_core.photos.list_names import find_names, folders_of, names_of_labels, told_apart

PATHS = [(0, "train/airfield/1.jpg"), (1, "train/alley/1.jpg"), (2, "val/arcade/9.jpg")]
NAMES = {0: "airfield", 1: "alley", 2: "arcade"}


def named(folder, paths=PATHS):
    return names_of_labels(folder / "list.txt", folders_of(paths))


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("classnames.txt", ["airfield", "alley", "arcade"]),
        ("Places_classes.txt", ["airfield", "", "alley", "arcade", ""]),
        ("categories_places365.txt", ["/a/airfield 0", "/a/alley 1", "/a/arcade 2"]),
        ("categories.txt", ["/a/arcade 2", "/a/airfield 0", "/a/alley 1"]),
        ("classes.txt", ["0 airfield", "1 alley", "2 arcade"]),
        ("classes.txt", ["0: airfield", "1: alley", "2: arcade"]),
        ("classnames.txt", ["airfield airfield", "alley alley", "arcade arcade"]),
        ("classnames.txt", ["arcade arcade", "airfield airfield", "alley alley"]),
        ("categories.json", ['[{"id": 2, "name": "arcade"},', '{"id": 1, "name": "alley"},',
                             '{"id": 0, "name": "airfield"}]']),
        ("categories.json", ['{"categories": [{"id": 0, "name": "airfield"},', '{"id": 1, "name": "alley"},',
                             '{"id": 2, "name": "arcade"}]}']),
        ("classnames.json", ['{"0": "airfield", "1": "alley", "2": "arcade"}']),
        ("classnames.json", ['["airfield", "alley", "arcade"]']),
    ],
)  # fmt: skip
def test_each_form_of_a_file_of_names_is_read(tmp_path, name, lines):
    write_lines(tmp_path / name, *lines)

    assert named(tmp_path) == NAMES


def test_synonyms_stay_and_the_folder_goes(tmp_path):
    write_lines(tmp_path / "synset_words.txt", "n01440764 tench, Tinca tinca", "n01443537 goldfish, Carassius auratus")

    names = named(tmp_path, [(0, "train/n01440764/a.JPEG"), (1, "train/n01443537/b.JPEG")])

    assert names == {0: "tench, Tinca tinca", 1: "goldfish, Carassius auratus"}


def test_names_that_begin_with_numbers_are_names(tmp_path):
    write_lines(tmp_path / "classnames.txt", "1 euro", "2 euro", "50 cent")

    assert named(tmp_path, [(0, "x/a.jpg"), (1, "x/b.jpg"), (2, "x/c.jpg")]) == {0: "1 euro", 1: "2 euro", 2: "50 cent"}


def test_labels_from_one_are_seen_where_the_file_has_as_many_names(tmp_path):
    write_lines(tmp_path / "classnames.txt", "airfield", "alley")

    assert named(tmp_path, [(1, "x/a.jpg"), (2, "x/b.jpg")]) == {1: "airfield", 2: "alley"}


def test_more_names_than_labels_are_no_fault(tmp_path):
    write_lines(tmp_path / "classnames.txt", "airfield", "alley", "arcade")

    assert named(tmp_path, [(0, "x/a.jpg"), (2, "x/b.jpg")]) == {0: "airfield", 2: "arcade"}


@pytest.mark.parametrize(
    ("name", "lines", "because"),
    [
        ("classnames.txt", ["airfield", "alley"], "it has 2 names, and none for the label 2"),
        ("classnames.json", ["{"], "not JSON"),
        ("classnames.json", ["[1, 2]"], "no classes with `id` and `name`"),
        ("classnames.json", ["[" * 100_000], "not JSON"),
    ],
)
def test_a_file_of_names_that_does_not_fit_says_so(tmp_path, name, lines, because):
    write_lines(tmp_path / name, *lines)

    with pytest.raises(TableUnusableError) as raised:
        named(tmp_path)

    assert because in raised.value.because
    assert raised.value.path == tmp_path / name


def test_only_a_file_of_names_is_taken_for_one(tmp_path):
    for name in ("readme.txt", "labels_train.txt", "classes_val.txt", "class.csv"):
        write_lines(tmp_path / name, "airfield")

    assert find_names(tmp_path / "list.txt") is None
    assert named(tmp_path) == NAMES


@pytest.mark.parametrize(
    ("paths", "names"),
    [
        ([(0, "a/b/1.jpg"), (1, "a/c/1.jpg")], {0: "b", 1: "c"}),
        ([(0, "a/x/1.jpg"), (1, "b/x/1.jpg")], {0: "a / x", 1: "b / x"}),
        ([(0, "train/b/1.jpg"), (0, "val/b/1.jpg"), (1, "train/c/1.jpg")], {0: "b", 1: "c"}),
        ([(0, "1.jpg"), (1, "2.jpg")], {0: "0", 1: "1"}),
        ([(0, "flat/1.jpg"), (1, "flat/2.jpg"), (2, "own/2.jpg")], {0: "0", 1: "1", 2: "own"}),
        ([(0, "b/1.jpg"), (0, "c/1.jpg"), (1, "d/1.jpg")], {0: "0", 1: "d"}),
        ([(0, "a\\b\\1.jpg"), (1, "a\\c\\1.jpg")], {0: "b", 1: "c"}),
    ],
)
def test_names_from_folders_are_as_short_as_tells_them_apart(tmp_path, paths, names):
    assert named(tmp_path, paths) == names


def test_two_classes_of_one_name_are_told_apart_by_their_labels():
    assert told_apart({134: "crane", 517: "crane", 1: "goldfish"}) == {
        1: "goldfish",
        134: "crane (134)",
        517: "crane (517)",
    }
