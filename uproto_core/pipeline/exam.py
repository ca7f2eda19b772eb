"""The exam: photos that took no part in any choice are looked at once, and the classifier is put on disk."""

from collections.abc import Generator
from dataclasses import dataclass, field

import numpy as np
import torch

from uproto_core.backbone.load import Backbone
from uproto_core.baselines.interface import Rival
from uproto_core.baselines.linear import LinearProbe
from uproto_core.baselines.zero_shot import ZeroShot
from uproto_core.cancel import CancelToken
from uproto_core.classifier.answer import Classifier
from uproto_core.classifier.calibrate import Calibration
from uproto_core.evaluation.metrics import exam_figures
from uproto_core.evaluation.sure import sure_table
from uproto_core.events import Event, Noted
from uproto_core.figures import Choices, ExamFigures, GeometryPair, GroupRule, Metrics, group_rule
from uproto_core.jobs import TrainJob
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.exam_alike import similar_photos
from uproto_core.pipeline.exam_geometry import StageOne, measure_geometry
from uproto_core.pipeline.exam_sphere import ClassesSeen, SeenPhotos, measure_sphere
from uproto_core.pipeline.inputs import LearningInputs, PhotoFeatures, SplitPhotos, labelled_features
from uproto_core.prediction.bundle import write_bundle
from uproto_core.prediction.decide import is_sure
from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import SETTINGS
from uproto_core.store.paths import BundlePaths
from uproto_core.store.runs import Prediction, write_predictions, write_similar
from uproto_core.store.sphere import write_sphere
from uproto_core.store.tensors import Tensors, write_tensors
from uproto_core.sureness import SureTable
from uproto_core.tuning.recipe import TrainedTower


@dataclass(frozen=True)
class PracticeAnswers:
    """Answers for practice photos, each by a classifier that has not seen the photo."""

    log_probabilities: torch.Tensor
    """(P, C), before calibration."""
    labels: torch.Tensor
    """(P,)"""
    likeness: torch.Tensor
    """(P,), largest cosine to a class mean."""
    indices: torch.Tensor
    """(P,), places among the training photos; empty where practice photos were given."""


@dataclass(frozen=True, kw_only=True)
class Learned:
    """What the stages of learning made."""

    classifier: Classifier
    calibration: Calibration
    practice: PracticeAnswers
    stage_one: StageOne
    choices: Choices = field(default_factory=Choices)
    """What practice photos decided."""


def hold_exam(  # noqa: PLR0917  (what all stages before it made)
    split: SplitPhotos,
    inputs: LearningInputs,
    learned: Learned,
    backbone: Backbone,
    course: Course,
    tower: TrainedTower | None = None,
) -> Generator[Event, None, Metrics]:
    """Mark the exam, write figures, answers and the classifier.

    Args:
        split: All photos.
        inputs: What was learned from.
        learned: What came of it.
        backbone: The model whose features those are.
        course: The training.
        tower: What was trained in the model's image tower, and is there already; None where it is the model's own.

    Returns:
        The figures, as they stand in `metrics.json` but for the timings, which the last stage is part of.
    """
    marking = _Marking(course.job, split, inputs, learned)
    metrics = yield from course.passing("exam", marking.mark(backbone, course))
    yield from course.passing("bundle", marking.put_on_disk(backbone, course, metrics, tower))
    return metrics


class _Marking:
    """One exam: what its figures share."""

    def __init__(self, job: TrainJob, split: SplitPhotos, inputs: LearningInputs, learned: Learned) -> None:
        self._job = job
        self._split = split
        self._data: TrainingData = inputs.data
        self._inputs = inputs
        self._learned = learned
        counts = torch.bincount(self._data.labels, minlength=self._data.classes)
        self._counts = tuple(int(count) for count in counts)
        self._rule: GroupRule = group_rule(self._counts, is_benchmark=split.is_benchmark)

    def mark(self, backbone: Backbone, course: Course) -> Generator[Event, None, Metrics]:
        """Answer the exam photos, by the classifier and by the ordinary ones, and count."""
        learned, names = self._learned, self._split.class_names
        calibrated = (learned.practice.log_probabilities / learned.calibration.temperature).softmax(dim=1)
        validation = self._figures(learned.practice.labels, calibrated, learned.practice.likeness)
        exam_photos = yield from labelled_features(self._split, "test", backbone, course, like=self._inputs.training)
        examined = {photo.record.class_name for photo in exam_photos.photos}
        unexamined = tuple(name for name in names if name not in examined)
        exam: ExamFigures | None = None
        rivals: dict[str, ExamFigures] = {}
        answered: torch.Tensor | None = None
        if exam_photos.photos:
            features = torch.from_numpy(exam_photos.features[:, 0])
            labels = torch.from_numpy(exam_photos.labels)
            probabilities = learned.classifier.probabilities(features)
            likeness = learned.classifier.likeness(features)
            answered = probabilities.argmax(dim=1)
            exam = self._figures(labels, probabilities, likeness)
            answers: dict[str, torch.Tensor] = {}
            competitors: tuple[Rival, ...] = (LinearProbe(), ZeroShot())
            for rival in competitors:
                course.cancel.check()
                answers[rival.name] = rival.fit(self._data, course.cancel, seed=self._job.seed)(features)
                rivals[rival.name] = self._figures(labels, answers[rival.name], None)
            self._write_predictions(course, exam_photos, probabilities, likeness, answers["linear"])
        else:
            yield Noted(code="exam.none")
            write_predictions(course.run, ())
            write_similar(course.run, ())
        if unexamined and exam is not None:
            yield Noted(code="classes.cannot-be-examined", facts={"classes": len(unexamined), "first": unexamined[0]})
        geometry = self._geometry(exam_photos, course.cancel)
        self._write_sphere(course, exam_photos, answered, geometry)
        return Metrics(
            exam=exam,
            validation=validation,
            geometry=geometry,
            settings=SETTINGS.dump_python(self._job.settings, mode="json"),
            timing_s={},
            groups=self._rule,
            rivals=rivals,
            cannot_be_examined=unexamined,
            choices=learned.choices,
        )

    def put_on_disk(
        self, backbone: Backbone, course: Course, metrics: Metrics, tower: TrainedTower | None
    ) -> Generator[Event, None, None]:
        """Write the bundle, and beside it what finds similar training photos."""
        yield from ()
        learned, training = self._learned, self._inputs.training
        neighbours: Tensors = {
            "features": learned.classifier.adapted(torch.from_numpy(training.features[:, 0])).half(),
            "labels": self._data.labels,
            "paths": torch.frombuffer(
                bytearray("\n".join(photo.record.relative for photo in training.photos).encode()), dtype=torch.uint8
            ),
        }
        write_tensors(course.run.artefact("neighbours"), neighbours)
        write_bundle(
            BundlePaths(course.run.bundle),
            classifier=learned.classifier,
            calibration=learned.calibration,
            backbone=backbone,
            class_names=self._split.class_names,
            train_counts=self._counts,
            groups=self._rule,
            settings=metrics.settings,
            exam=metrics.exam,
            texts=course.run.texts,
            tower=tower,
            join=training.join,
            sure=self._sure(),
        )

    def _sure(self) -> SureTable:
        """What other targets cost than the training's own."""
        practice, limits = self._learned.practice, self._learned.calibration
        return sure_table(
            practice.log_probabilities / limits.temperature,
            practice.labels,
            practice.likeness.double() >= limits.unlike_below,
            torch.tensor(self._counts),
            self._rule,
            limits.target,
        )

    def _figures(self, labels: torch.Tensor, probabilities: torch.Tensor, likeness: torch.Tensor | None) -> ExamFigures:
        calibration = self._learned.calibration
        sure = None if likeness is None else is_sure(probabilities, likeness, calibration)
        return exam_figures(
            labels,
            probabilities,
            train_counts=self._counts,
            class_names=self._split.class_names,
            rule=self._rule,
            target=self._job.settings.answers.target,
            is_sure=sure,
        )

    def _geometry(self, exam: PhotoFeatures, cancel: CancelToken) -> GeometryPair:
        """Of the exam photos; of the training photos where there is no exam."""
        photos = exam if exam.photos else self._inputs.training
        features, labels = torch.from_numpy(photos.features[:, 0]), torch.from_numpy(photos.labels)
        groups = tuple(self._rule.group_of(count) for count in self._counts)
        found = measure_geometry(
            features, labels, data=self._data, stage=self._learned.stage_one, groups=groups, cancel=cancel
        )
        return found.model_copy(update={"measured_on": "exam" if exam.photos else "training"})

    def _write_sphere(
        self, course: Course, exam: PhotoFeatures, answered: torch.Tensor | None, geometry: GeometryPair
    ) -> None:
        sphere = measure_sphere(
            _seen(self._inputs.training, None),
            _seen(exam, answered),
            classes=ClassesSeen(
                names=self._split.class_names,
                groups=tuple(self._rule.group_of(count) for count in self._counts),
                counts=self._counts,
            ),
            stage=self._learned.stage_one,
            geometry=geometry,
            cancel=course.cancel,
        )
        write_sphere(course.run, sphere)

    def _write_predictions(
        self,
        course: Course,
        exam: PhotoFeatures,
        probabilities: torch.Tensor,
        likeness: torch.Tensor,
        ordinary: torch.Tensor,
    ) -> None:
        names = self._split.class_names
        sure = is_sure(probabilities, likeness, self._learned.calibration)
        order = np.argsort(-probabilities.numpy(), axis=1, kind="stable")
        rows: list[Prediction] = []
        for index, photo in enumerate(exam.photos):
            top = [(names[label], float(probabilities[index, label])) for label in order[index, :3]]
            top += [("", 0.0)] * (3 - len(top))
            by_ordinary = int(ordinary[index].argmax())
            rows.append(
                Prediction(
                    path=photo.record.relative,
                    class_name=photo.record.class_name,
                    answer=top[0][0],
                    is_sure=bool(sure[index]),
                    confidence=top[0][1],
                    second=top[1][0],
                    second_confidence=top[1][1],
                    third=top[2][0],
                    third_confidence=top[2][1],
                    ordinary=names[by_ordinary],
                    ordinary_confidence=float(ordinary[index, by_ordinary]),
                )
            )
        write_predictions(course.run, rows)
        self._write_similar(course, rows, exam)

    def _write_similar(self, course: Course, answers: list[Prediction], exam: PhotoFeatures) -> None:
        """Beside the answers, so that whoever may see the one may see the other."""
        training, adapted = self._inputs.training, self._learned.classifier.adapted
        rows = similar_photos(
            answers,
            adapted(torch.from_numpy(exam.features[:, 0])),
            [photo.record.relative for photo in training.photos],
            adapted(torch.from_numpy(training.features[:, 0])),
            [self._split.class_names[label] for label in self._data.labels.tolist()],
            course.cancel,
        )
        write_similar(course.run, rows)


def _seen(photos: PhotoFeatures, answers: torch.Tensor | None) -> SeenPhotos:
    return SeenPhotos(
        paths=tuple(photo.record.relative for photo in photos.photos),
        features=torch.from_numpy(photos.features[:, 0]),
        labels=torch.from_numpy(photos.labels),
        answers=answers,
    )
