import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QThread

from tests.gui.told_engine import ToldEngine
from uproto_core.child import ChildEngine
from uproto_core.errors import NoPhotosError
from uproto_core.events import JobEnded, PhotoSkipped
from uproto_core.jobs import ScanJob
from uproto_gui.engine_thread import EngineThread

JOB = ScanJob(source=Path("photos"))


@pytest.fixture
def thread_of(qtbot):
    threads = []

    def make(engine):
        threads.append(EngineThread(engine, "test"))
        return threads[-1]

    yield make
    for thread in threads:
        thread.shutdown()


class Heard:
    """Everything that a thread's signals said, in order."""

    def __init__(self, thread):
        self.said = []
        self.lots = 0
        thread.events_arrived.connect(self.take)
        thread.failed.connect(self.fail)
        thread.ended.connect(self.end)

    def take(self, number, events):
        self.lots += 1
        self.said += [(number, event.kind) for event in events]

    def fail(self, number, error):
        self.said.append((number, error.code))

    def end(self, number, outcome):
        assert QThread.currentThread().isMainThread()
        self.said.append((number, outcome))


def test_events_arrive_in_order_and_before_the_end(qtbot, thread_of):
    thread = thread_of(ToldEngine())
    heard = Heard(thread)

    with qtbot.waitSignal(thread.ended):
        number = thread.start(JOB)

    assert heard.said == [(number, "job-started"), (number, "job-ended"), (number, "done")]
    assert not thread.is_busy


def test_an_error_arrives_as_itself_and_the_next_job_runs(qtbot, thread_of):
    engine = ToldEngine(lambda job: [NoPhotosError(folder=job.source)] if job is JOB else [])
    thread = thread_of(engine)
    heard = Heard(thread)

    with qtbot.waitSignals([thread.ended, thread.ended]):
        first, second = thread.start(JOB), thread.start(ScanJob(source=Path("others")))

    assert (first, "photos.none-found") in heard.said
    assert heard.said.index((first, "failed")) < heard.said.index((second, "job-started"))
    assert heard.said[-1] == (second, "done")


def test_a_burst_arrives_in_few_lots_and_whole(qtbot, thread_of):
    burst = [PhotoSkipped(path=Path(str(number)), reason="empty") for number in range(5000)]
    thread = thread_of(ToldEngine(lambda _: burst))
    heard = Heard(thread)

    with qtbot.waitSignal(thread.ended, timeout=10_000):
        thread.start(JOB)

    assert len([kind for _, kind in heard.said if kind == "photo-skipped"]) == 5000
    assert heard.lots < 100


def test_stop_stops_what_runs_and_what_waits(qtbot, thread_of):
    engine = ToldEngine()
    engine.gate.clear()
    thread = thread_of(engine)
    heard = Heard(thread)
    first, second = thread.start(JOB), thread.start(JOB)
    qtbot.waitUntil(lambda: (first, "job-started") in heard.said)

    with qtbot.waitSignals([thread.ended, thread.ended]):
        thread.cancel()

    assert [entry for entry in heard.said if entry[1] == "stopped"] == [(first, "stopped"), (second, "stopped")]


def test_a_pause_holds_the_job_and_finishing_ends_it(qtbot, thread_of):
    engine = ToldEngine()
    engine.gate.clear()
    thread = thread_of(engine)
    heard = Heard(thread)
    number = thread.start(JOB)
    qtbot.waitUntil(lambda: (number, "job-started") in heard.said)

    thread.pause()
    assert thread.is_paused
    thread.go_on()
    assert not thread.is_paused
    with qtbot.waitSignal(thread.ended):
        thread.finish()

    assert heard.said[-1] == (number, "done")


def test_a_fault_of_ours_reaches_the_hook_and_the_window_hears_of_the_end(qtbot, thread_of, monkeypatch):
    caught = []
    told = threading.Event()

    def take(kind, value, _trace):
        caught.append(value)
        told.set()

    def broken(_job):
        raise ZeroDivisionError

    with qtbot.capture_exceptions():
        monkeypatch.setattr(sys, "excepthook", take)
        thread = thread_of(ToldEngine(broken))
        heard = Heard(thread)
        with qtbot.waitSignal(thread.ended):
            number = thread.start(JOB)
        assert told.wait(5)

    assert [type(error) for error in caught] == [ZeroDivisionError]
    assert heard.said[-1] == (number, "broken")


def test_shutting_down_in_the_middle_ends_the_thread_and_closes_the_engine(qtbot):
    engine = ToldEngine()
    engine.gate.clear()
    thread = EngineThread(engine, "test")
    heard = Heard(thread)
    thread.start(JOB)
    qtbot.waitUntil(lambda: bool(heard.said))

    thread.shutdown()

    assert engine.is_closed
    assert all(outcome != "stopped" for _, outcome in heard.said)


def test_a_real_child_scans_a_folder_and_is_gone_after_the_window(qtbot, photo_folder):
    engine = ChildEngine("test")
    thread = EngineThread(engine, "test")
    heard = Heard(thread)

    with qtbot.waitSignal(thread.ended, timeout=60_000):
        thread.start(ScanJob(source=photo_folder({"Fox": 5, "Lynx": 2})))
    thread.shutdown()

    assert [kind for _, kind in heard.said][-1] == "done"
    assert "source-scanned" in [kind for _, kind in heard.said]
    assert engine.pid is None


def test_the_last_event_of_a_job_is_not_held_back(qtbot, thread_of):
    thread = thread_of(ToldEngine())
    ends = []
    thread.events_arrived.connect(
        lambda _, events: ends.extend(event for event in events if isinstance(event, JobEnded))
    )

    with qtbot.waitSignal(thread.ended):
        thread.start(JOB)

    assert len(ends) == 1
