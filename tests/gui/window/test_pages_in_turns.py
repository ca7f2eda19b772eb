"""Going to a page that is still being built: the window answers at once, and the page is there in a moment."""

import pytest
from PySide6.QtCore import Qt

from uproto_gui.main_window import MainWindow
from uproto_gui.widgets.button import Button


@pytest.fixture
def window(opened) -> MainWindow:
    """A window that builds its pages in turns; none but Home is there."""
    window = opened().window
    window._growing.begin()
    return window


def seen(window: MainWindow) -> bool:
    return window._stack.currentWidget() is window.pages._made.get(window.here)


def test_the_name_of_the_place_stands_there_before_its_page(qtbot, window):
    qtbot.mouseClick(window.rail.item("results"), Qt.MouseButton.LeftButton)

    assert window.here == "results"
    assert window.rail.item("results").isChecked()
    assert "results" not in window.pages._made
    assert window._stack.currentWidget().title.text() == window.rail.item("results").text()
    qtbot.waitUntil(lambda: seen(window), timeout=20_000)


def test_keys_meant_for_the_page_that_comes_do_nothing_on_the_one_that_is_left(qtbot, window):
    home = window.page
    pressed = []
    for button in home.findChildren(Button):
        button.clicked.connect(lambda: pressed.append(1))

    qtbot.mouseClick(window.rail.item("results"), Qt.MouseButton.LeftButton)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(window.focusWidget(), key)
    qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert pressed == []
    assert not home.isVisible()


def test_whoever_goes_on_at_once_comes_to_the_last_place(qtbot, window):
    for place in ("results", "check", "train"):
        qtbot.mouseClick(window.rail.item(place), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: seen(window), timeout=20_000)

    assert window.here == "train"
    assert window._stack.currentWidget().objectName() == "train-page"


def test_whoever_asks_for_the_page_gets_it_whole(qtbot, window):
    qtbot.mouseClick(window.rail.item("results"), Qt.MouseButton.LeftButton)

    page = window.page

    assert page.isVisible()
    assert seen(window)


def test_another_language_keeps_the_page_in_sight_until_its_like_is_there(qtbot, window):
    window.go_to("settings")
    before = window.page

    window.speak_anew()

    assert before.isVisible()
    qtbot.waitUntil(lambda: seen(window) and window.pages._made["settings"] is not before, timeout=20_000)
    assert window.findChildren(type(before)) == [window.page]
