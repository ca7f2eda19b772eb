"""Train in a low window: what does not fit is scrolled, and nothing is cut."""

import pytest
from PySide6.QtWidgets import QPushButton, QScrollArea

from tests.gui.pages.made_training import FACTS, run_of_rounds
from uproto_core.events import Noted
from uproto_gui.pages.train.view import TrainPage
from uproto_gui.plots.plot_area import PlotArea
from uproto_gui.widgets.label import Label


@pytest.fixture
def page(qtbot, thumbnails) -> TrainPage:
    made = TrainPage(thumbnails)
    qtbot.addWidget(made)
    made.show_state(run_of_rounds(19).after(Noted(code="backbone.built-in-is-weak")), FACTS)
    made.show()
    return made


def side_of(page: TrainPage) -> QScrollArea:
    found = page.findChild(QScrollArea, "train-side")
    assert found is not None
    return found


@pytest.mark.parametrize("height", [560, 668, 768])
def test_in_a_low_window_nothing_beside_the_lines_is_cut(qtbot, page, height):
    page.resize(848, height)
    qtbot.waitUntil(lambda: page.height() == height)

    side = side_of(page)
    for label in side.findChildren(Label):
        if label.isVisibleTo(page):
            assert label.height() >= label.heightForWidth(label.width())
    assert all(plot.height() >= plot.minimumHeight() > 100 for plot in side.findChildren(PlotArea))


def test_the_keys_come_to_the_side_only_where_there_is_something_to_scroll(qtbot, page):
    page.resize(1104, 900)
    bar = side_of(page).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    assert not side_of(page).focusPolicy()

    page.resize(848, 560)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert side_of(page).focusPolicy()
    assert side_of(page).accessibleName()


def test_pictures_as_buttons_say_what_they_do(page):
    for name in ("save-loss", "copy-loss"):
        button = page.findChild(QPushButton, name)
        assert button is not None
        assert button.accessibleName()
        assert button.toolTip() == button.accessibleName()
