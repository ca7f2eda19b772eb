"""Someone at the page Train: its parts by their names, their words, a press of a button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.gui.pages.made_training import FACTS
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.train.state import TrainState
from uproto_gui.pages.train.view import TrainPage
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label


def shown_page(qtbot, thumbnails: Thumbnails) -> TrainPage:
    """The page in a window of the usual size, before anything is there."""
    made = TrainPage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show_state(TrainState(), FACTS)
    with qtbot.waitActive(made):
        made.show()
    return made


def part(page: QWidget, name: str) -> QWidget:
    return next(widget for widget in page.findChildren(QWidget, name))


def words(page: QWidget, name: str) -> str:
    label = part(page, name)
    assert isinstance(label, Label)
    return label.text()


def press(qtbot, page: QWidget, name: str) -> None:
    button = part(page, name)
    assert isinstance(button, Button)
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
