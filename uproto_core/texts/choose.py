"""The stage's face: from class names and descriptions to kept sentences, their weights and one text a class.

In: names, a path of descriptions or none, training photos as evidence, a text tower. Out: `ChosenTexts`, and every
sentence with its reason for `texts.json`. The same input gives the same output; no practice or exam photo takes part.
"""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, get_args

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.events import Event, Noted
from uproto_core.settings import TextSettings
from uproto_core.store.overrides import Overrides
from uproto_core.store.texts import Reason, Sentence, SentenceSource, write_sentences
from uproto_core.texts.attributes import read_lexicon
from uproto_core.texts.class_texts import merge_texts, text_shares
from uproto_core.texts.gather import Sources, gather_written
from uproto_core.texts.judging import Ground, Judged, Written, judge
from uproto_core.texts.names import ClassName, named_by_hand
from uproto_core.texts.numbers import read_class_names
from uproto_core.texts.phrases import attribute_sentences
from uproto_core.texts.random_words import in_random_words
from uproto_core.texts.relevance import Evidence
from uproto_core.texts.tower import TextEncoder, TextTower
from uproto_core.texts.usable_names import ReadNames, read_name_features

_SOURCES = get_args(SentenceSource)
"""In the order in which a person reads them."""


_MENDABLE: Final[tuple[tuple[Literal["texts.language", "texts.names-say-nothing"], Reason], ...]] = (
    ("texts.language", "in another language"),
    ("texts.names-say-nothing", "name says nothing"),
)
"""Notes about names, and the reason that each is about."""


@dataclass(frozen=True, kw_only=True)
class ChosenTexts:
    """The texts that learning takes, and what became of all others."""

    features: Tensor
    """(M, D) float32, unit length: the kept texts, those of names too."""
    labels: Tensor
    """(M,) int64."""
    weights: Tensor
    """(M,) float32, the share of each in its class's text; the shares of a class add up to 1."""
    class_texts: Tensor
    """(C, D) float32, unit length; zeros for a class without text."""
    has_text: Tensor
    """(C,) bool."""
    sentences: tuple[Sentence, ...]
    """Every sentence, kept or not, class by class, best first."""
    names: tuple[str, ...] = ()
    """Of each class, as the model reads it."""


def choose_texts(  # noqa: PLR0917  (the order is the contract between the rooms)
    class_names: Sequence[str],
    sources: Sources,
    evidence: Evidence,
    tower: TextTower,
    settings: TextSettings,
    cancel: CancelToken,
    decisions: Overrides | None = None,
) -> Generator[Event, None, ChosenTexts]:
    """Choose and weigh the texts of all classes.

    Args:
        class_names: In the order of the labels.
        sources: Where sentences come from beside the names.
        evidence: Training photos that sentences are tried on; may be none.
        tower: Reads the sentences.
        settings: What is kept.
        cancel: Looked at by every loop.
        decisions: What was pinned or dropped by hand.

    Raises:
        TextsUnusableError: the descriptions cannot be read, or have no text for any class.
        LexiconUnusableError: the person's own list of visible words is no such list.
    """
    names = names_of(class_names, sources)
    encoder = TextEncoder(tower, cancel)
    read = yield from read_name_features(
        names, settings.kind_word, encoder, evidence, cancel, reads_latin_only=tower.reads_latin_only
    )
    yield from _notes(read)
    ground = Ground(
        names=read,
        evidence=evidence,
        lexicon=read_lexicon(sources.texts),
        settings=settings,
        decisions=decisions or {},
        reads_latin_only=tower.reads_latin_only,
        logit_scale=tower.logit_scale,
    )
    written = yield from gather_written(sources, read, tower, settings, cancel)
    own = yield from judge(written, ground, encoder, cancel)
    yield from _unreadable(own)
    made = yield from judge(_attribute_sentences(own, ground, cancel), ground, encoder, cancel, before=own)
    chosen = _weighed(read, own, made, cancel)
    if not bool(chosen.has_text.any()):
        yield Noted(code="texts.none")
    return chosen


def names_of(class_names: Sequence[str], sources: Sources) -> tuple[ClassName, ...]:
    """What the classes are called for the model: as the person typed, or else as their labels say."""
    names = read_class_names(class_names)
    typed = {label: words.name for label, words in sources.typed.items()}
    return tuple(named_by_hand(name, typed.get(name.label, "")) for name in names)


def _notes(read: ReadNames) -> Iterator[Noted]:
    """Names that a person could mend; those that the model just does not know are no fault of theirs."""
    for code, wanted in _MENDABLE:
        found = [name.label for name, reason in zip(read.names, read.reasons, strict=True) if reason == wanted]
        if found:
            yield Noted(code=code, facts={"classes": len(found), "first": found[0]})


def _unreadable(own: Judged) -> Iterator[Event]:
    """A note about sentences in a script that the model does not read."""
    found = [sentence for sentence in own.sentences if sentence.reason == "in another language"]
    if found:
        classes = len({sentence.class_name for sentence in found})
        yield Noted(
            code="texts.sentences-in-another-language",
            facts={"sentences": len(found), "classes": classes, "first": found[0].class_name},
        )


def _attribute_sentences(own: Judged, ground: Ground, cancel: CancelToken) -> tuple[Written, ...]:
    """Sentences made from the visible things in kept ones; a class without a usable name has none."""
    made = tuple(
        Written(label=label, text=sentence, encoded=sentence, source="attribute")
        for label, name in enumerate(cancel.each(ground.names.names))
        if bool(ground.names.known.is_usable[label])
        for sentence in attribute_sentences(
            [own.written[place].text for place in own.kept(label)],
            name,
            ground.lexicon,
            ground.settings.attribute_sentences,
        )
    )
    return in_random_words(made, ground.names.names) if ground.settings.attribute_words == "random" else made


def _weighed(read: ReadNames, own: Judged, made: Judged, cancel: CancelToken) -> ChosenTexts:
    """Names and sentences with their shares, merged into one text a class."""
    named = _name_sentences(read)
    classes = len(read.names)
    name_labels = [label for label, texts in enumerate(read.texts) for _ in texts]
    labels = torch.tensor([*name_labels, *(entry.label for entry in (*own.written, *made.written))], dtype=torch.int64)
    sentences = (*named, *own.sentences, *made.sentences)
    width = read.known.features.shape[1]
    name_features = [
        features if len(features) == len(texts) else torch.zeros(len(texts), width)
        for features, texts in zip(read.features, read.texts, strict=True)
    ]
    features = torch.cat([*name_features, own.features, made.features])
    kept = torch.tensor([sentence.is_kept for sentence in sentences], dtype=torch.bool).nonzero().flatten()
    is_name = torch.arange(len(sentences)) < len(named)
    weights = torch.tensor([sentence.weight for sentence in sentences], dtype=torch.float64)
    shares = text_shares(labels[kept], is_name[kept], weights[kept], classes)
    class_texts, has_text = merge_texts(features[kept], labels[kept], shares, classes)
    share_of = dict(zip(kept.tolist(), shares.tolist(), strict=True))
    weighed = [
        (label, sentence.model_copy(update={"weight": share_of.get(place, 0.0)}))
        for place, (label, sentence) in enumerate(zip(labels.tolist(), cancel.each(sentences), strict=True))
    ]
    weighed.sort(key=lambda entry: (entry[0], _SOURCES.index(entry[1].source), -entry[1].weight, -entry[1].relevance))
    return ChosenTexts(
        features=features[kept],
        labels=labels[kept],
        weights=shares,
        class_texts=class_texts,
        has_text=has_text,
        sentences=tuple(sentence for _, sentence in weighed),
        names=tuple(", ".join(name.names) for name in read.names),
    )


def _name_sentences(read: ReadNames) -> tuple[Sentence, ...]:
    """The templates of every class, kept where its name is usable."""
    return tuple(
        Sentence(
            text=text,
            encoded=text,
            source="name",
            class_name=name.label,
            relevance=float(reason == "name"),
            visible=0.0,
            weight=float(reason == "name"),
            is_kept=reason == "name",
            reason=reason,
        )
        for name, reason, texts in zip(read.names, read.reasons, read.texts, strict=True)
        for text in texts
    )


def write_texts_json(path: Path, chosen: ChosenTexts, class_names: Sequence[str]) -> None:
    """Write every sentence with its score and what became of it.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    write_sentences(path, chosen.sentences, class_names, dict(zip(class_names, chosen.names, strict=True)))
