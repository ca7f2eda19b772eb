"""How each method of a comparison comes to its answers, from what all methods of one seed share."""

import dataclasses
import shutil
from collections.abc import Generator
from time import monotonic
from typing import TypeVar

import torch
from torch import Tensor

from uproto_core.backbone.load import Backbone
from uproto_core.baselines.all import RIVALS
from uproto_core.events import Event, Noted, PhotoSkipped
from uproto_core.pipeline.ablations import ABLATIONS, METHOD, Ablation
from uproto_core.pipeline.choose import needs_practice
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.inputs import LearningInputs, PhotoFeatures, SplitPhotos, gather_texts
from uproto_core.pipeline.learn import learn
from uproto_core.prototypes.data import first
from uproto_core.settings import SETTINGS
from uproto_core.stage import Stage, fingerprint, run_stage
from uproto_core.store.comparisons import MethodAnswers, read_answers, write_answers
from uproto_core.store.paths import ComparePaths, RunPaths

_VERSION = 3
"""Raise it when a method answers otherwise for the same input."""

_WHOLE = Ablation(part="nothing", means="the method with all its parts")

Result = TypeVar("Result")


@dataclasses.dataclass(frozen=True, kw_only=True)
class SeedPhotos:
    """What all methods of one seed share."""

    paths: ComparePaths
    course: Course
    """Of the method with all its parts."""
    backbone: Backbone
    split: SplitPhotos
    inputs: LearningInputs
    exam: PhotoFeatures

    def stage_of(self, method: str) -> Stage:
        """Where a method's answers lie, and all that they depend on."""
        job = self.course.job
        rest: object = None
        if method not in RIVALS:
            rest = SETTINGS.dump_python(ABLATIONS.get(method, _WHOLE).settings(job.settings), mode="json")
        return Stage(
            name="methods",
            number=1,
            of=1,
            artefact=self.paths.result(job.seed, method),
            record=self.paths.record(job.seed, method),
            fingerprint=fingerprint(
                "methods",
                _VERSION,
                method,
                rest,
                job.seed,
                self.inputs.fingerprint,
                [photo.sha256 for photo in self.exam.photos],
            ),
        )


def examine(method: str, shared: SeedPhotos) -> Generator[Event, None, MethodAnswers]:
    """Let a method learn, and answer the exam photos once; what was answered before is read.

    Yields:
        What a person should know of: notes, and photos that were left out.
    """

    def make() -> Generator[Event, None, MethodAnswers]:
        started = monotonic()
        answers = yield from _answers(method, shared)
        return MethodAnswers(
            method=method,
            seed=shared.course.job.seed,
            classes=shared.split.class_names,
            answers=tuple(answers.tolist()),
            seconds=monotonic() - started,
        )

    answered = yield from only_notes(
        run_stage(
            shared.stage_of(method),
            make,
            read=read_answers,
            write=lambda made, path: write_answers(path, made),
            is_partial=lambda: shared.course.cancel.is_finishing,
        )
    )
    # The method's own stages stay until the seed is done: ablations begin with them.
    if method != METHOD:
        clear_work(method, shared)
    return answered


def clear_work(method: str, shared: SeedPhotos) -> None:
    """Remove what a method left on its way to its answers."""
    work = shared.paths.work(shared.course.job.seed, method).root
    if work.exists():
        shutil.rmtree(work)
        if not any(work.parent.iterdir()):
            work.parent.rmdir()


def only_notes(work: Generator[Event, None, Result]) -> Generator[Event, None, Result]:
    """Work whose steps are part of a larger one: of its events, those that a person should know of."""
    while True:
        try:
            event = next(work)
        except StopIteration as end:
            result: Result = end.value
            return result
        if isinstance(event, Noted | PhotoSkipped):
            yield event


def _answers(method: str, shared: SeedPhotos) -> Generator[Event, None, Tensor]:
    """(N,) int64, the likeliest class of each exam photo."""
    features = torch.from_numpy(shared.exam.features[:, 0])
    if method in RIVALS:
        answers = RIVALS[method].rival.fit(shared.inputs.data, shared.course.cancel, seed=shared.course.job.seed)
        return answers(features).argmax(dim=1)
    return (yield from _by_stages(method, features, shared))


def _work_of(method: str, shared: SeedPhotos) -> RunPaths:
    """Where a method works. An ablation begins with a copy of the method's stages, and makes those that differ."""
    seed = shared.course.job.seed
    work, whole = shared.paths.work(seed, method), shared.paths.work(seed, METHOD)
    if method != METHOD and whole.root.exists() and not work.root.exists():
        shutil.copytree(whole.root, work.root)
    return work


def _by_stages(method: str, features: Tensor, shared: SeedPhotos) -> Generator[Event, None, Tensor]:
    """The method itself or an ablation, through the stages of a training."""
    ablation = _WHOLE if method == METHOD else ABLATIONS[method]
    job = dataclasses.replace(shared.course.job, settings=ablation.settings(shared.course.job.settings))
    course = dataclasses.replace(shared.course, job=job, run=_work_of(method, shared))
    inputs = shared.inputs
    if job.settings.texts != shared.course.job.settings.texts:
        inputs = yield from gather_texts(shared.split, inputs.training, inputs.practice, shared.backbone, course)
    data = ablation.data(inputs.data)
    is_changed = ablation.has_data_of_its_own
    if inputs.training.join is not None and not (job.settings.features.depths or job.settings.features.colours):
        data, features, is_changed = data.narrowed(shared.backbone.dim), first(features, shared.backbone.dim), True
    if not needs_practice(data, job.settings):
        # Members that leave photos out answer practice photos, for the live lines and for "not sure"; nothing of them
        # reaches an answer here, and without them a comparison takes a quarter of the time.
        data = dataclasses.replace(data, folds=0)
    own = ablation.part if is_changed else ""
    inputs = dataclasses.replace(inputs, data=data, fingerprint=fingerprint(inputs.fingerprint, own, data.folds))
    learned = yield from learn(inputs, course)
    return learned.classifier.log_probabilities(features).argmax(dim=1)
