"""Views of a photo: the whole, mirrored, closer, and random crops that depend on the photo's content and nothing else.

A photo is learned from by the whole and by random crops, and answered by the whole and by closer looks that are the
same for every photo.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor
from torch.nn import functional as F

from uproto_core.backbone.preprocess import Preprocessing
from uproto_core.seeds import rng
from uproto_core.settings import FeatureSettings

_ASPECT = (3 / 4, 4 / 3)
_CLOSER = (0.8, 0.65)
"""Shares of each side that the closer views show, around the middle [our choice: docs/decisions/0009]."""
_TRIES = 10


@dataclass(frozen=True, kw_only=True)
class View:
    """One way to show a photo to the model."""

    kind: Literal["plain", "mirrored", "closer", "crop"]
    number: int = 0
    crop_least: float = 1.0
    """Smallest share of the photo's area that a crop shows; of a closer view, the share of each side."""
    may_mirror: bool = False

    @property
    def key(self) -> tuple[str, int, float, bool]:
        """What tells its features from those of other views."""
        return (self.kind, self.number, self.crop_least, self.may_mirror)


def show(image: Image.Image, views: Sequence[View], sha256: str, preprocessing: Preprocessing) -> Tensor:
    """A photo in several views, as a backbone takes it.

    Args:
        image: RGB.
        views: Which.
        sha256: Of the photo's file: a crop is drawn from it, so that neither order nor name matters. The other kinds
            need none.
        preprocessing: The backbone's.

    Returns:
        (V, 3, H, W) uint8, channels last: as Pillow had them, so that nothing is turned round on the way to the model.
    """
    px = preprocessing.image_px
    photo = np.array(image)
    shown = np.empty((len(views), px, px, 3), dtype=np.uint8)
    plain: NDArray[np.uint8] | None = None
    for place, view in enumerate(views):
        if view.kind in ("plain", "mirrored"):
            plain = preprocessing.plain(photo) if plain is None else plain
            shown[place] = plain if view.kind == "plain" else plain[:, ::-1]
        elif view.kind == "closer":
            shown[place] = preprocessing.crop(photo, _middle(image.width, image.height, view.crop_least))
        else:
            shown[place] = _crop(photo, view, sha256, preprocessing)
    return torch.from_numpy(shown).permute(0, 3, 1, 2)


def _crop(photo: NDArray[np.uint8], view: View, sha256: str, preprocessing: Preprocessing) -> NDArray[np.uint8]:
    """(px, px, 3) of a random crop."""
    height, width, _ = photo.shape
    draw = rng(0, f"views/{view.number}/{sha256}")
    box = _box(width, height, view.crop_least, draw.random((_TRIES, 4)).tolist())
    cut = preprocessing.crop(photo, box)
    return cut[:, ::-1] if view.may_mirror and draw.random() < 0.5 else cut  # noqa: PLR2004  (every second)


def plan_views(views: int, settings: FeatureSettings) -> tuple[View, ...]:
    """The first `views` views to learn from: those that a photo can be answered by, then random crops.

    A photo is answered by some of them anyway, so learning from those costs no look more.
    """
    fixed = _fixed_views(settings)
    crops = (
        View(kind="crop", number=number, crop_least=settings.crop_least, may_mirror=settings.mirror)
        for number in range(len(fixed), views)
    )
    return (*fixed, *crops)[:views]


def plan_answer_views(settings: FeatureSettings) -> tuple[View, ...]:
    """The views that a photo is answered by: plain, mirrored (unless that may be another class), closer.

    None is drawn at random: one photo gets one answer, whatever its file is called or how it was saved.
    """
    return _fixed_views(settings)[: settings.answer_views]


def _fixed_views(settings: FeatureSettings) -> tuple[View, ...]:
    """Plain, mirrored (unless that may be another class), closer."""
    mirrored = [View(kind="mirrored")] if settings.mirror else []
    closer = [View(kind="closer", crop_least=share) for share in _CLOSER]
    return (View(kind="plain"), *mirrored, *closer)


def mean_view(features: Tensor) -> Tensor:
    """One feature for a photo from those of its views.

    Args:
        features: (..., V, D) float, unit length.

    Returns:
        (..., D), the mean over the views, of unit length.
    """
    # The one plain view as it is: to divide by its length again would move its last digit.
    return features[..., 0, :] if features.shape[-2] == 1 else F.normalize(features.mean(dim=-2), dim=-1)


def _middle(width: int, height: int, share: float) -> tuple[int, int, int, int]:
    """The box around the middle that shows this share of each side."""
    w, h = max(1, round(share * width)), max(1, round(share * height))
    left, top = (width - w) // 2, (height - h) // 2
    return left, top, left + w, top + h


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
