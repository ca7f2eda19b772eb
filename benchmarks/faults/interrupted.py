"""Trials that end a command in the middle: killed, stopped, or with the power."""

import random
import signal
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.faults.ground import Ground, Outcome, gone_on, many_photos, same
from benchmarks.faults.hooks import counting, killed_at, lose_power, power_lost_at
from benchmarks.faults.made import training
from benchmarks.faults.running import Running, end, told
from uproto_core.events import StageStarted, from_json_line
from uproto_core.store.paths import RunPaths

_KILLS = 7
_KILLS_IN_ONE_STAGE = 3
_SECONDS_BETWEEN_LOOKS = 0.01
_SECONDS_TO_STOP = 2.0


def killed(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """SIGKILL at a random moment of several stages of one run, one after the other, then going on."""
    order = list(ground.stages)
    return _killed_in(ground, place, draw, sorted(draw.sample(order, _KILLS), key=order.index))


def killed_while_looking(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """SIGKILL while many views are looked at, and again in what is left of them, then going on."""
    return _killed_in(many_photos(ground), place, draw, ["features"] * _KILLS_IN_ONE_STAGE)


def killed_while_tuning(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """SIGKILL while parts inside the model are trained, and again in what is left of that, then going on."""
    longer = ground.other("tuning", ("--preset", "balanced", "--set", "tuning.rounds=3"))
    return _killed_in(longer, place, draw, ["tuning"] * _KILLS_IN_ONE_STAGE)


def _killed_in(ground: Ground, place: Path, draw: random.Random, stages: Sequence[str]) -> Outcome:
    met = []
    for stage in stages:
        running = Running(training(ground.photos, place / "run", ground.words), place / "home")
        if not _reached(running, place / "run", stage):
            continue
        if not running.wait(draw.uniform(0, ground.stages[stage])):
            running.send(signal.SIGKILL)
            met.append(stage)
        running.end()
    lost = gone_on(ground, ground.photos, place)
    return Outcome(lost, "in " + ", ".join(met), faults=len(met), exact=same(ground, place), where=tuple(met))


def _reached(running: Running, run: Path, stage: str) -> bool:
    """Wait until a run has begun a stage anew; whether it did before it ended."""
    events = RunPaths(run).events
    seen = events.stat().st_size if events.exists() else 0
    while not running.wait(_SECONDS_BETWEEN_LOOKS):
        if events.exists() and events.stat().st_size > seen and stage in _begun(events, seen):
            return True
    return False


def _begun(events: Path, start: int) -> set[str]:
    with events.open("rb") as lines:
        lines.seek(start)
        whole = [line for line in lines if line.endswith(b"\n") and b"stage-started" in line]
    parsed = [from_json_line(line.decode()) for line in whole]
    return {event.stage for event in parsed if isinstance(event, StageStarted)}


def killed_at_a_file(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """SIGKILL just before a file is made, written, renamed or removed, twice, then going on."""
    numbers = [draw.randint(1, _touches(ground)) for _ in range(2)]
    kills = sum(
        end(training(ground.photos, place / "run"), place / "home", killed_at(place, number)).code == -signal.SIGKILL
        for number in numbers
    )
    lost = gone_on(ground, ground.photos, place)
    left = list((place / "run").rglob(".*.tmp"))
    lost = lost or (f"{len(left)} files of killed writers stay" if left else "")
    return Outcome(lost, f"before touches {numbers}", faults=kills, exact=same(ground, place))


def _touches(ground: Ground) -> int:
    """How many files a whole training touches."""
    kept = ground.work / "touches"
    if not kept.exists():
        place = ground.work / "counted"
        end(training(ground.photos, place / "run"), place / "home", counting(place, kept))
    return kept.stat().st_size


def power_lost(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """The power goes: what was not synced yet is there in part, or not at all; then going on."""
    number, journal = draw.randint(1, _touches(ground)), place.with_name(f"{place.name}-journal")
    end(training(ground.photos, place / "run"), place / "home", power_lost_at(place, number, journal))
    undone = lose_power(journal, draw)
    lost = gone_on(ground, ground.photos, place)
    return Outcome(lost, f"before touch {number}, {undone} undone", exact=same(ground, place))


def stopped(ground: Ground, place: Path, draw: random.Random) -> Outcome:
    """Ctrl+C at a random moment: code 130 within 2 seconds, and going on."""
    running = Running(training(ground.photos, place / "run"), place / "home")
    moment = draw.uniform(0.2, ground.seconds)
    if running.wait(moment):
        return Outcome(gone_on(ground, ground.photos, place), "was done before", faults=0)
    running.send(signal.SIGINT)
    began = time.monotonic()
    ended = running.end()
    waited = time.monotonic() - began
    # In its last moments all is done before it is heard.
    lost = "" if ended.code == 0 and same(ground, place) else told(ended, 130)
    if not lost and waited > _SECONDS_TO_STOP:
        lost = f"stopped only after {waited:.1f} s"
    note = f"after {moment:.1f} s, ended in {waited:.1f} s"
    return Outcome(lost or gone_on(ground, ground.photos, place), note, exact=same(ground, place))
