"""Every budget in one table at the top of docs/performance.md: budget, measured, share, what stands beside.

    python -m benchmarks.performance --photos FOLDER [--only ROW …] [--backbone NAME …] [--page]

FOLDER holds `train` and `test`. Each row belongs to a command that puts its own section into the page; with `--page`
those of the rows asked for are run (all without `--only`), and then the table is made of what stands in the sections,
each with the day it was measured. Without `--page` the table is printed from what is there.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from benchmarks import page
from benchmarks.features import LIMIT

MADE_BY = "benchmarks.performance"
_MEASURED_ON = re.compile(r"Measured on (\d{4}-\d\d-\d\d)")


@dataclass(frozen=True, kw_only=True)
class Budget:
    """A row: what it is, what is allowed, and where its figure stands."""

    key: str
    what: str
    budget: str
    command: str
    """The module that measures it."""
    figure: Callable[[], tuple[str, str, str]]
    """Measured, share of the limit, and what stands beside it."""


def _window(start: str) -> tuple[str, str, str]:
    """A row of `benchmarks.window_pauses`: own work, then the clock; one cell is empty for memory."""
    found = page.row("benchmarks.window_pauses", start)
    if found is None:
        return "not measured", "", ""
    own, clock = (cell.replace("*", "").split(", ") if cell else ["", ""] for cell in found[2:4])
    if not own[0]:
        return clock[0], clock[1], ""
    return f"{own[0]} of own work", own[1], f"by the clock {clock[0]}, {clock[1]} of the limit"


def _scan(kind: str) -> tuple[str, str, str]:
    found = page.row("benchmarks.scan", "100,000", kind)
    if found is None:
        return "not measured", "", ""
    return f"{found[2]}, {found[5]} MiB", found[3], f"processor {found[4]}"


def _features(what: str) -> tuple[str, str, str]:
    found = page.row("benchmarks.features", "built-in", what)
    if found is None:
        return "not measured", "", ""
    clock, own, at_once = (float(found[place]) for place in (4, 5, 6))
    beside = f"{at_once:.2f} times a folded pass with each core at a step of its own"
    return f"{clock:.2f} times by the clock", f"{clock / LIMIT:.2f}, by processor {own / LIMIT:.2f}", beside


def _quick() -> tuple[str, str, str]:
    ours, script = (page.row("benchmarks.rival_script", name) for name in ("uproto", "open_clip"))
    after = re.search(r"after the features ([\d.]+) s", page.section("benchmarks.rival_script"))
    if ours is None or script is None or after is None:
        return "not measured", "", ""
    beside = f"whole: {ours[1]}, a plain script {script[1]}; rare classes {ours[5]}, script {script[5]}"
    return f"{float(after[1]):.0f} s", f"{float(after[1]) / 60:.2f}", beside


def _prototypes() -> tuple[str, str, str]:
    found = page.row("benchmarks.prototypes", "numerical")
    if found is None:
        return "not measured", "", ""
    seconds, memory = (float(cell) for cell in (found[1], found[3]))
    return f"{300 * seconds:.0f} s, {4 * memory:.1f} GB", found[1], f"by own work {found[2]}; memory {found[3]}"


def _demo() -> tuple[str, str, str]:
    found = page.row("benchmarks.demo", "the demonstration")
    if found is None:
        return "not measured", "", ""
    return found[1], f"{float(found[1].split()[0]) / 180:.2f}", f"processor {found[2]}"


BUDGETS = (
    Budget(
        key="first-window",
        what="first window on screen",
        budget="1.5 s",
        command="benchmarks.window_pauses",
        figure=lambda: _window("first window"),
    ),
    Budget(
        key="pause",
        what="longest pause of the window while it trains",
        budget="50 ms",
        command="benchmarks.window_pauses",
        figure=lambda: _window("longest pause of the window"),
    ),
    Budget(
        key="frame",
        what="a frame of a list, 95 of 100",
        budget="16 ms",
        command="benchmarks.window_pauses",
        figure=lambda: _window("a frame of a list"),
    ),
    Budget(
        key="stop",
        what='Stop pressed to "Stopped"',
        budget="0.5 s",
        command="benchmarks.window_pauses",
        figure=lambda: _window('Stop pressed to "Stopped"'),
    ),
    Budget(
        key="scan",
        what="scan of 100,000 files",
        budget="60 s",
        command="benchmarks.scan",
        figure=lambda: _scan("names"),
    ),
    Budget(
        key="scan-again",
        what="the same again",
        budget="5 s",
        command="benchmarks.scan",
        figure=lambda: _scan("names, again"),
    ),
    Budget(
        key="read",
        what="every photo of them read, for copies and faults",
        budget="60 s",
        command="benchmarks.scan",
        figure=lambda: _scan("read, first"),
    ),
    Budget(
        key="read-again",
        what="the same again",
        budget="5 s",
        command="benchmarks.scan",
        figure=lambda: _scan("read, again"),
    ),
    Budget(
        key="features",
        what="the stage of features",
        budget="1.15 times the bare pass",
        command="benchmarks.features",
        figure=lambda: _features("the stage"),
    ),
    Budget(
        key="folder",
        what="a folder run",
        budget="1.15 times the bare pass",
        command="benchmarks.features",
        figure=lambda: _features("a folder run"),
    ),
    Budget(
        key="quick",
        what="`quick` after the features, 1,688 photos of 81 classes",
        budget="60 s",
        command="benchmarks.rival_script",
        figure=_quick,
    ),
    Budget(
        key="prototypes",
        what="prototypes, 8,142 classes in 512 dimensions",
        budget="300 s, 4 GB",
        command="benchmarks.prototypes",
        figure=_prototypes,
    ),
    Budget(
        key="answer",
        what="a dropped photo to its answer on screen",
        budget="150 ms",
        command="benchmarks.window_pauses",
        figure=lambda: _window("a dropped photo to its answer on screen, warm, nothing"),
    ),
    Budget(
        key="memory",
        what="the window's memory, 100,000 photos open",
        budget="500 MB",
        command="benchmarks.window_pauses",
        figure=lambda: _window("the window's memory"),
    ),
    Budget(
        key="demo",
        what="the demonstration, after install",
        budget="180 s",
        command="benchmarks.demo",
        figure=_demo,
    ),
)


def table() -> str:
    """All budgets, from what stands in the sections."""
    lines = [
        "| row | budget | measured | share of the limit | rival, or beside it | command | day |",
        "| --- " * 7 + "|",
    ]
    for budget in BUDGETS:
        day = _MEASURED_ON.search(page.section(budget.command))
        cells = (budget.what, budget.budget, *budget.figure(), f"`{budget.command}`", day[1] if day else "earlier")
        lines.append(f"| {' | '.join(cells)} |")
    has_card = torch.cuda.is_available()
    card = torch.cuda.get_device_name() if has_card else "none in this computer, so nothing was measured on one"
    return "\n".join([*lines, "", f"Graphics card: {card}."])


def _orders(photos: Path, backbones: Sequence[str], work: str) -> dict[str, list[str]]:
    """How each command is called."""
    return {
        "benchmarks.features": ["--photos", str(photos), "--backbone", *backbones, "--memory", "--page"],
        "benchmarks.rival_script": [str(photos), "--page"],
        "benchmarks.scan": ["--page"],
        "benchmarks.window_pauses": ["--work", work, "--page"],
        "benchmarks.prototypes": ["--page"],
        "benchmarks.growth": ["--page"],
        "benchmarks.demo": ["--page"],
    }


def main() -> None:
    """Run what is asked for, and make the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=Path, required=True, help="a folder of real photos, with train and test")
    parser.add_argument("--only", nargs="*", choices=[budget.key for budget in BUDGETS], help="measure these, or none")
    parser.add_argument("--backbone", nargs="+", default=["built-in"], help="names, or folders in open_clip's form")
    parser.add_argument("--page", action="store_true", help="measure, and write docs/performance.md")
    asked = parser.parse_args()
    wanted = {budget.command for budget in BUDGETS if asked.only is None or budget.key in asked.only}
    if asked.only is None:
        wanted.add("benchmarks.growth")
    if asked.page:
        with tempfile.TemporaryDirectory() as work:
            for command, words in _orders(asked.photos.absolute(), asked.backbone, work).items():
                if command in wanted:
                    print(command, flush=True)
                    subprocess.run([sys.executable, "-m", command, *words], check=True)  # noqa: S603  (our own)
        page.put(MADE_BY, table())
    print(table())


if __name__ == "__main__":
    main()
