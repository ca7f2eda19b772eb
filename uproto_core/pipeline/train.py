"""The whole path of a training: the order of the stages, and nothing else."""

import errno
import math
import os
import platform
import sys
import threading
from collections.abc import Generator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from time import monotonic
from typing import TypeVar

import psutil

from uproto_core.backbone.load import Backbone, require_backbone
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import PlaceTakenError, RunExistsError, UprotoError
from uproto_core.events import (
    EpochEnded,
    Event,
    Failed,
    MemoryUsed,
    Noted,
    RunEnded,
    StageEnded,
    StageProgressed,
    Stopped,
    to_json_line,
)
from uproto_core.figures import RareFound
from uproto_core.jobs import JOB, TrainJob
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.exam import hold_exam
from uproto_core.pipeline.inputs import LearningInputs, SplitPhotos, gather_features, gather_photos, gather_texts
from uproto_core.pipeline.kept import KeptModels
from uproto_core.pipeline.learn import learn
from uproto_core.pipeline.places import keep_off_the_photos
from uproto_core.pipeline.together import tell_the_end, train_along
from uproto_core.pipeline.tune import TowerUsed, after_rounds, tune
from uproto_core.processes import Processes, join_processes
from uproto_core.prototypes.practice import practice_photos
from uproto_core.settings import SETTINGS
from uproto_core.stage import fingerprint
from uproto_core.store.atomic import append_line, sweep, write_error
from uproto_core.store.lock import FileLock
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import RunDocument, write_metrics, write_run

Result = TypeVar("Result")

_PATIENCE_SECONDS = 3.0

_SECONDS_BETWEEN_LOOKS = 5.0
"""At the memory in use."""


def train(job: TrainJob, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    """Do a training and keep its stream of events beside its results.

    Raises:
        RunExistsError: the folder holds a run, and the job does not go on with it.
        PlaceTakenError: the folder must not be written to.
        UprotoError: whatever a stage could not do.
    """
    together = join_processes(job.accelerator)
    if together.leads:
        yield from tell_the_end(_train(job, kept, cancel, together), together)
    else:
        yield from train_along(job, kept, cancel, together)


def _train(job: TrainJob, kept: KeptModels, cancel: CancelToken, together: Processes) -> Generator[Event, None, None]:
    run = RunPaths(job.out)
    _claim(job, run)
    lock = _locked(run)
    try:
        yield from _train_alone(job, kept, cancel, together)
    finally:
        lock.release()


def _train_alone(
    job: TrainJob, kept: KeptModels, cancel: CancelToken, together: Processes
) -> Generator[Event, None, None]:
    run = RunPaths(job.out)
    for folder in (run.root, run.checkpoints, run.bundle):
        sweep(folder)
    course = Course(job=job, run=run, compute=kept.compute(job.accelerator), cancel=cancel, together=together)
    timings: dict[str, float] = {}
    last_look = -math.inf
    try:
        for event in _path(course, kept, timings):
            if isinstance(event, StageEnded):
                timings[event.stage] = round(event.seconds, 3)
            if not isinstance(event, StageProgressed):
                append_line(run.events, to_json_line(event))
            yield event
            if monotonic() - last_look > _SECONDS_BETWEEN_LOOKS:
                last_look = monotonic()
                yield MemoryUsed(bytes=psutil.Process().memory_info().rss)
    except Cancelled:
        append_line(run.events, to_json_line(Stopped()))
        raise
    except UprotoError as error:
        failed = Failed(code=error.code, facts=error.facts(), says=error.what_happened, remedy=error.what_to_do)
        append_line(run.events, to_json_line(failed))
        raise


def _claim(job: TrainJob, run: RunPaths) -> None:
    """See that the run's folder may be written to."""
    try:
        keep_off_the_photos(job.out, job.source)
        if run.root.exists() and not run.root.is_dir():
            raise PlaceTakenError(path=job.out, because="it is a file")
        if run.run_json.exists():
            if not job.is_resumed:
                raise RunExistsError(path=job.out)
        elif run.root.is_dir() and not _is_free(run):
            raise PlaceTakenError(path=job.out, because="it holds other files")
    except OSError as error:
        raise write_error(job.out, error) from error


def _locked(run: RunPaths) -> FileLock:
    """Keep other processes out of the run's folder: two that write one run would spoil each other's."""
    lock = FileLock(run.lock)
    try:
        run.root.mkdir(parents=True, exist_ok=True)
        # A process that was killed holds it until the system has cleared it away.
        given_up = monotonic() + _PATIENCE_SECONDS
        while not (is_ours := lock.take()) and monotonic() < given_up:
            threading.Event().wait(0.1)
    except OSError as error:
        raise write_error(run.root, error) from error
    if not is_ours:
        # In the system's own words, which every language has.
        raise write_error(run.root, OSError(errno.EBUSY, os.strerror(errno.EBUSY)))
    return lock


def _is_free(run: RunPaths) -> bool:
    """Whether a folder holds nothing but hidden files, and what a training leaves that ended before its `run.json`."""
    found = {entry.name for entry in run.root.iterdir() if not entry.name.startswith(".")}
    ours = {run.events.name, run.split.name, run.checkpoints.name}
    return not found or (run.events.name in found and found <= ours)


def _path(course: Course, kept: KeptModels, timings: dict[str, float]) -> Generator[Event, None, None]:
    job, run = course.job, course.run
    # Before the photos are read: whatever is decided from here on counts in the next training.
    started = _now()
    yield course.compute.found()
    # Now, not after a hundred thousand photos were read.
    require_backbone(job.backbone)
    split = yield from gather_photos(course)
    backbone = kept.backbone(job.backbone, course.compute)
    if backbone.is_built_in:
        yield Noted(code="backbone.built-in-is-weak")
    document = _document(course, backbone, split, started)
    write_run(run, document)
    training, practice = yield from gather_features(split, backbone, course)
    inputs = yield from gather_texts(split, training, practice, backbone, course)
    used = TowerUsed(backbone=backbone, inputs=inputs)
    if job.preset != "quick":
        used = yield from _named(tune(split, inputs, backbone, course), split.class_names)
    asked = _asked(used.inputs)
    learned = yield from _named(after_rounds(learn(used.inputs, course), used.rounds), split.class_names, asked)
    metrics = yield from hold_exam(split, used.inputs, learned, used.backbone, course, used.trained)
    metrics = metrics.model_copy(update={"timing_s": dict(timings), "tower": used.figures})
    write_metrics(run, metrics)
    kept_tower = "frozen" if used.trained is None else "tuned"
    write_run(run, document.model_copy(update={"ended": _now(), "tower": kept_tower}))
    yield RunEnded(run=run.root, bundle=run.bundle, metrics=metrics)


def _asked(inputs: LearningInputs) -> tuple[Path, ...]:
    """The practice photos in the order in which learning asks about them."""
    given = inputs.practice
    if given is not None and len(given.photos):
        return tuple(photo.record.path for photo in given.photos)
    turns = practice_photos(inputs.data)
    return tuple(inputs.training.photos[place].record.path for turn in turns for place in turn.places.tolist())


def _named(
    events: Generator[Event, None, Result], class_names: Sequence[str], asked: Sequence[Path] = ()
) -> Generator[Event, None, Result]:
    """Events of learning, which knows classes and photos by number alone, with names and a photo of rare ones."""
    while True:
        try:
            event = next(events)
        except StopIteration as end:
            result: Result = end.value
            return result
        if isinstance(event, EpochEnded) and event.practice is not None and event.practice.rare:
            rare = tuple(_told(found, class_names, asked) for found in event.practice.rare)
            event = replace(event, practice=event.practice.model_copy(update={"rare": rare}))
        yield event


def _told(found: RareFound, class_names: Sequence[str], asked: Sequence[Path]) -> RareFound:
    photo = asked[found.place] if found.place is not None and asked else None
    return found.model_copy(update={"class_name": class_names[found.label], "photo": photo})


def _document(course: Course, backbone: Backbone, split: SplitPhotos, started: str) -> RunDocument:
    job = course.job
    packages = ("uproto", "torch", "open_clip_torch", "timm", "numpy", "pillow")
    return RunDocument(
        job=JOB.dump_python(job, mode="json"),
        fingerprint=fingerprint(split.fingerprint, SETTINGS.dump_python(job.settings, mode="json"), job.seed),
        backbone=backbone.name,
        backbone_is_built_in=backbone.is_built_in,
        device=_device(course),
        versions={
            "python": platform.python_version(),
            "system": f"{platform.system()} {platform.machine()}",
            "bits": str(sys.maxsize.bit_length() + 1),
            **{name: version(name) for name in packages},
        },
        started=started,
        photos=len(split.photos),
        class_names=split.class_names,
    )


def _device(course: Course) -> str:
    name = course.compute.name or f"processor, {course.compute.cores} cores"
    return name if course.together.count == 1 else f"{course.together.count} processes, each {name}"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
