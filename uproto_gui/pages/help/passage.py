"""A piece of a help topic."""

from dataclasses import dataclass
from typing import Literal

DrawingName = Literal["folders", "exam", "findings", "range", "sphere", "answers", ""]


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """A heading with what there is to say under it."""

    title: str
    lines: tuple[str, ...]
    drawing: DrawingName = ""
    """What stands under the words."""
