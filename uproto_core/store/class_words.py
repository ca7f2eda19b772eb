"""What a person typed about classes: the name as the model is to read it, and a description; in a project's database.

Kept as it is typed, without a history: the field that it is typed in has its own undo.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from uproto_core.store.curation import Curation
from uproto_core.store.decisions import Decisions
from uproto_core.store.migrations import open_to_look
from uproto_core.store.paths import ProjectPaths
from uproto_core.store.photo_keys import PhotoKey
from uproto_core.store.transaction import transaction


@dataclass(frozen=True, kw_only=True, slots=True)
class ClassWords:
    """What was typed about one class; empty where nothing was."""

    name: str = ""
    """As the model is to read it, with synonyms behind commas: an English name beside the person's own."""
    description: str = ""
    """Sentences, in as many lines as they have."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed."""
        return not (self.name.strip() or self.description.strip())


def write_class_words(connection: sqlite3.Connection, keys: Iterable[str], words: ClassWords) -> None:
    """Keep what was typed about a class.

    Args:
        connection: To the project's database.
        keys: Of the class. One that several classes were merged to has its words under the first of its keys.
        words: All that holds now.
    """
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    first, *others = keys
    with transaction(connection):
        for key in (first, *others):
            connection.execute("DELETE FROM class_words WHERE class = ?", (key,))
        if not words.is_empty:
            row = (first, words.name, words.description, now)
            connection.execute("INSERT INTO class_words VALUES (?, ?, ?, ?)", row)


def read_class_words(connection: sqlite3.Connection) -> dict[str, ClassWords]:
    """What was typed, by the keys of the classes."""
    rows = connection.execute("SELECT class, name, description FROM class_words ORDER BY class")
    return {key: ClassWords(name=name, description=description) for key, name, description in rows}


def words_by_name(
    words: Mapping[str, ClassWords], curation: Curation[PhotoKey] | Curation[Path]
) -> dict[str, ClassWords]:
    """The same by what the classes are called; merged classes have the words of all that they are made of."""
    found: dict[str, ClassWords] = {}
    for key, typed in words.items():
        name = curation.name_of(key)
        before = found.get(name, ClassWords())
        lines = [part for part in (before.description, typed.description) if part.strip()]
        found[name] = ClassWords(name=before.name or typed.name, description="\n".join(lines))
    return found


def typed_words(project: Path) -> dict[str, ClassWords]:
    """What was typed about the classes of a project, by what they are called; also while a window has it open."""
    with closing(open_to_look(ProjectPaths(project))) as connection:
        words = read_class_words(connection)
        return words_by_name(words, Decisions(connection).curation) if words else {}
