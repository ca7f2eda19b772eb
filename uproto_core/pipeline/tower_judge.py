"""Whether a trained tower is better than the untouched one, by the classifier that each of them carries.

Both are asked the same practice photos, which neither the towers nor the classifiers have learned from. The classifier
is the simplest of the recipe's (no whitening, no stage 1), fitted on the features of each tower in the same way.
"""

import dataclasses
from collections.abc import Generator

from torch import Tensor

from uproto_core.classifier.answer import practice_answers
from uproto_core.classifier.train import train_classifier
from uproto_core.events import Event
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.methods import only_notes
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import ExpertSettings
from uproto_core.tuning.practice import Gain, balanced_gain

_LIGHT = (ExpertSettings(whitening=1.0, is_matched=False),)


def judge_tower(tuned: TrainingData, frozen: TrainingData, course: Course) -> Generator[Event, None, Gain]:
    """The gain of the trained tower.

    Args:
        tuned: What is learned from and asked, as features of the trained tower; practice photos are given.
        frozen: The same photos as features of the untouched one.
        course: The training.
    """
    labels, by_tuned = yield from only_notes(_answers(tuned, course))
    _, by_frozen = yield from only_notes(_answers(frozen, course))
    return balanced_gain(labels, by_tuned == labels, by_frozen == labels)


def _answers(data: TrainingData, course: Course) -> Generator[Event, None, tuple[Tensor, Tensor]]:
    """(P,) labels and (P,) answers of the practice photos."""
    job, cancel = course.job, course.cancel
    settings = dataclasses.replace(job.settings, experts=_LIGHT)
    anchors = yield from spread_anchors(data, settings, job.seed, cancel)
    heads = yield from train_classifier(data, anchors, {}, settings, job.seed, course.compute, cancel)
    log_probabilities, labels, _, _ = practice_answers(data, anchors, {}, heads, settings)
    return labels, log_probabilities.argmax(dim=1)
