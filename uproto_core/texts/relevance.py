"""How far names and photos agree that a sentence is about its class (method.md 2.3).

In: unit features of sentences, class names and training photos. Out: figures a sentence, all from 0 to 1. No photo of
the exam takes part.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken

EVEN = 0.5
"""What a figure says that knows nothing."""

NEIGHBOURS = 5
"""Names of other classes that a sentence is compared with: those it is nearest to."""

PHOTO_SHARE = 0.7
"""Weight of the photos beside the names, where there are many."""

SHRINK_PHOTOS = 2.0
"""Made-up photos that say nothing: with few real ones the figure stays near `EVEN`."""

FORGIVEN = 0.02
"""A sentence may be this much nearer (cosine) to another class's name than to its own."""

MOST_OTHERS = 4096
"""Photos that a sentence is tried on beside those of its own class; more change little but the time."""

ANSS_KEPT = 64
"""Sentences of a class that VL-LTR keeps (its `--sent-length`)."""

_ROWS = 2048
"""Sentences that are compared with all names at once."""

_LEAST_SPREAD = 1e-6
"""Margins that differ by less say nothing about each other."""


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """Training photos that sentences are tried on: at most so many a class, none from practice or exam."""

    features: Tensor
    """(E, D) float32, unit length; E may be 0."""
    labels: Tensor
    """(E,) int64 in [0, C)."""

    def counts(self, classes: int) -> Tensor:
        """(C,) int64, photos of each class."""
        return torch.bincount(self.labels, minlength=classes)


@dataclass(frozen=True, kw_only=True)
class NameFeatures:
    """What the classes' names look like to the model."""

    features: Tensor
    """(C, D) float32, unit length; zeros where there is no usable name."""
    is_usable: Tensor
    """(C,) bool."""


@dataclass(frozen=True, kw_only=True)
class Margins:
    """How much nearer sentences are to their own class's name than to the names they are confused with."""

    margins: Tensor
    """(M,) float64; NaN where the class's name is not usable, or no other is."""
    fits_own: Tensor
    """(M,) bool: no other class's name is nearer, but for `FORGIVEN`."""


@dataclass(frozen=True, kw_only=True)
class Scores:
    """What is known about sentences; float64, each (M,) and from 0 to 1."""

    names_say: Tensor
    """Share of all sentences that are less clearly about their class, by the names (z_tt)."""
    photos_say: Tensor
    """How often a photo of the class fits better than one of another class, near 1/2 where photos are few (r_ti)."""
    photo_share: Tensor
    """Weight of `photos_say` in the relevance (e)."""
    fits_own: Tensor
    """Bool: see `Margins`."""

    @property
    def relevance(self) -> Tensor:
        """Both together (R)."""
        return (1 - self.photo_share) * self.names_say + self.photo_share * self.photos_say


def auc(own: Tensor, others: Tensor) -> Tensor:
    """Probability that a photo of the class scores above a photo of another one; a tie counts half.

    Args:
        own: (M, P) scores of M sentences on photos of their class.
        others: (M, Q) scores on photos of other classes.

    Returns:
        (M,) float64; `EVEN` where there is no photo on one side.
    """
    if own.shape[1] == 0 or others.shape[1] == 0:
        return torch.full((len(own),), EVEN, dtype=torch.float64)
    ranked = others.sort(dim=1).values.contiguous()
    below = torch.searchsorted(ranked, own.contiguous(), side="left")
    not_above = torch.searchsorted(ranked, own.contiguous(), side="right")
    return (below + not_above).double().mean(dim=1) / (2 * others.shape[1])


def photo_auc(features: Tensor, labels: Tensor, evidence: Evidence, cancel: CancelToken) -> Tensor:
    """(M,) float64, for each sentence the AUC of its cosines with photos of its class against those of others.

    Args:
        features: (M, D) unit length.
        labels: (M,) int64.
        evidence: Training photos.
        cancel: Looked at for every class.
    """
    found = torch.full((len(features),), EVEN, dtype=torch.float64)
    # Evenly through all classes, as the photos come class by class.
    thinned = slice(None, None, max(1, -(-len(evidence.labels) // MOST_OTHERS)))
    tried, of_class = evidence.features[thinned].double(), evidence.labels[thinned]
    for label, rows in _by_class(labels):
        cancel.check()
        own = evidence.features[evidence.labels == label].double()
        sentences = features[rows].double()
        found[rows] = auc(sentences @ own.T, (sentences @ tried.T)[:, of_class != label])
    return found


def _by_class(labels: Tensor) -> Iterator[tuple[int, Tensor]]:
    for label in torch.bincount(labels).nonzero().flatten().tolist():
        yield label, (labels == label).nonzero().flatten()


def name_margins(features: Tensor, labels: Tensor, names: NameFeatures, cancel: CancelToken) -> Margins:
    """Cosine with the own class's name, minus the mean of the `NEIGHBOURS` largest with other classes' names (r_tt).

    Args:
        features: (M, D) unit length.
        labels: (M,) int64.
        names: Names that are not usable take no part.
        cancel: Looked at every few thousand sentences.
    """
    margins = torch.full((len(features),), torch.nan, dtype=torch.float64)
    fits_own = torch.ones(len(features), dtype=torch.bool)
    usable = names.is_usable.nonzero().flatten()
    if len(usable) < 2:  # noqa: PLR2004  (a margin is between two)
        return Margins(margins=margins, fits_own=fits_own)
    place = torch.full((len(names.is_usable),), -1, dtype=torch.int64)
    place[usable] = torch.arange(len(usable))
    known = names.features[usable].double()
    for rows in torch.split(names.is_usable[labels].nonzero().flatten(), _ROWS):
        cancel.check()
        cosines = features[rows].double() @ known.T
        own = place[labels[rows]][:, None]
        to_own = cosines.gather(1, own).squeeze(1)
        others = cosines.scatter(1, own, -torch.inf)
        nearest = others.topk(min(NEIGHBOURS, len(usable) - 1), dim=1).values
        margins[rows] = to_own - nearest.mean(dim=1)
        fits_own[rows] = to_own >= nearest[:, 0] - FORGIVEN
    return Margins(margins=margins, fits_own=fits_own)


def among(margins: Tensor, all_margins: Tensor) -> Tensor:
    """Where margins stand among all of the folder, by the normal distribution with their mean and spread (z_tt).

    Args:
        margins: (M,) float64; NaN is one that nothing is known about.
        all_margins: (A,) float64, of all sentences of the folder.

    Returns:
        (M,) float64 in [0, 1]; `EVEN` where nothing is known, or all are alike.
    """
    known = all_margins[~all_margins.isnan()]
    spread = known.std(correction=0) if len(known) else torch.tensor(0.0)
    if float(spread) < _LEAST_SPREAD:
        return torch.full_like(margins, EVEN)
    shares: Tensor = torch.special.ndtr((margins - known.mean()) / spread).nan_to_num(nan=EVEN)
    return shares


def shrunken(found: Tensor, photos: Tensor) -> Tensor:
    """An AUC drawn to `EVEN` by `SHRINK_PHOTOS` photos that say nothing (r_ti); `photos` is of the same shape."""
    return (photos * found + SHRINK_PHOTOS * EVEN) / (photos + SHRINK_PHOTOS)


def photo_share(photos: Tensor) -> Tensor:
    """Weight of what the photos say beside what the names say (e)."""
    return PHOTO_SHARE * photos / (photos + SHRINK_PHOTOS)


def score(
    features: Tensor,
    labels: Tensor,
    names: NameFeatures,
    evidence: Evidence,
    *,
    all_margins: Tensor | None,
    cancel: CancelToken,
) -> tuple[Scores, Tensor]:
    """Everything that names and photos say about sentences.

    Args:
        features: (M, D) unit length.
        labels: (M,) int64.
        names: Of all classes.
        evidence: Training photos.
        all_margins: The margins to compare with; None compares the sentences with each other.
        cancel: Looked at by every loop.

    Returns:
        The scores, and the margins that they were compared with.
    """
    found = name_margins(features, labels, names, cancel)
    compared = found.margins if all_margins is None else all_margins
    photos = evidence.counts(len(names.is_usable))[labels].double()
    scores = Scores(
        names_say=among(found.margins, compared),
        photos_say=shrunken(photo_auc(features, labels, evidence, cancel), photos),
        photo_share=photo_share(photos),
        fits_own=found.fits_own,
    )
    return scores, compared


def anchor_relevance(
    features: Tensor, labels: Tensor, evidence: Evidence, logit_scale: float, cancel: CancelToken
) -> Tensor:
    """VL-LTR's anchor score as a relevance from 0 to 1 (Tian et al. 2022, eq. 5; `select_sent` in its engine.py).

    The score is the cross-entropy between the softmax of a sentence's cosines with all photos and an even share on the
    photos of its class; the smaller, the better. It is at least the log of their number n, so that n times its negative
    exponential is 1 for a sentence that finds just the photos of its class, and keeps the order within a class.

    Args:
        features: (M, D) unit length.
        labels: (M,) int64.
        evidence: Training photos.
        logit_scale: The model's own, what its cosines are multiplied with.
        cancel: Looked at for every class.

    Returns:
        (M,) float64; `EVEN` for a class without photos.
    """
    found = torch.full((len(features),), EVEN, dtype=torch.float64)
    photos = evidence.features.double()
    for label, rows in _by_class(labels):
        cancel.check()
        own = evidence.labels == label
        for some in torch.split(rows, _ROWS) if bool(own.any()) else ():
            logits = logit_scale * features[some].double() @ photos.T
            cross_entropy = -logits.log_softmax(dim=1)[:, own].mean(dim=1)
            found[some] = torch.exp(own.sum().double().log() - cross_entropy)
    return found
