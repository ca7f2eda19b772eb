"""A report says what is needed to mend uproto, and names nobody and nothing of the person's."""

import zipfile

import pytest

from uproto_core.events import SelfCheck, SelfTested, SourceScanned
from uproto_core.figures import ClassCount, ScanSummary
from uproto_core.store.hidden_names import HiddenNames, shortened
from uproto_core.store.paths import user_paths
from uproto_core.store.project import create_project
from uproto_core.store.report import report_parts, write_report


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('File "/home/ada/lib/uproto_core/jobs.py", line 3', 'File "…/jobs.py", line 3'),
        ("1/2 or a/b stays", "1/2 or a/b stays"),
        ("nothing to hide", "nothing to hide"),
    ],
)
def test_code_keeps_its_name_and_what_is_no_path_stays(text, shown):
    assert HiddenNames().hide(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "in /home/ada/secret/lynx.JPG, and",
        r"in C:\Users\ada\secret\lynx.jpg",
        "in '/home/ada/secret photos/of lynx.jpg'",
        "“/home/ada/secret photos/of lynx.jpg” could not be read",
        "/media/ada/secret photos/of lynx.jpg: no such file",
    ],
)
def test_of_a_path_only_the_ending_is_left(tmp_path, text):
    got = HiddenNames(folders=[tmp_path.__class__("/media/ada/secret photos")]).hide(text)

    assert "…/" in got
    assert ".jpg" in got
    assert not any(name in got for name in ("ada", "secret", "lynx"))


def test_the_same_path_is_the_same_word_and_another_one_another():
    assert shortened("/a/b/c.jpg") == shortened("/a/b/c.jpg") != shortened("/a/b/d.jpg")


def test_names_of_classes_are_taken_out_as_whole_words_and_the_longer_ones_first():
    names = HiddenNames(["Lynx", "Lynx lynx", "A", "file"])

    got = names.hide("class Lynx lynx, Lynx; Lynxes, A file")

    assert "Lynx lynx" not in got
    assert got.endswith("; Lynxes, A file")
    assert got.count("name-") == 2


def test_a_report_holds_versions_settings_self_test_and_logs_and_no_name(tmp_path, photo_folder):
    source = photo_folder({"Wolverine": 1, "Lynx": 1}, root="Adas secret photos")
    paths = user_paths()
    project = create_project(paths.projects, "The den near Aspen", [source])
    counts = tuple(ClassCount(class_name=name, photos=1, group="even") for name in ("Lynx", "Wolverine"))
    summary = ScanSummary(photos=2, classes=counts, splits={}, ignored={}, seconds=0.1)
    project.remember(SourceScanned(summary=summary))
    project.close()
    paths.log.mkdir(parents=True, exist_ok=True)
    paths.engine_log("train").write_text(
        f"reading {source}/Lynx/Lynx_000.jpg\nclass Wolverine of The den near Aspen\n", encoding="utf-8"
    )
    tested = SelfTested(
        computes_on="Dream 9000", checks=(SelfCheck(name="model", is_fine=False, words=f"no {source}/x.bin"),)
    )

    parts = report_parts(paths, tested=tested, faults=["ZeroDivisionError: Wolverine", ""])
    write_report(tmp_path / "report.zip", parts)

    with zipfile.ZipFile(tmp_path / "report.zip") as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert set(texts) == {"about.txt", "self-test.txt", "what-happened.txt", "log/train.log"}
    assert "Dream 9000" in texts["about.txt"]
    assert "1 sources, 2 classes, 2 photos" in texts["about.txt"]
    assert "is_sleep_held" in texts["about.txt"]
    assert texts["self-test.txt"].startswith("FAILS model: no …/")
    for secret in ("Wolverine", "Lynx", "Aspen", "Adas", "secret", str(source)):
        assert secret not in "\n".join(texts.values())


def test_a_report_is_made_without_a_self_test_a_log_or_a_project():
    parts = report_parts(user_paths(), why_untested="its process ended")

    assert [part.name for part in parts] == ["about.txt", "self-test.txt"]
    assert "its process ended" in parts[1].text


def test_an_address_with_a_password_is_not_told(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", "http://ada:secret@proxy.example")

    (about, _) = report_parts(user_paths())

    assert "HTTPS_PROXY            is set" in about.text
    assert "secret" not in about.text
