"""Buttons go on in a further line where they have no room beside each other."""

from PySide6.QtWidgets import QWidget

from uproto_gui.widgets.button import Button
from uproto_gui.widgets.flowing_row import FlowingRow


def row_of(*words: str) -> tuple[QWidget, FlowingRow, list[Button]]:
    widget = QWidget()
    row = FlowingRow(gap=4, parent=widget)
    buttons = [Button(text) for text in words]
    for button in buttons:
        row.addWidget(button)
    return widget, row, buttons


def test_buttons_stand_beside_each_other_where_there_is_room(qtbot):
    widget, row, buttons = row_of("Rename…", "Merge with…", "Leave class out")
    qtbot.addWidget(widget)
    widget.resize(row.sizeHint().width(), 60)
    widget.show()

    assert len({button.y() for button in buttons}) == 1
    assert row.heightForWidth(widget.width()) == buttons[0].sizeHint().height()


def test_each_is_whole_in_a_narrow_place(qtbot):
    widget, row, buttons = row_of("Umbenennen…", "Zusammenlegen mit…", "Klasse weglassen")
    qtbot.addWidget(widget)
    widget.resize(row.minimumSize().width(), 200)
    widget.show()

    assert len({button.y() for button in buttons}) == 3
    assert all(button.width() == button.sizeHint().width() for button in buttons)
    assert row.heightForWidth(widget.width()) == buttons[-1].geometry().bottom() + 1


def test_one_that_is_hidden_takes_no_room(qtbot):
    widget, row, buttons = row_of("Rename…", "Merge with…")
    qtbot.addWidget(widget)
    before = row.sizeHint().width()
    buttons[1].hide()

    assert row.sizeHint().width() < before
