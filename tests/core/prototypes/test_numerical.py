"""method.md 2.7 (c), and 5.6, check 3."""

import math

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import cosines_between, drawn, to_end
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.prototypes import numerical
from uproto_core.prototypes.numerical import _push, largest_cosine, random_start, spread_numerically
from uproto_core.prototypes.quality import smallest_largest_cosine
from uproto_core.prototypes.space import unit


def spread(classes: int, dim: int, *, seed: int = 0, is_started: bool = False) -> torch.Tensor:
    running = spread_numerically(random_start(classes, dim, seed), seed, CancelToken(), is_started=is_started)
    return to_end(running)[0]


def test_check_3_a_hundred_classes_in_512_dimensions_reach_the_bound():
    points = spread(100, 512)

    assert float(cosines_between(points).max()) <= -0.0100


@pytest.mark.parametrize(
    ("classes", "dim", "slack"),
    [
        (2, 2, 1e-3),
        (3, 2, 1e-3),
        (5, 4, 1e-3),
        # Between the simplex and the axes both ways the bound is 0 and reached.
        (6, 4, 0.02),
        (8, 4, 0.02),
        # Beyond, the bound is Levenshtein's; no set is known to reach it, so only nearness is asked for.
        (20, 4, 0.17),
    ],
)
def test_check_3_no_set_beats_the_bound_and_small_ones_come_near(classes, dim, slack):
    points = spread(classes, dim)

    bound = smallest_largest_cosine(classes, dim)
    assert bound - 1e-6 <= float(cosines_between(points).max()) <= bound + slack
    assert_close(points.norm(dim=1), torch.ones(classes, dtype=torch.float64), atol=1e-9, rtol=0)


def test_a_start_that_is_even_already_is_not_made_worse():
    start = random_start(12, 4, 0)
    before = largest_cosine(start, CancelToken())

    for is_started in (False, True):
        points, _ = to_end(spread_numerically(start, 0, CancelToken(), is_started=is_started))
        assert largest_cosine(points, CancelToken()) < before


def test_blocks_of_rows_spread_many_classes(monkeypatch):
    # Small blocks: the way of thousands of classes, with a hundred.
    monkeypatch.setattr(numerical, "_BLOCK", 64)
    monkeypatch.setattr(numerical, "_ROWS_AT_ONCE", 24)
    start = random_start(100, 8, 0)

    points, _ = to_end(spread_numerically(start, 0, CancelToken()))

    bound = smallest_largest_cosine(100, 8)
    way_left = float(cosines_between(points).max()) - bound
    assert 0 <= way_left < 0.5 * (float(cosines_between(start).max()) - bound)


def test_the_push_is_the_gradient_of_the_objective():
    points = unit(drawn(7, 4)).requires_grad_()
    rows = torch.tensor([0, 2, 5])
    cosines = points[rows] @ points.T
    is_own = torch.arange(7)[None] == rows[:, None]
    others = (cosines / 0.3).masked_fill(is_own, -torch.inf)
    objective = (0.3 * (others.logsumexp(dim=1) - math.log(6))).mean()
    (expected,) = torch.autograd.grad(objective, points)

    got, nearest = _push(points.detach(), rows, 0.3, CancelToken())

    assert_close(got, expected, atol=1e-12, rtol=0)
    assert nearest == pytest.approx(float(cosines.detach().masked_fill(is_own, -1).max()))


def test_the_largest_cosine_is_that_of_all_pairs():
    points = unit(drawn(40, 3))

    assert largest_cosine(points, CancelToken()) == pytest.approx(float(cosines_between(points).max()), abs=1e-12)


def test_the_same_seed_gives_the_same_prototypes():
    one, same, other = (spread(5, 3, seed=seed, is_started=True) for seed in (4, 4, 5))

    assert torch.equal(one, same)
    assert not torch.equal(one, other)


def test_stop_ends_the_spreading():
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        to_end(spread_numerically(random_start(9, 3, 0), 0, cancel))
