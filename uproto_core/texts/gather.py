"""All that is known about the classes in words, from every source that was asked for, as sentences not yet judged."""

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from uproto_core.cancel import CancelToken
from uproto_core.events import Event, Noted
from uproto_core.settings import TextSettings
from uproto_core.store.class_words import ClassWords
from uproto_core.store.texts import SentenceSource
from uproto_core.texts.definitions import definitions
from uproto_core.texts.dictionary import Dictionary
from uproto_core.texts.encyclopaedia import Summary
from uproto_core.texts.judging import Written
from uproto_core.texts.meanings import read_meanings
from uproto_core.texts.sentences import LEAST_WORDS, encoded_sentence, split_passages, words_that_fit
from uproto_core.texts.sources import Passage, read_descriptions
from uproto_core.texts.tower import TextTower
from uproto_core.texts.usable_names import ReadNames


@dataclass(frozen=True, kw_only=True)
class Sources:
    """Where sentences come from, beside the names and the dictionary."""

    texts: Path | None = None
    """Descriptions, see `read_descriptions`."""
    summaries: Mapping[str, Summary] = field(default_factory=dict)
    """What an encyclopaedia says, by the class's label."""
    typed: Mapping[str, ClassWords] = field(default_factory=dict)
    """What the person typed, by the class's label: the name to read, and sentences before all others."""


def gather_written(
    sources: Sources, read: ReadNames, tower: TextTower, settings: TextSettings, cancel: CancelToken
) -> Generator[Event, None, tuple[Written, ...]]:
    """The sentences of all classes, source by source.

    Args:
        sources: Which there are.
        read: The names of the classes.
        tower: Reads so many words.
        settings: Whether the dictionary is one of the sources.
        cancel: Looked at for every class.

    Raises:
        TextsUnusableError: the descriptions cannot be read, or have no text for any class.
    """
    typed = {label: _typed_passages(words.description) for label, words in sources.typed.items()}
    written: list[Written] = list(_from_passages(typed, "user", read, tower, cancel))
    if sources.texts is not None:
        described = read_descriptions(sources.texts, [name.label for name in read.names])
        if described.unknown:
            facts: dict[str, str | int] = {"names": len(described.unknown), "first": described.unknown[0]}
            yield Noted(code="texts.unknown-classes", facts=facts)
        written += _from_passages(described.passages, "user", read, tower, cancel)
    if settings.dictionary:
        written += _from_dictionary(read, settings.kind_word, cancel)
    written += _from_summaries(sources.summaries, read, tower, cancel)
    return tuple(written)


def _typed_passages(description: str) -> tuple[Passage, ...]:
    """What was typed, line by line: a few words on a line of their own are meant as much as a sentence is."""
    lines = [line.strip() for line in description.splitlines() if line.strip()]
    return tuple(Passage(text=line, is_list=len(line.split()) < LEAST_WORDS) for line in lines)


def _from_passages(
    passages: Mapping[str, tuple[Passage, ...]],
    source: SentenceSource,
    read: ReadNames,
    tower: TextTower,
    cancel: CancelToken,
) -> Iterator[Written]:
    for label, name in enumerate(read.names):
        cancel.check()
        most_words = words_that_fit(tower.context_length, name)
        for sentence in split_passages(passages.get(name.label, ()), most_words=most_words):
            yield _written(label, sentence, source, read)


def _from_dictionary(read: ReadNames, kind_word: str, cancel: CancelToken) -> Iterator[Written]:
    with Dictionary() as dictionary:
        meanings = read_meanings(read.names, kind_word, dictionary, cancel)
        for label, (name, own) in enumerate(zip(read.names, meanings, strict=True)):
            for sentence, meaning in definitions(name, own, dictionary):
                yield replace(_written(label, sentence, "dictionary", read), is_other_meaning=not meaning.is_taken)


def _from_summaries(
    summaries: Mapping[str, Summary], read: ReadNames, tower: TextTower, cancel: CancelToken
) -> Iterator[Written]:
    clear = {label: (Passage(text=summary.text),) for label, summary in summaries.items() if not summary.is_ambiguous}
    yield from _from_passages(clear, "encyclopaedia", read, tower, cancel)
    for label, name in enumerate(read.names):
        summary = summaries.get(name.label)
        if summary is not None and summary.is_ambiguous and summary.text.strip():
            line = summary.text.strip().splitlines()[0]
            yield replace(_written(label, line, "encyclopaedia", read), is_other_meaning=True)


def _written(label: int, sentence: str, source: SentenceSource, read: ReadNames) -> Written:
    has_usable_name = bool(read.known.is_usable[label])
    encoded = encoded_sentence(sentence, read.names[label], has_usable_name=has_usable_name)
    return Written(label=label, text=sentence, encoded=encoded, source=source)
