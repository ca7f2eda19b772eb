"""`uproto compare` for people and for programs."""

import pytest

from tests.core.trained import write_photos
from uproto_core.events import from_json_line
from uproto_core.pipeline.compare import METHODS
from uproto_core.store.paths import ComparePaths

QUICK = ("--seeds", "1", "--set", "matching.steps=20", "--set", "classifier.iterations=20", "--backbone", "built-in")


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory):
    return write_photos(tmp_path_factory.mktemp("photos") / "photos", {"Fox": 16, "Lynx": 8, "Badger": 5})


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory):
    """A folder that the first test fills and the others go on with."""
    return tmp_path_factory.mktemp("compared") / "out"


def test_people_read_a_table_of_80_columns(uproto, source, out):
    methods = "zero-shot,nearest-mean,uproto-without-even-prototypes"

    said = uproto("compare", source, "--out", out, "--methods", methods, *QUICK)

    assert said.code == 0
    assert max(map(len, said.out.split("Page: ")[0].splitlines())) <= 80
    assert "…" not in said.out
    for words in ("uproto", "zero-shot", "nearest-mean", "without even-prototypes", "rare", "uproto is"):
        assert words in said.out
    assert str(ComparePaths(out).figure) in said.out
    assert "Training and examining each method" in said.err


def test_programs_read_the_document(uproto, source, out):
    said = uproto("compare", source, "--out", out, "--methods", "zero-shot", *QUICK, "--json")

    document = said.json()
    assert document["format"] == 1
    assert list(document["methods"]) == ["uproto", "zero-shot"]


def test_events_end_with_the_document(uproto, source, out):
    said = uproto("compare", source, "--out", out, "--methods", "zero-shot", *QUICK, "--json-events")

    events = [from_json_line(line) for line in said.out.splitlines()]
    assert [events[0].kind, events[-2].kind, events[-1].kind] == ["job-started", "compare-ended", "job-ended"]
    assert events[-2].comparison.methods.keys() == {"uproto", "zero-shot"}


def test_a_wrong_name_is_wrong_use_and_lists_those_there_are(uproto, source, tmp_path):
    said = uproto("compare", source, "--out", tmp_path / "out", "--methods", "linear,magic", *QUICK)

    assert said.code == 2
    assert '"magic"' in said.err
    assert all(name in said.err for name in METHODS)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("words", [("--seeds", "0"), ("--set", "answers.target=2"), ("--preset", "balanced")])
def test_wrong_use_is_exit_2(uproto, source, tmp_path, words):
    said = uproto("compare", source, "--out", tmp_path / "out", *words)

    assert said.code == 2
    assert not (tmp_path / "out").exists()
