"""Which folder names the class, for trees as people have them; and what holds for every tree."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.photos.listed import put_photos
from tests.core.photos.made import ended, scanned
from uproto_core.cancel import CancelToken
from uproto_core.events import ClassesCounted
from uproto_core.photos.folder_words import says_nothing
from uproto_core.photos.scan import scan_source, summarise
from uproto_core.photos.sources import Place, Placing, count_classes, place_folders
from uproto_core.source_options import ClassLevel, SourceOptions


def placing(tree: dict[str, int], level: ClassLevel = "auto") -> Placing:
    return place_folders({tuple(folder.split("/")): photos for folder, photos in tree.items()}, level)


def found(tree: dict[str, int], level: ClassLevel = "auto") -> dict[str, int]:
    """Photos of each class."""
    return dict(count_classes({tuple(folder.split("/")): photos for folder, photos in tree.items()}, level)[0])


def even(*folders: str) -> dict[str, int]:
    return dict.fromkeys(folders, 10)


LEAF_TREES = {
    "kinds of kinds": (
        even("Fruit/Apple/Golden-Delicious", "Fruit/Apple/Gala", "Fruit/Pear/Conference"),
        {"Golden-Delicious", "Gala", "Conference"},
    ),
    "families": (even("Mammals/Fox", "Mammals/Lynx", "Birds/Owl"), {"Fox", "Lynx", "Owl"}),
    "families with a few photos that are not sorted": (
        {"Mammals": 3, "Mammals/Fox": 40, "Mammals/Lynx": 30, "Birds/Owl": 50, "Birds/Wren": 9},
        {"Mammals", "Fox", "Lynx", "Owl", "Wren"},
    ),
    "one class a family": (even("Mammals/Fox", "Birds/Owl"), {"Fox", "Owl"}),
    "species by country": (
        even("Spain/Fox", "Norway/Fox", "Norway/Elk"),
        {"Spain / Fox", "Norway / Fox", "Elk"},
    ),
    "species by camera": (even("camera1/Fox", "camera1/Lynx", "camera2/Fox", "camera3/Fox"), {"Fox", "Lynx"}),
    "species by day": (even("2023-05-01/Fox", "2023-05-02/Fox", "2023-05-02/Owl"), {"Fox", "Owl"}),
    "species by card": (even("DCIM/100CANON/Fox", "DCIM/101CANON/Fox", "DCIM/101CANON/Owl"), {"Fox", "Owl"}),
    "days below kinds of kinds": (
        even("Mammals/Fox/2023-05-01", "Mammals/Fox/2023-05-02", "Mammals/Lynx/camera1/DCIM", "Birds/Owl/2023-05-02"),
        {"Fox", "Lynx", "Owl"},
    ),
    "days below some kinds of kinds": (
        even("Mammals/Fox", "Mammals/Fox/2023-05-02", "Birds/Owl/2023-05-02", "Birds/Wren"),
        {"Fox", "Owl", "Wren"},
    ),
    "days below species by camera": (
        even("camera1/Fox/2023-05-01", "camera2/Fox/2023-05-01", "camera2/Lynx/2023-05-02"),
        {"Fox", "Lynx"},
    ),
    "numbers alone": (even("0", "1", "2"), {"0", "1", "2"}),
    "numbers below one folder": (even("digits/0", "digits/1"), {"0", "1"}),
    "one deep among flat ones": (even("Fox", "Lynx", "Birds/Owl"), {"Fox", "Lynx", "Owl"}),
}

FIRST_TREES = {
    "days": even("Fox/2023-05-01", "Fox/2023-05-02", "Lynx/2023-05-01"),
    "days with places": even("Fox/20230501 Tromsø", "Lynx/20230502 Oslo", "Lynx/20230503 Bergen"),
    "German days": even("Fox/1.5.2023", "Lynx/02.05.23"),
    "months": even("Fox/May 2023", "Fox/Juni_2023", "Lynx/summer 2022"),
    "cameras and cards": even("Fox/camera1/DCIM/100MEDIA", "Fox/camera2/DCIM/101MEDIA", "Lynx/camera1/DCIM/100MEDIA"),
    "cards": even("Fox/100CANON", "Fox/101CANON", "Lynx/100_PANA", "Lynx/101MSDCF"),
    "numbers": even("Fox/01", "Fox/02", "Lynx/01"),
    "photos of its own and more in folders": {"Fox": 40, "Fox/from Anna": 30, "Lynx": 20, "Lynx/old ones": 9},
    "photos of its own in one class": {"Fox": 40, "Fox/from Anna": 30, "Lynx": 20},
    "a folder of crops": even("Fox", "Fox/cropped", "Lynx", "Lynx/cropped"),
    "what a program writes": even("Fox/images", "Lynx/images"),
    "conditions under most": even("Fox/dusk", "Fox/dawn", "Lynx/dusk", "Lynx/dawn", "Owl/dusk", "Owl/dawn"),
    "sexes under most": even("Fox/male", "Fox/female", "Lynx/male", "Lynx/female", "Owl/female", "Elk/female"),
    "below a download's folder": even("archive/photos/Fox/2023-05-01", "archive/photos/Lynx/2023-05-01"),
    "night among flat ones": even("Fox", "Lynx/night", "Lynx/day", "Owl"),
    "numbers that each have one folder": even("0/seen", "1/seen", "2/seen"),
}


@pytest.mark.parametrize("name", LEAF_TREES)
def test_kinds_below_kinds_are_classes_by_the_innermost_folder(name):
    tree, classes = LEAF_TREES[name]

    assert set(found(tree)) == classes


@pytest.mark.parametrize("name", FIRST_TREES)
def test_days_cameras_and_conditions_are_no_classes(name):
    tree = FIRST_TREES[name]
    parts = {tuple(folder.removeprefix("archive/photos/").split("/")) for folder in tree}
    expected: Counter[str] = Counter()
    for folder, photos in tree.items():
        expected[folder.removeprefix("archive/photos/").split("/")[0]] += photos

    assert found(tree) == expected
    subfolders = {
        (place.class_name, *filter(None, place.subfolder.split("/")))
        for place in placing(tree).places.values()
        if isinstance(place, Place)
    }
    assert subfolders == parts


def test_splits_above_are_no_first_folders():
    tree = even("train/Fox/2023-05-01", "train/Lynx/2023-05-02", "test/Fox/2023-06-01")

    assert placing(tree).places[("test", "Fox", "2023-06-01")] == Place("Fox", "test", "2023-06-01")


def test_days_below_a_class_that_is_not_the_first_folder_are_its_parts():
    placed = placing(even("Mammals/Fox/2023-05-01", "Mammals/Lynx", "Birds/Owl/camera1/DCIM")).places

    assert placed[("Mammals", "Fox", "2023-05-01")] == Place("Fox", None, "2023-05-01")
    assert placed[("Mammals", "Lynx")] == Place("Lynx", None)
    assert placed[("Birds", "Owl", "camera1", "DCIM")] == Place("Owl", None, "camera1/DCIM")


def test_the_person_may_say_otherwise():
    tree = even("Fox/2023-05-01", "Fox/2023-05-02", "Lynx/2023-05-03")

    assert set(found(tree, "leaf")) == {"2023-05-01", "2023-05-02", "2023-05-03"}
    assert set(found(even("Mammals/Fox", "Birds/Owl"), "first")) == {"Mammals", "Birds"}


def test_both_readings_are_told_where_they_differ(tmp_path):
    put_photos(tmp_path, ["Fox/2023-05-01/1.jpg", "Fox/2023-05-02/1.jpg", "Lynx/2023-05-03/1.jpg"])

    levels = summarise(scanned(tmp_path), 0).levels

    assert levels is not None
    assert (levels.used, levels.leaf, levels.first) == ("first", 3, 2)


def test_nothing_is_told_where_there_is_no_choice(tmp_path):
    put_photos(tmp_path, ["archive/Fox/1.jpg", "archive/Lynx/1.jpg"])

    assert summarise(scanned(tmp_path), 0).levels is None


@pytest.mark.parametrize(("level", "classes"), [("leaf", {"May 2023", "June 2023"}), ("first", {"Fox", "Lynx"})])
def test_a_scan_counts_by_the_level_that_was_chosen(tmp_path, level, classes):
    put_photos(tmp_path, ["Fox/May 2023/1.jpg", "Lynx/June 2023/1.jpg"])

    events, table = ended(scan_source(tmp_path, CancelToken(), SourceOptions(class_level=level)))

    counted = [event for event in events if isinstance(event, ClassesCounted)]
    assert {count.class_name for count in counted[-1].classes} == classes == set(table.class_names)


def test_the_folder_below_its_class_is_part_of_a_photo_s_record(tmp_path):
    put_photos(tmp_path, ["Fox/camera1/DCIM/1.jpg", "Fox/1.jpg", "Lynx/Fru\u0308h 2023/1.jpg"])

    table = ended(scan_source(tmp_path, CancelToken(), SourceOptions(class_level="first")))[1]

    assert [photo.subfolder for photo in table.photos] == ["", "camera1/DCIM", "Fr\u00fch 2023"]


@pytest.mark.parametrize(
    "name",
    [
        *(
            "2023",
            "01",
            "2023-05-01",
            "2023_5_1 evening",
            "DCIM",
            "100CANON",
            "102_PANA",
            "camera 2",
            "Cam-B",
            "Site 14",
        ),
        *(
            "New folder 3",
            "New folder (2)",
            "IMG_0001",
            "cropped",
            "raw",
            "Night",
            "Sommer 2022",
            "Tag 3",
            "día 2",
            "Dez. 22",
        ),
        "sesio\u0301n 4",
    ],
)
def test_names_that_say_when_where_or_how_say_nothing_of_the_thing(name):
    assert says_nothing(name)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Fox",
            "Golden-Delicious",
            "001.Black_footed_Albatross",
            "n01440764",
            "dates",
            "cats",
            "sets",
            "Märzenbecher",
        ),
        *("Daylily", "night heron", "Camellia", "trams", "照片 3", "Site", "May", "fallow deer"),
    ],
)
def test_names_of_things_say_something(name):
    assert not says_nothing(name)


FOLDER = st.lists(
    st.sampled_from(["Fox", "Lynx", "Owl", "2023-05-01", "100CANON", "camera1", "night", "train", "test", "u\u0308"]),
    max_size=4,
).map(tuple)
TREES = st.dictionaries(FOLDER, st.integers(1, 50), max_size=14)
LEVELS = st.sampled_from(["auto", "leaf", "first"])


@given(TREES, LEVELS)
def test_every_folder_has_one_class_or_one_reason(photos, level):
    placed = place_folders(photos, level)

    assert placed.places.keys() == photos.keys()
    every, learning = count_classes(photos, level)
    passed = sum(photos[folder] for folder, place in placed.places.items() if not isinstance(place, Place))
    assert every.total() + passed == sum(photos.values())
    assert all(learning[name] <= every[name] for name in every)
    if placed.readings is not None:
        classes = placed.readings.leaf if placed.readings.used == "leaf" else placed.readings.first
        assert classes == set(every)


@given(TREES, LEVELS)
def test_a_class_and_its_subfolder_are_the_end_of_the_path(photos, level):
    for folder, place in place_folders(photos, level).places.items():
        if isinstance(place, Place):
            path = "/".join(folder).replace("u\u0308", "\u00fc")
            below = f"{place.class_name.replace(' / ', '/')}/{place.subfolder}".rstrip("/")
            assert path.endswith(below)


@given(TREES)
def test_auto_is_one_of_the_two(photos):
    auto = place_folders(photos, "auto")

    assert auto.places in [place_folders(photos, level).places for level in ("leaf", "first")]
