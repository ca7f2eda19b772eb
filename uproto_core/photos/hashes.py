"""From records to read photos: each file is opened once, in threads, and what was read is kept for the next time."""

import os
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import Final

from uproto_core.cancel import CancelToken
from uproto_core.errors import PhotoUnreadableError, SourceGoneError
from uproto_core.events import Event, Noted, PhotoSkipped, StageProgressed
from uproto_core.photos.measure import Measured, PhotoMeasures, measure_photo
from uproto_core.photos.records import PhotoRecord, PhotoTable, ReadPhoto
from uproto_core.photos.seen import SeenDamagedError, SeenPhotos
from uproto_core.store.paths import user_paths

_MOST_THREADS: Final = 8
"""A photo of 200 megapixels takes 600 MB while it is decoded."""
_AHEAD: Final = 64
"""Photos measured before they are asked for."""
_SECONDS_BETWEEN_LOOKS: Final = 0.2
_SECONDS_BETWEEN_EVENTS: Final = 0.1
_SECONDS_BETWEEN_WRITES: Final = 2.0
_PHOTOS_A_RECALL: Final = 5000


def read_photos(table: PhotoTable, cancel: CancelToken) -> Generator[Event, None, tuple[ReadPhoto, ...]]:
    """Open each photo once: hashes, size, brightness, sharpness. Unchanged photos are remembered from earlier passes.

    What was read before a stop is kept for the next time.

    Args:
        table: A scanned source.
        cancel: Looked at before each photo and while waiting for one.

    Yields:
        `StageProgressed`, at most ten a second; `PhotoSkipped` for each photo that cannot be read; `Noted` if the
        person's database of photos was damaged and is made anew.

    Returns:
        The photos that can be read to their end, in the table's order.

    Raises:
        SourceGoneError: the source went away meanwhile.
    """
    seen = SeenPhotos(user_paths().hashes)
    known: list[PhotoMeasures | None] = []
    try:
        for start in range(0, len(table.photos), _PHOTOS_A_RECALL):
            cancel.check()
            known += seen.recall(table.photos[start : start + _PHOTOS_A_RECALL])
    except SeenDamagedError:
        known = [None] * len(table.photos)
        yield _set_aside(seen)

    new = [place for place, measures in enumerate(known) if measures is None]
    total, done = len(known), len(known) - len(new)
    yield StageProgressed(stage="photos", done=done, total=total)
    keeper = _Keeper(seen)
    try:
        last_event = monotonic()
        for place, outcome in zip(new, _measured([table.photos[place] for place in new], cancel), strict=True):
            done += 1
            if isinstance(outcome, PhotoUnreadableError):
                _require_source(table.source)
                yield PhotoSkipped(path=table.photos[place].path, reason=outcome.reason)
            else:
                known[place] = outcome.measures
                yield from keeper.keep(table.photos[place], outcome)
            if monotonic() - last_event > _SECONDS_BETWEEN_EVENTS:
                last_event = monotonic()
                yield StageProgressed(stage="photos", done=done, total=total)
    except BaseException:
        # Stopped, or the source went away: what was read so far need not be read again.
        deque(keeper.write(), maxlen=0)
        raise
    yield from keeper.write()
    if new:
        yield StageProgressed(stage="photos", done=done, total=total)
    return tuple(
        _read(photo, measures) for photo, measures in zip(table.photos, known, strict=True) if measures is not None
    )


def _read(photo: PhotoRecord, measures: PhotoMeasures) -> ReadPhoto:
    return ReadPhoto(
        record=photo,
        sha256=measures.sha256,
        perceptual=measures.perceptual,
        perceptual_down=measures.perceptual_down,
        width=measures.width,
        height=measures.height,
        brightness=measures.brightness,
        sharpness=measures.sharpness,
        contrast=measures.contrast,
        border=measures.border,
        colour=measures.colour,
        taken=measures.taken,
        camera=measures.camera,
        inner=measures.inner,
        inner_down=measures.inner_down,
        structure=measures.structure,
    )


def _set_aside(seen: SeenPhotos) -> Noted:
    return Noted(code="cache.set-aside", facts={"path": str(seen.set_aside())})


def _require_source(source: Path) -> None:
    """See that the source is still there: a drive that was pulled out leaves nothing, or an empty folder.

    Raises:
        SourceGoneError: it is not.
    """
    try:
        if not source.is_dir():
            source.stat()
            return
        with os.scandir(source) as entries:
            is_empty = next(entries, None) is None
    except OSError as error:
        raise SourceGoneError(folder=source) from error
    if is_empty:
        raise SourceGoneError(folder=source)


def _measured(photos: Sequence[PhotoRecord], cancel: CancelToken) -> Iterator[Measured | PhotoUnreadableError]:
    """Measure photos in threads (decoding and hashing let go of the interpreter), in their order, a few ahead."""
    waiting: deque[Future[Measured | PhotoUnreadableError]] = deque()
    threads = ThreadPoolExecutor(max_workers=_threads(), thread_name_prefix="photos")
    coming = iter(photos)
    try:
        while True:
            cancel.check()
            waiting.extend(threads.submit(_attempt, photo) for photo in islice(coming, _AHEAD - len(waiting)))
            if not waiting:
                return
            future = waiting.popleft()
            # The largest photos take longer than a person waits for Stop.
            while not wait((future,), timeout=_SECONDS_BETWEEN_LOOKS).done:
                cancel.check()
            yield future.result()
    finally:
        threads.shutdown(wait=False, cancel_futures=True)


def _attempt(photo: PhotoRecord) -> Measured | PhotoUnreadableError:
    try:
        return measure_photo(photo.path)
    except PhotoUnreadableError as error:
        return error


def _threads() -> int:
    # Not `compute.usable_cores`: that room loads torch, which takes seconds and is not needed to look at a folder.
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, _MOST_THREADS)


class _Keeper:
    """Gathers what was read and writes it every few seconds, so that a killed program has most of it."""

    def __init__(self, seen: SeenPhotos) -> None:
        self._seen = seen
        self._fresh: list[tuple[PhotoRecord, PhotoMeasures]] = []
        self._last_write = monotonic()

    def keep(self, photo: PhotoRecord, measured: Measured) -> Iterable[Event]:
        # A photo that was saved since the scan has other contents than its record says.
        if (measured.size, measured.mtime_ns) == (photo.size, photo.mtime_ns):
            self._fresh.append((photo, measured.measures))
        return self.write() if monotonic() - self._last_write > _SECONDS_BETWEEN_WRITES else ()

    def write(self) -> Iterator[Event]:
        if self._fresh:
            try:
                self._seen.remember(self._fresh)
            except SeenDamagedError:
                yield _set_aside(self._seen)
                self._seen.remember(self._fresh)
            self._fresh.clear()
        self._last_write = monotonic()
