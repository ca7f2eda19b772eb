"""The whole path of a training: the order of the stages, and nothing else."""

import dataclasses
import platform
import sys
from collections.abc import Generator
from datetime import UTC, datetime
from importlib.metadata import version

from pydantic import TypeAdapter

from uproto_core.backbone.load import Backbone
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.classifier.answer import Classifier, assemble, practice_answers
from uproto_core.classifier.calibrate import Calibration, calibrate
from uproto_core.classifier.train import train_classifier
from uproto_core.errors import PlaceTakenError, PresetNotHereError, RunExistsError, UprotoError
from uproto_core.events import Event, Failed, Noted, RunEnded, StageEnded, StageProgressed, Stopped, to_json_line
from uproto_core.jobs import JOB, TrainJob
from uproto_core.matching.train import train_matching
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.exam import Learned, PracticeAnswers, hold_exam
from uproto_core.pipeline.inputs import LearningInputs, SplitPhotos, gather_features, gather_photos, gather_texts
from uproto_core.pipeline.kept import KeptModels
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.settings import SETTINGS
from uproto_core.stage import fingerprint, run_stage
from uproto_core.store.atomic import append_line, write_text
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import RunDocument, write_metrics, write_run
from uproto_core.store.tensors import Tensors, read_tensors, write_tensors

_CALIBRATION: TypeAdapter[Calibration] = TypeAdapter(Calibration)


def train(job: TrainJob, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    """Do a training and keep its stream of events beside its results.

    Raises:
        RunExistsError: the folder holds a run, and the job does not go on with it.
        PlaceTakenError: the folder must not be written to.
        UprotoError: whatever a stage could not do.
    """
    run = RunPaths(job.out)
    _claim(job, run)
    course = Course(job=job, run=run, compute=kept.compute(job.accelerator), cancel=cancel)
    timings: dict[str, float] = {}
    try:
        for event in _path(course, kept, timings):
            if isinstance(event, StageEnded):
                timings[event.stage] = round(event.seconds, 3)
            if not isinstance(event, StageProgressed):
                append_line(run.events, to_json_line(event))
            yield event
    except Cancelled:
        append_line(run.events, to_json_line(Stopped()))
        raise
    except UprotoError as error:
        failed = Failed(code=error.code, facts=error.facts(), says=error.what_happened, remedy=error.what_to_do)
        append_line(run.events, to_json_line(failed))
        raise


def _claim(job: TrainJob, run: RunPaths) -> None:
    """See that the run's folder may be written to."""
    if job.preset != "quick":
        raise PresetNotHereError(preset=job.preset)
    out, source = job.out.absolute(), job.source.absolute()
    if out == source or source in out.parents:
        raise PlaceTakenError(path=job.out, because="it lies in the photo folder, which is never changed")
    if out.exists() and not out.is_dir():
        raise PlaceTakenError(path=job.out, because="it is a file")
    if run.run_json.exists():
        if not job.is_resumed:
            raise RunExistsError(path=job.out)
    elif out.is_dir() and any(entry.name != run.events.name for entry in out.iterdir()):
        raise PlaceTakenError(path=job.out, because="it holds other files")


def _path(course: Course, kept: KeptModels, timings: dict[str, float]) -> Generator[Event, None, None]:
    job, run = course.job, course.run
    yield course.compute.found()
    split = yield from gather_photos(course)
    backbone = kept.backbone(job.backbone, course.compute)
    if backbone.is_built_in:
        yield Noted(code="backbone.built-in-is-weak")
    document = _document(course, backbone, split)
    write_run(run, document)
    training, practice = yield from gather_features(split, backbone, course)
    inputs = yield from gather_texts(split, training, practice, backbone, course)
    learned = yield from _learn(inputs, course)
    metrics = yield from hold_exam(split, inputs, learned, backbone, course)
    metrics = metrics.model_copy(update={"timing_s": dict(timings)})
    write_metrics(run, metrics)
    write_run(run, document.model_copy(update={"ended": _now()}))
    yield RunEnded(run=run.root, bundle=run.bundle, metrics=metrics)


def _learn(inputs: LearningInputs, course: Course) -> Generator[Event, None, Learned]:
    """Anchors, stage 1, stage 2, and when to say not sure."""
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


def _document(course: Course, backbone: Backbone, split: SplitPhotos) -> RunDocument:
    job, compute = course.job, course.compute
    packages = ("uproto", "torch", "open_clip_torch", "timm", "numpy", "pillow")
    return RunDocument(
        job=JOB.dump_python(job, mode="json"),
        fingerprint=fingerprint(split.fingerprint, SETTINGS.dump_python(job.settings, mode="json"), job.seed),
        backbone=backbone.name,
        backbone_is_built_in=backbone.is_built_in,
        device=compute.name or f"processor, {compute.cores} cores",
        versions={
            "python": platform.python_version(),
            "system": f"{platform.system()} {platform.machine()}",
            "bits": str(sys.maxsize.bit_length() + 1),
            **{name: version(name) for name in packages},
        },
        started=_now(),
        photos=len(split.photos),
        class_names=split.class_names,
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
