"""What a person says to an answer, by keys and buttons, and where the classifier looked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from tests.gui.pages.made_answers import FOLDER, not_sure, sure, unreadable
from uproto_core.events import PhotoAnswered, PhotoExplained
from uproto_gui.pages.use.answer_model import AnswerRole
from uproto_gui.pages.use.state import ClassifierFacts, UseState
from uproto_gui.pages.use.view import UsePage
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.work.confirming import Said
from uproto_gui.work.explaining import Looked

FACTS = ClassifierFacts(title="Moths", groups={"Fox": "many", "Lynx": "few", "Owl": "few"})
EMPTY = UseState().with_classifier(Path("bundle"), FACTS)


@pytest.fixture
def page(qtbot, thumbnails) -> UsePage:
    made = UsePage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show_state(EMPTY)
    with qtbot.waitActive(made):
        made.show()
    return made


def answered(page: UsePage, *answers) -> None:
    state = EMPTY.asking()
    for answer in answers:
        state = state.after(PhotoAnswered(answer=answer))
    page.add_answers(answers)
    page.show_state(state.ended())


def seen(page: QWidget, kind: type, name: str):
    """The widget of this name, if a person sees it."""
    return next((widget for widget in page.findChildren(kind, name) if widget.isVisible()), None)


def text(page: QWidget, name: str) -> str:
    label = seen(page, Label, name)
    return label.text() if label is not None else ""


def chosen(page: UsePage) -> str:
    rows = page.findChild(QListView, "answers")
    return rows.currentIndex().data(AnswerRole.ANSWER).path.name


def press(qtbot, page: UsePage, key: Qt.Key) -> None:
    qtbot.keyClick(page.findChild(QListView, "answers"), key)


def look(qtbot, page: UsePage) -> None:
    """Switch on where it looked, or off."""
    with qtbot.waitSignal(page.findChild(Button, "looked").clicked):
        press(qtbot, page, Qt.Key.Key_H)


# ---------------------------------------------------------------- by keys


def test_y_says_right_and_goes_on_to_the_next(qtbot, page):
    answered(page, sure("1.jpg"), sure("2.jpg"))

    with qtbot.waitSignal(page.class_said) as said:
        press(qtbot, page, Qt.Key.Key_Y)

    assert said.args == [FOLDER / "1.jpg", "Fox"]
    assert chosen(page) == "2.jpg"


@pytest.mark.parametrize(("key", "name"), [(Qt.Key.Key_1, "Lynx"), (Qt.Key.Key_2, "Fox")])
def test_between_two_classes_each_has_a_key(qtbot, page, key, name):
    answered(page, not_sure("1.jpg"), sure("2.jpg"))
    assert seen(page, Button, "right") is None
    assert seen(page, Button, "say-second").accessibleName() == "Fox"

    with qtbot.waitSignal(page.class_said) as said:
        press(qtbot, page, key)

    assert said.args == [FOLDER / "1.jpg", name]


def test_of_a_photo_unlike_all_classes_none_is_offered(qtbot, page):
    answered(page, not_sure("1.jpg", reason="unlike-all"))

    assert [seen(page, Button, name) for name in ("right", "say-first", "say-second")] == [None] * 3
    with qtbot.assertNotEmitted(page.class_said, wait=150):
        for key in (Qt.Key.Key_Y, Qt.Key.Key_1, Qt.Key.Key_2):
            press(qtbot, page, key)
    assert seen(page, Button, "it-is") is not None


def test_s_goes_on_and_says_nothing(qtbot, page):
    answered(page, sure("1.jpg"), sure("2.jpg"))

    with qtbot.assertNotEmitted(page.class_said):
        press(qtbot, page, Qt.Key.Key_S)
        qtbot.waitUntil(lambda: chosen(page) == "2.jpg")


def test_m_asks_for_the_class_and_those_used_last_come_first(qtbot, page):
    answered(page, sure("1.jpg"), sure("2.jpg"), sure("3.jpg"))
    for name in ("Owl", "Owl"):
        press(qtbot, page, Qt.Key.Key_M)
        qtbot.waitUntil(lambda: seen(page, QLineEdit, "name-field") is not None)
        field = seen(page, QLineEdit, "name-field")
        qtbot.keyClicks(field, name)
        with qtbot.waitSignal(page.class_said) as said:
            qtbot.keyClick(field, Qt.Key.Key_Return)
        assert said.args[1] == "Owl"
    with qtbot.waitSignal(page.findChild(Button, "it-is").clicked):
        press(qtbot, page, Qt.Key.Key_M)
    names = page.findChild(QListView, "names").model()
    assert [names.index(row, 0).data() for row in range(3)] == ["Owl", "Fox", "Lynx"]

    assert chosen(page) == "3.jpg"


def test_a_photo_that_cannot_be_read_is_of_no_class(page):
    answered(page, unreadable("1.jpg"))

    assert seen(page, Button, "it-is") is None
    assert seen(page, Button, "looked") is None


def test_no_key_is_about_an_answer_that_another_photo_covers(qtbot, page):
    answered(page, sure("1.jpg"), sure("2.jpg"))
    press(qtbot, page, Qt.Key.Key_Space)
    large = page.findChild(LargePhoto)
    qtbot.keyClick(large, Qt.Key.Key_Right)

    with qtbot.assertNotEmitted(page.class_said, wait=150):  # a key presses a button for 100 ms
        qtbot.keyClick(large, Qt.Key.Key_Y)
    qtbot.keyClick(large, Qt.Key.Key_Escape)

    with qtbot.waitSignal(page.class_said):
        press(qtbot, page, Qt.Key.Key_Y)


# ---------------------------------------------------------------- what was said


def test_what_was_said_stands_in_place_of_the_buttons_and_goes_back(qtbot, page):
    answered(page, sure("1.jpg"), sure("2.jpg"))
    photo = FOLDER / "1.jpg"

    page.show_said(Said(classes={photo: "Lynx"}, joins_project=True, to_take_back=frozenset({photo})))

    assert text(page, "said") == "You said: Lynx"
    assert text(page, "said-means") == "The next training learns from this photo; the exam never has it."
    assert [seen(page, Button, name) for name in ("right", "it-is", "skip")] == [None] * 3
    model = page.findChild(QListView, "answers").model()
    assert model.index(0, 0).data(AnswerRole.WORDS) == "you said: Lynx"
    assert "you said: Lynx" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    with qtbot.waitSignal(page.undo_said_asked) as undone:
        qtbot.mouseClick(seen(page, Button, "undo-said"), Qt.MouseButton.LeftButton)
    assert undone.args == [photo]
    page.show_said(Said(joins_project=True))
    assert seen(page, Button, "right") is not None


def test_what_was_said_of_many_photos_at_once_can_be_said_otherwise_but_not_taken_back(page):
    answered(page, sure("1.jpg"))

    page.show_said(Said(classes={FOLDER / "1.jpg": "Lynx"}, joins_project=True))

    assert seen(page, Button, "undo-said") is None
    assert seen(page, Button, "it-is") is not None


@pytest.mark.parametrize(
    ("said", "means"),
    [
        (Said(), "What you say stands in the table."),
        (
            Said(joins_project=True),
            "The next training learns from what you say; the exam never has these photos.",
        ),
        (
            Said(joins_project=True, folders=(FOLDER,)),
            "This is a photo of the project: what you say is its class there. No file is moved.",
        ),
    ],
    ids=["elsewhere", "joins", "inside"],
)
def test_what_becomes_of_it_is_said_before(page, said, means):
    page.show_said(said)
    answered(page, sure("1.jpg"))

    assert text(page, "said-means") == means


def test_a_long_name_of_a_class_does_not_widen_the_row(page):
    long = sure("1.jpg").model_copy(update={"answer": None, "reason": "between-two"})
    top = tuple(entry.model_copy(update={"class_name": entry.class_name * 40}) for entry in long.top)
    answered(page, long.model_copy(update={"top": top}))

    button = seen(page, Button, "say-first")
    assert button.width() < 240
    assert button.toolTip() == "Fox" * 40


# ---------------------------------------------------------------- where it looked


def explained(photo: Path, *weights: tuple[float, ...]) -> Looked:
    found = PhotoExplained(path=photo, class_name="{Fox}", weights=weights, sure=0.9, sure_without=0.25, time=0.0)
    return Looked(photo=photo, phase="known", explained=found)


def test_h_asks_where_it_looked_and_goes_on_asking_until_it_is_switched_off(qtbot, page):
    answered(page, sure("1.jpg"), sure("2.jpg"))
    with qtbot.waitSignal(page.look_asked) as first:
        press(qtbot, page, Qt.Key.Key_H)
    with qtbot.waitSignal(page.look_asked) as second:
        press(qtbot, page, Qt.Key.Key_Down)
    assert [first.args, second.args] == [[FOLDER / "1.jpg", "Fox"], [FOLDER / "2.jpg", "Fox"]]

    look(qtbot, page)

    with qtbot.assertNotEmitted(page.look_asked):
        press(qtbot, page, Qt.Key.Key_Up)
    assert text(page, "looked-title") == ""


def test_it_is_called_a_hint_and_says_what_hiding_the_part_does(qtbot, page):
    answered(page, sure("1.jpg"))
    look(qtbot, page)
    page.show_looked(Looked(photo=FOLDER / "1.jpg", phase="waits"))
    assert text(page, "looked-words") == "This is found out as soon as the photos are answered."
    page.show_looked(Looked(photo=FOLDER / "1.jpg", phase="asked"))
    assert text(page, "looked-words") == "Parts of the photo are hidden in turn…"

    page.show_looked(explained(FOLDER / "1.jpg", (0.0, 1.0)))

    assert text(page, "looked-title") == "Where the model looked: a hint, not a proof"
    assert text(page, "looked-words") == "With the outlined part hidden, {Fox} is 25 % instead of 90 %."


@pytest.mark.parametrize(
    ("looked", "words"),
    [
        (explained(FOLDER / "1.jpg", (0.0, 0.0)), "No part stands out: the answer rests on the whole photo."),
        (Looked(photo=FOLDER / "1.jpg", phase="failed"), "This could not be found out."),
        (Looked(photo=FOLDER / "1.jpg", phase="stopped"), ""),
    ],
    ids=["flat", "failed", "stopped"],
)
def test_nothing_found_is_said(qtbot, page, looked, words):
    answered(page, sure("1.jpg"))
    look(qtbot, page)

    page.show_looked(looked)

    assert text(page, "looked-words") == words


def test_what_arrives_for_another_photo_is_not_shown(qtbot, page):
    answered(page, sure("1.jpg"), sure("2.jpg"))
    look(qtbot, page)

    page.show_looked(explained(FOLDER / "2.jpg", (0.0, 1.0)))

    assert text(page, "looked-words") == ""


def test_h_in_the_large_view_is_about_the_photo_that_is_large_and_switches(qtbot, page):
    answered(page, sure("1.jpg"), sure("2.jpg"))
    press(qtbot, page, Qt.Key.Key_Space)
    large = page.findChild(LargePhoto)
    qtbot.keyClick(large, Qt.Key.Key_Right)

    with qtbot.waitSignal(page.look_asked) as asked:
        qtbot.keyClick(large, Qt.Key.Key_H)
    assert asked.args == [FOLDER / "2.jpg", "Fox"]
    page.show_looked(explained(FOLDER / "2.jpg", (0.0, 1.0)))
    assert "a hint, not a proof" in large.accessibleName()

    qtbot.keyClick(large, Qt.Key.Key_H)

    assert large.accessibleName().startswith("2.jpg")
    assert text(page, "looked-title") == "", "the button below was not pressed"
