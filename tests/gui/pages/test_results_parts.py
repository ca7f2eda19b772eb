from uproto_gui.pages.results.parts import ResultsParts
from uproto_gui.pages.results.view import ResultsPage


def test_the_tabs_are_made_one_a_turn_and_the_page_takes_them_over(qtbot, thumbnails):
    parts = ResultsParts(thumbnails)
    turns = 0
    while parts.grow():
        turns += 1

    page = ResultsPage(thumbnails, parts=parts)
    qtbot.addWidget(page)

    assert turns == 10
    assert page.findChild(type(parts.summary)) is parts.summary
    assert page.compare is parts.compare


def test_a_page_makes_what_was_not_made_before(qtbot, thumbnails):
    parts = ResultsParts(thumbnails)
    assert parts.grow()

    page = ResultsPage(thumbnails, parts=parts)
    qtbot.addWidget(page)

    assert page.next is parts.next
    assert page.hunt is parts.hunt
