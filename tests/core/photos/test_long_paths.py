import os
from pathlib import PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.photos.load import load_image
from uproto_core.photos.long_paths import openable

LONG = "\\".join(["a rather long name of a folder"] * 10)


def test_a_short_path_stays_as_it_is():
    assert openable("C:\\photos\\Fox\\1.jpg", "nt") == "C:\\photos\\Fox\\1.jpg"
    assert openable("C:/photos/Fox/1.jpg", "nt") == "C:/photos/Fox/1.jpg"


def test_a_long_path_is_prefixed():
    assert openable(f"C:\\{LONG}\\1.jpg", "nt") == f"\\\\?\\C:\\{LONG}\\1.jpg"


def test_a_long_path_on_a_share_is_prefixed_as_such():
    assert openable(f"\\\\server\\share\\{LONG}", "nt") == f"\\\\?\\UNC\\server\\share\\{LONG}"


def test_behind_the_prefix_there_are_no_slashes_and_no_dots():
    slashes = LONG.replace("\\", "/")

    assert openable(f"C:/photos/../{slashes}/./1.jpg", "nt") == f"\\\\?\\C:\\{LONG}\\1.jpg"


@pytest.mark.parametrize("path", [f"\\\\?\\C:\\{LONG}", f"\\\\.\\C:\\{LONG}", LONG])
def test_what_is_prefixed_already_or_not_whole_stays_as_it_is(path):
    assert openable(path, "nt") == path


def test_other_systems_take_long_paths_as_they_are():
    assert openable("/" + "x/" * 500, "posix") == "/" + "x/" * 500


NAMES = st.text(st.characters(exclude_characters='/\\:*?"<>|.\0', exclude_categories=["Cs", "Cc"]), min_size=1)


@given(st.lists(NAMES, min_size=1, max_size=4), st.sampled_from(["C:\\", "\\\\server\\share\\"]))
def test_the_names_are_the_same_and_twice_is_once(names, drive):
    path = drive + "\\".join([*names, LONG])

    once = openable(path, "nt")

    assert once.endswith("\\".join([*names, LONG]))
    assert openable(once, "nt") == once
    assert PureWindowsPath(once).name == PureWindowsPath(path).name


def test_photos_far_down_are_opened(tmp_path, draw_photo):
    folder = tmp_path
    while len(str(folder)) < 300:
        folder /= "a rather long name of a folder"

    photo = draw_photo(folder / "1.jpg") if os.name != "nt" else None

    assert photo is None or load_image(photo).size == (96, 72)
