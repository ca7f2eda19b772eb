"""Gains from true fits on made photos where the truth is known: from halves that are hidden to what is said of them."""

import dataclasses

import numpy as np
import pytest
import torch

from tests.core.classifier.made import CPU, Learned, learn
from tests.core.made_features import drawn, made_data, to_end
from uproto_core.cancel import CancelToken
from uproto_core.classifier.answer import practice_answers
from uproto_core.classifier.halves import answers_without, plan_halvings
from uproto_core.evaluation.worth import Step, gains, worth_of_photos
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.space import unit


def asked(learned: Learned) -> tuple[np.ndarray, np.ndarray]:
    scores, labels, _, _ = practice_answers(
        learned.data, learned.anchors, learned.maps, learned.heads, learned.settings
    )
    return labels.numpy(), scores.argmax(dim=1).numpy()


def steps_of(learned: Learned, *, steps: int = 8) -> list[Step]:
    made = []
    for halving in plan_halvings(learned.data, [""] * len(learned.data.labels), 0, steps=steps):
        answers, _ = to_end(
            answers_without(
                halving.hidden,
                learned.data,
                learned.anchors,
                learned.maps,
                learned.heads,
                learned.settings,
                0,
                CPU,
                CancelToken(),
            )
        )
        made.append(Step(repeat=halving.repeat, classes=halving.classes, answers=answers.numpy()))
    return made


def with_kinds(data: TrainingData, label: int, kinds: int) -> TrainingData:
    """The photos of one class come in so many kinds, each beside another class: few photos do not show them all."""
    places = (data.labels == label).nonzero().flatten()
    others = torch.stack([data.features[data.labels == other][:, 0].mean(dim=0) for other in range(2, 2 + kinds)])
    own = unit(unit(others) + unit(drawn(kinds, data.features.shape[2], name="kinds")))
    noise = 0.05 * drawn(len(places), *data.features.shape[1:], name="kinds' photos")
    features = data.features.clone()
    features[places] = unit(own[torch.arange(len(places)) % kinds][:, None] + noise).float()
    return dataclasses.replace(data, features=features)


def with_alike(data: TrainingData, label: int) -> TrainingData:
    """All photos of one class are the same photo."""
    places = (data.labels == label).nonzero().flatten()
    features = data.features.clone()
    features[places] = data.features[places[0]]
    return dataclasses.replace(data, features=features)


@pytest.fixture(scope="module")
def known() -> tuple[Learned, list[Step]]:
    """Eight classes: of class 0 all photos are alike, class 1 comes in kinds of which few photos show few."""
    data = with_kinds(with_alike(made_data((12, 10, 14, 12, 10, 9, 8, 8), dim=24), 0), 1, 5)
    learned = learn(data)
    return learned, steps_of(learned)


def test_photos_that_are_all_alike_bring_nothing_and_those_of_many_kinds_do(known):
    learned, steps = known
    labels, before = asked(learned)

    measured = gains(labels, before, steps, 8)
    worth = worth_of_photos(labels, before, steps, ["few"] * 8, np.random.default_rng(0))

    assert measured.own[0].tolist() == pytest.approx([0] * 5)
    assert not worth.own.low[0] > 0
    assert measured.own[1].mean() > 0.1
    assert worth.own.value[1] == max(worth.own.value)


def test_several_classes_at_once_measure_what_one_at_a_time_does():
    learned = learn(made_data((14, 12, 10, 9, 8, 7, 6, 5), dim=10, spread=1.0))
    labels, before = asked(learned)

    alone = gains(labels, before, steps_of(learned, steps=8), 8).own.mean(axis=1)
    together = gains(labels, before, steps_of(learned, steps=4), 8).own.mean(axis=1)

    assert np.corrcoef(alone, together)[0, 1] > 0.8
    assert abs(alone.mean() - together.mean()) < 0.03


def test_with_shuffled_names_no_gain_is_seen():
    data = made_data((14, 12, 10, 9, 8, 8, 8, 8), dim=10)
    shuffled = torch.randperm(len(data.labels), generator=torch.Generator().manual_seed(3))
    learned = learn(dataclasses.replace(data, features=data.features[shuffled]))
    labels, before = asked(learned)

    worth = worth_of_photos(labels, before, steps_of(learned), ["few"] * 8, np.random.default_rng(0))

    # 2.5 in 100 classes may be above 0 by chance: of eight, none or one.
    assert (worth.own.low > 0).sum() <= 1
    assert abs(worth.own.value.mean()) < 0.1
