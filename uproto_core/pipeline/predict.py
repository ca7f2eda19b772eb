"""Answers for photos and folders of photos, streamed: memory stays flat however many there are."""

from collections.abc import Generator, Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path
from time import monotonic

from uproto_core.backbone.decode import Decoded
from uproto_core.backbone.load import Backbone
from uproto_core.backbone.looking_ahead import looked_at
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute
from uproto_core.errors import NoPhotosError
from uproto_core.events import Event, PhotoAnswer, PhotoAnswered, StageEnded, StageProgressed, StageStarted
from uproto_core.jobs import PredictJob
from uproto_core.photos.scan import list_photos
from uproto_core.pipeline.kept import KeptModels
from uproto_core.prediction.bundle import Bundle
from uproto_core.prediction.chunks import chunks_of
from uproto_core.prediction.decide import decide
from uproto_core.prediction.earlier import earlier_answers

_SECONDS_BETWEEN_LOOKS = 0.1


def predict(job: PredictJob, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    """Answer every photo; one that cannot be read is an answer with an error, never the end of the run.

    Raises:
        BundleUnusableError: the classifier cannot be opened.
        NoPhotosError: there is no photo in what was given.
        TargetUnknownError: the classifier does not know what it takes to be right as often as was asked for.
    """
    started = monotonic()
    compute = kept.compute(job.accelerator)
    yield compute.found()
    yield StageStarted(stage="answers", number=1, of=1)
    bundle = kept.bundle(job.bundle, compute)
    bundle = replace(bundle, calibration=bundle.calibration_for(job.right))
    done = earlier_answers(job.answered) if job.answered is not None else frozenset()
    waiting = (path for path in list_photos(job.photos, cancel) if path not in done)
    count, last_look = len(done), monotonic()
    for answer in _answers(waiting, bundle, compute, job.top, cancel):
        count += 1
        yield PhotoAnswered(answer=answer)
        if monotonic() - last_look > _SECONDS_BETWEEN_LOOKS:
            last_look = monotonic()
            yield StageProgressed(stage="answers", done=count, total=None)
    if count == 0:
        raise NoPhotosError(folder=job.photos[0])
    yield StageEnded(stage="answers", seconds=monotonic() - started)


def _answers(
    photos: Iterable[Path], bundle: Bundle, compute: Compute, top: int, cancel: CancelToken
) -> Iterator[PhotoAnswer]:
    chunks = chunks_of(photos, bundle, compute, cancel)
    first = list(islice(chunks, 2))
    if len(first) < 2:  # noqa: PLR2004  (a photo or a few that were dropped)
        # All cores look at these together: a person waits.
        for chunk in first:
            yield from answer_batch(chunk, bundle, top)
        return

    def answer(backbone: Backbone, chunk: list[Decoded]) -> list[PhotoAnswer]:
        return answer_batch(chunk, replace(bundle, backbone=backbone), top)

    for answers in looked_at(chain(first, chunks), answer, bundle.backbone, compute, cancel):
        yield from answers


def answer_batch(chunk: list[Decoded], bundle: Bundle, top: int) -> list[PhotoAnswer]:
    """Answers for a few decoded photos, in their order."""
    readable = [photo for photo in chunk if photo.pixels is not None]
    by_path: dict[Path, PhotoAnswer] = {}
    if readable:
        features = bundle.features([photo.pixels for photo in readable if photo.pixels is not None])
        probabilities = bundle.probabilities(features)
        likeness = bundle.classifier.likeness(features)
        adapted = bundle.classifier.adapted(features)
        names = bundle.document.class_names
        for index, photo in enumerate(readable):
            answer = decide(
                photo.path,
                probabilities=probabilities[index],
                likeness=float(likeness[index]),
                calibration=bundle.calibration,
                class_names=names,
                top=top,
            )
            if bundle.neighbours is not None:
                answer = bundle.neighbours.reasons(answer, adapted[index], names)
            by_path[photo.path] = answer.model_copy(update={"taken": photo.taken})
    return [
        by_path[photo.path]
        if photo.pixels is not None
        else PhotoAnswer(path=photo.path, answer=None, top=(), error=photo.problem)
        for photo in chunk
    ]
