import subprocess
import sys
import zipfile

import pytest

from uproto_core.cli import window
from uproto_core.store.resources import built_in_backbone


def test_prototypes_tell_how_even_they_are(uproto):
    document = uproto("prototypes", "--classes", 10, "--dim", 32, "--kind", "simplex", "--json").json()

    assert document["max_cosine"] == pytest.approx(-1 / 9, abs=1e-6)
    assert document["gap"] == pytest.approx(0, abs=1e-6)


def test_prototypes_give_meaning_up_for_evenness_and_all_of_it_at_random(uproto):
    def made(*words: object) -> dict:
        return uproto("prototypes", "--classes", 20, "--dim", 64, "--json", *words).json()

    own, even, shuffled = made("--evenness", 0), made("--evenness", 1), made("--assignment", "random")

    assert own["fit"] == pytest.approx(1)
    assert own["fit"] > even["fit"] > 0.5 > abs(shuffled["fit"])
    assert own["max_cosine"] > even["max_cosine"] == pytest.approx(shuffled["max_cosine"])


def test_prototypes_tell_people_each_figure_beside_its_limit(uproto):
    said = uproto("prototypes", "--classes", 12, "--dim", 4, "--kind", "numerical").out

    for words in (
        "largest cosine",
        "no set has less than",
        "mean of the nearest",
        "Welch",
        "length of the mean",
        "fit to",
    ):
        assert words in said


def test_more_than_memory_holds_is_exit_4(uproto):
    said = uproto("prototypes", "--classes", 10**9, "--dim", 10**6, "--kind", "numerical")

    assert said.code == 4
    assert "memory" in said.err
    assert len(said.err.strip().splitlines()) >= 2


def test_backbones_are_listed_with_what_they_cost(uproto):
    people, programs = uproto("backbones"), uproto("backbones", "list", "--json")

    entries = {entry["name"]: entry for entry in programs.json()["backbones"]}
    assert (entries["vit-b-32"]["model"], entries["vit-b-32"]["tag"]) == ("ViT-B-32", "laion2b_s34b_b79k")
    assert "looks at 224 × 224 pixels" in people.out
    assert entries["built-in"]["is_on_this_computer"]
    assert entries["built-in"]["is_chosen"]
    assert "for trying things out and for weak computers" in people.out
    assert all(f"{entry['megabytes']} MB" in people.out for entry in entries.values())


def test_a_folder_can_be_added_as_a_model_and_removed(uproto, tmp_path):
    added = uproto("backbones", "import", built_in_backbone().root, "--name", "mine")
    listed = uproto("backbones", "list", "--json")
    removed = uproto("backbones", "remove", "mine")

    assert (added.code, removed.code) == (0, 0)
    assert "mine" in {entry["name"] for entry in listed.json()["backbones"]}
    assert "mine" not in uproto("backbones").out


def test_a_download_without_a_network_is_exit_5(uproto):
    said = uproto("backbones", "download", "vit-b-32", "--mirror", "http://127.0.0.1:9")

    assert said.code == 5
    assert "built-in" in said.err


def test_doctor_finds_everything_fine_and_writes_a_report_without_photos(uproto, tmp_path):
    said = uproto("doctor", "--json", "--zip", tmp_path / "report.zip")

    assert said.code == 0
    assert all(check["is_fine"] for check in said.json()["checks"])
    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        names = archive.namelist()
        assert "torch" in archive.read("about.txt").decode()
        assert archive.read("self-test.txt").decode().startswith("fine ")
    assert all(name.endswith((".txt", ".log")) for name in names)


def test_version_and_help(uproto):
    assert uproto("--version").out.startswith("uproto 0.")
    said = uproto("--help")
    assert said.code == 0
    for command in (
        "demo",
        "scan",
        "train",
        "evaluate",
        "predict",
        "compare",
        "prototypes",
        "backbones",
        "doctor",
        "screenshots",
    ):
        assert command in said.out


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("win32", {}, True),
    ],
)
def test_a_window_is_opened_where_there_is_a_display(monkeypatch, platform, environment, expected):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)

    assert window.has_display() is expected


def test_the_command_line_starts_without_torch():
    code = "import sys, uproto_core.cli.main; sys.exit('torch' in sys.modules or 'PySide6' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
