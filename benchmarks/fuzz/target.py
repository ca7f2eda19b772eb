"""What is fuzzed: a parser, whole files that it reads, and what reading them means."""

from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from uproto_core.events import Event, to_json_line

Files = dict[str, bytes]
"""Contents by name below the folder that a parser is pointed at."""

Result = TypeVar("Result")


@dataclass(frozen=True, kw_only=True)
class Target:
    """One parser."""

    files: Files
    """Whole ones; each input changes some of them."""
    read: Callable[[Path], object]
    """Reads the folder. May raise a `UprotoError`; anything else that it raises is a finding."""
    seeds: tuple[tuple[str, bytes], ...] = ()
    """Other whole contents of one of the files."""
    heal: Callable[[Files], Files] = lambda files: files
    """Mends what would turn nearly every input away at the door: a hash of the contents."""
    most_mb: int = 256
    """Memory that reading may take beside what the process has."""
    only: tuple[str, ...] = ()
    """The files that are changed, where others are made of them; all where none is named."""
    is_changed_by_reading: bool = False
    """Whether files are written, so that each input needs a fresh folder."""

    @property
    def changed(self) -> list[str]:
        """Names of the files that are changed."""
        return sorted(self.only or self.files)


Maker = Callable[[Path], Target]
"""Makes a target in an empty folder, where files that stay as they are may lie."""


def told(work: Generator[Event, None, Result]) -> Result:
    """Run a stage to its end; every event must go through the pipe."""
    while True:
        try:
            to_json_line(next(work))
        except StopIteration as end:
            value: Result = end.value
            return value
