"""What a person decided about sentences, in a project's database: what holds now, without a history."""

import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import Literal

from uproto_core.store.transaction import transaction

ByHand = Literal["pinned", "dropped"]

SentenceKey = tuple[str, str]
"""Class and sentence."""

SentenceChanges = Mapping[SentenceKey, ByHand | None]
"""What is to hold; None takes back what was decided."""


def decide_sentences(connection: sqlite3.Connection, changes: SentenceChanges) -> None:
    """Keep decisions about sentences, all at once."""
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    with transaction(connection):
        for key, by_hand in changes.items():
            connection.execute("DELETE FROM sentence WHERE class = ? AND sentence = ?", key)
            if by_hand is not None:
                connection.execute("INSERT INTO sentence VALUES (?, ?, ?, ?)", (*key, by_hand, now))


def decided_sentences(connection: sqlite3.Connection) -> dict[SentenceKey, ByHand]:
    """The decisions about sentences that hold."""
    rows = connection.execute("SELECT class, sentence, by_hand FROM sentence ORDER BY class, sentence")
    return {(class_name, sentence): by_hand for class_name, sentence, by_hand in rows}
