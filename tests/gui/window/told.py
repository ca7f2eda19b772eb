"""What the engines of a whole window say, and what a person does in it."""

from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.gui.opened import looked
from tests.gui.pages.made_run import write_made_run
from uproto_core.events import (
    DeviceFound,
    PhotoAnswer,
    PhotoAnswered,
    RunEnded,
    SampleMade,
    StageStarted,
    TopClass,
)
from uproto_core.jobs import PredictJob, SampleJob, TrainJob
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.runs import read_metrics


def trained(job: TrainJob):
    """A training that leaves a finished run behind, as the engine does."""
    write_made_run(job.out, job.source)
    run = RunPaths(job.out)
    run.bundle.mkdir()
    BundlePaths(run.bundle).bundle_json.write_text("{}")
    return [
        DeviceFound(device="cuda", name="Dream 9000", cores=8),
        StageStarted(stage="matching", number=6, of=10),
        RunEnded(run=job.out, bundle=run.bundle, metrics=read_metrics(run)),
    ]


def everything(job):
    """What an engine says to every job that the window asks for."""
    match job:
        case TrainJob():
            return trained(job)
        case PredictJob(photos=photos):
            top = (TopClass(class_name="Fox", confidence=0.9),)
            return [PhotoAnswered(answer=PhotoAnswer(path=photo, answer="Fox", top=top)) for photo in photos]
        case SampleJob(out=out):
            (out / "photos").mkdir(parents=True)
            return [SampleMade(source=out / "photos", texts=out / "texts", photos=8)]
        case _:
            return looked(job)


def button(window, name) -> QAbstractButton:
    found = window.findChild(QAbstractButton, name)
    assert found is not None, name
    return found


def text(window, name) -> str:
    return window.findChild(QLabel, name).text()


def activate(qtbot, window):
    """Make the window the one that keys go to."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def in_project(qtbot, at, folder):
    """Open a project of a folder, and wait until it was read."""
    at.window.flows.take((folder,), "home")
    qtbot.waitUntil(lambda: at.session.project is not None and not at.session.reading.is_running)
    return at.session.project
