from pathlib import Path

import pytest

from tests.gui.pages.made_run import write_made_run
from uproto_core.store.exam_door import read_shown, read_shown_metrics
from uproto_core.store.exam_looks import note_ended, note_look
from uproto_core.store.project import create_project


@pytest.fixture
def runs(tmp_path):
    """A project with two trainings that the window has seen end."""
    project = create_project(tmp_path / "projects", "Moths", [tmp_path / "photos"])
    made = []
    for name in ("a", "b"):
        made.append(write_made_run(project.paths.run(name).root, project.root))
        note_ended(made[-1], project.root)
    yield made
    project.close()


def project_of(run: Path) -> Path:
    return run.parent.parent


def test_a_closed_exam_lets_no_figure_and_no_answer_out(runs):
    closed = read_shown(runs[1], project_of(runs[1]))

    assert closed.is_exam_closed
    assert closed.metrics.exam is None
    assert closed.metrics.rivals == {}
    assert closed.predictions == ()
    assert read_shown_metrics(runs[1], project_of(runs[1])).exam is None


def test_an_opened_exam_is_shown_whole(runs):
    note_look(runs[1], project_of(runs[1]), "opened")

    for run in runs:
        shown = read_shown(run, project_of(run))
        assert not shown.is_exam_closed
        assert shown.metrics.exam is not None
        assert len(shown.predictions) == 57
        assert shown.standing.looks == 2


def test_a_training_of_no_project_is_open(tmp_path):
    run = write_made_run(tmp_path / "run", tmp_path / "photos")

    assert read_shown(run, None).metrics.exam is not None


def test_where_there_is_no_exam_nothing_is_closed(tmp_path):
    project = create_project(tmp_path / "projects", "Moths", [tmp_path / "photos"])
    run = write_made_run(project.paths.run("a").root, project.root, has_exam=False)
    note_ended(run, project.root)

    shown = read_shown(run, project.root)

    assert not shown.is_exam_closed
    assert shown.metrics.validation is not None
    project.close()
