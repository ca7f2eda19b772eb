"""A project's photos: what they are is kept at each check, and by that they are found again where they lie now."""

from collections.abc import Generator, Iterable
from contextlib import suppress
from pathlib import Path

from uproto_core.cancel import CancelToken
from uproto_core.errors import SourceMissingError, UprotoError
from uproto_core.events import Event, PhotosFoundAgain
from uproto_core.jobs import FindPhotosJob
from uproto_core.photos.moved import find_photos
from uproto_core.photos.records import ReadPhoto
from uproto_core.store.contents import KnownPhoto, keep_contents, read_contents
from uproto_core.store.paths import ProjectPaths
from uproto_core.store.photo_keys import PhotoKeys, folder_of
from uproto_core.store.project import is_project, read_document


def remember_photos(source: Path, photos: Iterable[ReadPhoto]) -> None:
    """Keep in a project what its photos are; a source that is no project has no place for it."""
    if not is_project(source):
        return
    keys = PhotoKeys(read_document(source).sources)
    known = (
        KnownPhoto(key=keys.key_of(photo.record.path), size=photo.record.size, sha256=photo.sha256) for photo in photos
    )
    # A project that may not be written can be checked all the same.
    with suppress(UprotoError):
        keep_contents(ProjectPaths(source), (photo for photo in known if photo.key.source >= 0))


def find_again(job: FindPhotosJob, cancel: CancelToken) -> Generator[Event, None, None]:
    """Look for the photos of a source that is gone; nothing is changed.

    Yields:
        `StageProgressed` while files are read; `PhotosFoundAgain` at the end.

    Raises:
        SourceMissingError, SourceForbiddenError, SourceGoneError: the folder cannot be looked through.
        ProjectUnusableError: the project cannot be read.
    """
    sources = read_document(job.project).sources
    place = sources.index(job.source)
    known = [photo for photo in read_contents(ProjectPaths(job.project)) if photo.key.source == place]
    found = yield from find_photos(known, job.folder, cancel)
    yield PhotosFoundAgain(
        source=job.source,
        folder=_stands_for(job.source, job.folder),
        found=len(found.names),
        names={old: new for old, new in found.names.items() if old != new},
        missing=found.missing,
    )


def _stands_for(source: Path, folder: Path) -> Path:
    """What takes a source's place: the folder, or the table of the same name in it.

    Raises:
        SourceMissingError: there is no such table.
    """
    if folder_of(source) == source:
        return folder
    table = folder / source.name
    if not table.is_file():
        raise SourceMissingError(source=table)
    return table
