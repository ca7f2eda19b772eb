"""What a person decided about sentences, in a project's database.

Each decision is an act that can be undone, as those about photos are. Projects of older versions kept them in a table
without a history: what it holds is true until an act says otherwise.
"""

import sqlite3
from collections.abc import Mapping
from typing import Final, Literal

from uproto_core.store.curation import SentenceVerdict
from uproto_core.store.decisions import Decisions

ByHand = Literal["pinned", "dropped"]

SentenceKey = tuple[str, str]
"""Class and sentence."""

SentenceChanges = Mapping[SentenceKey, ByHand | None]
"""What is to hold; None takes back what was decided."""

VERDICTS: Final[Mapping[ByHand | None, SentenceVerdict]] = {
    "pinned": "sentence-pinned",
    "dropped": "sentence-dropped",
    None: "sentence-let",
}
_BY_HAND: Final[Mapping[SentenceVerdict, ByHand | None]] = {verdict: by_hand for by_hand, verdict in VERDICTS.items()}


def decided_sentences(connection: sqlite3.Connection) -> dict[SentenceKey, ByHand]:
    """The decisions about sentences that hold, by what the classes are called."""
    rows = connection.execute("SELECT class, sentence, by_hand FROM sentence ORDER BY class, sentence")
    told: dict[SentenceKey, ByHand | None] = {(name, sentence): by_hand for name, sentence, by_hand in rows}
    curation = Decisions(connection).curation
    for (key, sentence), verdict in curation.sentences.items():
        told[curation.name_of(key), sentence] = _BY_HAND[verdict]
    return {key: by_hand for key, by_hand in sorted(told.items()) if by_hand is not None}
