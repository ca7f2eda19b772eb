import os
from pathlib import Path

import pytest

from tests.core.photos.made import where_rights_bind
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import SourceForbiddenError, SourceGoneError, SourceMissingError
from uproto_core.photos.walk import IGNORED, PassedOver, check_reachable, walk

on_linux = pytest.mark.skipif(os.name == "nt", reason="Windows has no such names or links")


def put(path: Path, contents: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(contents)
    return path


def walked(root: Path) -> tuple[list[str], dict[str, int]]:
    """Paths below the root in the walk's order, and what was passed over."""
    passed = PassedOver()
    found = [Path(file.path).relative_to(root).as_posix() for file in walk(root, passed, CancelToken())]
    assert set(passed.counts) <= set(IGNORED)
    return found, {reason: count for reason, count in passed.counts.items() if count}


def test_photos_come_with_their_folder_size_and_time(tmp_path):
    path = put(tmp_path / "a" / "b" / "1.jpg", b"12345")
    os.utime(path, ns=(7, 7_000_000_001))

    (found,) = walk(tmp_path, PassedOver(), CancelToken())

    assert (found.folder, found.name, found.size, found.mtime_ns) == (("a", "b"), "1.jpg", 5, 7_000_000_001)
    assert found.path == str(path)


def test_the_order_is_that_of_code_points(tmp_path):
    for name in ("b/1.jpg", "a/2.jpg", "a/10.jpg", "a/c/1.jpg", "B/1.jpg", "ä/1.jpg", "0.jpg"):
        put(tmp_path / name)

    assert walked(tmp_path)[0] == ["0.jpg", "B/1.jpg", "a/10.jpg", "a/2.jpg", "a/c/1.jpg", "b/1.jpg", "ä/1.jpg"]


@pytest.mark.parametrize(
    "name", [".DS_Store", "._1.jpg", ".hidden/1.jpg", "Thumbs.db", "__MACOSX/1.jpg", "@eaDir/1.jpg", "desktop.ini"]
)
def test_what_systems_hide_is_passed_over(tmp_path, name):
    put(tmp_path / "Fox" / name)

    assert walked(tmp_path) == ([], {"hidden": 1})


def test_other_files_are_no_photos(tmp_path):
    for name in ("notes.txt", "film.mp4", "photo.jpg.part", "README"):
        put(tmp_path / "Fox" / name)

    assert walked(tmp_path) == ([], {"not a photo": 4})


def test_a_photo_without_contents_is_empty_and_named(tmp_path):
    path = put(tmp_path / "Fox" / "1.jpg", b"")
    passed = PassedOver()

    assert list(walk(tmp_path, passed, CancelToken())) == []
    assert (passed.counts["empty"], passed.empty) == (1, [path])


@on_linux
def test_a_pipe_named_like_a_photo_is_none(tmp_path):
    os.mkfifo(tmp_path / "1.jpg")

    assert walked(tmp_path) == ([], {"not a photo": 1})


@on_linux
def test_a_link_to_nothing_is_broken(tmp_path):
    (tmp_path / "1.jpg").symlink_to(tmp_path / "gone.jpg")

    assert walked(tmp_path) == ([], {"broken link": 1})


@on_linux
def test_a_link_that_leads_to_itself_is_broken(tmp_path):
    (tmp_path / "1.jpg").symlink_to(tmp_path / "1.jpg")

    assert walked(tmp_path) == ([], {"broken link": 1})


@on_linux
def test_links_are_followed(tmp_path):
    put(tmp_path / "elsewhere" / "Lynx" / "1.jpg")
    put(tmp_path / "elsewhere" / "2.jpg")
    root = tmp_path / "photos"
    put(root / "Fox" / "1.jpg")
    (root / "Lynx").symlink_to(tmp_path / "elsewhere" / "Lynx")
    (root / "Fox" / "2.jpg").symlink_to(tmp_path / "elsewhere" / "2.jpg")

    assert walked(root) == (["Fox/1.jpg", "Fox/2.jpg", "Lynx/1.jpg"], {})


@on_linux
@pytest.mark.parametrize("target", [".", "..", "Fox"])
def test_a_link_back_is_not_followed_round_and_round(tmp_path, target):
    root = tmp_path / "photos"
    put(root / "Fox" / "1.jpg")
    (root / "Fox" / "again").symlink_to((root / "Fox" / target).resolve() if target != "Fox" else root / "Fox")

    assert walked(root) == (["Fox/1.jpg"], {"met twice": 1})


@on_linux
def test_a_folder_keeps_its_photos_though_a_link_to_it_comes_first(tmp_path):
    put(tmp_path / "z" / "1.jpg")
    (tmp_path / "a").symlink_to(tmp_path / "z")

    assert walked(tmp_path) == (["z/1.jpg"], {"met twice": 1})


@on_linux
@pytest.mark.parametrize("name", ["a\nb.jpg", "a\x07.jpg", os.fsdecode(b"a\xff.jpg")])
def test_a_name_that_fits_in_no_line_is_unusable(tmp_path, name):
    put(tmp_path / name)

    assert walked(tmp_path) == ([], {"unusable name": 1})


@pytest.mark.parametrize(
    "name",
    ["ü ñ.jpg", "照片.jpg", "a'b\"c.jpg" if os.name != "nt" else "a'b.jpg", "100 %.jpg", "#1.jpg", "x" * 200 + ".jpg"],
)
def test_odd_names_are_walked(tmp_path, name):
    put(tmp_path / "Löffel, 2" / name)

    assert walked(tmp_path) == ([f"Löffel, 2/{name}"], {})


@where_rights_bind
def test_a_closed_folder_is_counted_and_named(tmp_path):
    put(tmp_path / "Fox" / "1.jpg")
    put(tmp_path / "Lynx" / "1.jpg")
    (tmp_path / "Lynx").chmod(0)
    passed = PassedOver()

    found = [file.name for file in walk(tmp_path, passed, CancelToken())]
    (tmp_path / "Lynx").chmod(0o700)

    assert found == ["1.jpg"]
    assert (passed.counts["not open to you"], passed.closed) == (1, [tmp_path / "Lynx"])


@where_rights_bind
def test_a_closed_root_is_an_error(tmp_path):
    root = tmp_path / "photos"
    root.mkdir(mode=0)

    with pytest.raises(SourceForbiddenError):
        walked(root)


def test_a_root_that_goes_away_meanwhile_is_an_error(tmp_path):
    root = tmp_path / "photos"
    for name in ("a/1.jpg", "b/1.jpg", "c/1.jpg"):
        put(root / name)
    walking = walk(root, PassedOver(), CancelToken())

    next(walking)
    root.rename(tmp_path / "pulled out")

    with pytest.raises(SourceGoneError):
        list(walking)


def test_a_folder_that_goes_away_meanwhile_is_counted(tmp_path):
    for name in ("a/1.jpg", "b/1.jpg", "c/1.jpg"):
        put(tmp_path / name)
    passed = PassedOver()
    walking = walk(tmp_path, passed, CancelToken())

    next(walking)
    (tmp_path / "b" / "1.jpg").unlink()
    (tmp_path / "b").rmdir()

    assert [file.folder for file in walking] == [("c",)]
    assert passed.counts["not there"] == 1


def test_nothing_at_the_path_is_an_error(tmp_path):
    with pytest.raises(SourceMissingError):
        check_reachable(tmp_path / "nowhere")
    with pytest.raises(SourceMissingError):
        check_reachable(tmp_path / ("x" * 1000))
    with pytest.raises(SourceMissingError):
        check_reachable(Path(f"{tmp_path}/a\0b"))


def test_a_walk_stops_when_asked(tmp_path):
    put(tmp_path / "1.jpg")
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        list(walk(tmp_path, PassedOver(), cancel))
