"""Labels, notes, errors, empty pages and the page's own frame."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from tests.gui.pixels import inks
from uproto_core.errors import BundleUnusableError, NoPhotosError, SourceGoneError
from uproto_gui.theme.palette import colour
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.empty_page import EmptyPage
from uproto_gui.widgets.error_panel import ErrorPanel
from uproto_gui.widgets.label import ElidedLabel, Label
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.page import Page

LONG = "God Morgon Red Grapefruit and Orange Juice with Bits"


def asked_for_its_tip(widget) -> str:
    middle = widget.rect().center()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, middle, QPoint(0, 0)))
    return widget.toolTip()


def test_a_class_name_is_never_read_as_markup(qtbot):
    label = Label("<b>Lynx</b>")
    qtbot.addWidget(label)

    assert label.textFormat() == Qt.TextFormat.PlainText


def test_another_tone_is_painted(qtbot, look):
    label = Label("All classes equal", scale=2.0, tone="muted")
    qtbot.addWidget(label)
    label.show()

    label.set_tone("danger")

    assert label.tone == "danger"
    assert colour("danger").name() in inks(label)
    assert colour("muted").name() not in inks(label)


def test_a_long_name_is_shortened_in_its_middle_and_whole_on_hover(qtbot):
    label = ElidedLabel(LONG)
    qtbot.addWidget(label)
    label.resize(160, 20)

    assert label.text() == LONG
    assert label.shown.startswith("God")
    assert label.shown.endswith("Bits")
    assert "…" in label.shown
    assert asked_for_its_tip(label) == LONG


def test_a_name_with_room_is_whole_and_needs_no_tip(qtbot):
    label = ElidedLabel("Lynx")
    qtbot.addWidget(label)
    label.resize(label.sizeHint())

    assert label.shown == "Lynx"
    assert asked_for_its_tip(label) == ""


def test_a_note_says_its_words_as_they_are(qtbot):
    note = Note(kind="warning", strong="Do not trust yet:", text="<Lynx> & Fox", action="Why")
    qtbot.addWidget(note)
    note.show()

    assert note.words == "Do not trust yet: <Lynx> & Fox"
    assert "&lt;Lynx&gt; &amp; Fox" in note._words.text()
    with qtbot.waitSignal(note.acted):
        qtbot.keyClick(note.action, Qt.Key.Key_Return)


def test_a_note_without_an_action_has_no_button(qtbot):
    note = Note(text="Nothing found.")
    qtbot.addWidget(note)
    note.show()

    assert not note.action.isVisible()
    note.set_action("Look")
    assert note.action.isVisible()


def test_a_note_takes_another_ground(qtbot, look):
    note = Note(kind="warning", text="Nothing found.")
    qtbot.addWidget(note)

    note.set_kind("right")

    assert note.grab().toImage().pixelColor(8, note.height() // 2).name() == colour("right_ground").name()


@pytest.fixture
def panel(qtbot) -> ErrorPanel:
    panel = ErrorPanel()
    qtbot.addWidget(panel)
    panel.show()
    return panel


@pytest.mark.parametrize("width", [380, 520, 900])
def test_an_error_has_room_for_all_its_words_however_narrow_its_column(qtbot, width):
    column = QWidget()
    qtbot.addWidget(column)
    rows = QVBoxLayout(column)
    panel = ErrorPanel()
    rows.addWidget(panel)
    rows.addStretch(1)
    panel.show_error(NoPhotosError(folder=Path("Photos of the summer of 2024")), main="Choose another folder…")
    column.resize(width, 700)
    column.show()

    for label in (panel.what_happened, panel.what_to_do):
        assert label.height() >= label.heightForWidth(label.width())
    assert panel.height() < 700 - 20


def test_an_error_says_what_happened_what_to_do_and_the_ways_out(qtbot, panel):
    panel.show_error(SourceGoneError(folder=Path("drive") / "Moths"), main="Try again", second="Find them…")

    assert panel.what_happened.text() == "“Moths” cannot be reached any more."
    assert panel.what_to_do.text().startswith("Plug the drive in")
    with qtbot.waitSignal(panel.main_asked):
        qtbot.keyClick(panel.main, Qt.Key.Key_Return)
    with qtbot.waitSignal(panel.second_asked):
        qtbot.mouseClick(panel.second, Qt.MouseButton.LeftButton)


def test_ways_out_that_there_are_not_are_not_shown(panel):
    panel.show_error(SourceGoneError(folder=Path("Moths")))

    assert not panel.main.isVisible()
    assert not panel.second.isVisible()


def test_the_technical_part_is_folded_away_with_codes_facts_and_causes(qtbot, panel):
    error = BundleUnusableError(path=Path("drive") / "moths", because="it is newer")
    error.__cause__ = ValueError("format 7")
    panel.show_error(error)
    assert not panel.details.isVisible()

    qtbot.keyClick(panel.findChild(Button, "error-details"), Qt.Key.Key_Space)

    assert panel.details.isVisible()
    lines = panel.details.text().splitlines()
    assert lines[0] == "bundle.not-usable"
    assert f"path: {Path('drive') / 'moths'}" in lines
    assert lines[-1] == "ValueError: format 7"


def test_another_error_comes_folded_again(qtbot, panel):
    panel.show_error(SourceGoneError(folder=Path("Moths")))
    panel.findChild(Button, "error-details").click()

    panel.show_error(SourceGoneError(folder=Path("Bees")))

    assert not panel.details.isVisible()
    assert panel.what_happened.text() == "“Bees” cannot be reached any more."


def test_an_empty_page_has_one_thing_to_do(qtbot):
    page = EmptyPage(icon="train", title="Nothing trained yet", sentence="Train first.", button="To Train")
    qtbot.addWidget(page)
    page.show()

    with qtbot.waitSignal(page.acted):
        qtbot.keyClick(page.button, Qt.Key.Key_Return)
    page.set_words(title="No photos yet", sentence="Drop a folder here.")
    assert page.title.text() == "No photos yet"
    assert not page.button.isVisible()


def test_the_filled_button_stands_outermost(qtbot):
    page = Page("Results")
    qtbot.addWidget(page)
    main, report, undo = Button("Use", kind="primary"), Button("Report…"), Button("Undo", kind="quiet")

    for button in (main, report, undo):
        page.add_action(button)
    page.resize(900, 400)
    page.show()

    assert report.geometry().left() < undo.geometry().left() < main.geometry().left()
    page.set_about("Moths 2024")
    assert page.about() == "Moths 2024"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_main_button_is_pressed_by_its_key_while_its_page_is_shown(qtbot, key):
    window = QStackedWidget()
    qtbot.addWidget(window)
    pressed = []
    for name in ("Photos", "Train"):
        page, button = Page(name), Button(name)
        page.add_action(button)
        page.set_main(button)
        button.clicked.connect(lambda _=False, name=name: pressed.append(name))
        window.addWidget(page)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()

    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    window.setCurrentIndex(1)
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)

    assert pressed == ["Photos", "Train"]


def test_another_main_button_takes_the_key(qtbot):
    page, first, second = Page("Train"), Button("Train"), Button("See results")
    qtbot.addWidget(page)
    for button in (first, second):
        page.add_action(button)
        page.set_main(button)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()

    with qtbot.assertNotEmitted(first.clicked), qtbot.waitSignal(second.clicked):
        qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert page.main_button is second
