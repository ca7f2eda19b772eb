"""The table of mix-ups cut into what an eye can take in: empty rows folded, blocks of at most 40, one overview.

In come counts by class and answer; out come the rows and columns that hold something, the bounds of the blocks, and
the cells of one picture of everything. No Qt, no words.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from uproto_core.figures import Group

MOST_IN_A_BLOCK = 40
"""Rows and columns whose numbers can still be read side by side."""


@dataclass(frozen=True, kw_only=True)
class ConfusionCounts:
    """Photos by their class (rows) and their answer (columns)."""

    class_names: tuple[str, ...]
    """Most training photos first, so that the classes of a group stand together."""
    groups: tuple[Group, ...]
    cells: Mapping[tuple[int, int], int]
    """Photos by (index of their class, index of their answer); empty cells are not held."""
    totals: tuple[int, ...]
    """Photos of each class."""

    @cached_property
    def rows(self) -> tuple[int, ...]:
        """Classes that have photos; the others are folded away."""
        return tuple(index for index, total in enumerate(self.totals) if total)

    @cached_property
    def columns(self) -> tuple[int, ...]:
        """Classes that have photos or were answered."""
        answered = {answer for _, answer in self.cells}
        return tuple(index for index, total in enumerate(self.totals) if total or index in answered)

    @cached_property
    def widest(self) -> int:
        """The largest number of any cell."""
        return max(self.cells.values(), default=0)

    def share(self, row: int, answer: int) -> float:
        """Share of a class's photos that were given an answer, 0 to 1."""
        total = self.totals[row]
        return self.cells.get((row, answer), 0) / total if total else 0.0

    def others(self, row: int, columns: Sequence[int]) -> int:
        """Photos of a class whose answer stands in none of these columns."""
        return self.totals[row] - sum(self.cells.get((row, answer), 0) for answer in columns)


def blocks(n: int) -> tuple[range, ...]:
    """As few blocks as cover n places with at most 40 each, as equal as can be."""
    parts = max(-(-n // MOST_IN_A_BLOCK), 1)
    edges = [n * part // parts for part in range(parts + 1)]
    return tuple(range(first, last) for first, last in pairwise(edges))


def block_of(place: int, n: int) -> range:
    """The block that a place lies in."""
    return next(block for block in blocks(n) if place in block)


@dataclass(frozen=True, kw_only=True, slots=True)
class Spot:
    """One cell of the overview picture; where it stands for several of the table's, the largest share is kept."""

    share: float
    is_right: bool


def overview(counts: ConfusionCounts, *, across: int, down: int) -> dict[tuple[int, int], Spot]:
    """All cells of the table in a picture of at most this many cells.

    Kept is the largest share of each spot, not the mean: one rare class that is always mistaken must not fade because
    its neighbours are empty.

    Args:
        counts: The table.
        across: Cells of the picture from left to right.
        down: Cells from top to bottom.

    Returns:
        Spots by (row, column) of the picture; what is not in it is empty.
    """
    row_at = {index: place for place, index in enumerate(counts.rows)}
    column_at = {index: place for place, index in enumerate(counts.columns)}
    spots: dict[tuple[int, int], Spot] = {}
    for row, answer in counts.cells:
        y = row_at[row] * down // len(row_at)
        x = column_at[answer] * across // len(column_at)
        share = counts.share(row, answer)
        if (y, x) not in spots or share > spots[y, x].share:
            spots[y, x] = Spot(share=share, is_right=row == answer)
    return spots
