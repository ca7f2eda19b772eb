from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from uproto_core.figures import Accuracy
from uproto_core.store.cards import ExamShare, ProjectCard
from uproto_gui.models.project_model import CARD_ROLE, ProjectModel
from uproto_gui.pages.home.project_list import ProjectList
from uproto_gui.pages.home.project_menu import ProjectMenu
from uproto_gui.pages.home.state import AtWork, HomeState
from uproto_gui.pages.home.view import HomePage
from uproto_gui.pages.home.words import about_words, result_words

ADDED = datetime(2024, 3, 3, 12, tzinfo=UTC)
# In the zone of whoever runs this: people read their own time.
TRAINED = datetime(2024, 5, 1, 14, 2).astimezone()
TODAY = QDate(2024, 5, 1)
EQUAL = Accuracy(value=0.71, low=0.5, high=0.86, n=21, classes=9)


def card(name="Moths", **changes) -> ProjectCard:
    known = {"root": Path(f"/projects/{name}.uproto"), "name": name, "added": ADDED, "classes": 24, "photos": 1412}
    return ProjectCard(**(known | changes))


@pytest.fixture
def page(qtbot, thumbnails):
    made = HomePage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show()
    return made


def test_a_row_says_classes_photos_and_when():
    assert about_words(card(), TODAY) == "24 classes · 1,412 photos · added 3 March"
    assert about_words(card(classes=None, photos=None), TODAY) == "added 3 March"
    trained = card(trained=TRAINED)
    assert about_words(trained, TODAY) == "24 classes · 1,412 photos · trained today 14:02"


@pytest.mark.parametrize(
    ("changes", "first", "second"),
    [
        ({}, "Not trained yet", ""),
        ({"missing": Path("/usb")}, "Photos not found", "the drive may be unplugged"),
        ({"trained": ADDED}, "Trained, without an exam", ""),
        (
            {"trained": ADDED, "exam": ExamShare(is_rare=True, right=15, n=21, equal=EQUAL)},
            "Rare classes: 15 of 21 exam photos found",
            "every class equal: 71 %, likely 50 to 86",
        ),
        (
            {"trained": ADDED, "exam": ExamShare(is_rare=False, right=2, n=3, equal=EQUAL)},
            "All classes: 2 of 3 exam photos found",
            "",
        ),
    ],
)
def test_the_count_comes_first_and_no_percent_is_made_of_few_photos(changes, first, second):
    assert result_words(card(**changes), None) == (first, second)


def test_a_project_at_work_says_how_far_it_is():
    work = AtWork(root=card().root, share=0.62, seconds_left=80)

    assert result_words(card(), work) == ("Training, 62 %", "about 1 min 20 s left")


def test_the_list_is_a_harmless_model(qtmodeltester):
    model = ProjectModel(lambda entry: entry.name)
    model.set_cards([card("Moths"), card("Seeds")])

    qtmodeltester.check(model)
    assert model.index(1).data(CARD_ROLE) == card("Seeds")
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Moths"


def test_a_row_that_changes_resets_nothing(qtbot):
    model = ProjectModel(lambda entry: entry.name)
    model.set_cards([card("Moths"), card("Seeds")])

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        model.set_cards([card("Moths"), card("Seeds", photos=7)])

    assert changed.args[0].row() == changed.args[1].row() == 1


def test_a_project_is_opened_by_mouse_and_by_enter(qtbot, page):
    page.show_state(HomeState().with_cards([card("Moths"), card("Seeds")]))
    projects = page._projects
    row = projects.visualRect(projects.model().index(1, 0)).center()

    with qtbot.waitSignal(page.project_chosen) as clicked:
        qtbot.mouseClick(projects.viewport(), Qt.MouseButton.LeftButton, pos=row)
    projects.setCurrentIndex(projects.model().index(0, 0))
    with qtbot.waitSignal(page.project_chosen) as entered:
        qtbot.keyClick(projects, Qt.Key.Key_Return)

    assert clicked.args == [card("Seeds").root]
    assert entered.args == [card("Moths").root]


def test_nothing_is_said_of_projects_before_they_were_looked_for(page):
    assert not page._none.isVisible()

    page.show_state(HomeState().with_cards([]))

    assert page._none.isVisible()


def test_every_way_to_begin_is_a_signal(qtbot, page):
    for name, signal in (
        ("choose", page.folder_asked),
        ("choose-table", page.table_asked),
        ("try-sample", page.sample_asked),
        ("use-given", page.classifier_asked),
    ):
        with qtbot.waitSignal(signal):
            page.findChild(object, name).click()


def test_a_folder_dropped_on_home_is_announced(qtbot, page, drop, tmp_path):
    with qtbot.waitSignal(page.paths_dropped) as dropped:
        assert drop(page.findChild(object, "home-drop"), tmp_path)

    assert dropped.args == [[tmp_path]]


def test_every_row_is_painted_in_both_looks(page, look, draw_photo, tmp_path):
    photos = (draw_photo(tmp_path / "Fox" / "a.jpg"),)
    work = AtWork(root=card("Seeds").root, share=0.4, seconds_left=None)
    cards = [
        card("Moths", examples=photos, trained=ADDED, exam=ExamShare(is_rare=True, right=15, n=21, equal=EQUAL)),
        card("Seeds"),
        card("A name that is a good deal longer than any row could ever show " * 4, missing=Path("/usb")),
    ]
    page.show_state(HomeState().with_cards(cards).working(work))

    assert not page.grab().isNull()


# ---------------------------------------------------------------- what can be done with a project


def shown(page, *cards):
    page.show_state(HomeState().with_cards(cards))
    return page.findChild(ProjectList)


def menu_of(projects):
    return projects.findChildren(ProjectMenu)[-1]


def test_the_dots_of_a_row_open_its_menu_and_the_rest_of_the_row_the_project(qtbot, page):
    projects = shown(page, card("Moths"), card("Seeds"))
    row = projects.visualRect(projects.model().index(1))
    opened = []
    page.project_chosen.connect(opened.append)

    qtbot.mouseClick(projects.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.right() - 50, row.center().y()))

    assert opened == []
    names = [action.objectName() for action in menu_of(projects).actions() if action.objectName()]
    assert names == ["project-open", "project-rename", "project-show", "project-take-off"]
    menu_of(projects).close()
    qtbot.mouseClick(projects.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert opened == [card("Seeds").root]


def test_photos_that_are_gone_are_looked_for_from_the_row_and_from_its_menu(qtbot, page):
    projects = shown(page, card(missing=Path("/usb")))
    index = projects.model().index(0)
    box = projects.itemDelegate().find_box(QRectF(projects.visualRect(index)), index.data(CARD_ROLE))

    with qtbot.waitSignal(page.find_asked) as asked:
        qtbot.mouseClick(projects.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert asked.args == [card().root]

    projects.setCurrentIndex(index)
    QApplication.sendEvent(
        projects.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    )
    with qtbot.waitSignal(page.find_asked):
        next(action for action in menu_of(projects).actions() if action.objectName() == "project-find").trigger()
    menu_of(projects).close()


def test_a_project_is_renamed_where_it_stands_and_an_empty_name_is_none(qtbot, page):
    projects = shown(page, card("Moths"))
    projects.setFocus()
    projects.setCurrentIndex(projects.model().index(0))
    named = []
    page.renamed.connect(lambda root, name: named.append((root, name)))

    for typed in ("Night moths", "   ", "Moths"):
        qtbot.keyClick(projects, Qt.Key.Key_F2)
        field = projects.findChild(QLineEdit, "project-name")
        assert field.text() == "Moths"
        field.selectAll()
        qtbot.keyClicks(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: projects.findChild(QLineEdit, "project-name") is None)

    assert named == [(card("Moths").root, "Night moths")]


def test_a_project_is_taken_off_the_list_and_the_note_brings_it_back(qtbot, page):
    projects = shown(page, card("Moths"))
    projects.setCurrentIndex(projects.model().index(0))
    note, back = page.findChild(QWidget, "taken-off"), page.findChild(QAbstractButton, "put-back")
    assert not note.isVisible()

    with qtbot.waitSignal(page.taken_off) as off:
        qtbot.keyClick(projects, Qt.Key.Key_Delete)

    assert off.args == [card("Moths").root]
    assert note.words.startswith("“Moths” is off this list.")
    with qtbot.waitSignal(page.put_back) as put_back:
        back.click()
    assert put_back.args == [card("Moths").root]
    assert not note.isVisible()


def test_a_folder_that_does_not_answer_is_told_and_no_photo_is_asked_of_it(page, thumbnails, tmp_path):
    assert result_words(card(is_silent=True), None)[0] == "The photos' folder does not answer"

    asked = []
    thumbnails.pixmap = lambda photo, *_, **__: asked.append(photo)

    shown(page, card(is_silent=True, examples=(tmp_path / "a.jpg",))).grab()
    assert asked == []
    shown(page, card(examples=(tmp_path / "a.jpg",))).grab()
    assert asked == [tmp_path / "a.jpg"]
