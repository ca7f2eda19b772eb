"""method.md 2.8."""

from itertools import permutations

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import drawn
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.prototypes.assign import assign_prototypes, rotate_towards
from uproto_core.prototypes.simplex import orthonormal_columns
from uproto_core.prototypes.space import unit


def test_a_turned_set_is_turned_back():
    points = unit(drawn(6, 4))
    turn = orthonormal_columns(4, 4, 0, "tests/turn")

    assert_close(rotate_towards(points @ turn, points), points, atol=1e-9, rtol=0)


def test_no_random_turn_agrees_better():
    points, directions = unit(drawn(7, 4)), drawn(7, 4, name="directions")
    best = float((rotate_towards(points, directions) * directions).sum())

    for trial in range(100):
        turned = points @ orthonormal_columns(4, 4, trial, "tests/turn")
        assert float((turned * directions).sum()) <= best + 1e-9


def test_turning_keeps_every_angle():
    points = unit(drawn(6, 4))

    turned = rotate_towards(points, drawn(6, 4, name="directions"))

    assert_close(turned @ turned.T, points @ points.T, atol=1e-9, rtol=0)


def test_shuffled_and_turned_prototypes_find_their_classes():
    directions = unit(drawn(8, 6))
    shuffled = directions[torch.tensor([3, 1, 4, 0, 5, 7, 2, 6])] + 0.01 * drawn(8, 6, name="noise")

    assert_close(assign_prototypes(shuffled, directions, 0, CancelToken()), directions, atol=0.05, rtol=0)


def test_each_prototype_goes_to_one_class():
    points, directions = unit(drawn(6, 3)), drawn(6, 3, name="directions")

    given = assign_prototypes(points, directions, 0, CancelToken())

    # Up to a turn: the same products, in another order of rows and columns.
    assert_close((given @ given.T).flatten().sort().values, (points @ points.T).flatten().sort().values)


def test_the_alternation_is_at_least_as_good_as_a_turn_of_the_given_order():
    points, directions = unit(drawn(5, 3)), drawn(5, 3, name="directions")
    best = max(
        float((rotate_towards(points[list(order)], directions) * directions).sum()) for order in permutations(range(5))
    )

    got = float((assign_prototypes(points, directions, 0, CancelToken()) * directions).sum())

    assert float((rotate_towards(points, directions) * directions).sum()) <= got <= best + 1e-9


def test_stop_ends_the_assignment():
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        assign_prototypes(unit(drawn(5, 3)), drawn(5, 3), 0, cancel)
