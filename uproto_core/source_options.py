"""How a source is to be read, where looking at it leaves a choice; part of every job that has a source."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

ClassLevel = Literal["auto", "leaf", "first"]
"""Which folder names the class of a photo: the one it lies in, or the first one below the source (or below train, val
and test). `auto` looks at where the photos lie."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceOptions:
    """What the person chose about reading a source."""

    photos_root: Path | None = None
    """Where the paths of a table or list begin; None looks for it."""
    class_level: ClassLevel = "auto"
    """Of a folder of class folders; tables and lists have no use for it. In a project, `auto` is as it says itself."""
    as_filed: bool = False
    """Whether what was decided in a project is left aside: for a window, which applies it by itself at once."""


READ_AS_IT_LIES: Final = SourceOptions()
"""Nothing chosen: the program looks by itself."""
