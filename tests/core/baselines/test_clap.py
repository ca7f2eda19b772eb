"""CLAP (method.md B15) against plain Python."""

import math

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.clap import _fitted, pull, text_trust
from uproto_core.baselines.descent import ShuffledRows
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import member_rows
from uproto_core.prototypes.space import unit
from uproto_core.seeds import stream

ASKED = unit(drawn(12, 8, name="asked")).float()


def test_trust_is_the_mean_zero_shot_probability_of_the_right_class():
    data = made_data((4, 2, 1), spread=1.0)

    got = text_trust(member_rows(data, 0), data.class_texts)

    for label in range(3):
        chances = []
        for photo in data.features[data.labels == label, 0].double():
            scores = [100 * float(photo @ text.double()) for text in data.class_texts]
            chances.append(math.exp(scores[label] - max(scores)) / sum(math.exp(s - max(scores)) for s in scores))
        assert float(got[label]) == pytest.approx(sum(chances) / len(chances), rel=1e-4, abs=1e-7)


def test_a_class_without_photos_is_trusted_as_the_others_are():
    data = made_data((4, 2, 1))
    rows = member_rows(data, 0)
    rows = type(rows)(features=rows.features[:12], labels=rows.labels[:12], counts=torch.tensor([4, 2, 0]), views=2)

    got = text_trust(rows, data.class_texts)

    assert_close(got[2], got[:2].mean())


def test_the_pull_is_weighed_by_class():
    weight, texts = torch.tensor([[1.0, 2.0], [0.0, 0.0]]), torch.tensor([[1.0, 0.0], [3.0, 4.0]])

    # (0.5 * 4 + 0.1 * 25) / 2
    assert_close(pull(weight, texts, torch.tensor([0.5, 0.1])), torch.tensor(2.25))


def fitted(strength: float, rate: float) -> torch.Tensor:
    data = made_data()
    rows = member_rows(data, 0)
    draws = ShuffledRows(rows, stream(0, "a"))
    return _fitted(rows, data.class_texts, (strength, rate), draws, CancelToken())(ASKED)


def test_it_begins_at_zero_shot_and_a_strong_pull_holds_it_nearer():
    zero_shot = (100 * ASKED @ made_data().class_texts.T).softmax(dim=1)

    loose, held = ((fitted(strength, 0.01) - zero_shot).abs().mean() for strength in (0.0, 50.0))

    assert_close(fitted(1.0, 0.0), zero_shot)
    assert float(held) < float(loose)
