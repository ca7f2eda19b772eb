"""Make faults happen, and count what is lost.

    python -m benchmarks.faults [--trials 20] [--only killed] [--kept FILE] [--page]

Each trial has a home and a run of its own. A loss is any other end than that of an undisturbed training (figures,
answers to all exam photos, weights), or an error without its code and two sentences, after which going on does not end
so. Some faults need root's rights; without them they are passed over, and said to be. With --kept, outcomes are added
to a file, of which --page writes the table of docs/reliability.md: a long series may be run in parts.
"""

import argparse
import importlib
import json
import os
import platform
import random
import re
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from benchmarks.faults.ground import Ground

_PAGE: Final = Path(__file__).parents[2] / "docs" / "reliability.md"
_THREADS: Final = "OMP_NUM_THREADS"
_LOADED: Final = (
    *("uproto_core.cli.main", "uproto_core.pipeline.run", "uproto_core.pipeline.train", "uproto_core.pipeline.predict"),
    *("torch._dynamo", "scipy.optimize", "scipy.stats"),
)
"""What commands load."""


def main() -> None:
    """Run the trials, print each, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trials", type=int, default=20, help="of each fault")
    parser.add_argument("--only", default="", help="faults whose name holds one of these, parted by |")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--kept", type=Path, help="file that outcomes are added to")
    parser.add_argument("--page", action="store_true", help="write docs/reliability.md from what is kept")
    chosen = parser.parse_args()
    if os.environ.get(_THREADS) != "1":
        # Read when the libraries are loaded, and this process forks: it must have no threads. Those of the commands let
        # go of a core while they wait for each other: beside other programs a training takes many times as long else.
        own = os.environ | {_THREADS: "1", "OMP_WAIT_POLICY": "PASSIVE"}
        os.execve(sys.executable, [sys.executable, "-m", "benchmarks.faults", *sys.argv[1:]], own)
    with tempfile.TemporaryDirectory() as folder:
        kept = chosen.kept or Path(folder) / "outcomes"
        if chosen.trials:
            _try_all(Path(folder), re.compile(chosen.only), kept, trials=chosen.trials, seed=chosen.seed)
        table = _table(kept)
    print(table)
    if chosen.page:
        _write_page(table)


def _try_all(folder: Path, only: "re.Pattern[str]", kept: Path, *, trials: int, seed: int) -> None:
    from benchmarks.faults.trials import ROOT_ONLY, TRIALS

    ground = _ground(folder)
    print(f"An undisturbed training: {ground.seconds:.1f} s, {ground.stages}", flush=True)
    for name, trial in TRIALS.items():
        if not only.search(name):
            continue
        if name in ROOT_ONLY and os.geteuid() != 0:
            print(f"{name}: passed over, it needs root's rights")
            continue
        for number in range(trials):
            place = folder / f"trial-{number}"
            place.mkdir()
            began = time.monotonic()
            outcome = trial(ground, place, random.Random(f"{seed}/{name}/{number}"))
            took = time.monotonic() - began
            with kept.open("a", encoding="utf-8") as lines:
                lines.write(json.dumps({"fault": name, **asdict(outcome)}) + "\n")
            print(f"{name}, {number}: {outcome.lost or 'nothing lost'} ({outcome.note}; {took:.0f} s)", flush=True)
            for left in folder.glob(f"{place.name}*"):
                shutil.rmtree(left, ignore_errors=True)


def _ground(work: Path) -> "Ground":
    from benchmarks.faults.ground import undisturbed
    from benchmarks.faults.made import draw_photos
    from uproto_core.backbone.torchvision_guard import import_open_clip

    # Before the processes part, and not in each of them.
    for module in _LOADED:
        importlib.import_module(module)
    import_open_clip()
    return undisturbed(draw_photos(work / "photos"), work)


def _table(kept: Path) -> str:
    """The outcomes so far, a fault a row; those that were not tried have a row too."""
    from benchmarks.faults.trials import TRIALS

    rows: dict[str, Counter[str]] = {name: Counter() for name in TRIALS}
    stages: Counter[str] = Counter()
    for line in kept.read_text(encoding="utf-8").splitlines():
        outcome = json.loads(line)
        row = rows.setdefault(outcome["fault"], Counter())
        row.update(trials=1, faults=outcome["faults"], losses=int(bool(outcome["lost"])), exact=int(outcome["exact"]))
        if "of a stage" in outcome["fault"]:
            stages.update(outcome["where"])
    lines = [
        "| fault | trials | times it happened | the same to the last bit | losses |",
        "| --- | --- | --- | --- | --- |",
    ]
    for name, row in rows.items():
        lines.append(f"| {name} | {row['trials']} | {row['faults']} | {row['exact'] or '–'} | {row['losses']} |")
    if stages:
        lines += ["", "Kills by stage: " + ", ".join(f"{name} {count}" for name, count in stages.items()) + "."]
    return "\n".join(lines)


def _write_page(table: str) -> None:
    machine = (
        f"On {os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()} {platform.machine()}; "
        "other programs were at work beside it."
    )
    page = _PAGE.read_text(encoding="utf-8")
    start = page.index("<!-- made by benchmarks.faults -->")
    end = page.index("<!-- end -->", start)
    made = f"<!-- made by benchmarks.faults -->\n{machine}\n\n{table}\n"
    _PAGE.write_text(page[:start] + made + page[end:], encoding="utf-8")


if __name__ == "__main__":
    main()
