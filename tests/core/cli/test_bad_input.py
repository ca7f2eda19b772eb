"""Each way an input can be unusable: what happened, what to do, and the exit code of its kind."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.core.trained import rounded, write_photos


def empty_folder(place: Path) -> Path:
    place.mkdir()
    return place


def text_files(place: Path) -> Path:
    (place / "Fox").mkdir(parents=True)
    (place / "Fox" / "a.txt").write_text("no photo")
    return place


def one_class(place: Path) -> Path:
    return write_photos(place, {"Fox": 3})


def not_sorted(place: Path) -> Path:
    return write_photos(place, {"Fox": 3}) / "Fox"


def missing(place: Path) -> Path:
    return place / "nowhere"


@pytest.mark.parametrize("make", [missing, empty_folder, text_files, one_class, not_sorted])
def test_a_source_that_cannot_be_used_is_exit_3(uproto, tmp_path, make):
    source = make(tmp_path / "photos")

    said = uproto("train", source, "--out", tmp_path / "run", "--backbone", "built-in")

    assert said.code == 3
    sentences = said.err.strip().splitlines()[-2:]
    assert str(source) in sentences[0]
    assert all(sentence.endswith(".") for sentence in sentences)
    assert "Traceback" not in said.err
    assert said.out == ""


def test_a_class_with_one_photo_and_a_corrupt_photo_are_no_obstacle(uproto, tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 6, "Lynx": 4, "Owl": 1})
    (source / "Fox" / "cut.jpg").write_bytes((source / "Fox" / "000.jpg").read_bytes()[:200])
    quick = ("--set", "matching.steps=20", "--set", "classifier.iterations=20", "--backbone", "built-in")

    said = uproto("train", source, "--out", tmp_path / "run", *quick)

    assert said.code == 0
    assert "cut.jpg (cut off)" in said.err
    assert "can be learned but not measured" in said.err


def test_a_damaged_bundle_is_exit_6(uproto, tmp_path):
    photo = write_photos(tmp_path / "photos", {"Fox": 1}) / "Fox" / "000.jpg"
    (tmp_path / "bundle").mkdir()
    (tmp_path / "bundle" / "bundle.json").write_text("{")

    said = uproto("predict", tmp_path / "bundle", photo)

    assert said.code == 6
    assert "bundle.json is damaged" in said.err


def test_a_model_that_is_not_here_is_exit_6_and_says_how_to_get_it(uproto, tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 2, "Lynx": 2})

    known = uproto("train", source, "--out", tmp_path / "a", "--backbone", "vit-b-32")
    unknown = uproto("train", source, "--out", tmp_path / "b", "--backbone", "no-such-model")

    assert (known.code, unknown.code) == (6, 6)
    # It is found before any photo is read.
    assert "Reading photos" not in known.err + unknown.err
    assert "uproto backbones download vit-b-32" in known.err
    assert "uproto backbones list" in unknown.err


@pytest.mark.parametrize("name", ["x" * 300, "~no-such-person/photos", "with\nnewline"])
@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["scan", "NAME"], 3),
        (["train", "NAME", "--out", "run"], 3),
        (["evaluate", "NAME"], 6),
        (["predict", "NAME", "x.jpg"], 6),
        (["train", "photos", "--out", "run", "--backbone", "NAME"], 6),
        (["train", "photos", "--out", "run", "--texts", "NAME"], 3),
    ],
)
def test_a_name_that_means_nothing_is_no_bug(uproto, tmp_path, monkeypatch, *, name, words, code):
    write_photos(tmp_path / "photos", {"Fox": 2, "Lynx": 2})
    monkeypatch.chdir(tmp_path)

    said = uproto(*(name if word == "NAME" else word for word in words))

    assert said.code == code, said.err


def test_wrong_use_is_exit_2(uproto, tmp_path):
    assert uproto("no-such-command").code == 2
    assert uproto("train", tmp_path).code == 2  # --out is missing
    assert uproto("scan").code == 2


def test_nothing_is_written_among_the_photos(uproto, tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 2, "Lynx": 2})

    said = uproto("train", source, "--out", source / "run", "--backbone", "built-in")

    assert said.code == 2
    assert sorted(entry.name for entry in source.iterdir()) == ["Fox", "Lynx"]


SMALL_DISK = """
import resource, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
from uproto_core.cli.main import run
run(sys.argv[1:])
"""
"""No file can grow over 200 kB: a write then fails as on a full disk."""


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no limit on the size of files")
def test_a_full_disk_is_exit_4_and_nothing_is_lost(uproto, trained, tmp_path):
    job = ["train", trained.source, "--out", tmp_path / "run", "--backbone", "built-in"]
    job += ["--set", "matching.steps=20", "--set", "classifier.iterations=20"]

    full = subprocess.run(
        [sys.executable, "-c", SMALL_DISK, *map(str, job)], capture_output=True, text=True, check=False
    )
    resumed = uproto(*job, "--resume", "--json")

    assert full.returncode == 4
    assert "Nothing was lost" in full.stderr
    assert "Traceback" not in full.stderr
    assert resumed.code == 0
    expected = json.loads((trained.run / "metrics.json").read_text(encoding="utf-8"))
    assert rounded(resumed.json()["exam"]) == rounded(expected["exam"])


def test_a_bug_says_where_the_log_is_and_debug_shows_it(tmp_path):
    """A bug is made by spoiling an installed module in a process of its own."""
    spoil = (
        "import uproto_core.pipeline.look as look\n"
        "def broken(*_): raise KeyError('made for the test')\n"
        "look.scan = broken\n"
        "from uproto_core.cli.main import run\n"
        "import sys\n"
        "run(sys.argv[1:])\n"
    )

    def call(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", spoil, *words], capture_output=True, text=True, check=False, env=dict(os.environ)
        )

    quiet, debugged = call("scan", str(tmp_path)), call("--debug", "scan", str(tmp_path))

    assert quiet.returncode == 1
    assert "bug" in quiet.stderr
    assert "Traceback" not in quiet.stderr
    log = Path(quiet.stderr.rsplit(" in ", 1)[1].strip().removesuffix("."))
    assert "made for the test" in log.read_text(encoding="utf-8")
    assert "Traceback" in debugged.stderr
