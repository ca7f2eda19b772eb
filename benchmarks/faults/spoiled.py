"""Trials in which files of the program's own are damaged: cut off, emptied, changed in some bytes, taken away."""

import random
import shutil
from contextlib import closing
from pathlib import Path
from typing import Final

from benchmarks.faults.ground import Ground, Outcome, same
from benchmarks.faults.made import difference, finished, training
from benchmarks.faults.running import end
from uproto_core.errors import UprotoError
from uproto_core.store.paths import BundlePaths, ProjectPaths, RunPaths
from uproto_core.store.project import Project, create_project

_KINDS: Final = ("cut off", "emptied", "bytes changed", "taken away")
_SAID: Final = frozenset({2, 3, 4, 6})
"""Exit codes that come with two sentences for a person."""


def spoil(path: Path, draw: random.Random) -> str:
    """Damage a file; returns how."""
    kind = draw.choice(_KINDS)
    contents = bytearray(path.read_bytes())
    match kind:
        case "taken away":
            path.unlink()
            return kind
        case "emptied":
            contents.clear()
        case "cut off":
            del contents[draw.randrange(max(len(contents), 1)) :]
        case _:
            for _ in range(8 if contents else 0):
                contents[draw.randrange(len(contents))] = draw.randrange(256)
    path.write_bytes(contents)
    return kind


def spoiled_run(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """A file of a run's checkpoints, tables or caches: the run is begun again there, or said to be unusable."""
    shutil.copytree(ground.work / "undisturbed", place, dirs_exist_ok=True)
    candidates = [path for path in [*(place / "run").rglob("*"), *(place / "home").rglob("*")] if path.is_file()]
    chosen = draw.choice(sorted(path for path in candidates if "bundle/backbone" not in path.as_posix()))
    kind = spoil(chosen, draw)
    RunPaths(place / "run").metrics.unlink(missing_ok=True)
    ended = end(training(ground.photos, place / "run"), place / "home")
    note = f"{chosen.relative_to(place)}, {kind}, code {ended.code}"
    if ended.code == 0:
        lost = difference(finished(place / "run"), ground.whole)
        return Outcome(lost, note, exact=same(ground, place), where=(chosen.name,))
    is_said = ended.code in _SAID and "Traceback" not in ended.said
    return Outcome("" if is_said else f"ended with {ended.code}: {ended.said[-300:]}", note, where=(chosen.name,))


def spoiled_bundle(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """A file of a classifier: it answers as before, or is said to be unusable; another answer is never given."""
    bundle = shutil.copytree(RunPaths(ground.run).bundle, place / "bundle")
    chosen = draw.choice(sorted(path for path in bundle.rglob("*") if path.is_file()))
    kind = spoil(chosen, draw)
    table = place / "answers.csv"
    ended = end(["predict", str(bundle), str(ground.photos), "--out", str(table)], place / "home")
    note = f"{chosen.relative_to(bundle)}, {kind}, code {ended.code}"
    if ended.code != 0:
        is_said = ended.code in _SAID and "Traceback" not in ended.said
        return Outcome("" if is_said else f"ended with {ended.code}: {ended.said[-300:]}", note)
    # What it is called in is not what it answers with.
    is_beside = chosen in {BundlePaths(bundle).card, BundlePaths(bundle).texts, BundlePaths(bundle).sure}
    same_answers = is_beside or table.read_bytes() == _answers(ground)
    return Outcome("" if same_answers else "other answers than the whole one", note)


def _answers(ground: Ground) -> bytes:
    table = ground.work / "answers.csv"
    if not table.exists():
        words = ["predict", str(RunPaths(ground.run).bundle), str(ground.photos), "--out", str(table)]
        assert end(words, ground.work / "answers-home").code == 0
    return table.read_bytes()


def spoiled_project(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """A file of a project: every decision is there when it is opened again, or the whole of the last opening's."""
    decided = draw.randint(1, 40)
    with closing(create_project(place, "Moths", [ground.photos])) as project:
        paths = ProjectPaths(project.root)
        for number in range(decided):
            project.decide("left-out", [ground.photos / "Fox" / f"{number:03}.jpg"])
        wanted = project.curation.left_out
    chosen = draw.choice([paths.database, paths.database, paths.database, paths.project_json, paths.backup])
    kind = spoil(chosen, draw)
    note = f"{chosen.name}, {kind}"
    if not paths.project_json.exists():
        # A folder without it is no project any more, to us and to a person.
        return Outcome("", note, faults=0)
    try:
        with closing(Project(paths.root)) as again:
            found, aside, sources = again.curation.left_out, again.set_aside, again.document.sources
            again.seen()
            again.decide("left-out", [ground.photos / "Owl" / "000.jpg"])
    except UprotoError as error:
        return Outcome("", f"{note}: {error.code}")
    lost = (
        "" if found == wanted else f"{len(wanted - found)} of {len(wanted)} decisions lost, {len(found - wanted)} new"
    )
    return Outcome(
        lost or ("" if sources == (ground.photos,) else "other sources"), f"{note}, aside: {aside is not None}"
    )
