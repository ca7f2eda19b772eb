"""tau-normalisation (method.md B5) by hand."""

import dataclasses

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import drawn, made_data
from uproto_core.baselines.linear_family import LinearFamily
from uproto_core.baselines.tau_norm import SETTINGS, USUAL, TauNorm, normalised
from uproto_core.cancel import CancelToken
from uproto_core.prototypes.space import unit

ASKED = unit(drawn(12, 8, name="asked")).float()


@pytest.mark.parametrize(("tau", "expected"), [(0.0, [3.0, 4.0]), (1.0, [0.6, 0.8]), (2.0, [0.12, 0.16])])
def test_a_weight_is_divided_by_a_power_of_its_length(tau, expected):
    assert_close(normalised(torch.tensor([[3.0, 4.0]]), tau), torch.tensor([expected]))


def test_a_class_whose_weight_is_zero_does_not_divide_by_it():
    assert torch.equal(normalised(torch.zeros(1, 2), 1.0), torch.zeros(1, 2))


def test_scores_are_those_of_the_ordinary_probe_without_its_bias():
    data = made_data((9, 5, 3), spread=0.6)
    data = dataclasses.replace(data, fold=torch.full_like(data.fold, -1), folds=0)
    decay, tau = USUAL
    ((weight, _),) = LinearFamily(data, 0, CancelToken()).at([decay])

    got = TauNorm().fit(data, CancelToken(), seed=0)(ASKED)

    rows = weight.double().tolist()
    evened = [[w / sum(v * v for v in row) ** (tau / 2) for w in row] for row in rows]
    assert_close(got.double(), (ASKED.double() @ torch.tensor(evened).double().T).softmax(dim=1), atol=1e-5, rtol=1e-4)


def test_the_published_best_is_in_the_grid():
    assert USUAL in SETTINGS
