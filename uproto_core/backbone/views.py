"""Views of a photo: the whole, mirrored, and random crops that depend on the photo's content and nothing else."""

import math
from dataclasses import dataclass
from typing import Literal

import torch
from PIL import Image

from uproto_core.backbone.preprocess import Preprocessing
from uproto_core.seeds import rng
from uproto_core.settings import FeatureSettings

_ASPECT = (3 / 4, 4 / 3)
_TRIES = 10


@dataclass(frozen=True, kw_only=True)
class View:
    """One way to show a photo to the model."""

    kind: Literal["plain", "mirrored", "crop"]
    number: int = 0
    crop_least: float = 1.0
    """Smallest share of the photo's area that a crop shows."""
    may_mirror: bool = False

    @property
    def key(self) -> tuple[str, int, float, bool]:
        """What tells its features from those of other views."""
        return (self.kind, self.number, self.crop_least, self.may_mirror)

    def pixels(self, image: Image.Image, sha256: str, preprocessing: Preprocessing) -> torch.Tensor:
        """(3, H, W) float32 of this view.

        Args:
            image: RGB.
            sha256: Of the photo's file: the crop is drawn from it, so that neither order nor name matters.
            preprocessing: The backbone's.
        """
        if self.kind != "crop":
            plain = preprocessing.plain(image)
            return plain if self.kind == "plain" else plain.flip(2)
        draw = rng(0, f"views/{self.number}/{sha256}")
        box = _box(image.width, image.height, self.crop_least, draw.random((_TRIES, 4)).tolist())
        cut = preprocessing.crop(image, box)
        return cut.flip(2) if self.may_mirror and draw.random() < 0.5 else cut  # noqa: PLR2004  (every second)


def plan_views(views: int, settings: FeatureSettings) -> tuple[View, ...]:
    """The first `views` views: plain, mirrored (a crop where a mirrored photo may be another class), then crops."""
    planned = [View(kind="plain")]
    for number in range(1, views):
        if number == 1 and settings.mirror:
            planned.append(View(kind="mirrored"))
        else:
            planned.append(View(kind="crop", number=number, crop_least=settings.crop_least, may_mirror=settings.mirror))
    return tuple(planned[:views])


def _box(width: int, height: int, least: float, draws: list[list[float]]) -> tuple[int, int, int, int]:
    """A random part of a photo: an even share of its area, an aspect even on the log scale, an even place.

    Args:
        width: Of the photo.
        height: Of the photo.
        least: Smallest share of its area.
        draws: Tries of four numbers from 0 to 1: share, aspect, left, top. The first that fits is taken.
    """
    low, high = math.log(_ASPECT[0]), math.log(_ASPECT[1])
    for share, aspect, left, top in draws:
        area = width * height * (least + (1 - least) * share)
        ratio = math.exp(low + (high - low) * aspect)
        w, h = round(math.sqrt(area * ratio)), round(math.sqrt(area / ratio))
        if 0 < w <= width and 0 < h <= height:
            x, y = int(left * (width - w + 1)), int(top * (height - h + 1))
            return x, y, x + w, y + h
    # A very long photo: the middle, as near to a square as the aspects allow.
    w, h = max(1, min(width, round(height * _ASPECT[1]))), max(1, min(height, round(width * _ASPECT[1])))
    x, y = (width - w) // 2, (height - h) // 2
    return x, y, x + w, y + h
