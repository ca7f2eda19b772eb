import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QFontMetricsF, QKeySequence
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from uproto_gui.theme.fonts import MEDIUM, font
from uproto_gui.theme.palette import apply_theme, colour
from uproto_gui.widgets.button import HEIGHT, MAIN_HEIGHT, Button


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.setLayout(QVBoxLayout())
    qtbot.addWidget(window)
    window.show()
    return window


def shown(window: QWidget, button: Button) -> Button:
    window.layout().addWidget(button)
    window.adjustSize()
    QApplication.processEvents()
    return button


def ground_of(button: Button) -> str:
    """The colour between the edge and the words."""
    return button.grab().toImage().pixelColor(5, button.height() // 2).name().upper()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_a_button_as_the_mouse_does(qtbot, window, key):
    button = shown(window, Button("Train"))

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_shortcut_outlives_new_words(qtbot, window):
    button = shown(window, Button("Pause", key="P", shortcut=True))

    button.setText("Go on")

    assert button.shortcut() == QKeySequence("P")


def test_a_keycap_alone_presses_nothing():
    assert Button("Pause", key="P").shortcut().isEmpty()


def test_an_ampersand_in_a_class_name_is_a_letter():
    button = Button("Move to Salt & pepper")

    assert button.text() == "Move to Salt & pepper"
    assert button.shortcut().isEmpty()


def test_a_button_that_is_off_says_why(qtbot, window):
    button = shown(window, Button("Train"))

    button.set_off("First add photos.")

    assert not button.isEnabled()
    assert button.toolTip() == "First add photos."
    button.set_off("")
    assert button.isEnabled()
    assert button.toolTip() == ""


def test_sizes_follow_the_form_language():
    assert Button("Train").sizeHint().height() == max(HEIGHT, round(QFontMetricsF(font(weight=MEDIUM)).height()) + 14)
    assert Button("Train", is_main=True).sizeHint().height() >= MAIN_HEIGHT
    plain, keyed, pictured = Button("Pause"), Button("Pause", key="P"), Button("Pause", icon="pause")
    assert plain.sizeHint().width() < pictured.sizeHint().width()
    assert plain.sizeHint().width() < keyed.sizeHint().width()


def test_a_button_keeps_its_width_when_the_page_is_wide(window):
    window.resize(900, 200)

    button = shown(window, Button("Train"))

    assert button.width() == button.sizeHint().width()


def test_hover_and_press_change_the_ground(qtbot, window, look):
    button = shown(window, Button("Train", kind="primary"))
    assert ground_of(button) == colour("accent").name().upper()

    middle = QPointF(button.rect().center())
    QApplication.sendEvent(button, QEnterEvent(middle, middle, middle))
    assert ground_of(button) == colour("accent_hover").name().upper()

    button.setDown(True)
    assert ground_of(button) == colour("accent_pressed").name().upper()
    button.setDown(False)
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    assert ground_of(button) == colour("accent").name().upper()


def test_a_change_of_look_repaints(qapp, window):
    button = shown(window, Button("Train", kind="primary"))
    light = ground_of(button)

    apply_theme(qapp, "dark")

    assert ground_of(button) == colour("accent").name().upper() != light
    apply_theme(qapp, "light")


def test_the_ring_is_there_for_the_keyboard_only(qtbot, window):
    first, second = shown(window, Button("Keep")), shown(window, Button("Leave out"))
    window.activateWindow()

    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not first._ring.is_shown
    first.setFocus(Qt.FocusReason.TabFocusReason)
    first.clearFocus()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert first._ring.is_shown

    qtbot.keyClick(window, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert second._ring.is_shown
    assert not first._ring.is_shown


def test_focus_that_the_program_moves_keeps_the_ring_of_those_who_use_keys(qtbot, window):
    first, second = shown(window, Button("Keep")), shown(window, Button("Leave out"))
    first.setFocus(Qt.FocusReason.TabFocusReason)

    second.setFocus(Qt.FocusReason.OtherFocusReason)
    assert second._ring.is_shown

    first.setFocus(Qt.FocusReason.MouseFocusReason)
    second.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not second._ring.is_shown
