"""CLIP-Adapter (method.md B9) against NumPy."""

import numpy as np
import torch

from tests.core.made_features import drawn
from uproto_core.baselines.clip_adapter import USUAL, adapted
from uproto_core.prototypes.space import unit


def test_the_network_is_mixed_into_the_features():
    features, down, up = unit(drawn(5, 8)), drawn(3, 2, 8, name="down"), drawn(3, 8, 2, name="up")
    ratios = torch.tensor([0.2, 0.6, 0.8], dtype=torch.float64)

    got = adapted(features, down, up, ratios[:, None, None]).numpy()

    x = features.numpy()
    for own, w1, w2, ratio in zip(got, down.numpy(), up.numpy(), ratios.tolist(), strict=True):
        mixed = ratio * np.maximum(np.maximum(x @ w1.T, 0) @ w2.T, 0) + (1 - ratio) * x
        np.testing.assert_allclose(own, mixed / np.linalg.norm(mixed, axis=1, keepdims=True), rtol=1e-12)


def test_a_network_that_says_nothing_leaves_the_features():
    features = unit(drawn(5, 8))
    ratio = torch.full((1, 1, 1), 0.8, dtype=torch.float64)

    got = adapted(features, torch.zeros(1, 2, 8).double(), torch.zeros(1, 8, 2).double(), ratio)

    torch.testing.assert_close(got[0], features)


def test_the_published_ratio_is_the_usual_one():
    assert (USUAL.ratio, USUAL.scale, USUAL.balance, USUAL.is_centred) == (0.2, 100, 0.0, False)
