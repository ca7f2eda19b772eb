import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.photos.sources import SPLIT_FOLDERS, Place, count_classes, nfc, place_folders, split_of
from uproto_core.source_options import ClassLevel


def classes(*folders: str, level: ClassLevel = "auto") -> dict[str, object]:
    """What each folder ("a/b") is placed as: (class, split), or why it is passed over."""
    placed = place_folders({tuple(folder.split("/")) if folder else (): 1 for folder in folders}, level).places
    return {
        "/".join(folder): (place.class_name, place.split) if isinstance(place, Place) else place
        for folder, place in placed.items()
    }


def test_the_folder_a_photo_lies_in_is_its_class():
    assert classes("Fox", "Lynx") == {"Fox": ("Fox", None), "Lynx": ("Lynx", None)}


def test_of_nested_folders_the_innermost_is_the_class():
    assert classes("Mammals/Fox", "Birds/Owl") == {"Mammals/Fox": ("Fox", None), "Birds/Owl": ("Owl", None)}


def test_a_class_folder_may_hold_finer_classes():
    placed = classes("Fox", "Fox/Red fox", level="leaf")

    assert placed == {"Fox": ("Fox", None), "Fox/Red fox": ("Red fox", None)}


def test_classes_of_one_name_in_two_places_are_called_by_their_path():
    assert classes("Spain/Fox", "Norway/Fox", "Norway/Elk") == {
        "Spain/Fox": ("Spain / Fox", None),
        "Norway/Fox": ("Norway / Fox", None),
        "Norway/Elk": ("Elk", None),
    }


def test_folders_that_all_share_are_not_part_of_a_class_name():
    placed = classes("photos/Spain/Fox", "photos/Norway/Fox", level="leaf")

    assert placed == {"photos/Spain/Fox": ("Spain / Fox", None), "photos/Norway/Fox": ("Norway / Fox", None)}


@pytest.mark.parametrize(("word", "split"), SPLIT_FOLDERS.items())
def test_every_word_for_a_split_is_known_in_any_case(word, split):
    placed = classes("train/Fox", f"{word.title()}/Lynx")

    assert placed[f"{word.title()}/Lynx"] == ("Lynx", split)
    assert split_of(f" {word.upper()} ") == split


def test_a_class_in_two_splits_is_one_class():
    assert classes("train/Fox", "test/Fox") == {"train/Fox": ("Fox", "train"), "test/Fox": ("Fox", "test")}


def test_splits_may_lie_deeper_as_archives_unpack():
    placed = classes("archive/data/train/Fox", "archive/data/val/Fox")

    assert set(placed.values()) == {("Fox", "train"), ("Fox", "val")}


def test_a_folder_called_train_with_photos_is_a_class_of_vehicles():
    assert classes("train", "bus", "tram") == {"train": ("train", None), "bus": ("bus", None), "tram": ("tram", None)}


def test_a_class_called_test_beside_others_is_no_split():
    assert classes("test/deep", "Fox", "Lynx")["test/deep"] == ("deep", None)


def test_photos_beside_class_folders_are_in_none():
    assert classes("", "Fox")[""] == "not in a class folder"
    assert classes("train", "train/Fox", "test/Fox")["train"] == "not in a class folder"


def test_folders_beside_train_and_test_are_told_apart():
    placed = classes("train/Fox", "test/Fox", "extras/Fox")

    assert placed["extras/Fox"] == "beside train and test"


def test_names_are_one_sign_for_each_letter():
    assert classes("Fu\u0308chse") == {"Fu\u0308chse": ("F\u00fcchse", None)}
    assert nfc("e\u0301") == "\u00e9"


def test_only_photos_to_learn_from_count_as_such():
    every, learning = count_classes({("train", "Fox"): 5, ("test", "Fox"): 2, ("test", "Owl"): 1})

    assert (every["Fox"], every["Owl"]) == (7, 1)
    assert (learning["Fox"], learning["Owl"]) == (5, 0)


FOLDERS = st.lists(st.sampled_from(["a", "b", "train", "test", "val", "Fox"]), max_size=4).map(tuple)


LEVELS = st.sampled_from(["auto", "leaf", "first"])


@given(st.dictionaries(FOLDERS, st.integers(1, 9), max_size=12))
def test_every_folder_is_placed_and_two_places_never_share_a_class_by_accident(photos):
    placed = place_folders(photos, "leaf").places

    assert placed.keys() == photos.keys()
    named: dict[tuple[str, object], tuple[str, ...]] = {}
    for folder, place in placed.items():
        if isinstance(place, Place):
            assert named.setdefault((place.class_name, place.split), folder) == folder or place.split is not None


@given(st.dictionaries(FOLDERS, st.integers(1, 9), max_size=12), LEVELS)
def test_the_order_of_folders_does_not_count(photos, level):
    assert place_folders(dict(sorted(photos.items())), level) == place_folders(
        dict(sorted(photos.items(), reverse=True)), level
    )
