"""Words that stand on the window: a number and its unit are never parted by the end of a line."""

import pytest
from PySide6.QtWidgets import QLabel

from uproto_gui.widgets.label import Label


def lines(label: Label) -> int:
    return round(label.heightForWidth(label.width()) / label.fontMetrics().lineSpacing())


@pytest.mark.parametrize("figure", ["93 %", "20 s", "3 min", "1.4 GB"])
def test_a_number_and_its_unit_stay_on_one_line(qtbot, figure):
    label = Label(f"Found {figure}", wraps=True)
    qtbot.addWidget(label)
    number, unit = figure.split()
    metrics = label.fontMetrics()
    # Room for the number beside the word, and none for its unit.
    label.setFixedWidth(metrics.horizontalAdvance(f"Found {number}") + metrics.horizontalAdvance(f" {unit}") // 2)

    assert lines(label) == 2
    assert metrics.horizontalAdvance(f"{number} {unit}") < label.width()
    assert QLabel.text(label) == f"Found {number}\u00a0{unit}"
    assert label.text() == f"Found {figure}"


def test_other_spaces_are_left_alone(qtbot):
    label = Label("9 of 13 photos, 4 sides, 1 second")
    qtbot.addWidget(label)

    assert QLabel.text(label) == label.text() == "9 of 13 photos, 4 sides, 1 second"


def test_words_that_come_later_are_bound_too(qtbot):
    label = Label()
    qtbot.addWidget(label)

    label.setText("likely 86 % or more")

    assert QLabel.text(label) == "likely 86\u00a0% or more"
    assert label.text() == "likely 86 % or more"
