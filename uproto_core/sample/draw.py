"""Draw the sample: photos in threads, texts, and a record of what was made.

In: an empty or new folder, or one with a sample in it. Out: `photos/train`, `photos/test` and `texts`.
"""

import os
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from uproto_core.cancel import CancelToken
from uproto_core.events import Event, SampleMade, StageEnded, StageProgressed, StageStarted
from uproto_core.sample.field_guide import FIELD_GUIDE
from uproto_core.sample.guide import text_of
from uproto_core.sample.photo import draw_photo
from uproto_core.sample.record import SampleRecord, claim, is_whole_photo, write_record
from uproto_core.sample.species import Species
from uproto_core.seeds import rng
from uproto_core.store.atomic import write_error, write_text
from uproto_core.store.paths import SamplePaths

VERSION = 1
"""Goes up when the same seed would give other photos or texts."""

_SECONDS_BETWEEN_LOOKS = 0.1
_MOST_THREADS = 8


@dataclass(frozen=True, kw_only=True)
class Edition:
    """Which species are drawn, and how many exam photos of each."""

    species: tuple[Species, ...] = FIELD_GUIDE
    exam_photos: int = 15


@dataclass(frozen=True, kw_only=True, slots=True)
class _Sheet:
    """One photo to draw."""

    species: Species
    split: str
    number: int
    path: Path


FULL = Edition()


def make_sample(out: Path, seed: int, cancel: CancelToken, edition: Edition = FULL) -> Generator[Event, None, None]:
    """Draw the sample, or find it drawn already; an interrupted drawing goes on where it was.

    Every photo depends on the seed, its species, its split and its number alone: exam photos are drawn just like
    training photos, from streams of their own.

    Args:
        out: The folder; new, empty, or one with a sample in it.
        seed: Another seed gives other photos of the same species.
        cancel: Looked at before each photo.
        edition: What is drawn; a part of the guide is quicker.

    Raises:
        PlaceTakenError: the folder holds other things.
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    started = monotonic()
    paths = SamplePaths(out)
    yield StageStarted(stage="sample", number=1, of=1)
    sheets = _plan(paths, edition)
    texts = {paths.text(species.name): text_of(species) for species in edition.species}
    files = sorted(path.relative_to(out).as_posix() for path in (*texts, *(sheet.path for sheet in sheets)))
    record = SampleRecord(version=VERSION, seed=seed, files=tuple(files), is_whole=False)
    is_there = claim(paths, record)
    if not is_there:
        yield from _draw(sheets, seed, cancel)
        for path, text in texts.items():
            write_text(path, text)
        write_record(paths, record.model_copy(update={"is_whole": True}))
    yield StageEnded(stage="sample", seconds=monotonic() - started, is_reused=is_there)
    yield SampleMade(source=paths.photos, texts=paths.texts, photos=len(sheets))


def _plan(paths: SamplePaths, edition: Edition) -> list[_Sheet]:
    return [
        _Sheet(species=species, split=split, number=number, path=paths.photo(split, species.name, number))
        for species in edition.species
        for split, photos in (("train", species.training_photos), ("test", edition.exam_photos))
        for number in range(1, photos + 1)
    ]


def _draw(sheets: list[_Sheet], seed: int, cancel: CancelToken) -> Iterator[Event]:
    waiting = [sheet for sheet in sheets if not is_whole_photo(sheet.path)]
    done = len(sheets) - len(waiting)
    yield StageProgressed(stage="sample", done=done, total=len(sheets))
    last_look = monotonic()
    for _ in _finished(waiting, seed, cancel):
        done += 1
        if monotonic() - last_look > _SECONDS_BETWEEN_LOOKS or done == len(sheets):
            last_look = monotonic()
            yield StageProgressed(stage="sample", done=done, total=len(sheets))


def _finished(sheets: list[_Sheet], seed: int, cancel: CancelToken) -> Iterator[None]:
    """Draw in threads (NumPy and Pillow let go of the interpreter while they work), one item for each photo done."""
    threads = min(_MOST_THREADS, _cores())
    begun: deque[Future[None]] = deque()
    with ThreadPoolExecutor(max_workers=threads, thread_name_prefix="draw") as pool:
        try:
            for sheet in sheets:
                cancel.check()
                begun.append(pool.submit(_draw_one, sheet, seed))
                if len(begun) > threads:
                    yield begun.popleft().result()
            while begun:
                cancel.check()
                yield begun.popleft().result()
        finally:
            for future in begun:
                future.cancel()


def _cores() -> int:
    """Processor cores this process may use; `compute` knows too, but loads torch, which takes seconds."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _draw_one(sheet: _Sheet, seed: int) -> None:
    photo = draw_photo(sheet.species, rng(seed, f"sample/{sheet.split}/{sheet.species.name}/{sheet.number}"))
    # Not store.atomic: forcing each of a thousand small files to the disk takes longer than drawing them. A photo that
    # lost its end with the power is seen by `is_whole_photo` and drawn again.
    begun = sheet.path.with_name(f".{sheet.path.name}.{os.getpid()}.tmp")
    try:
        sheet.path.parent.mkdir(parents=True, exist_ok=True)
        begun.write_bytes(photo)
        begun.replace(sheet.path)
    except OSError as error:
        with suppress(OSError):
            begun.unlink(missing_ok=True)
        raise write_error(sheet.path, error) from error
