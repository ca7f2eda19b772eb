"""The whole path of a comparison: one split a seed, every method on the same features, one table and one figure.

Each method's answers for each seed are an artefact with a fingerprint, so a comparison that was stopped goes on where
it was, and one more seed or method costs no more than itself.
"""

import dataclasses
from collections.abc import Generator, Sequence
from time import monotonic
from typing import Final, TypeVar

import numpy as np

from uproto_core.backbone.load import Backbone, require_backbone
from uproto_core.baselines.all import RIVALS
from uproto_core.cancel import CancelToken
from uproto_core.comparison import Comparison, MethodKind
from uproto_core.compute import Compute
from uproto_core.errors import MethodUnknownError, NothingToExamineError, PresetNotHereError
from uproto_core.evaluation.compare import (
    SeedExam,
    common_classes,
    first_of,
    method_figures,
    paired_differences,
)
from uproto_core.evaluation.compare_figure import comparison_figure
from uproto_core.evaluation.compare_page import comparison_page, comparison_table
from uproto_core.evaluation.resample import DRAWS
from uproto_core.events import (
    CompareEnded,
    Event,
    MethodExamined,
    Noted,
    StageEnded,
    StageProgressed,
    StageStarted,
)
from uproto_core.figures import group_rule
from uproto_core.jobs import CompareJob, TrainJob
from uproto_core.photos.records import ReadPhoto
from uproto_core.photos.redraw import redrawn_tail
from uproto_core.photos.split import split_photos
from uproto_core.pipeline.ablations import ABLATIONS, METHOD
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.inputs import (
    PhotoFeatures,
    divide_photos,
    gather_features,
    gather_texts,
    labelled_features,
    read_source,
)
from uproto_core.pipeline.kept import KeptModels
from uproto_core.pipeline.methods import SeedPhotos, clear_work, examine
from uproto_core.pipeline.places import keep_off_the_photos
from uproto_core.store.atomic import write_text
from uproto_core.store.comparisons import MethodAnswers, claim_folder, write_comparison, write_job
from uproto_core.store.paths import ComparePaths
from uproto_core.store.texts import read_sentences

METHODS: Final[dict[str, MethodKind]] = {
    METHOD: "uproto",
    **dict.fromkeys(RIVALS, "rival"),
    **dict.fromkeys(ABLATIONS, "ablation"),
}
"""Every method there is, in the order of the table."""

_STEPS_FIRST, _STEPS_A_SEED, _STEPS_LAST = 2, 5, 1

Result = TypeVar("Result")


def compare(job: CompareJob, kept: KeptModels, cancel: CancelToken) -> Generator[Event, None, None]:
    """Train and examine every method on every seed, and say what can be said.

    Raises:
        MethodUnknownError: a method was asked for that there is not.
        PresetNotHereError: only `quick` can be compared: the rivals learn from the same frozen features.
        PlaceTakenError: the folder must not be written to.
        NothingToExamineError: there is no exam photo.
        UprotoError: whatever a stage could not do.
    """
    methods = chosen_methods(job.methods)
    if job.preset != "quick":
        raise PresetNotHereError(preset=job.preset)
    paths = ComparePaths(job.out)
    keep_off_the_photos(job.out, job.source)
    claim_folder(paths, job)
    compute = kept.compute(job.accelerator)
    yield compute.found()
    require_backbone(job.backbone)
    seeds = tuple(
        range(1, job.seeds + 1) if job.has_redrawn_tails else range(job.first_seed, job.first_seed + job.seeds)
    )
    steps = _Steps(_STEPS_FIRST + _STEPS_A_SEED * len(seeds) + _STEPS_LAST)
    photos = yield from steps.counted(read_source(_course(job, paths, seeds[0], compute, cancel)))
    backbone = kept.backbone(job.backbone, compute)
    # Only now is it known that the photos and the model can be used: a mistyped name leaves no folder behind.
    write_job(paths, job)
    if backbone.is_built_in:
        yield Noted(code="backbone.built-in-is-weak")
    work = _Work(
        job=job, paths=paths, methods=methods, photos=photos, backbone=backbone, compute=compute, cancel=cancel
    )
    exams = []
    for number, seed in enumerate(seeds):
        exams.append((yield from steps.counted(work.hold_exam(seed, before=number, seeds=len(seeds)))))
    comparison = yield from steps.counted(work.conclude(exams))
    yield CompareEnded(out=job.out, comparison=comparison)


def chosen_methods(names: Sequence[str]) -> dict[str, MethodKind]:
    """The methods of a comparison in the order of the table; the method itself is always among them.

    Raises:
        MethodUnknownError: there is no method of one of these names.
    """
    for name in names:
        if name not in METHODS:
            raise MethodUnknownError(method=name, known=", ".join(METHODS))
    wanted = {METHOD, *names} if names else METHODS.keys()
    return {name: kind for name, kind in METHODS.items() if name in wanted}


def _course(job: CompareJob, paths: ComparePaths, seed: int, compute: Compute, cancel: CancelToken) -> Course:
    """The training of one seed, as far as all its methods share it."""
    training = TrainJob(
        source=job.source,
        out=paths.seed(seed).root,
        backbone=job.backbone,
        texts=job.texts,
        seed=seed,
        accelerator=job.accelerator,
        settings=job.settings,
        read=job.read,
        overrides=job.overrides,
    )
    return Course(job=training, run=paths.seed(seed), compute=compute, cancel=cancel)


class _Steps:
    """Numbers the steps of a comparison through, and says each note once."""

    def __init__(self, of: int) -> None:
        self._number = 0
        self._of = of
        self._said: set[str] = set()

    def counted(self, work: Generator[Event, None, Result]) -> Generator[Event, None, Result]:
        """Work with its events told as part of the whole."""
        while True:
            try:
                event = next(work)
            except StopIteration as end:
                result: Result = end.value
                return result
            if isinstance(event, StageStarted):
                self._number += 1
                event = dataclasses.replace(event, number=self._number, of=self._of)
            if isinstance(event, Noted):
                if f"{event.code} {event.facts}" in self._said:
                    continue
                self._said.add(f"{event.code} {event.facts}")
            yield event


@dataclasses.dataclass(kw_only=True)
class _Work:
    """One comparison at work: what its seeds share."""

    job: CompareJob
    paths: ComparePaths
    methods: dict[str, MethodKind]
    photos: tuple[ReadPhoto, ...]
    backbone: Backbone
    compute: Compute
    cancel: CancelToken
    seconds: dict[str, list[float]] = dataclasses.field(default_factory=dict)
    not_compared: dict[str, str] = dataclasses.field(default_factory=dict)

    def hold_exam(self, seed: int, *, before: int, seeds: int) -> Generator[Event, None, SeedExam]:
        """One seed: its split, its features and texts, and every method's answers.

        Args:
            seed: Which.
            before: Seeds that are done.
            seeds: Of all.
        """
        shared = yield from self._gather(seed)
        if before == 0:
            self._leave_out(shared)
        started = monotonic()
        yield StageStarted(stage="methods", number=0, of=0)
        yield StageProgressed(stage="methods", done=0, total=len(self.methods))
        answered: dict[str, MethodAnswers] = {}
        for number, method in enumerate(self.methods, start=1):
            self.cancel.check()
            is_reused = shared.stage_of(method).made_already() is not None
            answered[method] = yield from examine(method, shared)
            self.seconds.setdefault(method, []).append(answered[method].seconds)
            yield StageProgressed(stage="methods", done=number, total=len(self.methods))
            figures = method_figures([_marked(shared, {method: answered[method]})], method, "rival", 0.0)
            yield MethodExamined(
                method=method,
                seed=seed,
                number=before * len(self.methods) + number,
                of=seeds * len(self.methods),
                balanced_accuracy=figures.balanced_accuracy.mean,
                few=figures.few.mean,
                seconds=answered[method].seconds,
                is_reused=is_reused,
            )
        clear_work(METHOD, shared)
        yield StageEnded(stage="methods", seconds=monotonic() - started)
        return _marked(shared, answered)

    def _gather(self, seed: int) -> Generator[Event, None, SeedPhotos]:
        course = _course(self.job, self.paths, seed, self.compute, self.cancel)
        draw = redrawn_tail if self.job.has_redrawn_tails else split_photos
        split = yield from divide_photos(self.photos, course, draw)
        training, practice = yield from gather_features(split, self.backbone, course)
        inputs = yield from gather_texts(split, training, practice, self.backbone, course)
        exam: PhotoFeatures = yield from course.passing(
            "exam", labelled_features(split, "test", self.backbone, course, like=training)
        )
        if not exam.photos:
            raise NothingToExamineError(source=self.job.source)
        return SeedPhotos(
            paths=self.paths, course=course, backbone=self.backbone, split=split, inputs=inputs, exam=exam
        )

    def _leave_out(self, shared: SeedPhotos) -> None:
        """Take out what would be the method itself by another name."""
        sentences = [own for entry in read_sentences(shared.course.run.texts).classes for own in entry.sentences]
        has_descriptions = any(sentence.source != "name" for sentence in sentences)
        for name in [name for name in self.methods if name in ABLATIONS]:
            because = ABLATIONS[name].is_the_method(self.job.settings, has_descriptions=has_descriptions)
            if because:
                del self.methods[name]
                self.not_compared[name] = because

    def conclude(self, exams: Sequence[SeedExam]) -> Generator[Event, None, Comparison]:
        """Figures, differences and what may be claimed, on disk."""
        started = monotonic()
        yield StageStarted(stage="compare", number=0, of=0)
        figures = {
            name: method_figures(exams, name, kind, float(np.mean(self.seconds[name])))
            for name, kind in self.methods.items()
        }
        paired = paired_differences(exams, METHOD, self.methods, self.cancel)
        comparison = Comparison(
            methods=figures,
            first=first_of(figures),
            first_without_ablations=first_of({name: own for name, own in figures.items() if own.kind != "ablation"}),
            paired=paired,
            common_classes=common_classes(figures, paired),
            seeds=tuple(exam.seed for exam in exams),
            exam_photos=tuple(len(exam.photos) for exam in exams),
            classes=max(len(exam.class_names) for exam in exams),
            groups=tuple(exam.rule for exam in exams),
            backbone=self.backbone.name,
            draws=DRAWS,
            has_redrawn_tails=self.job.has_redrawn_tails,
            has_one_exam=len(exams) > 1 and len({exam.photos for exam in exams}) == 1,
            not_compared=self.not_compared,
        )
        words = {name: _in_words(name) for name, kind in self.methods.items() if kind != "uproto"}
        write_text(self.paths.table, comparison_table(comparison))
        write_text(self.paths.page, comparison_page(comparison, self.job.source.name, words))
        write_text(self.paths.figure, comparison_figure(comparison))
        write_comparison(self.paths, comparison)
        yield StageEnded(stage="compare", seconds=monotonic() - started)
        return comparison


def _in_words(method: str) -> str:
    """What a rival or an ablation is, for people."""
    return RIVALS[method].title if method in RIVALS else ABLATIONS[method].means


def _marked(shared: SeedPhotos, answered: dict[str, MethodAnswers]) -> SeedExam:
    """Which exam photos each method answers right."""
    data = shared.inputs.data
    counts = tuple(int(count) for count in data.counts)
    return SeedExam(
        seed=shared.course.job.seed,
        photos=tuple(photo.record.relative for photo in shared.exam.photos),
        labels=shared.exam.labels,
        class_names=shared.split.class_names,
        train_counts=counts,
        rule=group_rule(counts, is_benchmark=shared.split.is_benchmark),
        right={name: np.array(own.answers) == shared.exam.labels for name, own in answered.items()},
    )
