"""The LIFT-style head (method.md B11) against plain Python."""

import math

import torch
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.descent import ShuffledRows
from uproto_core.baselines.lift_head import PUBLISHED_RATE, RATES, _fitted, lift_loss
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.data import member_rows
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

    got = lift_loss(weight, features, torch.tensor(labels), torch.tensor(shares, dtype=torch.float64).log())

    assert_close(got, torch.tensor(total, dtype=torch.float64))


def test_it_begins_at_the_texts_and_answers_without_the_shares():
    data = made_data()
    rows = member_rows(data, 0)

    got = _fitted(rows, data.class_texts, 0.0, ShuffledRows(rows, stream(0, "a")), CancelToken())(ASKED)

    assert_close(got, (25 * ASKED @ data.class_texts.T).softmax(dim=1))


def test_the_published_rate_is_in_the_grid():
    assert PUBLISHED_RATE in RATES
