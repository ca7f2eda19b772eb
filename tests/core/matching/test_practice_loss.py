"""The loss of stage 1 on practice photos: the same measure, and nothing of the training is moved by it."""

import dataclasses

import pytest
import torch

from tests.core.made_features import made_data, to_end
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute
from uproto_core.events import EpochEnded
from uproto_core.matching.learner import Learner, make_learner
from uproto_core.matching.practice_loss import PracticeLoss
from uproto_core.matching.train import train_matching
from uproto_core.prototypes.anchors import spread_anchors
from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import MatchingSettings, Settings
from uproto_core.store.tensors import Tensors

CPU = Compute(device=torch.device("cpu"), batch=32)
SHORT = Settings(matching=MatchingSettings(steps=60, steps_a_round=20, batch=32, rate=0.01))


def anchors_of(data: TrainingData) -> Tensors:
    return to_end(spread_anchors(data, SHORT, 0, CancelToken()))[0]


def learners_of(data: TrainingData, anchors: Tensors, settings: MatchingSettings) -> list[Learner]:
    return [
        make_learner(data, anchors, settings, member=member, number=0, seed=0, compute=CPU)
        for member in range(data.members)
    ]


@pytest.mark.parametrize("sentences", [0, 2])
def test_every_look_is_at_the_same_photos_and_draws_nothing_from_the_training(sentences):
    data = made_data((8, 6, 4), folds=2)
    anchors = anchors_of(data)
    settings = dataclasses.replace(SHORT.matching, sentences=sentences)
    watched, alone = learners_of(data, anchors, settings), learners_of(data, anchors, settings)

    losses = PracticeLoss(data, anchors, watched, settings, 0)

    assert losses.value(0.5) == losses.value(0.5)
    for one, other in zip(watched, alone, strict=True):
        assert torch.equal(one.loss(settings, 0.5), other.loss(settings, 0.5))


def test_photos_that_are_not_where_their_class_is_cost_more():
    data = made_data((8, 6, 4), folds=2)
    given = dataclasses.replace(data, practice_features=data.features[:, 1], practice_labels=data.labels)
    wrong = dataclasses.replace(given, practice_labels=(data.labels + 1) % 3)
    anchors = anchors_of(data)

    def loss(of: TrainingData) -> float:
        return PracticeLoss(of, anchors, learners_of(of, anchors, SHORT.matching), SHORT.matching, 0).value(1.0)

    assert loss(given) < loss(wrong)


def test_each_round_tells_it_beside_the_loss_of_the_training():
    data = made_data((8, 6, 4), folds=2)

    _, events = to_end(train_matching(data, anchors_of(data), SHORT, 0, CPU, CancelToken()))

    told = [event.practice_loss for event in events if isinstance(event, EpochEnded)]
    assert len(set(told)) == len(told) == 3


def test_without_practice_photos_there_is_none():
    data = dataclasses.replace(made_data(), fold=torch.full((len(made_data().labels),), -1), folds=0)
    anchors = anchors_of(data)

    assert PracticeLoss(data, anchors, learners_of(data, anchors, SHORT.matching), SHORT.matching, 0).value(1.0) is None
