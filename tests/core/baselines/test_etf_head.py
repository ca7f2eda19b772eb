"""The head of fixed directions (method.md B13) by hand."""

import numpy as np
import pytest
import torch
from sklearn.linear_model import Ridge
from torch.testing import assert_close

from tests.core.made_features import cosines_between, made_data
from uproto_core.baselines.etf_head import Squares, dot_regression, even_directions
from uproto_core.baselines.frame import Frame
from uproto_core.cancel import CancelToken


def test_the_loss_looks_at_the_right_corner_only():
    cosines = torch.tensor([[[1.0, 0.0], [0.6, 0.8]], [[0.3, 1.0], [0.3, 0.0]]])

    got = dot_regression(cosines, torch.tensor([1, 1]))

    # ((0 - 1)^2 + (0.8 - 1)^2) / 2 / 2, and ((1 - 1)^2 + (0 - 1)^2) / 2 / 2
    assert_close(got, torch.tensor((1.0 + 0.04) / 4 + 1 / 4))


@pytest.mark.parametrize("is_centred", [False, True])
def test_the_closed_form_is_the_ridge_regression_of_scikit_learn(is_centred):
    data = made_data((9, 4, 1))
    frame = Frame.of_member(data, 0, is_centred=is_centred)
    corners = even_directions(3, 8, 0, CancelToken())
    photos, labels = frame.photos(slice(None))
    weights = 1 / data.counts[labels].double().numpy()
    moment = (weights[:, None] * photos.double().numpy()).T @ photos.double().numpy()

    got = Squares.of_frame(frame, corners, CancelToken()).solved(0.3)

    reference = Ridge(alpha=0.3 * np.trace(moment) / 8, fit_intercept=False, tol=1e-10)
    reference.fit(photos.double().numpy(), corners[labels].double().numpy(), sample_weight=weights)
    np.testing.assert_allclose(got.numpy(), reference.coef_, atol=1e-4)


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
