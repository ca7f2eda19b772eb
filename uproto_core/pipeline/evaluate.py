"""Measuring a classifier: the exam figures it was given, or its answers on another labelled source."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from time import monotonic

import torch

from uproto_core.backbone.decode import Decoded
from uproto_core.backbone.load import Backbone
from uproto_core.backbone.looking_ahead import looked_at
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute
from uproto_core.errors import ExamClosedError, NothingToExamineError
from uproto_core.evaluation.metrics import exam_figures
from uproto_core.events import Event, FiguresMeasured, PhotoSkipped, StageEnded, StageProgressed, StageStarted
from uproto_core.figures import ExamFigures
from uproto_core.jobs import EvaluateJob
from uproto_core.photos.scan import scan_source
from uproto_core.pipeline.kept import KeptModels
from uproto_core.prediction.bundle import Bundle, read_document, resolve_bundle
from uproto_core.prediction.chunks import chunks_of
from uproto_core.prediction.decide import is_sure
from uproto_core.store.exam_looks import exam_standing, project_of_run
from uproto_core.store.paths import RunPaths
from uproto_core.store.project import photos_folder
from uproto_core.store.runs import read_run, read_split


def evaluate(job: EvaluateJob, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    """Tell the figures of the exam that was held, or measure on another source.

    Of a source with splits of its own, only its exam photos are looked at.

    Raises:
        RunUnusableError: the subject's own exam is to be measured anew, and it has no tables to tell it.
        BundleUnusableError: the subject is no classifier.
        ExamClosedError: the exam belongs to a later training of a project, and was not opened.
        NothingToExamineError: there is no photo of a class that the classifier knows.
    """
    if job.source is None and job.is_anew:
        yield from _evaluate_anew(job, kept, cancel)
        return
    if job.source is None:
        paths = resolve_bundle(job.subject)
        document = read_document(paths)
        if document.exam is None:
            raise NothingToExamineError(source=job.subject)
        _require_opened(paths.root.parent)
        yield FiguresMeasured(source=paths.root, figures=document.exam)
        return
    compute = kept.compute(job.accelerator)
    yield compute.found()
    bundle = kept.bundle(job.subject, compute)
    started = monotonic()
    yield StageStarted(stage="scan", number=1, of=2)
    table = yield from scan_source(job.source, cancel, job.read)
    yield StageEnded(stage="scan", seconds=monotonic() - started)
    taking_part = [photo for photo in table.photos if not photo.is_left_out]
    has_exam = any(photo.split == "test" for photo in taking_part)
    photos = [photo for photo in taking_part if photo.split == "test" or not has_exam]
    known = {name: label for label, name in enumerate(bundle.document.class_names)}
    unknown: dict[str, int] = {}
    for photo in photos:
        if photo.class_name not in known:
            unknown[photo.class_name] = unknown.get(photo.class_name, 0) + 1
    examined = [photo for photo in photos if photo.class_name in known]
    if not examined:
        raise NothingToExamineError(source=job.source)
    labelled = [(photo.path, known[photo.class_name]) for photo in examined]
    figures = yield from _examine(labelled, StageStarted(stage="exam", number=2, of=2), bundle, compute, cancel)
    if figures is None:
        raise NothingToExamineError(source=job.source)
    yield FiguresMeasured(source=job.source, figures=figures, unknown_classes=unknown)


def _require_opened(run: Path) -> None:
    """See that the exam of a project's training may be shown.

    Raises:
        ExamClosedError: it was not opened.
    """
    project = project_of_run(run)
    if project is not None:
        standing = exam_standing(run, project)
        if not standing.is_opened:
            raise ExamClosedError(run=run, looks=standing.looks)


def _evaluate_anew(job: EvaluateJob, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    """A run's own exam once more, by its classifier as it answers now: leaning as the person left the slider."""
    run = RunPaths(job.subject)
    folder = photos_folder(Path(str(read_run(run).job.get("source", ""))))
    compute = kept.compute(job.accelerator)
    yield compute.found()
    bundle = kept.bundle(job.subject, compute)
    known = {name: label for label, name in enumerate(bundle.document.class_names)}
    labelled = [(folder / row.path, known[row.class_name]) for row in read_split(run) if row.split == "test"]
    figures = yield from _examine(labelled, StageStarted(stage="exam", number=1, of=1), bundle, compute, cancel)
    if figures is None:
        raise NothingToExamineError(source=job.subject)
    yield FiguresMeasured(source=job.subject, figures=figures)


def _examine(
    photos: list[tuple[Path, int]], stage: StageStarted, bundle: Bundle, compute: Compute, cancel: CancelToken
) -> Generator[Event, None, ExamFigures | None]:
    """The figures of labelled photos; None where none of them can be read."""
    started = monotonic()
    yield stage
    labels, probabilities, likeness = yield from _look(photos, bundle, compute, cancel)
    yield StageEnded(stage="exam", seconds=monotonic() - started)
    if not len(labels):
        return None
    return exam_figures(
        labels,
        probabilities,
        train_counts=bundle.document.train_counts,
        class_names=bundle.document.class_names,
        rule=bundle.document.groups,
        target=bundle.calibration.target,
        is_sure=is_sure(probabilities, likeness, bundle.calibration),
    )


def _look(
    photos: list[tuple[Path, int]], bundle: Bundle, compute: Compute, cancel: CancelToken
) -> Generator[Event, None, tuple[torch.Tensor, torch.Tensor, torch.Tensor]]:
    """Labels (N,), probabilities (N, C) and likeness (N,) of the photos that can be read."""
    label_of = dict(photos)

    def look(backbone: Backbone, chunk: list[Decoded]) -> tuple[list[Decoded], torch.Tensor]:
        readable = [photo.pixels for photo in chunk if photo.pixels is not None]
        return chunk, replace(bundle, backbone=backbone).features(readable) if readable else torch.zeros(0)

    labels: list[int] = []
    probabilities = [torch.zeros(0, len(bundle.document.class_names))]
    likeness = [torch.zeros(0)]
    done = 0
    chunks = chunks_of((path for path, _ in photos), bundle, compute, cancel)
    for chunk, features in looked_at(chunks, look, bundle.backbone, compute, cancel):
        for photo in chunk:
            if photo.pixels is None:
                yield PhotoSkipped(path=photo.path, reason=photo.problem or "damaged")
        if len(features):
            labels += [label_of[photo.path] for photo in chunk if photo.pixels is not None]
            probabilities.append(bundle.probabilities(features))
            likeness.append(bundle.classifier.likeness(features))
        done += len(chunk)
        yield StageProgressed(stage="exam", done=done, total=len(photos))
    return torch.tensor(labels, dtype=torch.int64), torch.cat(probabilities), torch.cat(likeness)
