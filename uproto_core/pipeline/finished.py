"""A finished training as its last stage saw it: from its own files and cached features, without its exam photos.

Nothing of the run is made anew or changed, whatever has become of the folder since: the table of its split says which
photos it learned from and asked about, and their features lie in the cache, by content. A photo is opened only where
the cache has lost it.
"""

from collections.abc import Generator
from dataclasses import dataclass

import torch
from pydantic import ValidationError

from uproto_core.backbone.load import Backbone
from uproto_core.cancel import CancelToken
from uproto_core.errors import NothingToLearnError, RunUnusableError
from uproto_core.events import Event
from uproto_core.figures import Choices
from uproto_core.jobs import JOB, TrainJob
from uproto_core.photos.records import PhotoRecord, ReadPhoto
from uproto_core.pipeline.choose import as_chosen
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.inputs import PhotoFeatures, SplitPhotos, labelled_features
from uproto_core.pipeline.kept import KeptModels
from uproto_core.pipeline.tower_photos import SeenPhotos, held_out
from uproto_core.pipeline.tune import read_tower
from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import Accelerator, Settings
from uproto_core.stage import file_sha256
from uproto_core.store.paths import RunPaths
from uproto_core.store.project import photos_folder
from uproto_core.store.runs import read_run, read_split
from uproto_core.store.tensors import Tensors, TensorsDamagedError, read_tensors

_STAGES = ("texts", "prototypes", "matching", "classifier", "neighbours")


@dataclass(frozen=True, kw_only=True)
class FinishedTraining:
    """What the last stage was fitted with, and what came of it."""

    course: Course
    settings: Settings
    """Of the training, with what practice photos chose."""
    data: TrainingData
    groups: tuple[str, ...]
    """(N,), of the training photos: a name for those that belong together, empty for one that stands by itself."""
    class_names: tuple[str, ...]
    anchors: Tensors
    maps: Tensors
    heads: Tensors


def artefacts_mark(run: RunPaths) -> str:
    """One hash of what a training learned step by step.

    Raises:
        RunUnusableError: a step's file is gone.
    """
    try:
        return "-".join(file_sha256(run.artefact(stage))[:16] for stage in _STAGES)
    except OSError as error:
        raise RunUnusableError(path=run.root, because="what it learned step by step is not there any more") from error


def job_of_run(run: RunPaths) -> TrainJob:
    """What a training was asked for.

    Raises:
        RunUnusableError: its record is missing, or of another version.
    """
    try:
        job = JOB.validate_python(read_run(run).job)
    except ValidationError as error:
        raise RunUnusableError(path=run.root, because=f"{run.run_json.name} is of another version") from error
    if not isinstance(job, TrainJob):
        raise RunUnusableError(path=run.root, because=f"{run.run_json.name} is damaged")
    return job


def finished_training(
    run: RunPaths, kept: KeptModels, accelerator: Accelerator, cancel: CancelToken
) -> Generator[Event, None, FinishedTraining]:
    """Put together what the last stage of a finished training saw.

    Raises:
        RunUnusableError: the run is not finished, its files are damaged, or its photos cannot be seen any more.
    """
    job = job_of_run(run)
    artefacts_mark(run)
    course = Course(job=job, run=run, compute=kept.compute(accelerator), cancel=cancel)
    split = _split_of(run, job)
    backbone = kept.backbone(job.backbone, course.compute)
    try:
        training, practice = yield from _seen(split, backbone, course)
    except NothingToLearnError as error:
        because = "not one of the photos it learned from can be read any more"
        raise RunUnusableError(path=run.root, because=because) from error
    texts = _read(run, "texts")
    for name in ("sentences", "class_texts"):
        texts[name] = training.beside(texts[name])
    data = TrainingData(
        features=torch.from_numpy(training.features),
        labels=torch.from_numpy(training.labels),
        classes=len(split.class_names),
        fold=torch.from_numpy(split.folds(training.photos)),
        folds=0 if practice is not None else job.settings.split.folds,
        practice_features=torch.from_numpy(practice.answered if practice is not None else training.answered[:0]),
        practice_labels=torch.from_numpy(practice.labels)
        if practice is not None
        else torch.zeros(0, dtype=torch.int64),
        answered=torch.from_numpy(training.answered),
        **texts,
    )
    if read_run(run).tower == "tuned":
        trained = read_tower(run)
        asked = (
            held_out(split.rows, job.settings.tuning.practice_of, job.seed) if practice is None else frozenset[str]()
        )
        training, practice = yield from _seen(split, trained.on(backbone), course)
        data = SeenPhotos(training=training, practice=practice, held_out=asked).learned(data)
    _require_the_same(training, run)
    group_of = {row.path: row.group for row in split.rows}
    return FinishedTraining(
        course=course,
        settings=as_chosen(job.settings, _choices(run)),
        data=data,
        groups=tuple(group_of[photo.record.relative] for photo in training.photos),
        class_names=split.class_names,
        anchors=_read(run, "prototypes"),
        maps=_read(run, "matching"),
        heads=_read(run, "classifier"),
    )


def _read(run: RunPaths, stage: str) -> Tensors:
    try:
        return read_tensors(run.artefact(stage))
    except TensorsDamagedError as error:
        raise RunUnusableError(path=run.root, because=f"{run.artefact(stage).name} is damaged") from error


def _choices(run: RunPaths) -> Choices:
    path = run.artefact("choices", ".json")
    try:
        return Choices.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise RunUnusableError(path=run.root, because=f"{path.name} is missing or damaged") from error


def _split_of(run: RunPaths, job: TrainJob) -> SplitPhotos:
    """The photos that the training learned from and asked about, in its order; those of the exam are not among them."""
    folder = photos_folder(job.source)
    rows = tuple(row for row in read_split(run) if row.split in {"train", "val"})
    photos = tuple(
        # Only the content and the place count here: what else is known of a photo is for the split, which is made.
        ReadPhoto(
            record=PhotoRecord(
                path=folder / row.path, relative=row.path, class_name=row.class_name, size=0, mtime_ns=0
            ),
            sha256=row.sha256,
            perceptual=0,
            width=0,
            height=0,
            brightness=0.0,
            sharpness=0.0,
        )
        for row in rows
    )
    return SplitPhotos(
        source=job.source, photos=photos, rows=rows, class_names=read_run(run).class_names, fingerprint=""
    )


def _seen(
    split: SplitPhotos, backbone: Backbone, course: Course
) -> Generator[Event, None, tuple[PhotoFeatures, PhotoFeatures | None]]:
    training = yield from labelled_features(split, "train", backbone, course)
    if not split.of("val"):
        return training, None
    return training, (yield from labelled_features(split, "val", backbone, course, like=training))


def _require_the_same(training: PhotoFeatures, run: RunPaths) -> None:
    """See that these are the photos that were learned from; with fewer, nothing could be compared."""
    learned = bytes(_read(run, "neighbours")["paths"].tolist()).decode().split("\n")
    found = {photo.record.relative for photo in training.photos}
    lost = sum(path not in found for path in learned)
    if lost or len(found) != len(set(learned)):
        raise RunUnusableError(path=run.root, because=f"{lost} of the photos it learned from cannot be read any more")
