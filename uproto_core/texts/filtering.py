"""Which sentences of a class are kept, each with its reason (method.md 2.4).

A class that has a text never ends without.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.store.sentences import ByHand
from uproto_core.store.texts import Reason

SAME = 0.97
"""Sentences with a larger cosine say the same."""


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A sentence and what is known about it; `place` is its row among the features."""

    place: int
    relevance: float
    names_say: float
    photos_say: float
    photo_share: float
    fits_own: bool
    """No other class's name is nearer to it."""
    visible: float
    """From 0 to 1, how much it names what can be seen, whatever else it says."""
    is_beside_the_point: bool
    """It speaks of what cannot be seen."""
    by_hand: ByHand | None = None
    is_readable: bool = True
    """The text tower knows its script."""
    is_other_meaning: bool = False
    """It is about another thing of the same name."""


@dataclass(frozen=True, kw_only=True)
class Bar:
    """What a sentence must pass."""

    relevance: float
    """Least relevance; 0 keeps all."""
    credit: float
    """How much less is enough for a sentence full of visible things."""
    most: int
    """Most sentences kept for a class."""
    has_name: bool
    """Whether the class has a usable name: if not, one sentence stays whatever its figures."""


class _Kept:
    """What was kept so far, to find repeats."""

    def __init__(self, before: Tensor) -> None:
        self._rows = list(before)

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, feature: Tensor) -> None:
        self._rows.append(feature)

    def has(self, feature: Tensor) -> bool:
        return bool(self._rows) and float((torch.stack(self._rows) @ feature).max()) > SAME


def sift(candidates: Sequence[Candidate], features: Tensor, bar: Bar, before: Tensor) -> dict[int, Reason]:
    """The reason of each sentence of one class, by its place.

    Args:
        candidates: The class's sentences, without those made of its name.
        features: (M, D) unit length, of all sentences.
        bar: What must be passed.
        before: (K, D) unit length, sentences of this class that were kept before; they count for `bar.most` and for
            repeats.
    """
    reasons: dict[int, Reason] = {}
    kept = _Kept(before)
    # Pinned ones first: what a person chose is not pushed out by what the program likes better.
    for candidate in candidates:
        if candidate.by_hand == "pinned":
            reasons[candidate.place] = "pinned by hand"
            kept.add(features[candidate.place])
    best_first = sorted(candidates, key=lambda candidate: (-candidate.relevance, candidate.place))
    for candidate in best_first:
        if candidate.by_hand == "pinned":
            continue
        reason = _reason(candidate, features, kept, bar)
        reasons[candidate.place] = reason
        if reason == "kept":
            kept.add(features[candidate.place])
    if not len(kept) and not bar.has_name:
        _keep_the_best(best_first, reasons)
    return reasons


def _reason(candidate: Candidate, features: Tensor, kept: _Kept, bar: Bar) -> Reason:
    if candidate.by_hand == "dropped":
        return "dropped by hand"
    if not candidate.is_readable:
        return "in another language"
    if candidate.is_other_meaning:
        return "another meaning"
    fault = _fault(candidate, bar) if bar.relevance > 0 else None
    if fault is not None:
        return fault
    if kept.has(features[candidate.place]):
        return "repeats another sentence"
    return "kept" if len(kept) < bar.most else "enough already"


def _fault(candidate: Candidate, bar: Bar) -> Reason | None:
    """What speaks against a sentence, or None."""
    if candidate.is_beside_the_point:
        return "says nothing visible"
    if candidate.relevance + bar.credit * candidate.visible < bar.relevance:
        if candidate.visible == 0:
            return "says nothing visible"
        by_names = (1 - candidate.photo_share) * (bar.relevance - candidate.names_say)
        by_photos = candidate.photo_share * (bar.relevance - candidate.photos_say)
        return "fits other classes as well" if by_names >= by_photos else "fits the photos badly"
    return None if candidate.fits_own else "fits other classes as well"


def _keep_the_best(best_first: list[Candidate], reasons: dict[int, Reason]) -> None:
    """Without a name and without a sentence a class would have no text at all."""
    tests: tuple[Callable[[Candidate], bool], ...] = (
        lambda candidate: candidate.visible > 0 and not candidate.is_beside_the_point,
        lambda candidate: not candidate.is_beside_the_point,
        lambda candidate: candidate.visible > 0,
        lambda _: True,
    )
    for is_fine in tests:
        for candidate in best_first:
            is_free = candidate.by_hand is None and candidate.is_readable and not candidate.is_other_meaning
            if is_free and is_fine(candidate):
                reasons[candidate.place] = "kept"
                return
