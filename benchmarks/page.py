"""The marked sections of docs/performance.md: what a command measured is put there, and read from there."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

PAGE: Final = Path(__file__).parents[1] / "docs" / "performance.md"
_END: Final = "<!-- end -->"


def section(made_by: str) -> str:
    """What a command put there; empty where it put nothing."""
    found = _marked(made_by).search(PAGE.read_text(encoding="utf-8"))
    return found[1].strip() if found else ""


def put(made_by: str, text: str) -> None:
    """Replace what an earlier run put there; the words around it are written by hand."""
    page = PAGE.read_text(encoding="utf-8")
    if not _marked(made_by).search(page):
        raise SystemExit(f"{PAGE.name} has no place for {made_by}")
    made = f"{_begin(made_by)}\n{text}\n{_END}"
    PAGE.write_text(_marked(made_by).sub(lambda _: made, page), encoding="utf-8")


def measured_today() -> str:
    """How a section begins: `benchmarks.performance` reads the day of a row from it."""
    return f"Measured on {datetime.now(UTC):%Y-%m-%d}"


def cells(made_by: str) -> list[list[str]]:
    """The rows of a section's tables, their heads and rules among them."""
    lines = section(made_by).splitlines()
    return [[cell.strip() for cell in line.strip("| ").split("|")] for line in lines if line.startswith("|")]


def row(made_by: str, *starts: str) -> list[str] | None:
    """The first row whose first cells begin with these words."""
    for found in cells(made_by):
        if len(found) >= len(starts) and all(cell.startswith(s) for cell, s in zip(found, starts, strict=False)):
            return found
    return None


def _begin(made_by: str) -> str:
    return f"<!-- made by {made_by} -->"


def _marked(made_by: str) -> re.Pattern[str]:
    return re.compile(f"{re.escape(_begin(made_by))}(.*?){re.escape(_END)}", re.DOTALL)
