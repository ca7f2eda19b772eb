"""Features as they leave a tower: rows of unit length."""

import torch

_NORM_FLOOR = 1e-8
"""A feature shorter than this says nothing (method.md 5.1); it stays short, and the caller drops the photo."""


def unit(features: torch.Tensor) -> torch.Tensor:
    """Rows in float32, divided by their length."""
    features = features.float()
    lengths = torch.linalg.vector_norm(features, dim=-1, keepdim=True)
    rows: torch.Tensor = features / lengths.clamp_min(_NORM_FLOOR)
    return rows
