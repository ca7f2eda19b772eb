from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from uproto_core.errors import NetworkUnreachableError
from uproto_core.events import BackboneFacts
from uproto_gui.pages.help.view import HelpPage
from uproto_gui.pages.settings.state import FolderFacts, SettingsState
from uproto_gui.pages.settings.view import SettingsPage


def model(name="vit-b-32", *, is_here=False) -> BackboneFacts:
    return BackboneFacts(
        name=name,
        title="Standard",
        megabytes=606,
        licence="MIT",
        times_slower=85,
        is_on_this_computer=is_here,
        is_chosen=is_here,
        is_recommended=False,
        folder=Path("/models"),
    )


@pytest.fixture
def page(qtbot, thumbnails):
    made = SettingsPage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show()
    return made


def button(page, name) -> QAbstractButton:
    return page.findChild(QAbstractButton, name)


def test_a_model_says_what_it_costs_and_is_asked_for(qtbot, page):
    page.show_state(SettingsState(models=(model("built-in", is_here=True), model())))

    about = page._rows[1]._about.text()
    with qtbot.waitSignal(page.model_asked) as asked:
        button(page, "get-vit-b-32").click()

    assert about == "606 MB · licence: MIT · about 85 times slower than the built-in one"
    assert asked.args == ["vit-b-32"]
    assert not button(page, "get-built-in").isVisible()


def test_a_model_on_its_way_can_be_stopped_and_another_waits(qtbot, page):
    page.show_state(SettingsState(models=(model(), model("vit-l-14")), fetching="vit-b-32", fetched_share=0.5))

    with qtbot.waitSignal(page.stop_asked):
        button(page, "get-vit-b-32").click()

    assert button(page, "get-vit-b-32").text() == "Stop"
    assert not button(page, "get-vit-l-14").isEnabled()


def test_what_did_not_come_is_told_and_tried_again(qtbot, page):
    page.show_state(SettingsState(models=(model(),)))
    button(page, "get-vit-b-32").click()
    page.show_state(
        SettingsState(models=(model(),), error=NetworkUnreachableError(model="vit-b-32", because="no way there"))
    )

    with qtbot.waitSignal(page.model_asked) as asked:
        button(page, "error-main").click()

    assert asked.args == ["vit-b-32"]


def test_the_look_is_chosen_at_once(qtbot, page):
    with qtbot.waitSignal(page.look_chosen) as chosen:
        button(page, "look-dark").click()

    assert chosen.args == ["dark"]


def test_folders_are_shown_where_they_lie(qtbot, page):
    page.show_state(SettingsState(folders=(FolderFacts(kind="projects", path=Path("/documents/uproto")),)))

    with qtbot.waitSignal(page.folder_opened) as opened:
        button(page, "show-projects").click()

    assert opened.args == [Path("/documents/uproto")]


def test_help_lists_every_key_of_the_window(qtbot, thumbnails):
    page = HelpPage(thumbnails)
    qtbot.addWidget(page)

    keys = {key for keys, _ in page._key_list() for key in keys}

    assert {"Ctrl+0", "Ctrl+N", "Ctrl+O", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+.", "P", "F5", "F1", "?"} <= keys
