"""`texts.json`: every sentence of a run with its score and what became of it; read by the window without torch."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Literal

from pydantic import Field, ValidationError

from uproto_core.errors import TextsUnusableError
from uproto_core.figures import Document
from uproto_core.store.atomic import write_text

SentenceSource = Literal["name", "user", "dictionary", "encyclopaedia", "attribute"]

Reason = Literal[
    "name",
    "kept",
    "pinned by hand",
    "dropped by hand",
    "name says nothing",
    "in another language",
    "says nothing visible",
    "fits other classes as well",
    "fits the photos badly",
    "repeats another sentence",
    "enough already",
    "another meaning",
]
"""Why a sentence was kept (the first three) or dropped."""


class Sentence(Document):
    """One sentence about a class."""

    text: str
    """As the person wrote it."""
    encoded: str
    """As the model reads it."""
    source: SentenceSource
    class_name: str = Field(alias="class")
    relevance: float
    """From 0 to 1, how far texts and photos agree that it is about this class; 1 for names and pinned sentences."""
    visible: float
    """From 0 to 1, how much it names what can be seen."""
    weight: float
    """Its share in the class's text; 0 for a dropped one, and the shares of a class add up to 1."""
    is_kept: bool
    reason: Reason


class ClassSentences(Document):
    """The sentences of one class."""

    class_name: str = Field(alias="class")
    name: str = ""
    """As the model reads it, with synonyms behind commas; empty in files of older versions."""
    sentences: tuple[Sentence, ...]


class TextsDocument(Document):
    """The whole file."""

    format: Literal[1] = 1
    classes: tuple[ClassSentences, ...]


def write_sentences(
    path: Path, sentences: Iterable[Sentence], class_names: Sequence[str], names: Mapping[str, str] | None = None
) -> None:
    """Write the sentences under their classes, in the order of `class_names`; a class without any is listed too.

    Args:
        path: The file.
        sentences: Of all classes.
        class_names: What people call the classes.
        names: What the model reads instead, by class.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    of_class: dict[str, list[Sentence]] = {name: [] for name in class_names}
    for sentence in sentences:
        of_class[sentence.class_name].append(sentence)
    document = TextsDocument(
        classes=tuple(
            ClassSentences(class_name=name, name=(names or {}).get(name, ""), sentences=tuple(own))
            for name, own in of_class.items()
        )
    )
    write_text(path, document.model_dump_json(indent=1, by_alias=True))


def read_sentences(path: Path) -> TextsDocument:
    """The sentences of a run or a classifier.

    Raises:
        TextsUnusableError: the file is missing or damaged.
    """
    try:
        return TextsDocument.model_validate_json(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise TextsUnusableError(path=path, because="it is missing or cannot be read") from error
    except ValidationError as error:
        raise TextsUnusableError(path=path, because="it is damaged") from error
