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

HALF_A_LEVEL = 0.5 / 255 / min(STD)


def preprocessing(**changes) -> Preprocessing:
    return Preprocessing(**{"image_px": 64, "mean": MEAN, "std": STD} | changes)


def as_taken(ours: Preprocessing, pixels: np.ndarray) -> torch.Tensor:
    """(3, H, W) float32, as the tower gets them."""
    return ours.normalised(torch.from_numpy(np.array(pixels)).permute(2, 0, 1)[None])[0]


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

    # The same bytes of the same Pillow; what is left is float32's last digit.
    assert_close(as_taken(ours, ours.plain(image)), theirs(image), atol=1e-5, rtol=0)


@pytest.mark.parametrize("px", [32, 96, 224, 225])
def test_pixels_are_those_of_open_clip_at_every_input_size(open_clip, px):
    image = drawn("px", (40, 160, 90), (257, 180))
    theirs = open_clip.transform.image_transform(px, is_train=False, mean=MEAN, std=STD)

    ours = preprocessing(image_px=px)

    made = as_taken(ours, ours.plain(image))

    assert made.shape == (3, px, px)
    assert_close(made, theirs(image), atol=HALF_A_LEVEL, rtol=0)


def test_pixels_are_the_formula_on_a_plain_colour():
    image = Image.new("RGB", (40, 30), (255, 128, 0))

    made = as_taken(preprocessing(), preprocessing().plain(image))

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
    image = drawn("crop", (90, 90, 160), (120, 80))
    box = (17, 5, 101, 75)

    made, cut = preprocessing().crop(image, box), preprocessing(resize_mode="squash").plain(image.crop(box))

    assert made.shape == (64, 64, 3)
    # At its edges a part of a photo knows its neighbours, and a photo cut out has none.
    np.testing.assert_array_equal(made[3:-3, 3:-3], cut[3:-3, 3:-3])


def test_left_and_right_stay_left_and_right():
    pixels = np.zeros((64, 64, 3), np.uint8)
    pixels[:, :32, 0] = 255

    made = preprocessing().plain(Image.fromarray(pixels))

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
