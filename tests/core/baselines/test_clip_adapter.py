"""CLIP-Adapter (method.md B9) against NumPy."""

import numpy as np
import torch

from tests.core.made_features import drawn
from uproto_core.baselines.clip_adapter import USUAL, adapted
from uproto_core.prototypes.space import unit


def test_the_network_is_mixed_into_the_features():
    features, down, up = unit(drawn(5, 8)), drawn(2, 8, name="down"), drawn(8, 2, name="up")

    got = adapted(features, down, up, 0.2).numpy()

    x, w1, w2 = features.numpy(), down.numpy(), up.numpy()
    mixed = 0.2 * np.maximum(np.maximum(x @ w1.T, 0) @ w2.T, 0) + 0.8 * x
    np.testing.assert_allclose(got, mixed / np.linalg.norm(mixed, axis=1, keepdims=True), rtol=1e-12)


def test_a_network_that_says_nothing_leaves_the_features():
    features = unit(drawn(5, 8))

    got = adapted(features, torch.zeros(2, 8).double(), torch.zeros(8, 2).double(), 0.8)

    torch.testing.assert_close(got, features)


def test_the_published_ratio_is_the_usual_one():
    assert USUAL[0] == 0.2
