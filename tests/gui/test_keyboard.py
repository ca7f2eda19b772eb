"""The window without a mouse: every control is reached by Tab, is seen to have the keys, and has a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget

from tests.gui.opened import Opened
from tests.gui.window.told import activate, everything, in_project
from uproto_gui.pages.train.choice import TrainChoice
from uproto_gui.pages.train.ready import ReadyPart

PLACES = ("home", "photos", "check", "train", "before-training", "results", "use", "settings", "help")
MOST_STOPS = 120


@pytest.fixture
def at(qtbot, photo_folder):
    """A window with a project that was checked and trained, and two answers."""
    made = Opened(everything)
    activate(qtbot, made.window)
    folder = photo_folder({"Fox": 4, "Lynx": 4})
    in_project(qtbot, made, folder)
    made.session.train(TrainChoice())
    qtbot.waitUntil(lambda: made.session.results is not None and not made.session.training.is_running)
    made.session.answering.answer((folder / "Fox" / "Fox_000.jpg", folder / "Lynx" / "Lynx_000.jpg"))
    qtbot.waitUntil(lambda: not made.session.answering.is_running)
    yield made
    made.close()


def name_of(widget: QWidget) -> str:
    """What a screen reader says of a control."""
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    label = next((label for label in widget.window().findChildren(QLabel) if label.buddy() is widget), None)
    return words or (label.text() if label is not None else "")


def picture(window: QWidget) -> QImage:
    return window.grab().toImage()


def stops(qtbot, window) -> list[QWidget]:
    """Every control that Tab comes to, once around, from where the keys are when one comes to the page."""
    found: list[QWidget] = []
    for _ in range(MOST_STOPS):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        holder = window.focusWidget()
        if holder in found:
            return found
        found.append(holder)
    raise AssertionError([widget.objectName() for widget in found])


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_every_control_which_has_a_name_and_is_seen_to_have_the_keys(qtbot, at, place):
    window = at.window
    window.go_to("train" if place == "before-training" else place)
    if place == "before-training":
        window.findChild(QAbstractButton, "train-anew").click()
        window.findChild(QAbstractButton, "more-settings").click()
        scroll_bar = window.page.findChild(ReadyPart).verticalScrollBar()
        qtbot.waitUntil(lambda: scroll_bar.maximum() > 0)
    if place == "results":
        qtbot.waitUntil(window.page.main_button.isVisible)

    reached = stops(qtbot, window)

    assert len(reached) > len(PLACES)
    assert [widget for widget in reached if not name_of(widget)] == []
    missed = [
        button.objectName()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.isEnabled() and button.focusPolicy() and button not in reached
    ]
    # Of buttons of which one is chosen, the arrows reach the others.
    assert [name for name in missed if not name.startswith(("preset-", "look-", "topic-"))] == []
    unseen = []
    for widget in reached:
        window.page.setFocus(Qt.FocusReason.OtherFocusReason)
        for area in window.page.findChildren(QScrollArea):
            if area.widget() is not None and area.widget().isAncestorOf(widget):
                area.ensureWidgetVisible(widget)
        before = picture(window)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if picture(window) == before:
            unseen.append(f"{type(widget).__name__} {widget.objectName()}")
    assert unseen == []
