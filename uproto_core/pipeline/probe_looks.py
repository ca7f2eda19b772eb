"""What a few photos cost on this computer: to open, to look at, to learn from. Every figure is measured, none assumed.

The work is the training's own code on less of everything; `pipeline.probe` makes a training's time of it.
"""

import dataclasses
import math
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TypeVar

import numpy as np
import torch
from PIL import Image
from torch.nn import functional as F

from uproto_core.backbone.decode import Decoded, ahead, decode
from uproto_core.backbone.load import Backbone
from uproto_core.backbone.looking_ahead import looked_at
from uproto_core.backbone.views import View, show
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute
from uproto_core.events import StageEnded
from uproto_core.jobs import TrainJob
from uproto_core.photos.records import PhotoRecord
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.inputs import LearningInputs, PhotoFeatures
from uproto_core.pipeline.learn import learn
from uproto_core.prototypes.data import TrainingData
from uproto_core.seeds import stream
from uproto_core.settings import Preset, Settings
from uproto_core.store.paths import RunPaths
from uproto_core.tuning.learner import TowerLearner
from uproto_core.tuning.objective import Targets
from uproto_core.tuning.recipe import choose_recipe

Result = TypeVar("Result")

_SECONDS_OF_LOOKS = 1.0
"""Enough steps to tell their time, and few enough that nobody waits."""
_STEPS_OF_LOOKS = 8
"""Of each core at most: by then their beginning no longer shows."""
_FIRST_VIEWS = 2
_SPREAD = 0.5
_SENTENCES = 8
"""Of a class, kept: about as many as names and descriptions leave."""
_MOST_CLASSES = 60
_PHOTOS_A_CLASS = 5
_FEWEST_PHOTOS = 120
_ITERATIONS = 5


@dataclass(frozen=True, kw_only=True)
class Span:
    """Seconds for one: of several tries the best and the worst."""

    low: float
    high: float

    def times(self, count: float) -> "Span":
        """For so many."""
        return Span(low=self.low * count, high=self.high * count)

    def __add__(self, other: "Span") -> "Span":
        return Span(low=self.low + other.low, high=self.high + other.high)


NOTHING = Span(low=0.0, high=0.0)


@dataclass(frozen=True, kw_only=True)
class OpenedPhotos:
    """A few photos as the model takes them, and what opening one cost."""

    pixels: torch.Tensor
    """(n, V, 3, H, W); n may be 0."""
    span: Span


def open_photos(
    photos: Sequence[PhotoRecord], plan: Sequence[View], backbone: Backbone, cancel: CancelToken
) -> OpenedPhotos:
    """Decode photos in threads, in all views, as a training does."""

    def load(photo: PhotoRecord) -> Decoded:
        def prepare(image: Image.Image) -> torch.Tensor:
            return show(image, plan, photo.relative, backbone.preprocessing)

        return decode(photo.path, prepare, backbone.image_px)

    started = monotonic()
    opened = [found.pixels for found in ahead(photos, load, cancel, most=len(photos) + 1) if found.pixels is not None]
    seconds = (monotonic() - started) / max(len(photos), 1)
    side = backbone.image_px
    pixels = torch.stack(opened) if opened else torch.zeros(0, len(plan), 3, side, side)
    return OpenedPhotos(pixels=pixels, span=Span(low=seconds, high=seconds))


def look_at(pixels: torch.Tensor, backbone: Backbone, compute: Compute, cancel: CancelToken) -> Span:
    """Seconds of a look at one view, in steps as large as the training's where that is quick enough to try."""

    def step(looker: Backbone, part: torch.Tensor) -> None:
        looker.encode_depths(part, cancel)

    most = compute.views_a_step(backbone.image_px)

    def look(size: int) -> float:
        parts = torch.split(_just(pixels, size), min(most, math.ceil(size / compute.looks_at_once)))
        started = monotonic()
        for _ in looked_at(parts, step, backbone, compute, cancel):
            pass
        return monotonic() - started

    look(_FIRST_VIEWS)  # The first look of all is no measure of the others.
    return _one_of(look, most=_STEPS_OF_LOOKS * most * compute.looks_at_once)


def _just(pixels: torch.Tensor, size: int) -> torch.Tensor:
    """(size, 3, H, W): as many as are wanted, the same ones again where there are too few."""
    return pixels[torch.arange(size) % len(pixels)]


@dataclass(frozen=True, kw_only=True)
class LearningCosts:
    """Seconds of the stages that learn from features, for the whole training."""

    anchors: float
    matching: float
    classifier: float

    @property
    def all(self) -> float:
        """Of all of them."""
        return self.anchors + self.matching + self.classifier


def learning_costs(
    dim: int, photos: int, classes: int, *, views: int, settings: Settings, compute: Compute, cancel: CancelToken
) -> LearningCosts:
    """Go through the stages of learning on made features of the right width, with few steps and few photos.

    Args:
        dim: Numbers of a feature.
        photos: To learn from.
        classes: How many there are.
        views: Of a photo.
        settings: Of the training.
        compute: Where to compute.
        cancel: Looked at by every loop.
    """
    some = min(classes, _MOST_CLASSES)
    few = min(photos, max(some * _PHOTOS_A_CLASS, _FEWEST_PHOTOS))
    data = _made_data(few, views, dim, some, settings)
    matching, classifier = settings.matching, settings.classifier
    steps, iterations = min(matching.steps, matching.steps_a_round), min(classifier.iterations, _ITERATIONS)
    short = dataclasses.replace(
        settings,
        matching=dataclasses.replace(matching, steps=steps),
        classifier=dataclasses.replace(classifier, iterations=iterations, choose="off"),
    )
    seconds = _stage_seconds(data, short, compute, cancel)
    classes_more, photos_more = classes / some, photos / few
    return LearningCosts(
        anchors=seconds.get("prototypes", 0.0) * classes_more * max(classes_more, photos_more),
        matching=seconds.get("matching", 0.0) * matching.steps / steps * classes_more,
        classifier=seconds.get("classifier", 0.0) * classifier.iterations / iterations * classes_more * photos_more
        + seconds.get("calibration", 0.0) * classes_more * photos_more,
    )


def _stage_seconds(data: TrainingData, settings: Settings, compute: Compute, cancel: CancelToken) -> dict[str, float]:
    nobody, none = np.zeros(0, dtype=np.int64), np.zeros((0, data.features.shape[2]), dtype=np.float32)
    inputs = LearningInputs(
        data=data,
        training=PhotoFeatures(photos=(), features=none[:, None], answered=none, labels=nobody),
        practice=None,
        fingerprint="probe",
    )
    with TemporaryDirectory(prefix="uproto-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        job = TrainJob(source=place, out=place, settings=settings)
        course = Course(job=job, run=RunPaths(place), compute=compute, cancel=cancel)
        return {event.stage: event.seconds for event in learn(inputs, course) if isinstance(event, StageEnded)}


def _made_data(photos: int, views: int, dim: int, classes: int, settings: Settings) -> TrainingData:
    """Features that differ as photos' do: a direction for each class, and more that photos do not share."""
    drawn = stream(0, "probe/features")
    labels = torch.arange(photos) % classes
    centres = F.normalize(torch.randn(classes, dim, generator=drawn), dim=-1)
    noise = _SPREAD * F.normalize(torch.randn(photos, views, dim, generator=drawn), dim=-1)
    features = F.normalize(centres[labels][:, None] + noise, dim=-1)
    sentence_labels = torch.arange(classes).repeat_interleave(_SENTENCES)
    off = _SPREAD * F.normalize(torch.randn(len(sentence_labels), dim, generator=drawn), dim=-1)
    return TrainingData(
        features=features,
        labels=labels,
        classes=classes,
        class_texts=centres,
        has_text=torch.ones(classes, dtype=torch.bool),
        sentences=F.normalize(centres[sentence_labels] + off, dim=-1),
        sentence_labels=sentence_labels,
        sentence_weights=torch.full((len(sentence_labels),), 1 / _SENTENCES),
        fold=(torch.arange(photos) // classes) % settings.split.folds,
        folds=settings.split.folds,
        practice_features=torch.zeros(0, dim),
        practice_labels=torch.zeros(0, dtype=torch.int64),
        answered=features[:, 0],
    )


def tuning_step(
    pixels: torch.Tensor,
    backbone: Backbone,
    classes: int,
    *,
    preset: Preset,
    settings: Settings,
    compute: Compute,
    cancel: CancelToken,
) -> Span:
    """Seconds of a step of training inside the model, for one photo.

    Args:
        pixels: (n, 3, H, W), two at least.
        backbone: Stays untouched.
        classes: How many there are.
        preset: `balanced` or `thorough`.
        settings: Of the training.
        compute: Where to compute.
        cancel: Looked at between the model's layers.
    """
    drawn = stream(0, "probe/tower")
    rows = F.normalize(torch.randn(classes, backbone.dim, generator=drawn), dim=-1)
    targets = Targets(
        image_centre=torch.zeros(backbone.dim),
        prototypes=rows,
        offset=torch.zeros(classes),
        texts=rows,
        text_labels=torch.arange(classes),
        text_weights=torch.ones(classes),
    )
    recipe = choose_recipe(backbone.image_tower, preset, settings.tuning, classes)
    learner = TowerLearner(backbone, recipe, targets, settings.tuning, seed=0, compute=compute, cancel=cancel)

    def step(size: int) -> float:
        labels = torch.arange(size) % classes
        started = monotonic()
        loss, _ = learner.step(_just(pixels, size), labels, torch.arange(min(size, classes)), 0.0)
        loss.item()  # A graphics card is asked for its answer only here.
        return monotonic() - started

    step(_FIRST_VIEWS)
    return _one_of(step, most=settings.tuning.batch)


def _one_of(work: Callable[[int], float], *, most: int) -> Span:
    """Seconds for one, from growing sizes until they take long enough to be a measure."""
    size, tries, begun = _FIRST_VIEWS, list[float](), monotonic()
    while True:
        seconds = work(size)
        if size >= most or seconds * 4 > _SECONDS_OF_LOOKS:
            tries.append(seconds / size)
        if monotonic() - begun > _SECONDS_OF_LOOKS and tries:
            return Span(low=min(tries), high=max(tries))
        if seconds * 4 <= _SECONDS_OF_LOOKS:
            size = min(2 * size, most)


def silently(work: Generator[object, None, Result]) -> Result:
    """What comes of work whose events nobody waits for."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: Result = end.value
            return result
