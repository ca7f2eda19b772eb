"""A hunt in an archive: an unsorted folder of any size, its photos by how like they are to rare classes.

The folder is streamed: the likeliest of what was read so far are told of while the rest is still read, and of a photo
nothing stays but its looks, its contents' hash and its score. Features go through the cache, so that a hunt that is
taken up again soon stands where it was. Photos that the project has already are passed over.
"""

import heapq
import stat
from collections.abc import Generator, Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import Final

import numpy as np
import torch
from torch import Tensor

from uproto_core.backbone.features import extract_views
from uproto_core.backbone.views import mean_view
from uproto_core.cancel import CancelToken
from uproto_core.classifier.answer import Classifier
from uproto_core.compute import Compute
from uproto_core.errors import ClassUnknownError, NoPhotosError, RunUnusableError, SourceMissingError, UprotoError
from uproto_core.events import (
    Event,
    PhotosRanked,
    RankedPhoto,
    StageEnded,
    StageProgressed,
    StageStarted,
)
from uproto_core.jobs import HuntJob
from uproto_core.photos.disk_thread import asked
from uproto_core.photos.hashes import read_photos
from uproto_core.photos.known import KnownPhotos
from uproto_core.photos.records import PhotoRecord, PhotoTable, ReadPhoto
from uproto_core.photos.scan import scan_source
from uproto_core.photos.walk import FoundFile, PassedOver, check_reachable, walk
from uproto_core.pipeline.finished import job_of_run
from uproto_core.pipeline.kept import KeptModels
from uproto_core.pipeline.methods import only_notes
from uproto_core.prediction.bundle import Bundle, BundleDocument
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import read_split

_FIRST_PHOTOS: Final = 32
"""Read before the first are told of; from then on more at a time."""
_PHOTOS_AT_ONCE: Final = 128
_WITH_REASONS: Final = 500
"""So many of the likeliest come with the training photos that they look like."""


def hunt(job: HuntJob, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    """Rank the photos of an archive.

    Yields:
        `PhotosRanked` and `StageProgressed` for each lot of photos; `PhotoSkipped` for each that cannot be read.

    Raises:
        BundleUnusableError: the classifier cannot be opened.
        ClassUnknownError: it has not learned one of the classes.
        SourceMissingError, SourceForbiddenError, SourceGoneError: the folder cannot be looked through.
        NoPhotosError: there is no photo in it.
    """
    started = monotonic()
    compute = kept.compute(job.accelerator)
    yield compute.found()
    yield StageStarted(stage="hunt", number=1, of=1)
    if not stat.S_ISDIR(asked(partial(check_reachable, job.folder), cancel).st_mode):
        raise SourceMissingError(source=job.folder)
    bundle = kept.bundle(job.run, compute)
    wanted = labels_of(job.classes, bundle.document)
    known = yield from only_notes(_known_photos(bundle, job.folder, cancel))
    files = walk(job.folder, PassedOver(), cancel)
    looking = _Looking(bundle, wanted, known, job.top)
    most = _FIRST_PHOTOS
    while lot := list(islice(files, most)):
        most = _PHOTOS_AT_ONCE
        yield from only_notes(looking.look(job.folder, lot, compute, cancel))
        yield looking.ranked()
        yield StageProgressed(stage="hunt", done=looking.looked_at, total=None)
    if not looking.looked_at:
        raise NoPhotosError(folder=job.folder)
    yield StageEnded(stage="hunt", seconds=monotonic() - started)


def labels_of(classes: Sequence[str], document: BundleDocument) -> tuple[int, ...]:
    """What to look for: these classes; all rare ones where none is named, and all of an even folder.

    Raises:
        ClassUnknownError: the classifier has not learned one of them.
    """
    names = document.class_names
    for name in classes:
        if name not in names:
            raise ClassUnknownError(name=name, known=", ".join(names))
    rare = [label for label, count in enumerate(document.train_counts) if document.groups.group_of(count) == "few"]
    chosen = [names.index(name) for name in dict.fromkeys(classes)]
    return tuple(chosen or rare or range(len(names)))


def scores_of(classifier: Classifier, features: Tensor) -> Tensor:
    """How like photos are to each class: its probability times the squared cosine to its mean (decision 25).

    The probability alone is shared out among the classes that were learned, and an archive is full of other things.

    Args:
        classifier: At balance: its slider plays no part.
        features: (N, D) float32, unit length.

    Returns:
        (N, C), 0 to 1.
    """
    cosines: Tensor = classifier.cosines(features).clamp(min=0)
    return classifier.probabilities(features) * cosines.square()


class _Looking:
    """What is known of an archive so far."""

    def __init__(self, bundle: Bundle, wanted: tuple[int, ...], known: KnownPhotos, top: int) -> None:
        self._bundle = bundle
        self._wanted = torch.tensor(wanted)
        self._known = known
        self._met = KnownPhotos()
        self._front = _Front(top)
        self._explained = _Front(min(top, _WITH_REASONS))
        self._fresh: list[RankedPhoto] = []
        self.looked_at = 0
        self._in_project = 0
        self._alike = 0

    def ranked(self) -> PhotosRanked:
        """What the last lot brought."""
        fresh, self._fresh = tuple(self._fresh), []
        return PhotosRanked(photos=fresh, looked_at=self.looked_at, known=self._in_project, alike=self._alike)

    def look(
        self, folder: Path, lot: Sequence[FoundFile], compute: Compute, cancel: CancelToken
    ) -> Generator[Event, None, None]:
        """Read some photos and give each its place."""
        table = PhotoTable(source=folder, photos=tuple(map(_record, lot)))
        new = list(self._new(read := (yield from read_photos(table, cancel))))
        self.looked_at += len(read)
        if not new:
            return
        made = yield from extract_views(self._bundle.backbone, new, self._bundle.views, compute, cancel)
        is_readable = np.asarray(np.isfinite(made).all(axis=(1, 2)))
        seen = [photo for photo, is_there in zip(new, is_readable, strict=True) if is_there]
        if seen:
            self._rank(seen, torch.from_numpy(made[is_readable]))

    def _new(self, photos: Sequence[ReadPhoto]) -> Iterator[ReadPhoto]:
        for photo in photos:
            if self._known.has(photo):
                self._in_project += 1
            elif self._met.has(photo):
                self._alike += 1
            else:
                self._met.add(photo)
                yield photo

    def _rank(self, photos: Sequence[ReadPhoto], made: Tensor) -> None:
        """Score some photos.

        Args:
            photos: N of them.
            made: (N, V, D + S) float32, as `extract_views` gives them.
        """
        bundle = self._bundle
        joined = bundle.join.features(made) if bundle.join is not None else made[..., : bundle.backbone.dim]
        features = mean_view(joined)
        scores, places = scores_of(bundle.classifier, features)[:, self._wanted].max(dim=1)
        adapted = bundle.classifier.adapted(features)
        for number, photo in enumerate(photos):
            score, label = float(scores[number]), int(self._wanted[places[number]])
            if self._front.takes(score):
                is_explained = self._explained.takes(score)
                similar = self._similar(adapted[number], label) if is_explained else ()
                self._fresh.append(
                    RankedPhoto(
                        path=photo.record.path,
                        class_name=bundle.document.class_names[label],
                        likeness=score,
                        similar=similar,
                    )
                )

    def _similar(self, adapted: Tensor, label: int) -> tuple[Path, ...]:
        if self._bundle.neighbours is None:
            return ()
        found = self._bundle.neighbours.most_like(adapted, self._bundle.document.class_names, of=label)
        return tuple(entry.path for entry in found)


class _Front:
    """The largest scores so far. Who is among the last in front was in front when it came, so nothing is missed."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._scores: list[float] = []

    def takes(self, score: float) -> bool:
        """Whether a score is among the largest, with all that came before it."""
        if len(self._scores) < self._most:
            heapq.heappush(self._scores, score)
            return True
        return heapq.heappushpop(self._scores, score) < score


def _record(file: FoundFile) -> PhotoRecord:
    return PhotoRecord(
        path=Path(file.path),
        relative="/".join((*file.folder, file.name)),
        class_name="",
        size=file.size,
        mtime_ns=file.mtime_ns,
        inode=file.inode,
        device=file.device,
    )


def _known_photos(bundle: Bundle, folder: Path, cancel: CancelToken) -> Generator[Event, None, KnownPhotos]:
    """The photos of what the classifier was trained on, as it is now.

    Photos that were found in this very folder are met there again: their answers are the project's to know.
    """
    run = RunPaths(bundle.paths.root.parent)
    try:
        job = job_of_run(run)
    except RunUnusableError:
        # A classifier that was handed on says nothing of its photos.
        return KnownPhotos()
    try:
        table = yield from scan_source(job.source, cancel, job.read)
        elsewhere = tuple(photo for photo in table.photos if not (photo.is_found and photo.path.is_relative_to(folder)))
        photos = yield from read_photos(PhotoTable(source=table.source, photos=elsewhere), cancel)
    except UprotoError:
        # On a drive that is not there now, or in a folder that is no project any more: contents are known all the same.
        return KnownPhotos(contents=(row.sha256 for row in read_split(run) if row.sha256))
    return KnownPhotos(photos, paths=(photo.path for photo in elsewhere))
