"""Which photos are hidden, and what is learned without them."""

import dataclasses
from collections import Counter

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.core.classifier.made import CPU, SHORT, learn
from tests.core.made_features import drawn, made_data, to_end
from uproto_core.advice import REPEATS
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.classifier.answer import practice_answers
from uproto_core.classifier.halves import answers_without, half_of, plan_halvings
from uproto_core.classifier.train import fit_heads
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.practice import practice_photos
from uproto_core.prototypes.space import unit
from uproto_core.seeds import rng


def alone(data: TrainingData) -> list[str]:
    return [""] * len(data.labels)


def without(learned, hidden) -> torch.Tensor:
    return to_end(
        answers_without(
            hidden,
            learned.data,
            learned.anchors,
            learned.maps,
            learned.heads,
            learned.settings,
            0,
            CPU,
            CancelToken(),
        )
    )[0]


def before(learned) -> torch.Tensor:
    scores, _, _, _ = practice_answers(learned.data, learned.anchors, learned.maps, learned.heads, learned.settings)
    return scores.argmax(dim=1)


@given(
    sizes=st.lists(st.integers(1, 4), min_size=2, max_size=12),
    rounds=st.integers(1, 4),
    seed=st.integers(0, 99),
)
def test_a_half_is_whole_groups_and_never_more_than_half(sizes, rounds, seed):
    units, fold = [], []
    for number, size in enumerate(sizes):
        units.append(list(range(len(fold), len(fold) + size)))
        fold += [number % rounds] * size

    hidden = half_of(units, torch.tensor(fold), rng(seed, "test"))

    assert len(hidden) <= len(fold) // 2
    assert all(set(unit) <= set(hidden) or not set(unit) & set(hidden) for unit in units)
    left = [fold[place] for place in range(len(fold)) if place not in hidden]
    # Whoever answers a round has a photo of another one to learn from, if there is another one.
    assert all(set(left) != {round_} for round_ in set(fold)) or not hidden or len(set(fold)) == 1


def test_photos_that_stand_alone_are_halved_exactly_and_from_all_rounds():
    fold = torch.tensor([0, 1, 2] * 4)

    hidden = half_of([[place] for place in range(12)], fold, rng(0, "test"))

    assert Counter(fold[list(hidden)].tolist()) == {0: 2, 1: 2, 2: 2}


def test_a_class_of_one_group_is_not_halved():
    assert half_of([[0, 1, 2, 3]], torch.zeros(4, dtype=torch.int64), rng(0, "test")) == ()


def test_every_class_with_four_photos_is_halved_once_in_each_repeat():
    data = made_data((9, 5, 3, 8, 4, 1))

    plan = plan_halvings(data, alone(data), 0)

    for repeat in range(REPEATS):
        there = [label for step in plan if step.repeat == repeat for label in step.classes]
        assert sorted(there) == [0, 1, 3, 4]
        assert all(len(step.classes) == 1 for step in plan)
    for step in plan:
        counts = Counter(data.labels[list(step.hidden)].tolist())
        assert counts == {label: int(data.counts[label]) // 2 for label in step.classes}


def test_repeats_hide_other_halves_and_the_same_seed_the_same():
    data = made_data((12, 9, 8))

    plan = plan_halvings(data, alone(data), 0)

    assert plan == plan_halvings(data, alone(data), 0)
    assert plan != plan_halvings(data, alone(data), 1)
    assert len({step.hidden for step in plan if step.classes == (0,)}) == REPEATS


def test_with_many_classes_each_step_takes_some_of_every_size():
    counts = tuple(4 + label for label in range(20))
    data = made_data(counts)

    plan = plan_halvings(data, alone(data), 0, steps=4)

    assert len(plan) == 4 * REPEATS
    for step in plan:
        # Dealt from the sorted classes in rounds of four: one of 0 to 3, one of 4 to 7, …
        assert [label // 4 for label in step.classes] == [0, 1, 2, 3, 4]


def test_with_nothing_hidden_the_answers_are_those_of_the_training():
    learned = learn(made_data((9, 5, 6)))

    assert without(learned, ()).tolist() == before(learned).tolist()


def test_the_hidden_photos_are_not_learned_from_but_still_asked_about():
    learned = learn(made_data((9, 6, 5)))
    hidden = tuple(range(4))
    # What is hidden may be anything: it changes no answer about the others, and none of the heads.
    spoiled = learned.data.features.clone()
    spoiled[list(hidden)] = unit(drawn(4, spoiled.shape[1], spoiled.shape[2], name="spoiled")).float()
    other = dataclasses.replace(learned, data=dataclasses.replace(learned.data, features=spoiled))

    answers, others = without(learned, hidden), without(other, hidden)

    _, labels, _, places = practice_answers(
        learned.data, learned.anchors, learned.maps, learned.heads, learned.settings
    )
    is_shown = ~torch.isin(places, torch.tensor(hidden))
    assert len(answers) == len(labels) == sum(len(photos.labels) for photos in practice_photos(learned.data))
    assert answers[is_shown].tolist() == others[is_shown].tolist()


def test_what_is_begun_at_trained_heads_ends_where_a_fit_from_the_start_does():
    settings = dataclasses.replace(SHORT, classifier=dataclasses.replace(SHORT.classifier, iterations=200))
    learned = learn(made_data((9, 6, 5)), settings)
    arguments = (learned.data, learned.anchors, learned.maps, settings, 0, CPU, CancelToken())

    begun, _ = to_end(fit_heads(*arguments, places=[(1, 0)], begun_at=learned.heads))
    fresh, _ = to_end(fit_heads(*arguments, places=[(1, 0)]))

    # Both are near the one optimum of a convex problem; L-BFGS stops where the loss is flat.
    torch.testing.assert_close(begun["m1/e0/weight"], fresh["m1/e0/weight"], atol=0.05, rtol=0.05)


def test_a_stop_is_heard():
    learned = learn(made_data((9, 5, 6)))
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        to_end(
            answers_without(
                (0,), learned.data, learned.anchors, learned.maps, learned.heads, learned.settings, 0, CPU, cancel
            )
        )


def test_a_half_is_drawn_anew_for_every_class():
    fold = torch.tensor([0, 1, 2] * 6)
    units = [[place] for place in range(18)]

    assert half_of(units, fold, np.random.default_rng(1)) != half_of(units, fold, np.random.default_rng(2))
