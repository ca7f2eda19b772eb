import pytest
from PySide6.QtWidgets import QWidget

from tests.gui.pages.made_training import run_of_rounds
from uproto_gui.pages.train.plot_cards import LinesCard
from uproto_gui.widgets.when_seen import WhenSeen


@pytest.fixture
def widget(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_what_nobody_sees_waits_and_only_the_last_of_it_is_done(qtbot, widget):
    done = []
    seen = WhenSeen(widget.isVisible, widget)

    for number in range(3):
        seen.do(lambda number=number: done.append(number))
    assert done == []
    seen.came()

    qtbot.waitUntil(lambda: done == [2])


def test_what_is_seen_is_done_at_once(widget):
    done = []
    widget.show()

    WhenSeen(widget.isVisible, widget).do(lambda: done.append("now"))

    assert done == ["now"]


def test_a_plot_is_drawn_when_its_card_comes_into_view(qtbot, thumbnails):
    card = LinesCard()
    qtbot.addWidget(card)
    card.show_state(run_of_rounds(5))
    card.show_state(run_of_rounds(6))
    assert card.title.text() == ""

    card.show()

    qtbot.waitUntil(lambda: card.title.text() != "")
    assert len(card._lines.rounds()) == 6
