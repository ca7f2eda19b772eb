"""Which photo is for what in a training: read in a thread, searched and shown in the window; no Qt."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple

from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import SplitRow, read_split

Part = Literal["train", "val", "test", "left-out"]

PARTS: tuple[Part, ...] = ("train", "val", "test", "left-out")


class SplitLine(NamedTuple):
    """One photo; a tuple, for there are a hundred thousand."""

    path: str
    """Below the folder of the photos, or whole."""
    class_name: str
    part: Part
    turn: int
    """Turn in which a training photo is for practice, from 1; 0 is never."""
    group: str
    """Photos of one group stand on one side; empty for a photo that stands alone."""
    why: tuple[str, ...]
    """What ties the group, or why the photo is left out."""
    haystack: str
    """What is searched."""


@dataclass(frozen=True, kw_only=True)
class SplitTable:
    """The photos of a training in their order."""

    run: Path
    folder: Path
    """What the paths begin at."""
    lines: Sequence[SplitLine]
    sizes: Counter[str]
    """Photos of each group."""

    @property
    def parts(self) -> Counter[Part]:
        """Photos of each part."""
        return Counter(line.part for line in self.lines)

    def path_of(self, line: SplitLine) -> Path:
        """Where a photo lies."""
        return self.folder / line.path

    def found(self, words: str, part: Part | None, group: str = "") -> list[int]:
        """Places of the lines that are asked for.

        Args:
            words: Held by the class's name or the photo's path, in any case; empty asks for all.
            part: None asks for all.
            group: One group only; empty asks for all.
        """
        wanted = words.strip().casefold()
        return [
            place
            for place, line in enumerate(self.lines)
            if wanted in line.haystack and (part is None or line.part == part) and (not group or line.group == group)
        ]


def split_table(run: Path, folder: Path, rows: Iterable[SplitRow]) -> SplitTable:
    """The table of a training's rows."""
    lines = [
        SplitLine(
            path=row.path,
            class_name=row.class_name,
            part=row.split,
            turn=row.fold + 1,
            group=row.group,
            why=(row.reason,) if row.reason else tuple(row.why.split(", ")) if row.why else (),
            haystack=f"{row.class_name}\n{row.path}".casefold(),
        )
        for row in rows
    ]
    return SplitTable(run=run, folder=folder, lines=lines, sizes=Counter(line.group for line in lines if line.group))


def read_split_table(run: Path, folder: Path) -> SplitTable:
    """Read a training's table; may take a second for a hundred thousand photos.

    Raises:
        RunUnusableError: it is missing or damaged.
    """
    return split_table(run, folder, read_split(RunPaths(run)))
