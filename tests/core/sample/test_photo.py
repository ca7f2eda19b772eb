import io

import numpy as np
import pytest
from PIL import ImageFile

from uproto_core.sample.background import paint_place
from uproto_core.sample.field_guide import FIELD_GUIDE
from uproto_core.sample.noise import layered_noise, relief, smooth_noise, square_cells
from uproto_core.sample.outline import fore_shape, hind_shape
from uproto_core.sample.photo import draw_moth, draw_photo
from uproto_core.sample.pose import FINER, Pose, rotation, strike_pose
from uproto_core.seeds import rng

FLAT = Pose(centre=(224.0, 224.0), turned=150.0 * np.eye(2), sweep=0.0, lifts=(1.0, 1.0))


def decoded(jpeg: bytes) -> np.ndarray:
    parser = ImageFile.Parser()
    parser.feed(io.BytesIO(jpeg).read())
    return np.asarray(parser.close())


@pytest.mark.parametrize("species", FIELD_GUIDE, ids=lambda species: species.name)
def test_every_species_can_be_drawn(species):
    pixels = decoded(draw_photo(species, rng(0, species.name)))

    assert pixels.shape[2] == 3
    assert pixels.std() > 8


def test_the_wings_have_the_colours_of_the_species():
    species = FIELD_GUIDE[0]

    moth = np.asarray(draw_moth(species, FLAT, (224, 224), 0.0, rng(1, "moth")))

    colours = moth[moth[..., 3] > 250][:, :3].astype(float)
    assert 0.15 < len(colours) / moth[..., 3].size < 0.6
    red, green, blue = np.median(colours, axis=0)
    assert red > green > blue


def test_a_moth_seen_straight_is_the_same_left_and_right():
    moth = np.asarray(draw_moth(FIELD_GUIDE[2], FLAT, (224, 224), np.pi / 2, rng(2, "moth")))[..., 3] > 127

    assert (moth == moth[:, ::-1]).mean() > 0.97


def test_a_pose_leaves_most_of_the_moth_in_the_photo():
    for number in range(50):
        pose = strike_pose(FIELD_GUIDE[number % 16], (256, 192), rng(number, "pose"))

        assert 0.25 < pose.scale / (192 * FINER) < 0.6
        assert 0.25 < pose.centre[0] / (256 * FINER) < 0.75
        assert 0.25 < pose.centre[1] / (192 * FINER) < 0.75


def test_a_wing_is_drawn_where_its_pose_says():
    matrix, offset = FLAT.wing(-1, is_fore=True)

    tip = matrix @ np.array((1.0, 0.0)) + offset

    assert tip[0] == pytest.approx(224 - 150 * 1.045)
    assert tip[1] == pytest.approx(224 - 150 * 0.09)
    assert np.allclose(rotation(np.pi / 2) @ (1, 0), (0, 1))


@pytest.mark.parametrize("place", ["bark", "leaf", "moss", "sheet", "stone", "litter"])
def test_a_place_has_the_size_asked_for_and_is_textured(place):
    painted = paint_place(place, (96, 120), 0.5, rng(0, place))

    assert painted.shape == (3, 96, 120)
    assert painted.dtype == np.float32
    assert painted.std() > 0.02
    assert not np.array_equal(painted, paint_place(place, (96, 120), 0.5, rng(1, place)))


def test_a_wing_reaches_from_its_root_to_its_edge():
    for shape in (*map(fore_shape, ("rounded", "pointed", "hooked", "scalloped")), hind_shape("tailed")):
        inside = shape.cover > 0.99

        assert shape.along[inside].min() < 0.1
        assert 0.9 < np.quantile(shape.along[inside], 0.99) < 1.06
        x, y = shape.place(0.6, 0.5)
        assert shape.cover[round((y - shape.top) * 120), round((x - shape.left) * 120)] > 0.5


def test_smooth_noise_is_smooth_and_about_normal():
    field = layered_noise((200, 160), square_cells(16, 8), rng(0, "noise"))
    turned = smooth_noise((200, 160), (40, 8), rng(0, "noise"), angle=0.7)

    assert field.shape == turned.shape == (200, 160)
    assert abs(field.mean()) < 0.3
    assert 0.6 < field.std() < 1.4
    assert np.abs(np.diff(field, axis=0)).max() < 1.0


def test_a_flat_surface_is_lit_evenly_and_a_slope_by_its_side():
    y, x = np.mgrid[0:8, 0:8].astype(np.float32)

    assert np.allclose(relief(np.zeros_like(x), 0.0, 1.0), 1)
    assert np.allclose(relief(0.1 * x, 0.0, 1.0), 0.9)
    assert np.allclose(relief(0.1 * y, 0.0, 1.0), 1)
