"""Exact copies of photos in a folder for each answer; originals are only read, and nothing is overwritten."""

import filecmp
import os
import re
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from uproto_core.errors import PlaceTakenError
from uproto_core.events import PhotoAnswer
from uproto_core.store.atomic import replaced, write_error

NOT_SURE: Final = "_not sure"
"""The folder of photos without an answer."""

_UNUSABLE: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
"""Signs that a folder's name cannot have on one system or another."""
_DEVICE: Final = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever their ending."""


def require_apart(folder: Path, photos: Iterable[Path]) -> None:
    """See that copies are not made in a folder whose photos are answered: it is never changed, and would never end.

    Raises:
        PlaceTakenError: the folder lies in one of them.
    """
    target = Path(os.path.realpath(folder))
    for given in photos:
        source = Path(os.path.realpath(given))
        if source == target or source in target.parents:
            raise PlaceTakenError(path=folder, because="it lies in the photo folder, which is never changed")


class Copied(NamedTuple):
    """A photo's copy."""

    path: Path
    is_new: bool
    """Whether it was made now; else the very same was there already."""


def copy_into(folder: Path, answer: PhotoAnswer) -> Copied | None:
    """Copy a photo into the folder of its answer: same bytes, same date.

    A photo that is there already, byte for byte, is not copied again; another one of the same name gets a number.

    Args:
        folder: Where the folders of the classes are made.
        answer: A photo that could not be read is left where it is.

    Returns:
        The copy, or None where there is none.

    Raises:
        PlaceTakenError: the photo lies in the folder that copies are made in.
        DiskFullError: there is no room.
        NotWritableError: the place may not be written, or the photo cannot be read any more.
    """
    if answer.error is not None:
        return None
    target_folder = folder / folder_name(answer.answer)
    photo = answer.path
    if photo.parent == target_folder:
        raise PlaceTakenError(path=folder, because="the photos lie in it, and they are never changed")
    target = target_folder / photo.name
    number = 1
    while target.exists():
        if _is_same(photo, target):
            return Copied(target, is_new=False)
        number += 1
        target = target_folder / f"{photo.stem} ({number}){photo.suffix}"
    with replaced(target) as temporary:
        shutil.copy2(photo, temporary)
    return Copied(target, is_new=True)


def take_back(copy: Path, photo: Path) -> bool:
    """Delete a copy that was made before, and its folder if nothing else is in it.

    Args:
        copy: What `copy_into` made.
        photo: Whose copy it is.

    Returns:
        Whether it is gone. A copy that somebody has changed since, or whose photo is not there any more, stays.
    """
    try:
        # Two names of one file: what would be deleted is the photo.
        if copy.samefile(photo) or not filecmp.cmp(photo, copy, shallow=False):
            return False
        copy.unlink()
    except FileNotFoundError:
        return not copy.exists()
    except OSError:
        return False
    with suppress(OSError):
        copy.parent.rmdir()
    return True


def folder_name(answer: str | None) -> str:
    """A folder's name for an answer, possible on every system."""
    if answer is None:
        return NOT_SURE
    name = _UNUSABLE.sub("-", answer).strip(" .")
    return f"_{name}" if not name or _DEVICE.fullmatch(name) else name


def _is_same(photo: Path, copy: Path) -> bool:
    try:
        return filecmp.cmp(photo, copy, shallow=False)
    except OSError as error:
        raise write_error(copy, error) from error
