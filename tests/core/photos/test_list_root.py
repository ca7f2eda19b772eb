import pytest

from tests.core.photos.listed import put_photos, write_lines
from tests.core.photos.made import ended
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.events import Noted
from uproto_core.photos.list_root import find_root
from uproto_core.photos.scan import scan_source
from uproto_core.source_options import SourceOptions

PATHS = ["train/a/1.jpg", "train/a/2.jpg", "val/b/3.jpg"]


def test_photos_beside_the_list_are_found(tmp_path):
    put_photos(tmp_path, PATHS)

    assert find_root(tmp_path / "list.txt", PATHS, CancelToken()) == tmp_path


def test_photos_in_a_folder_above_are_found(tmp_path):
    put_photos(tmp_path, PATHS)

    assert find_root(tmp_path / "data" / "lists" / "list.txt", PATHS, CancelToken()) == tmp_path


def test_photos_in_a_neighbouring_folder_are_found(tmp_path):
    put_photos(tmp_path / "images" / "ImageNet", PATHS)
    (tmp_path / "lists").mkdir()

    assert find_root(tmp_path / "lists" / "list.txt", PATHS, CancelToken()) == tmp_path / "images" / "ImageNet"


def test_the_list_s_own_folder_wins_even_with_photos_missing(tmp_path):
    put_photos(tmp_path / "lists", PATHS[:1])
    put_photos(tmp_path / "other", PATHS)

    assert find_root(tmp_path / "lists" / "list.txt", PATHS, CancelToken()) == tmp_path / "lists"


def test_a_neighbour_with_a_photo_by_chance_is_not_taken(tmp_path):
    put_photos(tmp_path / "other", PATHS[:1])
    (tmp_path / "lists").mkdir()

    assert find_root(tmp_path / "lists" / "list.txt", PATHS, CancelToken()) == tmp_path / "lists"


def test_a_list_without_rows_begins_in_its_own_folder(tmp_path):
    assert find_root(tmp_path / "list.txt", [], CancelToken()) == tmp_path


def test_a_root_that_is_given_is_taken_and_names_the_photos(tmp_path):
    put_photos(tmp_path / "far" / "away", PATHS)
    put_photos(tmp_path / "near", PATHS)
    listing = write_lines(tmp_path / "near" / "list.txt", *(f"{path} {path[-5]}" for path in PATHS))

    table = ended(scan_source(listing, CancelToken(), SourceOptions(photos_root=tmp_path / "far" / "away")))[1]

    assert {photo.relative for photo in table.photos} == {str(tmp_path / "far" / "away" / path) for path in PATHS}
    assert all(photo.path.is_relative_to(tmp_path / "far") for photo in table.photos)


@pytest.mark.parametrize(
    ("written", "on_disk"),
    [
        ("train/airfield/00000001.jpg", "data_256/a/airfield/00000001.jpg"),
        ("train/apartment_building-outdoor/00000001.jpg", "data_256/a/apartment_building/outdoor/00000001.jpg"),
        ("val/airfield/Places365_val_00000435.jpg", "val_256/Places365_val_00000435.jpg"),
        ("data_256/a/airfield/00000001.jpg", "train/airfield/00000001.jpg"),
        ("data_256/l/library/outdoor/00000001.jpg", "train/library-outdoor/00000001.jpg"),
        ("/a/airfield/00000001.jpg", "data_256/a/airfield/00000001.jpg"),
        ("/a/airfield/00000001.jpg", "train/airfield/00000001.jpg"),
        ("\\a\\airfield\\00000001.jpg", "a/airfield/00000001.jpg"),
    ],
)
def test_places_are_found_in_either_layout_whatever_the_list_was_written_for(tmp_path, written, on_disk):
    put_photos(tmp_path / "places", [on_disk])
    listing = write_lines(tmp_path / "lists" / "list.txt", f"{written} 0")

    (photo,) = ended(scan_source(listing, CancelToken()))[1].photos

    assert photo.path == tmp_path / "places" / on_disk


def test_looking_for_photos_stops_when_asked(tmp_path):
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        find_root(tmp_path / "list.txt", PATHS, cancel)


def test_an_absolute_path_is_itself(tmp_path):
    put_photos(tmp_path / "else", PATHS)
    lines = [f"{tmp_path / 'else' / path} {place}" for place, path in enumerate(PATHS)]

    table = ended(scan_source(write_lines(tmp_path / "lists" / "list.txt", *lines), CancelToken()))[1]

    assert {photo.path for photo in table.photos} == {tmp_path / "else" / path for path in PATHS}


def test_photos_that_were_found_elsewhere_are_said_so(tmp_path):
    put_photos(tmp_path / "images", PATHS)
    listing = write_lines(tmp_path / "lists" / "list.txt", *(f"{path} {path[-5]}" for path in PATHS))

    noted = [event for event in ended(scan_source(listing, CancelToken()))[0] if isinstance(event, Noted)]

    assert [note.facts["folder"] for note in noted] == [str(tmp_path / "images")]
    assert not any(
        isinstance(event, Noted)
        for event in ended(scan_source(listing, CancelToken(), SourceOptions(photos_root=tmp_path / "images")))[0]
    )
