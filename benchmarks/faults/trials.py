"""The faults: each trial makes one happen, lets the program go on, and says what was lost."""

import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.faults.made import Ended, begin, end, figures, training
from uproto_core.store.paths import RunPaths
from uproto_core.store.project import Project, create_project

_NO_TRACEBACK: Final = "Traceback"
_BUG: Final = 1


@dataclass(frozen=True)
class Ground:
    """What all trials share."""

    photos: Path
    """Drawn photos; trials that spoil them work on a copy."""
    whole: object
    """The figures of an undisturbed training."""
    seconds: float
    """How long that took."""
    work: Path


@dataclass(frozen=True)
class Outcome:
    """What one trial came to; empty `lost` is what is wanted."""

    lost: str
    note: str = ""


Trial = Callable[[Ground, Path, random.Random], Outcome]


def _gone_on(ground: Ground, photos: Path, place: Path) -> str:
    """Go on with a run until it ends; what is lost in words, or nothing."""
    ended = end(training(photos, place / "run", place / "home"))
    if ended.code != 0:
        return f"going on ended with {ended.code}: {ended.said.strip()[-200:]}"
    return "" if figures(place / "run") == ground.whole else "other figures than undisturbed"


def _told(ended: Ended, code: int) -> str:
    """Whether a command ended with this code and two sentences for a person."""
    if ended.code != code:
        return f"ended with {ended.code}, not {code}: {ended.said.strip()[-200:]}"
    return "a traceback was shown" if _NO_TRACEBACK in ended.said else ""


def killed(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """SIGKILL at a random moment, up to three times, then going on."""
    moments = []
    for _ in range(draw.randint(1, 3)):
        process = training(ground.photos, place / "run", place / "home")
        moment = draw.uniform(0.2, ground.seconds)
        try:
            process.communicate(timeout=moment)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.communicate()
        moments.append(f"{moment:.1f} s")
    return Outcome(_gone_on(ground, ground.photos, place), "after " + ", ".join(moments))


def full_disk(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """A disk with room for a part of the run: an error with code 4, and going on once there is room."""
    kilobytes = int(draw.uniform(64, 14_000))
    run, home = place / "run", place / "home"
    with _small_disk(place / "disk", kilobytes) as disk:
        for name in (run, home):
            (disk / name.name).mkdir()
            name.symlink_to(disk / name.name)
        ended = end(training(ground.photos, run, home))
        if ended.code == 0:
            same = figures(run) == ground.whole
            return Outcome("" if same else "other figures than undisturbed", f"{kilobytes} KB were enough")
        lost = _told(ended, 4)
        if not lost:
            subprocess.run(["mount", "-o", "remount,size=400m", str(disk)], check=True)
            lost = _gone_on(ground, ground.photos, place)
        return Outcome(lost, f"{kilobytes} KB")


@contextmanager
def _small_disk(place: Path, kilobytes: int) -> Iterator[Path]:
    """A disk of its own in memory; only root may make one."""
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def short_memory(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """A limit of the process's memory somewhere between hopeless and enough: an error with code 4, or the same run."""
    megabytes = draw.randint(900, 4000)
    limit = megabytes * 2**20
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    try:
        process = training(ground.photos, place / "run", place / "home")
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    ended = end(process)
    if ended.code == 0:
        same = figures(place / "run") == ground.whole
        return Outcome("" if same else "other figures than undisturbed", f"{megabytes} MB were enough")
    # So early that Python itself cannot load its libraries, nobody can say a sentence.
    lost = "" if ended.code in {4, -6, -9, -11, 127} else _told(ended, 4)
    return Outcome(lost or _gone_on(ground, ground.photos, place), f"{megabytes} MB, code {ended.code}")


def vanished(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """The photo folder goes away while it is read, and comes back: code 3, and going on."""
    photos = shutil.copytree(ground.photos, place / "photos")
    process = training(photos, place / "run", place / "home")
    moment = draw.uniform(0.0, ground.seconds)
    time.sleep(moment)
    photos.rename(place / "elsewhere")
    ended = end(process)
    (place / "elsewhere").rename(photos)
    # Later than the photos are needed, it changes nothing.
    lost = "" if ended.code == 0 else _told(ended, 3)
    return Outcome(lost or _gone_on(ground, photos, place), f"after {moment:.1f} s, code {ended.code}")


def spoiled_files(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """One file of a finished run or of the caches is spoiled; the run is begun again, or said to be unusable."""
    home = place / "home"
    end(training(ground.photos, place / "run", home))
    metrics = RunPaths(place / "run").metrics
    candidates = [path for path in [*(place / "run").rglob("*"), *home.rglob("*")] if path.is_file()]
    spoiled = draw.choice(sorted(candidates))
    kind = draw.choice(["cut off", "emptied", "bytes changed", "taken away"])
    _spoil(spoiled, kind, draw)
    metrics.unlink(missing_ok=True)
    ended = end(training(ground.photos, place / "run", home))
    note = f"{spoiled.relative_to(place)}, {kind}, code {ended.code}"
    if ended.code == 0:
        return Outcome("" if figures(place / "run") == ground.whole else "other figures than undisturbed", note)
    lost = "" if ended.code in {2, 3, 4, 6} and _NO_TRACEBACK not in ended.said else f"ended with {ended.code}"
    return Outcome(lost, note)


def _spoil(path: Path, kind: str, draw: random.Random) -> None:
    contents = bytearray(path.read_bytes())
    match kind:
        case "taken away":
            path.unlink()
            return
        case "emptied":
            contents.clear()
        case "cut off":
            del contents[draw.randrange(max(len(contents), 1)) :]
        case _:
            for _ in range(8 if contents else 0):
                contents[draw.randrange(len(contents))] = draw.randrange(256)
    path.write_bytes(contents)


def clock_back(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """The computer's clock jumps three days back in the middle of a training."""
    hook = place / "hook"
    hook.mkdir()
    moment = draw.uniform(0.5, max(ground.seconds - 1, 1.0))
    (hook / "sitecustomize.py").write_text(
        "import time\n"
        "_true, _began = time.time, time.monotonic()\n"
        f"time.time = lambda: _true() - (3 * 86400 if time.monotonic() - _began > {moment} else 0)\n"
    )
    ended = end(training(ground.photos, place / "run", place / "home", extra={"PYTHONPATH": str(hook)}))
    lost = _told(ended, 0)
    if not lost and figures(place / "run") != ground.whole:
        lost = "other figures than undisturbed"
    return Outcome(lost, f"after {moment:.1f} s")


_SECOND_WINDOW: Final = """
import sys
from contextlib import closing
from pathlib import Path
from uproto_core.errors import ProjectInUseError
from uproto_core.store.project import Project

root = Path(sys.argv[1])
try:
    Project(root)
except ProjectInUseError:
    with closing(Project(root, is_look_only=True)) as looking:
        try:
            looking.decide("left-out", [Path("/photos/1.jpg")])
        except ProjectInUseError:
            print(len(looking.curation.left_out))
"""


def two_windows(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """A second program opens a project while the first decides: it may look, and changes nothing."""
    place.mkdir(exist_ok=True)
    decisions = draw.randint(1, 60)
    with closing(create_project(place, "Moths", [ground.photos])) as project:
        for number in range(decisions):
            project.decide("left-out", [ground.photos / "Fox" / f"{number:03}.jpg"])
        said = subprocess.run(
            [sys.executable, "-c", _SECOND_WINDOW, str(project.root)], capture_output=True, text=True, check=False
        )
        seen = said.stdout.strip()
        kept = len(project.curation.left_out)
    lost = "" if (seen, kept) == (str(decisions), decisions) else f"{seen!r} seen, {kept} kept of {decisions}"
    return Outcome(lost, f"{decisions} decisions")


_DECIDING: Final = """
import sys
from pathlib import Path
from uproto_core.store.project import Project

project = Project(Path(sys.argv[1]))
number = 0
while True:
    project.decide("left-out", [Path(f"/photos/{number}.jpg")])
    print(number, flush=True)
    number += 1
"""


def killed_while_deciding(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """SIGKILL while a person decides as fast as the disk allows: whatever was said to be saved is there."""
    del ground
    place.mkdir(exist_ok=True)
    with closing(create_project(place, "Moths", [Path("/photos")])) as project:
        root = project.root
    process = subprocess.Popen(
        [sys.executable, "-c", _DECIDING, str(root)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    time.sleep(draw.uniform(0.3, 1.5))
    process.send_signal(signal.SIGKILL)
    said = process.communicate()[0].split()
    with closing(Project(root)) as project:
        kept = len(project.curation.left_out)
    return Outcome("" if kept >= len(said) else f"{len(said)} said, {kept} kept", f"{kept} decisions")


def stopped(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """Ctrl+C at a random moment: code 130 within 2 seconds, and going on."""
    process = training(ground.photos, place / "run", place / "home")
    moment = draw.uniform(1.0, ground.seconds)
    try:
        process.communicate(timeout=moment)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGINT)
        began = time.monotonic()
        said = process.communicate()[1]
        waited = time.monotonic() - began
        lost = _told(Ended(process.returncode, said), 130)
        if not lost and waited > 2.0:  # noqa: PLR2004  (design's limit in seconds)
            lost = f"stopped only after {waited:.1f} s"
        return Outcome(lost or _gone_on(ground, ground.photos, place), f"after {moment:.1f} s, ended in {waited:.1f} s")
    return Outcome(_gone_on(ground, ground.photos, place), "was done before")


def answers_cut_off(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """SIGKILL during a folder run: going on answers every photo once."""
    table = place / "answers.csv"
    words = ["predict", str(ground.work / "undisturbed" / "run"), str(ground.photos), "--out", str(table)]
    home = place / "home"
    home.mkdir(parents=True)
    process = begin(words, home)
    try:
        process.communicate(timeout=draw.uniform(1.5, 6.0))
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        process.communicate()
    ended = end(begin(words, home))
    if ended.code != 0:
        return Outcome(f"going on ended with {ended.code}")
    rows = table.read_text(encoding="utf-8-sig").splitlines()[1:]
    photos = sum(1 for _ in ground.photos.rglob("*.jpg"))
    return Outcome("" if len(rows) == len(set(rows)) == photos else f"{len(rows)} rows for {photos} photos")


TRIALS: Final[dict[str, Trial]] = {
    "killed at a random moment": killed,
    "Ctrl+C at a random moment": stopped,
    "full disk": full_disk,
    "short memory": short_memory,
    "photo folder goes away and comes back": vanished,
    "a file of the run or the caches spoiled": spoiled_files,
    "clock jumps three days back": clock_back,
    "killed while deciding": killed_while_deciding,
    "a second window on the project": two_windows,
    "folder run killed": answers_cut_off,
}
