"""From a source to its table of photos: names, classes, splits, sizes; no photo is opened."""

import os
import stat
from collections import Counter
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from uproto_core.cancel import CancelToken
from uproto_core.errors import (
    NoPhotosError,
    NotSortedError,
    SourceForbiddenError,
    TooFewClassesError,
)
from uproto_core.events import ClassesCounted, Event, PhotosListed, StageProgressed
from uproto_core.figures import ClassCount, ClassLevels, ScanSummary, group_rule
from uproto_core.photos.class_level import Folder
from uproto_core.photos.counting import Pace, class_counts, decisive, so_far, sorted_table
from uproto_core.photos.curated import counted_as_named, curated
from uproto_core.photos.disk_thread import asked
from uproto_core.photos.found import with_found, with_gone_counted
from uproto_core.photos.records import PhotoRecord, PhotoTable, Readings, SplitName
from uproto_core.photos.scan_table import scan_table
from uproto_core.photos.several import counted_with, together
from uproto_core.photos.sources import Place, count_classes, nfc, place_folders
from uproto_core.photos.table_inside import scan_table_inside
from uproto_core.photos.walk import FoundFile, Ignored, PassedOver, check_reachable, walk
from uproto_core.source_options import READ_AS_IT_LIES, ClassLevel, SourceOptions
from uproto_core.store.curation import Curation
from uproto_core.store.project import is_project, read_curation, read_document

_PHOTOS_BETWEEN_LOOKS: Final = 256
_PHOTOS_AN_EVENT: Final = 2000
_CLASSES_NEEDED: Final = 2


def scan_source(
    source: Path, cancel: CancelToken, read: SourceOptions = READ_AS_IT_LIES
) -> Generator[Event, None, PhotoTable]:
    """Find the photos of a source and what each is filed under.

    Args:
        source: A folder of class folders (with or without train, val and test above them), or with a table in it; a
            table, a list, or a project.
        cancel: Looked at between a few hundred files.
        read: What the person chose about reading it.

    Yields:
        `ClassesCounted` and `StageProgressed`, at most five a second and once at the end.

    Raises:
        SourceMissingError: there is nothing at that path.
        SourceForbiddenError: it may not be read.
        SourceGoneError: it went away meanwhile.
        NoPhotosError: it holds no photo.
        NotSortedError: it holds photos and no class folders.
        SeveralTablesError: it has no class folders, and several tables.
        TableUnusableError: a table or list that cannot be understood.
        ProjectUnusableError: a project of a newer version, or a damaged one.
    """
    source = Path(os.path.abspath(source.expanduser()))  # noqa: PTH100  (without following links)
    root = None if read.photos_root is None else Path(os.path.abspath(read.photos_root.expanduser()))  # noqa: PTH100  (as above)
    entry = asked(partial(check_reachable, source), cancel)
    if not stat.S_ISDIR(entry.st_mode):
        return (yield from scan_table(source, cancel, root))
    if asked(partial(is_project, source), cancel):
        return (yield from _scan_project(source, cancel, read))
    return (yield from _scan_folder_or_table(source, cancel, read.class_level, root))


def require_classes(table: PhotoTable) -> None:
    """Make sure that there are classes to tell apart.

    Raises:
        TooFewClassesError: all photos are of one class.
    """
    if len(table.class_names) < _CLASSES_NEEDED:
        raise TooFewClassesError(folder=table.source)


def list_photos(paths: Sequence[Path], cancel: CancelToken) -> Iterator[Path]:
    """The photos of files and folders, streamed, for answers; labels play no part.

    A file that is named itself is always among them, whatever it is: the person expects an answer for it.

    Args:
        paths: Files and folders; one that lies in another is not read twice.
        cancel: Looked at between a few hundred files.

    Raises:
        SourceMissingError: there is nothing at one of the paths.
        SourceForbiddenError: one of the folders may not be read.
        SourceGoneError: a folder went away meanwhile.
    """
    roots = {Path(os.path.abspath(path.expanduser())): None for path in paths}  # noqa: PTH100  (keeps links)
    for root in roots:
        if any(above in roots for above in root.parents):
            continue
        if stat.S_ISDIR(asked(partial(check_reachable, root), cancel).st_mode):
            passed = PassedOver()
            for found in walk(root, passed, cancel):
                yield Path(found.path)
            yield from passed.empty
        else:
            yield root


def summarise(table: PhotoTable, seconds: float) -> ScanSummary:
    """The figures of `scan --json`.

    Args:
        table: A scanned source.
        seconds: What the scan took.
    """
    photos = [photo for photo in table.photos if not photo.is_left_out]
    every = Counter(photo.class_name for photo in photos)
    learning = Counter(photo.class_name for photo in photos if photo.split in {None, "train"})
    exam = Counter(photo.class_name for photo in photos if photo.split == "test")
    splits = Counter(photo.split for photo in photos if photo.split is not None)
    counts = class_counts((every, learning), is_benchmark=table.is_benchmark)
    return ScanSummary(
        photos=len(photos),
        classes=_with_given_splits(counts, learning, exam) if splits["test"] else counts,
        splits={name: splits[name] for name in ("train", "val", "test") if splits[name]},
        ignored=dict(sorted(table.ignored.items())),
        seconds=seconds,
        groups=group_rule(list(decisive(every, learning).values()), is_benchmark=table.is_benchmark),
        levels=_levels(table.readings),
        bare_folders=table.bare_folders,
    )


def _levels(readings: Readings | None) -> ClassLevels | None:
    if readings is None:
        return None
    return ClassLevels(used=readings.used, leaf=len(readings.leaf), first=len(readings.first))


def examples(table: PhotoTable, most: int = 24) -> dict[str, tuple[Path, ...]]:
    """Some photos of each class, evenly from its first to its last: enough for the window to show a class by."""
    by_class: dict[str, list[Path]] = {}
    for photo in table.photos:
        by_class.setdefault(photo.class_name, []).append(photo.path)
    return {
        name: tuple(paths[number * len(paths) // min(most, len(paths))] for number in range(min(most, len(paths))))
        for name, paths in by_class.items()
    }


def listed(table: PhotoTable, cancel: CancelToken) -> Iterator[PhotosListed]:
    """Every photo of the table, class by class; for a window that shows them all."""
    of_class: dict[tuple[str, SplitName | None, str], list[str]] = {}
    for photo in table.photos:
        folder, _, name = str(photo.path).rpartition(os.sep)
        of_class.setdefault((photo.class_name, photo.split, folder), []).append(name)
    for (class_name, split, folder), names in of_class.items():
        cancel.check()
        for start in range(0, len(names), _PHOTOS_AN_EVENT):
            yield PhotosListed(
                class_name=class_name,
                split=split,
                folder=Path(folder + os.sep),
                names=tuple(names[start : start + _PHOTOS_AN_EVENT]),
            )


def _with_given_splits(
    counts: tuple[ClassCount, ...], learning: Mapping[str, int], exam: Mapping[str, int]
) -> tuple[ClassCount, ...]:
    """The classes with what the source itself says about training and exam."""
    return tuple(
        count.model_copy(update={"training": learning.get(count.class_name, 0), "exam": exam.get(count.class_name, 0)})
        for count in counts
    )


def _scan_project(root: Path, cancel: CancelToken, read: SourceOptions) -> Generator[Event, None, PhotoTable]:
    document = read_document(root)
    if read.class_level == "auto":
        read = replace(read, class_level=document.class_level)
    # Read before the photos are looked for: a project that cannot be used is said at once.
    decided = read_curation(root)
    curation: Curation[Path] = Curation() if read.as_filed else decided
    scanning = _scan_sources(root, document.sources, cancel, read)
    while True:
        try:
            event = next(scanning)
        except StopIteration as end:
            if read.as_filed:
                return with_gone_counted(end.value, decided.found, cancel)
            return curated(with_found(end.value, decided.found, cancel), curation)
        yield counted_as_named(event, curation) if isinstance(event, ClassesCounted) else event


def _scan_sources(
    root: Path, sources: Sequence[Path], cancel: CancelToken, read: SourceOptions
) -> Generator[Event, None, PhotoTable]:
    if len(sources) == 1:
        return (yield from scan_source(sources[0], cancel, read))
    tables: list[PhotoTable] = []
    before: Counter[str] = Counter()
    files_before = 0
    for source in sources:
        files_seen = 0
        scanning = scan_source(source, cancel, read)
        while True:
            try:
                event = next(scanning)
            except StopIteration as end:
                tables.append(end.value)
                break
            if isinstance(event, ClassesCounted):
                files_seen = event.files_seen
                yield counted_with(event, before, files_before)
            elif isinstance(event, StageProgressed):
                yield replace(event, done=event.done + files_before)
        before.update(photo.class_name for photo in tables[-1].photos)
        files_before += files_seen
    return together(root, tables)


def _scan_folder_or_table(
    source: Path, cancel: CancelToken, level: ClassLevel, root: Path | None
) -> Generator[Event, None, PhotoTable]:
    """The classes of a folder by its folders; where these say nothing, by the table that lies in it."""
    try:
        table = yield from _scan_folder(source, cancel, level)
    except (NoPhotosError, NotSortedError):
        inside = yield from scan_table_inside(source, cancel, root)
        if inside is None:
            raise
        return inside
    if len(table.class_names) >= _CLASSES_NEEDED:
        return table
    return (yield from scan_table_inside(source, cancel, root)) or table


def _scan_folder(source: Path, cancel: CancelToken, level: ClassLevel) -> Generator[Event, None, PhotoTable]:
    passed = PassedOver()
    files: list[FoundFile] = []
    counts: Counter[Folder] = Counter()
    pace = Pace()
    for found in walk(source, passed, cancel):
        files.append(found)
        counts[found.folder] += 1
        if pace.is_due():
            yield from so_far(count_classes(counts, level), len(files) + passed.counts.total())
            pace.told()
    bare = tuple("/".join(map(nfc, folder)) for folder in bare_folders(passed.folders, [*counts, *passed.unseen]))
    passed.counts["no photo in it"] += len(bare)
    placing = place_folders(counts, level)
    photos = _records(source, files, placing.places, passed, cancel)
    if not photos:
        raise _why_none(source, passed, has_files=bool(files))
    yield from so_far(count_classes(counts, level), len(files) + sum(passed.counts.values()))
    return replace(sorted_table(source, photos, passed), readings=placing.readings, bare_folders=bare)


def bare_folders(folders: Sequence[Folder], with_photos: Collection[Folder]) -> Iterator[Folder]:
    """Folders with no photo in them or below, each the first of its kind from the top.

    Args:
        folders: All, each after the one that it lies in; the source itself is the empty one.
        with_photos: Those with photos directly in them, or in which there may be some.
    """
    filled = {folder[:depth] for folder in with_photos for depth in range(len(folder) + 1)}
    yield from (folder for folder in folders if folder and folder not in filled and folder[:-1] in filled)


def _why_none(
    source: Path, passed: PassedOver, *, has_files: bool
) -> NotSortedError | SourceForbiddenError | NoPhotosError:
    if has_files:
        return NotSortedError(folder=source)
    # What may not be read is never called empty.
    return SourceForbiddenError(folder=passed.closed[0]) if passed.closed else NoPhotosError(folder=source)


def _records(
    source: Path,
    files: Sequence[FoundFile],
    places: Mapping[Folder, Place | Ignored],
    passed: PassedOver,
    cancel: CancelToken,
) -> list[PhotoRecord]:
    photos: list[PhotoRecord] = []
    names = _own_names(["/".join((*found.folder, found.name)) for found in files])
    # A path is made from its folder's, which takes half of the time; 100,000 are made.
    above = {folder: source.joinpath(*folder) for folder in places}
    for number, (found, name) in enumerate(zip(files, names, strict=True)):
        if number % _PHOTOS_BETWEEN_LOOKS == 0:
            cancel.check()
        place = places[found.folder]
        if not isinstance(place, Place):
            passed.counts[place] += 1
            continue
        photos.append(
            PhotoRecord(
                path=above[found.folder].joinpath(found.name),
                relative=name,
                class_name=place.class_name,
                split=place.split,
                subfolder=place.subfolder,
                size=found.size,
                mtime_ns=found.mtime_ns,
                inode=found.inode,
                device=found.device,
            )
        )
    return photos


def _own_names(on_disk: Sequence[str]) -> Iterator[str]:
    """Each path in NFC; as it is on disk where two would then be the same (only Linux has files of both names)."""
    taken = set(on_disk)
    for relative in on_disk:
        name = nfc(relative)
        if name != relative and name in taken:
            name = relative
        taken.add(name)
        yield name
