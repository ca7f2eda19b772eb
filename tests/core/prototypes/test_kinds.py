"""method.md 2.7 and 2.8: every kind of prototypes, for every number of classes and dimensions."""

import dataclasses

import pytest
import torch
from hypothesis import given
from hypothesis import settings as run_with
from hypothesis import strategies as st
from torch.testing import assert_close

from tests.core.made_features import cosines_between, drawn, to_end
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import SettingUnknownError
from uproto_core.prototypes import kinds as kinds_module
from uproto_core.prototypes.kinds import agreement_with, centred, make_prototypes
from uproto_core.prototypes.polar import decompose
from uproto_core.prototypes.quality import smallest_largest_cosine
from uproto_core.prototypes.simplex import orthonormal_columns
from uproto_core.prototypes.space import unit
from uproto_core.settings import PrototypeSettings

KINDS = ("polar", "simplex", "numerical")


def made(directions: torch.Tensor, seed: int = 0, **options: object) -> torch.Tensor:
    return to_end(make_prototypes(directions, PrototypeSettings(**options), seed, CancelToken()))[0]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("assignment", ["nearest", "random"])
@pytest.mark.parametrize(
    ("classes", "dim", "dimension"), [(2, 2, 0), (5, 7, 0), (6, 5, 9), (5, 7, 4), (9, 4, 0), (9, 6, 3)]
)
def test_every_kind_gives_each_class_a_point_of_its_own_and_beats_no_bound(kind, assignment, classes, dim, dimension):
    room = min(dim, dimension or dim)
    if kind == "simplex" and classes - 1 > room:
        pytest.skip("no simplex fits")

    points = made(drawn(classes, dim), kind=kind, assignment=assignment, dimension=dimension)

    assert points.shape == (classes, dim)
    assert points.dtype == torch.float64
    assert_close(points.norm(dim=1), torch.ones(classes, dtype=torch.float64), atol=1e-9, rtol=0)
    bound = smallest_largest_cosine(classes, room)
    # Up to twice the room the bound can be reached; beyond it is not, and few points may get stuck on the way.
    slack = 1e-9 if kind == "simplex" else 0.02 if classes <= 2 * room else 0.25
    assert bound - 1e-6 <= float(cosines_between(points).max()) <= bound + slack


@pytest.mark.parametrize("kind", KINDS)
def test_the_seed_sets_every_choice(kind):
    directions = drawn(5, 5)

    one, same = (made(directions, seed=3, kind=kind, assignment="random") for _ in range(2))

    assert torch.equal(one, same)


@pytest.mark.parametrize("kind", KINDS)
def test_random_prototypes_are_the_same_ones_given_to_other_classes(kind):
    directions = drawn(6, 8)

    nearest, at_random = (made(directions, kind=kind, assignment=word) for word in ("nearest", "random"))

    order = (at_random @ nearest.T).argmax(dim=1)
    assert sorted(order.tolist()) == list(range(6))
    assert torch.equal(at_random, nearest[order])
    assert not torch.equal(order, torch.arange(6))
    assert agreement_with(at_random, directions) < agreement_with(nearest, directions)


@pytest.mark.parametrize("kind", ["polar", "numerical"])
def test_prototypes_of_a_smaller_dimension_lie_where_the_classes_differ_most(kind):
    # Differences along axes of falling lengths: three dimensions hold most of it.
    directions = drawn(10, 8) * torch.tensor([9.0, 8, 7, 0.5, 0.4, 0.3, 0.2, 0.1])
    main = decompose(directions, 0, CancelToken()).v[:, :3]

    points = made(directions, kind=kind, dimension=3)

    assert_close(points @ main @ main.T, points, atol=1e-6, rtol=0)
    assert int(torch.linalg.matrix_rank(points, rtol=1e-6)) == 3
    inside = made(centred(directions) @ main, kind=kind)
    assert_close(points @ points.T, inside @ inside.T, atol=1e-6, rtol=0)


def test_as_many_dimensions_as_the_classes_differ_in_change_nothing():
    directions = drawn(4, 9)

    whole = made(directions)

    assert torch.equal(made(directions, dimension=3), whole)
    assert torch.equal(made(directions, dimension=500), whole)


def test_classes_that_lie_on_one_point_part_where_no_simplex_fits():
    # Two pairs of twins, and one class in the middle of all.
    directions = drawn(9, 3)[[0, 0, 1, 1, 2, 3, 4, 5, 6]]
    directions[8] = directions[:8].mean(dim=0)

    points = made(directions)

    assert bool(points.isfinite().all())
    assert float(cosines_between(points).max()) < smallest_largest_cosine(9, 3) + 0.1


def test_evenness_mixes_directions_and_an_even_set_where_there_is_no_simplex():
    directions = drawn(7, 4)

    even, half, own = (made(directions, evenness=evenness) for evenness in (1, 0.5, 0))

    assert_close(own, unit(directions - directions.mean(dim=0)), atol=1e-9, rtol=0)
    assert_close(half, unit(0.5 * own + 0.5 * even), atol=1e-9, rtol=0)


def test_a_simplex_is_turned_towards_the_classes():
    directions = drawn(5, 6)

    # The best of all turned simplexes is the polar one, whatever simplex one starts from.
    assert_close(made(directions, kind="simplex"), made(directions, evenness=1.0), atol=1e-6, rtol=0)


def test_a_simplex_that_does_not_fit_the_chosen_dimension_is_refused_in_words():
    with pytest.raises(
        SettingUnknownError, match="5 classes need at least 4 dimensions for a simplex, and there are 3"
    ):
        made(drawn(5, 6), kind="simplex", dimension=3)


def test_numerical_prototypes_are_given_to_the_classes_they_are_near():
    directions = drawn(6, 4)

    points = made(directions, kind="numerical")

    assert agreement_with(points, directions) > agreement_with(points.roll(1, dims=0), directions)


def test_more_classes_than_the_assignment_takes_start_at_their_own_directions(monkeypatch):
    monkeypatch.setattr(kinds_module, "MOST_CLASSES", 5)
    directions = drawn(6, 4)

    points = made(directions, kind="numerical")

    assert float(cosines_between(points).max()) < 0.05
    assert agreement_with(points, directions) > 0.5


def test_prototypes_of_no_kind_are_not_made():
    with pytest.raises(ValueError, match="of kind none"):
        made(drawn(3, 3), kind="none")


@run_with(max_examples=10)
@given(classes=st.integers(2, 6), spare=st.integers(0, 3), evenness=st.floats(0, 1), seed=st.integers(0, 99))
def test_polar_prototypes_turn_with_the_space_and_follow_the_order_of_the_classes(classes, spare, evenness, seed):
    dim = classes - 1 + spare
    directions = drawn(classes, dim, seed=seed)
    turn = orthonormal_columns(dim, dim, seed, "tests/turn")
    order = torch.randperm(classes, generator=torch.Generator().manual_seed(seed))

    points = made(directions, evenness=evenness)

    assert_close(made((directions @ turn)[order], evenness=evenness), (points @ turn)[order], atol=1e-6, rtol=0)


@pytest.mark.parametrize("kind", KINDS)
def test_stop_ends_the_making(kind):
    cancel = CancelToken()
    cancel.cancel()
    settings = dataclasses.replace(PrototypeSettings(kind=kind), dimension=2)

    with pytest.raises(Cancelled):
        to_end(make_prototypes(drawn(4, 5), settings, 0, cancel))
