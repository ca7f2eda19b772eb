"""Zero-shot (method.md B1): class texts and nothing else."""

import dataclasses

import torch
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.zero_shot import SCALE, ZeroShot
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.space import unit

ASKED = unit(drawn(12, 8, name="asked")).float()


def test_zero_shot_is_the_softmax_of_scaled_cosines():
    data = made_data()

    got = ZeroShot().fit(data, CancelToken(), seed=0)(ASKED)

    assert SCALE == 100
    assert_close(got, (100 * ASKED @ data.class_texts.T).softmax(dim=1))


def test_zero_shot_never_answers_a_class_without_text():
    data = dataclasses.replace(made_data(), has_text=torch.tensor([True, False, True]))

    got = ZeroShot().fit(data, CancelToken(), seed=0)(ASKED)

    assert_close(got[:, 1], torch.zeros(12))
    assert_close(got.sum(dim=1), torch.ones(12))


def test_zero_shot_without_any_text_says_nothing():
    got = ZeroShot().fit(made_data(has_texts=False), CancelToken(), seed=0)(ASKED)

    assert_close(got, torch.full((12, 3), 1 / 3))
