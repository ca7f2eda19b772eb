"""One feature of last layer, earlier layers and colours, against plain arithmetic."""

import dataclasses

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.testing import assert_close

from uproto_core.backbone.depths import COLOURS
from uproto_core.backbone.join import DIRECTIONS, Join, fit_join
from uproto_core.settings import FeatureSettings

DIM = 6
SIZES = (3, 4, COLOURS)


def seen(photos=40, views=2, seed=0, sizes=SIZES):
    draws = torch.Generator().manual_seed(seed)
    last = torch.nn.functional.normalize(torch.randn(photos, views, DIM, generator=draws), dim=-1)
    earlier = torch.randn(photos, views, sum(sizes), generator=draws) * torch.rand(sum(sizes), generator=draws) + 2
    return torch.cat([last, earlier], dim=-1).numpy()


def fitted(given_rows, sizes=SIZES, **settings):
    join = fit_join(given_rows, DIM, sizes, FeatureSettings(**settings))
    assert join is not None
    return join


def test_cosines_are_the_last_layers_plus_the_weighted_ones_of_each_block():
    """Reference in float64, with all directions kept: 132 numbers need more than 128, so of fewer colours."""
    photos = seen()
    join = fitted(photos, depths=0.6, colours=0.2)
    rows = photos.reshape(-1, photos.shape[2]).astype(np.float64)
    standardised = (rows[:, DIM:] - rows[:, DIM:].mean(axis=0)) / rows[:, DIM:].std(axis=0)
    blocks = np.split(standardised, np.cumsum(SIZES)[:-1], axis=1)
    units = [block / np.linalg.norm(block, axis=1, keepdims=True) for block in blocks]
    weighted = np.hstack([unit * np.sqrt(w) for unit, w in zip(units, (0.3, 0.3, 0.2), strict=True)])
    centred = weighted - weighted.mean(axis=0)
    # 80 rows differ in at most 79 directions, so 128 lose nothing.
    expected = rows[:, :DIM] @ rows[:, :DIM].T + centred @ centred.T
    lengths = np.sqrt(np.diag(expected))
    expected /= lengths[:, None] * lengths

    joined = join.features(torch.from_numpy(rows).float())

    assert joined.shape == (80, DIM + DIRECTIONS)
    np.testing.assert_allclose(joined @ joined.T, expected, atol=1e-4)


@given(seed=st.integers(0, 1000), depths=st.floats(0, 5), colours=st.floats(0.01, 5))
def test_joined_features_are_of_unit_length_and_keep_the_last_layers_direction(seed, depths, colours):
    photos = seen(seed=seed, photos=5)
    joined = fitted(photos, depths=depths, colours=colours).features(torch.from_numpy(photos))

    assert_close(joined.norm(dim=-1), torch.ones(5, 2))
    own = torch.nn.functional.normalize(joined[..., :DIM], dim=-1)
    assert_close(own, torch.from_numpy(photos[..., :DIM]), atol=1e-5, rtol=0)


def test_neither_depths_nor_colours_is_no_join():
    assert fit_join(seen(), DIM, SIZES, FeatureSettings(depths=0, colours=0)) is None
    assert fit_join(seen(sizes=(COLOURS,)), DIM, (COLOURS,), FeatureSettings(colours=0)) is None


def test_a_scale_of_a_number_or_a_shift_changes_nothing():
    photos = seen()
    other = photos.copy()
    other[..., DIM + 2] = other[..., DIM + 2] * 7 - 3

    first, second = (fitted(rows).features(torch.from_numpy(rows)) for rows in (photos, other))

    assert_close(
        first.flatten(0, 1) @ first.flatten(0, 1).T, second.flatten(0, 1) @ second.flatten(0, 1).T, atol=1e-4, rtol=0
    )


@pytest.mark.parametrize("photos", [1, 2])
def test_few_photos_are_joined_too(photos):
    rows = seen(photos=photos, views=1)

    joined = fitted(rows).features(torch.from_numpy(rows))

    assert joined.shape == (photos, 1, DIM + DIRECTIONS)
    assert bool(joined.isfinite().all())


def test_many_numbers_are_joined_by_their_largest_directions():
    sizes = (900, 900, COLOURS)
    rows = seen(photos=100, views=1, sizes=sizes)
    join = fitted(rows, sizes)

    assert join.directions.shape == (sum(sizes), DIRECTIONS)
    kept = join.directions[:, :99]
    assert_close(kept.T @ kept, torch.eye(99), atol=1e-4, rtol=0)
    assert torch.equal(join.directions, fitted(rows, sizes).directions)


def test_texts_stand_beside_with_nothing_to_say_of_the_earlier_layers():
    texts = torch.nn.functional.normalize(torch.randn(3, DIM), dim=-1)

    beside = fitted(seen()).texts(texts)

    assert torch.equal(beside[:, :DIM], texts)
    assert not beside[:, DIM:].any()


def test_a_join_comes_back_from_its_tensors_as_it_was():
    join = fitted(seen())
    again = Join.from_tensors(join.to_tensors(), dim=DIM)

    assert again is not None
    rows = torch.from_numpy(seen(seed=5))
    assert torch.equal(again.features(rows), join.features(rows))
    assert (again.sizes, again.joined_dim) == (join.sizes, DIM + DIRECTIONS)
    assert Join.from_tensors({}, dim=DIM) is None


@pytest.mark.parametrize(
    "damage",
    [
        {"join/mean": torch.zeros(3)},
        {"join/deviation": torch.zeros(sum(SIZES))},
        {"join/directions": torch.full((sum(SIZES), DIRECTIONS), torch.nan)},
        {"join/sizes": torch.tensor([0, 4])},
        {"join/sizes": torch.tensor([2**40])},
        {"join/sizes": torch.tensor([1.5])},
        {"join/weights": torch.ones(3, dtype=torch.int64)},
    ],
)
def test_damaged_tensors_are_refused(damage):
    with pytest.raises(ValueError, match="join/"):
        Join.from_tensors({**fitted(seen()).to_tensors(), **damage}, dim=DIM)


def test_a_missing_tensor_is_refused():
    tensors = fitted(seen()).to_tensors()
    del tensors["join/middle"]

    with pytest.raises(ValueError, match="join/middle"):
        Join.from_tensors(tensors, dim=DIM)


def test_the_same_photos_give_the_same_join():
    first, second = fitted(seen()), fitted(seen())

    assert all(
        torch.equal(getattr(first, field.name), getattr(second, field.name))
        for field in dataclasses.fields(first)
        if isinstance(getattr(first, field.name), torch.Tensor)
    )
