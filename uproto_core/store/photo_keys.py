"""How a project knows a photo: by its source and its path below it, so that a source may move."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import Final, NamedTuple

_OUTSIDE: Final = -1
_TABLES: Final = frozenset({".csv", ".tsv", ".txt", ".lst", ".list", ".json", ".xlsx"})


class PhotoKey(NamedTuple):
    """A photo below one of the project's sources."""

    source: int
    """Place of the source in the project, from 0; -1 for a photo outside all of them."""
    photo: str
    """Path below the source as it is on disk, POSIX; the whole path outside."""


class PhotoKeys:
    """Turns paths into keys and back."""

    def __init__(self, sources: Sequence[Path]) -> None:
        self._folders = [folder_of(source) for source in sources]
        self._paths: dict[PhotoKey, Path] = {}
        """Paths that were asked for: a decision among thousands asks for all of them again."""

    def key_of(self, photo: Path) -> PhotoKey:
        """The key of a photo."""
        for place, folder in enumerate(self._folders):
            with suppress(ValueError):
                return PhotoKey(place, photo.relative_to(folder).as_posix())
        return PhotoKey(_OUTSIDE, photo.as_posix())

    def path_of(self, key: PhotoKey) -> Path:
        """Where a photo lies now."""
        path = self._paths.get(key)
        if path is None:
            # A project that someone sends may name a source that it does not have.
            is_below = 0 <= key.source < len(self._folders)
            path = self._folders[key.source] / PurePosixPath(key.photo) if is_below else Path(key.photo)
            self._paths[key] = path
        return path


def folder_of(source: Path) -> Path:
    """The folder that photos of a source are named below: its own, or the one that a table lies in."""
    # By its name too: a table on a drive that is not there now is still a table.
    return source.parent if source.suffix.lower() in _TABLES and not source.is_dir() else source
