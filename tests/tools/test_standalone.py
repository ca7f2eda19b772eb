"""The standalone program understands the words by which the window starts its own processes, and no others."""

import subprocess
import sys
from pathlib import Path

import pytest

from uproto_core.events import JobEnded, from_json_line
from uproto_core.jobs import ScanJob, to_json_line

ROOT = Path(__file__).parents[2]
START = ROOT / "tools" / "standalone" / "start.py"


def test_a_child_that_it_starts_does_its_work(photo_folder):
    command = [sys.executable, START, "-m", "uproto_core.child_process"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as child:
        child.stdin.write(to_json_line(ScanJob(source=photo_folder({"Fox": 2, "Lynx": 1}))) + "\n")
        child.stdin.flush()
        ended = any(isinstance(from_json_line(line), JobEnded) for line in child.stdout)
        child.stdin.close()

    assert ended
    assert child.returncode == 0


@pytest.mark.parametrize("words", [["-m", "platform"], ["-c", "print(1)"]])
def test_it_is_no_python(words):
    ended = subprocess.run([sys.executable, START, *words], capture_output=True, text=True, check=False, timeout=60)

    assert ended.returncode == 2
    assert ended.stdout == ""


def test_every_process_of_ours_is_started_by_a_module_that_it_knows():
    started = [
        path.relative_to(ROOT).as_posix()
        for package in ("uproto_core", "uproto_gui")
        for path in sorted((ROOT / package).rglob("*.py"))
        if '[sys.executable, "-m"' in path.read_text(encoding="utf-8")
    ]

    # Whoever starts another module adds it to `start.py`, or it is missing in the standalone program.
    assert started == ["uproto_core/child.py", "uproto_gui/screenshots.py"]
