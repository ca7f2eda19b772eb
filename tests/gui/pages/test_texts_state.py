"""What the tab of names and descriptions says of each class, folded from what is typed, decided and chosen."""

from pathlib import Path

import pytest

from uproto_core.store.class_words import ClassWords
from uproto_core.store.curation import Act, Curation
from uproto_core.store.texts import ClassSentences, Sentence, TextsDocument
from uproto_gui.models.described_class import DescribedClass
from uproto_gui.pages.check.texts_state import TextsState, called_classes, is_mostly_latin
from uproto_gui.pages.check.texts_words import class_words, language_words, line_reason, nothing_words


def sentence(text: str, *, source: str = "user", reason: str = "kept", weight: float = 0.2) -> Sentence:
    is_kept = reason in ("name", "kept", "pinned by hand")
    return Sentence(
        text=text,
        encoded=text,
        source=source,
        class_name="Fox",
        relevance=0.7,
        visible=0.5,
        weight=weight if is_kept else 0.0,
        is_kept=is_kept,
        reason=reason,
    )


def state(*sentences: Sentence, words: ClassWords = ClassWords(), read_as: str = "fox", **more: object) -> TextsState:  # noqa: B008  (frozen)
    texts = TextsDocument(classes=(ClassSentences(class_name="Fox", name=read_as, sentences=sentences),))
    return TextsState(names=("Fox",), texts=texts, words={"Fox": words}, **more)


def only(told: TextsState) -> DescribedClass:
    (entry,) = told.classes
    return entry


def test_the_name_is_one_line_before_the_kept_ones_and_the_weightiest_first():
    names = [sentence(f"a photo of {n} fox.", source="name", reason="name", weight=0.25) for n in ("a", "one")]
    entry = only(
        state(
            *names,
            sentence("It sleeps.", reason="says nothing visible"),
            sentence("Red."),
            sentence("Tail.", weight=0.3),
        )
    )

    assert [line.sentence.text for line in entry.lines] == ["a photo of a fox.", "Tail.", "Red.", "It sleeps."]
    assert entry.lines[0].sentence.weight == pytest.approx(0.5)
    assert (entry.kept, entry.dropped) == (2, 1)
    assert class_words(entry) == "2 kept, 1 dropped"


def test_a_decision_counts_at_once_and_is_said_to_be_the_persons():
    curation: Curation[Path] = Curation()
    for what, text in (("sentence-dropped", "Red."), ("sentence-pinned", "It sleeps.")):
        curation = curation.after(Act(what=what, classes=("Fox",), value=text))

    entry = only(state(sentence("Red."), sentence("It sleeps.", reason="says nothing visible"), curation=curation))

    told = {line.sentence.text: (line.is_kept, line_reason(line)) for line in entry.lines}
    assert told == {"It sleeps.": (True, "kept by you"), "Red.": (False, "dropped by you")}


def test_a_decision_that_the_choice_bears_already_is_no_news():
    curation: Curation[Path] = Curation().after(Act(what="sentence-dropped", classes=("Fox",), value="Red."))

    line = only(state(sentence("Red.", reason="dropped by hand"), curation=curation)).lines[0]

    assert line.verdict is None
    assert line.is_dropped


@pytest.mark.parametrize(
    ("words", "is_stale"),
    [
        (ClassWords(), False),
        (ClassWords(name="fox"), False),
        (ClassWords(name="red fox"), True),
        (ClassWords(description="It has red fur.\nA bushy tail"), False),
        (ClassWords(description="It has red fur.\nBlack feet."), True),
    ],
)
def test_what_no_choice_has_seen_yet_is_said(words, is_stale):
    entry = only(state(sentence("It has red fur."), sentence("A bushy tail."), words=words))

    assert entry.is_stale == is_stale


def test_names_in_trouble_are_told_until_another_one_is_typed():
    foreign = sentence("a photo of a 狐.", source="name", reason="in another language")
    told = state(foreign, read_as="狐")

    assert only(told).trouble == "language"
    assert language_words(told)[0] == "The model reads English, and 1 name is in another language."
    assert only(state(foreign, read_as="狐", words=ClassWords(name="fox"))).trouble == ""


def test_a_class_without_any_text_is_marked():
    entry = only(state(sentence("It sleeps.", reason="says nothing visible")))

    assert entry.trouble == "no-text"
    assert class_words(entry) == "no sentence: only its photos speak"


def test_before_any_choice_letters_and_the_check_tell_what_is_amiss():
    told = TextsState(names=("class_07", "Fox", "狐狸"), say_nothing=frozenset({"class_07"}))

    assert [entry.trouble for entry in told.classes] == ["says-nothing", "", "language"]
    assert nothing_words(told)[0] == "1 class name says nothing about how things look: “class_07”."
    assert told.amiss == 2


def test_classes_are_called_as_the_person_calls_them_and_those_left_out_are_not_listed():
    curation: Curation[Path] = Curation()
    for act in (
        Act(what="named", classes=("fox", "Fuchs"), value="Red fox"),
        Act(what="class-left-out", classes=("Rest",)),
    ):
        curation = curation.after(act)

    assert called_classes(["fox", "Fuchs", "Rest", "Ant"], curation) == ("Ant", "Red fox")


@pytest.mark.parametrize(("text", "is_latin"), [("Mäusebussard", True), ("狐", False), ("07", True), ("лиса", False)])
def test_letters_tell_the_script(text, is_latin):
    assert is_mostly_latin(text) == is_latin


def test_a_thousand_classes_are_told_in_a_moment():
    names = tuple(f"Class {number:04}" for number in range(1000))
    texts = TextsDocument(
        classes=tuple(
            ClassSentences(class_name=name, name=name, sentences=(sentence("Red."), sentence("Blue.")))
            for name in names
        )
    )

    assert len(TextsState(names=names, texts=texts).classes) == 1000
