"""Sleep is held back while a training runs, and never longer."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.opened import Opened, looked
from uproto_gui.keep_awake import KeepAwake
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.widgets.label import Label

TOOLS = {"linux": "systemd-inhibit", "darwin": "caffeinate"}


@pytest.fixture(params=sorted(TOOLS))
def platform(request, tmp_path, monkeypatch) -> str:
    """A system whose tool notes what it was asked, and does what the real one does: run the command at the end."""
    tool = tmp_path / "bin" / TOOLS[request.param]
    tool.parent.mkdir()
    tool.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{tmp_path}/asked"\nexec cat\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}:/usr/bin:/bin")
    return request.param


def test_it_is_held_until_it_is_released(platform, tmp_path, qtbot):
    awake = KeepAwake("A training runs", platform)
    assert not awake.is_held

    awake.hold()
    awake.hold()
    assert awake.is_held
    qtbot.waitUntil(lambda: (tmp_path / "asked").is_file() and "cat" in (tmp_path / "asked").read_text())

    awake.release()
    assert not awake.is_held
    awake.release()


def test_it_ends_with_a_program_that_is_killed(platform, qtbot):
    script = (
        "import os, signal\n"
        "from uproto_gui.keep_awake import KeepAwake\n"
        f"awake = KeepAwake('A training runs', {platform!r})\n"
        "awake.hold()\n"
        "print(awake._holder.pid, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    holder = Path("/proc") / said.stdout.strip()
    # Gone, or dead and waiting to be counted.
    qtbot.waitUntil(lambda: not holder.exists() or "(zombie)" in (holder / "status").read_text())


@pytest.mark.parametrize("system", ["linux", "darwin", "win32"])
def test_where_there_is_no_way_nothing_says_there_were(system, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    awake = KeepAwake("A training runs", system)

    awake.hold()

    assert not awake.is_held
    awake.release()


def test_a_tool_that_ends_at_once_holds_nothing(monkeypatch, tmp_path, qtbot):
    tool = tmp_path / "systemd-inhibit"
    tool.write_text("#!/bin/sh\nexit 1\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    awake = KeepAwake("A training runs", "linux")

    awake.hold()

    qtbot.waitUntil(lambda: not awake.is_held)
    awake.release()


def test_the_window_holds_it_while_a_training_computes_and_says_so(qtbot, photo_folder, tmp_path, monkeypatch):
    tool = tmp_path / "bin" / "systemd-inhibit"
    tool.parent.mkdir()
    tool.write_text("#!/bin/sh\nexec cat\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}:/usr/bin:/bin")
    monkeypatch.setattr("sys.platform", "linux")
    at = Opened(looked)
    at.window.flows.take((photo_folder({"Fox": 4, "Lynx": 4}),), "home")
    qtbot.waitUntil(lambda: at.session.project is not None and not at.session.reading.is_running)
    for engine in at.engines.values():
        engine.gate.clear()
    awake = at.window.findChild(Label, "status-awake")
    assert not awake.isVisibleTo(at.window)

    at.session.train(TrainChoice())
    qtbot.waitUntil(lambda: awake.isVisibleTo(at.window))
    at.session.training.pause()
    qtbot.waitUntil(lambda: not awake.isVisibleTo(at.window))
    at.session.training.go_on()
    qtbot.waitUntil(lambda: awake.isVisibleTo(at.window))
    at.preferences.choose_sleep_held(False)
    assert not awake.isVisibleTo(at.window)
    at.session.training.stop()
    qtbot.waitUntil(lambda: not at.session.training.is_running)
    at.close()
