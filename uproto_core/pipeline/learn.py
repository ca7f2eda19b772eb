"""The stages of learning, from photos and texts to a classifier that knows when it is not sure."""

import dataclasses
from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter
from torch import Tensor

from uproto_core.classifier.answer import Classifier, assemble, practice_answers
from uproto_core.classifier.calibrate import Calibration, calibrate
from uproto_core.classifier.train import train_classifier
from uproto_core.evaluation.lean import lean_curve
from uproto_core.events import Event
from uproto_core.figures import Choices
from uproto_core.matching.train import train_matching
from uproto_core.pipeline.choose import as_chosen, choose_classifier, chosen_note
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.exam import Learned, PracticeAnswers
from uproto_core.pipeline.exam_geometry import stage_one
from uproto_core.pipeline.inputs import LearningInputs
from uproto_core.pipeline.matching_check import check_matching, note_of
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import SETTINGS
from uproto_core.stage import run_stage
from uproto_core.store.atomic import write_text
from uproto_core.store.paths import RunPaths
from uproto_core.store.tensors import Tensors, read_tensors, write_tensors

_CALIBRATION: TypeAdapter[Calibration] = TypeAdapter(Calibration)


def learn(inputs: LearningInputs, course: Course) -> Generator[Event, None, Learned]:
    """Go through the stages, each made only where its artefact is not there already.

    Args:
        inputs: What is learned from.
        course: Whose settings and seed, and where the artefacts lie.
    """
    data, settings, seed = inputs.data, course.job.settings, course.job.seed
    compute, cancel = course.compute, course.cancel
    plain = SETTINGS.dump_python(settings, mode="json")

    anchors_stage = course.stage("prototypes", inputs.fingerprint, plain["prototypes"], plain["experts"], seed)
    anchors: Tensors = yield from run_stage(
        anchors_stage,
        lambda: spread_anchors(data, settings, seed, cancel),
        read=read_tensors,
        write=lambda made, path: write_tensors(path, made),
    )
    # Whether stage 1 stays is asked after stage 2, and asking otherwise trains nothing anew.
    trained_by = {name: value for name, value in plain["matching"].items() if name != "is_checked"}
    if settings.matching.keep == "best":
        # Which round is the best is seen by the prototype branch.
        trained_by["watched_by"] = settings.classifier.prototype_scale
    matching_stage = course.stage("matching", anchors_stage.fingerprint, trained_by)
    maps: Tensors = yield from run_stage(
        matching_stage,
        lambda: train_matching(data, anchors, settings, seed, compute, cancel),
        read=read_tensors,
        write=lambda made, path: write_tensors(path, made),
        is_partial=lambda: cancel.is_finishing,
    )
    # A stage that builds on one that was ended early is itself no more than partial.
    ended_early = cancel.is_finishing
    classifier_stage = course.stage(
        "classifier",
        matching_stage.fingerprint,
        plain["classifier"],
        settings.matching.is_checked,
        "ended early" if ended_early else "",
        beside=course.run.artefact("choices", ".json"),
    )
    fitted = yield from run_stage(
        classifier_stage,
        lambda: _fit(data, anchors, maps, course),
        read=lambda path: _read_heads(path, course.run),
        write=lambda made, path: _write_heads(made, path, course.run),
        is_partial=lambda: cancel.is_finishing,
    )
    heads, settings = fitted.heads, as_chosen(settings, fitted.choices)
    if fitted.choices.tried:
        yield chosen_note(fitted.choices)
    if fitted.choices.matching is not None:
        yield note_of(fitted.choices.matching)
    classifier: Classifier = assemble(data, anchors, maps, heads, settings)
    practice = PracticeAnswers(*practice_answers(data, anchors, maps, heads, settings))

    def find_limits() -> Generator[Event, None, Calibration]:
        yield from ()
        return calibrate(practice.log_probabilities, practice.labels, practice.likeness, settings.answers)

    calibration = yield from run_stage(
        course.stage(
            "calibration",
            classifier_stage.fingerprint,
            plain["answers"],
            "ended early" if cancel.is_finishing else "",
            artefact=course.run.artefact("calibration", ".json"),
            beside=course.run.lean,
        ),
        find_limits,
        read=lambda path: _CALIBRATION.validate_json(path.read_bytes()),
        write=lambda made, path: _write_limits(made, path, practice, data.counts, course.run),
        is_partial=lambda: cancel.is_finishing,
    )
    return Learned(
        classifier=dataclasses.replace(classifier, temperature=calibration.temperature),
        calibration=calibration,
        practice=practice,
        stage_one=stage_one(anchors, maps, heads, course.job.settings, chosen=settings),
        choices=fitted.choices,
    )


@dataclass(frozen=True, kw_only=True)
class _FittedHeads:
    heads: Tensors
    choices: Choices


def _fit(data: TrainingData, anchors: Tensors, maps: Tensors, course: Course) -> Generator[Event, None, _FittedHeads]:
    """Stage 2, with what practice photos choose for it, and whether stage 1 stays."""
    settings, compute, cancel = course.job.settings, course.compute, course.cancel
    seed = course.job.seed
    chosen = yield from choose_classifier(data, anchors, maps, settings, seed, compute, cancel)
    settings = chosen.settings
    heads = yield from train_classifier(data, anchors, maps, settings, seed, compute, cancel)
    checked = yield from check_matching(data, anchors, maps, heads, settings, seed, compute, cancel)
    return _FittedHeads(heads=checked.heads, choices=Choices(matching=checked.check, tried=chosen.tried))


def _read_heads(path: Path, run: RunPaths) -> _FittedHeads:
    choices = Choices.model_validate_json(run.artefact("choices", ".json").read_bytes())
    return _FittedHeads(heads=read_tensors(path), choices=choices)


def _write_heads(made: _FittedHeads, path: Path, run: RunPaths) -> None:
    write_tensors(path, made.heads)
    write_text(run.artefact("choices", ".json"), made.choices.model_dump_json(indent=1))


def _write_limits(made: Calibration, path: Path, practice: PracticeAnswers, counts: Tensor, run: RunPaths) -> None:
    """The limits, and beside them what the slider does to the same photos."""
    write_text(path, _CALIBRATION.dump_json(made, indent=1).decode())
    curve = lean_curve(
        practice.log_probabilities / made.temperature,
        practice.labels,
        practice.likeness.double() >= made.unlike_below,
        counts,
        made.target,
    )
    write_text(run.lean, curve.model_dump_json(indent=1))
