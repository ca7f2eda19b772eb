"""The trainings of a project in the window: another is used, one is thrown away and comes back, over a restart too."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from tests.gui.opened import Opened, Told, looked
from tests.gui.pages.made_run import write_made_run
from uproto_core.events import RunEnded
from uproto_core.jobs import Job, TrainJob
from uproto_core.store.exam_looks import note_look
from uproto_core.store.paths import BundlePaths, ProjectPaths, RunPaths
from uproto_core.store.runs import read_metrics
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.widgets.button import Button


def told(job: Job) -> Told:
    if not isinstance(job, TrainJob):
        return looked(job)
    run = RunPaths(write_made_run(job.out, job.source))
    run.bundle.mkdir()
    BundlePaths(run.bundle).bundle_json.write_text("{}")
    return [RunEnded(run=job.out, bundle=run.bundle, metrics=read_metrics(run))]


@pytest.fixture
def at(qtbot, tmp_path) -> Iterator[Opened]:
    """A window on a project with two finished trainings, its list of them open."""
    folder = tmp_path / "Animals"
    folder.mkdir()
    made = Opened(told)
    made.session.begin(folder)
    qtbot.waitUntil(lambda: made.session.project is not None and not made.session.reading.is_running)
    for number in (1, 2):
        made.session.train(TrainChoice())
        qtbot.waitUntil(
            lambda number=number: len(made.jobs(TrainJob)) == number and not made.session.training.is_running
        )
    made.window.go_to("train")
    button(made, "all-trainings").click()
    qtbot.waitUntil(lambda: table(made).model().rowCount() == 2)
    yield made
    made.close()


def train(qtbot, at: Opened, number: int) -> None:
    """Train for the first, second … time."""
    at.session.train(TrainChoice())
    qtbot.waitUntil(lambda: len(at.jobs(TrainJob)) == number and not at.session.training.is_running)


def button(at: Opened, name: str) -> Button:
    found = at.window.findChild(Button, name)
    assert found is not None
    return found


def table(at: Opened) -> QTableView:
    return at.window.findChild(QTableView, "runs")


def older_and_newer(at: Opened) -> tuple[Path, Path]:
    older, newer = sorted((job.out for job in at.jobs(TrainJob)), key=lambda run: run.name)
    return older, newer


def last_cells(at: Opened) -> list[str]:
    model = table(at).model()
    return [model.index(line, model.columnCount() - 1).data() for line in range(model.rowCount())]


def choose(at: Opened, words: str) -> None:
    table(at).selectRow(last_cells(at).index(words))


def test_another_training_is_used_by_results_and_use_and_after_a_restart(qtbot, at):
    older, newer = older_and_newer(at)
    assert at.session.results == newer
    choose(at, "")

    qtbot.mouseClick(button(at, "run-use"), Qt.MouseButton.LeftButton)

    assert at.session.results == older
    assert at.session.answering.state.classifier == RunPaths(older).bundle
    root = at.session.project.root
    at.close()
    again = Opened(told)
    try:
        again.session.open_project(root)
        assert again.session.results == older
    finally:
        again.close()


def test_a_training_that_is_done_takes_the_place_of_one_that_was_chosen(qtbot, at):
    choose(at, "")
    qtbot.mouseClick(button(at, "run-use"), Qt.MouseButton.LeftButton)

    train(qtbot, at, 3)

    assert at.session.results == at.jobs(TrainJob)[-1].out
    assert at.session.project.finished_run() == at.session.results


def test_the_training_in_use_is_thrown_away_and_comes_back(qtbot, at):
    older, newer = older_and_newer(at)
    choose(at, "in use")

    qtbot.mouseClick(button(at, "run-throw-away"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "thrown away" in last_cells(at))
    assert at.session.results == older
    assert not newer.exists()
    assert (ProjectPaths(at.session.project.root).bin / newer.name).is_dir()
    choose(at, "thrown away")

    qtbot.mouseClick(button(at, "run-bring-back"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "thrown away" not in last_cells(at))
    assert newer.is_dir()
    assert at.session.results == newer


def test_two_trainings_are_compared(qtbot, at):
    root = at.session.project.root
    qtbot.waitUntil(ProjectPaths(root).exam_looks.is_file)
    note_look(older_and_newer(at)[1], root, "opened")
    table(at).selectAll()

    qtbot.mouseClick(button(at, "runs-compare"), Qt.MouseButton.LeftButton)

    differences = at.window.findChild(QTableView, "class-differences")
    qtbot.waitUntil(lambda: differences.isVisible() and differences.model().rowCount() == 5)
    assert differences.model().index(0, 4).data() == "no difference found"
