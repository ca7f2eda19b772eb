"""The stages of learning, from photos and texts to a classifier that knows when it is not sure."""

import dataclasses
from collections.abc import Generator

from pydantic import TypeAdapter

from uproto_core.classifier.answer import Classifier, assemble, practice_answers
from uproto_core.classifier.calibrate import Calibration, calibrate
from uproto_core.classifier.train import train_classifier
from uproto_core.events import Event
from uproto_core.matching.train import train_matching
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.exam import Learned, PracticeAnswers
from uproto_core.pipeline.inputs import LearningInputs
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.settings import SETTINGS
from uproto_core.stage import run_stage
from uproto_core.store.atomic import write_text
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
    matching_stage = course.stage("matching", anchors_stage.fingerprint, plain["matching"])
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
        "classifier", matching_stage.fingerprint, plain["classifier"], "ended early" if ended_early else ""
    )
    heads: Tensors = yield from run_stage(
        classifier_stage,
        lambda: train_classifier(data, anchors, maps, settings, seed, compute, cancel),
        read=read_tensors,
        write=lambda made, path: write_tensors(path, made),
        is_partial=lambda: cancel.is_finishing,
    )
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
        ),
        find_limits,
        read=lambda path: _CALIBRATION.validate_json(path.read_bytes()),
        write=lambda made, path: write_text(path, _CALIBRATION.dump_json(made, indent=1).decode()),
        is_partial=lambda: cancel.is_finishing,
    )
    return Learned(
        classifier=dataclasses.replace(classifier, temperature=calibration.temperature),
        calibration=calibration,
        practice=practice,
    )
