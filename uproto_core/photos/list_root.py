"""Where the photos of a list lie: its paths begin at some folder, which is seldom the one that the list is in.

Places365 is handed out in two layouts, `data_256/a/airfield/00000001.jpg` with `val_256/Places365_val_00000001.jpg`,
and `train/airfield/00000001.jpg` with `val/airfield/…`; lists of Places-LT are written for either.
"""

import os
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from uproto_core.cancel import CancelToken

_TRIED: Final = 64
"""Paths that a folder is tried with; they lie evenly over the list."""
_LEVELS: Final = 3
"""Folders above the list's own that are tried."""
_LEVELS_BESIDE: Final = 2
"""Folders, the list's own and the one above, whose subfolders are tried."""
_MOST_FOLDERS: Final = 400
"""Tried altogether: beside a list there may lie thousands."""
_TRIED_FIRST: Final = 8
"""Paths of which a folder beside must have one to be tried with all."""

_EASY_TRAIN: Final = re.compile(r"(?:.*/)?train/([^/]+)/(\d{8}\.jpg)")
_EASY_VAL: Final = re.compile(r"(?:.*/)?val/[^/]+/(Places365_val_\d{8}\.jpg)")
_BY_LETTER: Final = re.compile(r"(?:.*/)?data_256/[a-z]/(.+)/(\d{8}\.jpg)|/?[a-z]/(.+)/(\d{8}\.jpg)")


def find_root(listing: Path, paths: Sequence[str], cancel: CancelToken) -> Path:
    """The folder that the paths of a list begin at: the list's own, one above it, or one beside those.

    Of the list's own folder and those above it, the one with most of the photos is taken. Where they have none, those
    beside are looked through, and one with at least half of the photos is taken: another set may use the same names.

    Args:
        listing: The list.
        paths: As written in it.
        cancel: Looked at between folders.
    """
    step = max(len(paths) // _TRIED, 1)
    tried = paths[::step][:_TRIED]
    above = [folder for folder in listing.parents if folder != folder.parent][: _LEVELS + 1]
    photos, folder = _best(above, tried, cancel)
    if not photos:
        first = tried[:: max(len(tried) // _TRIED_FIRST, 1)]
        beside = [folder for folder in _beside(above[:_LEVELS_BESIDE], cancel) if _photos_in(folder, first)]
        photos, folder = _best(beside, tried, cancel)
        if 2 * photos < len(tried):
            return listing.parent
    return folder or listing.parent


def _best(folders: Sequence[Path], tried: Sequence[str], cancel: CancelToken) -> tuple[int, Path | None]:
    """The first folder with most of the photos, and how many it has."""
    best: tuple[int, Path | None] = (0, None)
    for folder in folders:
        cancel.check()
        photos = _photos_in(folder, tried)
        if photos > best[0]:
            best = photos, folder
        if photos == len(tried):
            break
    return best


def spelled(path: str) -> tuple[str, ...]:
    """How a path of a list may be meant on this computer: as it is, with slashes for backslashes, below the root."""
    ways = [path]
    if "\\" in path and os.sep == "/":
        ways.append(path.replace("\\", "/"))
    # "/a/airfield/00000001.jpg" of Places365 begins at the photos' folder, not at that of the disk.
    ways += [way.lstrip("/") for way in ways if way.startswith("/")]
    return tuple(ways) + _of_the_other_places(ways[-1])


def _of_the_other_places(path: str) -> tuple[str, ...]:
    """The same photo of Places365 in its other layout; none for paths that are not of it."""
    if found := _EASY_TRAIN.fullmatch(path):
        name, file = found.groups()
        return (f"data_256/{name[0]}/{name.replace('-', '/')}/{file}",)
    if found := _EASY_VAL.fullmatch(path):
        return (f"val_256/{found[1]}",)
    if found := _BY_LETTER.fullmatch(path):
        name, file = (found[1], found[2]) if found[1] else (found[3], found[4])
        return (f"train/{name.replace('/', '-')}/{file}", f"data_256/{name[0]}/{name}/{file}")
    return ()


def _beside(above: Sequence[Path], cancel: CancelToken) -> list[Path]:
    """Folders within the list's own and within those above, two levels deep."""
    found: dict[Path, None] = {}
    for folder in above:
        for child in _folders(folder):
            found[child] = None
            if len(found) > _MOST_FOLDERS:
                return list(found)
    for child in list(found):
        cancel.check()
        for deeper in _folders(child):
            found[deeper] = None
            if len(found) > _MOST_FOLDERS:
                return list(found)
    return list(found)


def _folders(folder: Path) -> Iterator[Path]:
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries if entry.is_dir() and not entry.name.startswith("."))
    except OSError:
        return
    yield from (folder / name for name in names[:_MOST_FOLDERS])


def _photos_in(folder: Path, paths: Sequence[str]) -> int:
    """How many of the paths are files from this folder on."""
    return sum(any(_is_file(os.path.join(folder, way)) for way in spelled(path)) for path in paths)  # noqa: PTH118


def _is_file(path: str) -> bool:
    try:
        return os.path.isfile(path)  # noqa: PTH113  (text: Path refuses a zero byte in some versions)
    except ValueError:
        return False
