"""Batches of random crops for a tower to learn from, decoded ahead of it through the one door for photos."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import torch
from PIL import Image
from torch import Tensor

from uproto_core.backbone.decode import Decoded, ahead, decode
from uproto_core.backbone.load import Backbone
from uproto_core.backbone.views import View, show
from uproto_core.cancel import CancelToken
from uproto_core.photos.records import ReadPhoto
from uproto_core.seeds import derived_seed
from uproto_core.settings import Settings


@dataclass(frozen=True, kw_only=True)
class Crops:
    """Photos, and how they are shown."""

    photos: Sequence[ReadPhoto]
    backbone: Backbone
    settings: Settings
    seed: int

    def batches(
        self,
        places: Tensor,
        round_: int,
        batch: int,
        cancel: CancelToken,
        share: Callable[[int], slice] = lambda many: slice(0, many),
    ) -> Iterator[tuple[Tensor, Tensor]]:
        """The batches of a round; the same round shows the same crops, whatever came before it and whoever sees them.

        Args:
            places: (S B,) int64, which photos.
            round_: From 1.
            batch: B.
            cancel: Looked at while waiting.
            share: Which of so many photos of a batch are wanted here.

        Yields:
            (b, 3, H, W) uint8 and (b,) int64 places. A photo that cannot be read any more is left out of its batch.
        """
        draws = list(enumerate(places.tolist()))
        steps = [draws[start : start + batch] for start in range(0, len(draws), batch)]
        wanted = [step[share(len(step))] for step in steps]
        mine = (draw for step in wanted for draw in step)
        loaded = ahead(mine, lambda draw: self._load(draw[1], round_, draw[0]), cancel, most=2 * batch + 1)
        nothing = torch.zeros(0, 3, self.backbone.image_px, self.backbone.image_px, dtype=torch.uint8)
        for step in wanted:
            shown = [(place, next(loaded)) for _, place in step]
            pixels = [photo.pixels for _, photo in shown if photo.pixels is not None]
            readable = [place for place, photo in shown if photo.pixels is not None]
            yield torch.stack(pixels) if pixels else nothing, torch.tensor(readable, dtype=torch.int64)

    def _load(self, place: int, round_: int, draw: int) -> Decoded:
        photo, features = self.photos[place], self.settings.features
        crop = View(
            kind="crop",
            number=derived_seed(self.seed, f"tuning/crops/{round_}/{draw}"),
            crop_least=self.settings.tuning.crop_least,
            may_mirror=features.mirror,
        )

        def prepare(image: Image.Image) -> Tensor:
            return show(image, (crop,), photo.sha256, self.backbone.preprocessing)[0]

        return decode(photo.record.path, prepare, self.backbone.image_px)
