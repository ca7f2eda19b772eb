"""The main flow with a real display server, a real mouse and real keys."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import drawn

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("Xvfb") is None or shutil.which("xdotool") is None, reason="Xvfb and xdotool are not installed"
    ),
]


@pytest.fixture
def display() -> Iterator[str]:
    """A display of its own, with room beside the window."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1500x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
        server.terminate()


def test_a_folder_dragged_in_becomes_a_classifier_that_answers(display, photo_folder, tmp_path):
    folder = photo_folder({"Fox": 12, "Hare": 9, "Lynx": 5})
    photo = tmp_path / "new.jpg"
    drawn("new.jpg", (200, 40, 40)).save(photo)
    before = {path: path.read_bytes() for path in folder.rglob("*.jpg")}
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    script = Path(__file__).with_name("main_flow.py")
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": os.pathsep.join(sys.path)}
    environment.pop("WAYLAND_DISPLAY", None)

    walked = subprocess.run(
        [sys.executable, str(script), str(folder), str(photo), str(pictures)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=400,
        check=False,
    )

    assert walked.returncode == 0, walked.stderr
    assert {path: path.read_bytes() for path in folder.rglob("*.jpg")} == before
    assert (pictures / "home-again.png").exists()
