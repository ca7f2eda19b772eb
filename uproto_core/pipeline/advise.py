"""What to photograph next: half of each class's photos is hidden, and practice answers tell what they had brought.

Works on a finished training's own files and cached features. The exam's photos are neither read nor asked: its rows of
the split are passed over, and all that is counted are practice answers.
"""

import json
from collections.abc import Generator
from datetime import UTC, datetime
from time import monotonic
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import Field, ValidationError

from uproto_core.advice import REPEATS, Advice, ClassAdvice, Gain
from uproto_core.cancel import CancelToken
from uproto_core.classifier.answer import practice_answers
from uproto_core.classifier.halves import Halving, answers_without, plan_halvings
from uproto_core.errors import NothingToExamineError
from uproto_core.evaluation.worth import Step, Worths, worth_of_photos
from uproto_core.events import AdviceMeasured, Event, StageEnded, StageProgressed, StageStarted
from uproto_core.figures import Document, Group, share_of_photos
from uproto_core.jobs import AdviseJob
from uproto_core.pipeline.advice_reasons import Practice, reason_of
from uproto_core.pipeline.finished import FinishedTraining, artefacts_mark, finished_training
from uproto_core.pipeline.kept import KeptModels
from uproto_core.pipeline.methods import only_notes
from uproto_core.seeds import rng
from uproto_core.stage import fingerprint
from uproto_core.store.advice import photos_in_use, read_advice, write_advice
from uproto_core.store.atomic import append_line
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import read_metrics

_VERSION: Final = 1
"""Raise it when the same training would get another advice."""


class _Answered(Document):
    """A line of the part file: what one fit with halves hidden made of the practice photos."""

    fingerprint: str
    repeat: int
    classes: tuple[int, ...] = Field(min_length=1)
    answers: tuple[int, ...]


def advise(job: AdviseJob, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    """Measure what the last photos of each class brought, or tell what was measured before.

    Raises:
        RunUnusableError: the run is not finished, or lacks what it learned step by step.
        NothingToExamineError: there is no practice photo to ask.
    """
    run = RunPaths(job.run)
    metrics = read_metrics(run)
    mark = fingerprint("advice", _VERSION, artefacts_mark(run))
    yield StageStarted(stage="advice", number=1, of=1)
    advice = read_advice(run)
    if advice is not None and advice.fingerprint == mark:
        yield StageEnded(stage="advice", seconds=advice.seconds, is_reused=True)
        yield AdviceMeasured(run=run.root, advice=advice)
        return
    started = monotonic()
    trained = yield from only_notes(finished_training(run, kept, job.accelerator, cancel))
    groups = [metrics.groups.group_of(count) for count in trained.data.counts.tolist()]
    advice = yield from _measured(trained, groups, mark, cancel, started)
    write_advice(run, advice)
    run.advice_part.unlink(missing_ok=True)
    yield StageEnded(stage="advice", seconds=advice.seconds)
    yield AdviceMeasured(run=run.root, advice=advice)


def _measured(
    trained: FinishedTraining, groups: list[Group], mark: str, cancel: CancelToken, started: float
) -> Generator[Event, None, Advice]:
    data, seed, run = trained.data, trained.course.job.seed, trained.course.run
    scores, labels, _, _ = practice_answers(data, trained.anchors, trained.maps, trained.heads, trained.settings)
    if not len(labels):
        raise NothingToExamineError(source=run.root)
    before = scores.argmax(dim=1)
    plan = plan_halvings(data, trained.groups, seed)
    steps = yield from _steps(trained, plan, mark, len(labels), cancel)
    worth = worth_of_photos(labels.numpy(), before.numpy(), steps, groups, rng(seed, "advice/ranges"))
    practice = Practice(labels=labels.numpy(), answers=before.numpy())
    has = photos_in_use(run)
    classes: list[ClassAdvice] = []
    for label, name in enumerate(trained.class_names):
        count = int(data.counts[label])
        own, all_equal = _gain(worth.own, label), _gain(worth.all_equal, label)
        right, asked = practice.found(label)
        found = share_of_photos(right, asked)
        why, other = reason_of(label, trained, practice, own)
        classes.append(
            ClassAdvice(
                class_name=name,
                group=groups[label],
                has=has[name],
                train_n=count,
                last_n=max(count // 2, 1),
                gain=own,
                all_equal=all_equal,
                is_borrowed=not bool(worth.is_measured[label]),
                found=found,
                why=why,
                taken_for=trained.class_names[other] if other is not None else "",
            )
        )
    return Advice(
        fingerprint=mark,
        measured=datetime.now(UTC).isoformat(timespec="seconds"),
        repeats=REPEATS,
        fits=len(plan),
        seconds=round(monotonic() - started, 1),
        classes=tuple(sorted(classes, key=lambda entry: (-entry.per_photo, entry.class_name))),
    )


def _gain(worths: Worths, label: int) -> Gain:
    """Of one class; where not a single class could be measured nothing is known, and nothing is said to be seen."""
    value, low, high = (float(row[label]) for row in (worths.value, worths.low, worths.high))
    if not np.isfinite(value):
        return Gain(value=0.0, low=-1.0, high=1.0)
    return Gain(value=value, low=low, high=high)


def _steps(
    trained: FinishedTraining, plan: tuple[Halving, ...], mark: str, asked: int, cancel: CancelToken
) -> Generator[Event, None, list[Step]]:
    """Every fit of the plan; those that an earlier, stopped measuring made are read."""
    run = trained.course.run
    made = _made_before(run, mark, asked)
    steps: list[Step] = []
    yield StageProgressed(stage="advice", done=0, total=len(plan))
    for done, halving in enumerate(plan, start=1):
        cancel.check()
        key = halving.repeat, halving.classes
        answers = made.get(key)
        if answers is None:
            answers = (yield from only_notes(_answers(trained, halving, cancel))).numpy()
            line = _Answered(
                fingerprint=mark, repeat=halving.repeat, classes=halving.classes, answers=tuple(answers.tolist())
            )
            append_line(run.advice_part, line.model_dump_json())
        steps.append(Step(repeat=halving.repeat, classes=halving.classes, answers=answers))
        yield StageProgressed(stage="advice", done=done, total=len(plan))
    return steps


def _answers(trained: FinishedTraining, halving: Halving, cancel: CancelToken) -> Generator[Event, None, torch.Tensor]:
    course = trained.course
    return (
        yield from answers_without(
            halving.hidden,
            trained.data,
            trained.anchors,
            trained.maps,
            trained.heads,
            trained.settings,
            course.job.seed,
            course.compute,
            cancel,
        )
    )


def _made_before(run: RunPaths, mark: str, asked: int) -> dict[tuple[int, tuple[int, ...]], NDArray[np.int64]]:
    """The fits of a stopped measuring of the same training; a line that was cut off is made anew."""
    try:
        lines = run.advice_part.read_bytes().splitlines()
    except OSError:
        return {}
    made: dict[tuple[int, tuple[int, ...]], NDArray[np.int64]] = {}
    for line in lines:
        try:
            entry = _Answered.model_validate(json.loads(line))
        except (ValueError, ValidationError):
            continue
        if entry.fingerprint == mark and len(entry.answers) == asked:
            made[entry.repeat, entry.classes] = np.array(entry.answers, dtype=np.int64)
    return made
