from pathlib import Path

import pytest

from uproto_core.errors import RunUnusableError
from uproto_core.store.exam_cards import MEASURED
from uproto_core.store.exam_looks import (
    ExamStanding,
    exam_standing,
    is_exam_opened,
    note_ended,
    note_look,
    project_of_run,
)
from uproto_core.store.paths import BundlePaths, ProjectPaths, RunPaths
from uproto_core.store.project import create_project
from uproto_core.store.runs import RunDocument, SplitRow, write_run, write_split


@pytest.fixture
def project(tmp_path):
    made = create_project(tmp_path / "projects", "Moths", [tmp_path / "photos"])
    yield made
    made.close()


def trained(project, name: str, exam: list[str], ended: str | None = "09") -> Path:
    """A training with these exam photos; `ended` is the hour at which it came to its end."""
    run = RunPaths(ProjectPaths(project.root).runs / name)
    run.root.mkdir(parents=True)
    document = RunDocument(
        job={},
        fingerprint="",
        backbone="built-in",
        backbone_is_built_in=True,
        device="cpu",
        versions={},
        started="2024-05-01T08:00:00+00:00",
        ended=f"2024-05-01T{ended}:00:00+00:00" if ended is not None else None,
    )
    write_run(run, document)
    rows = [SplitRow(path=f"Fox/{photo}.jpg", class_name="Fox", split="test", sha256=photo * 64) for photo in exam]
    write_split(run, [*rows, SplitRow(path="Fox/t.jpg", class_name="Fox", split="train", sha256="t")])
    return run.root


def ended(project, name: str, exam: list[str]) -> Path:
    """A training that the window has seen end."""
    run = trained(project, name, exam)
    note_ended(run, project.root)
    return run


def test_the_first_training_opens_its_exam_by_itself_and_a_later_one_does_not(project):
    first, second = ended(project, "a", ["1", "2"]), ended(project, "b", ["2", "3"])

    assert exam_standing(first, project.root) == ExamStanding(is_opened=True, looks=1)
    assert exam_standing(second, project.root) == ExamStanding(is_opened=False, looks=1)


def test_opening_is_kept_and_counts_beside_every_figure_of_that_exam(project):
    first, second = ended(project, "a", ["1"]), ended(project, "b", ["1"])

    note_look(second, project.root, "opened")

    for run in (first, second):
        assert exam_standing(run, project.root) == ExamStanding(is_opened=True, looks=2)
        assert is_exam_opened(run, project.root)


def test_opening_what_is_open_is_no_look_and_measuring_again_is_one(project):
    run = ended(project, "a", ["1"])

    note_look(run, project.root, "opened")
    assert exam_standing(run, project.root).looks == 1

    note_look(run, project.root, "balance")
    note_look(run, project.root, "balance")
    assert exam_standing(run, project.root).looks == 3


def test_a_training_that_is_marked_again_is_no_further_look(project):
    run, later = ended(project, "a", ["1"]), ended(project, "b", ["1"])

    for again in (run, later):
        note_ended(again, project.root)

    assert exam_standing(run, project.root).looks == 1
    assert not is_exam_opened(later, project.root)


def test_an_exam_of_other_photos_is_opened_by_itself(project):
    ended(project, "a", ["1", "2"])

    assert exam_standing(ended(project, "b", ["3"]), project.root) == ExamStanding(is_opened=True, looks=1)


def test_what_was_thrown_away_and_deleted_was_looked_at_all_the_same(project):
    project.throw_away(ended(project, "a", ["1"]))
    project.empty_bin()

    assert exam_standing(ended(project, "b", ["1"]), project.root) == ExamStanding(is_opened=False, looks=1)


def test_a_training_in_the_bin_stays_as_it_was(project):
    run = ended(project, "a", ["1"])
    project.throw_away(run)

    assert exam_standing(project.paths.bin / run.name, project.root) == ExamStanding(is_opened=True, looks=1)


def test_a_training_without_an_exam_is_no_look(project):
    run = ended(project, "a", [])

    assert exam_standing(run, project.root).looks == 0


def test_in_a_project_of_an_older_version_every_finished_training_was_shown(project):
    first, second = trained(project, "a", ["1"], "09"), trained(project, "b", ["1"], "10")
    trained(project, "c", ["1"], None)

    assert exam_standing(second, project.root) == ExamStanding(is_opened=True, looks=2)

    later = ended(project, "d", ["1"])
    assert exam_standing(later, project.root) == ExamStanding(is_opened=False, looks=2)
    assert exam_standing(first, project.root) == ExamStanding(is_opened=True, looks=2)


def test_photos_that_were_moved_are_the_same_exam_by_their_content(project, tmp_path):
    ended(project, "a", ["1"])
    project.move_source(tmp_path / "photos", tmp_path / "elsewhere")

    assert not is_exam_opened(ended(project, "b", ["1"]), project.root)


@pytest.mark.parametrize("damaged", ["", "{", '{"format": 1, "looks": [{}]}'])
def test_a_damaged_record_opens_no_exam_and_forgets_no_look(project, damaged):
    first, second = ended(project, "a", ["1"]), ended(project, "b", ["1"])
    card = BundlePaths(RunPaths(first).bundle).card
    card.parent.mkdir()
    card.write_text(f"{MEASURED}\n", encoding="utf-8")
    for _ in range(4):
        note_look(first, project.root, "balance")
    project.paths.exam_looks.write_text(damaged, encoding="utf-8")

    assert not is_exam_opened(second, project.root)
    assert exam_standing(second, project.root) == ExamStanding(is_opened=False, looks=5)

    note_look(second, project.root, "opened")

    assert exam_standing(first, project.root) == ExamStanding(is_opened=False, looks=6)
    assert exam_standing(second, project.root) == ExamStanding(is_opened=True, looks=6)


def test_a_training_after_a_damaged_record_does_not_open_its_exam_by_itself(project):
    project.paths.exam_looks.write_text("{", encoding="utf-8")

    assert not is_exam_opened(ended(project, "a", ["1"]), project.root)


def test_what_cannot_be_read_is_passed_over_and_the_own_is_said(project):
    RunPaths(trained(project, "a", ["1"])).split.write_bytes(b"\xff")
    own = ended(project, "b", ["1"])

    assert exam_standing(own, project.root).looks == 1
    RunPaths(own).split.unlink()
    with pytest.raises(RunUnusableError):
        exam_standing(own, project.root)


def test_a_training_knows_its_project_also_in_the_bin(project, tmp_path):
    run = trained(project, "a", ["1"])

    assert project_of_run(run) == project.root
    assert project_of_run(project.paths.bin / "a") == project.root
    assert project_of_run(tmp_path / "elsewhere" / "run") is None


def ended_with_card(project, name: str, exam: list[str]) -> Path:
    """The card of a training that the window has seen end."""
    run = trained(project, name, exam)
    card = BundlePaths(RunPaths(run).bundle).card
    card.parent.mkdir()
    card.write_text(f"# Card\n\n{MEASURED}\n\n- All classes equal: 81 %\n", encoding="utf-8")
    note_ended(run, project.root)
    return card


def test_the_card_of_each_classifier_says_how_often_its_exam_was_looked_at(project):
    first, other = ended_with_card(project, "a", ["1"]), ended_with_card(project, "b", ["2"])
    assert all("Looks at this exam" not in card.read_text(encoding="utf-8") for card in (first, other))

    second = ended_with_card(project, "c", ["1"])
    assert "Looks at this exam: 1, all with other trainings" in second.read_text(encoding="utf-8")

    note_look(project.paths.run("c").root, project.root, "opened")
    for card in (first, second):
        assert card.read_text(encoding="utf-8").count("Looks at this exam: 2. Each choice by it") == 1
    assert "Looks at this exam" not in other.read_text(encoding="utf-8")
