"""Going through findings by keys and clicks: each answer is told as one decision, and the next question comes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from tests.gui.pages.made_findings import checked, made_findings, photo, write_photos
from tests.gui.pages.person_at_check import Person
from uproto_core.findings import FINDING_CODES, Finding
from uproto_core.store.curation import Act
from uproto_gui.pages.check.finding_list import FindingList
from uproto_gui.pages.check.questions import ASKING
from uproto_gui.pages.check.state import CheckState
from uproto_gui.pages.check.view import CheckPage
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.photo_grid import PhotoGrid


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_photos(tmp_path_factory.mktemp("source") / "Animals")


@pytest.fixture
def state(source: Path) -> CheckState:
    return checked(source, made_findings(source))


@pytest.fixture
def page(qtbot, thumbnails) -> CheckPage:
    made = CheckPage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def person(page, state) -> Person:
    return Person(page, state)


def test_a_photo_in_doubt_is_asked_about_with_both_classes_beside_it(person, source):
    card = person.go_to("wrong-class")

    assert person.sees("question-title") == "Is this Ant?"
    assert person.sees("question-sentence") == "It lies in the folder Ant and looks like Bee (sure 91 %)."
    assert person.sees("question-place") == "Photo 1 of 3"
    assert card.question.photo == photo(source, "Ant", 0)
    assert [side.name for side in card.question.sides] == ["Ant", "Bee"]


@pytest.mark.parametrize(
    ("key", "decision", "said"),
    [
        ("M", ("moved", "Bee"), "Moved to Bee."),
        ("N", ("moved", "Bee"), "Moved to Bee."),
        ("Return", ("kept", ""), "Kept as Ant."),
        ("Y", ("kept", ""), "Kept as Ant."),
        ("X", ("left-out", ""), "Left out."),
    ],
)
def test_one_key_decides_and_the_next_question_comes(person, source, key, decision, said):
    person.go_to("wrong-class")

    person.press(key)

    what, value = decision
    assert person.acts == [Act(what=what, photos=(photo(source, "Ant", 0),), value=value)]
    assert (person.sees("question-place"), person.said) == ("Photo 2 of 3", said)


def test_a_click_decides_too_and_leaves_the_keys_to_the_card(person):
    person.go_to("wrong-class")

    person.click("Move to Bee")
    person.press("Return")

    assert [act.what for act in person.acts] == ["moved", "kept"]


def test_undo_brings_the_question_back(person):
    card = person.go_to("wrong-class")
    person.press("M")
    person.press("X")

    person.press("Ctrl+Z")

    assert person.sees("question-place") == "Photo 2 of 3"
    assert not person.find("question-outcome", QWidget).isVisible()
    assert person.said == "The file stays where it is."
    person.click("Undo")
    assert (person.sees("question-place"), card.question.outcome) == ("Photo 1 of 3", "")


def test_undo_stands_beside_what_was_done(person):
    person.go_to("wrong-class")
    person.press("M")

    person.find("question-card", QWidget).findChild(QPushButton, "undo-this").click()

    assert person.acts == []


def test_what_is_decided_can_be_seen_and_decided_again(person, source):
    person.go_to("wrong-class")
    person.press("M")

    person.press("Left")

    assert person.find("question-outcome", QWidget).words == "Moved to Bee."
    person.press("Return")
    assert person.acts[-1] == Act(what="kept", photos=(photo(source, "Ant", 0),))


def test_the_last_answer_says_that_all_are_decided(person):
    person.go_to("wrong-class")

    for _ in range(3):
        person.press("M")

    assert person.find("question-outcome", QWidget).words == "Moved to Bee. All are decided."
    assert person.state.kind("wrong-class").is_done


def test_skipped_questions_stay_open(person):
    person.go_to("wrong-class")

    person.press("Right")
    person.press("M")
    person.press("M")

    assert person.sees("question-place") == "Photo 1 of 3"
    assert person.state.kind("wrong-class").open == 1


def test_another_class_is_typed(person, source):
    person.go_to("wrong-class")

    person.press("Shift+M")
    QTest.keyClicks(QApplication.focusWidget(), "Dog")
    person.press("Return")

    assert person.acts == [Act(what="moved", photos=(photo(source, "Ant", 0),), value="Dog")]
    assert (person.said, person.sees("question-place")) == ("Moved to Dog.", "Photo 2 of 3")


def test_a_number_moves_to_a_class_that_was_used_before(person, source):
    person.go_to("wrong-class")
    person.press("M")

    person.press("1")

    assert person.acts[-1] == Act(what="moved", photos=(photo(source, "Ant", 1),), value="Bee")


def test_a_number_moves_every_copy_of_a_photo_of_two_classes(person):
    person.go_to("wrong-class")
    person.press("M")
    person.go_to("two-classes")

    person.press("1")

    assert person.acts[-1] == Act(what="moved", photos=person.state.findings["two-classes"].groups[1], value="Bee")


def test_undo_goes_to_the_photo_that_came_back(person):
    person.go_to("copies")
    grid = person.find("finding-photos", PhotoGrid)
    first, second, third = person.state.findings["copies"].groups[0]
    person.press("X")
    person.press("X")
    assert grid.chosen == [third]

    person.press("Ctrl+Z")

    assert grid.chosen == [second]
    person.press("Ctrl+Z")
    assert (grid.chosen, person.acts) == ([first], [])


def test_esc_leaves_a_question_for_a_name_as_it_was(person):
    person.go_to("wrong-class")

    person.press("Shift+M")
    person.press("Esc")
    person.press("M")

    assert [act.value for act in person.acts] == ["Bee"]


@pytest.mark.parametrize(
    ("key", "out", "said"),
    [("A", (("Bee", 0),), "Kept in Ant."), ("B", (("Ant", 0),), "Kept in Bee.")],
)
def test_a_photo_of_two_classes_is_kept_in_one_of_them(person, source, key, out, said):
    person.go_to("two-classes")

    person.press(key)

    assert person.acts == [Act(what="left-out", photos=tuple(photo(source, *one) for one in out))]
    assert (person.said, person.sees("question-place")) == (said, "Photo 2 of 2")


def test_a_photo_of_two_classes_is_left_out_of_both(person):
    card = person.go_to("two-classes")
    asked = card.question

    person.press("X")

    assert person.acts == [Act(what="left-out", photos=person.state.findings["two-classes"].groups[0])]
    assert card.question != asked


def test_names_that_are_one_class_are_made_one(person):
    card = person.go_to("similar-names")
    assert [side.about for side in card.question.sides] == ["5 photos", "4 photos"]

    person.press("Y")

    assert person.acts == [Act(what="named", classes=("Cat",), value="Bee")]
    assert person.find("question-outcome", QWidget).words == "One class now: Bee. All are decided."


def test_names_that_are_different_are_not_asked_about_again(person):
    person.go_to("similar-names")

    person.press("N")

    assert [act.what for act in person.acts] == ["ignored"]
    assert person.state.kind("similar-names").is_done


def test_a_name_that_says_nothing_is_typed_anew(person):
    person.go_to("names-say-nothing")

    person.press("Return")
    QTest.keyClicks(person.find("name-field", QLineEdit), "Red fox")
    person.press("Return")

    assert person.acts == [Act(what="named", classes=("Dog",), value="Red fox")]
    assert person.said == "It is called Red fox now."


def test_a_shortcut_says_what_is_usual_here_and_elsewhere_and_what_to_do(person):
    card = person.go_to("shortcut")

    assert person.sees("question-title") == "Cat can be told by its camera"
    assert [side.about for side in card.question.sides] == ["usually by Pocket 3", "usually by Field 12"]
    assert "other cameras" in person.find("question-note", QWidget).words
    person.press("N")
    assert [side.about for side in card.question.sides] == ["usually of 12/05/2024", "not known"]


def test_space_shows_the_photo_large_and_arrows_go_to_those_beside_it(person, source):
    person.go_to("wrong-class")

    person.press("Space")
    person.press("Right")

    assert person.find("large-photo", LargePhoto).path == photo(source, "Ant", 4)
    person.press("Esc")
    person.press("M")
    assert person.acts[0].photos == (photo(source, "Ant", 0),)


def test_an_ignored_finding_goes_to_the_end_of_the_list_and_comes_back(person):
    findings = person.find("findings", FindingList)
    person.go_to("wrong-class")

    person.click("Ignore")

    kinds = [findings.findings.index(row).data(Qt.ItemDataRole.UserRole + 1).kind for row in range(11)]
    assert "wrong-class" not in kinds
    assert findings.findings.rowCount() == 11
    person.click("Ignored: 1")
    assert findings.findings.index(11).data(Qt.ItemDataRole.UserRole + 1).sign == "ignored"
    person.go_to("wrong-class")
    person.click("Show again")
    assert [act.what for act in person.acts] == ["ignored", "heeded"]
    assert not person.find("ignored-findings", QPushButton).isVisible()


def test_what_could_not_be_checked_says_why(page, source):
    finding = Finding(code="wrong-class", photos=0, could_not="memory.full")
    page.show_state(checked(source, {"wrong-class": finding}))
    page.findChild(FindingList).choose("wrong-class")

    line = page.findChild(QWidget, "finding-line")

    assert line.kind == "warning"
    assert "memory is not enough" in line.words


def test_a_page_has_one_filled_button(person):
    for kind in FINDING_CODES:
        person.go_to(kind)
        filled = [b.text() for b in person.page.findChildren(QPushButton) if b.isVisible() and b.kind == "primary"]

        assert len(filled) == 1, (kind, filled)


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("size", [(1104, 768), (848, 668)])
def test_every_question_can_be_painted_and_fits(person, size):
    person.page.resize(*size)
    for kind in FINDING_CODES:
        person.go_to(kind)
        QCoreApplication.sendPostedEvents()
        person.page.grab()
        smallest = person.page.minimumSizeHint()

        assert (kind, smallest.width() <= 848, smallest.height() <= 668) == (kind, True, True)


def test_a_thousand_groups_are_shown_and_decided_at_once(page, qtbot, source):
    groups = tuple(tuple(source / "Ant" / f"{number}_{copy}.jpg" for copy in range(3)) for number in range(1000))
    copies = Finding(code="copies", photos=3000, groups=groups, details=("Ant",) * 1000)
    person = Person(page, checked(source, {"copies": copies}))
    page.findChild(FindingList).choose("copies")

    person.click("Leave out the 2,000 copies")

    assert len(person.acts[0].photos) == 2000
    assert person.state.kind("copies").is_done
    assert page.findChild(PhotoGrid, "finding-photos").photos.rowCount() == 4000


def test_every_kind_that_asks_is_shown_as_questions(person):
    for kind in FINDING_CODES:
        card = person.go_to(kind)
        assert card.isVisible() == (kind in ASKING)
