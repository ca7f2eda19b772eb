"""From a photo's pixels to what a backbone takes: the preprocessing is data that lies beside the weights.

A wrong mean or resize lowers accuracy without any error (method.md 5.4), so there is one implementation for training
and use, equal to open_clip's own: Pillow's antialiased resize, centre crop or squash, then mean and deviation.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

VERSION = 1
"""Part of a backbone's fingerprint: goes up when the same photo would give other pixels."""

DECODE_MARGIN = 2
"""Large JPEGs are decoded at a reduced scale, to no less than this many times the backbone's input on each side: the
resize then has enough to work with, and a crop of a quarter of the photo is still sharp."""

_SMALLEST_PX, _LARGEST_PX = 8, 2048
"""Of an input that a model can mean; a size outside is a damaged configuration."""

_RESAMPLING = {"bicubic": Image.Resampling.BICUBIC, "bilinear": Image.Resampling.BILINEAR}


@dataclass(frozen=True, kw_only=True)
class Preprocessing:
    """How a backbone wants its photos."""

    image_px: int
    """Width and height of the input."""
    mean: tuple[float, float, float]
    std: tuple[float, float, float]
    interpolation: Literal["bicubic", "bilinear"] = "bicubic"
    resize_mode: Literal["shortest", "squash"] = "shortest"
    """`shortest`: the shorter side is resized to the input, then the middle is cut out; `squash`: both sides are."""

    def plain(self, image: Image.Image) -> torch.Tensor:
        """(3, H, W) float32 of the whole photo, RGB."""
        px, resampling = self.image_px, _RESAMPLING[self.interpolation]
        if self.resize_mode == "squash":
            return self._normalised(image.resize((px, px), resampling))
        shorter, longer = sorted(image.size)
        # The rounding is torchvision's (down for the long side, half to even for the cut), so that the pixels agree.
        long_px = int(px * longer / shorter)
        width, height = (px, long_px) if image.width <= image.height else (long_px, px)
        left, top = round((width - px) / 2), round((height - px) / 2)
        return self._normalised(image.resize((width, height), resampling).crop((left, top, left + px, top + px)))

    def crop(self, image: Image.Image, box: tuple[int, int, int, int]) -> torch.Tensor:
        """(3, H, W) float32 of a part of the photo, squeezed into the square.

        Args:
            image: RGB.
            box: Left, top, right, bottom in the image's pixels.
        """
        size = (self.image_px, self.image_px)
        return self._normalised(image.resize(size, _RESAMPLING[self.interpolation], box=box))

    @cached_property
    def _table(self) -> NDArray[np.float32]:
        """(3, 256): each channel's value for each byte. 768 divisions once, in place of one for every pixel."""
        values = np.arange(256, dtype=np.float32) / np.float32(255)
        mean, std = np.array(self.mean, dtype=np.float32), np.array(self.std, dtype=np.float32)
        return (values[None] - mean[:, None]) / std[:, None]

    def _normalised(self, image: Image.Image) -> torch.Tensor:
        pixels = np.asarray(image)
        assert pixels.ndim == 3, "load_image gives RGB"  # noqa: PLR2004  (height, width, channel)
        made = np.empty((3, *pixels.shape[:2]), dtype=np.float32)
        for channel in range(3):
            np.take(self._table[channel], pixels[..., channel], out=made[channel])
        return torch.from_numpy(made)


def read_preprocessing(settings: Mapping[str, object]) -> Preprocessing:
    """Preprocessing as open_clip's configuration gives it.

    Raises:
        ValueError: a size that is no square or not possible, figures that are none, or a way of resizing that this
            version does not know.
    """
    image_px = _side(settings["size"])
    interpolation, resize_mode = settings.get("interpolation"), settings.get("resize_mode")
    if interpolation not in ("bicubic", "bilinear") or resize_mode not in ("shortest", "squash"):
        raise ValueError(f'it wants photos resized in a way that is not known here ("{resize_mode}", {interpolation})')
    std = _three(settings["std"])
    if min(std) <= 0:
        raise ValueError("its pixels would be divided by zero")
    return Preprocessing(
        image_px=image_px,
        mean=_three(settings["mean"]),
        std=std,
        interpolation=interpolation,
        resize_mode=resize_mode,
    )


def _side(size: object) -> int:
    sides = set(_numbers(size, 1))
    if len(sides) != 1:
        raise ValueError("its input is not square")
    side = sides.pop()
    if not _SMALLEST_PX <= side <= _LARGEST_PX or side != int(side):
        raise ValueError(f"an input of {side:.0f} pixels is not possible")
    return int(side)


def _three(values: object) -> tuple[float, float, float]:
    numbers = _numbers(values, 3)
    if len(numbers) != 3:  # noqa: PLR2004  (red, green, blue)
        raise ValueError("its mean or deviation is not three numbers")
    red, green, blue = numbers
    return red, green, blue


def _numbers(values: object, times: int) -> list[float]:
    """Several numbers, or one number several times."""
    several = list(values) if isinstance(values, Sequence) and not isinstance(values, str) else [values] * times
    numbers = [float(value) for value in several if isinstance(value, int | float) and math.isfinite(value)]
    if len(numbers) != len(several):
        raise ValueError("the figures of its preprocessing are not numbers")
    return numbers
