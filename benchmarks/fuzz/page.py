"""The table of docs/reliability.md: which parser got how many inputs, and what came of them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypedDict

from benchmarks.fuzz.all import LISTED

_PAGE: Final = Path("docs/reliability.md")
_BEGIN: Final = "<!-- hostile input: begin of the table -->"
_END: Final = "<!-- hostile input: end of the table -->"


class Counted(TypedDict):
    """What a worker tells."""

    inputs: int
    taken: int
    refused: int
    worst_seconds: float
    most_mb: int
    findings: dict[str, str]


@dataclass
class Fed:
    """What came of feeding one parser in one way."""

    inputs: int = 0
    taken: int = 0
    refused: int = 0
    worst_seconds: float = 0.0
    most_mb: int = 0
    findings: dict[str, str] = field(default_factory=dict)

    def add(self, counted: Counted) -> None:
        """Add what one process counted."""
        self.inputs += counted["inputs"]
        self.taken += counted["taken"]
        self.refused += counted["refused"]
        self.worst_seconds = max(self.worst_seconds, counted["worst_seconds"])
        self.most_mb = max(self.most_mb, counted["most_mb"])
        self.findings |= counted["findings"]

    def __str__(self) -> str:
        """One line."""
        return (
            f"{self.inputs} inputs, {self.taken} taken, {self.refused} refused, worst {self.worst_seconds:.2f} s, "
            f"{self.most_mb} MB, {len(self.findings)} findings"
        )


def write_page(counts: dict[str, Fed]) -> None:
    """Put the table between its marks."""
    page = _PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    head = "| parser | inputs by structure | by coverage | read | refused | longest | memory | findings left |"
    rows = [head, "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"]
    rows += [_row(name, counts) for name in LISTED if f"{name}/structure" in counts]
    _PAGE.write_text(f"{before}{_BEGIN}\n" + "\n".join(rows) + f"\n{_END}{after}", encoding="utf-8")


def _row(name: str, counts: dict[str, Fed]) -> str:
    ways = [counts[key] for key in (f"{name}/structure", f"{name}/coverage") if key in counts]
    by_coverage = f"{ways[1].inputs:,}" if len(ways) > 1 else "–"
    return (
        f"| {LISTED[name].reads} | {ways[0].inputs:,} | {by_coverage} | {sum(way.taken for way in ways):,} "
        f"| {sum(way.refused for way in ways):,} | {max(way.worst_seconds for way in ways):.1f} s "
        f"| {max(way.most_mb for way in ways)} MB | {sum(len(way.findings) for way in ways)} |"
    )
