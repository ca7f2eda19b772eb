"""What photos and texts are compared in: as the towers make them, or each kind with its own middle taken away.

Papers compare them as they are, with towers that were trained to agree. Features of a smaller tower lie in a narrow
cone, photos in one and texts in another; with the middles gone what is left are the differences, which is where the
method itself begins (method.md 2.6). So rivals may choose: that is more than their authors give them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from torch import Tensor

from uproto_core.baselines.interface import Answers
from uproto_core.baselines.search import fit_best
from uproto_core.baselines.start import sentences_or_photos, texts_or_photos
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.prototypes.space import balanced_centre, class_means, unit


@dataclass(frozen=True, kw_only=True)
class Frame:
    """The photos of a member and the texts, in one of the two ways."""

    member: int
    rows: MemberRows
    """As they are; `photos` and `of` take the middle away."""
    texts: Tensor
    """(C, D), unit length: of every class its text or what stands for it (baselines/start.py)."""
    sentences: Tensor
    """(M, D), unit length."""
    sentence_labels: Tensor
    """(M,) int64."""
    centre: Tensor | None
    """(D,), every class equal; None where photos stay as they are."""

    @classmethod
    def of_member(cls, data: TrainingData, member: int, *, is_centred: bool) -> "Frame":
        """The frame of one member: a left-out photo has no say in where the middle is."""
        rows = member_rows(data, member)
        texts = texts_or_photos(data, rows)
        sentences, labels = sentences_or_photos(data, texts)
        if not is_centred:
            return cls(member=member, rows=rows, texts=texts, sentences=sentences, sentence_labels=labels, centre=None)
        means = class_means(rows.features, rows.labels, data.classes)
        middle = texts.mean(dim=0)
        return cls(
            member=member,
            rows=rows,
            texts=unit(texts - middle),
            sentences=unit(sentences - middle),
            sentence_labels=labels,
            centre=balanced_centre(means, rows.counts > 0).float(),
        )

    def of(self, features: Tensor) -> Tensor:
        """Photos in this frame, (N, D), unit length.

        Args:
            features: (N, D), unit length, as the tower makes them.
        """
        return features if self.centre is None else unit(features - self.centre)

    def photos(self, places: Tensor | slice) -> tuple[Tensor, Tensor]:
        """Some rows in this frame (B, D) and their labels (B,); centred here: all at once would be a second copy."""
        return self.of(self.rows.features[places]), self.rows.labels[places]

    def answers(self, within: Answers) -> Answers:
        """Answers to photos as the tower makes them.

        Args:
            within: Answers to photos in this frame.
        """
        return lambda features: within(self.of(features))


class Framed(Protocol):
    """A setting that says in which frame it is tried."""

    @property
    def is_centred(self) -> bool:
        """Whether the middles are taken away."""
        ...


Setting = TypeVar("Setting", bound=Framed)

_WEIGHTS_AT_ONCE = 4_000_000
"""Bounds the memory, and the time between two looks at the cancel token."""


def fit_best_in_frames(
    data: TrainingData,
    settings: Sequence[Setting],
    fit: Callable[[Frame, Sequence[Setting]], Sequence[Answers]],
    *,
    usual: Setting,
    weights: int,
) -> Answers:
    """Choose among settings of both frames on practice photos, and fit on all training photos (`search.fit_best`).

    Args:
        data: Photos, with their practice rounds, and texts.
        settings: What is tried, the simplest first.
        fit: See `in_frames`.
        usual: The published setting.
        weights: See `in_frames`.
    """

    def fits(member: int, some: Sequence[Setting]) -> list[Answers]:
        return in_frames(data, member, some, fit, weights=weights)

    return fit_best(data, settings, fits, usual=usual)


def in_frames(
    data: TrainingData,
    member: int,
    settings: Sequence[Setting],
    fit: Callable[[Frame, Sequence[Setting]], Sequence[Answers]],
    *,
    weights: int,
) -> list[Answers]:
    """Fit the settings of each frame together, as many at once as the memory bears.

    Args:
        data: Photos and texts.
        member: Whose photos.
        settings: Of both frames, none twice; they can be keys.
        fit: Learns with some settings of one frame, and gives an answer for each in their order.
        weights: How many numbers are trained in one setting.

    Returns:
        Answers in the order of the settings.
    """
    step = max(_WEIGHTS_AT_ONCE // weights, 1)
    found: dict[Setting, Answers] = {}
    for is_centred in (False, True):
        own = [setting for setting in settings if setting.is_centred == is_centred]
        if not own:
            continue
        frame = Frame.of_member(data, member, is_centred=is_centred)
        for first in range(0, len(own), step):
            some = own[first : first + step]
            found |= zip(some, map(frame.answers, fit(frame, some)), strict=True)
    return [found[setting] for setting in settings]
