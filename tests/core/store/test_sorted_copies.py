"""Copies of photos in a folder for each answer: originals are only read."""

import os
from pathlib import Path

import pytest

from uproto_core.errors import NotWritableError, PlaceTakenError
from uproto_core.events import PhotoAnswer, TopClass
from uproto_core.store.sorted_copies import NOT_SURE, copy_into, folder_name, take_back


def answer(path: Path, name: str | None = "Fox", error: str | None = None) -> PhotoAnswer:
    top = () if error else (TopClass(class_name=name or "Fox", confidence=0.9),)
    return PhotoAnswer(path=path, answer=name, top=top, error=error, reason=None if name or error else "low")


@pytest.fixture
def photo(tmp_path) -> Path:
    path = tmp_path / "card" / "0001.jpg"
    path.parent.mkdir()
    path.write_bytes(b"a photo")
    os.utime(path, (1_000_000_000, 1_000_000_000))
    return path


def test_a_copy_has_the_same_bytes_and_the_same_date(photo, tmp_path):
    copy, is_new = copy_into(tmp_path / "out", answer(photo))

    assert is_new
    assert copy == tmp_path / "out" / "Fox" / "0001.jpg"
    assert copy.read_bytes() == photo.read_bytes() == b"a photo"
    assert copy.stat().st_mtime == photo.stat().st_mtime == 1_000_000_000


def test_photos_without_an_answer_have_a_folder_of_their_own(photo, tmp_path):
    assert copy_into(tmp_path / "out", answer(photo, None)).path == tmp_path / "out" / NOT_SURE / "0001.jpg"


def test_an_unreadable_photo_is_left_where_it_is(photo, tmp_path):
    assert copy_into(tmp_path / "out", answer(photo, None, error="damaged")) is None
    assert not (tmp_path / "out").exists()


def test_the_same_photo_again_is_not_copied_again(photo, tmp_path):
    first = copy_into(tmp_path / "out", answer(photo))

    assert copy_into(tmp_path / "out", answer(photo)) == (first.path, False)
    assert [path.name for path in first.path.parent.iterdir()] == ["0001.jpg"]


def test_another_photo_of_the_same_name_gets_a_number(photo, tmp_path):
    copies = [copy_into(tmp_path / "out", answer(photo)).path]
    for number in (2, 3):
        other = tmp_path / f"card{number}" / "0001.jpg"
        other.parent.mkdir()
        other.write_bytes(f"photo {number}".encode())
        copies.append(copy_into(tmp_path / "out", answer(other)).path)

    assert [path.name for path in copies] == ["0001.jpg", "0001 (2).jpg", "0001 (3).jpg"]
    assert [path.read_bytes() for path in copies] == [b"a photo", b"photo 2", b"photo 3"]
    # And the second again finds its copy.
    assert copy_into(tmp_path / "out", answer(tmp_path / "card2" / "0001.jpg")).path == copies[1]


def test_a_photo_that_lies_in_the_folder_of_its_answer_is_not_touched(tmp_path):
    path = tmp_path / "sorted" / "Fox" / "0001.jpg"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"a photo")

    with pytest.raises(PlaceTakenError, match="never changed"):
        copy_into(tmp_path / "sorted", answer(path))

    assert path.read_bytes() == b"a photo"


@pytest.mark.parametrize("is_there", [False, True])
def test_a_photo_that_is_gone_is_told_in_words(photo, tmp_path, is_there):
    if is_there:
        copy_into(tmp_path / "out", answer(photo))
    photo.unlink()

    with pytest.raises(NotWritableError):
        copy_into(tmp_path / "out", answer(photo))

    assert not list(tmp_path.rglob("*.tmp"))


def test_a_place_that_is_a_file_is_told_in_words(photo, tmp_path):
    (tmp_path / "out").write_bytes(b"")

    with pytest.raises(NotWritableError):
        copy_into(tmp_path / "out", answer(photo))


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("Red fox", "Red fox"),
        ("Füchse", "Füchse"),
        ("cats/dogs", "cats-dogs"),
        ("a\\b:c*?", "a-b-c-"),
        ("line\nend", "line-end"),
        ("..", "_"),
        (" . ", "_"),
        ("", "_"),
        ("etc.", "etc"),
        # Names that Windows keeps for devices, with or without an ending.
        ("con", "_con"),
        ("NUL", "_NUL"),
        ("aux.photos", "_aux.photos"),
        ("COM1", "_COM1"),
        ("Conger eel", "Conger eel"),
        ("Nullarbor", "Nullarbor"),
        (None, "_not sure"),
    ],
)
def test_a_folders_name_is_possible_on_every_system(name, folder):
    assert folder_name(name) == folder


def test_no_answer_climbs_out_of_the_folder(photo, tmp_path):
    for name in ("../../up", "..", "/etc", "C:\\Windows"):
        copy = copy_into(tmp_path / "out", answer(photo, name)).path
        assert copy.resolve().is_relative_to((tmp_path / "out").resolve())
        assert copy.parent.parent == tmp_path / "out"


def test_a_copy_is_taken_back_with_its_folder_and_the_photo_stays(photo, tmp_path):
    copy, _ = copy_into(tmp_path / "out", answer(photo))

    assert take_back(copy, photo)
    assert not copy.parent.exists()
    assert photo.read_bytes() == b"a photo"
    assert take_back(copy, photo)


def test_a_copy_that_somebody_changed_stays(photo, tmp_path):
    copy, _ = copy_into(tmp_path / "out", answer(photo))
    copy.write_bytes(b"a photo, with a remark")

    assert not take_back(copy, photo)
    assert copy.is_file()


def test_other_files_keep_the_folder(photo, tmp_path):
    copy, _ = copy_into(tmp_path / "out", answer(photo))
    (copy.parent / "notes.txt").write_text("mine")

    assert take_back(copy, photo)
    assert (copy.parent / "notes.txt").is_file()


def test_the_photo_itself_is_never_taken_back(photo, tmp_path):
    (tmp_path / "out").symlink_to(photo.parent)

    assert not take_back(tmp_path / "out" / photo.name, photo)
    assert photo.is_file()
