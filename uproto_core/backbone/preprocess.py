"""From a photo's pixels to what a backbone takes: the preprocessing is data that lies beside the weights.

A wrong mean or resize lowers accuracy without any error (method.md 5.4), so there is one implementation for training
and use, equal to open_clip's own: Pillow's antialiased resize, centre crop or squash, then mean and deviation.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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

    def plain(self, image: Image.Image) -> NDArray[np.uint8]:
        """(H, W, 3) of the whole photo, RGB."""
        px, resampling = self.image_px, _RESAMPLING[self.interpolation]
        if self.resize_mode == "squash":
            return np.asarray(image.resize((px, px), resampling))
        shorter, longer = sorted(image.size)
        # The rounding is torchvision's (down for the long side, half to even for the cut), so that the pixels agree.
        long_px = int(px * longer / shorter)
        width, height = (px, long_px) if image.width <= image.height else (long_px, px)
        left, top = round((width - px) / 2), round((height - px) / 2)
        return np.asarray(image.resize((width, height), resampling).crop((left, top, left + px, top + px)))

    def crop(self, image: Image.Image, box: tuple[int, int, int, int]) -> NDArray[np.uint8]:
        """(H, W, 3) of a part of the photo, squeezed into the square.

        Args:
            image: RGB.
            box: Left, top, right, bottom in the image's pixels.
        """
        size = (self.image_px, self.image_px)
        return np.asarray(image.resize(size, _RESAMPLING[self.interpolation], box=box))

    def normalised(self, pixels: torch.Tensor) -> torch.Tensor:
        """What a tower takes, made where the pixels are: on the way there a photo is a quarter as large.

        Args:
            pixels: (B, 3, H, W) uint8, RGB; left as they are.

        Returns:
            (B, 3, H, W) float32, channels last.
        """
        # As rows of red, green, blue, red ...: six times as quick as channel by channel where these lie side by side.
        rows = pixels.permute(0, 2, 3, 1).flatten(2).float()
        mean, std = (torch.tensor(values).to(rows.device).repeat(pixels.shape[3]) for values in (self.mean, self.std))
        return rows.div_(255).sub_(mean).div_(std).view(*rows.shape[:2], -1, 3).permute(0, 3, 1, 2)


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
