"""The dial: true angles outwards in pixels, names that do not cover each other, keys that read everything."""

import math
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt, QVariantAnimation
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from uproto_gui.plots.dial import GLIDE_MS, Dial
from uproto_gui.plots.dial_layout import lay_dial, lay_labels
from uproto_gui.plots.dial_scene import (
    MOST_NAMED,
    DialClass,
    DialPhoto,
    DialScene,
    class_bearings,
    ring_counts,
    span,
)
from uproto_gui.plots.dial_strip import Band, PairStrip
from uproto_gui.plots.dial_words import numbers_of
from uproto_gui.theme.motion import set_still
from uproto_gui.theme.palette import colour

HALF_A_DEGREE = 0.5


def scene(n: int = 5, **changes: object) -> DialScene:
    """A class with `n` others around it: the nearest 60 degrees away, each further than the one before."""
    classes = tuple(
        DialClass(
            index=index + 1,
            name=f"Class {index + 1}",
            group=("many", "medium", "few")[index % 3],
            before=40 + 40 * index / n,
            after=60 + 40 * index / n,
            anchor=90.0,
            bearing=2 * math.pi * (index + 0.5) / n,
        )
        for index in range(n)
    )
    photos = (
        DialPhoto(path=Path("a.jpg"), before=50, after=20, bearing=1.0, is_exam=False),
        DialPhoto(path=Path("b.jpg"), before=70, after=47, bearing=4.0, is_exam=True, taken_for="Class 2"),
    )
    whole = {
        "index": 0,
        "name": "Fox",
        "group": "few",
        "photo": None,
        "classes": classes,
        "photos": photos,
        "has_anchors": True,
        "is_pulled": True,
    }
    return DialScene(**(whole | changes))


@pytest.fixture
def dial(qtbot, thumbnails) -> Dial:
    made = Dial(thumbnails)
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show_scene(scene(), lambda _: None)
    made.show()
    return made


def press(qtbot, dial: Dial, key: Qt.Key) -> str:
    with qtbot.waitSignal(dial.point_read) as read:
        qtbot.keyClick(dial, key)
    return str(read.args[0])


@pytest.mark.parametrize("when", ["before", "after"])
def test_the_way_from_the_middle_is_the_angle(dial, when):
    dial.show_when(when)

    for thing in (*dial.scene.classes, *dial.scene.photos):
        assert abs(dial.degrees_at(dial.place_of(thing)) - thing.angle(when)) < HALF_A_DEGREE


def test_nothing_lies_outside_of_the_widget_whatever_its_angle(dial):
    far = DialClass(index=9, name="Far", group="few", before=175, after=178, anchor=90, bearing=0.1)
    dial.show_scene(scene(classes=(far,)), lambda _: None)

    assert dial.rect().contains(dial.place_of(far).toPoint())
    assert abs(dial.degrees_at(dial.place_of(far)) - 178) < HALF_A_DEGREE


@pytest.mark.parametrize("classes", [2, 23, 80, 999])
def test_at_most_24_names_and_none_covers_another(classes):
    around = scene(classes)
    grid = lay_dial(QSizeF(660, 480), around.limit, room_beside=64)
    named = around.nearest("after")[:MOST_NAMED]

    labels = lay_labels(grid, named, [110.0] * len(named), "after", 16.0)

    assert len(labels) == min(classes, MOST_NAMED)
    for place, label in enumerate(labels):
        assert label.rect.left() >= 0
        assert label.rect.right() <= 660
        assert not any(label.rect.adjusted(0, 0.1, 0, -0.1).intersects(other.rect) for other in labels[place + 1 :])


def test_where_there_is_no_height_the_nearest_keep_their_names():
    around = scene(24)
    grid = lay_dial(QSizeF(660, 100), around.limit, room_beside=64)
    named = around.nearest("after")

    labels = lay_labels(grid, named, [60.0] * len(named), "after", 16.0)

    assert len(labels) < 24
    assert named[0].index in {label.other.index for label in labels}


@given(st.permutations(range(9)), st.integers(0, 8))
def test_directions_follow_the_tour_and_are_all_different(tour, middle):
    found = class_bearings(tour, middle)

    assert set(found) == set(range(9)) - {middle}
    assert len({round(bearing, 6) for bearing in found.values()}) == 8
    after = tour[(tour.index(middle) + 1) % 9]
    assert found[after] == min(found.values())


def test_classes_are_counted_between_the_rings():
    classes = scene(10).classes

    counted = ring_counts(classes, "after")

    assert sum(ring.classes for ring in counted) == 10
    assert [(ring.low, ring.high) for ring in counted] == [(60, 90), (90, 120)]
    assert span(classes, "after") == (60, 96)


def test_arrows_step_through_classes_and_photos_and_read_them_out(qtbot, dial):
    assert press(qtbot, dial, Qt.Key.Key_Right) == "Class 1, 60°, 40° before, its anchor 90°"
    assert press(qtbot, dial, Qt.Key.Key_Right) == "Class 2, 68°, 48° before, its anchor 90°"
    assert press(qtbot, dial, Qt.Key.Key_End).startswith("Class 5, 92°")
    assert press(qtbot, dial, Qt.Key.Key_Home).startswith("Class 1, 60°")
    assert press(qtbot, dial, Qt.Key.Key_Down) == "20° from its anchor, Training photo"
    assert press(qtbot, dial, Qt.Key.Key_Down) == "47° from its anchor, Exam photo, taken for Class 2"
    assert dial.accessibleDescription() == "47° from its anchor, Exam photo, taken for Class 2"
    assert press(qtbot, dial, Qt.Key.Key_Escape) == ""


def test_before_training_the_other_angle_is_the_one_now(qtbot, dial):
    dial.show_when("before")

    assert press(qtbot, dial, Qt.Key.Key_Right) == "Class 1, 40°, 60° now, its anchor 90°"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_class_or_photo_is_opened_by_key(qtbot, dial, key):
    qtbot.keyClick(dial, Qt.Key.Key_Right)
    with qtbot.waitSignal(dial.class_chosen) as chosen:
        qtbot.keyClick(dial, key)
    assert chosen.args == [1]

    qtbot.keyClick(dial, Qt.Key.Key_Down)
    with qtbot.waitSignal(dial.photo_opened) as opened:
        qtbot.keyClick(dial, key)
    assert opened.args == [Path("a.jpg")]


def test_the_mouse_says_what_it_is_on_and_a_click_opens_it(qtbot, dial):
    at = dial.place_of(dial.scene.classes[3]).toPoint()

    qtbot.mouseMove(dial, at)
    assert dial.on is dial.scene.classes[3]
    with qtbot.waitSignal(dial.class_chosen) as chosen:
        qtbot.mouseClick(dial, Qt.MouseButton.LeftButton, pos=at)
    assert chosen.args == [4]

    qtbot.mouseMove(dial, QPoint(2, 2))
    assert dial.on is None


def test_it_glides_for_400_milliseconds_and_not_at_all_where_nothing_may_move(qtbot, qapp, dial):
    thing = dial.scene.classes[0]
    after = dial.place_of(thing)

    dial.show_when("before")
    assert dial.place_of(thing) != after
    before = dial.place_of(thing)

    set_still(qapp, is_still=False)
    try:
        dial.show_when("after")
        assert dial._glide.state() == QVariantAnimation.State.Running
        assert dial._glide.duration() == GLIDE_MS == 400
        assert dial.place_of(thing) == before
        qtbot.waitUntil(lambda: dial._glide.state() == QVariantAnimation.State.Stopped, timeout=3000)
        assert dial.place_of(thing) == after
    finally:
        set_still(qapp, is_still=True)


def test_numbers_are_those_of_every_class_the_nearest_first(dial):
    lines = dial.numbers().splitlines()

    assert lines[0] == "class\tbefore\tafter\tanchor"
    assert lines[1] == "Class 1\t40.0\t60.0\t90.0"
    assert len(lines) == 6


def test_the_picture_is_written_or_said_not_to_be(dial, tmp_path):
    assert dial.save_picture(tmp_path / "dial.png")
    picture = QImage(str(tmp_path / "dial.png"))
    assert picture.size() == dial.size()
    assert picture.pixelColor(1, 1) == colour("card")
    assert not dial.save_picture(tmp_path / "nowhere" / "dial.png")


def test_it_follows_the_look(look, dial, qapp):
    QApplication.processEvents()
    image = dial.grab().toImage()
    photo = dial.place_of(dial.scene.photos[0])

    assert image.pixelColor(photo.toPoint()).name() == colour("rare").name()


def test_without_anchors_nothing_is_said_of_them(qtbot, dial):
    dial.show_scene(scene(has_anchors=False, is_pulled=False), lambda _: None)

    assert press(qtbot, dial, Qt.Key.Key_Right) == "Class 1, 60°, The middle of its photos"
    assert press(qtbot, dial, Qt.Key.Key_Down) == "20° from its middle, Training photo"


def test_a_stroke_of_the_strip_stands_at_its_angle(qtbot, look):
    strip = PairStrip()
    qtbot.addWidget(strip)
    every = [0] * 360
    every[180] = 1
    strip.show_bands([Band(words="before", every=tuple(every), rare=tuple(every))])
    strip.resize(320, strip.sizeHint().height())

    image = strip.grab().toImage()

    assert strip.last_degree == 120
    stroke = round(10 + 90.25 / 120 * 300)
    columns = {x for x in range(320) for y in range(20, 40) if image.pixelColor(x, y).name() == colour("rare").name()}
    assert columns
    assert all(abs(x - stroke) <= 1 for x in columns)


def test_a_pair_beyond_120_degrees_makes_the_scale_longer(qtbot):
    strip = PairStrip()
    qtbot.addWidget(strip)
    every = [0] * 360
    every[2 * 130] = 1

    strip.show_bands([Band(words="before", every=tuple(every), rare=(0,) * 360)])

    assert strip.last_degree == 150


def test_a_grid_keeps_its_circle_inside():
    grid = lay_dial(QSizeF(300, 900), 120, room_beside=50)

    assert grid.radius == 100
    assert grid.at(120, 0.0) == QPointF(150, 350)


def test_no_class_is_a_formula_where_the_angles_are_pasted():
    (one,) = scene(1).classes

    rows = numbers_of(scene(classes=(replace(one, name="=1+1"),)), "after").splitlines()

    assert rows[1].split("\t")[0] == "'=1+1"
