import pytest
from PIL import ExifTags, Image

from tests.core.photos.made import photo_of, read, scanned
from uproto_core.photos.bursts import APART_SECONDS, taken_in_one_go
from uproto_core.photos.records import ReadPhoto

NOON = 1682942400.0


def test_a_burst_is_known_by_what_the_camera_wrote_into_the_files(photo_folder):
    source = photo_folder({"Fox": 4, "Lynx": 4})
    moments = ["12:00:00", "12:00:01", "12:00:30", "12:01:31"] * 2
    for path, moment in zip(sorted(source.rglob("*.jpg")), moments, strict=True):
        exif = Image.Exif()
        exif[ExifTags.Base.Model] = "X1"
        exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = f"2023:05:01 {moment}"
        with Image.open(path) as photo:  # noqa: TID251  (made here)
            photo.save(path, exif=exif)

    photos = read(scanned(source))

    assert [tuple(found)[:2] for found in taken_in_one_go(photos)] == [(0, 1), (1, 2), (4, 5), (5, 6)]


def at(seconds: float | None, name: str, *, class_name: str = "Fox", camera: str = "X1", **where: str) -> ReadPhoto:
    taken = None if seconds is None else NOON + seconds
    return photo_of(class_name, name, taken=taken, camera=camera, **where)


def pairs(*photos: ReadPhoto) -> set[frozenset[int]]:
    return {frozenset(found[:2]) for found in taken_in_one_go(photos)}


@pytest.mark.parametrize(("seconds", "is_one_go"), [(0, True), (0.2, True), (APART_SECONDS, True), (60.1, False)])
def test_photos_at_most_a_minute_apart_were_taken_in_one_go(seconds, is_one_go):
    assert pairs(at(0, "a"), at(seconds, "b")) == ({frozenset({0, 1})} if is_one_go else set())


def test_each_photo_is_tied_to_the_one_before_it_with_the_seconds_between():
    found = sorted(taken_in_one_go([at(70, "c"), at(0, "a"), at(40, "b")]))

    assert found == [(1, 2, 40.0), (2, 0, 30.0)]


@pytest.mark.parametrize(
    "other",
    [at(1, "b", class_name="Lynx"), at(1, "b", camera="X2"), at(1, "b", subfolder="2023"), at(None, "b")],
    ids=["class", "camera", "folder", "no time"],
)
def test_another_class_camera_or_folder_or_no_time_is_no_burst(other):
    assert pairs(at(0, "a"), other) == set()


def test_a_clock_that_stands_still_says_nothing():
    still = [at(0, f"{number}") for number in range(21)]

    assert pairs(*still) == set()
    assert len(pairs(*still[:20])) == 19


def test_photos_beside_a_clock_that_stood_still_are_still_in_time():
    still = [at(0, f"{number}") for number in range(21)]

    assert pairs(*still, at(20, "a"), at(21, "b")) == {frozenset({21, 22})}
