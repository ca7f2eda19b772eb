"""A walk through a folder: every photo file in it, streamed, and a count of everything that was passed over."""

import os
import re
import stat
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

from uproto_core.cancel import CancelToken
from uproto_core.errors import SourceForbiddenError, SourceGoneError, SourceMissingError
from uproto_core.photos.load import is_photo_name, needs_plugin

Ignored = Literal[
    "hidden",
    "not a photo",
    "empty",
    "without its plug-in",
    "not open to you",
    "broken link",
    "met twice",
    "unusable name",
    "not in a class folder",
    "beside train and test",
    "not there",
    "without a class",
    "of several classes",
]

IGNORED: Final[dict[Ignored, str]] = {
    "hidden": "Files and folders that systems hide: names that begin with a dot, Thumbs.db, __MACOSX and the like.",
    "not a photo": "Files whose ending is not that of a photo.",
    "empty": "Photo files without contents.",
    "without its plug-in": "HEIC photos; they need the package pillow-heif.",
    "not open to you": "Files and folders that the computer does not allow reading.",
    "broken link": "Links to something that is not there.",
    "met twice": "Folders reached a second time through a link, and rows of a table that repeat a photo.",
    "unusable name": "Names with signs that no text file can hold.",
    "not in a class folder": "Photos that lie beside the class folders.",
    "beside train and test": "Photos in folders beside those for training and exam.",
    "not there": "Photos that a table names and that do not exist.",
    "without a class": "Rows of a table without a class.",
    "of several classes": "Photos of a JSON list with annotations of several classes.",
}
"""Every reason of `PhotoTable.ignored`, with what it means."""

_JUNK: Final = frozenset(
    {"__macosx", "thumbs.db", "desktop.ini", "ehthumbs.db", "$recycle.bin", "system volume information", "lost+found"}
    | {"@eadir", "#recycle", "icon\r"}
)
_UNUSABLE: Final = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
"""Control signs and halves of characters: such a name fits into no line of a text file."""

_ENTRIES_BETWEEN_LOOKS: Final = 256


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A photo file."""

    folder: tuple[str, ...]
    """Names of the folders below the root, as they are on disk."""
    path: str
    """Absolute."""
    name: str
    size: int
    mtime_ns: int
    inode: int = 0
    device: int = 0
    """Both 0 where a walk does not learn them, as on Windows."""


@dataclass
class PassedOver:
    """What a walk did not take; grows while it goes on."""

    counts: Counter[Ignored] = field(default_factory=Counter)
    empty: list[Path] = field(default_factory=list)
    """Photo files without contents."""
    closed: list[Path] = field(default_factory=list)
    """Folders that may not be read."""


def check_reachable(source: Path) -> os.stat_result:
    """The source's own entry.

    Raises:
        SourceMissingError: there is nothing.
        SourceForbiddenError: the folders above may not be entered.
    """
    try:
        return source.stat()
    except PermissionError as error:
        raise SourceForbiddenError(folder=source) from error
    except (OSError, ValueError) as error:
        # A name that is too long or has a zero byte names nothing either.
        raise SourceMissingError(source=source) from error


def walk(root: Path, passed: PassedOver, cancel: CancelToken) -> Iterator[FoundFile]:
    """Every photo below a folder, in a fixed order; links are followed, and no folder is read twice.

    Folders that are really there come before those that are linked, so that a link never takes the photos of a class
    away from the folder that holds them.

    Args:
        root: Absolute path of a folder.
        passed: Counts what is not taken.
        cancel: Looked at between a few hundred entries.

    Raises:
        SourceForbiddenError: the root may not be read.
        SourceGoneError: the root went away meanwhile.
    """
    waiting: list[tuple[str, tuple[str, ...]]] = [(str(root), ())]
    linked: list[tuple[str, tuple[str, ...]]] = []
    read: set[tuple[int, int]] = set()
    while waiting or linked:
        path, parts = waiting.pop() if waiting else linked.pop(0)
        folders: list[tuple[str, tuple[str, ...]]] = []
        for number, child in enumerate(_entries_once(path, root, read, passed, cancel)):
            if number % _ENTRIES_BETWEEN_LOOKS == 0:
                cancel.check()
            if not _is_welcome(child.name, passed):
                continue
            try:
                is_folder = child.is_dir()
                found = None if is_folder else child.stat()
            except OSError as error:
                passed.counts[_trouble(child, error)] += 1
                continue
            if found is not None:
                if _is_taken(child, found, passed):
                    told = (found.st_size, found.st_mtime_ns, found.st_ino, found.st_dev)
                    yield FoundFile(parts, child.path, child.name, *told)
            elif child.is_symlink() and _holds(child.path, root):
                passed.counts["met twice"] += 1
            else:
                (linked if child.is_symlink() else folders).append((child.path, (*parts, child.name)))
        waiting.extend(reversed(folders))


def _entries_once(
    path: str, root: Path, read: set[tuple[int, int]], passed: PassedOver, cancel: CancelToken
) -> list[os.DirEntry[str]]:
    """What a folder holds; nothing, and counted, where it was read before or cannot be.

    Args:
        path: The folder.
        root: Where the walk began.
        read: Device and inode of every folder read so far; grows.
        passed: Counts what is not taken.
        cancel: Looked at between a few hundred entries.

    Raises:
        SourceForbiddenError: it is the root, and may not be read.
        SourceGoneError: the root went away.
    """
    try:
        entry = os.stat(path)  # noqa: PTH116  (paths stay text here: 100,000 of them pass by)
        if (entry.st_dev, entry.st_ino) in read:
            passed.counts["met twice"] += 1
            return []
        read.add((entry.st_dev, entry.st_ino))
        return _entries(path, cancel)
    except PermissionError as error:
        if path == str(root):
            raise SourceForbiddenError(folder=root) from error
        passed.counts["not open to you"] += 1
        passed.closed.append(Path(path))
    except OSError as error:
        if path == str(root) or not root.exists():
            raise SourceGoneError(folder=root) from error
        passed.counts["not there"] += 1
    return []


def _entries(path: str, cancel: CancelToken) -> list[os.DirEntry[str]]:
    entries: list[os.DirEntry[str]] = []
    with os.scandir(path) as listing:
        for number, entry in enumerate(listing):
            if number % _ENTRIES_BETWEEN_LOOKS == 0:
                cancel.check()
            entries.append(entry)
    entries.sort(key=lambda entry: entry.name)
    return entries


def _is_welcome(name: str, passed: PassedOver) -> bool:
    if name.startswith(".") or name.lower() in _JUNK:
        passed.counts["hidden"] += 1
        return False
    if _UNUSABLE.search(name):
        passed.counts["unusable name"] += 1
        return False
    return True


def _trouble(entry: os.DirEntry[str], error: OSError) -> Ignored:
    if isinstance(error, PermissionError):
        return "not open to you"
    return "broken link" if entry.is_symlink() else "not there"


def _holds(link: str, root: Path) -> bool:
    """Whether a link leads to a folder above the root: following it would walk the whole disk."""
    return Path(os.path.realpath(root)).is_relative_to(os.path.realpath(link))


def _is_taken(entry: os.DirEntry[str], found: os.stat_result, passed: PassedOver) -> bool:
    if not is_photo_name(entry.name) or not stat.S_ISREG(found.st_mode):
        passed.counts["not a photo"] += 1
        return False
    if needs_plugin(entry.name):
        passed.counts["without its plug-in"] += 1
        return False
    if found.st_size == 0:
        passed.counts["empty"] += 1
        passed.empty.append(Path(entry.path))
        return False
    return True
