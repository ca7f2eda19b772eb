"""Exam photos that were answered wrongly or not surely, the surest mistake first: no Qt, no words."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from uproto_core.figures import Group
from uproto_core.store.curation import Curation
from uproto_core.store.runs import Prediction, SimilarRow

Kind = Literal["wrong", "unsure"]
"""Answered with another class; or not sure, whatever was likeliest."""

Verdict = Literal["left-out", "moved", "kept", "not-sure"]

_BESIDE: Final = 3
"""Training photos of a class beside a mistake."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mistake:
    """One exam photo."""

    path: Path
    class_name: str
    group: Group
    answer: str
    """The likeliest class, also when not sure."""
    confidence: float
    is_sure: bool
    other: str
    """The class it may be of instead: the answer, or the second likeliest where the likeliest is its own."""
    here: tuple[Path, ...] = ()
    """Training photos of its own class."""
    there: tuple[Path, ...] = ()
    """Training photos of the other one."""
    is_compared: bool = False
    """Whether those are the most similar ones; trainings of older versions do not know them."""

    @property
    def kind(self) -> Kind:
        """Whether it is a mistake or a doubt."""
        return "wrong" if self.answer != self.class_name and self.is_sure else "unsure"


@dataclass(frozen=True, kw_only=True, slots=True)
class Decided:
    """What a person decided of a photo."""

    verdict: Verdict
    class_name: str = ""
    """Where it was moved to."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """Which mistakes are looked at."""

    kind: Kind | None = None
    group: Group | None = None
    letters: str = ""
    """Of the name of either class."""
    class_name: str = ""
    """Whole name of the class that the photos are filed under; empty is any."""
    answer: str = ""
    """Whole name of the class they were taken for; empty is any."""

    def __contains__(self, mistake: Mistake) -> bool:
        letters = self.letters.strip().casefold()
        return (
            self.kind in (None, mistake.kind)
            and self.group in (None, mistake.group)
            and self.class_name in ("", mistake.class_name)
            and self.answer in ("", mistake.answer)
            and (letters in mistake.class_name.casefold() or letters in mistake.answer.casefold())
        )


def mistakes_of(
    predictions: Sequence[Prediction],
    train: Mapping[str, Sequence[Path]],
    groups: Mapping[str, Group],
    folder: Path,
    similar: Sequence[SimilarRow] = (),
) -> tuple[Mistake, ...]:
    """The mistakes of a run: sure ones first, and of either kind the surest first.

    Args:
        predictions: The answers for the exam photos, as far as they may be seen.
        train: Training photos of each class.
        groups: Of each class.
        folder: Where the photos' names begin.
        similar: Training photos that they look most like.
    """
    alike: dict[tuple[str, str], list[Path]] = defaultdict(list)
    for row in similar:
        alike[row.path, row.class_name].append(folder / row.similar)
    found: list[Mistake] = []
    for answer in predictions:
        if answer.answer == answer.class_name and answer.is_sure:
            continue
        other = answer.answer if answer.answer != answer.class_name else answer.second
        here, there = alike.get((answer.path, answer.class_name)), alike.get((answer.path, other))
        found.append(
            Mistake(
                path=folder / answer.path,
                class_name=answer.class_name,
                group=groups.get(answer.class_name, "even"),
                answer=answer.answer,
                confidence=answer.confidence,
                is_sure=answer.is_sure,
                other=other,
                here=tuple(here or train.get(answer.class_name, ()))[:_BESIDE],
                there=tuple(there or train.get(other, ()))[:_BESIDE],
                is_compared=bool(here or there),
            )
        )
    return tuple(sorted(found, key=lambda mistake: (mistake.kind != "wrong", -mistake.confidence, str(mistake.path))))


def decided_of(mistake: Mistake, curation: Curation[Path]) -> Decided | None:
    """What holds of a photo; None where nothing was decided, or it was decided and the training already knows it."""
    if mistake.path in curation.unsure:
        return Decided(verdict="not-sure")
    if mistake.path in curation.left_out:
        return Decided(verdict="left-out")
    moved = curation.moved.get(mistake.path)
    if moved is not None and curation.name_of(moved) != mistake.class_name:
        return Decided(verdict="moved", class_name=curation.name_of(moved))
    return Decided(verdict="kept") if mistake.path in curation.kept else None
