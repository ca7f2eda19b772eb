"""method.md 2.9."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from tests.core.made_features import drawn
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.figures import PrototypeQuality
from uproto_core.prototypes import quality
from uproto_core.prototypes.quality import prototype_quality, smallest_largest_cosine
from uproto_core.prototypes.simplex import simplex_prototypes
from uproto_core.prototypes.space import unit


def quality_of(points: torch.Tensor, kind: str, directions: torch.Tensor | None = None) -> PrototypeQuality:
    return prototype_quality(points, kind=kind, cancel=CancelToken(), directions=directions)


@pytest.mark.parametrize(("classes", "dim"), [(2, 1), (2, 512), (3, 2), (513, 512)])
def test_up_to_one_more_than_the_dimensions_the_bound_is_the_simplex(classes, dim):
    assert smallest_largest_cosine(classes, dim) == -1 / (classes - 1)


@pytest.mark.parametrize(("classes", "dim"), [(4, 2), (6, 3), (514, 512), (1024, 512)])
def test_up_to_twice_the_dimensions_the_bound_is_rankins(classes, dim):
    assert smallest_largest_cosine(classes, dim) == 0


def test_the_axes_both_ways_reach_rankins_bound():
    axes = torch.cat([torch.eye(5), -torch.eye(5)])

    assert quality_of(axes, kind="axes").gap == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize(("classes", "dim", "expected"), [(1000, 128, 0.037), (8142, 512, 0.021), (200, 128, 0.0)])
def test_the_bound_has_the_values_of_the_table(classes, dim, expected):
    assert smallest_largest_cosine(classes, dim) == pytest.approx(expected, abs=5e-4)


@pytest.mark.parametrize(("classes", "dim"), [(1000, 128), (20, 8), (100, 16)])
def test_beyond_the_bound_solves_levenshteins_equation(classes, dim):
    s = smallest_largest_cosine(classes, dim)

    assert 0 <= s <= (math.sqrt(dim + 3) - 1) / (dim + 2)
    assert dim * (1 - s) * (2 + (dim + 1) * s) / (1 - dim * s * s) == pytest.approx(classes, rel=1e-9)


def test_for_very_many_classes_the_right_end_is_taken():
    assert smallest_largest_cosine(10_000, 3) == pytest.approx((math.sqrt(6) - 1) / 5)


@given(classes=st.integers(2, 400), dim=st.integers(1, 60))
def test_more_classes_never_have_a_smaller_bound(classes, dim):
    assert smallest_largest_cosine(classes, dim) <= smallest_largest_cosine(classes + 1, dim) + 1e-12


@given(classes=st.integers(2, 30), dim=st.integers(2, 8), seed=st.integers(0, 99))
def test_no_random_set_beats_the_bound(classes, dim, seed):
    assert quality_of(unit(drawn(classes, dim, seed=seed)), kind="random").gap >= -1e-9


def test_every_figure_is_that_of_a_plain_loop(monkeypatch):
    # Blocks of 3 rows, so that the sums over blocks are tried with a dozen classes.
    monkeypatch.setattr(quality, "_ROWS_AT_ONCE", 3)
    points = unit(drawn(11, 4))
    cosines = [[float(a @ b) for b in points] for a in points]
    others = [[value for j, value in enumerate(row) if j != i] for i, row in enumerate(cosines)]
    nearest = [max(row) for row in others]
    pairs = [value for row in others for value in row]
    mean = sum(pairs) / len(pairs)

    got = quality_of(points, kind="random")

    assert (got.classes, got.dim, got.kind) == (11, 4, "random")
    assert got.max_cosine == pytest.approx(max(nearest))
    assert got.mean_nearest_cosine == pytest.approx(sum(nearest) / 11)
    assert got.min_nearest_cosine == pytest.approx(min(nearest))
    assert got.mean_squared_cosine == pytest.approx(sum(value**2 for value in pairs) / len(pairs))
    assert got.std_cosine == pytest.approx(math.sqrt(sum((value - mean) ** 2 for value in pairs) / len(pairs)))
    assert got.mean_norm == pytest.approx(math.sqrt(sum((sum(p) / 11) ** 2 for p in points.T.tolist())))
    assert got.welch_squared == pytest.approx((11 - 4) / (4 * 10))
    assert got.gap == pytest.approx(max(nearest) - smallest_largest_cosine(11, 4))


def test_a_simplex_is_ideal_in_every_figure():
    got = quality_of(simplex_prototypes(6, 8, seed=0), kind="simplex")

    assert got.gap == pytest.approx(0, abs=1e-12)
    assert got.mean_norm == pytest.approx(0, abs=1e-12)
    assert got.std_cosine == pytest.approx(0, abs=1e-7)
    assert got.welch_squared == 0


def test_the_fit_is_the_mean_cosine_to_the_centred_directions():
    points, directions = unit(drawn(7, 4)), drawn(7, 4, name="directions")
    middle = directions.mean(dim=0)
    cosines = [float(p @ (d - middle) / (d - middle).norm()) for p, d in zip(points, directions, strict=True)]

    assert quality_of(points, "random", directions).fit == pytest.approx(sum(cosines) / 7)
    assert quality_of(points, "random").fit is None


def test_stop_ends_the_measuring():
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(Cancelled):
        prototype_quality(unit(drawn(5, 3)), kind="random", cancel=cancel)
