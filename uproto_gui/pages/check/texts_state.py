"""What the tab of names and descriptions shows: each class with its words, what became of them, and what is amiss.

In come the classes that there are, what the person typed and decided, and the sentences that were chosen last; no Qt.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from uproto_core.store.class_words import ClassWords
from uproto_core.store.curation import Curation, SentenceVerdict
from uproto_core.store.texts import ClassSentences, Sentence, TextsDocument
from uproto_gui.models.described_class import DescribedClass, SentenceLine, Trouble
from uproto_gui.pages.check.state import CheckState

_LATIN_SHARE = 0.5


@dataclass(frozen=True, kw_only=True)
class TextsState:
    """Everything the tab shows."""

    names: tuple[str, ...] = ()
    """What the classes are called that take part."""
    texts: TextsDocument | None = None
    """The sentences that were chosen last, by a training or on request."""
    words: Mapping[str, ClassWords] = field(default_factory=dict)
    """What was typed, by class."""
    curation: Curation[Path] = field(default_factory=Curation)
    say_nothing: frozenset[str] = frozenset()
    """Classes of whose names a check says that they say nothing."""
    choosing: float | None = None
    """How far a choice on request is; None where none runs."""

    @cached_property
    def classes(self) -> tuple[DescribedClass, ...]:
        """Every class, those with trouble among the others, by name."""
        judged = {entry.class_name: entry for entry in self.texts.classes} if self.texts is not None else {}
        verdicts: dict[str, dict[str, SentenceVerdict]] = {}
        for (key, sentence), verdict in self.curation.sentences.items():
            verdicts.setdefault(self.curation.name_of(key), {})[sentence] = verdict
        return tuple(self._described(name, judged.get(name), verdicts.get(name, {})) for name in self.names)

    @property
    def amiss(self) -> int:
        """Classes whose words are of little use."""
        return sum(bool(entry.trouble) for entry in self.classes)

    def with_trouble(self, trouble: Trouble) -> tuple[DescribedClass, ...]:
        """The classes of one kind of trouble."""
        return tuple(entry for entry in self.classes if entry.trouble == trouble)

    def _described(
        self, name: str, judged: ClassSentences | None, verdicts: Mapping[str, SentenceVerdict]
    ) -> DescribedClass:
        words = self.words.get(name, ClassWords())
        if judged is None:
            entry = DescribedClass(name=name, words=words, is_stale=not words.is_empty)
            return replace(entry, trouble=self._by_letters(name, words))
        entry = DescribedClass(
            name=name,
            words=words,
            read_as=judged.name,
            lines=_lines(judged.sentences, verdicts),
            is_stale=_is_stale(words, judged),
            is_judged=True,
        )
        return replace(entry, trouble=_trouble(entry))

    def _by_letters(self, name: str, words: ClassWords) -> Trouble:
        """What is amiss before anything was chosen: only what letters show, and what the check found."""
        if words.name.strip():
            return ""
        if not is_mostly_latin(name):
            return "language"
        return "says-nothing" if name in self.say_nothing else ""


def texts_state(check: CheckState) -> TextsState:
    """What the tab shows of all that the page knows."""
    finding = check.findings.get("names-say-nothing")
    say_nothing = finding.classes if finding is not None else ()
    return TextsState(
        names=called_classes(check.filed, check.curation),
        texts=check.texts,
        words=check.words,
        curation=check.curation,
        say_nothing=frozenset(say_nothing),
        choosing=check.choosing,
    )


def called_classes(filed: Iterable[str], curation: Curation[Path]) -> tuple[str, ...]:
    """What the classes of a source are called, without those that are left out."""
    names = {curation.name_of(key) for key in filed if key not in curation.classes_left_out}
    return tuple(sorted(names, key=lambda name: (name.casefold(), name)))


def is_mostly_latin(text: str) -> bool:
    """Whether at least half of the letters are Latin ones, which an English model knows words in."""
    letters = [character for character in text if character.isalpha()]
    latin = sum(unicodedata.name(character, "").startswith("LATIN") for character in letters)
    return latin >= _LATIN_SHARE * len(letters)


def _lines(sentences: Iterable[Sentence], verdicts: Mapping[str, SentenceVerdict]) -> tuple[SentenceLine, ...]:
    """The name in one line, however many sentences are made of it, then all others."""
    names = [sentence for sentence in sentences if sentence.source == "name"]
    others = [
        SentenceLine(sentence=sentence, verdict=_news(sentence, verdicts.get(sentence.text)))
        for sentence in sentences
        if sentence.source != "name"
    ]
    others.sort(key=lambda line: (not line.is_kept, -line.sentence.weight, -line.sentence.relevance))
    if not names:
        return tuple(others)
    whole = names[0].model_copy(update={"weight": sum(sentence.weight for sentence in names)})
    return (SentenceLine(sentence=whole), *others)


def _news(sentence: Sentence, verdict: SentenceVerdict | None) -> SentenceVerdict | None:
    """What was decided, where the sentence does not bear it yet."""
    borne = {"sentence-pinned": "pinned by hand", "sentence-dropped": "dropped by hand"}
    if verdict is None or borne.get(verdict) == sentence.reason:
        return None
    if verdict == "sentence-let" and sentence.reason not in borne.values():
        return None
    return verdict


def _is_stale(words: ClassWords, judged: ClassSentences) -> bool:
    """Whether the name or a line was typed after the sentences were chosen, or one was taken away."""
    name = ", ".join(part.strip() for part in words.name.split(",") if part.strip())
    if name and name != judged.name:
        return True
    known = " ".join(sentence.text.casefold() for sentence in judged.sentences if sentence.source == "user")
    pieces = (piece.strip(" .!?;") for line in words.description.splitlines() for piece in line.split(". "))
    return any(piece and piece.casefold() not in known for piece in pieces)


def _trouble(entry: DescribedClass) -> Trouble:
    typed = entry.words.name.strip()
    is_read = not typed or entry.read_as == typed
    name = next((line.sentence for line in entry.lines if line.is_name), None)
    if name is not None and is_read:
        if name.reason == "in another language":
            return "language"
        if name.reason == "name says nothing":
            return "says-nothing"
    has_text = any(line.is_kept for line in entry.lines)
    return "" if has_text or entry.is_stale else "no-text"
