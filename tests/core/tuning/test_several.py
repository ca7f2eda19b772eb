"""Two processes train the same as one, and neither is left waiting for the other."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from tests.conftest import drawn
from tests.core.trained import run_to_end, write_photos
from tests.core.tuning.several import TASKS, made, whole_run
from tests.core.tuning.test_train import COLOURS, rounds_of, tuned
from uproto_core.engine import LocalEngine
from uproto_core.launched import Launched, launched
from uproto_core.processes import Processes
from uproto_core.store.paths import RunPaths

REPOSITORY = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    """What both processes saw, by their numbers."""
    root = tmp_path_factory.mktemp("several")
    for name, colour in COLOURS.items():
        (root / "photos" / name).mkdir(parents=True)
        for number in range(4):
            drawn(f"{name}{number}", colour).save(root / "photos" / name / f"{number}.jpg")
    write_photos(root / "set", {"Fox": 9, "Lynx": 6})
    launcher = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2", "-m"]
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "XDG_CACHE_HOME": str(root / "cache")}
    ended = subprocess.run(
        [*launcher, "tests.core.tuning.several", root],
        cwd=REPOSITORY,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return root


@pytest.fixture(scope="module")
def seen(root) -> list[dict[str, Any]]:
    return [json.loads((root / f"{number}.json").read_text(encoding="utf-8")) for number in (0, 1)]


@pytest.mark.parametrize("name", TASKS)
def test_two_processes_learn_the_tower_that_one_learns(root, seen, tmp_path, name):
    events, alone = tuned(made(root / "photos", tmp_path, name))

    by_two = [load_file(root / f"{name}-{number}.safetensors") for number in (0, 1)]
    for weight, tensor in alone.weights.items():
        # Batches of another size are summed in another order.
        torch.testing.assert_close(by_two[0][weight], tensor, rtol=1e-3, atol=1e-4)
        assert torch.equal(by_two[0][weight], by_two[1][weight])
    for (loss, accuracy), event in zip(seen[0][name], rounds_of(events), strict=True):
        assert loss == pytest.approx(event.loss, rel=1e-3)
        assert accuracy == event.practice.balanced_accuracy.value
    assert seen[0][name] == seen[1][name]


def test_the_first_process_alone_writes_the_rounds(root):
    assert (root / "norms-0").is_file()
    assert not (root / "norms-1").exists()


def test_stop_reaches_both_and_so_does_an_error_and_the_end(root, seen, tmp_path):
    first, second = seen[0]["stop"], seen[1]["stop"]

    assert first["stopped"] == second["stopped"] == "Cancelled"
    assert first["without resume"] == second["without resume"] == "RunExistsError"
    assert first["resumed"] == second["resumed"] == "done"
    # The second goes on from what the first has on its disk, and tells nothing but the end.
    assert (first["rounds"], second["rounds"]) == ([2], [])
    assert first["figures"] == second["figures"]


def test_figures_of_a_whole_training_are_those_of_one_process(root, seen, tmp_path):
    job = whole_run(root / "set", tmp_path / "alone")
    run_to_end(LocalEngine(), job)

    def told(run: Path) -> dict[str, Any]:
        metrics = json.loads(RunPaths(run).metrics.read_text(encoding="utf-8"))
        return {name: metrics[name] for name in ("tower", "validation")} | {"exam": metrics["exam"]["per_class"]}

    one, two = told(job.out), told(root / "run")
    assert one["tower"] == pytest.approx(two["tower"])
    assert one["exam"] == two["exam"]
    assert one["validation"]["accuracy"] == two["validation"]["accuracy"]


@pytest.mark.parametrize(
    ("what", "first", "second"),
    [
        ("sent", "by the first", "by the first"),
        ("nothing sent", "", ""),
        ("told", 7, 7),
        ("one of them", True, True),
        ("none of them", False, False),
        ("share", [[0, 2], [0, 2], [0, 0], [0, 0]], [[2, 5], [2, 4], [0, 1], [0, 0]]),
        ("rows", [[0, 1], [2, 3], [4, 5], [9, 9]], [[0, 1], [2, 3], [4, 5], [9, 9]]),
        ("own", [0, 3], [3, 4]),
        ("no rows", [0, 2], [0, 2]),
        ("sum", [3, 6], [3, 6]),
        ("all done", "done", "done"),
        # Both then try with fewer photos at once.
        ("second out of memory", "MemoryError", "MemoryError"),
        ("second failed", "RunEndedError", "ValueError"),
        ("memory and failure", "RunEndedError", "ValueError"),
    ],
)
def test_what_is_exchanged_is_the_same_for_both(seen, what, first, second):
    assert [one["exchanges"][what] for one in seen] == [first, second]


def test_alone_every_exchange_gives_back_what_went_in():
    alone, rows = Processes(), torch.eye(3)

    assert alone.sent(b"a") == b"a"
    assert alone.told(3) == 3
    assert alone.any_of(True)
    assert alone.agreed(lambda: 5) == 5
    assert alone.gathered(rows).rows is rows
    assert alone.share(4) == slice(0, 4)


@pytest.mark.parametrize("missing", [None, "RANK", "MASTER_ADDR"])
def test_a_launcher_is_known_by_all_that_it_says(monkeypatch, missing):
    said = {"RANK": "2", "WORLD_SIZE": "8", "LOCAL_RANK": "2", "LOCAL_WORLD_SIZE": "4"}
    for name, value in {**said, "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "1"}.items():
        monkeypatch.setenv(name, value)
    if missing is not None:
        monkeypatch.delenv(missing)

    assert launched() == (Launched(number=2, count=8, here=4) if missing is None else Launched())


@pytest.mark.parametrize("many", [0, 1, 7, 24])
@pytest.mark.parametrize("count", [1, 2, 3, 8])
def test_shares_leave_nothing_out_and_take_nothing_twice(many, count):
    shares: list[slice] = [Processes(Launched(number=number, count=count)).share(many) for number in range(count)]

    taken = [place for share in shares for place in range(many)[share]]
    sizes = [share.stop - share.start for share in shares]
    assert taken == list(range(many))
    assert max(sizes) - min(sizes) <= 1
