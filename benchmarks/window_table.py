"""What was measured of the window beside its budgets, as the table of docs/performance.md."""

import platform
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import PySide6

from benchmarks import page


@dataclass(frozen=True, kw_only=True)
class Row:
    """One budget: seconds by the clock and of the window's own thread, or megabytes."""

    what: str
    limit: float
    unit: Literal["s", "MB"] = "s"
    own: float | None = None
    """Processor time of the window's own thread, in which other programs take no part."""
    clock: float | None = None
    """Or the memory, where that is the unit."""

    def __str__(self) -> str:
        return f"| {self.what} | {self._words(self.limit)} | {self._both(self.own)} | {self._both(self.clock)} |"

    def _both(self, value: float | None) -> str:
        return "" if value is None else f"{self._words(value)}, **{value / self.limit:.2f}**"

    def _words(self, value: float) -> str:
        if self.unit == "MB":
            return f"{value:.0f} MB"
        return f"{value:.1f} s" if value >= 1 else f"{1000 * value:.0f} ms"


def table(rows: Sequence[Row], acts: Sequence[tuple[str, float, float]], beats: int, load: str) -> str:
    """The budgets, and the longest pause in each thing that was done.

    Args:
        rows: The budgets.
        acts: What was done, own seconds, seconds by the clock.
        beats: How often the loop of events was heard.
        load: How busy the computer was.
    """
    lines = [
        f"{page.measured_today()}, {platform.system()} {platform.machine()}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, "
        f"offscreen; {load}. In bold: share of the limit.",
        "",
        "| what | limit | own work of the window's thread | by the clock |",
        "| --- | --- | --- | --- |",
        *(str(row) for row in rows),
        "",
        f"The longest pause in each thing that was done meanwhile, of {beats:,} turns of the loop, as shares of 50 ms:",
        "",
        "| done | own work | by the clock |",
        "| --- | --- | --- |",
        *(f"| {name} | {own:.2f} | {clock:.2f} |" for name, own, clock in acts),
    ]
    return "\n".join(lines)
