"""What was decided about sentences comes back, from a file and from a project, as it was decided."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.errors import NotWritableError, OverridesUnusableError, ProjectInUseError
from uproto_core.store.migrations import STEPS, open_database
from uproto_core.store.overrides import change_overrides, read_overrides
from uproto_core.store.paths import ProjectPaths, overrides_beside
from uproto_core.store.project import Project, create_project

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)
CHANGES = st.dictionaries(st.tuples(WORDS, WORDS), st.sampled_from(["pinned", "dropped", None]), max_size=5)


def made_project(place: Path) -> Path:
    project = create_project(place, "Moths", [place / "photos"])
    project.close()
    return project.root


def place_of(kind: str, folder: Path) -> Path:
    return made_project(folder) if kind == "project" else folder / "by-hand.json"


each_place = pytest.mark.parametrize("kind", ["project", "file"])


@each_place
@given(first=CHANGES, second=CHANGES)
def test_decisions_add_up_and_those_taken_back_are_gone(tmp_path_factory, kind, first, second):
    place = place_of(kind, tmp_path_factory.mktemp("place"))

    change_overrides(place, first)
    change_overrides(place, second)

    assert read_overrides(place) == {key: by_hand for key, by_hand in {**first, **second}.items() if by_hand}


@each_place
def test_nothing_decided_is_nothing(tmp_path, kind):
    assert read_overrides(place_of(kind, tmp_path)) == {}


def test_a_project_that_a_window_has_open_can_be_read_and_not_changed(tmp_path):
    root = made_project(tmp_path)
    with closing(Project(root)) as window:
        window.decide_sentences({("Fox", "It is red."): "pinned"})

        assert read_overrides(root) == {("Fox", "It is red."): "pinned"}
        with pytest.raises(ProjectInUseError):
            change_overrides(root, {("Fox", "It is red."): None})
        with closing(Project(root, is_look_only=True)) as second, pytest.raises(ProjectInUseError):
            second.decide_sentences({})


def test_a_decision_about_a_sentence_counts_as_saved(tmp_path):
    root = made_project(tmp_path)
    with closing(Project(root)) as project:
        before = project.saved_at
        project.decide_sentences({("Fox", "It is red."): "dropped"})
        assert before is not None
        assert project.saved_at is not None
        assert project.saved_at > before
    with closing(Project(root)) as again:
        assert again.saved_at is not None
        assert again.saved_at.replace(microsecond=0) >= before.replace(microsecond=0)


def test_a_project_from_before_there_were_decisions_gets_their_table(tmp_path):
    paths = ProjectPaths(tmp_path)
    with closing(sqlite3.connect(paths.database)) as older:
        older.executescript(f"{STEPS[0]} PRAGMA user_version = 1;")
        older.execute("INSERT INTO act (at, what) VALUES ('2024-01-01T00:00:00+00:00', 'left-out')")
        older.commit()

    connection = open_database(paths).connection

    with closing(connection):
        assert connection.execute("SELECT count(*) FROM sentence").fetchone() == (0,)
        assert connection.execute("SELECT what FROM act").fetchone() == ("left-out",)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", '{"format": 2}', '{"decisions": [{"class": "Fox"}]}', '{"decisions": 1}', "\x00", "[" * 100_000],
)
def test_a_file_that_is_none_is_refused_and_stays_as_it_is(tmp_path, text):
    place = tmp_path / "by-hand.json"
    place.write_text(text, encoding="utf-8")

    with pytest.raises(OverridesUnusableError):
        read_overrides(place)
    with pytest.raises(OverridesUnusableError):
        change_overrides(place, {("Fox", "It is red."): "pinned"})
    assert place.read_text(encoding="utf-8") == text


def test_a_folder_in_the_place_of_the_file_is_said(tmp_path):
    with pytest.raises(OverridesUnusableError, match="cannot be read"):
        read_overrides(tmp_path)


def test_a_file_that_an_editor_marked_as_utf_8_is_read(tmp_path):
    place = tmp_path / "by-hand.json"
    change_overrides(place, {("Füchse", "Er ist rötlich."): "pinned"})
    place.write_bytes(b"\xef\xbb\xbf" + place.read_bytes())

    assert read_overrides(place) == {("Füchse", "Er ist rötlich."): "pinned"}


def test_a_place_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(NotWritableError):
        change_overrides(tmp_path / "file" / "by-hand.json", {("Fox", "It is red."): "pinned"})


def test_decisions_lie_in_the_folder_of_descriptions_or_beside_their_file(tmp_path):
    table = tmp_path / "words.csv"
    table.write_text("class,text\n")

    assert overrides_beside(tmp_path) == tmp_path / "by-hand.json"
    assert overrides_beside(table) == tmp_path / "words.csv.by-hand.json"
