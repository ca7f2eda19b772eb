"""Photos of which a person was not sure: they are asked about before all else, until it is decided what they are."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from tests.gui.pages.made_findings import checked, made_findings, photo, write_photos
from tests.gui.pages.person_at_check import Person
from uproto_core.store.curation import Act, Curation
from uproto_gui.pages.check.finding_list import FindingList
from uproto_gui.pages.check.questions import question
from uproto_gui.pages.check.state import CheckState
from uproto_gui.pages.check.view import CheckPage


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_photos(tmp_path_factory.mktemp("source") / "Animals")


@pytest.fixture
def unsure(source: Path) -> tuple[Path, Path]:
    return photo(source, "Ant", 1), photo(source, "Bee", 2)


@pytest.fixture
def doubting(unsure: tuple[Path, Path]) -> Curation[Path]:
    return Curation[Path]().after(Act(what="not-sure", photos=unsure))


@pytest.fixture
def state(source: Path, doubting: Curation[Path]) -> CheckState:
    return checked(source, {}).with_curation(doubting)


def counts(state: CheckState) -> tuple[int, int]:
    looked = state.kind("not-sure")
    return looked.open, looked.decided


def test_where_nobody_was_unsure_the_kind_is_not_there(source):
    assert "not-sure" not in {looked.kind for looked in checked(source, {}).kinds}


def test_what_a_person_was_not_sure_of_comes_first_and_waits_for_a_look(state):
    assert state.kinds[0].kind == "not-sure"
    assert counts(state) == (2, 0)
    assert state.open_kinds == 1
    assert state.undecided_photos == 0


@pytest.mark.parametrize("verdict", ["kept", "left-out", "moved", "taken-back"])
def test_any_decision_about_a_photo_ends_the_doubt_and_its_undoing_brings_it_back(state, doubting, unsure, verdict):
    decided = state.with_curation(doubting.after(Act(what=verdict, photos=unsure[:1], value="Cat")))

    assert counts(decided) == (1, 1)
    assert counts(decided.with_curation(doubting)) == (2, 0)


def test_photos_keep_their_places_when_another_one_is_doubted(state, doubting, source, unsure):
    another = photo(source, "Ant", 0)

    more = state.with_curation(doubting.after(Act(what="not-sure", photos=(another,))))

    assert more.kind("not-sure").finding.groups == ((unsure[0],), (unsure[1],), (another,))


def test_a_new_check_lists_only_what_is_still_open(state, doubting, unsure):
    decided = state.with_curation(doubting.after(Act(what="kept", photos=unsure[:1])))

    assert decided.begun().kind("not-sure").finding.groups == ((unsure[1],),)
    all_decided = decided.with_curation(decided.curation.after(Act(what="kept", photos=unsure[1:])))
    assert "not-sure" not in {looked.kind for looked in all_decided.begun().kinds}


def test_every_answer_settles_the_question_and_no_two_share_a_key(state, unsure):
    finding = state.kind("not-sure").finding
    asked = question(finding, 0, state.as_decided)
    keys = [key for answer in asked.answers for key in (answer.key, *answer.also)]
    assert len(keys) == len(set(keys))
    for answer in asked.answers:
        acts = [replace(act, value=act.value or "Cat") for act in answer.acts]
        curation = state.curation
        for act in acts:
            curation = curation.after(act)

        decided = state.with_curation(curation)

        assert counts(decided)[1] == 1, answer.text
        assert question(finding, 0, decided.as_decided).outcome, answer.text


@pytest.fixture
def person(qtbot, thumbnails, source, unsure) -> Person:
    page = CheckPage(thumbnails)
    qtbot.addWidget(page)
    page.resize(1104, 744)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made = Person(page, checked(source, made_findings(source)))
    made.acts.append(Act(what="not-sure", photos=unsure))
    made.state = made.state.with_curation(Curation[Path]().after(made.acts[0]))
    page.show_state(made.state)
    return made


def test_the_list_says_how_many_wait_and_each_is_asked_about_with_its_class_beside_it(person, unsure):
    card = person.go_to("not-sure")

    row = person.find("findings", FindingList).chosen
    assert (row.title, row.about, row.count) == ("You were not sure", "Decide, or they stay out", "2")
    assert person.sees("question-title") == "Is this Ant?"
    assert person.sees("question-sentence") == (
        "You were not sure about it. Until you decide, it is neither in training nor in the exam."
    )
    assert person.sees("question-place") == "Photo 1 of 2"
    assert card.question.photo == unsure[0]
    assert [side.name for side in card.question.sides] == ["Ant"]
    assert unsure[0] not in card.question.sides[0].photos


@pytest.mark.parametrize(
    ("key", "what", "said"),
    [
        ("Return", "kept", "Kept as Ant."),
        ("Y", "kept", "Kept as Ant."),
        ("X", "left-out", "Left out."),
    ],
)
def test_one_key_decides_the_next_one_comes_and_undo_brings_it_back(person, unsure, key, what, said):
    person.go_to("not-sure")

    person.press(key)

    assert person.acts[-1] == Act(what=what, photos=unsure[:1])
    assert (person.sees("question-place"), person.said) == ("Photo 2 of 2", said)

    person.press("Ctrl+Z")
    assert person.sees("question-place") == "Photo 1 of 2"
    assert not person.find("question-outcome", QWidget).isVisible()


def test_another_class_is_typed_and_the_photo_is_of_it(person, unsure):
    person.go_to("not-sure")

    person.press("M")
    QTest.keyClicks(person.find("name-field", QLineEdit), "Cat")
    person.press("Return")

    assert person.acts[-1] == Act(what="moved", photos=unsure[:1], value="Cat")
    assert person.state.curation.unsure == {unsure[1]}


def test_the_last_decision_says_that_none_is_left(person):
    person.go_to("not-sure")
    person.press("X")

    person.press("X")

    assert person.state.kind("not-sure").is_done
    assert person.find("findings", FindingList).chosen.about == "All decided"
