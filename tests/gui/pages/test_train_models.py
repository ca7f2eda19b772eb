"""Models on Train: what each costs, fetching one, and what to do where it does not come."""

from dataclasses import replace

import pytest

from tests.gui.pages.at_train import part, press, shown_page
from tests.gui.pages.made_training import FACTS, larger
from uproto_core.errors import (
    DownloadDamagedError,
    NetworkProxyError,
    NetworkUnreachableError,
)
from uproto_gui.pages.train.state import TrainState
from uproto_gui.pages.train.view import TrainPage
from uproto_gui.widgets.label import Label


@pytest.fixture
def page(qtbot, thumbnails) -> TrainPage:
    return shown_page(qtbot, thumbnails)


def test_a_larger_model_is_offered_with_what_it_costs(qtbot, page):
    everything = " ".join(label.text() for label in page.findChildren(Label) if label.isVisible())
    assert "Model: Built-in, small" in everything
    assert "Download: 606 MB. Licence: MIT." in everything

    with qtbot.waitSignal(page.model_asked) as asked:
        press(qtbot, page, "get-model")
    assert asked.args == ["vit-b-32"]


def test_until_the_models_are_listed_there_is_nothing_to_choose_from(page):
    page.show_state(TrainState(), replace(FACTS, models=()))

    assert not part(page, "model").isVisible()
    assert not part(page, "model-title").isVisible()
    assert not part(page, "get-model").isVisible()


def test_while_it_is_fetched_it_cannot_be_asked_for_again(page):
    page.show_state(TrainState(), replace(FACTS, fetching="vit-b-32", fetched_share=0.25))

    assert not part(page, "get-model").isVisible()


def test_a_model_on_its_way_can_be_stopped(qtbot, page):
    page.show_state(TrainState(), replace(FACTS, fetching="vit-b-32", fetched_share=0.25))

    with qtbot.waitSignal(page.model_stop_asked):
        press(qtbot, page, "stop-model")


def test_all_models_are_listed_with_what_they_cost_and_can_be_fetched_or_added(qtbot, page):
    press(qtbot, page, "all-models")
    rows = part(page, "models").model()
    listed = [[rows.index(row, column).data() for column in range(5)] for row in range(rows.rowCount())]

    assert listed[0][4] == "on this computer"
    assert listed[1][1:] == ["606 MB", "85 times", "MIT", ""]
    for button, signal in (("get-chosen-model", page.model_asked), ("add-model-file", page.model_file_asked)):
        with qtbot.waitSignal(signal) as asked:
            press(qtbot, page, button)
        assert asked.args == ["vit-b-32"]


@pytest.mark.parametrize(
    ("error", "ways"),
    [
        (
            NetworkUnreachableError(model="vit-b-32", because="refused"),
            {"use-built-in", "add-file-instead", "fetch-again"},
        ),
        (
            NetworkProxyError(model="vit-b-32", because="407"),
            {"proxy-settings", "use-built-in", "add-file-instead", "fetch-again"},
        ),
        (DownloadDamagedError(model="vit-b-32"), {"use-built-in", "fetch-again"}),
    ],
)
def test_a_model_that_did_not_come_says_why_and_how_to_go_on(qtbot, page, error, ways):
    page.show_state(TrainState(), replace(FACTS, fetch_error=error))

    assert part(page, "fetch-trouble").words
    buttons = ("proxy-settings", "use-built-in", "add-file-instead", "fetch-again")
    assert {name for name in buttons if part(page, name).isVisible()} == ways
    with qtbot.waitSignal(page.model_asked) as asked:
        press(qtbot, page, "fetch-again")
    assert asked.args == ["vit-b-32"]
    with qtbot.waitSignal(page.built_in_asked):
        press(qtbot, page, "use-built-in")


def test_a_model_that_is_here_is_taken_and_no_longer_offered(qtbot, page):
    page.show_state(TrainState(), replace(FACTS, models=larger(is_here=True)))

    assert not part(page, "get-model").isVisible()
    with qtbot.waitSignal(page.train_asked) as asked:
        press(qtbot, page, "train")
    assert asked.args[0].backbone == "vit-b-32"
