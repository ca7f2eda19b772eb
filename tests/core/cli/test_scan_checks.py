import shutil

import pytest

from tests.core.trained import write_photos
from uproto_core.cli.words import FINDING_WORDS, could_not_words
from uproto_core.errors import BackboneUnknownError, DiskFullError, OutOfMemoryError
from uproto_core.findings import FINDING_CODES
from uproto_core.pipeline.look import NOT_ASKED


@pytest.fixture
def messy(tmp_path):
    """A fox among the lynxes, a lynx in two classes, and a class that is written twice."""
    source = write_photos(tmp_path / "photos", {"Fox": 14, "Lynx": 10, "Owl": 8})
    shutil.move(source / "Fox" / "013.jpg", source / "Lynx" / "moved.jpg")
    shutil.copy(source / "Lynx" / "000.jpg", source / "Owl" / "twice.jpg")
    (source / "Owls").mkdir()
    shutil.move(source / "Owl" / "007.jpg", source / "Owls" / "007.jpg")
    return source


def test_people_read_what_it_is_why_it_matters_and_what_to_do(uproto, messy):
    said = uproto("scan", messy, "--checks", "--backbone", "built-in")

    lines = said.out.splitlines()
    start = lines.index("Same photo in two classes: 2")
    assert lines[start + 1 : start + 4] == [
        f"    {FINDING_WORDS['two-classes'].why}",
        f"    {FINDING_WORDS['two-classes'].advice}",
        "    Lynx/000.jpg, Owl/twice.jpg",
    ]
    assert "    Owl, Owls (plural)" in lines
    assert "    Owls (1)" in lines  # too few
    doubt = next(line for line in lines if "moved.jpg" in line)
    assert doubt.startswith("    Lynx/moved.jpg: filed under Lynx, looks like Fox (sure ")
    assert "Exact copies: nothing found" in lines


def test_programs_read_everything_by_harm(uproto, messy):
    findings = uproto("scan", messy, "--checks", "--json", "--backbone", "built-in").json()["findings"]

    assert tuple(finding["code"] for finding in findings) == FINDING_CODES
    (doubt,) = next(finding for finding in findings if finding["code"] == "wrong-class")["doubts"]
    assert (doubt["class"], doubt["suggestion"], len(doubt["here"]), len(doubt["there"])) == ("Lynx", "Fox", 3, 3)


def test_without_the_model_labels_in_doubt_are_not_looked_for(uproto, messy):
    said = uproto("scan", messy, "--checks", "--no-model")

    assert said.code == 0
    assert f"Possibly in the wrong class: {could_not_words(NOT_ASKED)}" in said.out
    assert "Looking at photos with the model" not in said.err


def test_every_kind_and_every_likely_reason_has_words():
    assert FINDING_WORDS.keys() == set(FINDING_CODES)
    for code in (NOT_ASKED, OutOfMemoryError.code, DiskFullError.code, BackboneUnknownError.code):
        assert code not in could_not_words(code)
    assert "some.code" in could_not_words("some.code")
