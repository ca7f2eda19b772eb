"""Photos that have moved, found again by what is in them: the tree may be another one, and files may have other names.

A file of the same name and size, whose size no other photo of the project has, is taken for the photo without being
read: that is how a drive with another letter is recognised in a second. Of all others the bytes decide.
"""

from collections import Counter, defaultdict
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path, PurePosixPath
from time import monotonic
from typing import Final

from uproto_core.cancel import CancelToken
from uproto_core.events import Event, StageProgressed
from uproto_core.photos.disk_thread import DiskThread
from uproto_core.photos.walk import FoundFile, PassedOver, check_reachable, walk
from uproto_core.stage import file_sha256
from uproto_core.store.contents import KnownPhoto

_SECONDS_BETWEEN_EVENTS: Final = 0.1


@dataclass(frozen=True, kw_only=True)
class FoundAgain:
    """What became of the photos of a source."""

    names: dict[str, str]
    """The path of each below the source, and below the folder where it is now; POSIX."""
    missing: tuple[str, ...]
    """Paths below the source of those that are not there, sorted."""


def find_photos(known: Sequence[KnownPhoto], folder: Path, cancel: CancelToken) -> Generator[Event, None, FoundAgain]:
    """Look for photos in a folder by their contents.

    Each file is one photo at most: of two copies of which one was deleted, one is missing.

    Args:
        known: What the photos are; all of one source.
        folder: Where they may lie, at any depth.
        cancel: Looked at between files, and while the disk does not answer.

    Yields:
        `StageProgressed` of the stage "photos", while files are read.

    Raises:
        SourceMissingError, SourceForbiddenError, SourceGoneError: the folder cannot be looked through.
    """
    check_reachable(folder)
    files = {_name(file): file for file in walk(folder, PassedOver(), cancel)}
    names, waiting = _at_their_places(known, files)
    free = {name: file for name, file in files.items() if name not in set(names.values())}
    hashes = yield from _read(waiting, free, cancel)
    names |= _by_contents(waiting, hashes)
    return FoundAgain(
        names=names, missing=tuple(sorted(photo.key.photo for photo in known if photo.key.photo not in names))
    )


def _name(file: FoundFile) -> str:
    return PurePosixPath(*file.folder, file.name).as_posix()


def _at_their_places(
    known: Sequence[KnownPhoto], files: dict[str, FoundFile]
) -> tuple[dict[str, str], list[KnownPhoto]]:
    """Photos that lie where they lay, without a doubt; and those that are still to be looked for."""
    of_size = Counter(photo.size for photo in known)
    names: dict[str, str] = {}
    waiting: list[KnownPhoto] = []
    for photo in known:
        file = files.get(photo.key.photo)
        if file is not None and file.size == photo.size and of_size[photo.size] == 1:
            names[photo.key.photo] = photo.key.photo
        else:
            waiting.append(photo)
    return names, waiting


def _read(
    waiting: Sequence[KnownPhoto], free: dict[str, FoundFile], cancel: CancelToken
) -> Generator[Event, None, dict[str, list[str]]]:
    """The files, by their hash, that may be photos that are looked for: those of the size of one."""
    sizes = {photo.size for photo in waiting}
    candidates = [(name, file) for name, file in free.items() if file.size in sizes]
    hashes: dict[str, list[str]] = defaultdict(list)
    last_event = monotonic()
    with DiskThread() as disk:
        for done, (name, file) in enumerate(candidates, start=1):
            cancel.check()
            try:
                hashes[disk.ask(partial(file_sha256, Path(file.path)), cancel)].append(name)
            except OSError:
                # What cannot be read is no photo that was found.
                continue
            if monotonic() - last_event > _SECONDS_BETWEEN_EVENTS:
                last_event = monotonic()
                yield StageProgressed(stage="photos", done=done, total=len(candidates))
    yield StageProgressed(stage="photos", done=len(candidates), total=len(candidates))
    return hashes


def _by_contents(waiting: Sequence[KnownPhoto], hashes: dict[str, list[str]]) -> dict[str, str]:
    """Photos and files of the same bytes; of several copies those that agree most in their names come together."""
    names: dict[str, str] = {}
    of_hash: dict[str, list[str]] = defaultdict(list)
    for known in waiting:
        of_hash[known.sha256].append(known.key.photo)
    for sha256, photos in of_hash.items():
        files = list(hashes.get(sha256, ()))
        for photo in sorted(photos, key=lambda photo: (-_best(photo, files), photo)):
            if files:
                file = max(sorted(files), key=lambda file: _agreement(photo, file))
                files.remove(file)
                names[photo] = file
    return names


def _best(photo: str, files: Sequence[str]) -> int:
    return max((_agreement(photo, file) for file in files), default=0)


def _agreement(photo: str, file: str) -> int:
    """How many names agree from the file's own upwards; a path that is the same agrees most."""
    if photo == file:
        return len(photo) + 1
    agree = 0
    for ours, theirs in zip(reversed(photo.split("/")), reversed(file.split("/")), strict=False):
        if ours != theirs:
            break
        agree += 1
    return agree
