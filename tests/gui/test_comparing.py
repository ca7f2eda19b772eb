"""Comparing the method of a training with others, in the thread of trainings."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.gui.pages.made_comparison import made_comparison
from tests.gui.pages.made_run import write_made_run
from tests.gui.told_engine import ToldEngine
from uproto_core.errors import RunUnusableError
from uproto_core.events import CompareEnded, MethodExamined, StageStarted
from uproto_core.jobs import CompareJob
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import read_run, write_run
from uproto_gui.engine_thread import EngineThread
from uproto_gui.pages.results.compare import CompareState
from uproto_gui.work.comparing import Comparing

PROJECT = Path("/projects/Moths.uproto")
HALF = (
    StageStarted(stage="methods", number=6, of=8),
    MethodExamined(method="linear", seed=3, number=2, of=9, balanced_accuracy=0.8, few=None, seconds=1.0),
)


class Parts:
    """An engine that is told what to say, and what compares by it."""

    def __init__(self, run: Path, told) -> None:
        self.engine = ToldEngine(lambda _job: told)
        self.thread = EngineThread(self.engine, "train")
        self.is_training = False
        self.comparing = Comparing(self.thread, lambda: self.is_training)
        self.comparing.show(run, PROJECT, CompareState())


@pytest.fixture
def run(tmp_path) -> Path:
    """A training with a seed of its own."""
    run = write_made_run(tmp_path / "run", tmp_path / "photos")
    document = read_run(RunPaths(run))
    write_run(RunPaths(run), document.model_copy(update={"job": {**document.job, "seed": 3, "backbone": "auto"}}))
    return run


@pytest.fixture
def parts(qtbot, run):
    made = []

    def make(*told) -> Parts:
        made.append(Parts(run, list(told)))
        return made[-1]

    yield make
    for one in made:
        one.engine.gate.set()
        one.thread.shutdown()


def test_it_compares_on_the_exam_of_the_training_that_is_shown(parts, qtbot, run):
    made = parts(*HALF, CompareEnded(out=RunPaths(run).comparison.root, comparison=made_comparison()))

    with qtbot.waitSignals([made.comparing.begun, made.comparing.ended]):
        made.comparing.compare("usual")

    (job,) = made.engine.jobs
    assert isinstance(job, CompareJob)
    assert (job.source, job.out) == (PROJECT, run / "comparison")
    assert (job.seeds, job.first_seed, job.backbone, job.preset) == (1, 3, "built-in", "quick")
    assert "linear" in job.methods
    assert (made.comparing.state.phase, made.comparing.state.comparison) == ("done", made_comparison())


def test_a_stop_keeps_what_was_examined_and_going_on_is_no_further_look(parts, qtbot):
    made = parts(*HALF)
    made.engine.gate.clear()
    looks = []
    made.comparing.begun.connect(lambda: looks.append(1))
    for _ in range(2):
        made.comparing.compare("usual")
        qtbot.waitUntil(lambda: made.comparing.state.done == 2)
        with qtbot.waitSignal(made.comparing.ended):
            made.comparing.stop()

    assert (made.comparing.state.phase, made.comparing.state.is_begun) == ("none", True)
    assert looks == [1]


@pytest.mark.parametrize("change", ["is_exam_closed", "is_look_only"])
def test_nothing_is_compared_where_it_would_be_wrong(parts, run, change):
    made = parts()
    made.comparing.show(run, PROJECT, replace(CompareState(), **{change: True}))

    made.comparing.compare("usual")

    assert made.engine.jobs == []


def test_nothing_is_compared_while_a_training_runs(parts):
    made = parts()
    made.is_training = True

    made.comparing.compare("usual")

    assert made.engine.jobs == []
    assert made.comparing.state.is_training


def test_another_run_stops_what_is_compared_and_the_same_goes_on(parts, qtbot, run):
    made = parts(*HALF)
    made.engine.gate.clear()
    made.comparing.compare("usual")
    qtbot.waitUntil(lambda: made.comparing.state.done == 2)

    made.comparing.show(run, PROJECT, CompareState(looks=2))
    assert made.comparing.is_running
    assert made.comparing.state.looks == 2

    with qtbot.waitSignal(made.thread.ended) as ended:
        made.comparing.show(Path("other"), PROJECT, CompareState())
    assert ended.args[1] == "stopped"


def test_what_went_wrong_is_shown(parts, qtbot, run):
    error = RunUnusableError(path=run, because="it is damaged")
    made = parts(error)

    with qtbot.waitSignal(made.comparing.ended):
        made.comparing.compare("all")

    assert (made.comparing.state.phase, made.comparing.state.error) == ("failed", error)


def test_a_training_whose_record_cannot_be_read_is_said_so(parts, run):
    made = parts()
    RunPaths(run).run_json.write_text("{}")

    made.comparing.compare("usual")

    assert made.comparing.state.phase == "failed"
    assert made.engine.jobs == []
