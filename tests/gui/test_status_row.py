from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel

from uproto_core.events import DeviceFound
from uproto_gui.rail import Rail
from uproto_gui.status_row import Status, StatusRow, Work
from uproto_gui.widgets.progress_bar import ProgressBar


@pytest.fixture
def row(qtbot):
    made = StatusRow()
    qtbot.addWidget(made)
    made.resize(1280, 32)
    made.show()
    return made


def words(row: StatusRow, name: str) -> str:
    return row.findChild(QLabel, name).text()


@pytest.mark.parametrize(
    ("work", "said", "how_far"),
    [
        (None, "Nothing is running", ""),
        (Work(kind="scan", done=18240), "Counting photos", "18,240 files seen"),
        (Work(kind="check", share=0.725), "Checking photos", "72 %"),
        (Work(kind="train", share=0.62, seconds_left=82), "Training", "62 %  about 1 min 20 s left"),
        (Work(kind="train", share=0.62, seconds_left=82, is_paused=True), "Training is paused", "62 %"),
        (Work(kind="train", share=0.62, is_stopping=True), "Stopping", ""),
        (Work(kind="answer", done=1), "Answering photos", "1 photo"),
        (Work(kind="fetch", share=0.999, name="vit-b-32"), "Fetching the model vit-b-32", "99 %"),
        (Work(kind="sample"), "Drawing the sample photos", ""),
        (Work(kind="sample", done=158, total=1084), "Drawing the sample photos", "158 of 1,084"),
    ],
)
def test_what_runs_is_said_with_how_far_it_is(row, work, said, how_far):
    row.show_status(Status(work=work))

    assert words(row, "status-work") == said
    assert words(row, "status-how-far") == how_far
    assert row.findChild(ProgressBar, "status-bar").isVisible() == (work is not None)


def test_stop_is_asked_for_once_and_then_waits(qtbot, row):
    row.show_status(Status(work=Work(kind="train", share=0.1)))
    with qtbot.waitSignal(row.stop_asked):
        row._stop.click()

    row.show_status(Status(work=Work(kind="train", share=0.1, is_stopping=True)))

    assert not row._stop.isEnabled()


def test_the_device_is_named_in_plain_words(row):
    row.show_status(Status(device=DeviceFound(device="cpu", name="", cores=8)))
    assert words(row, "status-device") == "Processor, 8 cores"

    row.show_status(Status(device=DeviceFound(device="cuda", name="Dream 9000", cores=8)))
    assert words(row, "status-device") == "Graphics card: Dream 9000"


def test_the_last_saving_is_shown_in_the_persons_time(row):
    row.show_status(Status(saved_at=datetime(2024, 5, 1, 14, 2, tzinfo=UTC)))

    assert words(row, "status-saved") == "Saved 14:02"


def test_the_rail_goes_by_mouse_and_keyboard_and_marks_where_one_is(qtbot):
    rail = Rail()
    qtbot.addWidget(rail)
    rail.show()
    rail.set_project("Moths & Co")
    with qtbot.waitSignal(rail.place_chosen) as chosen:
        rail.item("check").click()

    rail.show_place("check")

    assert chosen.args == ["check"]
    assert rail.item("check").isChecked()
    assert not rail.item("home").isChecked()


def test_a_step_says_its_state(qtbot):
    rail = Rail()
    qtbot.addWidget(rail)

    rail.item("check").set_state("attention")

    assert rail.item("check").accessibleName() == "Check, needs you"
    assert rail.item("home").accessibleName() == "Home"
