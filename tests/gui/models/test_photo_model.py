from pathlib import Path

import pytest
from PySide6.QtCore import Qt

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
