"""Names and descriptions: a class is chosen, named and described, and its sentences are kept and dropped."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QWidget

from uproto_core.store.class_words import ClassWords
from uproto_core.store.texts import ClassSentences, Sentence, TextsDocument
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.pages.check.described_list import DescribedList
from uproto_gui.pages.check.sentence_list import SentenceList
from uproto_gui.pages.check.texts_state import TextsState
from uproto_gui.pages.check.texts_tab import TextsTab
from uproto_gui.widgets.note import Note


def made_texts() -> TextsDocument:
    kept = Sentence(
        text="Six legs.", encoded="six legs", source="user", class_name="Ant", relevance=0.9, visible=0.8, weight=0.5,
        is_kept=True, reason="kept",
    )  # fmt: skip
    dropped = kept.model_copy(
        update={"text": "It is busy.", "weight": 0.0, "is_kept": False, "reason": "says nothing visible"}
    )
    name = kept.model_copy(update={"text": "a photo of an ant.", "source": "name", "reason": "name"})
    return TextsDocument(
        classes=(
            ClassSentences(class_name="Ant", name="ant", sentences=(name, dropped, kept)),
            ClassSentences(class_name="Bee", name="bee", sentences=(name.model_copy(update={"class_name": "Bee"}),)),
        )
    )


STATE = TextsState(names=("Ant", "Bee"), texts=made_texts())


@pytest.fixture
def tab(qtbot) -> TextsTab:
    made = TextsTab(Thumbnails())
    qtbot.addWidget(made)
    made.resize(1056, 600)
    made.show()
    show(made, STATE)
    return made


def show(tab: TextsTab, state: TextsState, *, is_look_only: bool = False) -> None:
    tab.show_state(state, lambda name: (Path(f"/moths/{name}/1.jpg"),), is_look_only=is_look_only)


def find(tab: QWidget, name: str, kind: type):
    found = tab.findChild(kind, name)
    assert found is not None, name
    return found


def choose(tab: TextsTab, name: str) -> None:
    find(tab, "described-classes", DescribedList).choose(name)


def test_a_name_that_is_typed_is_told_without_a_press_of_any_button(tab, qtbot):
    choose(tab, "Bee")

    with qtbot.waitSignal(tab.typed) as typed:
        qtbot.keyClicks(find(tab, "read-as", QLineEdit), "honey bee")

    assert typed.args == ["Bee", "honey bee", ""]


def test_a_description_is_kept_when_another_class_is_gone_to(tab, qtbot):
    choose(tab, "Ant")
    qtbot.keyClicks(find(tab, "own-description", QPlainTextEdit), "Black.")
    qtbot.keyClick(find(tab, "own-description", QPlainTextEdit), Qt.Key.Key_Return)
    qtbot.keyClicks(find(tab, "own-description", QPlainTextEdit), "Shiny.")

    with qtbot.waitSignal(tab.typed) as typed:
        choose(tab, "Bee")

    assert typed.args == ["Ant", "", "Black.\nShiny."]
    assert find(tab, "own-description", QPlainTextEdit).toPlainText() == ""


def test_what_is_typed_is_kept_when_the_page_is_left(tab, qtbot):
    choose(tab, "Ant")
    qtbot.keyClicks(find(tab, "own-description", QPlainTextEdit), "Black.")

    with qtbot.waitSignal(tab.typed):
        tab.hide()


def test_what_comes_back_does_not_move_the_cursor_of_someone_who_types(tab, qtbot):
    choose(tab, "Ant")
    field = find(tab, "own-description", QPlainTextEdit)
    field.setFocus()
    qtbot.keyClicks(field, "Black and")

    show(tab, TextsState(names=STATE.names, texts=STATE.texts, words={"Ant": ClassWords(description="Black")}))

    assert field.toPlainText() == "Black and"
    assert field.textCursor().position() == len("Black and")


@pytest.mark.parametrize(
    ("key", "verdict"),
    [
        (Qt.Key.Key_Return, "sentence-pinned"),
        (Qt.Key.Key_X, "sentence-dropped"),
    ],
)
def test_keys_keep_and_drop_the_chosen_sentence(tab, qtbot, key, verdict):
    choose(tab, "Ant")
    sentences = find(tab, "sentences", SentenceList)
    sentences.choose("Six legs.")

    with qtbot.waitSignal(tab.decided) as decided:
        qtbot.keyClick(sentences, key)

    assert decided.args == [verdict, "Ant", "Six legs."]


def test_the_name_can_be_neither_dropped_nor_pinned(tab, qtbot):
    choose(tab, "Ant")
    sentences = find(tab, "sentences", SentenceList)
    sentences.choose("a photo of an ant.")

    with qtbot.assertNotEmitted(tab.decided):
        qtbot.keyClick(sentences, Qt.Key.Key_X)
    assert not find(tab, "drop-sentence", QPushButton).isEnabled()


def test_foreign_names_are_told_and_one_press_leads_to_each(tab, qtbot):
    show(tab, TextsState(names=("Ant", "蚂蚁", "蜜蜂")))
    note = find(tab, "language-note", Note)
    assert note.words.startswith("The model reads English, and 2 names are in another language.")

    note.action.click()

    assert find(tab, "described-classes", DescribedList).described.shown == ("蚂蚁", "蜜蜂")
    assert find(tab, "read-as", QLineEdit).hasFocus()
    with qtbot.waitSignal(tab.model_asked):
        find(tab, "choose-multilingual", QPushButton).click()
    find(tab, "all-classes", QPushButton).click()
    assert len(find(tab, "described-classes", DescribedList).described.shown) == 3


def test_looked_at_only_nothing_can_be_typed_or_decided(tab):
    show(tab, TextsState(names=("Ant",), texts=made_texts(), choosing=None), is_look_only=True)

    choose(tab, "Ant")
    find(tab, "sentences", SentenceList).choose("Six legs.")

    assert find(tab, "read-as", QLineEdit).isReadOnly()
    assert not find(tab, "drop-sentence", QPushButton).isEnabled()
    assert not find(tab, "choose-sentences", QPushButton).isEnabled()


def test_a_choice_on_request_can_be_stopped_while_it_runs(tab, qtbot):
    with qtbot.waitSignal(tab.choice_asked):
        find(tab, "choose-sentences", QPushButton).click()

    show(tab, TextsState(names=STATE.names, texts=STATE.texts, choosing=0.4))

    assert not find(tab, "choose-sentences", QPushButton).isVisible()
    with qtbot.waitSignal(tab.choice_stopped):
        find(tab, "stop-choosing", QPushButton).click()


@pytest.mark.usefixtures("look")
def test_it_can_be_painted_in_both_looks(tab):
    for name in ("Ant", "Bee"):
        choose(tab, name)
        tab.grab()
    tab.resize(800, 500)
    tab.grab()
