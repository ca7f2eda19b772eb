from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from uproto_core.errors import NetworkProxyError, NetworkUnreachableError
from uproto_core.events import BackboneFacts
from uproto_core.store.window import Network
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


# ---------------------------------------------------------------- network, folders, about


def test_the_way_to_the_internet_is_folded_away_and_kept_when_a_field_is_left(qtbot, page):
    proxy = page.findChild(QLineEdit, "network-proxy")
    assert not proxy.isVisible()
    button(page, "network-fold").click()

    proxy.setText(" http://proxy.example:8080 ")
    with qtbot.waitSignal(page.network_chosen) as chosen:
        proxy.editingFinished.emit()

    assert chosen.args == [Network(proxy="http://proxy.example:8080")]
    page.show_state(SettingsState(network=Network(certificate=Path("/it/own.pem"))))
    assert page.findChild(QLineEdit, "network-certificate").text() == "/it/own.pem"


def test_a_proxy_that_is_asked_for_opens_the_fields_and_the_built_in_model_is_a_way_out(qtbot, page):
    error = NetworkProxyError(model="vit-b-32", because="407")
    page.show_state(SettingsState(error=error))

    assert page.findChild(QLineEdit, "network-proxy").isVisible()
    with qtbot.waitSignal(page.built_in_asked):
        button(page, "error-second").click()


def test_folders_say_how_much_is_in_them_and_the_cache_can_be_emptied(qtbot, page):
    folders = (FolderFacts(kind="projects", path=Path("/p")), FolderFacts(kind="cache", path=Path("/c")))
    page.show_state(SettingsState(folders=folders, sizes={"projects": 5_000_000, "cache": 2_000_000_000}))

    assert page.findChild(QLabel, "size-cache").text() == "2 GB"
    assert not button(page, "empty-projects").isVisible()
    with qtbot.waitSignal(page.empty_asked) as asked:
        button(page, "empty-cache").click()
    assert asked.args == ["cache"]
    page.show_state(SettingsState(folders=folders, sizes={"cache": 2_000_000_000}, is_busy=True))
    assert not button(page, "empty-cache").isEnabled()
    page.show_state(SettingsState(folders=folders, sizes={"cache": 0}))
    assert not button(page, "empty-cache").isEnabled()


def test_licences_are_read_when_they_are_asked_for_and_a_report_is_a_button(qtbot, page):
    texts = page.findChild(QLabel, "licence-texts")
    assert texts.text() == ""

    button(page, "licences").click()

    assert "Apache License" in texts.text()
    assert "numpy " in texts.text()
    with qtbot.waitSignal(page.report_asked):
        button(page, "settings-report").click()


def test_stillness_is_a_switch(qtbot, page):
    page.show_state(SettingsState(is_still=True))
    assert button(page, "is-still").isChecked()

    with qtbot.waitSignal(page.still_chosen) as chosen:
        button(page, "is-still").click()

    assert chosen.args == [False]
