from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt

from uproto_gui.models.class_photos import ClassPhotos, Place
from uproto_gui.models.photo_model import ITEM_ROLE, Heading, PhotoItem, PhotoModel

A, B, C = (Path(f"/photos/{name}.jpg") for name in "abc")


@pytest.fixture
def model(qapp) -> PhotoModel:
    made = PhotoModel()
    made.set_items(
        [Heading(words="Burst"), PhotoItem(path=A), PhotoItem(path=B), Heading(words="Burst"), PhotoItem(path=C)]
    )
    return made


def test_the_model_is_sound(model, qtmodeltester):
    qtmodeltester.check(model)


def test_only_photos_can_be_chosen(model):
    selectable = [bool(model.flags(model.index(row)) & Qt.ItemFlag.ItemIsSelectable) for row in range(5)]

    assert selectable == [False, True, True, False, True]
    assert model.photos == [A, B, C]


def test_the_next_photo_is_found_over_headings(model):
    assert model.next_photo(-1) == 1
    assert model.next_photo(2) == 4
    assert model.next_photo(4) is None
    assert model.next_photo(4, -1) == 2
    assert model.next_photo(1, -1) is None


def test_a_decision_changes_one_row_and_keeps_the_others(model, qtbot):
    resets = []
    model.modelReset.connect(lambda: resets.append(1))

    with qtbot.waitSignal(model.dataChanged) as changed:
        model.set_items(
            [
                Heading(words="Burst"),
                PhotoItem(path=A),
                PhotoItem(path=B, is_left_out=True),
                Heading(words="Burst"),
                PhotoItem(path=C),
            ]
        )

    assert not resets
    assert changed.args[0].row() == 2
    assert model.index(2).data(ITEM_ROLE).is_left_out


def test_other_photos_are_a_new_list(model, qtbot):
    with qtbot.waitSignal(model.modelReset):
        model.set_items([PhotoItem(path=C)])

    assert model.row_of(C) == 0
    assert model.row_of(A) is None


def test_a_photo_is_read_out_by_its_caption_or_its_name(qapp):
    model = PhotoModel()
    model.set_items([PhotoItem(path=A, caption="Peach"), PhotoItem(path=B)])

    role = Qt.ItemDataRole.AccessibleTextRole
    assert [model.index(row).data(role) for row in range(2)] == ["Peach", "b.jpg"]


def places(*names: str) -> ClassPhotos:
    return ClassPhotos(Place(Path("/photos"), name) for name in names)


@pytest.fixture
def of_class(qapp) -> PhotoModel:
    made = PhotoModel()
    made.set_photos(places(*"abcdefgh"), frozenset())
    return made


def shown(model: PhotoModel) -> str:
    return "".join(model.index(row).data(ITEM_ROLE).path.name for row in range(model.rowCount()))


def test_the_photos_of_a_class_are_a_sound_model_through_every_change(of_class, qtmodeltester):
    qtmodeltester.check(of_class)

    for names in ("bcdfh", "abcdfgh", "hgfa", "", "xyz"):
        of_class.set_photos(places(*names), frozenset())
        assert shown(of_class) == names
        assert list(of_class.photos) == [Path("/photos") / name for name in names]


def test_photos_that_stay_keep_their_place_while_others_go_and_come(of_class):
    resets = []
    of_class.modelReset.connect(lambda: resets.append(1))
    chosen = QPersistentModelIndex(of_class.index(4))

    of_class.set_photos(places(*"acenfgh"), frozenset())

    assert not resets
    assert shown(of_class) == "acenfgh"
    assert chosen.data(ITEM_ROLE).path.name == "e"
    assert of_class.row_of(Path("/photos/n")) == 3


@given(st.lists(st.sampled_from("abcdefghij"), unique=True), st.lists(st.sampled_from("abcdefghij"), unique=True))
def test_any_photos_turn_into_any_others(before, after):
    model = PhotoModel()
    model.set_photos(places(*before), frozenset())

    model.set_photos(places(*after), frozenset({Path("/photos/a")}))

    assert shown(model) == "".join(after)
    items = [model.index(row).data(ITEM_ROLE) for row in range(model.rowCount())]
    assert [item.is_left_out for item in items] == [name == "a" for name in after]


def test_a_photo_of_a_class_that_is_left_out_changes_and_stays(of_class, qtbot):
    with qtbot.assertNotEmitted(of_class.modelReset), qtbot.waitSignal(of_class.dataChanged):
        of_class.set_photos(places(*"abcdefgh"), frozenset({Path("/photos/c")}))

    assert of_class.index(2).data(ITEM_ROLE).is_left_out


def test_badges_come_and_go_without_a_new_list(of_class, qtbot):
    with qtbot.assertNotEmitted(of_class.modelReset), qtbot.waitSignal(of_class.dataChanged):
        of_class.set_photos(places(*"abcdefgh"), frozenset(), {Path("/photos/b"): "copies"})

    assert [of_class.index(row).data(ITEM_ROLE).badge for row in range(3)] == ["", "copies", ""]


def test_a_list_with_headings_takes_the_place_of_a_class(of_class):
    of_class.set_items([Heading(words="Burst"), PhotoItem(path=A)])

    assert of_class.photos == [A]
    assert of_class.row_of(A) == 1
