"""The LIFT-style head (method.md B11) against plain Python."""

import math

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.cosine_head import cosine_answers
from uproto_core.baselines.frame import Frame
from uproto_core.baselines.lift_head import USUAL, LiftSetting, _trained, lift_loss
from uproto_core.cancel import CancelToken
from uproto_core.classifier.head import log_prior
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

ASKED = unit(drawn(12, 8, name="asked")).float()


def test_the_loss_is_that_of_scaled_cosines_and_class_shares():
    weight, features = drawn(3, 8, name="weight"), unit(drawn(2, 8))
    labels, shares = [0, 2], [0.7, 0.2, 0.1]
    total = 0.0
    for feature, label in zip(features, labels, strict=True):
        cosines = [float(feature @ row) / math.sqrt(float(row @ row)) for row in weight]
        weighed = [share * math.exp(25 * cosine) for share, cosine in zip(shares, cosines, strict=True)]
        total -= math.log(weighed[label] / sum(weighed)) / 2

    scale = torch.full((1, 1, 1), 25.0, dtype=torch.float64)
    shift = torch.tensor(shares, dtype=torch.float64).log()
    got = lift_loss(weight[None], features, torch.tensor(labels), scale, shift)

    assert_close(got, torch.tensor(total, dtype=torch.float64))


@pytest.mark.parametrize("scale", [25.0, 15.0])
def test_it_begins_at_the_texts_and_answers_without_the_shares(scale):
    data = made_data()
    frame = Frame.of_member(data, 0, is_centred=False)

    (weight,) = _trained(frame, [LiftSetting(rate=0.0, scale=scale)], stream(0, "a"), CancelToken())

    assert_close(cosine_answers(weight, scale)(ASKED), (scale * ASKED @ data.class_texts.T).softmax(dim=1))


def test_settings_side_by_side_end_where_each_alone_does():
    frame = Frame.of_member(made_data(), 0, is_centred=True)
    settings = [LiftSetting(rate=rate, scale=scale) for rate, scale in ((0.01, 25.0), (0.3, 15.0))]

    together = _trained(frame, settings, stream(0, "a"), CancelToken())

    for setting, weight in zip(settings, together, strict=True):
        (alone,) = _trained(frame, [setting], stream(0, "a"), CancelToken())
        # A product of more columns sums in another order, and a hundred steps carry that on.
        assert_close(weight, alone, atol=1e-4, rtol=0)


def test_the_further_share_is_taken_from_the_scores():
    weight, shares = drawn(3, 8, name="weight").float(), log_prior(torch.tensor([9, 5, 3]))

    got = cosine_answers(weight, 25.0, 0.5 * shares)(ASKED)

    assert_close(got, (25 * ASKED @ unit(weight).T - 0.5 * shares).softmax(dim=1))


def test_the_published_setting_is_the_usual_one():
    assert LiftSetting(rate=0.01, scale=25.0, is_centred=False) == USUAL
