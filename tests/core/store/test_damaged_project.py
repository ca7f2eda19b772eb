"""What kills, full disks and damage do to a project's own files: decisions stay, or are set aside."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from uproto_core.store.atomic import replaced, sweep
from uproto_core.store.contents import KnownPhoto, keep_contents, read_contents
from uproto_core.store.migrations import STEPS
from uproto_core.store.photo_keys import PhotoKey
from uproto_core.store.project import Project, create_project

_MOMENT = "%Y-%m-%d-%H%M%S"


@pytest.fixture
def closed(tmp_path):
    """A project with three decisions, closed."""
    project = create_project(tmp_path, "Moths", [tmp_path / "photos"])
    project.decide("left-out", photos(tmp_path, 3))
    project.close()
    return project


def photos(tmp_path: Path, count: int) -> list[Path]:
    return [tmp_path / "photos" / "Fox" / f"{number}.jpg" for number in range(count)]


def opened(root: Path) -> tuple[frozenset[Path], Path | None]:
    """What is left out in a project, and what was set aside."""
    with closing(Project(root)) as project:
        return project.curation.left_out, project.set_aside


def changed(database: Path, old: bytes, new: bytes) -> None:
    contents = database.read_bytes()
    assert old in contents
    database.write_bytes(contents.replace(old, new))


def test_an_emptied_database_is_no_new_project(closed, tmp_path):
    closed.paths.database.write_bytes(b"")

    left_out, aside = opened(closed.root)

    assert left_out == set(photos(tmp_path, 3))
    assert aside is not None


def test_a_missing_database_comes_back_from_its_backup(closed, tmp_path):
    closed.paths.database.unlink()

    assert opened(closed.root) == (set(photos(tmp_path, 3)), None)


def test_a_kill_between_setting_aside_and_the_backup_costs_no_decision(closed, tmp_path):
    """The damaged file has its new name already, and its log of changes has not."""
    closed.paths.database.replace(closed.paths.damaged("2026-01-01-000000"))
    log = closed.paths.database.with_name(closed.paths.database.name + "-wal")
    log.write_bytes(os.urandom(5000))

    assert opened(closed.root) == (set(photos(tmp_path, 3)), None)
    assert opened(closed.root) == (set(photos(tmp_path, 3)), None)


def test_a_decision_that_reads_otherwise_than_it_was_written_is_noticed(closed, tmp_path):
    changed(closed.paths.database, b"Fox/1.jpg", b"Fox/7.jpg")

    left_out, aside = opened(closed.root)

    assert left_out == set(photos(tmp_path, 3))
    assert aside is not None


@pytest.mark.parametrize(("old", "new"), [(b"left-out", b"lefT-out"), (b"Fox/1.jpg", b"Fox/\xff.jpg")])
def test_an_act_that_cannot_be_read_is_noticed(closed, tmp_path, old, new):
    changed(closed.paths.database, old, new)

    assert opened(closed.root)[0] == set(photos(tmp_path, 3))


def test_a_backup_that_is_damaged_too_does_not_take_the_place(closed):
    for file in (closed.paths.database, closed.paths.backup):
        changed(file, b"Fox/1.jpg", b"Fox/7.jpg")

    left_out, aside = opened(closed.root)

    assert left_out == frozenset()
    assert aside is not None


def test_a_database_that_calls_itself_older_than_it_is_is_damaged(closed, tmp_path):
    with closing(sqlite3.connect(closed.paths.database)) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) - 2}")

    assert opened(closed.root)[0] == set(photos(tmp_path, 3))


def test_two_that_are_damaged_in_one_second_are_both_kept(closed):
    kept = set()
    for noise in (b"one", b"two", b"three"):
        closed.paths.database.write_bytes(noise * 1000)
        kept.add(opened(closed.root)[1])

    assert len(kept) == 3
    assert all(aside.exists() for aside in kept)


def test_photos_that_were_renamed_are_no_damage(closed, tmp_path):
    with closing(Project(closed.root)) as project:
        project.move_source(tmp_path / "photos", tmp_path / "photos", {"Fox/1.jpg": "Fox/one.jpg"})
        # As a kill here leaves it: the copy that is made at the end is not there.
        project._connection.close()
        project._lock.release()
        project._is_closed = True

    left_out, aside = opened(closed.root)

    assert tmp_path / "photos" / "Fox" / "one.jpg" in left_out
    assert aside is None


def test_a_damaged_project_file_is_read_from_its_copy(closed, tmp_path):
    for damage in (b"", b"{", b"\xff\xfe"):
        closed.paths.project_json.write_bytes(damage)

        assert opened(closed.root) == (set(photos(tmp_path, 3)), None)


def test_after_a_clock_jumped_back_the_newest_training_is_still_the_newest(closed):
    later = datetime.now().astimezone() + timedelta(days=365)
    with closing(Project(closed.root)) as project:
        ahead = project.paths.run(f"{later:{_MOMENT}}-quick").root
        odd = project.paths.run("2026-99-99-999999-mine").root
        for folder in (ahead, odd):
            folder.mkdir(parents=True)

        assert project.new_run("quick").name > ahead.name
        odd.rename(odd.with_name("9999-99-99-999999-mine"))
        assert project.new_run("quick").name < ahead.name


def test_what_killed_writers_left_is_deleted_and_a_writer_at_work_keeps_its_file(closed, tmp_path):
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    left = closed.root / f".project.json.{gone.pid}-0123abcd.tmp"
    left.write_text("half")
    (closed.root / "notes.tmp").write_text("a person's own")

    with replaced(closed.root / "other.json") as temporary:
        temporary.write_text("{}")
        assert sweep(closed.root) == 1
        assert temporary.exists()

    assert not left.exists()
    assert (closed.root / "notes.tmp").exists()
    assert sweep(tmp_path / "nowhere") == 0


def test_what_photos_are_is_kept_and_read_again(closed):
    known = KnownPhoto(PhotoKey(0, "Fox/1.jpg"), 5, "ab" * 32)

    keep_contents(closed.paths, [known])

    assert read_contents(closed.paths) == (known,)
