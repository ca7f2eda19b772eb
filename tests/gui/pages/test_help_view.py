"""Help says something about every page, each topic is seen whole, and the keys are all there."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from uproto_gui.pages.help.drawings import Drawing
from uproto_gui.pages.help.keys import key_list
from uproto_gui.pages.help.topics import TOPICS, passages, topic_title
from uproto_gui.pages.help.view import HelpPage
from uproto_gui.rail import STEPS


@pytest.fixture
def page(qtbot, thumbnails):
    made = HelpPage(thumbnails)
    qtbot.addWidget(made)
    made.resize(848, 600)
    made.show()
    return made


def test_every_page_has_a_topic():
    assert {"home", *STEPS, "settings"} <= set(TOPICS)


@pytest.mark.parametrize("topic", TOPICS)
def test_each_topic_is_chosen_by_its_button_and_says_all_of_it(qtbot, page, topic, look):
    page.findChild(QAbstractButton, f"topic-{topic}").click()

    assert page.topic == topic
    scroll = page._stack.currentWidget()
    words = [label.text() for label in scroll.findChildren(QLabel)]
    for passage in passages(topic):
        assert {passage.title, *passage.lines} <= set(words)
    assert scroll.accessibleName() == topic_title(topic)
    assert scroll.horizontalScrollBar().maximum() == 0


def test_drawings_say_what_they_show_and_are_painted_in_both_looks(qtbot, look):
    names = {passage.drawing for topic in TOPICS for passage in passages(topic)} - {""}
    assert len(names) == 6
    for name in sorted(names):
        drawing = Drawing(name)
        qtbot.addWidget(drawing)
        drawing.resize(420, 120)
        image = drawing.grab().toImage()

        colours = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
        assert len(colours) > 2, name
        assert drawing.accessibleName()


def test_help_lists_every_key_of_the_window():
    keys = {key for keys, _ in key_list() for key in keys}

    assert {"Ctrl+0", "Ctrl+N", "Ctrl+O", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+.", "P", "F5", "F1", "?", "Ctrl+E"} <= keys


def test_a_report_can_be_asked_for(qtbot, page):
    with qtbot.waitSignal(page.report_asked):
        page.findChild(QAbstractButton, "help-report").click()


def test_topics_are_made_one_a_turn_and_what_is_read_meanwhile_stays(qtbot, thumbnails):
    page = HelpPage(thumbnails)
    qtbot.addWidget(page)
    page.show_topic("train")

    turns = 0
    while page.grow():
        turns += 1

    assert turns == len(TOPICS) - 2
    assert page.topic == "train"
    for topic in TOPICS:
        page.show_topic(topic)
        assert page.topic == topic
