"""Photos found again by their contents, wherever they lie and whatever they are called."""

import shutil
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import SourceMissingError
from uproto_core.events import StageProgressed
from uproto_core.photos.moved import FoundAgain, find_photos
from uproto_core.store.contents import KnownPhoto
from uproto_core.store.photo_keys import PhotoKey


def known_in(folder: Path) -> list[KnownPhoto]:
    """What a check would keep of the photos of a folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return [
        KnownPhoto(
            PhotoKey(0, path.relative_to(folder).as_posix()),
            path.stat().st_size,
            sha256(path.read_bytes()).hexdigest(),
        )
        for path in files
    ]


def write(folder: Path, photos: dict[str, bytes]) -> Path:
    for name, contents in photos.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(contents)
    return folder


def found(known, folder, cancel=None) -> tuple[FoundAgain, list[StageProgressed]]:
    events, finding = [], find_photos(known, folder, cancel or CancelToken())
    while True:
        try:
            events.append(next(finding))
        except StopIteration as end:
            return end.value, events


def test_the_same_tree_elsewhere_is_recognised_without_reading_a_photo(tmp_path):
    old = write(tmp_path / "old", {"Fox/a.jpg": b"1", "Lynx/b.jpg": b"22"})
    known = known_in(old)
    old.rename(tmp_path / "new")

    got, events = found(known, tmp_path / "new")

    assert got == FoundAgain(names={"Fox/a.jpg": "Fox/a.jpg", "Lynx/b.jpg": "Lynx/b.jpg"}, missing=())
    assert events[-1].total == 0


def test_photos_in_renamed_folders_and_with_other_names_are_found_by_their_bytes(tmp_path):
    known = known_in(write(tmp_path / "old", {"Fox/a.jpg": b"one", "Fox/b.jpg": b"two", "Lynx/c.jpg": b"six"}))
    write(tmp_path / "new", {"2024/Füchse/a.jpg": b"two", "2024/Füchse/1.jpg": b"one", "Luchs/c.jpg": b"???"})

    got, _ = found(known, tmp_path / "new")

    assert got.names == {"Fox/a.jpg": "2024/Füchse/1.jpg", "Fox/b.jpg": "2024/Füchse/a.jpg"}
    assert got.missing == ("Lynx/c.jpg",)


def test_another_photo_of_the_same_name_and_size_is_not_taken_for_the_one_that_is_gone(tmp_path):
    known = known_in(write(tmp_path / "old", {"Fox/a.bmp": b"one", "Lynx/a.bmp": b"two"}))
    write(tmp_path / "new", {"Fox/a.bmp": b"two", "Lynx/a.bmp": b"one"})

    got, _ = found(known, tmp_path / "new")

    assert got.names == {"Fox/a.bmp": "Lynx/a.bmp", "Lynx/a.bmp": "Fox/a.bmp"}


def test_of_copies_each_keeps_the_name_that_is_most_like_its_own_and_a_deleted_one_is_missing(tmp_path):
    known = known_in(write(tmp_path / "old", {"A/x.jpg": b"same", "B/x.jpg": b"same", "C/y.jpg": b"same"}))
    write(tmp_path / "new", {"moved/B/x.jpg": b"same", "moved/C/y.jpg": b"same"})

    got, _ = found(known, tmp_path / "new")

    assert got.names == {"B/x.jpg": "moved/B/x.jpg", "C/y.jpg": "moved/C/y.jpg"}
    assert got.missing == ("A/x.jpg",)


def test_a_folder_that_is_not_there_is_an_error_and_an_empty_one_has_none(tmp_path):
    known = known_in(write(tmp_path / "old", {"Fox/a.jpg": b"1"}))
    (tmp_path / "empty").mkdir()

    with pytest.raises(SourceMissingError):
        found(known, tmp_path / "none")
    got, _ = found(known, tmp_path / "empty")

    assert got == FoundAgain(names={}, missing=("Fox/a.jpg",))


def test_a_search_that_is_stopped_ends(tmp_path):
    known = known_in(write(tmp_path / "old", {"Fox/a.jpg": b"1", "Fox/b.jpg": b"2"}))
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        found(known, tmp_path / "old", token)


def test_what_cannot_be_read_is_passed_over(tmp_path, monkeypatch):
    known = known_in(write(tmp_path / "old", {"Fox/a.jpg": b"one"}))
    write(tmp_path / "new", {"x.jpg": b"one", "y.jpg": b"one"})
    (tmp_path / "new" / "x.jpg").chmod(0)

    got, _ = found(known, tmp_path / "new")

    assert set(got.names.values()) <= {"x.jpg", "y.jpg"}
    assert got.missing == ()


@given(
    photos=st.dictionaries(
        st.from_regex(r"[AB]/[a-d]\.jpg", fullmatch=True), st.sampled_from([b"1", b"2", b"33"]), min_size=1
    ),
    order=st.randoms(use_true_random=False),
)
def test_however_a_tree_is_shuffled_every_photo_is_found_once(tmp_path_factory, photos, order):
    old = write(tmp_path_factory.mktemp("old"), photos)
    known = known_in(old)
    files = [path for path in old.rglob("*") if path.is_file()]
    order.shuffle(files)
    new = tmp_path_factory.mktemp("new")
    for number, path in enumerate(files):
        shutil.move(path, new / f"{number}.jpg")

    got, _ = found(known, new)

    assert got.missing == ()
    assert len(set(got.names.values())) == len(photos)
    assert all((new / now).read_bytes() == photos[before] for before, now in got.names.items())
