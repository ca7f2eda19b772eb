"""Feed every parser of what others wrote with hostile input, and count.

    python -m benchmarks.fuzz [--only NAME] [--inputs 10000] [--way structure] [--page]

Each parser is fed in a process of its own, in a folder of its own (in memory where there is such a disk). A finding is
anything but an answer or an error with its two sentences: another exception, a crash, over 10 s of the processor, over
a minute of waiting, more memory than the parser may take, a file written elsewhere, a word to the network, a process.
The first input of each finding is kept. Needs Linux; the way *coverage* needs `pip install atheris`.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from benchmarks.fuzz.all import LISTED
from benchmarks.fuzz.made import PLACE, train
from benchmarks.fuzz.page import Fed, write_page

_WAYS: Final = ("structure", "coverage")
_MOST_CRASHES: Final = 20


def main() -> None:
    """Feed, print what was found, and write the page where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=10_000, help="for each parser and way")
    parser.add_argument("--only", default="", help="parsers of these names, with commas")
    parser.add_argument("--way", choices=_WAYS, action="append", help="both where nothing is said")
    parser.add_argument("--seed", type=int, default=0, help="other inputs for each number")
    parser.add_argument("--trained", type=Path, help="a run to spoil copies of; trained anew where none is given")
    parser.add_argument("--kept", type=Path, default=Path("fuzz-findings"), help="where inputs that found something go")
    parser.add_argument("--counts", type=Path, help="a file of counts that are added to, for the page")
    parser.add_argument("--page", action="store_true", help="write the table into docs/reliability.md")
    chosen = parser.parse_args()
    ways = chosen.way or [way for way in _WAYS if way == "structure" or find_spec("atheris")]
    names = [name for name in LISTED if not chosen.only or name in chosen.only.split(",")]
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        work = Path(folder)
        os.environ[PLACE] = str(chosen.trained or train(work / "trained"))
        counts = json.loads(chosen.counts.read_text()) if chosen.counts and chosen.counts.exists() else {}
        for name in names:
            for way in ways:
                if way == "coverage" and not LISTED[name].has_coverage:
                    continue
                fed = _fed(name, way, chosen.inputs, work, chosen.kept.absolute(), seed=chosen.seed)
                counts[f"{name}/{way}"] = vars(fed)
                print(f"{name}, {way}: {fed}", flush=True)
                for key in fed.findings:
                    print(f"  FOUND {key}", flush=True)
                if chosen.counts:
                    chosen.counts.write_text(json.dumps(counts, indent=1))
    if chosen.page:
        write_page({key: Fed(**value) for key, value in counts.items()})


def _fed(name: str, way: str, inputs: int, work: Path, kept: Path, *, seed: int) -> Fed:
    """Feed one parser in processes until it has had its inputs; one that crashes is followed by another."""
    fed = Fed()
    for crashes in range(_MOST_CRASHES):
        place, aside = work / f"{name}-{way}-{crashes}", kept / f"{name}-{way}-{crashes}"
        aside.mkdir(parents=True, exist_ok=True)
        place.mkdir()
        number = seed * _MOST_CRASHES + crashes
        ended = _worker([name, way, str(inputs - fed.inputs), str(number), str(place), str(aside)], place)
        tally = place / "tally.json"
        if tally.exists():
            fed.add(json.loads(tally.read_text(encoding="utf-8")))
        if ended.returncode != 0:
            fed.findings[f"the process ended with {ended.returncode}"] = ended.stderr[-3000:]
            print(ended.stderr[-3000:], file=sys.stderr)
            if (place / "input").exists():
                shutil.copytree(place / "input", aside / "crash", dirs_exist_ok=True)
        shutil.rmtree(place, ignore_errors=True)
        if ended.returncode == 0 or not fed.inputs:
            break
    return fed


def _worker(words: list[str], place: Path) -> "subprocess.CompletedProcess[str]":
    """A process that feeds, in a home of its own."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    own = {
        "HOME": str(place / "home"),
        "TMPDIR": str(place),
        "OMP_NUM_THREADS": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": os.pathsep.join([str(Path.cwd()), os.environ.get("PYTHONPATH", "")]),
        # Each thread would reserve addresses of its own, which count against the limit.
        "MALLOC_ARENA_MAX": "2",
    }
    command = [sys.executable, "-m", "benchmarks.fuzz.worker", *words]
    return subprocess.run(command, env=kept | own, capture_output=True, text=True, errors="replace", check=False)


if __name__ == "__main__":
    main()
