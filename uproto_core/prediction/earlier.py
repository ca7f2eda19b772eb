"""The answers of an interrupted folder run, so that no photo is answered twice."""

from pathlib import Path

from pydantic import ValidationError

from uproto_core.events import PhotoAnswer


def earlier_answers(log: Path) -> frozenset[Path]:
    """The photos that a JSON-lines file of answers holds; a torn last line counts as not answered.

    Args:
        log: The file; a missing one holds nothing.
    """
    if not log.is_file():
        return frozenset()
    found: set[Path] = set()
    with log.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            try:
                found.add(PhotoAnswer.model_validate_json(line).path)
            except ValidationError:
                continue
    return frozenset(found)
