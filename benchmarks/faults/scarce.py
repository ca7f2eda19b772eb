"""Trials in which the computer has too little: room on the disk, memory, the right to write."""

import os
import random
import resource
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from benchmarks.faults.ground import Ground, Outcome, gone_on, same
from benchmarks.faults.hooks import counting, full_from
from benchmarks.faults.made import difference, finished, training
from benchmarks.faults.running import Ended, end, told

_TOO_EARLY: Final = frozenset({-signal.SIGABRT, -signal.SIGKILL, -signal.SIGSEGV, 127})
"""So early, or so deep in a library, that nobody can say a sentence."""
_CGROUPS: Final = Path("/sys/fs/cgroup/memory")


def full_disk(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """A disk with room for a part of the run: an error with code 4, and going on once there is room."""
    kilobytes = int(draw.uniform(64, 70_000))
    run, home = place / "run", place / "home"
    with small_disk(place / "disk", f"size={kilobytes}k") as disk:
        for name in (run, home):
            (disk / name.name).mkdir()
            name.symlink_to(disk / name.name)
        ended = end(training(ground.photos, run), home)
        if ended.code == 0:
            return Outcome(difference(finished(run), ground.whole), f"{kilobytes} KB were enough", faults=0)
        lost = told(ended, 4)
        if not lost:
            subprocess.run(["mount", "-o", "remount,size=400m", str(disk)], check=True)
            lost = gone_on(ground, ground.photos, place)
        return Outcome(lost, f"{kilobytes} KB", exact=same(ground, place))


@contextmanager
def small_disk(place: Path, options: str) -> Iterator[Path]:
    """A disk of its own in memory; only root may make one."""
    place.mkdir(parents=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def full_at_a_file(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """A command that writes meets a full disk at one of its files: code 4, and with room it does all of it."""
    name = draw.choice(sorted(_WRITERS))
    out = place / "out"
    words = [word.format(run=ground.run, photos=ground.photos, out=out) for word in _WRITERS[name]]
    touches = _touches_of(ground, name)
    number = draw.randint(1, touches)
    out.mkdir(parents=True)
    ended = end(words, place / "home", full_from(place, number))
    note = f"{name}, from touch {number} of {touches}"
    # What comes last may be a cache that it goes without, or the taking away of what is not needed any more.
    lost = "" if ended.code == 0 else told(ended, 4)
    if not lost and (again := end(words, place / "home")).code != 0:
        lost = f"with room it ended with {again.code}: {again.said.strip()[-300:]}"
    if not lost and (missing := _files(ground.work / f"writes-{name}" / "out") ^ _files(out)):
        lost = f"other files than undisturbed: {sorted(missing)[:3]}"
    return Outcome(lost, note, faults=int(ended.code != 0), where=(name,))


_WRITERS: Final = {
    "folder run to CSV, sorted copies": (
        *("predict", "{run}", "{photos}", "--out", "{out}/answers.csv", "--sort-into", "{out}/sorted"),
    ),
    "folder run to Excel": ("predict", "{run}", "{photos}", "--out", "{out}/answers.xlsx"),
    "export as a folder": ("export", "{run}", "--format", "folder", "--out", "{out}/folder"),
    "export to ONNX": ("export", "{run}", "--format", "onnx", "--out", "{out}/classifier.onnx"),
    "report": ("doctor", "--zip", "{out}/report.zip"),
    "list of words": ("texts", "--edit-words"),
}


def _touches_of(ground: Ground, name: str) -> int:
    """How many files a command touches that nothing disturbs."""
    kept, place = ground.work / f"touches-{name}", ground.work / f"writes-{name}"
    if not kept.exists():
        (place / "out").mkdir(parents=True)
        words = [word.format(run=ground.run, photos=ground.photos, out=place / "out") for word in _WRITERS[name]]
        ended = end(words, place / "home", counting(place, kept))
        assert ended.code == 0, f"{name}: {ended.said[-400:]}"
    return kept.stat().st_size


def _files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def short_memory(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """A limit of memory somewhere between hopeless and enough: an error with code 4, or the same run."""
    used = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
    more = draw.randint(8, 500)
    limit = used + more * 2**20

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))

    ended = end(training(ground.photos, place / "run"), place / "home", limited)
    return _short(ground, place, ended, f"{more} MB")


def killed_for_memory(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """The kernel kills what takes more memory than its group may: no word, and going on."""
    megabytes = draw.randint(20, 160)
    group = _CGROUPS / f"uproto-faults-{os.getpid()}"
    group.mkdir()
    try:
        (group / "memory.limit_in_bytes").write_text(str(megabytes * 2**20), encoding="ascii")

        def joined() -> None:
            (group / "cgroup.procs").write_text(str(os.getpid()), encoding="ascii")

        ended = end(training(ground.photos, place / "run"), place / "home", joined)
    finally:
        with suppress(OSError):
            group.rmdir()
    return _short(ground, place, ended, f"{megabytes} MB")


def _short(ground: Ground, place: Path, ended: Ended, note: str) -> Outcome:
    if ended.code == 0:
        return Outcome(difference(finished(place / "run"), ground.whole), f"{note} were enough", faults=0)
    lost = "" if ended.code in _TOO_EARLY else told(ended, 4)
    lost = lost or gone_on(ground, ground.photos, place)
    return Outcome(lost, f"{note}, code {ended.code}", exact=same(ground, place))


def read_only(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """A home that may not be written, or only by turns: two sentences, or all is done without it; then going on."""
    command = draw.choice(["train", "predict", "scan", "doctor", "texts"])
    out = place / "out"
    out.mkdir()
    words = {
        "train": training(ground.photos, place / "run"),
        "predict": ["predict", str(ground.run), str(ground.photos), "--out", str(out / "answers.csv")],
        "scan": ["scan", str(ground.photos), "--checks"],
        "doctor": ["doctor"],
        "texts": [
            *("texts", str(ground.photos), "--backbone", "built-in", "--keep", "Fox: a red fox"),
            *("--overrides", str(out / "decided.json")),
        ],
    }[command]
    with small_disk(place / "closed", "size=64k,ro") as closed:
        ended = _in_home(words, closed, place)
    # A self-test says what is wrong by its own code.
    expected = {0, 4} if command != "doctor" else {0, 1, 4}
    lost = "" if ended.code in expected else told(ended, 4)
    lost = lost or ("a traceback was shown" if "Traceback" in ended.said else "")
    lost = lost or gone_on(ground, ground.photos, place)
    return Outcome(lost, f"{command}, code {ended.code}", where=(command,))


def _in_home(words: list[str], home: Path, place: Path) -> Ended:
    def moved() -> None:
        os.environ["HOME"] = str(home)

    return end(words, place / "said", moved)
