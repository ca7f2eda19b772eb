"""Tip-Adapter (method.md B8 and B8F) against plain Python."""

import dataclasses
import math

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.frame import Frame
from uproto_core.baselines.tip_adapter import USUAL, Cache, remembered
from uproto_core.prototypes.space import unit

ASKED = unit(drawn(5, 8, name="asked"))


def frame_of(data) -> Frame:
    return Frame.of_member(data, 0, is_centred=False)


@pytest.mark.parametrize("is_even", [False, True])
def test_scores_are_texts_and_the_likeness_to_remembered_photos(is_even):
    data = made_data((4, 2, 1))
    cache = Cache.of_photos(frame_of(data), 100, is_even=is_even)

    got = dataclasses.replace(cache, keys=cache.keys.double(), texts=cache.texts.double()).scores(ASKED, 5.5, 2.0)

    for photo, scores in zip(ASKED, got, strict=True):
        for label in range(3):
            expected = 100 * float(photo @ data.class_texts[label].double())
            for key, of in zip(cache.keys.double(), cache.labels.tolist(), strict=True):
                # Seven photos of three classes: a class has 7 / 3 on the mean.
                worth = 7 / 3 / (4, 2, 1)[of] if is_even else 1.0
                expected += 2.0 * worth * math.exp(-5.5 * (1 - float(photo @ key))) * (of == label)
            assert float(scores[label]) == pytest.approx(expected, rel=1e-6)


def test_a_key_is_the_mean_of_a_photos_views():
    data = made_data((4, 2, 1), views=3)

    cache = Cache.of_photos(frame_of(data), 100, is_even=False)

    assert_close(cache.keys, unit(data.features.mean(dim=1)))
    assert torch.equal(cache.labels, data.labels)


@pytest.mark.parametrize(("most", "kept"), [(9, [0, 1, 2, 3, 4, 5, 6, 7, 8]), (5, [0, 1, 2, 3, 7]), (2, [0, 1, 7])])
def test_large_classes_give_up_photos_first(most, kept):
    labels = torch.tensor([1, 0, 0, 1, 0, 0, 0, 2, 0])
    # Of class 0 the places 1, 2, 4, 5, 6, 8; of class 1 the places 0, 3; of class 2 the place 7.

    assert remembered(labels, torch.bincount(labels), most).tolist() == kept


def test_the_published_setting_is_the_usual_one():
    assert USUAL.answered_with == USUAL.memory.trained_with == (1.0, 1.17)
    assert (USUAL.memory.scale, USUAL.memory.is_even, USUAL.memory.balance) == (100, False, 0.0)
