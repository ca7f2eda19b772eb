"""From a source to what the stages of learning take: photos with labels and splits, features, texts."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import TypeAdapter
from torch import Tensor
from torch.nn import functional as F

from uproto_core.backbone.features import extract_views
from uproto_core.backbone.join import Join, fit_join
from uproto_core.backbone.load import Backbone
from uproto_core.backbone.views import mean_view, plan_answer_views, plan_views
from uproto_core.errors import NothingToLearnError
from uproto_core.events import Event, Noted
from uproto_core.jobs import TrainJob
from uproto_core.photos.hashes import read_photos
from uproto_core.photos.records import PhotoTable, ReadPhoto
from uproto_core.photos.scan import require_classes, scan_source
from uproto_core.photos.scan_table import is_benchmark_list
from uproto_core.photos.split import FOUND, IN_TWO_CLASSES, split_photos
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.words import check_words, words_of
from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import SplitSettings
from uproto_core.stage import fingerprint, run_stage
from uproto_core.store.project import sources_of
from uproto_core.store.runs import SplitRow, read_split, write_split
from uproto_core.store.tensors import Tensors, read_tensors, write_tensors
from uproto_core.texts.choose import ChosenTexts, choose_texts, write_texts_json
from uproto_core.texts.relevance import Evidence
from uproto_core.texts.tower import TextTower

LEFT_OUT_BY_HAND = "left out by hand"
NOT_SURE = "not sure yet"


@dataclass(frozen=True, kw_only=True)
class SplitPhotos:
    """The photos of a run and what each is for."""

    source: Path
    photos: tuple[ReadPhoto, ...]
    rows: tuple[SplitRow, ...]
    """In the photos' order."""
    class_names: tuple[str, ...]
    """Classes with at least one training photo, sorted; a label is a place in this list."""
    fingerprint: str
    is_benchmark: bool = False
    """Whether the source is a list of a standard benchmark, whose groups are those of the literature."""

    def of(self, split: str) -> tuple[ReadPhoto, ...]:
        """The photos of one split whose class was trained."""
        known = set(self.class_names)
        return tuple(
            photo
            for photo, row in zip(self.photos, self.rows, strict=True)
            if row.split == split and row.class_name in known
        )

    def labels(self, photos: Sequence[ReadPhoto]) -> NDArray[np.int64]:
        """(N,) int64, the class of each photo."""
        place = {name: label for label, name in enumerate(self.class_names)}
        return np.array([place[photo.record.class_name] for photo in photos], dtype=np.int64)

    def folds(self, photos: Sequence[ReadPhoto]) -> NDArray[np.int64]:
        """(N,) int64, the practice round in which each photo is left out; -1 is never."""
        fold = {row.path: row.fold for row in self.rows}
        return np.array([fold[photo.record.relative] for photo in photos], dtype=np.int64)


Draw = Callable[[Sequence[ReadPhoto], SplitSettings, int], tuple[SplitRow, ...]]
"""Says by a seed what each photo is for."""


def gather_photos(course: Course) -> Generator[Event, None, SplitPhotos]:
    """Scan, read and split.

    Raises:
        TooFewClassesError: all photos are of one class.
        NothingToLearnError: fewer than two classes have a photo to learn from.
        TextsUnusableError: the descriptions cannot be used.
    """
    photos = yield from read_source(course)
    return (yield from divide_photos(photos, course))


def read_source(course: Course) -> Generator[Event, None, tuple[ReadPhoto, ...]]:
    """Scan the source, and read every photo once.

    Raises:
        TooFewClassesError: all photos are of one class.
    """
    table: PhotoTable = yield from course.passing(
        "scan", scan_source(course.job.source, course.cancel, course.job.read)
    )
    require_classes(table)
    return (yield from course.passing("photos", read_photos(table, course.cancel)))


def divide_photos(
    photos: tuple[ReadPhoto, ...], course: Course, draw: Draw = split_photos
) -> Generator[Event, None, SplitPhotos]:
    """Say what each photo is for.

    Args:
        photos: Of the source.
        course: Whose seed and settings, and where the table lies.
        draw: How it is chosen.

    Raises:
        NothingToLearnError: fewer than two classes have a photo to learn from.
        TextsUnusableError: the descriptions cannot be used.
    """
    job = course.job
    stage = course.stage(
        "split",
        draw.__name__,
        [
            # The class too: a table may say another one of the same file.
            (
                photo.record.relative,
                photo.record.class_name,
                photo.sha256,
                FOUND if photo.record.is_found else photo.record.split,
                photo.record.group,
                photo.record.subfolder,
                NOT_SURE if photo.record.is_unsure else photo.record.is_left_out,
            )
            for photo in photos
        ],
        _plain(job.settings.split),
        job.seed,
        artefact=course.run.split,
    )

    def make() -> Generator[Event, None, tuple[SplitRow, ...]]:
        yield from ()
        return _split_without(photos, job, draw)

    rows = yield from run_stage(
        stage,
        make,
        read=lambda _: read_split(course.run),
        write=lambda made, _: write_split(course.run, made),
    )
    class_names = tuple(sorted({row.class_name for row in rows if row.split == "train"}))
    if len(class_names) < 2:  # noqa: PLR2004  (two are needed to tell apart)
        raise NothingToLearnError(folder=job.source)
    # Now, not after the photos were looked at for minutes.
    check_words(job, class_names)
    undecided = sum(row.reason == IN_TWO_CLASSES for row in rows)
    if undecided:
        yield Noted(code="photos.two-labels", facts={"photos": undecided})
    return SplitPhotos(
        source=job.source,
        photos=photos,
        rows=rows,
        class_names=class_names,
        fingerprint=stage.fingerprint,
        is_benchmark=all(map(is_benchmark_list, sources_of(job.source))),
    )


def _split_without(photos: Sequence[ReadPhoto], job: TrainJob, draw: Draw) -> tuple[SplitRow, ...]:
    """Rows of all photos; those that the person left out take no part in the split."""
    kept = [photo for photo in photos if not photo.record.is_left_out]
    rows = {row.path: row for row in draw(kept, job.settings.split, job.seed)}
    return tuple(
        rows.get(photo.record.relative)
        or SplitRow(
            path=photo.record.relative,
            class_name=photo.record.class_name,
            split="left-out",
            sha256=photo.sha256,
            reason=NOT_SURE if photo.record.is_unsure else LEFT_OUT_BY_HAND,
        )
        for photo in photos
    )


@dataclass(frozen=True, kw_only=True)
class PhotoFeatures:
    """Photos with their features; a photo that could not be decoded again is not among them."""

    photos: tuple[ReadPhoto, ...]
    features: NDArray[np.float32]
    """(N, V, D), unit length: the views of training photos, the plain one first; `answered` alone of all others."""
    answered: NDArray[np.float32]
    """(N, D), unit length: photos as they are shown to be answered, the mean of the views for it."""
    labels: NDArray[np.int64]
    """(N,)"""
    join: Join | None = None
    """What brought the layers of the model together; None where a feature is the last layer's alone."""

    def by_the_last_layer(self, places: NDArray[np.int64], dim: int) -> Tensor:
        """(n, dim) unit length, plain views of some photos in the space that texts share with them."""
        return F.normalize(torch.from_numpy(self.features[places, 0, :dim]), dim=-1)

    def beside(self, texts: Tensor) -> Tensor:
        """Features of texts (M, D) as they stand beside these photos'."""
        return texts if self.join is None else self.join.texts(texts)


def labelled_features(
    split: SplitPhotos, name: str, backbone: Backbone, course: Course, *, like: PhotoFeatures | None = None
) -> Generator[Event, None, PhotoFeatures]:
    """Features of the photos of one split, in their order.

    Args:
        split: All photos.
        name: Which split. Training photos have a feature for each view; others are only answered, and have one.
        backbone: The model.
        course: The training.
        like: Photos to treat alike: how layers are joined is fitted to training photos, and holds for all others.

    Raises:
        NothingToLearnError: not one training photo can be read any more.
    """
    assert like is not None or name == "train", "how layers are joined is fitted to training photos"
    photos, settings = split.of(name), course.job.settings.features
    to_answer = plan_answer_views(settings)
    to_learn = plan_views(settings.train_views, settings) if name == "train" else ()
    # Both at once: a photo is decoded once for all its views.
    plan = tuple(dict.fromkeys((*to_learn, *to_answer)))
    made = yield from extract_views(backbone, photos, plan, course.compute, course.cancel)
    readable = np.asarray(np.isfinite(made).all(axis=(1, 2)))
    kept = tuple(photo for photo, is_readable in zip(photos, readable, strict=True) if is_readable)
    seen = made[readable]
    if name == "train" and not len(seen):
        raise NothingToLearnError(folder=split.source)
    if like is not None:
        join = like.join
    else:
        join = fit_join(seen[:, : len(to_learn)], backbone.dim, backbone.depth_sizes, settings)
    joined = torch.from_numpy(seen)
    joined = join.features(joined) if join is not None else joined[..., : backbone.dim]
    answered = mean_view(joined[:, [plan.index(view) for view in to_answer]])
    features = joined[:, : len(to_learn)] if to_learn else answered[:, None]
    return PhotoFeatures(
        photos=kept,
        features=features.contiguous().numpy(),
        answered=answered.contiguous().numpy(),
        labels=split.labels(kept),
        join=join,
    )


@dataclass(frozen=True, kw_only=True)
class LearningInputs:
    """Everything that the stages of learning depend on."""

    data: TrainingData
    training: PhotoFeatures
    practice: PhotoFeatures | None
    """Given practice photos; None where training photos take turns."""
    fingerprint: str


def gather_features(
    split: SplitPhotos, backbone: Backbone, course: Course
) -> Generator[Event, None, tuple[PhotoFeatures, PhotoFeatures | None]]:
    """Features of training photos in all their views, and of given practice photos as they are answered."""

    def work() -> Generator[Event, None, tuple[PhotoFeatures, PhotoFeatures | None]]:
        training = yield from labelled_features(split, "train", backbone, course)
        if not split.of("val"):
            return training, None
        return training, (yield from labelled_features(split, "val", backbone, course, like=training))

    return (yield from course.passing("features", work()))


def gather_texts(
    split: SplitPhotos, training: PhotoFeatures, practice: PhotoFeatures | None, backbone: Backbone, course: Course
) -> Generator[Event, None, LearningInputs]:
    """Choose the sentences, and put photos and texts together into what learning takes."""
    job = course.job
    words = yield from words_of(course, split.class_names)
    stage = course.stage(
        "texts",
        split.fingerprint,
        split.class_names,
        backbone.fingerprint,
        _plain(job.settings.texts),
        _plain(job.settings.features),
        words.fingerprint,
        beside=course.run.texts,
    )
    evidence = _evidence(training, job.settings.texts.evidence_photos)

    def make() -> Generator[Event, None, Tensors]:
        chosen: ChosenTexts = yield from choose_texts(
            split.class_names,
            words.sources,
            Evidence(
                features=training.by_the_last_layer(evidence, backbone.dim),
                labels=torch.from_numpy(training.labels[evidence]),
            ),
            TextTower(
                encode=backbone.encode_texts,
                context_length=backbone.context_length,
                reads_latin_only=backbone.reads_latin_only,
                logit_scale=backbone.logit_scale,
            ),
            job.settings.texts,
            course.cancel,
            words.decisions,
        )
        write_texts_json(course.run.texts, chosen, split.class_names)
        return {
            "sentences": chosen.features,
            "sentence_labels": chosen.labels,
            "sentence_weights": chosen.weights,
            "class_texts": chosen.class_texts,
            "has_text": chosen.has_text,
        }

    tensors = yield from run_stage(stage, make, read=read_tensors, write=lambda made, path: write_tensors(path, made))
    for name in ("sentences", "class_texts"):
        tensors[name] = training.beside(tensors[name])
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
        **tensors,
    )
    shas = [photo.sha256 for part in (training, practice) if part is not None for photo in part.photos]
    return LearningInputs(
        data=data, training=training, practice=practice, fingerprint=fingerprint(stage.fingerprint, shas)
    )


def _evidence(training: PhotoFeatures, most: int) -> NDArray[np.int64]:
    """The training photos that sentences are tried on: at most so many a class, chosen by content, not by name."""
    taken: dict[int, int] = {}
    chosen: list[int] = []
    for index in sorted(range(len(training.photos)), key=lambda place: training.photos[place].sha256):
        label = int(training.labels[index])
        if taken.get(label, 0) < most:
            taken[label] = taken.get(label, 0) + 1
            chosen.append(index)
    return np.array(sorted(chosen), dtype=np.int64)


def _plain(settings: object) -> object:
    """Settings as JSON, for a fingerprint."""
    return TypeAdapter(type(settings)).dump_python(settings, mode="json")
