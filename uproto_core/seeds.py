"""One named random stream for each use, so that one more draw in a stage moves no other (method.md 5.3)."""

from hashlib import sha256
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import torch


def derived_seed(seed: int, name: str) -> int:
    """A 63-bit seed for a named use, such as "split" or "matching/batches"."""
    return int.from_bytes(sha256(f"{seed}/{name}".encode()).digest()[:8]) >> 1


def rng(seed: int, name: str) -> np.random.Generator:
    """NumPy generator for a named use."""
    return np.random.default_rng(derived_seed(seed, name))


def stream(seed: int, name: str) -> "torch.Generator":
    """Torch generator on the CPU for a named use."""
    import torch  # noqa: PLC0415  (the splits need no torch, and it takes seconds to load)

    return torch.Generator().manual_seed(derived_seed(seed, name))
