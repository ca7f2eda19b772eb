"""What is typed about classes is in the project at once, follows them to other names, and is read beside the window."""

from contextlib import closing
from pathlib import Path

import pytest

from uproto_core.errors import ProjectInUseError
from uproto_core.store.class_words import ClassWords, typed_words
from uproto_core.store.migrations import STEPS, open_database
from uproto_core.store.overrides import read_overrides
from uproto_core.store.paths import ProjectPaths
from uproto_core.store.project import Project, create_project

LUCHS = ClassWords(name="lynx, bobcat", description="Spotted fur.\nLong ear tufts.")


def made(place: Path) -> Project:
    return create_project(place, "Tiere", [place / "photos"])


def test_what_was_typed_is_there_after_a_restart_and_while_the_window_is_open(tmp_path):
    project = made(tmp_path)
    project.type_words("Luchs", LUCHS)

    assert typed_words(project.root) == {"Luchs": LUCHS}
    project.close()
    with closing(Project(project.root)) as again:
        assert again.class_words == {"Luchs": LUCHS}


def test_words_that_were_emptied_are_gone(tmp_path):
    with closing(made(tmp_path)) as project:
        project.type_words("Luchs", LUCHS)
        project.type_words("Luchs", ClassWords(name=" ", description="\n"))

        assert project.class_words == {}


def test_words_follow_a_class_to_its_new_name_and_merged_classes_have_both(tmp_path):
    with closing(made(tmp_path)) as project:
        project.type_words("Luchs", LUCHS)
        project.type_words("Luchs 2", ClassWords(description="A short tail."))

        project.decide_classes("named", ["Luchs", "Luchs 2"], "Katze")

        both = ClassWords(name="lynx, bobcat", description="Spotted fur.\nLong ear tufts.\nA short tail.")
        assert typed_words(project.root) == {"Katze": both}
        project.type_words("Katze", ClassWords(description="A cat."))
        assert typed_words(project.root) == {"Katze": ClassWords(description="A cat.")}


def test_a_project_open_to_look_only_takes_no_words(tmp_path):
    root = made(tmp_path).root
    with closing(Project(root, is_look_only=True)) as second, pytest.raises(ProjectInUseError):
        second.type_words("Luchs", LUCHS)


def test_decisions_about_sentences_are_undone_like_all_others(tmp_path):
    with closing(made(tmp_path)) as project:
        project.decide("left-out", [tmp_path / "photos" / "a.jpg"])
        project.decide_sentences({("Fox", "It is red."): "pinned"})
        project.undo()
        assert read_overrides(project.root) == {}
        project.redo()
        assert read_overrides(project.root) == {("Fox", "It is red."): "pinned"}
        project.decide_classes("named", ["Fox"], "Red fox")
        assert read_overrides(project.root) == {("Red fox", "It is red."): "pinned"}


def test_what_an_older_version_decided_holds_until_something_else_is(tmp_path):
    project = made(tmp_path)
    project.close()
    paths = ProjectPaths(project.root)
    for ending in ("", "-wal", "-shm"):
        paths.database.with_name(paths.database.name + ending).unlink(missing_ok=True)
    with closing(open_database(paths).connection) as older:
        assert older.execute("PRAGMA user_version").fetchone()[0] == len(STEPS)
        older.execute("INSERT INTO sentence VALUES ('Fox', 'It is red.', 'dropped', '2024-05-01T10:00:00+02:00')")

    assert read_overrides(project.root) == {("Fox", "It is red."): "dropped"}
    with closing(Project(project.root)) as now:
        now.decide_sentences({("Fox", "It is red."): None})
        assert read_overrides(project.root) == {}
