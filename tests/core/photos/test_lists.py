"""Lists in the form of ImageNet-LT, Places-LT and iNaturalist 2018, as their repositories have them."""

import pytest

from tests.core.photos.listed import counts_of, names_and_splits, put_photos, write_lines
from tests.core.photos.made import scanned
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import TableUnusableError
from uproto_core.photos.scan import summarise
from uproto_core.photos.scan_table import read_rows


def imagenet(root):
    """Practice photos lie in the folder called train, exam photos in the one called val; the lists lie elsewhere."""
    train = ["train/n01440764/n01440764_18.JPEG 0", "train/n01440764/n01440764_36.JPEG 0", "train/n01443537/n2.JPEG 1"]
    val = ["train/n01440764/n01440764_99.JPEG 0", "train/n01443537/n3.JPEG 1"]
    test = ["val/n01440764/ILSVRC2012_val_00000293.JPEG 0", "val/n01443537/ILSVRC2012_val_00000236.JPEG 1"]
    for name, lines in (("train", train), ("val", val), ("test", test)):
        write_lines(root / "ImageNet_LT" / f"ImageNet_LT_{name}.txt", *lines)
    put_photos(root / "ImageNet", [line.split()[0] for line in (*train, *val, *test)])
    return root / "ImageNet_LT" / "ImageNet_LT_train.txt"


def test_the_training_list_brings_its_sisters_and_their_names_say_the_split(tmp_path):
    listing = imagenet(tmp_path)
    write_lines(listing.parent / "classnames.txt", "n01440764 tench", "n01443537 goldfish")

    table = scanned(listing)

    assert counts_of(table) == {
        ("tench", "train"): 2,
        ("goldfish", "train"): 1,
        ("tench", "val"): 1,
        ("goldfish", "val"): 1,
        ("tench", "test"): 1,
        ("goldfish", "test"): 1,
    }
    assert table.ignored == {}
    assert "/train/n01443537/" in table.photos[0].relative


def test_a_list_of_exam_photos_stands_for_itself_with_the_same_names(tmp_path):
    listing = imagenet(tmp_path)

    exam = scanned(listing.with_name("ImageNet_LT_test.txt"))

    assert counts_of(exam) == {("n01440764", "test"): 1, ("n01443537", "test"): 1}


def test_a_list_without_sisters_says_nothing_of_splits(tmp_path):
    put_photos(tmp_path, ["a/1.jpg", "b/2.jpg"])

    for name in ("train.txt", "test.txt", "photos.lst"):
        alone = write_lines(tmp_path / name.split(".")[0] / name, "../a/1.jpg 0", "../b/2.jpg 1")
        assert {photo.split for photo in scanned(alone).photos} == {None}


@pytest.mark.parametrize("layout", ["data_256/a/{}/00000001.jpg", "train/{}/00000001.jpg", "/a/{}/00000001.jpg"])
def test_each_way_to_file_places_is_found(tmp_path, layout):
    classes = ["airfield", "apartment_building/outdoor", "arcade", "library/outdoor"]
    lines = [f"{layout.format(name)} {label}" for label, name in enumerate(classes)]
    put_photos(tmp_path, [line.split()[0].lstrip("/") for line in lines])

    table = scanned(write_lines(tmp_path / "lists" / "Places_LT_v2.txt", *lines))

    # Two folders are called "outdoor": those above them tell them apart.
    assert table.class_names == ("airfield", "apartment_building / outdoor", "arcade", "library / outdoor")
    assert len(table.photos) == 4


def test_exam_photos_in_one_flat_folder_have_the_names_of_their_training_photos(tmp_path):
    train = write_lines(tmp_path / "Places_LT_train.txt", "data_256/a/airfield/1.jpg 0", "data_256/a/alley/1.jpg 1")
    test = write_lines(
        tmp_path / "Places_LT_test.txt", "val_256/Places365_val_1.jpg 1", "val_256/Places365_val_2.jpg 0"
    )
    put_photos(tmp_path, ["data_256/a/airfield/1.jpg", "data_256/a/alley/1.jpg"])
    put_photos(tmp_path, ["val_256/Places365_val_1.jpg", "val_256/Places365_val_2.jpg"])

    assert ("val_256/Places365_val_1.jpg", "alley", "test") in names_and_splits(train)
    assert ("val_256/Places365_val_2.jpg", "airfield", "test") in names_and_splits(test)


def test_inaturalist_lists_have_their_names_in_categories_json(tmp_path):
    write_lines(tmp_path / "categories.json", '[{"id": 1, "name": "Buteo buteo"}, {"id": 0, "name": "Vulpes vulpes"}]')
    lines = ["train_val2018/Mammalia/0/ab.jpg 0", "train_val2018/Aves/1/cd.jpg 1"]
    put_photos(tmp_path / "inat", [line.split()[0] for line in lines])

    table = scanned(write_lines(tmp_path / "iNaturalist18_train.txt", *lines))

    assert table.class_names == ("Buteo buteo", "Vulpes vulpes")
    assert {photo.relative for photo in table.photos} == {"inat/" + line.split()[0] for line in lines}


def test_labels_with_gaps_and_from_one_keep_their_classes(tmp_path):
    put_photos(tmp_path, ["x/1.jpg", "x/2.jpg", "x/3.jpg"])

    table = scanned(write_lines(tmp_path / "list.txt", "x/1.jpg 3", "x/2.jpg 7", "x/3.jpg 7"))

    assert counts_of(table) == {("3", None): 1, ("7", None): 2}


def test_a_negative_label_is_no_class(tmp_path):
    put_photos(tmp_path, ["x/1.jpg", "x/2.jpg"])

    table = scanned(write_lines(tmp_path / "list.txt", "x/1.jpg 0", "x/2.jpg -1"))

    assert table.ignored == {"without a class": 1}


def test_words_for_labels_are_the_names(tmp_path):
    put_photos(tmp_path, ["x/1 a.jpg", "x/2.jpg"])

    table = scanned(write_lines(tmp_path / "list.txt", "x/1 a.jpg Fox", "x/2.jpg 7"))

    assert table.class_names == ("7", "Fox")


def test_missing_photos_are_counted_and_the_rest_is_used(tmp_path):
    put_photos(tmp_path, ["a/1.jpg", "b/1.jpg"])
    lines = ["a/1.jpg 0", "b/1.jpg 1", "a/gone.jpg 0", "b/\0.jpg 1", f"{'b' * 5000}.jpg 1"]

    table = scanned(write_lines(tmp_path / "list.txt", *lines))

    assert table.ignored == {"not there": 3}
    assert len(table.photos) == 2


def test_a_list_whose_photos_are_all_missing_says_where_they_were_looked_for(tmp_path):
    listing = write_lines(tmp_path / "list.txt", "nowhere/1.jpg 0", "nowhere/2.jpg 1")

    with pytest.raises(TableUnusableError) as raised:
        scanned(listing)

    assert "none of the 2 files" in raised.value.because
    assert str(tmp_path) in raised.value.because


def test_lists_that_contradict_each_other_name_both_lines(tmp_path):
    put_photos(tmp_path, ["a/1.jpg", "b/1.jpg"])
    listing = write_lines(tmp_path / "x_train.txt", "a/1.jpg 0", "b/1.jpg 1")
    write_lines(tmp_path / "x_test.txt", "a/1.jpg 0")

    with pytest.raises(TableUnusableError, match=r'line 1 of "x_train.txt" and line 1 of "x_test.txt"'):
        scanned(listing)


@pytest.mark.parametrize(
    "contents",
    [
        "a/1.jpg 0\r\nb/2.jpg 1\r\n",
        "a/1.jpg 0\nb/2.jpg 1",
        "a\\1.jpg 0\nb\\2.jpg 1\n",
        "  a/1.jpg   0  \n\n\t\nb/2.jpg\t1\n",
        "a/1.jpg 0\rb/2.jpg 1\r",
        "./a/1.jpg 0\n./b/2.jpg 1\n",
    ],
    ids=["crlf", "no-end", "backslashes", "spaces", "old-mac", "dots"],
)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_every_way_to_write_a_list_is_read(tmp_path, contents, encoding):
    put_photos(tmp_path, ["a/1.jpg", "b/2.jpg"])
    (tmp_path / "list.txt").write_bytes(contents.encode(encoding))

    assert names_and_splits(tmp_path / "list.txt") == {("a/1.jpg", "a", None), ("b/2.jpg", "b", None)}


@pytest.mark.parametrize(
    ("contents", "because"),
    [
        (b"a.jpg 0\nonly-a-path.jpg\n", 'line 2 has no label behind the path ("only-a-path.jpg")'),
        (b"x" * 100_000, "line 1 has no label"),
        ("ä.jpg 0\n".encode("latin-1"), "not UTF-8"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not UTF-8"),
    ],
)
def test_a_list_that_cannot_be_understood_says_why_in_a_short_sentence(tmp_path, contents, because):
    (tmp_path / "list.txt").write_bytes(contents)

    with pytest.raises(TableUnusableError) as raised:
        scanned(tmp_path / "list.txt")

    assert because in raised.value.because
    assert len(raised.value.because) < 200


def test_groups_of_a_list_are_those_of_the_literature_even_where_one_is_empty(tmp_path):
    lines = [f"x/{label}_{number}.jpg {label}" for label, count in ((0, 101), (1, 30)) for number in range(count)]
    put_photos(tmp_path, [line.split()[0] for line in lines])

    summary = summarise(scanned(write_lines(tmp_path / "list.txt", *lines)), 0.0)

    assert summary.groups is not None
    assert summary.groups.kind == "benchmark"
    assert {count.class_name: count.group for count in summary.classes} == {"0": "many", "1": "medium"}


def test_reading_a_long_list_stops_when_asked(tmp_path):
    listing = write_lines(tmp_path / "list.txt", *(f"x/{number}.jpg 0" for number in range(5000)))
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        read_rows(listing, cancel)
