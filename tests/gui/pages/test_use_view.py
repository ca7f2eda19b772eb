import itertools
import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QWidget

from tests.gui.pages.made_answers import SIMILAR, not_sure, sure, unreadable
from uproto_core.errors import BundleUnusableError, NoPhotosError
from uproto_core.events import Likeness, PhotoAnswer, PhotoAnswered
from uproto_core.store.paths import BundlePaths
from uproto_gui.pages.use.classifier import read_classifier
from uproto_gui.pages.use.similar_photos import SimilarPhotos, by_class
from uproto_gui.pages.use.state import ClassifierFacts, UseState
from uproto_gui.pages.use.view import UsePage
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.photo import Photo

FACTS = ClassifierFacts(title="Moths", groups={"Fox": "many", "Lynx": "few"}, target=0.9, is_target_reached=True)
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


@pytest.fixture
def photos(tmp_path, draw_photo) -> list[Path]:
    return [draw_photo(tmp_path / "card" / f"{number}.jpg") for number in range(3)]


def part(page: QWidget, name: str) -> QWidget:
    return next(widget for widget in page.findChildren(QWidget, name))


def words(page: QWidget, name: str) -> str:
    label = part(page, name)
    assert isinstance(label, Label)
    return label.text()


def press(qtbot, page: QWidget, name: str) -> None:
    button = next(button for button in page.findChildren(Button, name) if button.isVisible())
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def answered(page: UsePage, *answers: PhotoAnswer) -> UseState:
    """The page after these answers, as the session brings them."""
    state = EMPTY.asking()
    for answer in answers:
        state = state.after(PhotoAnswered(answer=answer))
    page.add_answers(answers)
    page.show_state(state.ended())
    return state.ended()


def rows(page: UsePage) -> list[str]:
    model = part(page, "answers").model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


# ---------------------------------------------------------------- empty


def test_without_a_classifier_there_are_two_ways_to_one(qtbot, page):
    page.show_state(UseState())

    with qtbot.waitSignal(page.train_asked):
        press(qtbot, page, "empty-act")
    with qtbot.waitSignal(page.classifier_asked):
        press(qtbot, page, "open-classifier")


def test_photos_and_folders_can_be_chosen(qtbot, page):
    with qtbot.waitSignal(page.photos_asked):
        press(qtbot, page, "choose")
    with qtbot.waitSignal(page.folder_asked):
        press(qtbot, page, "choose-folder")


def test_the_classifier_is_named_and_nothing_can_be_exported_yet(page):
    assert page.about() == "Classifier: Moths"
    assert not part(page, "excel").isVisible()


# ---------------------------------------------------------------- running


@pytest.fixture
def session(page) -> UsePage:
    """The page in a session that answers whatever is dropped."""
    page.paths_dropped.connect(page.expect)
    page.paths_dropped.connect(lambda _: page.show_state(EMPTY.asking()))
    return page


def test_dropped_photos_are_shown_at_once_before_any_answer(session, drop, photos):
    heard = []
    session.paths_dropped.connect(heard.append)

    assert drop(part(session, "use-drop-large"), *photos)

    assert heard == [photos]
    assert words(session, "answers-work") == "Getting ready"
    assert words(session, "answer-title") == "Getting ready"
    assert part(session, "answer-photo").path == photos[0]


def test_a_dropped_folder_says_that_it_gets_ready(session, drop, photos):
    assert drop(part(session, "use-drop-large"), photos[0].parent)

    assert words(session, "answer-title") == "Getting ready"
    assert not part(session, "answer-photo").isVisible()


def test_what_is_dropped_and_not_taken_changes_nothing(page, drop, photos):
    assert drop(part(page, "use-drop-large"), *photos)

    assert part(page, "use-drop-large").isVisible()


def test_more_photos_begin_again_with_getting_ready_and_keep_what_is_shown(page, drop, photos):
    state = answered(page, sure("1.jpg"))
    page.paths_dropped.connect(lambda _: page.show_state(state.asking()))

    drop(part(page, "use-drop"), photos[0])

    assert words(page, "answers-work") == "Getting ready"
    assert words(page, "answer-title") == "Fox"


def test_a_photo_that_was_answered_before_is_shown_again(page):
    answered(page, sure("1.jpg"), not_sure("2.jpg"))
    assert words(page, "answer-title") == "Lynx or Fox?"

    page.expect([sure("1.jpg").path])

    assert words(page, "answer-title") == "Fox"


def test_the_first_answer_ends_getting_ready(page):
    page.show_state(EMPTY.asking())
    state = EMPTY.asking().after(PhotoAnswered(answer=sure("1.jpg")))
    page.add_answers([sure("1.jpg")])

    page.show_state(state)

    assert words(page, "answers-work") == "Looking at photos"
    assert words(page, "answer-title") == "Fox"


def test_stop_answers_in_the_same_turn(qtbot, page):
    page.show_state(EMPTY.asking())
    heard = []
    page.stop_asked.connect(lambda: heard.append(words(page, "answers-work")))

    press(qtbot, page, "stop-answers")

    assert heard == ["Stopping"]
    assert not part(page, "stop-answers").isEnabled()


# ---------------------------------------------------------------- answers


def test_counts_add_up_to_the_rows(page):
    answered(page, sure("1.jpg"), not_sure("2.jpg"), unreadable("3.jpg"), sure("4.jpg"))

    assert words(page, "answers-photos") == "4 photos"
    assert words(page, "answers-counts") == "2 answered, 1 not sure, 1 unreadable"
    assert rows(page) == ["Not sure", "Not readable", "Fox", "Fox"]


def test_the_list_can_show_only_what_is_open_and_keeps_the_choice(qtbot, page):
    answered(page, sure("1.jpg"), not_sure("2.jpg"), not_sure("3.jpg"))
    view = part(page, "answers")
    assert isinstance(view, QListView)
    view.setCurrentIndex(view.model().index(1, 0))

    order = part(page, "answers-order")
    order.setCurrentIndex(2)
    order.activated.emit(2)

    assert rows(page) == ["Not sure", "Not sure"]
    assert view.currentIndex().row() == 1


@pytest.mark.parametrize(
    ("answer", "title", "reason"),
    [
        (sure("1.jpg"), "Fox", ""),
        (not_sure("1.jpg"), "Lynx or Fox?", "Two classes fit nearly as well, so uproto gives no answer."),
        (not_sure("1.jpg", reason="low"), "Lynx?", "No class fits well enough for an answer."),
        (
            not_sure("1.jpg", reason="unlike-all"),
            "None of the classes?",
            "Nothing like it was among the photos that were learned.",
        ),
        (
            unreadable("1.jpg"),
            "This photo could not be read",
            "The file ends before the picture does, as after a broken copy or download.",
        ),
    ],
)
def test_an_answer_says_what_it_is_or_what_stays_open(page, answer, title, reason):
    answered(page, answer)

    assert words(page, "answer-title") == title
    assert words(page, "answer-reason") == reason


def test_candidates_are_named_with_how_sure(page):
    answered(page, not_sure("1.jpg"))

    shown = [label.text() for label in page.findChildren(Label) if label.isVisible()]
    assert [text for text in shown if text.startswith("sure ")] == ["sure 46 %", "sure 41 %", "sure 5 %"]


def test_the_most_similar_photos_stand_by_class():
    assert [(name, [entry.path.name for entry in photos]) for name, photos in by_class(SIMILAR)] == [
        ("Lynx", ["1.jpg"]),
        ("Fox", ["1.jpg", "2.jpg"]),
    ]


@pytest.mark.parametrize("width", [800, 1104])
def test_three_photos_of_each_of_two_classes_fit_beside_each_other(page, qtbot, width):
    similar = tuple(
        Likeness(path=Path(f"train/{name}/{number}.jpg"), class_name=name, cosine=0.8)
        for name in ("Lynx", "Fox")
        for number in range(3)
    )
    page.resize(width, 652)
    answered(page, not_sure("2.jpg").model_copy(update={"similar": similar}))

    blocks = page.findChild(SimilarPhotos)
    photos = [photo for photo in blocks.findChildren(Photo) if photo.isVisible()]
    qtbot.waitUntil(lambda: len({photo.width() for photo in photos}) == 1)
    assert len(photos) == 6
    lefts = sorted(photo.mapTo(page, photo.rect().topLeft()).x() for photo in photos)
    assert all(right - left >= photos[0].width() for left, right in itertools.pairwise(lefts))
    assert lefts[-1] + photos[0].width() <= page.width() - 24


def test_it_is_said_where_the_training_photos_are_not_known(page):
    answered(page, sure("1.jpg").model_copy(update={"similar": ()}))

    said = [label.text() for label in page.findChildren(Label) if label.isVisible()]
    assert "The training photos of this classifier are not known here." in said


def test_it_is_said_how_often_answers_are_right(page):
    answered(page, sure("1.jpg"))
    said = [label.text() for label in page.findChildren(Label) if label.isVisible()]
    assert "Answers are given only when right about 90 % of the time." in said


def test_space_opens_the_photo_large_and_closes_it(qtbot, page, photos):
    answered(page, *(sure(photo.name, photo.parent) for photo in photos))
    view = part(page, "answers")
    view.setFocus()

    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert page._large.isVisible()
    assert page._large.path == photos[0]

    qtbot.keyClick(page._large, Qt.Key.Key_Space)
    assert not page._large.isVisible()


def test_another_classifier_begins_with_no_rows(page):
    answered(page, sure("1.jpg"))

    page.clear()
    page.show_state(EMPTY)

    assert rows(page) == []
    assert part(page, "use-drop-large").isVisible()


# ---------------------------------------------------------------- the table


@pytest.mark.parametrize(("button", "name"), [("excel", "answers.xlsx"), ("csv", "answers.csv")])
def test_answers_are_exported_and_the_place_is_said(qtbot, page, tmp_path, button, name):
    answered(page, sure("1.jpg"), not_sure("2.jpg"))

    press(qtbot, page, button)
    dialog = part(page, "ask-place")
    dialog.fileSelected.emit(str(tmp_path / name))
    dialog.close()
    qtbot.waitUntil(part(page, "saved").isVisible)

    assert (tmp_path / name).is_file()
    assert part(page, "saved").words == f"Saved {name} 2 rows, in {tmp_path}"


def test_a_table_that_is_open_elsewhere_can_become_a_csv(qtbot, page, tmp_path):
    answered(page, sure("1.jpg"))
    (tmp_path / "answers.xlsx").mkdir()
    press(qtbot, page, "excel")
    dialog = part(page, "ask-place")
    dialog.fileSelected.emit(str(tmp_path / "answers.xlsx"))
    dialog.close()
    qtbot.waitUntil(part(page, "error-panel").isVisible)
    assert words(page, "error-what-happened").startswith("“answers.xlsx” could not be written")

    press(qtbot, page, "error-second")

    dialog = part(page, "ask-place")
    assert dialog.selectedFiles()[0].endswith(".csv")
    assert not part(page, "error-panel").isVisible()
    dialog.close()


# ---------------------------------------------------------------- errors


def test_a_classifier_that_cannot_be_opened_leads_to_another(qtbot, page):
    page.show_state(EMPTY.asking().failed(BundleUnusableError(path=Path("x"), because="it holds no bundle.json")))

    with qtbot.waitSignal(page.classifier_asked):
        press(qtbot, page, "error-main")
    with qtbot.waitSignal(page.train_asked):
        press(qtbot, page, "error-second")


def test_a_folder_without_photos_leads_to_others_and_keeps_the_rows(qtbot, page):
    state = answered(page, sure("1.jpg"))

    page.show_state(replace(state.failed(NoPhotosError(folder=Path("empty")))))

    assert rows(page) == ["Fox"]
    with qtbot.waitSignal(page.photos_asked):
        press(qtbot, page, "error-main")


# ---------------------------------------------------------------- the classifier's facts


def bundle(root: Path, **more: object) -> Path:
    document = {
        "class_names": ["Fox", "Lynx"],
        "train_counts": [120, 8],
        "groups": {"kind": "benchmark", "low": 20, "high": 100},
        "calibration": {"target": 0.9, "is_reached": True, "temperature": 1.0},
        **more,
    }
    BundlePaths(root).bundle_json.write_text(json.dumps(document))
    return root


def test_a_classifier_tells_its_groups_and_target(tmp_path):
    facts = read_classifier(bundle(tmp_path), "Moths")

    assert facts == ClassifierFacts(
        title="Moths", groups={"Fox": "many", "Lynx": "few"}, target=0.9, is_target_reached=True
    )


@pytest.mark.parametrize("text", ["", "{}", "\xff", '{"class_names": 3}'])
def test_a_damaged_classifier_still_has_its_title(tmp_path, text):
    BundlePaths(tmp_path).bundle_json.write_bytes(text.encode("latin-1"))

    assert read_classifier(tmp_path, "Moths") == ClassifierFacts(title="Moths")
