"""How long `uproto scan` takes for many files, and how much memory: names only, and with every photo read.

    python -m benchmarks.scan [--photos 1000 10000 100000] [--classes 200] [--place FOLDER] [--folder FOLDER] [--page]

makes small JPEG files, all different, in a temporary folder, and measures the command itself from its start to its end:
names only, twice, and `--checks --no-model`, twice; the second time what was read is remembered. Memory is the largest
that the process had, looked at 50 times a second. `--page` puts the table into docs/performance.md; `--place` keeps the
files for the next time; `--folder` measures a folder of yours instead of making one.
"""

import argparse
import io
import json
import os
import platform
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
import psutil
from PIL import Image

from benchmarks import page

_MADE_BY = "benchmarks.scan"
_SIZE = (320, 240)
_SPOTS = (16, 12)
"""Random colours, widened: each photo looks different, as photos of different things do."""
_MOST = 100_000
_BUDGET_FIRST_SECONDS, _BUDGET_AGAIN_SECONDS = 60.0, 5.0
"""For 100,000 files (design)."""
_SECONDS_BETWEEN_LOOKS = 0.02
_START = "from uproto_core.cli.start import start; start()"
_KINDS = {
    "names": ((), _BUDGET_FIRST_SECONDS),
    "names, again": ((), _BUDGET_AGAIN_SECONDS),
    "read, first": (("--checks", "--no-model"), _BUDGET_FIRST_SECONDS),
    "read, again": (("--checks", "--no-model"), _BUDGET_AGAIN_SECONDS),
}


@dataclass(frozen=True)
class Row:
    """One command."""

    photos: int
    kind: str
    seconds: float
    own_seconds: float
    megabytes: float
    budget: float


def counts_of(photos: int, classes: int) -> list[int]:
    """Photos of each class: few have many, as in the folders that people have."""
    weights = [1 / (place + 5) for place in range(classes)]
    ends = [round(photos * end / sum(weights)) for end in accumulate(weights)]
    return [end - start for start, end in zip([0, *ends[:-1]], ends, strict=True)]


def write_class(folder: Path, first: int, photos: int) -> None:
    """Photos of one class; each is drawn from its number."""
    folder.mkdir(parents=True)
    for number in range(first, first + photos):
        spots = np.random.default_rng(number).integers(0, 256, (_SPOTS[1], _SPOTS[0], 3), dtype=np.uint8)
        file = io.BytesIO()
        Image.fromarray(spots).resize(_SIZE, Image.Resampling.BILINEAR).save(file, "JPEG", quality=80)
        (folder / f"{number:06}.jpg").write_bytes(file.getvalue())


def write_photos(folder: Path, photos: int, classes: int) -> None:
    """A folder of class folders."""
    counts = counts_of(photos, classes)
    firsts = [0, *accumulate(counts)][:-1]
    folders = [folder / f"class {place:04}" for place in range(classes)]
    with ProcessPoolExecutor(os.cpu_count()) as workers:
        list(workers.map(write_class, folders, firsts, counts))


def measured(command: Sequence[str], home: Path) -> tuple[float, float, float, str]:
    """Seconds by the clock and of the processor, largest memory in MB, and what the command wrote."""
    folders = {f"XDG_{name}_HOME": str(home / name) for name in ("CACHE", "CONFIG", "DATA", "STATE")}
    began = perf_counter()
    output = (home / "output").open("w+b")
    with output, psutil.Popen(command, env=os.environ | folders, stdout=output, stderr=subprocess.DEVNULL) as process:
        most, own = 0, 0.0
        while True:
            try:
                process.wait(_SECONDS_BETWEEN_LOOKS)
                break
            except psutil.TimeoutExpired:
                most = max(most, process.memory_info().rss)
                times = process.cpu_times()
                own = times.user + times.system
        seconds = perf_counter() - began
        if process.returncode:
            raise SystemExit(f"the command ended with {process.returncode}: {command}")
        output.seek(0)
        return seconds, own, most / 2**20, output.read().decode()


def rows_of(folder: Path, home: Path) -> Iterator[Row]:
    """Each kind of scan, one after the other."""
    home.mkdir(parents=True, exist_ok=True)
    for kind, (options, budget) in _KINDS.items():
        command = [sys.executable, "-c", _START, "scan", str(folder), "--json", *options]
        seconds, own, megabytes, output = measured(command, home)
        photos = json.loads(output)["photos"]
        yield Row(photos, kind, seconds, own, megabytes, budget)


def table(rows: Sequence[Row]) -> str:
    """The rows as they stand on the page."""
    lines = [
        f"{page.measured_today()}, {os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()} "
        f"{platform.machine()}; "
        f"load average {os.getloadavg()[0]:.1f} at the end.",
        "",
        "| photos | scan | time | of the budget | processor | memory, MiB |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    lines += [
        f"| {row.photos:,} | {row.kind} | {row.seconds:.1f} s | {row.seconds / row.budget:.2f} "
        f"| {row.own_seconds:.1f} s | {row.megabytes:.0f} |"
        for row in rows
    ]
    return "\n".join(lines)


def main() -> None:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.scan", description=__doc__)
    parser.add_argument("--photos", type=int, nargs="+", default=[1_000, 10_000, _MOST])
    parser.add_argument("--classes", type=int, default=200)
    parser.add_argument("--place", type=Path, help="make the photos here, where they are not yet, and keep them")
    parser.add_argument("--folder", type=Path, help="measure this one, and make none")
    parser.add_argument("--page", action="store_true", help="put the table into docs/performance.md")
    given = parser.parse_args()
    rows: list[Row] = []
    with TemporaryDirectory() as place:
        kept = given.place or Path(place)
        folders = [given.folder] if given.folder else [kept / str(photos) for photos in given.photos]
        for number, folder in enumerate(folders):
            if not folder.exists():
                write_photos(folder, given.photos[number], given.classes)
            for row in rows_of(folder, Path(place) / f"home {number}"):
                rows.append(row)
                print(row, flush=True)
    print(table(rows))
    if given.page:
        page.put(_MADE_BY, table(rows))


if __name__ == "__main__":
    main()
