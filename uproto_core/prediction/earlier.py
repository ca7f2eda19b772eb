"""The answers of an interrupted folder run, so that no photo is answered twice."""

from pathlib import Path

from uproto_core.store.answers import read_answers


def earlier_answers(log: Path) -> frozenset[Path]:
    """The photos that a JSON-lines file of answers holds; a torn last line counts as not answered.

    Args:
        log: The file; a missing one holds nothing.
    """
    return frozenset(answer.path for answer in read_answers(log))
