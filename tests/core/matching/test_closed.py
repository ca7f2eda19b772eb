"""The map of stage 1 that needs no training (method.md 2.10 a0), and 5.6, check 5."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.testing import assert_close

from tests.core.made_features import drawn
from uproto_core.cancel import CancelToken
from uproto_core.matching.closed import closed_map
from uproto_core.prototypes.polar import decompose
from uproto_core.prototypes.space import unit


def made(directions: torch.Tensor, evenness: float, *, floor: float = 0.0) -> torch.Tensor:
    return closed_map(directions, evenness, 0, CancelToken(), floor=floor)


@pytest.mark.parametrize("evenness", [0.25, 0.5, 0.75, 1.0])
def test_check_5_the_map_carries_the_classes_to_their_polar_rows(evenness):
    directions = drawn(5, 8)
    centred = directions - directions.mean(dim=0)
    found = decompose(directions, 0, CancelToken())

    got = centred @ made(directions, evenness)

    gain = found.s.pow(-evenness).mean()
    assert_close(got, found.spread(evenness) / gain, atol=1e-9, rtol=0)
    assert_close(unit(got), unit(found.spread(evenness)), atol=1e-9, rtol=0)


def test_with_full_evenness_the_classes_are_equally_far_from_each_other():
    directions = drawn(4, 6)

    rows = unit((directions - directions.mean(dim=0)) @ made(directions, 1.0))

    cosines = rows @ rows.T
    assert_close(cosines[~torch.eye(4).bool()], torch.full((12,), -1 / 3, dtype=torch.float64), atol=1e-9, rtol=0)


@given(seed=st.integers(0, 99), evenness=st.floats(0, 1), floor=st.floats(0, 1))
def test_outside_of_the_classes_span_nothing_moves_and_the_mean_gain_is_1(seed, evenness, floor):
    directions = drawn(4, 8, seed=seed)
    found = decompose(directions, 0, CancelToken())

    got = made(directions, evenness, floor=floor)

    outside = drawn(8, seed=seed, name="outside")
    outside = outside - found.v @ (found.v.T @ outside)
    assert_close(got @ outside, outside, atol=1e-8, rtol=0)
    gains = (found.v.T @ got @ found.v).diagonal()
    assert float(gains.mean()) == pytest.approx(1, abs=1e-8)
    assert_close(got, got.T, atol=1e-10, rtol=0)


def test_evenness_0_is_the_identity():
    assert_close(made(drawn(4, 6), 0.0), torch.eye(6).double(), atol=1e-10, rtol=0)


def test_the_floor_bounds_how_far_a_weak_direction_is_enlarged():
    directions = drawn(3, 5)
    directions[1] = directions[0] + 1e-3 * directions[1]
    found = decompose(directions, 0, CancelToken())
    assert float(found.s[1] / found.s[0]) < 0.01

    gains = (found.v.T @ made(directions, 1.0, floor=0.1) @ found.v).diagonal()

    # Without a floor the ratio is that of the singular values, above 100.
    assert float(gains[1] / gains[0]) == pytest.approx(10)
