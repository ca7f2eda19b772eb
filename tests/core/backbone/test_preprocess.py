"""The pixels a model gets are those that open_clip's own transform gives: a wrong resize shows in no error."""

import numpy as np
import pytest
import torch
from PIL import Image
from torch.testing import assert_close

from tests.conftest import drawn
from uproto_core.backbone.preprocess import Preprocessing, read_preprocessing

MEAN, STD = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)
SIZES = [(224, 224), (97, 331), (640, 427), (427, 640), (301, 300), (30, 500), (16, 16), (1, 7)]

A_LEVEL = 1.01 / 255 / min(STD)


def preprocessing(**changes) -> Preprocessing:
    return Preprocessing(**{"image_px": 64, "mean": MEAN, "std": STD} | changes)


def as_taken(ours: Preprocessing, image: Image.Image) -> torch.Tensor:
    """(3, H, W) float32, as the tower gets them."""
    return ours.normalised(torch.from_numpy(np.array(ours.plain(np.array(image)))).permute(2, 0, 1)[None])[0]


def assert_same_pixels(made: torch.Tensor, expected: torch.Tensor) -> None:
    """Torch and Pillow round at other places, so that some numbers are one step of 256 apart."""
    assert_close(made, expected, atol=A_LEVEL, rtol=0)
    assert ((made - expected).abs() > A_LEVEL / 100).float().mean() < 0.3


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("interpolation", ["bicubic", "bilinear"])
@pytest.mark.parametrize("resize_mode", ["shortest", "squash"])
def test_pixels_are_those_of_open_clip(open_clip, size, interpolation, resize_mode):
    image, ours = (
        drawn(f"{size}", (150, 110, 60), size),
        preprocessing(interpolation=interpolation, resize_mode=resize_mode),
    )
    theirs = open_clip.transform.image_transform_v2(
        open_clip.transform.PreprocessCfg(
            size=64, mean=MEAN, std=STD, interpolation=interpolation, resize_mode=resize_mode
        ),
        is_train=False,
    )

    assert_same_pixels(as_taken(ours, image), theirs(image))


@pytest.mark.parametrize("px", [32, 96, 224, 225])
def test_pixels_are_those_of_open_clip_at_every_input_size(open_clip, px):
    image = drawn("px", (40, 160, 90), (257, 180))
    theirs = open_clip.transform.image_transform(px, is_train=False, mean=MEAN, std=STD)

    ours = preprocessing(image_px=px)

    made = as_taken(ours, image)

    assert made.shape == (3, px, px)
    assert_same_pixels(made, theirs(image))


def test_pixels_are_the_formula_on_a_plain_colour():
    image = Image.new("RGB", (40, 30), (255, 128, 0))

    made = as_taken(preprocessing(), image)

    for channel, level in enumerate((255, 128, 0)):
        expected = (level / 255 - MEAN[channel]) / STD[channel]
        assert_close(made[channel], torch.full((64, 64), expected), atol=1e-6, rtol=0)


def test_pixels_are_normalised_by_the_formula_and_left_as_they_were():
    pixels = torch.arange(256, dtype=torch.uint8).repeat(3)[: 2 * 3 * 8 * 16].view(2, 3, 8, 16)
    before = pixels.clone()

    made = preprocessing().normalised(pixels)

    mean, std = (torch.tensor(values).view(1, 3, 1, 1) for values in (MEAN, STD))
    assert torch.equal(made, (pixels.float() / 255 - mean) / std)
    assert torch.equal(pixels, before)
    assert made.is_contiguous(memory_format=torch.channels_last)


def test_a_crop_is_the_part_of_the_photo_squeezed_into_the_square():
    photo = np.array(drawn("crop", (90, 90, 160), (120, 80)))

    made = preprocessing().crop(photo, (17, 5, 101, 75))

    cut = preprocessing(resize_mode="squash").plain(photo[5:75, 17:101])
    assert made.shape == (64, 64, 3)
    np.testing.assert_array_equal(made, cut)


@pytest.mark.parametrize("size", [(3, 3001), (3001, 3)], ids=["tall", "wide"])
def test_of_a_very_long_strip_the_middle_is_looked_at(size):
    photo = np.array(drawn("strip", (90, 90, 160), size))
    middle = photo[1499:1502] if size[1] == 3001 else photo[:, 1499:1502]

    made = preprocessing().plain(photo).astype(int)

    assert made.shape == (64, 64, 3)
    # Upscaled it knows its neighbours; in the middle of the middle they hardly count.
    apart = np.abs(made - preprocessing().plain(middle))[28:36, 28:36]
    assert apart.mean() < 6


def test_a_photo_stays_as_it_was():
    photo = np.array(drawn("kept", (90, 90, 160), (64, 64)))
    before = photo.copy()

    preprocessing().plain(photo)[:] = 0

    np.testing.assert_array_equal(photo, before)


def test_left_and_right_stay_left_and_right():
    pixels = np.zeros((64, 64, 3), np.uint8)
    pixels[:, :32, 0] = 255

    made = preprocessing().plain(pixels)

    assert made[:, :20, 0].min() > made[:, 44:, 0].max()


GIVEN = {"size": 64, "mean": [0.5, 0.4, 0.3], "std": 0.2, "interpolation": "bicubic", "resize_mode": "shortest"}


def test_settings_are_read_as_open_clip_writes_them():
    assert read_preprocessing(GIVEN) == preprocessing(mean=(0.5, 0.4, 0.3), std=(0.2, 0.2, 0.2))
    assert read_preprocessing(GIVEN | {"size": (64, 64)}) == read_preprocessing(GIVEN)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"size": (64, 48)}, "not square"),
        ({"size": []}, "not square"),
        ({"size": 0}, "0 pixels"),
        ({"size": -3}, "-3 pixels"),
        ({"size": 10**9}, "1000000000 pixels"),
        ({"size": 64.5}, "pixels is not possible"),
        ({"size": "large"}, "not numbers"),
        ({"mean": [0.5, 0.5]}, "three numbers"),
        ({"mean": "grey"}, "not numbers"),
        ({"mean": [0.5, 0.5, None]}, "not numbers"),
        ({"std": [0.2, 0.0, 0.2]}, "divided by zero"),
        ({"std": float("nan")}, "not numbers"),
        ({"interpolation": "random"}, "not known here"),
        ({"interpolation": None}, "not known here"),
        ({"resize_mode": "longest"}, "not known here"),
    ],
)
def test_settings_that_cannot_be_meant_are_refused_with_words(changes, words):
    with pytest.raises(ValueError, match=words):
        read_preprocessing(GIVEN | changes)
