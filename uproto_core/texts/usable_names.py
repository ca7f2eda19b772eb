"""Which class names the model can use: they name a thing, in its script, and fit their photos (method.md 5.5)."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.events import Event
from uproto_core.store.texts import Reason
from uproto_core.texts.names import ClassName, is_latin, name_texts, says_something
from uproto_core.texts.relevance import Evidence, NameFeatures, photo_auc
from uproto_core.texts.tower import TextEncoder

LEAST_AUC = 0.55
"""A name that orders the photos worse than this says nothing about them."""

LEAST_PHOTOS = 3
"""With fewer photos the order is chance, and the name is trusted."""

_LEAST_LENGTH = 1e-8


@dataclass(frozen=True, kw_only=True)
class ReadNames:
    """The names of all classes as the model reads them."""

    names: tuple[ClassName, ...]
    reasons: tuple[Reason, ...]
    """`name` for a usable one, else why it is not."""
    known: NameFeatures
    texts: tuple[tuple[str, ...], ...]
    """The templates filled in, for each class."""
    features: tuple[Tensor, ...]
    """(T, D) of each class's templates; T is 0 for a name that says nothing."""


def read_name_features(
    names: tuple[ClassName, ...],
    kind_word: str,
    encoder: TextEncoder,
    evidence: Evidence,
    cancel: CancelToken,
    *,
    reads_latin_only: bool,
) -> Generator[Event, None, ReadNames]:
    """Encode the templates of every name that says something, and try them on training photos.

    Args:
        names: Of the classes, in order.
        kind_word: What all classes are; may be empty.
        encoder: Of the text tower.
        evidence: Training photos.
        cancel: Looked at by every loop.
        reads_latin_only: The text tower knows words in Latin script alone.
    """
    reasons = [_by_its_letters(name, reads_latin_only=reads_latin_only) for name in names]
    texts = tuple(name_texts(name, kind_word) for name in names)
    wanted = [text for own, reason in zip(texts, reasons, strict=True) if reason == "name" for text in own]
    encoded = yield from encoder.features(wanted)
    sizes = [len(own) if reason == "name" else 0 for own, reason in zip(texts, reasons, strict=True)]
    features = torch.split(encoded, sizes)
    known = torch.stack([_direction(own) for own in features])
    for label in _misleading(known, reasons, evidence, cancel):
        reasons[label] = "fits the photos badly"
    is_usable = torch.tensor([reason == "name" for reason in reasons])
    known[~is_usable] = 0
    return ReadNames(
        names=names,
        reasons=tuple(reasons),
        known=NameFeatures(features=known, is_usable=is_usable),
        texts=texts,
        features=features,
    )


def _by_its_letters(name: ClassName, *, reads_latin_only: bool) -> Reason:
    if says_something(name, reads_latin_only=reads_latin_only):
        return "name"
    is_foreign = reads_latin_only and not is_latin(" ".join(name.names))
    return "in another language" if is_foreign else "name says nothing"


def _direction(features: Tensor) -> Tensor:
    """(D,) the mean of a name's templates, of unit length; zeros where there are none."""
    if len(features) == 0:
        return torch.zeros(features.shape[1])
    mean = features.double().mean(dim=0)
    unit: Tensor = (mean / torch.linalg.vector_norm(mean).clamp_min(_LEAST_LENGTH)).float()
    return unit


def _misleading(known: Tensor, reasons: Sequence[Reason], evidence: Evidence, cancel: CancelToken) -> list[int]:
    """Classes whose name orders their own photos no better than chance."""
    photos = evidence.counts(len(reasons))
    found = photo_auc(known, torch.arange(len(reasons)), evidence, cancel)
    has_others = photos < photos.sum()
    is_tried = (photos >= LEAST_PHOTOS) & has_others
    return [
        label
        for label, reason in enumerate(reasons)
        if reason == "name" and bool(is_tried[label]) and float(found[label]) < LEAST_AUC
    ]
