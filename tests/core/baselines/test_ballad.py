"""BALLAD's phase B (method.md B14) against NumPy."""

import numpy as np
import torch

from tests.core.made_features import drawn
from uproto_core.baselines.ballad import USUAL, adapted
from uproto_core.prototypes.space import unit


def test_the_map_is_mixed_into_the_features():
    features, adapters = unit(drawn(5, 8)), drawn(2, 8, 8, name="map")
    ratios = torch.tensor([0.2, 0.5], dtype=torch.float64)

    got = adapted(features, adapters, ratios[:, None, None]).numpy()

    for own, adapter, ratio in zip(got, adapters.numpy(), ratios.tolist(), strict=True):
        mixed = ratio * features.numpy() @ adapter.T + (1 - ratio) * features.numpy()
        np.testing.assert_allclose(own, mixed / np.linalg.norm(mixed, axis=1, keepdims=True), rtol=1e-12)


def test_the_published_setting_is_the_usual_one():
    assert (USUAL.ratio, USUAL.rate, USUAL.scale, USUAL.is_centred) == (0.2, 0.2, 100, False)
