"""From a photo's pixels to what a backbone takes: the preprocessing is data that lies beside the weights.

A wrong mean or resize lowers accuracy without any error (method.md 5.4), so there is one implementation for training
and use, equal to open_clip's own: antialiased resize, centre crop or squash, then mean and deviation. open_clip resizes
with Pillow; torch does the same on bytes in a quarter of the time, and rounds so that some numbers are one of their 256
steps away (docs/decisions/0037).
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional as F

VERSION = 2
"""Part of a backbone's fingerprint: goes up when the same photo would give other pixels."""

DECODE_MARGIN = 2
"""Large JPEGs are decoded at a reduced scale, to no less than this many times the backbone's input on each side: the
resize then has enough to work with, and a crop of a quarter of the photo is still sharp."""

_SMALLEST_PX, _LARGEST_PX = 8, 2048
"""Of an input that a model can mean; a size outside is a damaged configuration."""

_LONGEST_STRIP = 64
"""Times its width that a photo is long at most: of a longer one no more than the middle is looked at anyway, and at the
size of the input it would be millions of pixels long."""


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

    def plain(self, photo: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """(px, px, 3) of the whole photo, RGB.

        Args:
            photo: (H, W, 3), RGB.
        """
        px = self.image_px
        if self.resize_mode == "squash":
            return self._resized(photo, px, px)
        photo = _middle_of_a_strip(photo)
        height, width, _ = photo.shape
        shorter, longer = sorted((height, width))
        # The rounding is torchvision's (down for the long side, half to even for the cut), so that the pixels agree.
        long_px = int(px * longer / shorter)
        height, width = (long_px, px) if width <= height else (px, long_px)
        top, left = round((height - px) / 2), round((width - px) / 2)
        return self._resized(photo, height, width)[top : top + px, left : left + px]

    def crop(self, photo: NDArray[np.uint8], box: tuple[int, int, int, int]) -> NDArray[np.uint8]:
        """(px, px, 3) of a part of the photo, squeezed into the square.

        Args:
            photo: (H, W, 3), RGB.
            box: Left, top, right, bottom in the photo's pixels.
        """
        left, top, right, bottom = box
        return self._resized(photo[top:bottom, left:right], self.image_px, self.image_px)

    def _resized(self, photo: NDArray[np.uint8], height: int, width: int) -> NDArray[np.uint8]:
        """(height, width, 3): torch's form of Pillow's antialiased resize, a quarter of its time (module docstring)."""
        # Torch takes no array that may not be written to, and a part of a photo has gaps between its rows.
        rows = np.require(photo, requirements=["C", "W"])
        pixels = torch.from_numpy(rows).permute(2, 0, 1)[None]
        resized = F.interpolate(pixels, size=(height, width), mode=self.interpolation, antialias=True)
        made: NDArray[np.uint8] = resized[0].permute(1, 2, 0).numpy()
        return made

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


def _middle_of_a_strip(photo: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The photo, or the middle of one that is very long."""
    height, width, _ = photo.shape
    most = _LONGEST_STRIP * min(height, width)
    top, left = max(0, (height - most) // 2), max(0, (width - most) // 2)
    return photo[top : height - top, left : width - left]


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
