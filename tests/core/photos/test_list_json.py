"""Photo lists as JSON, in the form of iNaturalist 2018 and of COCO."""

import json

import pytest

from tests.core.photos.listed import counts_of, names_and_splits, put_photos
from tests.core.photos.made import scanned
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import NotSortedError, TableUnusableError
from uproto_core.photos.list_json import read_json

CATEGORIES = [
    {"id": 10, "name": "Vulpes vulpes", "supercategory": "Mammalia", "kingdom": "Animalia"},
    {"id": 4, "name": "Buteo buteo", "supercategory": "Aves", "kingdom": "Animalia"},
]


def photo_list(file, labels, *, categories=CATEGORIES, **more):
    """A JSON list; `labels` are the categories of the photos of each path. Annotations stand in another order."""
    images = [
        {"id": 100 + place, "file_name": path, "width": 800, "height": 600, "license": 3, "rights_holder": "Zoë"}
        for place, path in enumerate(labels)
    ]
    annotations = [
        {"id": 1000 - place, "image_id": 100 + place, "category_id": label}
        for place, found in enumerate(labels.values())
        for label in found
    ]
    document = {
        "info": {"year": 2018, "description": "made"},
        "licenses": [{"id": 3, "name": "CC BY", "url": "x"}],
        "images": images,
        "annotations": annotations[::-1],
        "categories": categories,
    }
    file.write_text(json.dumps(document | more), encoding="utf-8")
    put_photos(file.parent, labels)
    return file


def test_annotations_are_joined_by_the_id_of_the_image_and_files_are_splits(tmp_path):
    listing = photo_list(tmp_path / "train2018.json", {"t/a/1.jpg": [10], "t/b/2.jpg": [4], "t/a/3.jpg": [10]})
    photo_list(tmp_path / "val2018.json", {"t/b/9.jpg": [4]})

    assert names_and_splits(listing) == {
        ("t/a/1.jpg", "Vulpes vulpes", "train"),
        ("t/a/3.jpg", "Vulpes vulpes", "train"),
        ("t/b/2.jpg", "Buteo buteo", "train"),
        ("t/b/9.jpg", "Buteo buteo", "val"),
    }


def test_a_sister_without_annotations_is_counted_and_takes_no_part(tmp_path):
    listing = photo_list(tmp_path / "train2018.json", {"t/1.jpg": [10], "t/2.jpg": [4]})
    photo_list(tmp_path / "test2018.json", {"t/7.jpg": [], "t/8.jpg": []})

    table = scanned(listing)

    assert counts_of(table) == {("Vulpes vulpes", "train"): 1, ("Buteo buteo", "train"): 1}
    assert table.ignored == {"without a class": 2}


def test_a_photo_of_several_classes_is_counted_and_one_with_the_same_class_twice_is_used(tmp_path):
    table = scanned(
        photo_list(tmp_path / "instances.json", {"1.jpg": [10, 4], "2.jpg": [4, 4, 4], "3.jpg": [10, 4, 10]})
    )

    assert counts_of(table) == {("Buteo buteo", None): 1}
    assert table.ignored == {"of several classes": 2}


def test_names_that_are_numbers_are_looked_for_beside_the_list(tmp_path):
    numbers = [{"id": label, "name": str(label), "supercategory": "Aves"} for label in (4, 10)]
    listing = photo_list(tmp_path / "train2018.json", {"t/1.jpg": [10], "t/2.jpg": [4]}, categories=numbers)
    assert scanned(listing).class_names == ("10", "4")

    (tmp_path / "categories.json").write_text(json.dumps(CATEGORIES), encoding="utf-8")

    assert scanned(listing).class_names == ("Buteo buteo", "Vulpes vulpes")


def test_an_annotation_of_an_unknown_category_keeps_its_number(tmp_path):
    table = scanned(photo_list(tmp_path / "list.json", {"1.jpg": [10], "2.jpg": [99]}))

    assert table.class_names == ("99", "Vulpes vulpes")


def test_a_photo_listed_twice_is_counted_once(tmp_path):
    listing = photo_list(tmp_path / "list.json", {"1.jpg": [10], "2.jpg": [4]})
    document = json.loads(listing.read_text(encoding="utf-8"))
    document["images"].append({"id": 7, "file_name": "1.jpg"})
    document["annotations"].append({"image_id": 7, "category_id": 10})
    listing.write_text(json.dumps(document), encoding="utf-8")

    assert scanned(listing).ignored == {"met twice": 1}


def test_a_list_without_annotations_has_no_classes(tmp_path):
    with pytest.raises(NotSortedError):
        scanned(photo_list(tmp_path / "list.json", {"1.jpg": []}))


@pytest.mark.parametrize(
    ("contents", "because"),
    [
        ("{", "not JSON (line 1)"),
        ('{"images": [\n{"id": 1,}]}', "not JSON (line 2)"),
        ("[]", "no list `images`"),
        ('{"photos": []}', "no list `images`"),
        ('{"images": {}}', "no list `images`"),
        ('{"images": [{"id": 1}]}', "its image 1 has no `id` and `file_name`"),
        ('{"images": [], "annotations": [{"image_id": 1}]}', "its annotation 1 has no `image_id` and `category_id`"),
        ('{"images": [], "annotations": {}}', "are no list"),
        ("[" * 200_000, "nested too deeply"),
        ('{"images": ' + "9" * 5000 + "}", "a number is too long"),
        (b"\xff\xfe\x00", "not UTF-8"),
    ],
)
def test_a_json_that_is_no_photo_list_says_why(tmp_path, contents, because):
    listing = tmp_path / "list.json"
    listing.write_bytes(contents if isinstance(contents, bytes) else contents.encode())

    with pytest.raises(TableUnusableError) as raised:
        scanned(listing)

    assert because in raised.value.because


def test_reading_stops_when_asked(tmp_path):
    listing = tmp_path / "list.json"
    listing.write_text(json.dumps({"images": [{"id": number, "file_name": "x.jpg"} for number in range(5000)]}))
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        read_json(listing, cancel)
