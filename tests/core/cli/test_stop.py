"""Ctrl+C in a process of its own: whenever it comes, one sentence, exit code 130, and no traceback."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic

import pytest

from tests.core.trained import write_photos

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent as a signal")

# A shell starts what runs in the background deaf to Ctrl+C, and a process hands that on to those it starts.
HEEDED = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "

SENTENCE = "Stopped. What is done so far stays.\n"

# Ctrl+C at the moment that a module is asked for: while the commands are being loaded, or before a job looks for it.
INTERRUPTED = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from importlib.abc import MetaPathFinder

class Interrupting(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == {module!r}:
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Interrupting())
from uproto_core.cli.start import start
sys.argv[1:] = {words!r}
start()
"""


def uproto(*words: object) -> list[str]:
    return [sys.executable, "-c", f"{HEEDED}from uproto_core.cli.start import start; start()", *map(str, words)]


@pytest.mark.parametrize(
    ("module", "words"),
    [
        pytest.param("typer", ["--version"], id="while-loading"),
        pytest.param(
            "uproto_core.prediction.bundle", ["predict", "nothing", "x.jpg", "--out", "a.csv"], id="no-job-yet"
        ),
        pytest.param("uproto_core.pipeline.look", ["scan", "."], id="in-a-job"),
    ],
)
def test_ctrl_c_is_heeded_from_the_first_moment(tmp_path, module, words):
    write_photos(tmp_path, {"Fox": 1, "Lynx": 1})
    script = INTERRUPTED.format(module=module, words=words)

    ended = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", SENTENCE)


# Stands for a library that takes long to load, and looks at nothing meanwhile.
LOADING = """
import os, signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)
from importlib.abc import MetaPathFinder

class Slow(MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name == "uproto_core.pipeline.look":
            os.kill(os.getpid(), signal.SIGINT)
            while time.monotonic() < started + 60:
                pass

started = time.monotonic()
sys.meta_path.insert(0, Slow())
from uproto_core.cli.start import start
sys.argv[1:] = ["scan", "."]
start()
"""


def test_ctrl_c_does_not_wait_for_what_looks_at_no_token(tmp_path):
    began = monotonic()

    ended = subprocess.run([sys.executable, "-c", LOADING], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", SENTENCE)
    assert monotonic() - began < 30


def test_ctrl_c_ends_a_training_at_once_and_it_goes_on_later(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 5, "Lynx": 4})
    command = ("train", source, "--out", tmp_path / "run", "--backbone", "built-in", "--set", "matching.steps=20000")

    with subprocess.Popen(
        uproto(*command, "--json-events"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        lines = []
        for line in process.stdout:
            lines.append(line)
            if '"kind":"stage-started"' in line and '"matching"' in line:
                break
        process.send_signal(signal.SIGINT)
        pressed = monotonic()
        said = process.stderr.readline()
        said_after = monotonic() - pressed
        lines += process.stdout.readlines()
        code = process.wait()
        ended_after = monotonic() - pressed

    assert (said, code) == (SENTENCE, 130)
    # The limits are of a computer that does nothing else; a test must pass on a busy one.
    assert said_after < 5
    assert ended_after < 10
    assert all(line.startswith("{") and line.endswith("}\n") for line in lines)
    assert sorted(path.name for path in (tmp_path / "run").iterdir()) == [
        ".run.lock",
        "checkpoints",
        "events.jsonl",
        "run.json",
        "split.csv",
        "texts.json",
    ]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk here that is always full")
@pytest.mark.parametrize("words", [["--version"], ["scan", "photos", "--json"], ["scan", "photos", "--json-events"]])
def test_an_output_that_cannot_be_written_is_told_and_no_bug(tmp_path, words):
    write_photos(tmp_path / "photos", {"Fox": 2, "Lynx": 2})

    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ended = subprocess.run(
            uproto(*words), cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )

    assert ended.returncode == 4
    assert len(ended.stderr.splitlines()) == 2
    assert "standard output" in ended.stderr


def test_a_reader_that_has_seen_enough_meets_no_traceback(tmp_path):
    write_photos(tmp_path / "photos", {"Fox": 2, "Lynx": 2})

    reading, writing = os.pipe()
    os.close(reading)
    ended = subprocess.run(
        uproto("scan", tmp_path / "photos", "--json"), stdout=writing, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(writing)

    assert "Traceback" not in ended.stderr
