"""A hunt in an archive as a person goes about it: from Rescued, by keys, left, and gone on with after a restart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from tests.gui.window.told import activate, button, everything, in_project
from uproto_core.events import PhotosRanked, RankedPhoto, StageEnded
from uproto_core.jobs import HuntJob
from uproto_gui.pages.results.hunt_card import HuntCard
from uproto_gui.pages.results.hunt_view import HuntPane
from uproto_gui.pages.results.view import Tab
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.widgets.drop_area import DropArea
from uproto_gui.widgets.tabs import Tabs

PHOTOS = 5


@pytest.fixture
def archive(tmp_path, draw_photo):
    folder = tmp_path / "Unsorted"
    folder.mkdir()
    for number in range(PHOTOS):
        draw_photo(folder / f"{number}.jpg")
    return folder


@pytest.fixture
def hunting(opened, archive):
    """Opens a window whose engine ranks the archive's photos."""

    def said(job):
        if not isinstance(job, HuntJob):
            return everything(job)
        photos = (
            RankedPhoto.model_validate({"path": path, "class": job.classes[0], "likeness": 0.9 - place / 10})
            for place, path in enumerate(sorted(archive.iterdir()))
        )
        ranked = PhotosRanked(photos=tuple(photos), looked_at=PHOTOS, known=0, alike=0)
        return [ranked, StageEnded(stage="hunt", seconds=0.1)]

    return lambda: opened(said)


def open_hunt(qtbot, at) -> HuntPane:
    """Go to it as a person does."""
    at.window.go_to("results")
    tabs = at.window.page.findChild(Tabs)
    qtbot.waitUntil(tabs.isVisible)
    tabs.choose(Tab.RESCUED)
    button(at.window, "hunt-archive").click()
    return at.window.page.findChild(HuntPane)


def title(pane: HuntPane) -> str:
    return pane.findChild(QLabel, "hunt-title").text()


def test_a_hunt_is_answered_by_keys_left_and_gone_on_with_after_a_restart(qtbot, hunting, folder, archive, drop):
    at = hunting()
    activate(qtbot, at.window)
    root = in_project(qtbot, at, folder).root
    at.session.train(TrainChoice())
    qtbot.waitUntil(lambda: at.session.results is not None)
    before = {path: path.read_bytes() for path in archive.iterdir()}
    pane = open_hunt(qtbot, at)
    classes = pane.choice.model.chosen

    assert drop(pane.findChild(DropArea, "hunt-drop"), archive)
    qtbot.waitUntil(lambda: pane.state.phase == "looked")
    card = pane.findChild(HuntCard)
    assert card.hasFocus()
    qtbot.keyClick(card, Qt.Key.Key_Y)
    qtbot.keyClick(card, Qt.Key.Key_N)
    qtbot.keyClick(card, Qt.Key.Key_Space)

    assert title(pane).startswith("1 of 2 right so far")
    assert at.session.project.curation.found == {archive / "0.jpg": classes[0]}
    at.close()

    again = hunting()
    activate(qtbot, again.window)
    again.window.flows.open_project(root)
    qtbot.waitUntil(lambda: again.session.results is not None)
    pane = open_hunt(qtbot, again)
    qtbot.waitUntil(lambda: pane.state.phase == "looked")

    assert title(pane).startswith("1 of 2 right so far")
    assert pane.state.shown == archive / "3.jpg"
    qtbot.keyClick(pane.findChild(HuntCard), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(pane.findChild(HuntCard), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert title(pane).startswith("1 of 1 right so far")
    assert pane.state.shown == archive / "1.jpg"
    assert {path: path.read_bytes() for path in archive.iterdir()} == before
    assert {path.parent for path in again.session.project.curation.found} == {archive}


def test_a_hunt_that_is_ended_says_what_it_found_where_the_next_one_begins(qtbot, hunting, folder, archive, drop):
    at = hunting()
    activate(qtbot, at.window)
    in_project(qtbot, at, folder)
    at.session.train(TrainChoice())
    qtbot.waitUntil(lambda: at.session.results is not None)
    pane = open_hunt(qtbot, at)
    name = pane.choice.model.chosen[0]
    drop(pane.findChild(DropArea, "hunt-drop"), archive)
    qtbot.waitUntil(lambda: pane.state.phase == "looked")
    qtbot.keyClick(pane.findChild(HuntCard), Qt.Key.Key_Y)

    button(pane, "hunt-end").click()

    assert pane.choice.brought.isVisible()
    assert pane.choice.brought.words == f"Found: {name} 1. They wait for the next training."
    button(pane, "hunt-back").click()
    assert at.window.page.findChild(Tabs).currentIndex() == Tab.RESCUED
