"""The tab Sphere: the same angles on the dial, in the table and in the file; findings as the figures say."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from tests.core.store.made_sphere import made_sphere, pair_counts, rows
from tests.gui.pages.made_run import write_made_run
from uproto_core.figures import Ranged
from uproto_core.store.exam_looks import note_ended
from uproto_core.store.paths import RunPaths
from uproto_core.store.sphere import PairAngles, Sphere, SpherePhotos, write_sphere
from uproto_gui.models.sphere_model import SphereColumn, SphereModel
from uproto_gui.pages.results.sphere import SphereState
from uproto_gui.pages.results.sphere_tab import SphereTab
from uproto_gui.pages.results.sphere_words import finding_words
from uproto_gui.pages.results.view import ResultsPage, Tab
from uproto_gui.widgets.label import Label
from uproto_gui.widgets.name_question import NameQuestion
from uproto_gui.widgets.note import Note
from uproto_gui.widgets.tabs import Tabs
from uproto_gui.work.results import ResultsReading

HALF_A_DEGREE = 0.5
FOX, GENET, HARE, MARTEN = range(4)


@pytest.fixture
def tab(qtbot, thumbnails) -> SphereTab:
    made = SphereTab(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 648)
    made.show()
    return made


@pytest.fixture
def shown(tab) -> SphereTab:
    tab.show_sphere(SphereState(made_sphere(), Path("photos")))
    return tab


def words(tab: QWidget, name: str) -> str:
    return tab.findChild(Label, name).text()


def cell(tab: SphereTab, name: str, column: SphereColumn) -> str:
    model = tab.rows
    line = next(line for line in range(model.rowCount()) if model.row_at(line).name == name)
    return str(model.index(line, column).data())


def test_it_begins_with_the_rarest_class_that_took_the_exam(shown):
    assert shown.middle == GENET
    assert words(shown, "sphere-middle") == "Genet"
    assert words(shown, "sphere-photos") == "Its one exam photo lies at 47°"


@pytest.mark.parametrize("middle", range(4))
def test_dial_table_and_file_tell_the_same_angles(shown, middle):
    sphere = made_sphere()
    shown.show_middle(middle)

    for other in shown.dial.scene.classes:
        for column, points, angle in (
            (SphereColumn.BEFORE, sphere.before, other.before),
            (SphereColumn.AFTER, sphere.after, other.after),
            (SphereColumn.ANCHOR, sphere.anchors, other.anchor),
        ):
            own, there = sphere.anchors[middle].astype(float), points[other.index].astype(float)
            cosine = own @ there / np.linalg.norm(own) / np.linalg.norm(there)
            expected = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
            assert abs(angle - expected) < HALF_A_DEGREE
            assert abs(float(cell(shown, other.name, column).rstrip("°")) - expected) < HALF_A_DEGREE
        assert abs(shown.dial.degrees_at(shown.dial.place_of(other)) - other.after) < HALF_A_DEGREE


def test_b_switches_between_before_and_after(shown, qtbot):
    shown.dial.setFocus()
    other = shown.dial.scene.classes[-1]
    assert (other.name, round(other.before), round(other.after)) == ("Marten", 40, 170)

    qtbot.keyClick(shown.dial, Qt.Key.Key_B)
    assert shown.findChild(QRadioButton, "sphere-before").isChecked()
    assert abs(shown.dial.degrees_at(shown.dial.place_of(other)) - 40) < HALF_A_DEGREE
    assert words(shown, "sphere-photos") == "Its one exam photo lies at 70°"
    assert shown.rows.row_at(0).name == "Marten"

    qtbot.keyClick(shown.dial, Qt.Key.Key_B)
    assert abs(shown.dial.degrees_at(shown.dial.place_of(other)) - 170) < HALF_A_DEGREE


def test_the_switch_is_pressed_by_mouse_too(shown, qtbot):
    qtbot.mouseClick(shown.findChild(QRadioButton, "sphere-before"), Qt.MouseButton.LeftButton)

    assert shown.dial.when == "before"


def test_a_click_on_another_class_puts_it_in_the_middle(shown, qtbot):
    hare = next(other for other in shown.dial.scene.classes if other.name == "Hare")

    qtbot.mouseClick(shown.dial, Qt.MouseButton.LeftButton, pos=shown.dial.place_of(hare).toPoint())

    assert shown.middle == HARE
    assert words(shown, "sphere-middle") == "Hare"


def test_a_class_is_found_by_typing_its_name(shown, qtbot):
    chooser = shown.findChild(QWidget, "sphere-class")
    qtbot.mouseClick(chooser, Qt.MouseButton.LeftButton)
    question = shown.findChild(NameQuestion)
    assert question.isVisible()

    field = question.findChild(QWidget, "name-field")
    qtbot.keyClicks(field, "Marten")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert shown.middle == MARTEN
    assert chooser.currentText() == "Marten"


def test_a_letter_that_is_a_key_of_the_tab_can_be_typed_in_a_name(shown, qtbot):
    shown._ask_class()
    field = shown.findChild(QWidget, "name-field")
    field.clear()

    qtbot.keyClicks(field, "Bb")

    assert field.text() == "Bb"
    assert shown.dial.when == "after"


def test_arrows_in_the_chooser_go_from_class_to_class(shown, qtbot):
    chooser = shown.findChild(QWidget, "sphere-class")
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_Down)

    assert shown.middle == HARE


def test_the_table_opens_a_class_by_key(shown, qtbot):
    shown.findChild(Tabs, "sphere-views").setCurrentIndex(1)
    assert shown.table.isVisible()
    shown.table.setFocus()
    shown.table.selectRow(1)
    name = shown.rows.row_at(1).name

    qtbot.keyClick(shown.table, Qt.Key.Key_Return)

    assert words(shown, "sphere-middle") == name


def test_a_wrong_exam_photo_lies_towards_the_class_it_was_taken_for(shown):
    (wrong,) = [photo for photo in shown.dial.scene.photos if photo.taken_for]
    fox = next(other for other in shown.dial.scene.classes if other.name == "Fox")

    assert (wrong.taken_for, wrong.bearing, wrong.path) == ("Fox", fox.bearing, Path("photos/Genet/a.jpg"))


def test_a_photo_is_shown_large(shown, qtbot):
    shown.dial.setFocus()
    qtbot.keyClick(shown.dial, Qt.Key.Key_Down)
    with qtbot.waitSignal(shown.large_asked) as asked:
        qtbot.keyClick(shown.dial, Qt.Key.Key_Return)

    photos, photo = asked.args
    assert photo in photos
    assert len(photos) == 2


@pytest.mark.parametrize(
    ("before", "after", "half", "title"),
    [
        (39, 86, 5, "Rare classes stand further apart than before: 39° then, 86° now"),
        (86, 39, 5, "Rare classes stand closer together than before: 86° then, 39° now"),
        (80, 86, 10, "No change found for rare classes: 80° apart before, 86° now"),
        (86, 86, 0, "No change found for rare classes: 86° apart before, 86° now"),
    ],
)
def test_the_title_says_what_the_figures_say(tab, before, after, half, title):
    tab.show_sphere(SphereState(made_sphere(found=rows(before, after, half)), Path()))

    assert words(tab, "sphere-title") == title


def test_without_ranges_no_change_is_claimed(tab):
    one = PairAngles(pair="all", before=Ranged(value=92), after=Ranged(value=96), anchors=101.5)
    tab.show_sphere(SphereState(made_sphere(found=(one,)), Path()))

    assert words(tab, "sphere-title") == "Too few classes to tell a change: 92° apart before, 96° now"
    assert words(tab, "sphere-pair-0") == "all classes"


def test_two_rare_classes_are_too_few_and_all_are_spoken_of(tab):
    found = rows()
    pair = found[2].model_copy(update={"before": Ranged(value=39), "after": Ranged(value=86)})
    tab.show_sphere(SphereState(made_sphere(found=(*found[:2], pair, found[3])), Path()))

    assert words(tab, "sphere-title") == "Classes stand further apart than before: 39° then, 86° now"


def test_the_best_there_can_be_is_told(shown):
    assert words(shown, "sphere-even") == "Perfectly even for 4 classes"
    assert words(shown, "sphere-even-angle") == "109.5°"

    sphere = made_sphere()
    document = sphere.document.model_copy(update={"is_even_reached": False, "even_degrees": 87.94})
    shown.show_sphere(SphereState(dataclasses.replace(sphere, document=document), Path()))

    assert words(shown, "sphere-even") == "Most that 4 anchors can stand apart"
    assert words(shown, "sphere-even-angle") == "87.9°"


def test_where_stage_1_was_left_out_the_tab_says_so_and_has_nothing_to_switch(tab, qtbot):
    tab.show_sphere(SphereState(made_sphere(pull="left-out"), Path()))

    note = tab.findChild(Note, "sphere-why")
    assert note.isVisibleTo(tab)
    assert "did not help on practice photos" in note.accessibleName()
    assert not tab.findChild(QWidget, "sphere-when").isVisibleTo(tab)
    assert words(tab, "sphere-title") == "Angles between classes"
    tab.dial.setFocus()
    qtbot.keyClick(tab.dial, Qt.Key.Key_B)
    assert tab.dial.when == "after"


def test_where_no_anchors_were_spread_none_are_shown(tab):
    tab.show_sphere(SphereState(made_sphere(pull="none"), Path()))

    assert "spread no anchors" in tab.findChild(Note, "sphere-why").accessibleName()
    assert tab.table.isColumnHidden(SphereColumn.ANCHOR)
    assert tab.table.isColumnHidden(SphereColumn.AFTER)


def test_of_a_class_with_several_photos_it_is_said_how_far_half_of_them_lie(shown):
    sphere = made_sphere()
    answers = np.array([0, 0, 0, 1, -1, -1], dtype=np.int32)
    photos = dataclasses.replace(sphere.photos, answers=answers)
    shown.show_sphere(SphereState(dataclasses.replace(sphere, photos=photos), Path()))
    shown.show_middle(FOX)

    assert words(shown, "sphere-photos") == "Half of 2 exam photos within 20°. 2 of its 121 photos are shown."


def test_an_older_run_says_in_one_line_why_there_is_nothing(tab):
    tab.show_sphere(None)

    assert tab.findChild(Note, "sphere-off").isVisibleTo(tab)
    assert not tab.dial.isVisibleTo(tab)


def many(classes: int) -> Sphere:
    """Classes spread at random."""
    sphere, rng = made_sphere(), np.random.default_rng(0)
    points = rng.normal(size=(classes, 24))
    points = (points / np.linalg.norm(points, axis=1, keepdims=True)).astype(np.float16)
    groups = tuple(("many", "medium", "few")[label % 3] for label in range(classes))
    document = sphere.document.model_copy(
        update={
            "class_names": tuple(f"Class {label}" for label in range(classes)),
            "groups": groups,
            "train_counts": (9,) * classes,
            "exam_counts": (1,) * classes,
        }
    )
    counts = pair_counts(points[:20], groups)
    labels = np.arange(classes, dtype=np.int32)
    return Sphere(
        document=document,
        anchors=points,
        before=points,
        after=points,
        order=np.arange(classes, dtype=np.int32),
        pairs_before=counts,
        pairs_after=counts,
        pairs_anchors=counts,
        photos=SpherePhotos(
            paths=tuple(f"{label}.jpg" for label in range(classes)),
            labels=labels,
            answers=labels,
            before=np.full(classes, 60, dtype=np.float32),
            after=np.full(classes, 40, dtype=np.float32),
        ),
    )


def test_with_a_thousand_classes_24_have_names_and_the_rest_are_counted(tab):
    tab.show_sphere(SphereState(many(1000), Path()))

    named = tab.dial.named()
    said = words(tab, "sphere-exact")
    assert len(named) == 24
    counted = sum(int(part.split(" at ")[0].split()[-1]) for part in said.split("More classes: ")[1].split(";"))
    assert counted == 1000 - 1 - 24
    assert said.startswith("Distance from the middle is exact. Direction is only arranged.")
    assert tab.rows.rowCount() == 999


@pytest.mark.parametrize("classes", [2, 3, 24, 81])
def test_it_is_drawn_for_few_and_many_classes(tab, look, classes):
    tab.show_sphere(SphereState(many(classes), Path()))

    assert len(tab.dial.named()) == min(classes - 1, 24)
    assert not tab.grab().isNull()


def test_numbers_are_copied_and_a_picture_is_asked_for(shown, qtbot):
    qtbot.mouseClick(shown.findChild(QPushButton, "sphere-copy"), Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == shown.dial.numbers()

    qtbot.mouseClick(shown.findChild(QPushButton, "sphere-save"), Qt.MouseButton.LeftButton)
    dialog = shown.findChild(QWidget, "ask-place")
    assert dialog.isVisible()
    dialog.close()


def test_a_place_that_cannot_be_written_is_said(shown, tmp_path):
    shown._save_picture(tmp_path / "nowhere" / "sphere.png")

    assert words(shown, "sphere-exact") == "“sphere.png” could not be written."


def test_a_run_with_its_file_is_read_and_shown_on_the_page(qtbot, thumbnails, tmp_path):
    run = write_made_run(tmp_path / "run", tmp_path / "photos")
    write_sphere(RunPaths(run), made_sphere())
    note_ended(run, tmp_path)
    reading = ResultsReading()
    with qtbot.waitSignal(reading.arrived) as read:
        reading.read(run, tmp_path)
    reading.shutdown()
    page = ResultsPage(thumbnails)
    qtbot.addWidget(page)
    page.resize(1104, 744)
    page.show()

    page.show_results(read.args[0].results)
    page._go_to(Tab.SPHERE)

    tab = page.findChild(SphereTab)
    assert tab.isVisible()
    assert tab.dial.scene.photos[0].path == tmp_path / "photos" / "Genet" / "a.jpg"


def test_nothing_is_said_of_angles_that_were_not_measured():
    assert finding_words(None) == "Angles between classes"


def test_the_table_is_a_proper_model(qtmodeltester):
    model = SphereModel()
    model.show_scene(SphereState(made_sphere(), Path()).scene(GENET), "after")
    qtmodeltester.check(model)
