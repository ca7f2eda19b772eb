"""Measuring what to photograph next in the thread of trainings."""

from pathlib import Path

import pytest

from tests.gui.pages.made_advice import made_advice
from tests.gui.told_engine import ToldEngine
from uproto_core.errors import RunUnusableError
from uproto_core.events import AdviceMeasured, StageProgressed
from uproto_core.jobs import AdviseJob, ScanJob
from uproto_gui.engine_thread import EngineThread
from uproto_gui.pages.results.next import NextState
from uproto_gui.work.advising import Advising

RUN = Path("run")


class Parts:
    """An engine that is told what to say, and what measures by it."""

    def __init__(self, told) -> None:
        self.engine = ToldEngine(lambda _job: told)
        self.thread = EngineThread(self.engine, "train")
        self.is_training = False
        self.advising = Advising(self.thread, lambda: self.is_training)
        self.advising.show(RUN, NextState())


@pytest.fixture
def parts(qtbot):
    made = []

    def make(*told) -> Parts:
        made.append(Parts(list(told)))
        return made[-1]

    yield make
    for one in made:
        one.engine.gate.set()
        one.thread.shutdown()


HALF = StageProgressed(stage="advice", done=20, total=40)


def test_it_measures_the_run_that_is_shown(parts, qtbot):
    made = parts(HALF, AdviceMeasured(run=RUN, advice=made_advice()))

    with qtbot.waitSignal(made.advising.ended):
        made.advising.measure()

    assert made.engine.jobs == [AdviseJob(run=RUN)]
    assert (made.advising.state.phase, made.advising.state.advice) == ("measured", made_advice())


def test_a_stop_keeps_what_was_measured(parts, qtbot):
    made = parts(HALF)
    made.engine.gate.clear()
    made.advising.measure()
    qtbot.waitUntil(lambda: made.advising.state.done == 20)

    with qtbot.waitSignal(made.advising.ended):
        made.advising.stop()

    assert (made.advising.state.phase, made.advising.state.is_begun) == ("unmeasured", True)


def test_nothing_is_measured_while_a_training_runs(parts):
    made = parts()
    made.is_training = True

    made.advising.measure()

    assert made.engine.jobs == []
    assert made.advising.state.is_training


def test_nothing_is_measured_in_a_project_that_is_only_looked_at(parts):
    made = parts()
    made.advising.show(RUN, NextState(is_look_only=True))

    made.advising.measure()

    assert made.engine.jobs == []


def test_a_training_that_begins_is_told_once(parts, qtbot):
    made = parts()
    heard = []
    made.advising.changed.connect(heard.append)

    made.advising.heed_training()
    made.is_training = True
    made.advising.heed_training()
    made.advising.heed_training()

    assert [state.is_training for state in heard] == [True]


def test_a_job_that_takes_the_thread_ends_the_measuring_and_it_can_be_gone_on_with(parts, qtbot):
    made = parts(HALF)
    made.engine.gate.clear()
    made.advising.measure()
    qtbot.waitUntil(lambda: made.advising.state.done == 20)

    with qtbot.waitSignal(made.advising.ended):
        made.thread.cancel()
        made.thread.start(ScanJob(source=Path("photos")))

    assert made.advising.state.is_begun


def test_another_run_stops_what_is_measured_and_the_same_goes_on(parts, qtbot):
    made = parts(HALF)
    made.engine.gate.clear()
    made.advising.measure()
    qtbot.waitUntil(lambda: made.advising.state.done == 20)

    made.advising.show(RUN, NextState())
    assert made.advising.is_running

    with qtbot.waitSignal(made.thread.ended) as ended:
        made.advising.show(Path("other"), NextState(seconds=5.0))
    assert ended.args[1] == "stopped"
    assert (made.advising.state.phase, made.advising.state.seconds) == ("unmeasured", 5.0)


def test_what_went_wrong_is_shown(parts, qtbot):
    error = RunUnusableError(path=RUN, because="what it learned step by step is not there any more")
    made = parts(error)

    with qtbot.waitSignal(made.advising.ended):
        made.advising.measure()

    assert (made.advising.state.phase, made.advising.state.error) == ("failed", error)
