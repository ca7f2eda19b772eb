"""Where a classifier looked on one photo."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal


@dataclass(frozen=True, kw_only=True, slots=True)
class PhotoExplained:
    """What each part of a photo counts for a class: a hint, not a proof."""

    kind: Literal["photo-explained"] = "photo-explained"
    time: float = field(default_factory=time.time)
    path: Path
    class_name: str
    weights: tuple[tuple[float, ...], ...]
    """0 to 1, rows from above over the whole photo; all 0 where no part stands out."""
    sure: float
    """The class's confidence, 0 to 1."""
    sure_without: float
    """The same where the part that counts most is hidden."""
