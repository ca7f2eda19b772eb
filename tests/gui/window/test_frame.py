"""The window itself: keys, places, pages that are built, settings, and what stands in the rail."""

import subprocess
import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from tests.gui.opened import looked
from tests.gui.window.told import activate, button, in_project, text
from uproto_core.errors import NetworkUnreachableError
from uproto_core.store.paths import user_paths
from uproto_core.store.window import read_window
from uproto_gui.rail import STEPS
from uproto_gui.wiring import PAGE_MODULES


def test_building_the_window_loads_no_torch():
    script = """
import sys
from PySide6.QtWidgets import QApplication
import uproto_gui.app
from uproto_core.child import ChildEngine
from uproto_core.store.paths import user_paths
from uproto_gui.start import build_window, prepare
app = QApplication([])
prepare(app)
window = build_window(app, ChildEngine, user_paths())
window.show()
app.processEvents()
window.close()
print([name for name in ("torch", "torchvision", "open_clip", "timm", "sklearn", "scipy") if name in sys.modules])
"""
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert said.stdout.strip() == "[]"


def test_keys_lead_everywhere(qtbot, opened):
    window = opened().window
    activate(qtbot, window)
    ways = [(Qt.Key.Key_1, "photos"), (Qt.Key.Key_3, "train"), (Qt.Key.Key_5, "use"), (Qt.Key.Key_0, "home")]
    for key, place in ways:
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.here == place
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.here == "help"


def test_a_page_that_is_come_to_has_no_field_that_takes_letters_and_no_button_that_enter_presses(qtbot, opened, folder):
    at = opened()
    activate(qtbot, at.window)
    in_project(qtbot, at, folder)
    for place in ("check", "photos", "train", "results", "use", "settings", "help", "home"):
        at.window.go_to(place)
        holder = at.window.focusWidget()
        assert not isinstance(holder, QLineEdit | QAbstractButton), place
        assert holder is at.window.page or at.window.page.isAncestorOf(holder), place
    at.window.go_to("photos")
    assert at.window.focusWidget().objectName() == "classes"


def test_a_control_that_goes_away_leaves_its_keys_to_the_page(qtbot, opened, folder):
    at = opened(looked)
    activate(qtbot, at.window)
    in_project(qtbot, at, folder)
    at.engines["train"].gate.clear()
    at.window.go_to("train")
    train = button(at.window, "train")
    train.setFocus(Qt.FocusReason.TabFocusReason)

    qtbot.keyClick(train, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: at.session.training.is_running)

    assert not train.isVisible()
    assert at.window.focusWidget() is at.window.page


class ShownWindows(QObject):
    """Every window that was ever shown."""

    def __init__(self):
        super().__init__()
        self.names = []

    def eventFilter(self, watched, event):  # noqa: N802  (Qt's own name)
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def test_no_page_flashes_a_window_of_its_own(qapp, opened):
    shown = ShownWindows()
    qapp.installEventFilter(shown)
    try:
        window = opened().window
        for place in ("photos", "check", "train", "results", "use", "settings", "help"):
            window.go_to(place)
        window.flows._say("Something", "else")
    finally:
        qapp.removeEventFilter(shown)

    assert shown.names == ["MainWindow window-ground"]


def test_pages_are_built_by_themselves_once_the_window_stands(qtbot, opened):
    window = opened().window

    window.warm_up()
    qtbot.waitUntil(lambda: len(window.pages._made) == 1 + len(PAGE_MODULES))

    places = {view.split(".")[2] for view in PAGE_MODULES}
    assert {"home", *places} == set(window.pages._made)
    assert all(view in sys.modules for view in PAGE_MODULES)


def test_each_step_opens_and_says_what_is_missing(qtbot, opened):
    window = opened().window
    for place in ("photos", "check", "train", "results", "use", "settings", "help", "home"):
        qtbot.mouseClick(window.rail.item(place), Qt.MouseButton.LeftButton)
        assert window.here == place
        assert window.rail.item(place).isChecked()
        assert window.page.isVisible()


def test_the_window_stands_where_it_stood(qtbot, opened):
    first = opened()
    first.window.resize(1300, 820)
    first.close()

    again = opened()

    assert (again.window.width(), again.window.height()) == (1300, 820)


def test_the_rail_says_its_marks_in_words(qtbot, opened, folder):
    at = opened()
    assert at.window.rail.item("photos").accessibleName() == "Photos, next step"

    in_project(qtbot, at, folder)

    assert at.window.rail.item("photos").accessibleName() == "Photos, done"
    assert at.window.rail.item("check").accessibleName() == "Check, done"
    assert at.window.rail.item("train").accessibleName() == "Train, next step"
    assert at.window.rail.item("results").accessibleName() == "Results, not begun"


def test_the_step_that_comes_next_is_offered_until_the_first_training_is_there(qtbot, opened, folder):
    at = opened()

    def offered():
        return [place for place in STEPS if "next step" in at.window.rail.item(place).accessibleName()]

    assert offered() == ["photos"]
    in_project(qtbot, at, folder)
    assert offered() == ["train"]

    at.window.go_to("train")
    button(at.window, "train").click()
    qtbot.waitUntil(lambda: at.session.results is not None)

    assert offered() == []
    assert at.window.rail.item("results").accessibleName() == "Results, done"


def test_a_model_that_does_not_come_is_told_wherever_one_is(qtbot, opened):
    at = opened(lambda job: [NetworkUnreachableError(model="vit-b-32", because="offline")])
    at.window.go_to("train")

    at.window.page.model_asked.emit("vit-b-32")
    qtbot.waitUntil(lambda: not at.window.question.isHidden())

    assert "there is no way to the internet from here" in text(at.window, "question-title")
    at.window.go_to("settings")
    assert button(at.window.page, "error-main").isVisible()


def test_settings_keep_the_look_and_the_device(qtbot, opened, folder):
    at = opened()
    at.window.go_to("settings")

    qtbot.mouseClick(button(at.window, "look-dark"), Qt.MouseButton.LeftButton)
    button(at.window, "processor-only").click()

    kept = read_window(user_paths().window_json)
    assert (kept.look, kept.is_processor_only) == ("dark", True)
