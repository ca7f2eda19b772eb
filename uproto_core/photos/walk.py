"""A walk through a folder: every photo file in it, streamed, and a count of everything that was passed over.

Each folder is listed in a thread, since a network folder may answer late or never. A root that vanishes meanwhile is an
error, and never a shorter list.
"""

import errno
import os
import re
import stat
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, NamedTuple

from uproto_core.cancel import CancelToken
from uproto_core.errors import SourceForbiddenError, SourceGoneError, SourceMissingError
from uproto_core.photos.disk_thread import DiskThread
from uproto_core.photos.load import is_photo_name, needs_plugin
from uproto_core.photos.long_paths import openable

Ignored = Literal[
    "hidden",
    "not a photo",
    "packed",
    "empty",
    "without its plug-in",
    "not open to you",
    "broken link",
    "met twice",
    "unusable name",
    "no photo in it",
    "not in a class folder",
    "beside train and test",
    "not there",
    "without a class",
    "of several classes",
    "found and gone",
]

IGNORED: Final[dict[Ignored, str]] = {
    "hidden": "Files and folders that systems hide: names that begin with a dot, Thumbs.db, __MACOSX and the like.",
    "not a photo": "Files whose ending is not that of a photo.",
    "packed": "Archives such as ZIP files; what is in them counts once they are unpacked.",
    "empty": "Photo files without contents.",
    "without its plug-in": "HEIC photos; they need the package pillow-heif.",
    "not open to you": "Files and folders that the computer does not allow reading.",
    "broken link": "Links to something that is not there.",
    "met twice": "Folders reached a second time through a link, and rows of a table that repeat a photo.",
    "unusable name": "Names with signs that no text file can hold.",
    "no photo in it": "Folders without any photo, which are no class therefore.",
    "not in a class folder": "Photos that lie beside the class folders.",
    "beside train and test": "Photos in folders beside those for training and exam.",
    "not there": "Photos that a table names and that do not exist.",
    "without a class": "Rows of a table without a class.",
    "of several classes": "Photos of a JSON list with annotations of several classes.",
    "found and gone": "Photos that were found in an archive and are not there any more.",
}
"""Every reason of `PhotoTable.ignored`, with what it means."""

_JUNK: Final = frozenset(
    {"__macosx", "thumbs.db", "desktop.ini", "ehthumbs.db", "$recycle.bin", "system volume information", "lost+found"}
    | {"@eadir", "#recycle", "icon\r"}
)
_UNUSABLE: Final = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")
"""Control signs and halves of characters: such a name fits into no line of a text file."""

_PACKED: Final = (".zip", ".7z", ".rar", ".tar", ".tgz", ".gz", ".bz2", ".xz", ".zst")

_LOST: Final = frozenset(
    number
    for name in (
        "ESTALE ENOTCONN ETIMEDOUT EHOSTDOWN EHOSTUNREACH ENETDOWN ENETUNREACH ECONNRESET ECONNABORTED".split()
    )
    if (number := getattr(errno, name, None)) is not None
)
_LOST_ON_WINDOWS: Final = frozenset({21, 53, 55, 59, 64, 67, 121, 1167, 1231})
"""A drive that is not ready or was taken out, a network name or path that is gone."""

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
    folders: list[tuple[str, ...]] = field(default_factory=list)
    """Every folder that was read, by the names below the root."""
    unseen: list[tuple[str, ...]] = field(default_factory=list)
    """Folders that could not be read, or not all of them: nobody can say that they are empty."""


class _Child(NamedTuple):
    """What one entry of a folder is: one of the three."""

    name: str
    photo: FoundFile | None = None
    folder: Literal["real", "linked"] | None = None
    passed_over: Ignored | None = None


def check_reachable(source: Path) -> os.stat_result:
    """The source's own entry.

    Raises:
        SourceMissingError: there is nothing.
        SourceForbiddenError: the folders above may not be entered.
    """
    try:
        return os.stat(openable(str(source)))  # noqa: PTH116  (a path for the system, not for people)
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
        cancel: Looked at between a few hundred entries, and while the disk does not answer.

    Raises:
        SourceForbiddenError: the root may not be read.
        SourceGoneError: the root went away meanwhile.
    """
    with DiskThread() as disk:
        yield from _Walk(root, passed, disk, cancel).photos()


class _Walk:
    """A walk that goes on; only the thread of the disk asks the disk."""

    def __init__(self, root: Path, passed: PassedOver, disk: DiskThread, cancel: CancelToken) -> None:
        self._root = root
        self._passed = passed
        self._disk = disk
        self._cancel = cancel
        self._read: set[tuple[int, int]] = set()
        """Device and inode of every folder read so far."""
        self._root_device: int | None = None
        self._had_entries = False

    def photos(self) -> Iterator[FoundFile]:
        waiting: list[tuple[str, tuple[str, ...]]] = [(str(self._root), ())]
        linked: list[tuple[str, tuple[str, ...]]] = []
        while waiting or linked:
            path, parts = waiting.pop() if waiting else linked.pop(0)
            folders: list[tuple[str, tuple[str, ...]]] = []
            for number, child in enumerate(self._children(path, parts)):
                if number % _ENTRIES_BETWEEN_LOOKS == 0:
                    self._cancel.check()
                if child.photo is not None:
                    yield child.photo
                elif child.folder is not None:
                    (linked if child.folder == "linked" else folders).append(
                        (_below(path, child.name), (*parts, child.name))
                    )
                elif child.passed_over is not None:
                    self._passed.counts[child.passed_over] += 1
                    if child.passed_over == "empty":
                        self._passed.empty.append(Path(_below(path, child.name)))
                    elif child.passed_over in {"not open to you", "not there"}:
                        self._passed.unseen.append(parts)
            waiting.extend(reversed(folders))
        self._require_root()

    def _children(self, path: str, parts: tuple[str, ...]) -> list[_Child]:
        """What a folder holds; nothing, and counted, where it was read before or cannot be.

        Raises:
            SourceForbiddenError: it is the root, and may not be read.
            SourceGoneError: the root went away.
        """
        try:
            children = self._disk.ask(lambda: self._look(path, parts), self._cancel)
        except PermissionError as error:
            if not parts:
                raise SourceForbiddenError(folder=self._root) from error
            self._passed.counts["not open to you"] += 1
            self._passed.closed.append(Path(path))
            self._passed.unseen.append(parts)
            return []
        except OSError as error:
            if not parts or _is_lost(error):
                raise SourceGoneError(folder=self._root) from error
            self._require_root()
            self._passed.counts["not there"] += 1
            self._passed.unseen.append(parts)
            return []
        if children is None:
            self._passed.counts["met twice"] += 1
            return []
        self._passed.folders.append(parts)
        return children

    def _require_root(self) -> None:
        """See that the root is what it was: a drive that was pulled out leaves nothing, or an empty folder.

        Raises:
            SourceGoneError: it is not.
        """
        try:
            device, has_entries = self._disk.ask(lambda: _state_of(str(self._root)), self._cancel)
        except OSError as error:
            raise SourceGoneError(folder=self._root) from error
        if device != self._root_device or (self._had_entries and not has_entries):
            raise SourceGoneError(folder=self._root)

    # ------------------------------------------------------------ in the thread of the disk

    def _look(self, path: str, parts: tuple[str, ...]) -> list[_Child] | None:
        """The entries of a folder by name; None where it was read before."""
        opened = openable(path)
        entry = os.stat(opened)  # noqa: PTH116  (paths stay text here: 100,000 of them pass by)
        if (entry.st_dev, entry.st_ino) in self._read:
            return None
        self._read.add((entry.st_dev, entry.st_ino))
        children: list[_Child] = []
        with os.scandir(opened) as listing:
            for number, child in enumerate(listing):
                if number % _ENTRIES_BETWEEN_LOOKS == 0:
                    self._cancel.check()
                children.append(self._child(child, path, parts))
        children.sort(key=lambda child: child.name)
        if not parts:
            self._root_device, self._had_entries = entry.st_dev, bool(children)
        return children

    def _child(self, entry: os.DirEntry[str], path: str, parts: tuple[str, ...]) -> _Child:
        name = entry.name
        if (unwelcome := _unwelcome(name)) is not None:
            return _Child(name, passed_over=unwelcome)
        try:
            is_link = entry.is_symlink()
            if entry.is_dir():
                if is_link and _holds(entry.path, self._root):
                    return _Child(name, passed_over="met twice")
                return _Child(name, folder="linked" if is_link else "real")
            found = entry.stat()
        except OSError as error:
            if _is_lost(error):
                raise
            return _Child(name, passed_over=_trouble(entry, error))
        if (reason := why_no_photo(name, found)) is not None:
            return _Child(name, passed_over=reason)
        told = (found.st_size, found.st_mtime_ns, found.st_ino, found.st_dev)
        return _Child(name, photo=FoundFile(parts, _below(path, name), name, *told))


def _below(path: str, name: str) -> str:
    return f"{path}{name}" if path.endswith(os.sep) else f"{path}{os.sep}{name}"


def _state_of(root: str) -> tuple[int, bool]:
    """The disk that a folder lies on, and whether there is anything in it."""
    opened = openable(root)
    device = os.stat(opened).st_dev  # noqa: PTH116  (as above)
    with os.scandir(opened) as listing:
        return device, next(listing, None) is not None


def _is_lost(error: OSError) -> bool:
    """Whether the way to the disk is gone, and not one file or folder."""
    return error.errno in _LOST or getattr(error, "winerror", None) in _LOST_ON_WINDOWS


def _unwelcome(name: str) -> Ignored | None:
    if name.startswith(".") or name.lower() in _JUNK:
        return "hidden"
    return "unusable name" if _UNUSABLE.search(name) else None


def _trouble(entry: os.DirEntry[str], error: OSError) -> Ignored:
    if isinstance(error, PermissionError):
        return "not open to you"
    return "broken link" if entry.is_symlink() else "not there"


def _holds(link: str, root: Path) -> bool:
    """Whether a link leads to a folder above the root: following it would walk the whole disk."""
    return Path(os.path.realpath(root)).is_relative_to(os.path.realpath(link))


def why_no_photo(name: str, found: os.stat_result) -> Ignored | None:
    """Why a file is no photo to use; None where it is one."""
    if not is_photo_name(name) or not stat.S_ISREG(found.st_mode):
        return "packed" if name.lower().endswith(_PACKED) else "not a photo"
    if needs_plugin(name):
        return "without its plug-in"
    return "empty" if found.st_size == 0 else None
