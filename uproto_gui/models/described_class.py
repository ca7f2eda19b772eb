"""A class with its words: as they were typed, as the model reads them, and which of them count; plain data."""

from dataclasses import dataclass, field
from typing import Literal

from uproto_core.store.class_words import ClassWords
from uproto_core.store.curation import SentenceVerdict
from uproto_core.store.texts import Sentence

Trouble = Literal["", "says-nothing", "language", "no-text"]
"""Why the words of a class are of little use to the model: its name says nothing, or is in another language than it
reads; or neither name nor sentence was kept."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SentenceLine:
    """One sentence of a class."""

    sentence: Sentence
    verdict: SentenceVerdict | None = None
    """What the person decided since; None where that is what the last choice says already."""

    @property
    def is_kept(self) -> bool:
        """Whether it counts, from the next training on."""
        match self.verdict:
            case "sentence-pinned":
                return True
            case "sentence-dropped":
                return False
            case _:
                return self.sentence.is_kept

    @property
    def is_pinned(self) -> bool:
        """Whether the person wants it kept."""
        return self.verdict == "sentence-pinned" or (self.verdict is None and self.sentence.reason == "pinned by hand")

    @property
    def is_dropped(self) -> bool:
        """Whether the person wants it dropped."""
        return self.verdict == "sentence-dropped" or (
            self.verdict is None and self.sentence.reason == "dropped by hand"
        )

    @property
    def is_name(self) -> bool:
        """Whether it only says what the class is called: such a line always stays."""
        return self.sentence.source == "name"


@dataclass(frozen=True, kw_only=True, slots=True)
class DescribedClass:
    """One class with its words."""

    name: str
    words: ClassWords = field(default_factory=ClassWords)
    """As the person typed them."""
    read_as: str = ""
    """The name that the model read when sentences were chosen last; empty where none were."""
    lines: tuple[SentenceLine, ...] = ()
    """Its name first, then kept sentences, the weightiest first, then dropped ones."""
    trouble: Trouble = ""
    is_stale: bool = False
    """Whether something was typed that no choice has seen yet."""
    is_judged: bool = False
    """Whether sentences were chosen for it at all."""

    @property
    def kept(self) -> int:
        """Sentences beside the name that are kept."""
        return sum(line.is_kept and not line.is_name for line in self.lines)

    @property
    def dropped(self) -> int:
        """Sentences beside the name that are not."""
        return sum(not line.is_kept and not line.is_name for line in self.lines)

    def holds(self, words: str) -> bool:
        """Whether its name, what was typed, or one of its sentences has these words, in small letters."""
        own = (self.name, self.words.name, self.words.description, self.read_as)
        return any(words in text.casefold() for text in own) or any(
            words in line.sentence.text.casefold() for line in self.lines
        )
