"""The pane of the archive hunt: a folder dropped, photos answered by one key each, and what it says of how it goes."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView

from tests.gui.pages.test_hunt_state import ARCHIVE, hunting, photo, said
from uproto_core.errors import SourceGoneError
from uproto_core.events import StageEnded
from uproto_gui.models.hunt_class_model import HuntClassModel, HuntClassRow
from uproto_gui.pages.results.hunt import HuntClass, HuntState
from uproto_gui.pages.results.hunt_view import HuntPane
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.drop_area import DropArea
from uproto_gui.widgets.note import Note

CLASSES = [
    HuntClass(name="Lynx", group="few", photos=3),
    HuntClass(name="Otter", group="few", photos=9),
    HuntClass(name="Fox", group="many", photos=1),
]


@pytest.fixture
def pane(qtbot, thumbnails):
    made = HuntPane(thumbnails)
    qtbot.addWidget(made)
    made.resize(1000, 620)
    made.show()
    qtbot.waitExposed(made)
    made.open()
    return made


def text(pane: HuntPane, name: str) -> str:
    return pane.findChild(QLabel, name).text()


def asking(pane: HuntPane, answers: int = 0) -> HuntState:
    state = hunting().answered([said(number, "not-it") for number in range(answers)])
    state = replace(state, class_names=("Fox", "Lynx", "Otter"))
    pane.show_state(state)
    return state


def test_a_dropped_folder_begins_a_hunt_for_every_rare_class(pane, qtbot, drop, tmp_path):
    pane.show_state(HuntState().knowing(CLASSES))

    with qtbot.waitSignal(pane.begin_asked) as begun:
        assert drop(pane.findChild(DropArea, "hunt-drop"), tmp_path)

    assert begun.args == [tmp_path, ["Lynx", "Otter"]]


def test_classes_are_chosen_by_the_keyboard_and_none_is_not_enough(pane, qtbot):
    pane.show_state(HuntState().knowing(CLASSES))
    classes = pane.findChild(QListView, "hunt-classes")
    assert classes.model().index(0).data() == "Lynx (Rare, 3 training photos)"
    assert classes.model().index(2).data() == "Fox (Common, 1 training photo)"

    pane.findChild(Button, "hunt-none").click()
    assert pane.findChild(Note, "hunt-hint").isVisible()
    assert not pane.findChild(DropArea, "hunt-drop").isEnabled()

    classes.setCurrentIndex(classes.model().index(1))
    qtbot.keyClick(classes, Qt.Key.Key_Space)
    assert pane.choice.model.chosen == ("Otter",)
    assert pane.findChild(DropArea, "hunt-drop").isEnabled()


def test_a_click_anywhere_in_a_row_ticks_its_class(pane, qtbot, look):
    pane.show_state(HuntState().knowing(CLASSES))
    classes = pane.findChild(QListView, "hunt-classes")
    fox = classes.visualRect(classes.model().index(2))

    qtbot.mouseClick(classes.viewport(), Qt.MouseButton.LeftButton, pos=fox.center())

    assert pane.choice.model.chosen == ("Lynx", "Otter", "Fox")
    assert not classes.grab().isNull()


def test_the_model_of_classes_is_sound(qtmodeltester):
    model = HuntClassModel()
    rows = [
        HuntClassRow(name=name, group="few", photos=3, words=f"{name} (Rare, 3 training photos)")
        for name in ("Lynx", "Fox")
    ]
    model.set_classes(rows, ["Fox"])

    qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("key", "signal"), [(Qt.Key.Key_Y, "found"), (Qt.Key.Key_N, "not_it"), (Qt.Key.Key_Space, "put_off")]
)
def test_one_key_answers(pane, qtbot, key, signal):
    asking(pane)
    assert text(pane, "hunt-question") == "Is this Lynx?"

    with qtbot.waitSignal(getattr(pane, signal)) as answered:
        qtbot.keyClick(pane.card, key)

    assert answered.args == [photo(0), "Lynx"]


@pytest.mark.parametrize(("name", "signal"), [("yes", "found"), ("no", "not_it"), ("later", "put_off")])
def test_the_mouse_answers_too_and_leaves_the_keys_with_the_card(pane, qtbot, name, signal):
    asking(pane)

    with qtbot.waitSignal(getattr(pane, signal)):
        qtbot.mouseClick(pane.findChild(Button, f"hunt-{name}"), Qt.MouseButton.LeftButton)

    assert pane.card.hasFocus()


def test_another_class_is_typed_and_then_stands_on_a_number(pane, qtbot):
    asking(pane)
    qtbot.keyClick(pane.card, Qt.Key.Key_M)
    field = pane.findChild(QLineEdit, "name-field")
    qtbot.keyClicks(field, "Otter")
    with qtbot.waitSignal(pane.found) as answered:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert answered.args == [photo(0), "Otter"]

    with qtbot.waitSignal(pane.found) as answered:
        qtbot.keyClick(pane.card, Qt.Key.Key_1)

    assert answered.args == [photo(0), "Otter"]


def test_the_head_says_how_it_goes_and_twenty_misses_ask_whether_to_stop(pane, qtbot):
    answers = [said(number, "found" if number < 7 else "not-it") for number in range(20)]
    pane.show_state(hunting().answered(answers))
    assert text(pane, "hunt-title") == "7 of 20 right so far (18–57 %)"
    assert not pane.findChild(Note, "hunt-dry").isVisible()

    asking(pane, answers=20)
    dry = pane.findChild(Note, "hunt-dry")
    assert dry.isVisible()
    assert dry.words == "0 of the last 20 (0–16 %): probably few more. Stop here?"
    with qtbot.waitSignal(pane.end_asked):
        dry.action.click()


def test_what_was_looked_at_and_found_is_told(pane):
    state = hunting().answered([said(0, "found"), said(1, "found", "Otter")]).after(StageEnded(stage="hunt", seconds=1))

    pane.show_state(state)

    assert text(pane, "hunt-about") == (
        f"{ARCHIVE}\nThe whole folder was looked at: 50 photos. Already in the project: 2. "
        "Nearly the same as another one: 1. Found: Lynx 1 and Otter 1."
    )


def test_where_every_photo_is_answered_nothing_is_asked(pane, qtbot):
    state = hunting(2).answered([said(0, "found"), said(1, "not-it")]).after(StageEnded(stage="hunt", seconds=1))
    pane.show_state(state)

    assert text(pane, "hunt-nothing") == "Every photo of the folder is answered."
    assert not pane.findChild(Note, "hunt-dry").isVisible()
    assert not pane.findChild(Button, "hunt-yes").isEnabled()
    with qtbot.assertNotEmitted(pane.found):
        qtbot.keyClick(pane.card, Qt.Key.Key_Y)


def test_nothing_can_be_answered_in_a_project_that_is_only_looked_at(pane, qtbot):
    pane.show_state(replace(hunting(), is_look_only=True))

    with qtbot.assertNotEmitted(pane.found):
        qtbot.keyClick(pane.card, Qt.Key.Key_Y)

    assert not pane.findChild(Button, "hunt-yes").isEnabled()


def test_a_folder_that_is_gone_is_said_with_a_way_on_that_has_the_keys(pane, qtbot):
    asking(pane)
    pane.show_state(hunting().failed(SourceGoneError(folder=Path("/archive"))))
    assert pane.window().focusWidget() is pane.findChild(Button, "error-main")

    with qtbot.waitSignal(pane.again_asked):
        pane.findChild(Button, "error-main").click()


def test_a_photo_is_shown_large_with_the_others_of_its_twenty(pane, qtbot):
    asking(pane)

    with qtbot.waitSignal(pane.large_asked) as asked:
        pane.card.large_asked.emit(photo(3))

    assert asked.args == [[photo(number) for number in range(20)], photo(3)]


def test_a_large_window_can_be_made_small_again(pane, qtbot):
    state = hunting()
    similar = tuple(photo(number) for number in range(3))
    state = replace(
        state, ranked={path: each.model_copy(update={"similar": similar}) for path, each in state.ranked.items()}
    )
    pane.show_state(state.answered([said(number, "not-it") for number in range(20)]))
    pane.resize(1104, 1000)
    qtbot.waitUntil(lambda: pane.card.height() > 600)

    # What a page of the smallest window has under its title and tabs.
    assert pane.minimumSizeHint().height() <= 571
    assert pane.minimumSizeHint().width() <= 848
