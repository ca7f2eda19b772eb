"""BALLAD's phase B (method.md B14) against NumPy."""

import numpy as np

from tests.core.made_features import drawn
from uproto_core.baselines.ballad import SETTINGS, USUAL, adapted
from uproto_core.prototypes.space import unit


def test_the_map_is_mixed_into_the_features():
    features, adapter = unit(drawn(5, 8)), drawn(8, 8, name="map")

    got = adapted(features, adapter, 0.2).numpy()

    mixed = 0.2 * features.numpy() @ adapter.numpy().T + 0.8 * features.numpy()
    np.testing.assert_allclose(got, mixed / np.linalg.norm(mixed, axis=1, keepdims=True), rtol=1e-12)


def test_the_published_setting_is_tried():
    assert USUAL == (0.2, 0.2)
    assert USUAL in SETTINGS
