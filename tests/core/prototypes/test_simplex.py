"""method.md 5.6, check 1."""

import pytest
import torch
from torch.testing import assert_close

from tests.core.made_features import cosines_between
from uproto_core.prototypes.simplex import helmert_basis, orthonormal_columns, simplex_prototypes


@pytest.mark.parametrize("classes", [2, 3, 100])
@pytest.mark.parametrize("dim", ["C - 1", "C", "512"])
def test_check_1_every_pair_has_the_simplex_cosine(classes, dim):
    points = simplex_prototypes(classes, {"C - 1": classes - 1, "C": classes, "512": 512}[dim], seed=3)

    assert points.dtype == torch.float64
    assert_close(points.norm(dim=1), torch.ones(classes, dtype=torch.float64), atol=1e-9, rtol=0)
    expected = torch.full((classes * (classes - 1),), -1 / (classes - 1), dtype=torch.float64)
    assert_close(cosines_between(points), expected, atol=1e-9, rtol=0)


def test_two_prototypes_are_opposite():
    first, second = simplex_prototypes(2, 5, seed=0)

    assert_close(first, -second, atol=1e-12, rtol=0)


def test_the_seed_sets_the_orientation_and_nothing_else():
    one, same, other = (simplex_prototypes(4, 6, seed) for seed in (1, 1, 2))

    assert torch.equal(one, same)
    assert not torch.allclose(one, other)
    assert_close(one @ one.T, other @ other.T, atol=1e-12, rtol=0)


def test_too_many_classes_have_no_simplex():
    with pytest.raises(ValueError, match="6 classes have no simplex in 4 dimensions"):
        simplex_prototypes(6, 4, seed=0)


def test_the_helmert_basis_is_orthonormal_and_sums_to_zero():
    basis = helmert_basis(7)

    assert_close(basis.T @ basis, torch.eye(6, dtype=torch.float64), atol=1e-12, rtol=0)
    assert_close(basis.sum(dim=0), torch.zeros(6, dtype=torch.float64), atol=1e-12, rtol=0)


def test_the_columns_of_the_helmert_basis_are_those_of_a_table():
    root = 2**-0.5
    expected = torch.tensor([[root, 6**-0.5], [-root, 6**-0.5], [0, -2 * 6**-0.5]], dtype=torch.float64)

    assert_close(helmert_basis(3), expected)


def test_random_columns_are_orthonormal_and_have_the_sign_rule():
    columns = orthonormal_columns(9, 4, seed=5, name="tests/columns")

    assert_close(columns.T @ columns, torch.eye(4, dtype=torch.float64), atol=1e-12, rtol=0)
    assert torch.equal(columns, orthonormal_columns(9, 4, seed=5, name="tests/columns"))
    assert not torch.equal(columns, orthonormal_columns(9, 4, seed=5, name="tests/others"))
