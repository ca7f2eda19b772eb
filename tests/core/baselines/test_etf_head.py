"""The head of fixed directions (method.md B13) by hand."""

import torch
from torch.testing import assert_close

from tests.core.made_features import cosines_between
from uproto_core.baselines.etf_head import dot_regression, even_directions
from uproto_core.cancel import CancelToken


def test_the_loss_looks_at_the_right_corner_only():
    features, corners = torch.tensor([[1.0, 0.0], [0.6, 0.8]]), torch.tensor([[1.0, 0.0], [0.0, 1.0]])

    got = dot_regression(features, corners, torch.tensor([1, 1]))

    # ((0 - 1)^2 + (0.8 - 1)^2) / 2 / 2
    assert_close(got, torch.tensor((1.0 + 0.04) / 4))


def test_directions_are_a_simplex_where_there_is_one():
    corners = even_directions(5, 8, 0, CancelToken())

    assert_close(cosines_between(corners), torch.full((20,), -0.25))


def test_with_more_classes_than_a_simplex_has_they_are_spread():
    corners = even_directions(12, 4, 0, CancelToken())

    assert_close(corners.norm(dim=1), torch.ones(12))
    # Twelve directions drawn at random in four dimensions have a pair far nearer than this.
    assert float(cosines_between(corners).max()) < 0.7


def test_another_seed_gives_the_classes_other_corners():
    assert not torch.allclose(even_directions(3, 8, 0, CancelToken()), even_directions(3, 8, 1, CancelToken()))
