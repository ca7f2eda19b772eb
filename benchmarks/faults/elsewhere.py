"""Trials in which what is around the program changes: photos, their folder, the clock."""

import random
import shutil
import signal
from pathlib import Path

from benchmarks.faults.ground import Ground, Outcome, gone_on, many_photos, same
from benchmarks.faults.hooks import clock_off
from benchmarks.faults.made import difference, draw_photo, finished, training
from benchmarks.faults.running import Running, end, told


def vanished(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """The photo folder goes away while it is counted, read or looked at, and comes back: code 3, and going on."""
    photos = shutil.copytree(ground.photos, place / "photos")
    running = Running(training(photos, place / "run"), place / "home")
    moment = draw.uniform(0.0, _seconds_with_photos(ground))
    running.wait(moment)
    photos.rename(place / "elsewhere")
    ended = running.end()
    (place / "elsewhere").rename(photos)
    # Later than the photos are needed, it changes nothing.
    lost = "" if ended.code == 0 else told(ended, 3)
    lost = lost or gone_on(ground, photos, place)
    return Outcome(lost, f"after {moment:.1f} s, code {ended.code}", exact=same(ground, place))


def _seconds_with_photos(ground: Ground) -> float:
    """How long a training needs its photos, with what it takes to begin."""
    after = ("prototypes", "matching", "classifier", "calibration", "exam", "bundle")
    return ground.seconds - sum(ground.stages.get(stage, 0.0) for stage in after)


def vanished_in_folder_run(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """The photo folder goes away during a folder run, and comes back: going on answers every photo once."""
    photos, table = shutil.copytree(ground.photos, place / "photos"), place / "answers.csv"
    words = ["predict", str(ground.run), str(photos), "--out", str(table)]
    running = Running(words, place / "home")
    moment = draw.uniform(0.0, 3.0)
    running.wait(moment)
    photos.rename(place / "elsewhere")
    ended = running.end()
    (place / "elsewhere").rename(photos)
    note = f"after {moment:.1f} s, code {ended.code}"
    lost = "" if ended.code == 0 else told(ended, 3)
    if lost:
        return Outcome(lost, note)
    # A photo that could not be read has a row that says so; with all of them there, those are asked for again.
    again = end(words, place / "home")
    rows = table.read_text(encoding="utf-8-sig").splitlines()[1:] if table.exists() else []
    wanted = sum(1 for _ in photos.rglob("*.jpg"))
    if again.code != 0 or len(rows) != wanted or len(set(rows)) != wanted:
        return Outcome(f"code {again.code}, {len(rows)} rows for {wanted} photos: {again.said[-200:]}", note)
    return Outcome("", note)


def folder_run_killed(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """SIGKILL during a folder run: going on answers every photo once, and as one that nothing disturbs."""
    ground, table = many_photos(ground), place / "answers.csv"
    words = ["predict", str(ground.run), str(ground.photos), "--out", str(table), "--sort-into", str(place / "sorted")]
    running = Running(words, place / "home")
    if not running.wait(draw.uniform(0.1, 3.0)):
        running.send(signal.SIGKILL)
    code = running.end().code
    ended = end(words, place / "home")
    if ended.code != 0:
        return Outcome(f"going on ended with {ended.code}: {ended.said[-200:]}")
    rows, wanted = _rows(table), _undisturbed_rows(ground)
    copies = [path for path in (place / "sorted").rglob("*.jpg") if not path.name.startswith(".")]
    left = list((place / "sorted").rglob(".*"))
    is_whole = len(rows) == len(set(rows)) == len(wanted) == len(copies) and not left
    lost = "" if is_whole else f"{len(rows)} rows, {len(copies)} copies for {len(wanted)} photos, {len(left)} left over"
    if is_whole and {_answer(row) for row in rows} != {_answer(row) for row in wanted}:
        lost = "other answers than undisturbed"
    return Outcome(lost, f"code {code}", faults=int(code == -signal.SIGKILL), exact=sorted(rows) == sorted(wanted))


def _undisturbed_rows(ground: Ground) -> list[str]:
    """What a folder run answers that nothing disturbs."""
    table = ground.work / "answers.csv"
    if not table.exists():
        end(["predict", str(ground.run), str(ground.photos), "--out", str(table)], ground.work / "answers-home")
    return _rows(table)


def _rows(table: Path) -> list[str]:
    return table.read_text(encoding="utf-8-sig").splitlines()[1:]


def _answer(row: str) -> str:
    """File, folder and answer, without how sure it is."""
    return ",".join(row.split(",")[:3])


def photo_changed(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """A photo becomes another one while a training runs, and the old one again: the next training is the usual one.

    What was seen of the other photo must not be kept as the first one's.
    """
    photos = shutil.copytree(ground.photos, place / "photos")
    chosen = draw.choice(sorted(photos.rglob("*.jpg")))
    before = chosen.read_bytes()
    running = Running(training(photos, place / "run"), place / "home")
    moment = draw.uniform(0.0, _seconds_with_photos(ground))
    running.wait(moment)
    draw_photo(chosen, chosen.parent.name, f"another {draw.random()}")
    ended = running.end()
    chosen.write_bytes(before)
    note = f"after {moment:.1f} s, code {ended.code}"
    lost = "" if ended.code == 0 else told(ended, 3)
    if not lost:
        shutil.rmtree(place / "run")
        lost = gone_on(ground, photos, place)
    return Outcome(lost, note, exact=same(ground, place))


def clock_jumps(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """The clock jumps three days back, or a year ahead, in the middle of a training; then going on at the true time."""
    days, moment = draw.choice([-3.0, 365.0]), draw.uniform(0.0, ground.seconds)
    ended = end(training(ground.photos, place / "run"), place / "home", clock_off(days, moment))
    lost = told(ended, 0) or difference(finished(place / "run"), ground.whole) or gone_on(ground, ground.photos, place)
    return Outcome(lost, f"{days:+.0f} days after {moment:.1f} s", exact=same(ground, place))
