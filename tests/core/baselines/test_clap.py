"""CLAP (method.md B15) against plain Python."""

import dataclasses
import math

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.clap import USUAL, ClapSetting, _fitted, pull, text_trust
from uproto_core.baselines.frame import Frame
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

ASKED = unit(drawn(12, 8, name="asked")).float()


def frame_of(data=None) -> Frame:
    return Frame.of_member(data or made_data(), 0, is_centred=False)


@pytest.mark.parametrize("scale", [100, 25])
def test_trust_is_the_mean_zero_shot_probability_of_the_right_class(scale):
    data = made_data((4, 2, 1), spread=1.0)

    got = text_trust(frame_of(data), scale)

    for label in range(3):
        chances = []
        for photo in data.features[data.labels == label, 0].double():
            scores = [scale * float(photo @ text.double()) for text in data.class_texts]
            chances.append(math.exp(scores[label] - max(scores)) / sum(math.exp(s - max(scores)) for s in scores))
        assert float(got[label]) == pytest.approx(sum(chances) / len(chances), rel=1e-4, abs=1e-7)


def test_a_class_without_photos_is_trusted_as_the_others_are():
    frame = frame_of(made_data((4, 2, 1)))
    rows = dataclasses.replace(
        frame.rows, features=frame.rows.features[:12], labels=frame.rows.labels[:12], counts=torch.tensor([4, 2, 0])
    )

    got = text_trust(dataclasses.replace(frame, rows=rows), 100)

    assert_close(got[2], got[:2].mean())


def test_the_pull_is_weighed_by_class():
    weights, texts = torch.tensor([[[1.0, 2.0], [0.0, 0.0]]]), torch.tensor([[1.0, 0.0], [3.0, 4.0]])

    # (0.5 * 4 + 0.1 * 25) / 2, and twice as much
    strengths = torch.tensor([[0.5, 0.1], [1.0, 0.2]])
    assert_close(pull(weights.expand(2, -1, -1), texts, strengths), torch.tensor([2.25, 4.5]))


def test_it_begins_at_zero_shot_and_a_strong_pull_holds_it_nearer():
    zero_shot = (100 * ASKED @ made_data().class_texts.T).softmax(dim=1)
    settings = [ClapSetting(strength=strength, rate=rate) for strength, rate in ((1.0, 0.0), (0.0, 0.01), (50.0, 0.01))]

    unmoved, loose, held = (answers(ASKED) for answers in _fitted(frame_of(), settings, stream(0, "a"), CancelToken()))

    assert_close(unmoved, zero_shot)
    assert float((held - zero_shot).abs().mean()) < float((loose - zero_shot).abs().mean())


def test_the_published_setting_is_the_usual_one():
    assert ClapSetting(strength=1.0, rate=0.1, scale=100, balance=0.0, is_centred=False) == USUAL
