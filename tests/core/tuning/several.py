"""What each of two processes does for `test_several.py`; what it saw is written where the test finds it.

Started by a launcher, from the tests' own root: `python -m tests.core.tuning.several FOLDER`.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import torch

from tests.core.trained import only
from tests.core.tuning.test_train import NORMS, SETTINGS, rounds_of, task_for
from tests.core.tuning.towers import CPU, Kinds
from uproto_core.cancel import CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.events import EpochEnded, Event, RunEnded
from uproto_core.jobs import TrainJob
from uproto_core.leaving import leave
from uproto_core.processes import Processes, join_processes
from uproto_core.settings import Settings, with_values
from uproto_core.store.tensors import write_tensors
from uproto_core.tuning.parcel import pack_task, unpack_task
from uproto_core.tuning.recipe import TowerRecipe
from uproto_core.tuning.train import TowerTask, tune_tower

TASKS = {
    "norms": lambda task: replace(task, recipe=NORMS),
    # All of it, held near the untouched one, with fewer photos in memory than a share has.
    "whole": lambda task: replace(
        task, recipe=TowerRecipe(way="whole"), settings=with_values(SETTINGS, {"tuning.rate": "0.01"})
    ),
}
WHOLE_RUN = with_values(
    Settings(),
    {
        "matching.steps": "5",
        "classifier.iterations": "10",
        "features.train_views": "1",
        "features.answer_views": "1",
        "tuning.rounds": "2",
        "tuning.least_steps": "2",
        "tuning.rate": "0.001",
        "tuning.batch": "8",
        "tuning.practice_of": "3",
    },
)


def made(folder: Path, out: Path, name: str) -> TowerTask:
    return TASKS[name](task_for(Kinds({}), folder, out))


def whole_run(folder: Path, out: Path) -> TrainJob:
    return TrainJob(
        source=folder, out=out, preset="balanced", backbone="built-in", accelerator="cpu", settings=WHOLE_RUN
    )


def kind_of_end(work: Callable[[], object]) -> str:
    """How a piece of work ended, in one word."""
    try:
        work()
    except BaseException as error:  # noqa: BLE001  (its name is what is looked for)
        return type(error).__name__
    return "done"


def exchanges(together: Processes, number: int) -> dict[str, object]:
    """What comes of each exchange, where the two processes have different things."""

    def ends(first: Exception | None, second: Exception | None) -> str:
        def work() -> None:
            own = (first, second)[number]
            if own is not None:
                raise own

        return kind_of_end(lambda: together.agreed(work))

    rows = torch.arange(6.0).reshape(3, 2) if number == 0 else torch.full((1, 2), 9.0)
    gathered = together.gathered(rows)
    none = together.gathered(rows[:0])
    sum_of = torch.tensor([1.0, 2.0]) * (number + 1)
    together.add_up([sum_of])
    return {
        "sent": together.sent(b"by the first" if number == 0 else b"by another").decode(),
        "nothing sent": together.sent().decode(),
        "told": together.told(7 + number),
        "one of them": together.any_of(number == 1),
        "none of them": together.any_of(False),
        "share": [(slice_.start, slice_.stop) for slice_ in map(together.share, (5, 4, 1, 0))],
        "rows": gathered.rows.tolist(),
        "own": [gathered.own.start, gathered.own.stop],
        "no rows": list(none.rows.shape),
        "sum": sum_of.tolist(),
        "all done": ends(None, None),
        "second out of memory": ends(None, MemoryError()),
        "second failed": ends(None, ValueError()),
        "memory and failure": ends(MemoryError(), ValueError()),
    }


def stopped(folder: Path, out: Path, number: int) -> dict[str, object]:
    """A whole training, stopped in its second process after the first round of the tower; then gone on with."""
    job, token, engine = whole_run(folder, out), CancelToken(), LocalEngine()

    def told() -> None:
        for event in engine.run(job, token):
            if number == 0 and isinstance(event, EpochEnded):
                token.cancel()

    ending = kind_of_end(told)
    again: list[Event] = []
    other = kind_of_end(lambda: list(engine.run(job, CancelToken())))
    resumed = replace(job, is_resumed=True)
    ended = kind_of_end(lambda: again.extend(engine.run(resumed, CancelToken())))
    return {
        "stopped": ending,
        "without resume": other,
        "resumed": ended,
        "rounds": [event.epoch for event in only(again, EpochEnded) if event.stage == "tuning"],
        "figures": [event.metrics.exam.accuracy.value for event in only(again, RunEnded)],
    }


def main(root: Path) -> None:
    together = join_processes("cpu")
    number = 0 if together.leads else 1
    seen: dict[str, object] = {"exchanges": exchanges(together, number)}
    for name in TASKS:
        task = made(root / "photos", root / name, name)
        task = unpack_task(together.sent(pack_task(task)), task.backbone, task.settings, root / f"{name}-{number}")
        events, running = [], tune_tower(task, CPU, CancelToken(), together)
        while True:
            try:
                events.append(next(running))
            except StopIteration as end:
                tower = end.value
                break
        write_tensors(root / f"{name}-{number}.safetensors", tower.weights)
        seen[name] = [[event.loss, event.practice.balanced_accuracy.value] for event in rounds_of(events)]
    seen["stop"] = stopped(root / "set", root / "run", number)
    (root / f"{number}.json").write_text(json.dumps(seen), encoding="utf-8")
    leave(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
