import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.errors import NotWritableError, ProjectInUseError, ProjectUnusableError
from uproto_core.events import FindingMade, SourceScanned
from uproto_core.figures import ClassCount, ScanSummary
from uproto_core.findings import Finding
from uproto_core.store.cards import find_projects, read_card
from uproto_core.store.curation import Act
from uproto_core.store.decisions import Decisions
from uproto_core.store.migrations import STEPS, open_to_look
from uproto_core.store.paths import ProjectPaths, RunPaths
from uproto_core.store.photo_keys import PhotoKey
from uproto_core.store.project import Project, create_project, is_project


@pytest.fixture
def source(tmp_path):
    folder = tmp_path / "photos"
    (folder / "Fox").mkdir(parents=True)
    return folder


@pytest.fixture
def project(tmp_path, source):
    made = create_project(tmp_path / "projects", "Moths 2024", [source])
    yield made
    made.close()


def photos(source: Path, count: int) -> list[Path]:
    return [source / "Fox" / f"{number}.jpg" for number in range(count)]


def scanned(source: Path) -> SourceScanned:
    summary = ScanSummary(
        photos=7,
        classes=(
            ClassCount(class_name="Fox", photos=5, group="many"),
            ClassCount(class_name="Lynx", photos=2, group="few"),
        ),
        splits={},
        ignored={},
        seconds=0.1,
    )
    return SourceScanned(summary=summary, examples={"Fox": tuple(photos(source, 2))})


def test_a_new_project_is_a_folder_with_its_own_file_and_nothing_beside_the_photos(project, source):
    assert project.root.name == "Moths 2024.uproto"
    assert is_project(project.root)
    assert project.document.sources == (source,)
    assert [path.name for path in source.iterdir()] == ["Fox"]


def test_a_second_project_of_the_same_name_gets_a_number(tmp_path, project, source):
    second = create_project(tmp_path / "projects", "Moths 2024", [source])

    assert (second.name, second.root.name) == ("Moths 2024 2", "Moths 2024 2.uproto")
    second.close()


@pytest.mark.parametrize(("typed", "kept"), [("a/b: c?", "a b c"), ("..", "Photos"), ("  Мотыльки ", "Мотыльки")])
def test_a_name_becomes_one_that_every_system_takes(tmp_path, source, typed, kept):
    made = create_project(tmp_path, typed, [source])

    assert made.name == kept
    made.close()


def test_decisions_and_undoing_survive_reopening(project, source):
    first, second, third = photos(source, 3)
    project.decide("left-out", [first])
    project.decide("left-out", [second, third])
    project.undo()
    project.close()

    again = Project(project.root)

    assert again.curation.left_out == {first}
    again.redo()
    assert again.curation.left_out == {first, second, third}
    again.undo()
    again.undo()
    assert again.curation.left_out == frozenset()
    assert again.decisions.to_undo is None
    again.close()


def test_a_new_decision_ends_what_could_be_done_again(project, source):
    first, second, _ = photos(source, 3)
    project.decide("left-out", [first])
    project.undo()
    project.decide("left-out", [second])

    project.redo()

    assert project.curation.left_out == {second}


def test_leaving_out_what_is_left_out_already_is_no_act(project, source):
    first = photos(source, 1)
    project.decide("left-out", first)
    project.decide("left-out", first)
    project.decide("taken-back", photos(source, 3)[1:])

    project.undo()

    assert project.curation.left_out == frozenset()
    assert project.decisions.to_undo is None


def test_ten_decisions_are_there_after_the_process_was_killed(project, source):
    project.close()
    script = f"""
import os, signal
from pathlib import Path
from uproto_core.store.project import Project
project = Project(Path({str(project.root)!r}))
for number in range(10):
    project.decide("left-out", [Path({str(source)!r}) / "Fox" / f"{{number}}.jpg"])
os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
"""
    killed = subprocess.run([sys.executable, "-c", script], check=False, cwd=Path.cwd())

    again = Project(project.root)

    assert killed.returncode in {-getattr(signal, "SIGKILL", 9), 1}
    assert again.curation.left_out == set(photos(source, 10))
    for left in range(9, -1, -1):
        again.undo()
        assert len(again.curation.left_out) == left
    again.close()


def test_a_second_window_is_refused_and_may_look(project, source):
    project.decide("left-out", photos(source, 1))

    with pytest.raises(ProjectInUseError):
        Project(project.root)
    looking = Project(project.root, is_look_only=True)

    assert looking.curation.left_out == set(photos(source, 1))
    for act in (lambda: looking.decide("left-out", photos(source, 2)), looking.undo, lambda: looking.new_run("quick")):
        with pytest.raises(ProjectInUseError):
            act()
    looking.close()
    assert project.curation.left_out == set(photos(source, 1))


@pytest.mark.parametrize("damage", ["noise", "cut off", "empty pages"])
def test_a_damaged_database_is_set_aside_and_the_backup_takes_its_place(project, source, damage):
    project.decide("left-out", photos(source, 4))
    project.close()
    database = project.paths.database
    whole = database.read_bytes()
    damaged = {
        "noise": os.urandom(len(whole)),
        "cut off": whole[: len(whole) // 3],
        "empty pages": whole[:4096] + bytes(len(whole) - 4096),
    }[damage]
    database.write_bytes(damaged)

    again = Project(project.root)

    assert again.curation.left_out == set(photos(source, 4))
    assert again.set_aside is not None
    assert again.set_aside.read_bytes() == damaged
    again.close()


def test_without_a_backup_a_damaged_database_begins_anew(project, source):
    project.close()
    project.paths.backup.unlink()
    project.paths.database.write_bytes(b"not a database at all" * 300)

    again = Project(project.root)

    assert again.curation.left_out == frozenset()
    again.decide("left-out", photos(source, 1))
    assert again.curation.left_out == set(photos(source, 1))
    again.close()


def test_a_database_of_a_newer_version_is_refused_and_left_alone(project):
    project.close()
    with closing(sqlite3.connect(project.paths.database)) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}")
    before = project.paths.database.read_bytes()

    with pytest.raises(ProjectUnusableError, match="newer version"):
        Project(project.root)
    assert project.paths.database.read_bytes() == before


@pytest.mark.parametrize(
    ("text", "because"), [('{"format": 2, "name": "x"}', "newer version"), ("{", "damaged"), ("", "damaged")]
)
def test_a_project_file_that_cannot_be_read_is_said_so(project, text, because):
    project.paths.project_json.write_text(text)
    project.paths.project_json_copy.unlink()

    with pytest.raises(ProjectUnusableError, match=because):
        Project(project.root, is_look_only=True)


def test_a_folder_without_a_project_file_is_no_project(tmp_path):
    with pytest.raises(ProjectUnusableError):
        Project(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_decisions_follow_a_source_that_moved(tmp_path, project, source):
    project.decide("left-out", photos(source, 2))

    project.move_source(source, tmp_path / "elsewhere")

    assert project.curation.left_out == set(photos(tmp_path / "elsewhere", 2))


def test_photos_of_a_table_and_of_nowhere_can_be_left_out(tmp_path, project):
    table = tmp_path / "lists" / "photos.csv"
    project.add_source(table)
    project.add_source(table)
    inside, outside = tmp_path / "lists" / "a.jpg", Path("/elsewhere/b.jpg").absolute()

    project.decide("left-out", [inside, outside])

    assert project.document.sources[1:] == (table,)
    assert project.curation.left_out == {inside, outside}
    assert PhotoKey(1, "a.jpg") in project.decisions.curation.left_out


def test_what_was_seen_is_there_at_the_next_opening(project, source):
    scan = scanned(source)
    finding = FindingMade(finding=Finding(code="copies", photos=0))
    project.remember(finding)
    project.remember(scan)
    project.close()

    again = Project(project.root)

    assert again.seen() == (scan, finding)
    again.forget_findings()
    assert again.seen() == (scan,)
    again.close()


def test_runs_are_named_by_their_time_and_a_thrown_away_one_lies_in_the_bin(project):
    run = project.new_run("quick")
    RunPaths(run).bundle.mkdir(parents=True)
    RunPaths(run).run_json.write_text("{}")
    assert project.unfinished_run() == run
    RunPaths(run).metrics.write_text("{}")
    assert project.finished_run() == run
    assert project.unfinished_run() is None

    project.throw_away(run)

    assert project.runs() == ()
    assert project.new_run("quick") != run
    assert (project.paths.bin / run.name / RunPaths(run).run_json.name).exists()
    project.empty_bin()
    assert not project.paths.bin.exists()


def test_a_project_on_a_disk_that_may_not_be_written_can_be_looked_at(project, monkeypatch):
    project.close()

    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    # The tests may run as a person whom no disk refuses.
    monkeypatch.setattr(os, "open", refuse)

    with pytest.raises(NotWritableError):
        Project(project.root)
    Project(project.root, is_look_only=True).close()


def test_a_card_says_what_is_known_and_asks_no_drive_that_may_be_gone(tmp_path, project, source):
    card = read_card(project.root)
    assert (card.classes, card.trained, card.missing) == (None, None, None)
    project.remember(scanned(source))
    source.rename(tmp_path / "unplugged")

    card = read_card(project.root)

    assert (card.name, card.classes, card.photos) == ("Moths 2024", 2, 7)
    assert card.examples == tuple(photos(source, 1))
    assert (card.sources, card.missing, card.is_silent) == ((source,), None, False)


def test_a_card_of_a_damaged_database_still_has_its_name(project):
    project.close()
    project.paths.database.write_bytes(b"x" * 5000)

    assert read_card(project.root).name == "Moths 2024"


def test_projects_of_the_folder_follow_those_used_lately(tmp_path, project, source):
    elsewhere = create_project(tmp_path / "elsewhere", "Seeds", [source])
    elsewhere.close()

    found = find_projects([elsewhere.root, tmp_path / "gone.uproto"], tmp_path / "projects")

    assert found == (elsewhere.root, project.root)


@given(st.lists(st.tuples(st.sampled_from(["left-out", "taken-back", "undo", "redo"]), st.sets(st.integers(0, 4)))))
def test_the_log_read_again_says_what_the_running_one_says(tmp_path_factory, acts):
    connection = open_to_look(ProjectPaths(tmp_path_factory.mktemp("none")))
    connection.execute("PRAGMA query_only = OFF")
    connection.isolation_level = None
    decisions = Decisions(connection)
    for what, numbers in acts:
        match what:
            case "undo":
                decisions.undo()
            case "redo":
                decisions.redo()
            case _:
                photos = tuple(PhotoKey(0, str(number)) for number in sorted(numbers))
                decisions.decide(Act(what=what, photos=photos))

    again = Decisions(connection)

    assert (again.curation.left_out, again.to_undo, again.to_redo) == (
        decisions.curation.left_out,
        decisions.to_undo,
        decisions.to_redo,
    )
    connection.close()


def finished(project: Project, name: str) -> Path:
    run = RunPaths(project.paths.run(name).root)
    run.bundle.mkdir(parents=True)
    for file in (run.run_json, run.metrics):
        file.write_text("{}", encoding="utf-8")
    return run.root


def test_the_training_that_was_chosen_is_used_until_another_is(project):
    older, newer = finished(project, "2026-01-01-quick"), finished(project, "2026-01-02-quick")
    assert project.finished_run() == newer

    project.use_run(older)
    assert project.finished_run() == older

    project.use_run(None)
    assert project.finished_run() == newer


def test_a_chosen_training_that_was_thrown_away_gives_way_to_the_newest_and_comes_back(project):
    older, newer = finished(project, "2026-01-01-quick"), finished(project, "2026-01-02-quick")
    project.use_run(older)

    project.throw_away(older)
    assert project.finished_run() == newer

    assert project.bring_back(project.paths.bin / older.name) == older
    assert project.finished_run() == older
    assert not (project.paths.bin / older.name).exists()
