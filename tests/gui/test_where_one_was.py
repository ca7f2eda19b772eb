"""A project is opened again where one was in it, and one that another window has leads to that window."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.gui.opened import Opened
from tests.gui.window.told import everything
from uproto_core.store.paths import user_paths
from uproto_core.store.project import create_project
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.widgets.search_field import SearchField
from uproto_gui.widgets.tabs import Tabs


@pytest.fixture
def opened(qtbot):
    made = []

    def make():
        made.append(Opened(everything))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def root(photo_folder):
    project = create_project(user_paths().projects, "Moths", [photo_folder({"Fox": 4, "Lynx": 4})])
    project.close()
    return project.root


def read(qtbot, at):
    qtbot.waitUntil(lambda: at.session.reading.photos.phase == "ready" and not at.session.reading.is_running)


def press(at, words):
    next(button for button in at.window.question.findChildren(QAbstractButton) if button.text() == words).click()


def test_the_page_the_class_and_the_filter_are_as_they_were(qtbot, opened, root):
    first = opened()
    first.window.flows.open_project(root)
    read(qtbot, first)
    assert first.window.here == "photos"
    first.window.page.choose("Lynx")
    first.window.page.findChild(SearchField, "find-class").setText("Ly")
    first.window.go_to("home")
    first.close()

    second = opened()
    second.window.flows.open_project(root)

    assert second.window.here == "photos"
    assert second.window.page.chosen() == "Lynx"
    assert second.window.page.findChild(SearchField, "find-class").text() == "Ly"


def test_a_tab_of_results_is_gone_back_to_after_another_project_was_open(qtbot, opened, root, photo_folder):
    other = create_project(user_paths().projects, "Other", [photo_folder({"A": 2, "B": 2}, root="other")])
    other.close()
    at = opened()
    at.window.flows.open_project(root)
    read(qtbot, at)
    at.session.train(TrainChoice())
    qtbot.waitUntil(lambda: at.session.results is not None and not at.session.training.is_running)
    at.window.go_to("results")
    at.window.page.findChild(Tabs).setCurrentIndex(1)
    at.window.flows.open_project(other.root)
    assert at.window.here == "photos"

    at.window.flows.open_project(root)

    assert at.window.here == "results"
    assert at.window.page.findChild(Tabs).currentIndex() == 1


def test_the_first_time_a_project_opens_on_its_photos(qtbot, opened, root):
    at = opened()

    at.window.flows.open_project(root)

    assert at.window.here == "photos"


def test_a_project_of_another_window_brings_that_window_forward(qtbot, opened, root):
    first, second = opened(), opened()
    first.window.flows.open_project(root)
    first.window.showMinimized()

    second.window.flows.open_project(root)
    assert second.window.question.findChild(QLabel, "question-title").text() == (
        "“Moths” is open in another window of uproto."
    )
    with qtbot.waitSignal(first.window._bell.rung):
        press(second, "Show window")

    qtbot.waitUntil(lambda: not first.window.isMinimized())
    assert second.session.project is None


def test_a_window_that_does_not_answer_is_told_and_the_project_can_be_looked_at(qtbot, opened, root):
    first, second = opened(), opened()
    first.window.flows.open_project(root)
    first.window._bell.hang_up(None)

    second.window.flows.open_project(root)
    press(second, "Show window")

    title = second.window.question.findChild(QLabel, "question-title")
    qtbot.waitUntil(lambda: title.text() == "The other window does not answer.")
    press(second, "Look only")
    assert second.session.project.is_look_only
    assert second.window._bell is None
