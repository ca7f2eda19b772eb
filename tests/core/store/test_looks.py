from pathlib import Path

import pytest

from uproto_core.errors import RunUnusableError
from uproto_core.store.looks import look_of
from uproto_core.store.paths import ProjectPaths, RunPaths
from uproto_core.store.project import create_project
from uproto_core.store.runs import RunDocument, SplitRow, write_run, write_split


@pytest.fixture
def project(tmp_path):
    made = create_project(tmp_path / "projects", "Moths", [tmp_path / "photos"])
    yield made
    made.close()


def trained(project, name: str, ended: str | None, exam: list[str]) -> Path:
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
    rows = [SplitRow(path=f"Fox/{photo}.jpg", class_name="Fox", split="test", sha256=photo) for photo in exam]
    write_split(run, [*rows, SplitRow(path="Fox/t.jpg", class_name="Fox", split="train", sha256="t")])
    return run.root


def test_a_training_is_as_many_looks_as_came_to_their_end_before_it(project):
    first = trained(project, "a", "09", ["1", "2"])
    second = trained(project, "b", "10", ["1", "2"])
    third = trained(project, "c", "11", ["2", "3"])

    assert [look_of(run, project.root) for run in (first, second, third)] == [1, 2, 3]


def test_a_training_that_was_gone_on_with_later_is_the_later_look(project):
    first = trained(project, "a", "12", ["1"])
    second = trained(project, "b", "10", ["1"])

    assert (look_of(first, project.root), look_of(second, project.root)) == (2, 1)


def test_what_was_thrown_away_was_looked_at_all_the_same(project):
    project.throw_away(trained(project, "a", "09", ["1"]))

    assert look_of(trained(project, "b", "10", ["1"]), project.root) == 2


def test_a_training_that_did_not_come_to_its_exam_is_no_look(project):
    trained(project, "a", None, ["1"])

    assert look_of(trained(project, "b", "10", ["1"]), project.root) == 1


def test_other_exam_photos_are_another_exam(project):
    trained(project, "a", "09", ["1", "2"])

    assert look_of(trained(project, "b", "10", ["3"]), project.root) == 1


def test_photos_that_were_moved_are_the_same_exam_by_their_content(project, tmp_path):
    trained(project, "a", "09", ["1"])
    project.move_source(tmp_path / "photos", tmp_path / "elsewhere")

    assert look_of(trained(project, "b", "10", ["1"]), project.root) == 2


def test_an_earlier_training_that_cannot_be_read_is_passed_over_and_the_own_is_said(project):
    RunPaths(trained(project, "a", "09", ["1"])).split.write_bytes(b"\xff")
    own = trained(project, "b", "10", ["1"])

    assert look_of(own, project.root) == 1
    RunPaths(own).split.unlink()
    with pytest.raises(RunUnusableError):
        look_of(own, project.root)
