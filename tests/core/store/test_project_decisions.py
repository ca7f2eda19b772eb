"""Decisions about photos, classes and findings in a project, its older databases included."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from uproto_core.errors import ProjectInUseError, ProjectUnusableError
from uproto_core.store.curation import Curation
from uproto_core.store.decided import decided_since
from uproto_core.store.migrations import STEPS
from uproto_core.store.photo_keys import PhotoKey
from uproto_core.store.project import Project, create_project, photos_folder, read_curation, sources_of

PHOTOS = Path("/photos/moths")
BEFORE = datetime(2023, 5, 1, 12, tzinfo=UTC)


@pytest.fixture
def root(tmp_path) -> Path:
    with closing(create_project(tmp_path, "Moths", [PHOTOS])) as project:
        return project.root


def test_every_kind_of_decision_is_undone_and_done_again_after_reopening(root):
    states: list[Curation[Path]] = []
    with closing(Project(root)) as project:
        for decide in (
            lambda: project.decide("left-out", [PHOTOS / "Fox" / "1.jpg"]),
            lambda: project.decide("moved", [PHOTOS / "Fox" / "2.jpg"], "Lynx"),
            lambda: project.decide("kept", [PHOTOS / "Fox" / "3.jpg"]),
            lambda: project.decide("not-sure", [PHOTOS / "Fox" / "2.jpg", PHOTOS / "Fox" / "3.jpg"]),
            lambda: project.decide_classes("named", ["Fox", "Foxes"], "Red fox"),
            lambda: project.decide_classes("class-left-out", ["Red fox"]),
            lambda: project.decide_finding("ignored", "copies 0123"),
        ):
            states.append(project.curation)
            decide()
        last = project.curation

    with closing(Project(root)) as again:
        assert again.curation == last
        assert (again.decisions.to_undo.what, again.decisions.to_undo.value) == ("ignored", "copies 0123")
        for state in reversed(states):
            again.undo()
            assert again.curation == state
        assert again.curation == Curation()
        for _ in states:
            again.redo()
        assert again.curation == last
        assert read_curation(root) == last


def test_any_decision_is_taken_back_by_itself_and_those_after_it_stay_after_reopening_too(root):
    with closing(Project(root)) as project:
        for name in ("1", "2", "3"):
            project.decide("left-out", [PHOTOS / "Fox" / f"{name}.jpg"])
        second = project.decisions.since(BEFORE)[1]

        project.undo(second.number)
        project.undo(second.number)  # it does not hold any more: nothing happens

        assert project.curation.left_out == {PHOTOS / "Fox" / "1.jpg", PHOTOS / "Fox" / "3.jpg"}
    with closing(Project(root)) as again:
        assert again.curation.left_out == {PHOTOS / "Fox" / "1.jpg", PHOTOS / "Fox" / "3.jpg"}
        again.redo()
        assert len(again.curation.left_out) == 3
        again.undo()
        assert again.curation.left_out == {PHOTOS / "Fox" / "1.jpg", PHOTOS / "Fox" / "3.jpg"}


def test_what_was_decided_since_a_moment_is_told_with_its_photos_latest_first(root):
    with closing(Project(root)) as project:
        project.decide("left-out", [PHOTOS / "Fox" / "1.jpg"])
        project.decide_classes("named", ["Lynx"], "Bobcat")
        project.decide("moved", [PHOTOS / "Fox" / "2.jpg"], "Bobcat")
        project.decide("kept", [PHOTOS / "Fox" / "3.jpg"])
        project.undo()

        moved, named, out = decided_since(project, BEFORE)

    assert (moved.what, moved.photos, moved.value) == ("moved", (PHOTOS / "Fox" / "2.jpg",), "Bobcat")
    assert (named.what, named.classes, named.value) == ("named", ("Lynx",), "Bobcat")
    assert (out.what, out.photos, out.is_taken_back) == ("left-out", (PHOTOS / "Fox" / "1.jpg",), False)


def test_what_a_training_heeded_and_was_taken_back_since_is_told_and_nothing_else(root):
    def date_back(project: Project) -> None:
        """As if all of it had been decided before the training."""
        project._connection.execute("UPDATE act SET at = '2020-01-01T00:00:00+00:00'")

    with closing(Project(root)) as project:
        for name in ("1", "2", "3"):
            project.decide("left-out", [PHOTOS / "Fox" / f"{name}.jpg"])
        date_back(project)

        project.undo()
        project.undo()
        project.redo()

        (taken_back,) = decided_since(project, BEFORE)
        assert (taken_back.photos, taken_back.is_taken_back) == ((PHOTOS / "Fox" / "3.jpg",), True)


def test_decisions_follow_photos_that_were_moved_on_the_disk(root):
    with closing(Project(root)) as project:
        project.decide("moved", [PHOTOS / "Fox" / "2.jpg"], "Lynx")
        project.move_source(PHOTOS, Path("/elsewhere"))

        assert project.curation.moved == {Path("/elsewhere/Fox/2.jpg"): "Lynx"}
    assert read_curation(root).moved == {Path("/elsewhere/Fox/2.jpg"): "Lynx"}


def test_which_folder_names_the_class_is_kept(root):
    with closing(Project(root)) as project:
        assert project.document.class_level == "auto"
        project.set_class_level("first")
    with closing(Project(root)) as again:
        assert again.document.class_level == "first"


def test_nothing_is_decided_by_a_window_that_only_looks(root):
    with closing(Project(root)), closing(Project(root, is_look_only=True)) as looking:
        for decide in (
            lambda: looking.decide_classes("named", ["Fox"], "Red fox"),
            lambda: looking.decide_finding("ignored", "copies 0123"),
            lambda: looking.set_class_level("first"),
        ):
            with pytest.raises(ProjectInUseError):
                decide()


def older_database(root: Path, version: int) -> Path:
    """A database as an older version left it, with two acts, the second of them undone."""
    database = root / "project.sqlite"
    database.unlink()
    with closing(sqlite3.connect(database)) as older:
        older.executescript("".join(STEPS[:version]) + f"PRAGMA user_version = {version};")
        older.executescript(
            """
            INSERT INTO act (number, at, what) VALUES (1, '2026-01-01T10:00:00+00:00', 'left-out');
            INSERT INTO act_photo VALUES (1, 0, 'Fox/1.jpg');
            INSERT INTO act (number, at, what) VALUES (2, '2026-01-01T10:01:00+00:00', 'left-out');
            INSERT INTO act_photo VALUES (2, 0, 'Fox/2.jpg');
            INSERT INTO act (number, at, what, act) VALUES (3, '2026-01-01T10:02:00+00:00', 'undone', 2);
            """
        )
        older.commit()
    return database


@pytest.mark.parametrize("version", [1, 2])
def test_decisions_of_an_older_version_are_all_there(root, version):
    older_database(root, version)

    with closing(Project(root)) as project:
        assert project.curation.left_out == {PHOTOS / "Fox" / "1.jpg"}
        assert project.decisions.to_redo.photos == (PhotoKey(0, "Fox/2.jpg"),)
        project.decide("moved", [PHOTOS / "Fox" / "3.jpg"], "Lynx")
        project.undo()
        project.undo()
        assert project.curation == Curation()
    with closing(sqlite3.connect(root / "project.sqlite")) as database:
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize("version", [1, 2])
def test_reading_an_older_database_changes_nothing_in_it(root, version):
    database = older_database(root, version)
    before = database.read_bytes()

    assert read_curation(root).left_out == {PHOTOS / "Fox" / "1.jpg"}
    assert database.read_bytes() == before


def test_decisions_of_a_newer_version_are_not_passed_over(root):
    with closing(sqlite3.connect(root / "project.sqlite")) as database:
        database.execute(f"PRAGMA user_version = {len(STEPS) + 1}")

    with pytest.raises(ProjectUnusableError, match="newer version"):
        read_curation(root)


def test_a_project_without_a_database_has_no_decisions(root):
    (root / "project.sqlite").unlink()

    assert read_curation(root) == Curation()


def test_photos_of_a_run_are_named_below_the_one_source(tmp_path, root):
    table = tmp_path / "photos.csv"
    table.write_text("path,label\n")
    with closing(create_project(tmp_path, "Listed", [table])) as listed:
        assert photos_folder(listed.root) == tmp_path
    with closing(create_project(tmp_path, "Both", [PHOTOS, table])) as both:
        assert photos_folder(both.root) == both.root
    assert (photos_folder(root), photos_folder(PHOTOS), photos_folder(table)) == (PHOTOS, PHOTOS, tmp_path)
    assert sources_of(root) == sources_of(PHOTOS) == (PHOTOS,)
