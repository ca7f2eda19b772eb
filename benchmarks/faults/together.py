"""Trials in which several programs meet at one project or one run, and those that end a window or its child."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

import psutil

from benchmarks.faults.ground import Ground, Outcome, gone_on, same
from benchmarks.faults.made import SETTINGS, difference, finished, training
from benchmarks.faults.running import Running, told
from uproto_core.cancel import CancelToken
from uproto_core.child import ChildEngine
from uproto_core.compute import usable_cores
from uproto_core.errors import RunEndedError
from uproto_core.jobs import TrainJob
from uproto_core.settings import Settings, with_values
from uproto_core.store.paths import PROJECT_SUFFIX
from uproto_core.store.project import Project, create_project

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
    decisions = draw.randint(1, 60)
    with closing(create_project(place, "Moths", [ground.photos])) as project:
        for number in range(decisions):
            project.decide("left-out", [ground.photos / "Fox" / f"{number:03}.jpg"])
        said = _python(_SECOND_WINDOW, project.root).communicate()[0]
        seen = said.strip()
        kept = len(project.curation.left_out)
    lost = "" if (seen, kept) == (str(decisions), decisions) else f"{seen!r} seen, {kept} kept of {decisions}"
    return Outcome(lost, f"{decisions} decisions")


def two_commands(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """Two command lines train into one folder, one a little later: one goes the whole way, and the run is right."""
    pause = draw.uniform(0.0, ground.seconds)
    first = Running(training(ground.photos, place / "run"), place / "home")
    first.wait(pause)
    second = Running(training(ground.photos, place / "run"), place / "home-2")
    ends = [first.end(), second.end()]
    codes = [ended.code for ended in ends]
    lost = "" if 0 in codes else f"both ended early: {ends[0].said[-200:]} {ends[1].said[-200:]}"
    for ended in ends:
        lost = lost or ("" if ended.code == 0 else told(ended, 4) and told(ended, 2) and told(ended, 3))
    lost = lost or difference(finished(place / "run"), ground.whole) or gone_on(ground, ground.photos, place)
    return Outcome(lost, f"{pause:.1f} s apart, codes {codes}", exact=same(ground, place))


_DECIDING: Final = """
import sys
from pathlib import Path
from uproto_core.store.project import Project

project = Project(Path(sys.argv[1]))
number = len(project.curation.left_out)
while True:
    project.decide("left-out", [Path(f"/photos/{number}.jpg")])
    print(number, flush=True)
    number += 1
"""


def killed_while_deciding(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """SIGKILL while decisions are made as fast as the disk allows: all that were said to be saved are there."""
    del ground
    with closing(create_project(place, "Moths", [Path("/photos")])) as project:
        root = project.root
    process = _python(_DECIDING, root)
    first = process.stdout.readline() if process.stdout is not None else ""
    time.sleep(draw.uniform(0.0, 0.8))
    process.send_signal(signal.SIGKILL)
    said = [*first.split(), *process.communicate()[0].split()]
    if not said:
        return Outcome("nothing was decided", faults=0)
    with closing(Project(root)) as project:
        kept, aside = len(project.curation.left_out), project.set_aside
    lost = "" if kept >= len(said) and aside is None else f"{len(said)} said, {kept} kept, {aside} set aside"
    return Outcome(lost, f"{kept} decisions")


def child_killed(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """The child of a window is killed while the window waits: that is said, and a new child goes on."""
    settings = with_values(Settings(), dict(setting.split("=") for setting in SETTINGS))
    job = TrainJob(source=ground.photos, out=place / "run", settings=settings, backbone="built-in", is_resumed=True)
    engine = ChildEngine("engine", {"HOME": str(place / "home"), "OMP_NUM_THREADS": str(usable_cores())})
    left, kills, lost = draw.randint(1, 60), 0, ""
    with closing(engine):
        try:
            for _ in engine.run(job, CancelToken()):
                left -= 1
                if left == 0 and engine.pid is not None:
                    os.kill(engine.pid, signal.SIGKILL)
                    kills = 1
        except RunEndedError:
            lost = "" if kills else "it ended by itself"
        for _ in engine.run(job, CancelToken()):
            continue
    lost = lost or difference(finished(place / "run"), ground.whole)
    return Outcome(lost, faults=kills, exact=same(ground, place))


def window_killed(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """SIGKILL of the window in the middle of a scripted use, twice: all it had said to be saved is there again."""
    home, moments = place / "home", []
    home.mkdir()
    env = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    env |= {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "OMP_NUM_THREADS": "1"}
    said: list[str] = []
    for _ in range(2):
        words = [sys.executable, "-m", "benchmarks.faults.scripted_window", str(ground.photos), *SETTINGS]
        process = subprocess.Popen(words, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        moment = draw.uniform(2.0, 25.0)
        with suppress(subprocess.TimeoutExpired):
            process.wait(moment)
        children = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
        process.send_signal(signal.SIGKILL)
        out, err = process.communicate()
        said += out.split("\n")
        moments.append(f"{moment:.1f} s")
        if process.returncode not in {0, -signal.SIGKILL}:
            return Outcome(f"the window ended with {process.returncode}: {err[-400:]}")
        _, alive = psutil.wait_procs(children, timeout=5)
        if alive:
            return Outcome(f"{len(alive)} processes are left")
    decided = sum(1 for line in said if line)
    return Outcome(_missing(said, home), f"after {', '.join(moments)}, {decided} decisions", faults=2)


def _missing(said: list[str], home: Path) -> str:
    """What a window had said to be saved and is not there, in words."""
    wanted: set[str] = set()
    for line in said:
        with suppress(json.JSONDecodeError):
            word, photo = json.loads(line)
            wanted = wanted | {photo} if word == "left-out" else wanted - {photo}
    roots = [path for path in home.rglob(f"*{PROJECT_SUFFIX}") if path.is_dir()]
    if not wanted:
        return ""
    if len(roots) != 1:
        return f"{len(roots)} projects"
    with closing(Project(roots[0])) as project:
        kept = {str(photo) for photo in project.curation.left_out}
        aside = project.set_aside
    return "" if wanted <= kept and aside is None else f"{len(wanted - kept)} of {len(wanted)} decisions lost"


def _python(script: str, root: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", script, str(root)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
