"""How long a training would take: measured when the Train page is first seen, and never in the way of a training."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from tests.gui.opened import Opened, Told, looked
from uproto_core.events import BackboneFacts, BackbonesListed, TimeMeasured
from uproto_core.jobs import BUILT_IN, Job, ListBackbonesJob, ProbeJob, TrainJob
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.radio_button import RadioButton

MEASURED = (
    TimeMeasured(preset="quick", backbone=BUILT_IN, seconds=240, low=200, high=290),
    TimeMeasured(preset="balanced", backbone=BUILT_IN, seconds=1800, low=900, high=3000),
    TimeMeasured(preset="thorough", backbone=BUILT_IN, seconds=9000, low=5000, high=16000),
)


@pytest.fixture
def told(tmp_path):
    built_in = BackboneFacts(
        name=BUILT_IN, title="Built-in", megabytes=24, licence="MIT", times_slower=1, is_on_this_computer=True,
        is_chosen=True, is_recommended=False, folder=tmp_path,
    )  # fmt: skip

    def tell(job: Job) -> Told:
        match job:
            case ProbeJob():
                return list(MEASURED)
            case ListBackbonesJob():
                return [BackbonesListed(backbones=(built_in,))]
            case _:
                return looked(job)

    return tell


@pytest.fixture
def at(qtbot, told, tmp_path) -> Iterator[Opened]:
    folder = tmp_path / "Animals"
    folder.mkdir()
    made = Opened(told)
    made.session.models.ask()
    made.session.begin(folder)
    qtbot.waitUntil(lambda: made.session.project is not None and not made.session.reading.is_running)
    yield made
    made.session.training.stop()
    qtbot.waitUntil(lambda: not made.session.training.is_running)
    made.close()


def words(window, name: str) -> str:
    label = window.findChild(Label, name)
    assert label is not None
    return label.text()


def test_nothing_is_measured_before_the_train_page_is_seen(at):
    assert not at.jobs(ProbeJob)


def test_the_page_says_how_long_each_way_takes_and_asks_once(qtbot, at):
    at.window.go_to("train")

    qtbot.waitUntil(lambda: words(at.window, "time-thorough") != "" and not at.session.measuring.is_running)

    assert words(at.window, "time-quick") == "about 4 min on this computer"
    assert words(at.window, "time-balanced") == "15 min to 50 min on this computer"
    assert words(at.window, "time-thorough") == "more than an hour on this computer"
    at.window.go_to("photos")
    at.window.go_to("train")
    assert len(at.jobs(ProbeJob)) == 1


def test_a_screen_reader_hears_the_time_with_the_way(qtbot, at):
    at.window.go_to("train")

    quick = at.window.findChild(RadioButton, "preset-quick")

    qtbot.waitUntil(lambda: "about 4 min" in quick.accessibleDescription())


def test_a_training_that_starts_ends_the_measuring(qtbot, at):
    at.engines["train"].gate.clear()
    at.window.go_to("train")
    qtbot.waitUntil(lambda: bool(at.jobs(ProbeJob)))

    qtbot.mouseClick(at.window.findChild(Button, "train"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: bool(at.jobs(TrainJob)) and not at.session.measuring.is_running)
    assert at.session.training.is_running


def test_while_a_training_runs_nothing_is_measured(qtbot, at):
    at.engines["train"].gate.clear()
    at.session.train(TrainChoice())
    qtbot.waitUntil(lambda: bool(at.jobs(TrainJob)))

    at.session.measure_times(TrainChoice(preset="balanced"))

    assert not at.jobs(ProbeJob)
    assert at.session.training.is_running
