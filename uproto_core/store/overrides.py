"""What a person decided about sentences: in a project's database, or in a file of its own outside the photo folder.

A sentence is known by its class and its words, so that a decision holds as long as the sentence is written like that.
"""

from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import Final, Literal

from pydantic import Field, ValidationError

from uproto_core.errors import OverridesUnusableError
from uproto_core.figures import Document
from uproto_core.store.atomic import write_text
from uproto_core.store.migrations import open_to_look
from uproto_core.store.paths import ProjectPaths
from uproto_core.store.project import Project, is_project
from uproto_core.store.sentences import ByHand, SentenceChanges, SentenceKey, decided_sentences

Overrides = Mapping[SentenceKey, ByHand]

_MOST_BYTES: Final = 64 << 20


class SentenceDecision(Document):
    """One decision."""

    class_name: str = Field(alias="class")
    sentence: str
    by_hand: ByHand


class OverridesDocument(Document):
    """The whole file."""

    format: Literal[1] = 1
    decisions: tuple[SentenceDecision, ...] = ()


def read_overrides(place: Path) -> dict[SentenceKey, ByHand]:
    """What was decided so far; nothing where the file is not there yet.

    Args:
        place: A project's folder, or a file.

    Raises:
        OverridesUnusableError: the file is no such file.
    """
    if is_project(place):
        with closing(open_to_look(ProjectPaths(place))) as connection:
            return decided_sentences(connection)
    with suppress(FileNotFoundError, NotADirectoryError):
        return _from_file(place)
    return {}


def change_overrides(place: Path, changes: SentenceChanges) -> None:
    """Decide, or take decisions back (None); on disk when this returns.

    Args:
        place: A project's folder, or a file; it is made where it is not there yet.
        changes: By class and sentence.

    Raises:
        OverridesUnusableError: the file is there and is no such file.
        ProjectInUseError: a window has the project open.
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    if is_project(place):
        with closing(Project(place)) as project:
            project.decide_sentences(changes)
        return
    merged: dict[SentenceKey, ByHand | None] = {**read_overrides(place), **changes}
    decisions = tuple(
        SentenceDecision(class_name=class_name, sentence=sentence, by_hand=by_hand)
        for (class_name, sentence), by_hand in sorted(merged.items())
        if by_hand is not None
    )
    write_text(place, OverridesDocument(decisions=decisions).model_dump_json(indent=1, by_alias=True))


def _from_file(place: Path) -> dict[SentenceKey, ByHand]:
    try:
        with place.open("rb") as file:
            contents = file.read(_MOST_BYTES)
        document = OverridesDocument.model_validate_json(contents.removeprefix(b"\xef\xbb\xbf"))
    except (FileNotFoundError, NotADirectoryError):
        raise
    except OSError as error:
        raise OverridesUnusableError(path=place, because="it cannot be read") from error
    except ValidationError as error:
        raise OverridesUnusableError(path=place, because="it is no file of decisions, or is damaged") from error
    return {(entry.class_name, entry.sentence): entry.by_hand for entry in document.decisions}
