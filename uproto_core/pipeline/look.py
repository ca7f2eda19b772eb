"""Looking at a source before anything is trained: counts, and what is wrong with it."""

from collections.abc import Generator
from time import monotonic

from uproto_core.cancel import CancelToken
from uproto_core.events import Event, PhotoSkipped, SourceScanned, StageEnded, StageStarted
from uproto_core.jobs import CheckJob, ScanJob
from uproto_core.photos.checks import run_checks
from uproto_core.photos.hashes import read_photos
from uproto_core.photos.records import PhotoTable
from uproto_core.photos.scan import examples, listed, scan_source, summarise


def scan(job: ScanJob, cancel: CancelToken) -> Generator[Event, None, PhotoTable]:
    """Count photos and classes; opens no photo."""
    started = monotonic()
    yield StageStarted(stage="scan", number=1, of=1)
    table = yield from scan_source(job.source, cancel, job.read)
    yield StageEnded(stage="scan", seconds=monotonic() - started)
    if job.read.as_filed:
        yield from listed(table, cancel)
    yield SourceScanned(summary=summarise(table, monotonic() - started), examples=examples(table))
    return table


def check(job: CheckJob, cancel: CancelToken) -> Generator[Event, None, None]:
    """Read every photo once and tell what is wrong with the folder."""
    table = yield from scan(ScanJob(source=job.source, read=job.read), cancel)
    started = monotonic()
    yield StageStarted(stage="photos", number=1, of=2)
    skipped: list[PhotoSkipped] = []
    reading = read_photos(table, cancel)
    while True:
        try:
            event = next(reading)
        except StopIteration as end:
            photos = end.value
            break
        if isinstance(event, PhotoSkipped):
            skipped.append(event)
        yield event
    yield StageEnded(stage="photos", seconds=monotonic() - started)
    started = monotonic()
    yield StageStarted(stage="checks", number=2, of=2)
    yield from run_checks(table, photos, tuple(skipped), cancel)
    yield StageEnded(stage="checks", seconds=monotonic() - started)
