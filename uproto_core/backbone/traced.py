"""The image tower and what is measured on its way as one module that torch can trace, for other programs."""

from typing import Any

import torch

from uproto_core.backbone.depths import Depths
from uproto_core.backbone.preprocess import Preprocessing
from uproto_core.backbone.unit import unit


class TracedTower(torch.nn.Module):
    """What `encode_images` and `encode_depths` compute, without devices, precision and cancelling around it."""

    def __init__(self, model: Any, preprocessing: Preprocessing, depths: Depths | None) -> None:
        super().__init__()
        self._model = model
        self._depths = depths
        self._mean = torch.nn.Buffer(torch.tensor(preprocessing.mean)[:, None, None])
        self._std = torch.nn.Buffer(torch.tensor(preprocessing.std)[:, None, None])

    def forward(self, pixels: torch.Tensor) -> torch.Tensor:
        """(B, D) or (B, D + S), float32, of photos (B, 3, H, W) float32 of whole numbers from 0 to 255."""
        normalised = (pixels / 255 - self._mean) / self._std
        if self._depths is None:
            return unit(self._model.encode_image(normalised))
        with self._depths.watching():
            features = unit(self._model.encode_image(normalised))
            return torch.cat([features, *self._depths.blocks(pixels)], dim=1)
