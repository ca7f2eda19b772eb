"""Why a class is found as it is, as far as counts and texts tell."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray

from uproto_core.advice import Gain, Why
from uproto_core.pipeline.finished import FinishedTraining
from uproto_core.prototypes.space import unit

_FOUND_ENOUGH: Final = 0.9
_SMALL_GAIN: Final = 0.05
_FEW: Final = 10
"""With fewer practice photos no class is called found, and with fewer training photos one has few."""

_LEAST_TAKEN: Final = 2
_TAKEN_SHARE: Final = 1 / 3


@dataclass(frozen=True, kw_only=True)
class Practice:
    """The practice photos with all photos in use."""

    labels: NDArray[np.int64]
    """(P,)"""
    answers: NDArray[np.int64]
    """(P,)"""

    def found(self, label: int) -> tuple[int, int]:
        """Right and asked, of one class."""
        mine = self.labels == label
        return int((self.answers[mine] == label).sum()), int(mine.sum())

    def taken_for(self, label: int) -> tuple[int, int, int]:
        """The class that photos of this one are taken for most when they are missed, how many of how many misses."""
        missed = self.answers[(self.labels == label) & (self.answers != label)]
        if not len(missed):
            return -1, 0, 0
        counts = np.bincount(missed)
        return int(counts.argmax()), int(counts.max()), len(missed)


def reason_of(label: int, trained: FinishedTraining, practice: Practice, gain: Gain) -> tuple[Why, int | None]:
    """Why, and the class that it is taken for where that is why.

    Args:
        label: The class.
        trained: What was learned.
        practice: What its practice photos were taken for.
        gain: Of its last photos.
    """
    count = int(trained.data.counts[label])
    right, asked = practice.found(label)
    other, taken, missed = practice.taken_for(label)
    if count > 1 and is_of_one_occasion(label, trained):
        return "one-occasion", None
    is_found = asked >= _FEW and right / asked >= _FOUND_ENOUGH
    if is_found or (asked >= 2 * _FEW and gain.high < _SMALL_GAIN and right > asked / 2):
        return "enough", None
    if not gain.is_seen and asked and right < asked / 2 and not words_fit(label, trained):
        return "words", None
    if taken >= _LEAST_TAKEN and taken >= _TAKEN_SHARE * missed:
        return "taken-for", other
    return ("few" if count < _FEW else "other"), None


def is_of_one_occasion(label: int, trained: FinishedTraining) -> bool:
    """Whether all training photos of a class belong together."""
    places = (trained.data.labels == label).nonzero().flatten().tolist()
    names = {trained.groups[place] for place in places}
    return len(names) == 1 and "" not in names


def words_fit(label: int, trained: FinishedTraining) -> bool:
    """Whether a class's text lies nearer to its photos than most other classes' texts do.

    Where the texts as a whole say nothing of these photos, as with a model that knows no words for them, it is no
    fault of this class's: then they count as fitting.
    """
    if not bool(trained.data.has_text[label]):
        return False
    ranks = _text_ranks(trained)
    quarter = len(ranks) / 4
    return float(ranks.median()) > quarter or float(ranks[label]) < 2 * quarter


def _text_ranks(trained: FinishedTraining) -> torch.Tensor:
    """(C,), how many texts lie nearer to the class's photos than its own."""
    means = unit(trained.anchors["m0/e0/class_means"])
    cosines = means @ trained.anchors["m0/e0/class_texts"].T
    return (cosines > cosines.diagonal()[:, None]).sum(dim=1)
