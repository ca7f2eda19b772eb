"""What lies in a sample's folder: written before the first photo, so that nothing of anyone else is ever touched."""

from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from uproto_core.errors import PlaceTakenError
from uproto_core.store.atomic import write_error, write_text
from uproto_core.store.paths import SamplePaths

_JPEG_END: Final = b"\xff\xd9"
_LEFT_BY_SYSTEMS: Final = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


class SampleRecord(BaseModel):
    """What was drawn, or was begun."""

    model_config = ConfigDict(frozen=True)

    version: int
    seed: int
    files: tuple[str, ...]
    """Every file of the sample below its folder, POSIX."""
    is_whole: bool


def read_record(paths: SamplePaths) -> SampleRecord | None:
    """The record; None where there is none that can be read."""
    try:
        return SampleRecord.model_validate_json(paths.record.read_text(encoding="utf-8"))
    except (OSError, ValueError, ValidationError):
        return None


def write_record(paths: SamplePaths, record: SampleRecord) -> None:
    """Put the record in its place.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    write_text(paths.record, record.model_dump_json(indent=1))


def claim(paths: SamplePaths, wanted: SampleRecord) -> bool:
    """See that the folder may be drawn into, and note down what it will hold.

    A folder with another sample of ours is emptied of it first.

    Returns:
        Whether the sample is there already, every file of it.

    Raises:
        PlaceTakenError: the folder holds things that are not ours.
    """
    root = paths.root
    if root.exists() and not root.is_dir():
        raise PlaceTakenError(path=root, because="it is a file")
    found = read_record(paths)
    if found is None:
        if root.is_dir() and any(entry.name not in _LEFT_BY_SYSTEMS for entry in root.iterdir()):
            raise PlaceTakenError(path=root, because="it holds other files")
    elif found.model_copy(update={"is_whole": wanted.is_whole}) == wanted:
        if found.is_whole and all((root / name).is_file() for name in found.files):
            return True
    else:
        _empty(paths, found)
    write_record(paths, wanted)
    return False


def is_whole_photo(path: Path) -> bool:
    """Whether a photo was written to its end: a disk that lost power may hold half of one."""
    try:
        with path.open("rb") as file:
            file.seek(-len(_JPEG_END), 2)
            return file.read() == _JPEG_END
    except OSError:
        return False


def _empty(paths: SamplePaths, found: SampleRecord) -> None:
    """Delete an older sample, file by file as its record names them."""
    ours = {paths.root / name for name in found.files}
    for folder in (paths.photos, paths.texts):
        for path in folder.rglob("*"):
            if path.is_file() and path not in ours and path.name not in _LEFT_BY_SYSTEMS and not _is_begun(path):
                raise PlaceTakenError(path=paths.root, because="it holds an older sample with other files in it")
    try:
        for path in sorted(ours):
            path.unlink(missing_ok=True)
        # Deepest first; a folder with something of the system's in it stays.
        folders = sorted({parent for path in ours for parent in path.parents if paths.root in parent.parents})
        for folder in reversed(folders):
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()
    except OSError as error:
        raise write_error(paths.root, error) from error


def _is_begun(path: Path) -> bool:
    """A file that was being written when the program ended."""
    return path.name.startswith(".") and path.name.endswith(".tmp")
