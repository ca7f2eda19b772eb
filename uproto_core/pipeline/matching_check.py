"""Whether stage 1 stays: the practice photos, answered with it and without it (method.md 2.13 and 5.5).

Both answers come from the members that have not learned from the photo, with the same spaces; without stage 1 their
features are as they were before it. Only the heads of the matched experts have to be fitted once more.

Stage 1 goes only where it does harm beyond chance. A choice of whatever scores best on practice photos was tried and
was worse than no choice (docs/decisions/0009): their noise is larger than what there is to gain.
"""

import dataclasses
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.classifier.answer import practice_answers
from uproto_core.classifier.train import fit_heads
from uproto_core.compute import Compute
from uproto_core.evaluation.compare import least_p, two_sided
from uproto_core.evaluation.resample import resample
from uproto_core.events import Event, Noted
from uproto_core.figures import MatchingCheck, whole_percent
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.practice import practice_figures, practice_photos
from uproto_core.settings import Settings
from uproto_core.store.tensors import Tensors

LEAST_PHOTOS: Final = 60
"""With fewer training photos nothing is decided by practice photos (method.md 2.13)."""

_LEVEL: Final = 0.05
_LIMITS: Final = (2.5, 97.5)
_DRAWS: Final = 2000
"""One claim is asked, not forty as in a comparison (evaluation.resample): method.md's 2,000 are enough, and quick."""


@dataclass(frozen=True, kw_only=True)
class CheckedHeads:
    """Heads after the check."""

    heads: Tensors
    check: MatchingCheck | None
    """None where nothing was checked."""


def is_matching_checked(data: TrainingData, settings: Settings) -> bool:
    """Whether practice photos have a say in stage 1."""
    return (
        settings.matching.is_checked
        and any(expert.is_matched for expert in settings.experts)
        and len(data.labels) >= LEAST_PHOTOS
    )


def without_matching(settings: Settings) -> Settings:
    """The same settings with no expert matched."""
    experts = tuple(dataclasses.replace(expert, is_matched=False) for expert in settings.experts)
    return dataclasses.replace(settings, experts=experts)


def check_matching(  # noqa: PLR0917  (the artefacts of all earlier stages, and what every stage takes)
    data: TrainingData,
    anchors: Tensors,
    maps: Tensors,
    heads: Tensors,
    settings: Settings,
    seed: int,
    compute: Compute,
    cancel: CancelToken,
) -> Generator[Event, None, CheckedHeads]:
    """Answer the practice photos with and without stage 1, and leave it out where it clearly harms.

    Args:
        data: Photos and texts.
        anchors: The artefact of the stage "prototypes".
        maps: Of the stage "matching".
        heads: Of every member and expert, fitted after stage 1.
        settings: Of the training.
        seed: Of the training.
        compute: Where to compute.
        cancel: Asked within every look at the photos. With "finish" nothing is checked.

    Yields:
        StageProgressed.
    """
    answering = [photos.member for photos in practice_photos(data)]
    if not answering or not is_matching_checked(data, settings) or cancel.is_finishing:
        return CheckedHeads(heads=heads, check=None)
    matched = [number for number, expert in enumerate(settings.experts) if expert.is_matched]
    other = without_matching(settings)

    def places(members: Sequence[int]) -> list[tuple[int, int]]:
        return [(member, number) for member in members for number in matched]

    tried = yield from fit_heads(data, anchors, {}, other, seed, compute, cancel, places=places(answering))
    scores, labels, _, _ = practice_answers(data, anchors, maps, heads, settings)
    plain_scores, _, _, _ = practice_answers(data, anchors, {}, heads | tried, other)
    check = matching_check(labels, scores.argmax(dim=1), plain_scores.argmax(dim=1), data.counts, cancel)
    if check.is_kept:
        return CheckedHeads(heads=heads, check=check)
    rest = [member for member in range(data.members) if member not in answering]
    tried |= yield from fit_heads(data, anchors, {}, other, seed, compute, cancel, places=places(rest))
    return CheckedHeads(heads=heads | tried, check=check)


def matching_check(
    labels: Tensor, answers: Tensor, plain_answers: Tensor, train_counts: Tensor, cancel: CancelToken
) -> MatchingCheck:
    """The verdict of practice photos.

    Args:
        labels: (P,) int64, P above 0.
        answers: (P,) int64, with stage 1.
        plain_answers: (P,) int64, without it.
        train_counts: (C,) int64.
        cancel: Asked at least twice a second.
    """
    gains = (answers == labels).numpy().astype(np.float64) - (plain_answers == labels).numpy()
    counts = labels.bincount(minlength=len(train_counts))
    weights = (1 / (counts.clamp(min=1) * (counts > 0).sum()).double())[labels].numpy()
    photos = [(str(label), str(place)) for place, label in enumerate(labels.tolist())]
    draws = resample([photos], [gains[None]], [weights[None]], cancel, _DRAWS)[:, 0, 0]
    low, high = (float(limit) for limit in np.percentile(draws, _LIMITS))
    p = max(two_sided(draws), least_p(int(np.count_nonzero(gains))))
    return MatchingCheck(
        with_matching=practice_figures(labels, answers, train_counts),
        without=practice_figures(labels, plain_answers, train_counts),
        difference=float(gains @ weights),
        low=low,
        high=high,
        p=p,
        is_kept=not (high < 0 and p <= _LEVEL),
    )


def note_of(check: MatchingCheck) -> Noted:
    """The verdict as a note for people."""
    shares = {"with": check.with_matching.balanced_accuracy.value, "without": check.without.balanced_accuracy.value}
    code: Literal["matching.left-out", "matching.helps", "matching.kept"] = "matching.left-out"
    if check.is_kept:
        code = "matching.helps" if check.low > 0 and check.p <= _LEVEL else "matching.kept"
    return Noted(
        code=code,
        facts={name: whole_percent(share) for name, share in shares.items() if share is not None},
    )
