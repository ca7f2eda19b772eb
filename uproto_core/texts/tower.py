"""The text tower as this room sees it: sentences in, features out, in steps with a look at the token between."""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.events import Event, StageProgressed

_TEXTS_A_STEP = 256


@dataclass(frozen=True, kw_only=True)
class TextTower:
    """What reads sentences."""

    encode: Callable[[Sequence[str], CancelToken | None], Tensor]
    """Texts to (M, D) float32 of unit length."""
    context_length: int
    """Tokens of a text that are read, with start and end."""
    reads_latin_only: bool = True
    """Whether words in other scripts say nothing to it; so with every tower whose words are CLIP's."""
    logit_scale: float = 100.0
    """What its cosines with photos are multiplied with; the most that CLIP's training allows."""


class TextEncoder:
    """Encodes each different text once, and counts for the window."""

    def __init__(self, tower: TextTower, cancel: CancelToken) -> None:
        self._tower = tower
        self._cancel = cancel
        self._known: dict[str, Tensor] = {}
        self._wanted = 0

    def features(self, texts: Sequence[str]) -> Generator[Event, None, Tensor]:
        """(M, D) float32 of unit length, in the texts' order."""
        fresh = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._wanted += len(fresh)
        for start in range(0, len(fresh), _TEXTS_A_STEP):
            self._cancel.check()
            step = fresh[start : start + _TEXTS_A_STEP]
            self._known.update(zip(step, self._tower.encode(step, self._cancel), strict=True))
            yield StageProgressed(stage="texts", done=len(self._known), total=self._wanted)
        if not texts:
            return self._tower.encode([], self._cancel)
        return torch.stack([self._known[text] for text in texts])
