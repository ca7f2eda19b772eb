"""Looking at a source before anything is trained: counts, and what is wrong with it."""

from collections.abc import Callable, Generator
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Final

from uproto_core.cancel import CancelToken
from uproto_core.events import Event, FindingMade, PhotoSkipped, SourceScanned, StageEnded, StageStarted
from uproto_core.findings import Finding
from uproto_core.jobs import CheckJob, ScanJob
from uproto_core.photos.records import PhotoTable, ReadPhoto
from uproto_core.photos.scan import examples, listed, scan_source, summarise
from uproto_core.pipeline.seldom_collected import seldom_collected
from uproto_core.store.project import is_project, read_curation

if TYPE_CHECKING:
    from uproto_core.pipeline.kept import KeptModels

NOT_ASKED: Final = "model.not-asked"
"""Why a kind could not be checked that the model was to look for."""


def scan(job: ScanJob, cancel: CancelToken) -> Generator[Event, None, PhotoTable]:
    """Count photos and classes; opens no photo."""
    started = monotonic()
    yield StageStarted(stage="scan", number=1, of=1)
    with seldom_collected():
        table = yield from scan_source(job.source, cancel, job.read)
    yield StageEnded(stage="scan", seconds=monotonic() - started)
    if job.read.as_filed:
        yield from listed(table, cancel)
    yield SourceScanned(summary=summarise(table, monotonic() - started), examples=examples(table))
    return table


def check(job: CheckJob, models: "Callable[[], KeptModels]", cancel: CancelToken) -> Generator[Event, None, None]:
    """Read every photo once and tell what is wrong with the folder; what needs the model comes last.

    Args:
        job: Which folder.
        models: Gives the model; asked only where it is to look at the photos.
        cancel: Looked at by every loop.
    """
    # Load scipy's statistics, for which counting need not wait.
    from uproto_core.checks.look import look_at  # noqa: PLC0415
    from uproto_core.checks.run import NEED_THE_MODEL, run_checks  # noqa: PLC0415
    from uproto_core.pipeline.find_photos import remember_photos  # noqa: PLC0415

    table = yield from scan(ScanJob(source=job.source, read=job.read), cancel)
    stages = 3 if job.looks_inside else 2
    started = monotonic()
    yield StageStarted(stage="photos", number=1, of=stages)
    with seldom_collected():
        photos, skipped = yield from _read(table, cancel)
        remember_photos(job.source, photos)
        yield StageEnded(stage="photos", seconds=monotonic() - started)
        started = monotonic()
        yield StageStarted(stage="checks", number=2, of=stages)
        look = look_at(table, photos, skipped, cancel)
        yield from run_checks(look, cancel)
        yield StageEnded(stage="checks", seconds=monotonic() - started)
    if not job.looks_inside:
        for code in NEED_THE_MODEL:
            yield FindingMade(finding=Finding(code=code, photos=0, could_not=NOT_ASKED))
        return
    # Loads torch: what needs none was told of by now.
    from uproto_core.pipeline.look_inside import look_inside  # noqa: PLC0415

    started = monotonic()
    yield StageStarted(stage="features", number=3, of=stages)
    yield from look_inside(look, job, _kept(job.source), models(), cancel)
    yield StageEnded(stage="features", seconds=monotonic() - started)


def _read(
    table: PhotoTable, cancel: CancelToken
) -> Generator[Event, None, tuple[tuple[ReadPhoto, ...], tuple[PhotoSkipped, ...]]]:
    """Photos that can be read, and what was said of the others."""
    # Loads numpy; see above.
    from uproto_core.photos.hashes import read_photos  # noqa: PLC0415

    skipped: list[PhotoSkipped] = []
    reading = read_photos(table, cancel)
    while True:
        try:
            event = next(reading)
        except StopIteration as end:
            return end.value, tuple(skipped)
        if isinstance(event, PhotoSkipped):
            skipped.append(event)
        yield event


def _kept(source: Path) -> frozenset[Path]:
    """Photos whose class the person has confirmed."""
    return read_curation(source).kept if is_project(source) else frozenset()
