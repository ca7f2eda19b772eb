"""The engine for Python programs: a few calls with plain arguments; jobs and events stay underneath.

from uproto_core import load_bundle, train

run = train("photos", "run")
print(run.metrics.exam.balanced_accuracy)
for answer in run.load().answer(["new photos"]):
    print(answer.path, answer.answer)
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from uproto_core.cancel import CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.events import Event, PhotoAnswer, PhotoAnswered, RunEnded, SourceScanned
from uproto_core.figures import Metrics, ScanSummary
from uproto_core.jobs import AUTO, Job, PredictJob, ScanJob, TrainJob, resolved
from uproto_core.settings import Accelerator, Preset, Settings, with_values
from uproto_core.source_options import ClassLevel, SourceOptions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image
    from torch import Tensor


StrPath = str | PathLike[str]
OnEvent = Callable[[Event], object]


def scan(
    source: StrPath,
    *,
    class_level: ClassLevel = "auto",
    on_event: OnEvent | None = None,
    cancel: CancelToken | None = None,
) -> ScanSummary:
    """Count the photos of each class of a folder, table, list or project; no photo is opened.

    Args:
        source: What `uproto scan` takes.
        class_level: Which folder names the class.
        on_event: Told everything that happens.
        cancel: Stops the work from another thread.

    Raises:
        UprotoError: the source cannot be used.
        Cancelled: the token was told to stop.
    """
    job = ScanJob(source=Path(source), read=SourceOptions(class_level=class_level))
    return _last(job, SourceScanned, on_event, cancel).summary


@dataclass(frozen=True, kw_only=True)
class TrainedRun:
    """A finished training: its folder, its figures, its classifier."""

    path: Path
    metrics: Metrics
    """As in `metrics.json`."""
    bundle: Path

    def load(self, *, accelerator: Accelerator = "auto") -> "LoadedBundle":
        """The classifier, ready to answer."""
        return load_bundle(self.bundle, accelerator=accelerator)


def train(
    source: StrPath,
    out: StrPath,
    *,
    preset: Preset = "quick",
    backbone: str = AUTO,
    texts: StrPath | None = None,
    seed: int = 0,
    accelerator: Accelerator = "auto",
    settings: Mapping[str, str | float | bool] | None = None,
    class_level: ClassLevel = "auto",
    resume: bool = False,
    on_event: OnEvent | None = None,
    cancel: CancelToken | None = None,
) -> TrainedRun:
    """Train a classifier and examine it; everything that `uproto train` does.

    Args:
        source: What `uproto train` takes.
        out: The run's folder.
        preset: How much of the model is trained.
        backbone: `auto`, `built-in`, a name of `uproto backbones list`, or a folder.
        texts: Descriptions of the classes.
        seed: Another one draws another exam and other first values.
        accelerator: What computes.
        settings: By the keys of docs/settings.md, such as `{"classifier.balance": 1.0}`.
        class_level: Which folder names the class.
        resume: Go on with what is in `out`.
        on_event: Told everything that happens.
        cancel: Stops, pauses or finishes the work from another thread.

    Raises:
        UprotoError: what could not be done, in words.
        Cancelled: the token was told to stop.
    """
    job = TrainJob(
        source=Path(source),
        out=Path(out),
        preset=preset,
        backbone=backbone,
        texts=None if texts is None else Path(texts),
        seed=seed,
        is_resumed=resume,
        accelerator=accelerator,
        settings=with_values(Settings(), {key: str(value) for key, value in (settings or {}).items()}),
        read=SourceOptions(class_level=class_level),
    )
    ended = _last(job, RunEnded, on_event, cancel)
    return TrainedRun(path=ended.run, metrics=ended.metrics, bundle=ended.bundle)


class LoadedBundle:
    """A classifier that stays in memory between calls; for one thread at a time."""

    def __init__(self, path: StrPath, accelerator: Accelerator = "auto") -> None:
        """Read a classifier.

        Raises:
            BundleUnusableError: it is none that this version can open.
        """
        from uproto_core.pipeline.kept import KeptModels  # noqa: PLC0415  (loads torch)

        self._path = Path(path).absolute()
        self._accelerator: Accelerator = accelerator
        self._models: KeptModels = KeptModels()
        self._bundle = self._models.bundle(self._path, self._models.compute(accelerator))

    @property
    def class_names(self) -> tuple[str, ...]:
        """The classes, in the order of `probabilities`."""
        return self._bundle.document.class_names

    def answer(
        self, photos: StrPath | Iterable[StrPath], *, top: int = 3, cancel: CancelToken | None = None
    ) -> Iterator[PhotoAnswer]:
        """Answers, streamed: "not sure" is one, and a photo that cannot be read is one with an `error`.

        Args:
            photos: Files and folders.
            top: Classes to name for a photo.
            cancel: Stops the work from another thread.

        Raises:
            UprotoError: a path does not exist, or no photo is in it.
            Cancelled: the token was told to stop.
        """
        from uproto_core.pipeline.predict import predict  # noqa: PLC0415  (loads torch)

        given = (photos,) if isinstance(photos, str | PathLike) else tuple(photos)
        job = PredictJob(bundle=self._path, photos=tuple(map(Path, given)), top=top, accelerator=self._accelerator)
        for event in predict(_absolute(job), self._models, cancel or CancelToken()):
            if isinstance(event, PhotoAnswered):
                yield event.answer

    def probabilities(self, image: "Image.Image") -> "NDArray[np.float32]":
        """(C,) float32, calibrated, of one upright RGB image; they sum to 1."""
        return self._bundle.probabilities(self._seen(image))[0].numpy()

    def features(self, image: "Image.Image") -> "NDArray[np.float32]":
        """(D,) float32 of unit length, what the classifier sees of one upright RGB image: similar photos lie close."""
        return self._seen(image)[0].numpy()

    def _seen(self, image: "Image.Image") -> "Tensor":
        return self._bundle.features([self._bundle.prepare(image.convert("RGB"))])


def load_bundle(path: StrPath, *, accelerator: Accelerator = "auto") -> LoadedBundle:
    """A classifier from a bundle's or a run's folder.

    Raises:
        BundleUnusableError: it is none that this version can open.
        BackboneNotHereError: the model it needs is not on this computer.
    """
    return LoadedBundle(path, accelerator)


def _absolute(job: PredictJob) -> PredictJob:
    absolute = resolved(job)
    assert isinstance(absolute, PredictJob), "a job stays of its kind"
    return absolute


E = TypeVar("E", SourceScanned, RunEnded)


def _last(job: Job, kind: type[E], on_event: OnEvent | None, cancel: CancelToken | None) -> E:
    """Do a job and give its last event of a kind."""
    found: E | None = None
    engine = LocalEngine()
    try:
        for event in engine.run(resolved(job), cancel or CancelToken()):
            if on_event is not None:
                on_event(event)
            if isinstance(event, kind):
                found = event
    finally:
        engine.close()
    assert found is not None, "a job that comes to its end tells its result"
    return found
