"""Tabs, search field and drop-down: by mouse, by keyboard, and silent when the program sets them."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from tests.gui.pixels import inks
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.search_field import SearchField
from uproto_gui.widgets.tabs import Tabs


@pytest.fixture
def tabs(qtbot) -> Tabs:
    tabs = Tabs(["Summary", "Classes", "Mix-ups"])
    qtbot.addWidget(tabs)
    tabs.show()
    return tabs


@pytest.fixture
def choice(qtbot) -> DropDown:
    choice = DropDown(["Fewest first", "Most first", "Name"])
    qtbot.addWidget(choice)
    choice.show()
    return choice


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    window.setLayout(QVBoxLayout())
    window.layout().addWidget(QPushButton("Look"))
    window.layout().addWidget(SearchField("Find a class"))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


@pytest.fixture
def field(window) -> SearchField:
    return window.findChild(SearchField)


def test_arrows_and_clicks_choose_tabs(qtbot, tabs):
    tabs.setFocus(Qt.FocusReason.TabFocusReason)

    with qtbot.waitSignal(tabs.chosen) as chosen:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert chosen.args == [1]
    with qtbot.waitSignal(tabs.chosen) as chosen:
        qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(2).center())
    assert chosen.args == [2]


def test_a_tab_set_by_the_program_says_nothing(qtbot, tabs):
    with qtbot.assertNotEmitted(tabs.chosen):
        tabs.choose(1)

    assert tabs.currentIndex() == 1


def test_nothing_moves_when_another_tab_is_chosen(tabs):
    before = [tabs.tabRect(index) for index in range(3)]

    tabs.choose(2)

    assert [tabs.tabRect(index) for index in range(3)] == before


def test_a_count_widens_its_tab_and_is_read_out(tabs):
    before = tabs.tabRect(1).width()

    tabs.set_count(1, "81")

    assert tabs.tabRect(1).width() > before
    assert tabs.tabText(1) == "Classes"
    assert tabs.accessibleTabName(1) == "Classes 81"


def test_the_ring_of_tabs_is_for_the_keyboard(tabs):
    tabs.setFocus(Qt.FocusReason.MouseFocusReason)
    by_mouse = tabs.grab().toImage()
    tabs.clearFocus()

    tabs.setFocus(Qt.FocusReason.TabFocusReason)

    assert tabs.grab().toImage() != by_mouse


def test_the_keyboard_chooses_an_entry(qtbot, choice):
    with qtbot.waitSignal(choice.chosen) as chosen:
        qtbot.keyClick(choice, Qt.Key.Key_Down)

    assert chosen.args == [1]
    assert choice.currentText() == "Most first"


def test_an_entry_set_by_the_program_says_nothing(qtbot, choice):
    with qtbot.assertNotEmitted(choice.chosen):
        choice.choose(2)
        choice.set_entries(["A", "B"])

    assert choice.currentIndex() == 0


def test_a_drop_down_has_room_for_its_longest_entry(choice):
    assert choice.sizeHint().width() > choice.fontMetrics().horizontalAdvance("Fewest first") + 20


def test_a_drop_down_that_is_off_says_why(choice):
    choice.set_off("There are no answers yet.")

    assert not choice.isEnabled()
    assert choice.toolTip() == "There are no answers yet."


def test_the_key_goes_to_the_field(qtbot, window, field):
    window.findChild(QPushButton).setFocus()

    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert field.hasFocus()


def test_the_words_of_an_empty_field_are_as_dark_as_muted_words_are(field, look):
    words = QRect(38, 6, field.fontMetrics().horizontalAdvance("Find a class"), field.height() - 12)

    assert colour("muted").name() in inks(field, words)


def test_each_letter_is_searched_for(qtbot, field):
    searched = []
    field.searched.connect(searched.append)

    qtbot.keyClicks(field, "ly")

    assert searched == ["l", "ly"]


def test_escape_empties_the_field_and_then_leaves_it(qtbot, field):
    field.setFocus()
    qtbot.keyClicks(field, "lynx")

    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.hasFocus()) == ("", True)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.hasFocus()


def test_the_keycap_makes_room_for_words(qtbot, field):
    empty = field.grab().toImage()
    keycap = (field.width() - 20, field.height() // 2)

    field.setText("lynx")

    assert field.grab().toImage().pixelColor(*keycap) != empty.pixelColor(*keycap)
