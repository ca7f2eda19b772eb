"""method.md 2.7 (b), and 5.6, checks 2 and 5."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.testing import assert_close

from tests.core.made_features import cosines_between, drawn
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.prototypes import polar
from uproto_core.prototypes.polar import ClassDirections
from uproto_core.prototypes.simplex import orthonormal_columns, simplex_prototypes
from uproto_core.prototypes.space import unit


def decompose(directions: torch.Tensor, seed: int) -> ClassDirections:
    return polar.decompose(directions, seed, CancelToken())


def polar_prototypes(directions: torch.Tensor, evenness: float, seed: int) -> torch.Tensor:
    return polar.polar_prototypes(directions, evenness, seed, CancelToken())


def off_simplex(points: torch.Tensor) -> float:
    """Largest distance of a pair's cosine from the simplex's."""
    return float((cosines_between(points) + 1 / (len(points) - 1)).abs().max())


@pytest.mark.parametrize(("classes", "dim"), [(2, 1), (2, 8), (3, 2), (3, 7), (12, 11), (100, 512)])
def test_check_2_polar_at_full_evenness_is_the_simplex(classes, dim):
    points = polar_prototypes(drawn(classes, dim), 1.0, seed=0)

    assert_close(points.norm(dim=1), torch.ones(classes, dtype=torch.float64), atol=1e-9, rtol=0)
    assert off_simplex(points) < 1e-9


def test_check_2_no_rotated_simplex_agrees_better_with_the_directions():
    directions = drawn(6, 9)
    centred = directions - directions.mean(dim=0)
    best = float((polar_prototypes(directions, 1.0, seed=0) * centred).sum())

    for trial in range(100):
        turned = simplex_prototypes(6, 9, seed=trial) @ orthonormal_columns(9, 9, trial, "tests/turn")
        assert float((turned * centred).sum()) <= best + 1e-9


def test_check_2_the_agreement_is_the_sum_of_the_singular_values():
    # Orthogonal Procrustes: the maximum of trace(P^T D) over rotated simplexes is sqrt(C / (C - 1)) times that sum.
    directions = drawn(5, 7)
    centred = directions - directions.mean(dim=0)

    got = (polar_prototypes(directions, 1.0, seed=0) * centred).sum()

    assert_close(got, math.sqrt(5 / 4) * torch.linalg.svdvals(centred).sum(), atol=1e-9, rtol=0)


@pytest.mark.parametrize("evenness", [0.0, 0.25, 0.75, 1.0])
def test_check_5_one_symmetric_map_takes_the_directions_to_the_prototypes(evenness):
    directions = drawn(6, 10)
    found = decompose(directions, seed=0)
    centred = directions - directions.mean(dim=0)

    even_map = found.even_map(evenness)

    assert_close(even_map, even_map.T, atol=1e-9, rtol=0)
    assert_close(centred @ even_map, found.spread(evenness), atol=1e-9, rtol=0)


def test_without_evenness_the_centred_directions_stay():
    directions = drawn(5, 8)

    assert_close(
        polar_prototypes(directions, 0.0, seed=0), unit(directions - directions.mean(dim=0)), atol=1e-9, rtol=0
    )


def test_more_evenness_is_more_even_and_gives_meaning_up_gradually():
    # Classes of two kinds: the texts of each kind are near each other, as those of species are.
    directions = drawn(2, 12, name="kinds")[[0] * 5 + [1] * 5] * 3 + drawn(10, 12)
    own = unit(directions - directions.mean(dim=0))

    sets = [polar_prototypes(directions, evenness, seed=0) for evenness in (0, 0.5, 0.75, 1)]

    largest = [float(cosines_between(points).max()) for points in sets]
    meaning = [float((points * own).sum(dim=1).mean()) for points in sets]
    assert largest == sorted(largest, reverse=True)
    assert meaning == sorted(meaning, reverse=True)


def test_the_decomposition_gives_the_centred_directions_back():
    directions = drawn(6, 4)
    found = decompose(directions, seed=0)

    assert found.s.shape == (4,)
    assert_close((found.u * found.s) @ found.v.T, directions - directions.mean(dim=0), atol=1e-9, rtol=0)


def test_many_classes_are_decomposed_in_blocks_as_they_would_be_at_once(monkeypatch):
    # Ten classes' directions of very different lengths, and one direction less than there is room for.
    directions = drawn(40, 6) * torch.tensor([1e3, 30, 1, 0.1, 1e-2, 0])
    at_once = decompose(directions, seed=0)
    monkeypatch.setattr(polar, "_ROWS_AT_ONCE", 7)

    in_blocks = decompose(directions, seed=0)

    assert_close(in_blocks.s, at_once.s, rtol=1e-9, atol=0)
    assert_close(in_blocks.u[:, :5], at_once.u[:, :5], atol=1e-9, rtol=0)
    assert_close(in_blocks.v[:, :5], at_once.v[:, :5], atol=1e-9, rtol=0)
    assert_close(in_blocks.u.T @ in_blocks.u, torch.eye(6, dtype=torch.float64), atol=1e-9, rtol=0)


def test_stop_ends_the_decomposition():
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        polar.decompose(drawn(5, 3), 0, cancel)


def test_the_largest_entry_of_each_left_column_is_positive():
    found = decompose(drawn(7, 9), seed=0)

    assert bool((found.u.gather(0, found.u.abs().argmax(dim=0)[None]) > 0).all())


@pytest.mark.parametrize("twins", [[0, 0, 1, 2], [0, 0, 0, 1], [0, 0, 1, 1]])
def test_classes_with_one_text_still_get_prototypes_of_their_own(twins):
    directions = drawn(3, 6)[twins]

    assert off_simplex(polar_prototypes(directions, 1.0, seed=0)) < 1e-9
    # Less even: still apart, for the gap has a singular value of its own.
    assert float(cosines_between(polar_prototypes(directions, 0.75, seed=0)).max()) < 0.999


def test_a_gap_is_filled_with_a_tenth_of_the_median_singular_value():
    found = decompose(drawn(4, 6)[[0, 1, 2, 3, 3]], seed=0)

    assert_close(found.s[-1], 0.1 * found.s[:3].median(), atol=1e-9, rtol=0)
    assert_close(found.u.T @ found.u, torch.eye(4, dtype=torch.float64), atol=1e-9, rtol=0)
    assert_close(found.v.T @ found.v, torch.eye(4, dtype=torch.float64), atol=1e-9, rtol=0)
    assert_close(found.u.sum(dim=0), torch.zeros(4, dtype=torch.float64), atol=1e-9, rtol=0)


def test_the_filling_of_gaps_follows_the_seed():
    directions = drawn(3, 6)[[0, 0, 1, 2]]

    one, same, other = (polar_prototypes(directions, 1.0, seed) for seed in (1, 1, 2))

    assert torch.equal(one, same)
    assert not torch.allclose(one, other)


@pytest.mark.parametrize("classes", [2, 5, 7])
@pytest.mark.parametrize("value", [0.0, 0.1, 1 / 3, 1e-5])
def test_classes_that_are_all_alike_get_a_simplex_too(classes, value):
    # Their mean differs from each of them in its last digits: what is left is no direction but rounding.
    directions = (value * (1 + torch.arange(9, dtype=torch.float64))).expand(classes, 9)

    assert off_simplex(polar_prototypes(directions, 1.0, seed=0)) < 1e-9


@given(
    classes=st.integers(2, 8),
    spare=st.integers(0, 4),
    seed=st.integers(0, 1000),
    evenness=st.floats(0, 1),
    scale=st.floats(1e-3, 1e3),
)
def test_neither_a_shift_nor_a_scale_of_the_directions_moves_the_prototypes(classes, spare, seed, evenness, scale):
    directions = drawn(classes, classes - 1 + spare, seed=seed)

    moved = polar_prototypes(scale * directions + 0.5, evenness, seed=0)

    # Sums of numbers of this size round in their last three or four digits.
    assert_close(moved, polar_prototypes(directions, evenness, seed=0), atol=1e-6, rtol=0)
