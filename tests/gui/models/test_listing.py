import os
from pathlib import Path

import pytest

from uproto_core.events import PhotosListed
from uproto_gui.models.class_photos import ClassPhotos, Place
from uproto_gui.models.listing import Filed, Listing
from uproto_gui.models.whose_photo import ClassOfPhoto

ROOT = Path("/photos")


def lot(class_name: str, folder: str, *names: str, split=None) -> PhotosListed:
    return PhotosListed(class_name=class_name, split=split, folder=ROOT / folder, names=names)


@pytest.fixture
def listing() -> Listing:
    return Listing(
        [
            lot("Fox", "train/Fox", "1.jpg", "2.jpg", split="train"),
            lot("Fox", "train/Fox", "3.jpg", split="train"),
            lot("Fox", "test/Fox", "1.jpg", split="test"),
            lot("Lynx", "mixed", "1.jpg"),
            lot("Owl", "mixed", "2.jpg"),
        ]
    )


def test_a_photo_is_filed_where_the_scan_met_it(listing):
    assert listing.filed(ROOT / "train/Fox/3.jpg") == Filed("Fox", "train")
    assert listing.filed(ROOT / "test/Fox/1.jpg") == Filed("Fox", "test")
    assert listing.filed(ROOT / "mixed/2.jpg") == Filed("Owl", None)


def test_a_photo_that_the_scan_has_not_met_is_filed_nowhere(listing):
    assert listing.filed(ROOT / "train/Fox/9.jpg") is None
    assert listing.filed(Path("/elsewhere/1.jpg")) is None


def test_the_class_of_a_vanished_photo_is_that_of_its_folder_where_there_is_one_only(listing):
    class_of = ClassOfPhoto({}, listing)

    assert class_of(ROOT / "train/Fox/9.jpg") == "Fox"
    assert class_of(ROOT / "mixed/9.jpg") is None
    assert class_of.filed(ROOT / "train/Fox/9.jpg") is None


def test_names_may_have_folders_of_their_own():
    listing = Listing([lot("Fox", "list", f"a{os.sep}1.jpg", "2.jpg")])

    assert listing.filed(ROOT / "list" / "a" / "1.jpg") == Filed("Fox", None)
    assert listing.filed(ROOT / "list" / "2.jpg") == Filed("Fox", None)


def test_photos_of_a_class_are_paths_when_they_are_asked_for():
    photos = ClassPhotos(Place(ROOT, f"{number}.jpg") for number in range(5))

    assert len(photos) == 5
    assert photos[3] == ROOT / "3.jpg"
    assert photos[1:3] == [ROOT / "1.jpg", ROOT / "2.jpg"]
    assert list(photos)[-1] == photos[-1] == ROOT / "4.jpg"
    assert photos == ClassPhotos.of(list(photos))
    assert photos != ClassPhotos.of([ROOT / "1.jpg"])


def test_a_photo_is_found_by_its_path():
    photos = ClassPhotos([Place(ROOT / "a", "1.jpg"), Place(ROOT / "b", "1.jpg")])

    assert photos.row_of(ROOT / "b" / "1.jpg") == 1
    assert photos.row_of(ROOT / "c" / "1.jpg") is None
