"""Deciding about classes on the Photos page: by button, by key, with a question that holds nothing up."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from tests.gui.pages.test_photos_decided import after, listed, photo
from uproto_core.errors import NotSortedError, SourceGoneError
from uproto_core.figures import ClassLevels
from uproto_core.findings import Finding
from uproto_core.store.curation import Act
from uproto_gui.models.class_findings import ClassFindings
from uproto_gui.pages.photos.class_table import ClassTable
from uproto_gui.pages.photos.state import PhotosState
from uproto_gui.pages.photos.view import PhotosPage
from uproto_gui.widgets.large_photo import LargePhoto
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.photo_grid import PhotoGrid

READY = listed({"Ant": 30, "Bee": 12, "Cat": 6, "Dog": 3})
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def page(qtbot, thumbnails) -> PhotosPage:
    made = PhotosPage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show()
    made.show_state(READY)
    return made


def find(page: QWidget, name: str, kind: type = QPushButton):
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def words(page: QWidget, name: str) -> str:
    return find(page, name, QLabel).text()


def table_of(page: PhotosPage, name: str) -> ClassTable:
    table = find(page, "classes", ClassTable)
    table.choose(name)
    return table


def grid_of(page: PhotosPage, name: str, *rows: int) -> PhotoGrid:
    table_of(page, name)
    grid = find(page, "class-photos", PhotoGrid)
    grid.choose_row(rows[0])
    for row in rows[1:]:
        grid.selectionModel().select(grid.photos.index(row), grid.selectionModel().SelectionFlag.Select)
    return grid


def answer(page: PhotosPage, qtbot, name: str) -> QLineEdit:
    field = find(page, "name-field", QLineEdit)
    field.clear()
    qtbot.keyClicks(field, name)
    return field


# ---------------------------------------------------------------- names


@pytest.mark.parametrize("way", ["button", "key in the table", "key in the photos"])
def test_a_class_is_renamed(page, qtbot, way):
    table = table_of(page, "Cat")
    match way:
        case "button":
            find(page, "rename-class").click()
        case "key in the table":
            qtbot.keyClick(table, Qt.Key.Key_F2)
        case "key in the photos":
            page.activateWindow()
            find(page, "class-photos", PhotoGrid).setFocus()
            qtbot.waitUntil(lambda: find(page, "class-photos", PhotoGrid).hasFocus())
            qtbot.keyClick(page, Qt.Key.Key_F2)

    field = find(page, "name-field", QLineEdit)
    assert (words(page, "name-title"), field.text(), field.selectedText()) == ("Rename “Cat”", "Cat", "Cat")
    answer(page, qtbot, "  Wildcat ")
    assert words(page, "name-hint") == "The folder keeps its name."
    with qtbot.waitSignal(page.classes_named) as named:
        qtbot.keyClick(field, ENTER)

    assert named.args == [["Cat"], "Wildcat"]
    assert not find(page, "name-question", QWidget).isVisible()


def test_a_name_that_another_class_has_says_that_both_become_one(page, qtbot):
    table_of(page, "Cat")
    find(page, "rename-class").click()

    field = answer(page, qtbot, "Bee")

    assert words(page, "name-hint") == "“Bee” exists: its 12 photos and these 6 photos become one class."
    assert find(page, "name-take").text() == "Merge"
    with qtbot.waitSignal(page.classes_named) as named:
        qtbot.keyClick(field, ENTER)
    assert named.args == [["Cat"], "Bee"]


@pytest.mark.parametrize(
    ("typed", "hint"),
    [("", "A class needs a name."), ("   ", "A class needs a name."), ("Cat", "It is called that now.")],
)
def test_a_name_that_cannot_be_is_refused_in_words(page, qtbot, typed, hint):
    table_of(page, "Cat")
    find(page, "rename-class").click()

    field = answer(page, qtbot, typed)

    assert words(page, "name-hint") == hint
    assert not find(page, "name-take").isEnabled()
    with qtbot.assertNotEmitted(page.classes_named):
        qtbot.keyClick(field, ENTER)
    qtbot.keyClick(field, ESCAPE)
    assert not find(page, "name-question", QWidget).isVisible()


def test_a_letter_with_an_accent_is_one_sign_however_it_was_typed(page, qtbot):
    table_of(page, "Cat")
    find(page, "rename-class").click()

    field = find(page, "name-field", QLineEdit)
    field.setText("Ba\u0308r")

    with qtbot.waitSignal(page.classes_named) as named:
        qtbot.keyClick(field, ENTER)
    assert named.args == [["Cat"], "B\u00e4r"]


def test_classes_are_merged_by_choosing_the_other_from_the_list(page, qtbot):
    table = table_of(page, "Dog")
    qtbot.keyClick(table, Qt.Key.Key_M)
    field = find(page, "name-field", QLineEdit)
    assert not find(page, "name-take").isEnabled()

    qtbot.keyClicks(field, "a")
    names = find(page, "names", QWidget).model().stringList()
    assert names == ["Ant", "Cat"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == "Cat"

    with qtbot.waitSignal(page.classes_named) as named:
        qtbot.keyClick(field, ENTER)
    assert named.args == [["Dog"], "Cat"]


def test_whoever_merges_goes_on_looking_at_what_became_of_it(page):
    table = table_of(page, "Dog")
    merged = READY.with_curation(after(Act(what="named", classes=("Dog",), value="Cat")))
    page.classes_named.connect(lambda *_: page.show_state(merged))

    find(page, "merge-class").click()
    find(page, "name-field", QLineEdit).setText("Cat")
    find(page, "name-take").click()

    assert table.chosen.name == "Cat"
    assert words(page, "class-filed") == "In your folder: Cat, Dog"
    assert len(find(page, "class-photos", PhotoGrid).photos.photos) == 9


# ---------------------------------------------------------------- in and out


@pytest.mark.parametrize("way", ["button", "key"])
def test_a_class_is_left_out_once_that_was_asked(page, qtbot, way):
    table = table_of(page, "Ant")

    if way == "button":
        find(page, "leave-out-class").click()
    else:
        qtbot.keyClick(table, Qt.Key.Key_X)

    assert words(page, "class-question-title") == "Leave out “Ant”?"
    with qtbot.waitSignal(page.classes_left_out) as out:
        find(page, "class-question-0").click()
    assert out.args == [["Ant"]]


def test_escape_leaves_the_class_in(page, qtbot):
    table_of(page, "Ant")
    find(page, "leave-out-class").click()

    with qtbot.assertNotEmitted(page.classes_left_out):
        qtbot.keyClick(find(page, "class-question", QWidget), ESCAPE)
    assert not find(page, "class-question", QWidget).isVisible()


def test_a_class_that_was_left_out_stands_last_and_is_taken_back(page, qtbot):
    page.show_state(READY.with_curation(after(Act(what="class-left-out", classes=("Dog",)))))
    table = table_of(page, "Dog")

    assert table.shown == ["Cat", "Bee", "Ant", "Dog"]
    assert page.about() == "48 photos, 3 classes"
    assert words(page, "class-about") == "3 photos, none in use"
    assert find(page, "class-left-out", Note).isVisible()
    assert table.model().index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Dog, left out"
    with qtbot.waitSignal(page.classes_taken_back) as back:
        find(page, "leave-out-class").click()
    assert back.args == [["Dog"]]


# ---------------------------------------------------------------- photos


def test_m_moves_the_chosen_photos_to_the_class_that_is_typed(page, qtbot):
    grid = grid_of(page, "Bee", 1, 2)

    qtbot.keyClick(grid, Qt.Key.Key_M)
    assert words(page, "name-title") == "Move 2 photos to…"
    field = answer(page, qtbot, "Cat")
    with qtbot.waitSignal(page.photos_moved) as moved:
        qtbot.keyClick(field, ENTER)

    assert moved.args == [[photo("Bee", 1), photo("Bee", 2)], "Cat"]


def test_photos_may_begin_a_new_class(page, qtbot):
    grid_of(page, "Bee", 0)
    find(page, "move-photos").click()

    field = answer(page, qtbot, "Wasp")

    assert words(page, "name-hint") == "There is no class “Wasp” yet: it begins with these photos."
    assert find(page, "name-take").text() == "New class"
    with qtbot.waitSignal(page.photos_moved) as moved:
        qtbot.keyClick(field, ENTER)
    assert moved.args == [[photo("Bee", 0)], "Wasp"]


def test_a_number_moves_to_a_class_that_was_used_before(page, qtbot):
    grid = grid_of(page, "Bee", 0)
    with qtbot.assertNotEmitted(page.photos_moved):
        qtbot.keyClick(grid, Qt.Key.Key_1)
    for name in ("Cat", "Dog", "Cat"):
        qtbot.keyClick(grid, Qt.Key.Key_M)
        qtbot.keyClick(answer(page, qtbot, name), ENTER)

    with qtbot.waitSignal(page.photos_moved) as moved:
        qtbot.keyClick(grid, Qt.Key.Key_2)

    assert moved.args == [[photo("Bee", 0)], "Dog"]
    qtbot.keyClick(grid, Qt.Key.Key_M)
    assert words(page, "name-hint") == "Among the photos, a number moves at once: 1 Cat, 2 Dog"


def test_once_photos_have_moved_the_keys_stand_on_what_follows(page):
    grid = grid_of(page, "Bee", 3, 4)
    moved = (photo("Bee", 3), photo("Bee", 4))

    page.show_state(READY.with_curation(after(Act(what="moved", photos=moved, value="Cat"))))

    assert grid.chosen == [photo("Bee", 5)]
    assert words(page, "class-about").startswith("10 photos")


def test_all_photos_of_a_class_are_in_the_grid_and_in_the_large_view(page, qtbot):
    grid = grid_of(page, "Ant", 29)
    large = find(page, "large-photo", LargePhoto)

    qtbot.keyClick(grid, Qt.Key.Key_Space)
    qtbot.keyClick(large, Qt.Key.Key_Left)

    assert large.path == photo("Ant", 28)
    assert not find(page, "photos-shown", QLabel).isVisible()


# ---------------------------------------------------------------- back and forth, other ways to read


def test_the_page_says_what_would_be_undone_and_done_again(page, qtbot):
    line = find(page, "undo").parentWidget()
    assert not line.isVisible()

    page.show_acts("merge Fox and Red fox", "leave out 2 photos")

    assert find(page, "undo").text() == "Undo: merge Fox and Red fox"
    with qtbot.waitSignal(page.undo_asked):
        find(page, "undo").click()
    with qtbot.waitSignal(page.redo_asked):
        find(page, "redo").click()


def test_nested_folders_can_be_read_the_other_way(page, qtbot):
    note = find(page, "class-level", Note)
    assert not note.isVisible()
    summary = READY.summary.model_copy(update={"levels": ClassLevels(used="leaf", leaf=41, first=6)})

    page.show_state(PhotosState(phase="ready", summary=summary))

    assert note.words == "Classes are the folders photos lie in: 41."
    assert find(page, "other-level").text() == "Use the first folders: 6"
    with qtbot.waitSignal(page.level_chosen) as chosen:
        find(page, "other-level").click()
    assert chosen.args == ["first"]


def test_photos_without_classes_have_both_ways_out(page, qtbot):
    page.show_state(PhotosState().begun().failed(NotSortedError(folder=Path("/media/Card"))))

    with qtbot.waitSignal(page.use_asked):
        find(page, "error-main").click()
    with qtbot.waitSignal(page.table_asked):
        find(page, "error-second").click()


# ---------------------------------------------------------------- what a check found


def test_the_card_says_what_a_check_found_about_the_class_and_leads_there(page, qtbot):
    near = Finding(code="nearly-the-same", photos=3, groups=(tuple(photo("Bee", number) for number in range(3)),))
    doubt = Finding(code="wrong-class", photos=1, groups=((photo("Bee", 4),),))
    findings = ClassFindings(findings={"nearly-the-same": near, "wrong-class": doubt}, class_of=READY.class_of)
    lines = find(page, "class-findings", QWidget)
    table_of(page, "Bee")
    assert not lines.isVisible()

    page.show_findings(findings)
    assert lines.words == ["1 may be in the wrong class", "3 are nearly the same: kept together"]
    with qtbot.waitSignal(page.finding_asked) as asked:
        find(page, "look-0").click()
    assert asked.args == ["wrong-class"]

    table_of(page, "Ant")
    assert not lines.isVisible()


def test_whoever_leaves_the_page_has_left_the_question(page, qtbot):
    table_of(page, "Cat")
    find(page, "rename-class").click()
    assert find(page, "name-question", QWidget).isVisible()

    page.hide()
    page.show()

    assert not find(page, "name-question", QWidget).isVisible()


def test_the_page_fits_the_smallest_window_with_all_that_can_be_said_of_a_class(page, qtbot):
    near = Finding(code="nearly-the-same", photos=3, groups=(tuple(photo("Dog", number) for number in range(3)),))
    doubt = Finding(code="wrong-class", photos=1, groups=((photo("Dog", 1),),))
    page.show_findings(ClassFindings(findings={"nearly-the-same": near, "wrong-class": doubt}, class_of=READY.class_of))
    page.show_acts("merge Cat and Dog", "leave out 2 photos")
    page.show_trained(is_trained=True)
    levels = ClassLevels(used="leaf", leaf=4, first=2)
    summary = READY.summary.model_copy(update={"levels": levels, "ignored": {"not a photo": 3}})
    curation = after(Act(what="named", classes=("Cat",), value="Dog"))
    merged = replace(READY, summary=summary).with_curation(curation)
    gone = merged.failed(SourceGoneError(folder=Path("/media/Moths")))

    for state in (merged, gone, merged.with_curation(after(Act(what="class-left-out", classes=("Dog",))))):
        page.show_state(state)
        table_of(page, "Dog")

        # What is inside tells its size by events.
        qtbot.waitUntil(lambda: page.minimumSizeHint().height() <= 644)
        assert page.minimumSizeHint().width() <= 848
