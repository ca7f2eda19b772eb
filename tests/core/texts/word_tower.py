"""A text tower that can be followed by hand: each word has a direction of its own, a text is the mean of its words.

Photos are made in the same space, as what can be seen on them in words, with some noise.
"""

import re
from collections.abc import Sequence
from hashlib import sha256

import numpy as np
import torch

from uproto_core.cancel import CancelToken
from uproto_core.texts.relevance import Evidence
from uproto_core.texts.tower import TextTower

DIM = 48
_SILENT = frozenset("a an the of is are it its has have with and or which photo close up in on to for".split())


def word_feature(word: str, dim: int = DIM) -> torch.Tensor:
    rng = np.random.default_rng(int.from_bytes(sha256(word.encode()).digest()[:8]))
    return torch.from_numpy(rng.normal(size=dim)).float()


def text_feature(text: str, dim: int = DIM) -> torch.Tensor:
    words = [word for word in re.findall(r"\w+", text.casefold()) if word not in _SILENT] or ["nothing"]
    feature = torch.stack([word_feature(word, dim) for word in words]).sum(dim=0)
    return feature / feature.norm()


def word_tower(dim: int = DIM, *, reads_latin_only: bool = True) -> TextTower:
    def encode(texts: Sequence[str], cancel: CancelToken | None) -> torch.Tensor:
        if cancel is not None:
            cancel.check()
        return torch.stack([text_feature(text, dim) for text in texts]) if texts else torch.zeros(0, dim)

    return TextTower(encode=encode, context_length=77, reads_latin_only=reads_latin_only)


def photos_showing(seen: Sequence[str], photos: Sequence[int], *, dim: int = DIM, noise: float = 0.1) -> Evidence:
    """So many photos a class, each of the words that are seen on it."""
    generator = torch.Generator().manual_seed(5)
    rows, labels = [], []
    for label, (words, count) in enumerate(zip(seen, photos, strict=True)):
        for _ in range(count):
            row = text_feature(words, dim) + noise * torch.randn(dim, generator=generator)
            rows.append(row / row.norm())
            labels.append(label)
    return Evidence(
        features=torch.stack(rows) if rows else torch.zeros(0, dim), labels=torch.tensor(labels, dtype=torch.int64)
    )
