"""A training that was stopped to be thrown away: it is said where it is, and it comes back to be gone on with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from tests.gui.opened import Opened, Told, looked
from uproto_core.events import StageStarted
from uproto_core.jobs import JOB, Job, TrainJob
from uproto_core.store.paths import RunPaths
from uproto_core.store.project import create_project
from uproto_core.store.runs import RunDocument, write_run
from uproto_gui.pages.train.choice import TrainChoice


def said(job: Job) -> Told:
    """A training that has written down what it is, and has come to the matching."""
    if not isinstance(job, TrainJob):
        return looked(job)
    document = RunDocument(
        job=JOB.dump_python(job, mode="json"),
        fingerprint="0",
        backbone="built-in",
        backbone_is_built_in=True,
        device="cpu",
        versions={},
        started="2024-05-01T13:58:00+00:00",
        photos=8,
        class_names=("Fox", "Lynx"),
    )
    write_run(RunPaths(job.out), document)
    return [StageStarted(stage="matching", number=6, of=11)]


@pytest.fixture
def opened(qtbot, tmp_path: Path) -> Iterator[Opened]:
    project = create_project(tmp_path / "projects", "Foxes", [tmp_path / "photos"])
    project.close()
    made = Opened(said)
    made.session.open_project(project.root)
    qtbot.waitUntil(lambda: made.session.reading.check.phase == "done")
    made.window.go_to("train")
    made.engines["train"].gate.clear()
    made.session.train(TrainChoice())
    qtbot.waitUntil(lambda: made.session.training.state.running_step == "matching")
    yield made
    made.engines["train"].gate.set()
    made.close()


def press(opened: Opened, name: str) -> None:
    button = opened.window.page.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible(), name
    button.click()


def test_it_lies_in_the_bin_and_comes_back_to_be_gone_on_with(opened, qtbot):
    run = opened.jobs(TrainJob)[0].out
    press(opened, "stop")
    press(opened, "throw-away")
    qtbot.waitUntil(lambda: not run.exists())
    assert opened.session.training.state.phase == "ready"

    press(opened, "bring-back-thrown-away")

    assert run.is_dir()
    assert opened.session.training.state.phase == "stopped"
    press(opened, "resume")
    qtbot.waitUntil(lambda: len(opened.jobs(TrainJob)) == 2)
    gone_on = opened.jobs(TrainJob)[1]
    assert gone_on.out == run
    assert gone_on.is_resumed


def test_another_training_or_project_takes_the_note_away(opened, qtbot, tmp_path):
    press(opened, "stop")
    press(opened, "throw-away")
    qtbot.waitUntil(lambda: opened.session.runs.just_thrown_away is not None)

    opened.session.train(TrainChoice())
    assert opened.session.runs.just_thrown_away is None

    other = create_project(tmp_path / "projects", "Owls", [tmp_path / "owls"])
    other.close()
    opened.session.open_project(other.root)
    assert opened.session.runs.just_thrown_away is None
