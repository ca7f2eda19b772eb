"""From written sentences to judged ones: encoded, scored against names and photos, kept or dropped with a reason."""

from collections.abc import Generator
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.events import Event
from uproto_core.settings import TextSettings
from uproto_core.store.overrides import Overrides
from uproto_core.store.texts import Reason, Sentence, SentenceSource
from uproto_core.texts.attributes import Lexicon, Visible, look
from uproto_core.texts.filtering import Bar, Candidate, sift
from uproto_core.texts.names import is_latin
from uproto_core.texts.relevance import ANSS_KEPT, Evidence, Scores, anchor_relevance, score
from uproto_core.texts.tower import TextEncoder
from uproto_core.texts.usable_names import ReadNames

VISIBLE_CREDIT = 0.25
"""How far below the least relevance a sentence full of visible things may lie, where these count at all.

A weak text tower's relevance is near 1/2 whatever the sentence says; what it names is then the better witness. One
colour is enough there.
"""

KEPT: frozenset[Reason] = frozenset(("name", "kept", "pinned by hand"))


@dataclass(frozen=True, kw_only=True)
class Written:
    """A sentence before anything is known about it."""

    label: int
    text: str
    """As the person wrote it."""
    encoded: str
    """As the model reads it."""
    source: SentenceSource
    is_other_meaning: bool = False
    """It is about another thing that the class's name may mean."""


@dataclass(frozen=True, kw_only=True)
class Ground:
    """What sentences are judged by."""

    names: ReadNames
    evidence: Evidence
    lexicon: Lexicon
    settings: TextSettings
    decisions: Overrides
    reads_latin_only: bool
    logit_scale: float
    """The model's own, for `anss`."""


@dataclass(frozen=True, kw_only=True)
class Judged:
    """Sentences with their features and what became of them, in the same order."""

    written: tuple[Written, ...]
    features: Tensor
    """(M, D) float32, unit length."""
    margins: Tensor
    """(A,) float64, the margins that others are compared with."""
    sentences: tuple[Sentence, ...]
    """A kept one's weight is not yet a share: relevance times what can be seen."""

    def kept(self, label: int) -> tuple[int, ...]:
        """Places of a class's kept sentences, best first."""
        return self._kept.get(label, ())

    @cached_property
    def _kept(self) -> dict[int, tuple[int, ...]]:
        places: dict[int, list[int]] = {}
        for place, (written, sentence) in enumerate(zip(self.written, self.sentences, strict=True)):
            if sentence.is_kept:
                places.setdefault(written.label, []).append(place)
        return {
            label: tuple(sorted(own, key=lambda place: (-self.sentences[place].weight, place)))
            for label, own in places.items()
        }


def judge(
    written: tuple[Written, ...],
    ground: Ground,
    encoder: TextEncoder,
    cancel: CancelToken,
    before: Judged | None = None,
) -> Generator[Event, None, Judged]:
    """Judge sentences of any number of classes.

    Args:
        written: The sentences.
        ground: What they are judged by.
        encoder: Of the text tower.
        cancel: Looked at by every loop.
        before: Sentences that were judged before and go first: repeats of them are dropped, they count for the most
            that a class keeps, and theirs are the margins to compare with.
    """
    features = yield from encoder.features([entry.encoded for entry in written])
    labels = torch.tensor([entry.label for entry in written], dtype=torch.int64)
    scores, margins = score(
        features,
        labels,
        ground.names.known,
        ground.evidence,
        all_margins=before.margins if before else None,
        cancel=cancel,
    )
    relevance = scores.relevance
    if ground.settings.judge == "anss":
        relevance = anchor_relevance(features, labels, ground.evidence, ground.logit_scale, cancel)
    names = ground.names.names
    visible = [look(entry.text, names[entry.label], ground.lexicon) for entry in cancel.each(written)]
    candidates = _candidates(written, scores, relevance, visible, ground, cancel=cancel)
    reasons: dict[int, Reason] = {}
    for label in torch.bincount(labels).nonzero().flatten().tolist():
        cancel.check()
        bar = _bar(ground.settings, has_name=bool(ground.names.known.is_usable[label]))
        own = [candidates[place] for place in (labels == label).nonzero().flatten().tolist()]
        kept_before = before.features[list(before.kept(label))] if before else features[:0]
        reasons |= sift(own, features, bar, kept_before)
    sentences = tuple(
        _sentence(entry, candidate, seen, reasons[candidate.place], ground)
        for entry, candidate, seen in zip(cancel.each(written), candidates, visible, strict=True)
    )
    return Judged(written=written, features=features, margins=margins, sentences=sentences)


def _bar(settings: TextSettings, *, has_name: bool) -> Bar:
    """What sentences of a class must pass; with the anchor score, to be among the best is all (VL-LTR)."""
    if settings.judge == "anss":
        return Bar(relevance=0.0, credit=0.0, most=ANSS_KEPT, has_name=has_name)
    return Bar(
        relevance=settings.relevance,
        credit=VISIBLE_CREDIT * min(1.0, settings.attributes),
        most=settings.most_sentences,
        has_name=has_name,
    )


def _candidates(
    written: tuple[Written, ...],
    scores: Scores,
    relevance: Tensor,
    visible: list[Visible],
    ground: Ground,
    *,
    cancel: CancelToken,
) -> list[Candidate]:
    names = ground.names.names
    columns = (relevance, scores.names_say, scores.photos_say, scores.photo_share, scores.fits_own)
    rows = zip(*(column.tolist() for column in columns), strict=True)
    return [
        Candidate(
            place=place,
            relevance=own_relevance,
            names_say=names_say,
            photos_say=photos_say,
            photo_share=photo_share,
            fits_own=fits_own,
            visible=visible[place].seen_share,
            is_beside_the_point=visible[place].is_beside_the_point,
            by_hand=ground.decisions.get((names[entry.label].label, entry.text)),
            is_readable=not ground.reads_latin_only or is_latin(entry.text),
            is_other_meaning=entry.is_other_meaning,
        )
        for place, (entry, (own_relevance, names_say, photos_say, photo_share, fits_own)) in enumerate(
            zip(cancel.each(written), rows, strict=True)
        )
    ]


def _sentence(entry: Written, candidate: Candidate, visible: Visible, reason: Reason, ground: Ground) -> Sentence:
    relevance = 1.0 if reason == "pinned by hand" else candidate.relevance
    is_kept = reason in KEPT
    return Sentence(
        text=entry.text,
        encoded=entry.encoded,
        source=entry.source,
        class_name=ground.names.names[entry.label].label,
        relevance=relevance,
        visible=visible.score,
        weight=relevance * (1 + ground.settings.attributes * visible.score) if is_kept else 0.0,
        is_kept=is_kept,
        reason=reason,
    )
