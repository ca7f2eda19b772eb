"""What a training that ends badly says in the window, and how it is gone on with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.gui.opened import Opened, Told, looked
from uproto_core.errors import DeviceLostError, RunEndedError, UprotoError
from uproto_core.events import StageStarted
from uproto_core.jobs import Job, TrainJob
from uproto_core.store.paths import RunPaths
from uproto_core.store.project import create_project
from uproto_gui.pages.train.choice import TrainChoice


@pytest.fixture(params=[DeviceLostError(), RunEndedError(step="matching")], ids=lambda error: error.code)
def fault(request: pytest.FixtureRequest) -> UprotoError:
    return request.param


@pytest.fixture
def opened(qtbot, tmp_path: Path, fault: UprotoError) -> Iterator[Opened]:
    def said(job: Job) -> Told:
        if not isinstance(job, TrainJob):
            return looked(job)
        saved = RunPaths(job.out).artefact("texts", ".safetensors")
        saved.parent.mkdir(parents=True, exist_ok=True)
        saved.write_bytes(b"")
        return [StageStarted(stage="matching", number=6, of=10), fault]

    project = create_project(tmp_path / "projects", "Foxes", [tmp_path / "photos"])
    project.close()
    made = Opened(said)
    made.session.open_project(project.root)
    qtbot.waitUntil(lambda: made.session.reading.check.phase == "done")
    made.window.go_to("train")
    made.session.train(TrainChoice())
    qtbot.waitUntil(lambda: made.session.training.state.phase == "failed")
    yield made
    made.close()


def find(opened: Opened, name: str, kind: type):
    found = opened.window.page.findChild(kind, name)
    assert found is not None, name
    return found


@pytest.mark.parametrize("fault", [DeviceLostError()], indirect=True)
def test_after_the_graphics_card_is_lost_it_goes_on_with_the_processor(opened, qtbot):
    assert find(opened, "error-what-happened", QLabel).text() == "The graphics card stopped answering."

    find(opened, "error-main", QPushButton).click()

    qtbot.waitUntil(lambda: len(opened.jobs(TrainJob)) == 2)
    first, second = opened.jobs(TrainJob)
    assert (first.accelerator, second.accelerator) == ("auto", "cpu")
    assert first.out == second.out


@pytest.mark.parametrize("fault", [DeviceLostError()], indirect=True)
def test_a_person_can_wait_for_the_graphics_card_and_go_on_later(opened):
    find(opened, "error-second", QPushButton).click()

    assert opened.session.training.state.phase == "stopped"
    assert find(opened, "resume", QPushButton).isVisible()


@pytest.mark.parametrize("fault", [RunEndedError(step="matching")], indirect=True)
def test_a_training_that_ended_by_itself_says_from_when_it_goes_on(opened):
    error = opened.session.training.state.error

    assert isinstance(error, RunEndedError)
    assert error.saved.startswith(" (")
    told = find(opened, "error-what-to-do", QLabel).text()
    assert told == f"Go on from the last saved point{error.saved}."
    assert find(opened, "error-main", QPushButton).text() == "Go on"
