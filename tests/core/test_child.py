"""A real child process: what comes out of it, and what becomes of it."""

import dataclasses
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic

import psutil
import pytest

from tests.core.trained import QUICK, only, rounded, write_photos
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.child import ChildEngine
from uproto_core.engine import LocalEngine
from uproto_core.errors import NetworkUnreachableError, NoPhotosError, RunEndedError
from uproto_core.events import EpochEnded, JobEnded, JobStarted, RunEnded, SourceScanned, StageEnded
from uproto_core.jobs import CheckJob, DownloadJob, ScanJob, TrainJob
from uproto_core.settings import with_values
from uproto_core.store.paths import RunPaths, user_paths


@pytest.fixture
def child():
    engine = ChildEngine("test")
    yield engine
    engine.close()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_photos(tmp_path / "photos", {"Fox": 7, "Lynx": 5})


def long_training(source: Path, out: Path) -> TrainJob:
    settings = with_values(QUICK, {"matching.steps": "20000", "matching.steps_a_round": "2"})
    return TrainJob(source=source, out=out, settings=settings, backbone="built-in")


def untimed(event: object) -> object:
    changes = {"time": 0.0} | ({"seconds": 0.0} if hasattr(event, "seconds") else {})
    if isinstance(event, SourceScanned):
        changes["summary"] = event.summary.model_copy(update={"seconds": 0.0})
    return dataclasses.replace(event, **changes)


def test_a_job_tells_the_same_in_a_child_as_here(child, source):
    there = list(child.run(ScanJob(source=source), CancelToken()))
    here = list(LocalEngine().run(ScanJob(source=source), CancelToken()))

    assert [untimed(event) for event in there] == [untimed(event) for event in here]


def test_an_error_of_the_child_is_the_same_error_here_and_the_child_lives_on(child, source, tmp_path):
    (tmp_path / "nothing").mkdir()

    with pytest.raises(NoPhotosError) as raised:
        list(child.run(ScanJob(source=tmp_path / "nothing"), CancelToken()))
    pid = child.pid
    events = list(child.run(ScanJob(source=source), CancelToken()))

    assert raised.value.folder == tmp_path / "nothing"
    assert child.pid == pid
    assert isinstance(events[-1], JobEnded)


def test_stop_ends_the_job_within_two_seconds_and_keeps_the_child_warm(child, source, tmp_path):
    token = CancelToken()
    running = child.run(long_training(source, tmp_path / "run"), token)
    next(event for event in running if isinstance(event, EpochEnded))

    token.cancel()
    asked = monotonic()
    with pytest.raises(Cancelled):
        list(running)
    waited = monotonic() - asked
    again = list(child.run(ScanJob(source=source), CancelToken()))

    assert waited < 2.0  # the contract: ended within two seconds, by force if need be
    assert isinstance(again[0], JobStarted)
    assert again[0].job == "scan"


def test_a_pause_holds_the_job_and_going_on_ends_it(child, source, tmp_path):
    token = CancelToken()
    running = child.run(TrainJob(source=source, out=tmp_path / "run", settings=QUICK, backbone="built-in"), token)
    next(event for event in running if isinstance(event, StageEnded))

    token.pause()
    token.go_on()
    token.finish()
    events = list(running)

    assert isinstance(events[-1], JobEnded)
    assert RunPaths(tmp_path / "run").metrics.exists()


def test_finish_now_ends_a_long_training_with_a_classifier(child, source, tmp_path):
    token = CancelToken()
    rounds = 0
    events = []
    for event in child.run(long_training(source, tmp_path / "run"), token):
        events.append(event)
        rounds += isinstance(event, EpochEnded)
        if rounds == 2:
            token.finish()

    (ended,) = only(events, RunEnded)
    assert ended.metrics.validation is not None
    assert len(only(events, EpochEnded)) < 50


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="the system has no SIGKILL")
def test_a_killed_child_is_told_with_its_step_and_the_run_goes_on_from_there(child, source, tmp_path):
    job = TrainJob(source=source, out=tmp_path / "run", settings=QUICK, backbone="built-in")
    running = child.run(job, CancelToken())
    next(event for event in running if isinstance(event, EpochEnded))

    os.kill(child.pid, signal.SIGKILL)
    with pytest.raises(RunEndedError) as raised:
        list(running)
    resumed = list(child.run(dataclasses.replace(job, is_resumed=True), CancelToken()))
    list(LocalEngine().run(dataclasses.replace(job, out=tmp_path / "undisturbed"), CancelToken()))

    assert raised.value.step in {"matching", "classifier"}
    reused = {event.stage for event in only(resumed, StageEnded) if event.is_reused}
    assert {"split", "texts", "prototypes"} <= reused
    assert figures(tmp_path / "run") == figures(tmp_path / "undisturbed")


def figures(run: Path) -> dict:
    found = json.loads(RunPaths(run).metrics.read_text(encoding="utf-8"))
    del found["timing_s"]
    return rounded(found)


def test_a_stream_left_in_the_middle_does_not_meet_the_next_one(child, source, tmp_path):
    running = child.run(long_training(source, tmp_path / "run"), CancelToken())
    next(running)
    running.close()

    events = list(child.run(ScanJob(source=source), CancelToken()))

    assert [event.job for event in only(events, JobStarted)] == ["scan"]


def test_close_leaves_no_process(source):
    engine = ChildEngine("test")
    list(engine.run(ScanJob(source=source), CancelToken()))
    process = psutil.Process(engine.pid)

    engine.close()

    assert engine.pid is None
    assert not process.is_running()


def test_the_child_ends_when_its_window_is_gone(source):
    """The window is a process that starts a child and dies without a word."""
    window = (
        "import os, sys\n"
        "from pathlib import Path\n"
        "from uproto_core.cancel import CancelToken\n"
        "from uproto_core.child import ChildEngine\n"
        "from uproto_core.jobs import ScanJob\n"
        "engine = ChildEngine('test')\n"
        "list(engine.run(ScanJob(source=Path(sys.argv[1])), CancelToken()))\n"
        "print(engine.pid, flush=True)\n"
        "os._exit(9)\n"
    )
    done = subprocess.run([sys.executable, "-c", window, str(source)], capture_output=True, text=True, check=False)
    pid = int(done.stdout)

    _, alive = psutil.wait_procs([psutil.Process(pid)] if psutil.pid_exists(pid) else [], timeout=10)

    assert not alive


def test_what_a_library_prints_goes_to_the_log_and_not_among_the_events(source, tmp_path, monkeypatch):
    noisy = "import sys\nsys.addaudithook(lambda name, args: name == 'open' and '.jpg' in str(args[0]) and print('!'))"
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(noisy)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site"))
    engine = ChildEngine("noisy")

    events = list(engine.run(CheckJob(source=source), CancelToken()))
    engine.close()

    assert isinstance(events[-1], JobEnded)
    assert "!" in user_paths().engine_log("noisy").read_text(encoding="utf-8")


def test_a_child_has_what_it_was_started_with_beside_its_window_s_own():
    engine = ChildEngine("own-way", {"HF_ENDPOINT": "http://127.0.0.1:9", "HF_HUB_OFFLINE": "0"})
    try:
        with pytest.raises(NetworkUnreachableError):
            for _ in engine.run(DownloadJob(backbone="vit-b-32"), CancelToken()):
                pass
        environment = Path(f"/proc/{engine.pid}/environ")
        if environment.exists():
            assert b"HF_ENDPOINT=http://127.0.0.1:9" in environment.read_bytes()
    finally:
        engine.close()
