"""How often answers shall be right, chosen on Use: what it costs, and answers that are there following at once."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListView

from tests.gui.pages.made_answers import not_sure, sure, unreadable
from tests.gui.pages.made_sure import RULE, made_table
from uproto_core.events import PhotoAnswered
from uproto_core.store.atomic import write_text
from uproto_core.store.balance import aiming, write_balance
from uproto_core.store.paths import BundlePaths
from uproto_gui.pages.use.classifier import read_classifier
from uproto_gui.pages.use.state import ClassifierFacts, UseState
from uproto_gui.pages.use.view import UsePage
from uproto_gui.widgets.drop_down import DropDown
from uproto_gui.widgets.label import Label

FACTS = ClassifierFacts(title="Moths", target=0.9, is_target_reached=True, sure=made_table())


@pytest.fixture
def page(qtbot, thumbnails) -> UsePage:
    made = UsePage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show_state(UseState().with_classifier(Path("bundle"), FACTS))
    made.show()
    return made


def choice(page: UsePage) -> DropDown:
    return page.findChild(DropDown, "use-target")


def cost(page: UsePage) -> str:
    return page.findChild(Label, "use-target-cost").text()


def test_it_shows_what_was_chosen_and_what_that_costs(page):
    assert choice(page).currentText() == "Answers only when right about 90 % of the time"
    assert cost(page) == "Answers 40 of 102 practice photos, right 100 % (91–100) of these."
    assert choice(page).itemText(0) == "Always answers"


def test_another_target_is_told(page, qtbot):
    with qtbot.waitSignal(page.target_chosen) as chosen:
        choice(page).activated.emit(1)

    assert chosen.args == [0.8]


def test_a_target_from_the_handle_on_results_is_among_the_choices(page):
    page.show_state(UseState().with_classifier(Path("bundle"), FACTS.aiming(0.87)))

    assert choice(page).currentText() == "Answers only when right about 87 % of the time"


def test_a_target_that_cannot_be_reached_is_said_to_be_so(page):
    page.show_state(UseState().with_classifier(Path("bundle"), FACTS.aiming(0.98)))

    assert cost(page).startswith("This target cannot be reached")


def test_a_classifier_that_cannot_tell_has_no_choice(page):
    page.show_state(UseState().with_classifier(Path("bundle"), replace(FACTS, sure=None)))

    assert not choice(page).isVisibleTo(page)


def test_the_counts_are_those_of_the_answers_as_decided_on_anew(page):
    given = [sure("1.jpg"), not_sure("2.jpg"), unreadable("3.jpg")]
    state = UseState().with_classifier(Path("bundle"), FACTS)
    for answer in given:
        state = state.after(PhotoAnswered(answer=answer))
    always = FACTS.aiming(0)

    after = state.aiming(0, [answer.under(always.cost.limits) for answer in given])

    assert (state.answered, state.not_sure, state.unreadable) == (1, 1, 1)
    assert (after.answered, after.not_sure, after.unreadable) == (2, 0, 1)
    assert after.facts.target == 0


def test_the_photo_that_is_looked_at_stays_chosen_when_all_are_decided_on_anew(page):
    given = [sure("1.jpg"), not_sure("2.jpg"), sure("3.jpg")]
    page.add_answers(given)
    rows = page.findChild(QListView, "answers")
    # Not sure first.
    rows.setCurrentIndex(rows.model().index(2, 0))

    page.show_answers([answer.under(FACTS.aiming(0).cost.limits) for answer in given])

    model = rows.model()
    assert [model.data(model.index(row, 0)) for row in range(3)] == ["Fox", "Lynx", "Fox"]
    assert model.answer_at(rows.currentIndex()).path.name == "3.jpg"


def write_classifier(folder: Path) -> BundlePaths:
    bundle = BundlePaths(folder)
    bundle.root.mkdir(parents=True)
    head = {
        "class_names": ["Fox", "Lynx"],
        "train_counts": [120, 8],
        "groups": RULE.model_dump(),
        "calibration": {"target": 0.9, "is_reached": True},
    }
    bundle.bundle_json.write_text(json.dumps(head), encoding="utf-8")
    return bundle


def test_a_classifier_is_read_with_its_table_and_what_was_chosen_for_it(tmp_path):
    bundle = write_classifier(tmp_path / "bundle")
    write_text(bundle.sure, made_table().model_dump_json())
    write_balance(bundle, aiming(None, 0.95, made_table()))

    facts = read_classifier(bundle.root, "Moths")

    assert (facts.target, facts.is_target_reached, facts.sure) == (0.95, False, made_table())


def test_an_older_classifier_has_only_what_its_training_found(tmp_path):
    facts = read_classifier(write_classifier(tmp_path / "bundle").root, "Moths")

    assert (facts.target, facts.is_target_reached, facts.sure, facts.cost) == (0.9, True, None, None)
