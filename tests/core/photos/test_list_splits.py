import pytest

from tests.core.photos.listed import write_lines
from uproto_core.photos.list_splits import beside, lists_of_set, split_of_list


@pytest.mark.parametrize(
    ("name", "split"),
    [
        ("ImageNet_LT_train.txt", "train"),
        ("Places_LT_val.txt", "val"),
        ("test.txt", "test"),
        ("Test.TXT", "test"),
        ("train2018.json", "train"),
        ("instances_val2017.json", "val"),
        ("places365_train_standard.txt", "train"),
        ("x.valid.txt", "val"),
        ("train_val2018.txt", None),
        ("trainlist.txt", None),
        ("photos.txt", None),
        ("ImageNet_LT_open.txt", None),
    ],
)
def test_the_name_of_a_list_says_its_split(tmp_path, name, split):
    assert split_of_list(tmp_path / name) == split


def test_sisters_differ_in_the_word_for_the_split_alone(tmp_path):
    names = ["X_train.txt", "X_val.txt", "X_test.txt", "X_open.txt", "Y_test.txt", "X_test.json", "classnames.txt"]
    for name in names:
        write_lines(tmp_path / name, "")

    assert [file.name for file in beside(tmp_path / "X_test.txt")] == ["X_train.txt", "X_val.txt", "X_test.txt"]
    assert beside(tmp_path / "classnames.txt") == (tmp_path / "classnames.txt",)


def test_lists_of_other_years_are_other_sets(tmp_path):
    for name in ("train2018.json", "val2018.json", "val2019.json"):
        write_lines(tmp_path / name, "")

    found = lists_of_set(tmp_path / "train2018.json")

    assert found == ((tmp_path / "train2018.json", "train"), (tmp_path / "val2018.json", "val"))


def test_a_practice_list_stands_for_itself(tmp_path):
    for name in ("train.txt", "val.txt"):
        write_lines(tmp_path / name, "")

    assert lists_of_set(tmp_path / "val.txt") == ((tmp_path / "val.txt", "val"),)
