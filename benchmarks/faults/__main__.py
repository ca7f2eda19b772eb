"""Make faults happen, and count what is lost.

    python -m benchmarks.faults [--trials 20] [--only killed] [--page]

Each trial has a home and a run of its own. A loss is any other end than the figures of an undisturbed training, or an
error with its code and two sentences after which going on gives them. A full disk is a small one in memory, which only
root may make; without that right those trials are passed over, and said to be.
"""

import argparse
import os
import random
import shutil
import tempfile
import time
from pathlib import Path

from benchmarks.faults.made import draw_photos, end, figures, training
from benchmarks.faults.trials import TRIALS, Ground


def main() -> None:
    """Run the trials, print each loss and a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trials", type=int, default=20, help="of each fault")
    parser.add_argument("--only", default="", help="faults whose name holds this")
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        ground = _ground(Path(folder))
        print(f"An undisturbed training: {ground.seconds:.1f} s.", flush=True)
        rows = [
            _tried(name, ground, trials=chosen.trials, seed=chosen.seed)
            for name in TRIALS
            if chosen.only in name and (name != "full disk" or os.geteuid() == 0)
        ]
    print("| fault | trials | losses |\n| --- | --- | --- |")
    for row in rows:
        print(row)


def _ground(work: Path) -> Ground:
    photos = draw_photos(work / "photos")
    place = work / "undisturbed"
    began = time.monotonic()
    ended = end(training(photos, place / "run", place / "home"))
    whole = figures(place / "run")
    assert ended.code == 0, ended.said
    assert whole is not None
    return Ground(photos=photos, whole=whole, seconds=time.monotonic() - began, work=work)


def _tried(name: str, ground: Ground, *, trials: int, seed: int) -> str:
    losses = 0
    for number in range(trials):
        place = ground.work / f"trial-{number}"
        place.mkdir()
        outcome = TRIALS[name](ground, place, random.Random(f"{seed}/{name}/{number}"))
        losses += bool(outcome.lost)
        print(f"{name}, {number}: {outcome.lost or 'nothing lost'} ({outcome.note})", flush=True)
        shutil.rmtree(place, ignore_errors=True)
    return f"| {name} | {trials} | {losses} |"


if __name__ == "__main__":
    main()
