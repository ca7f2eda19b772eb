from pathlib import Path

import pytest

from uproto_gui.models.photo_model import ITEM_ROLE, GroupItems, Heading, PhotoItem, PhotoModel

GROUPS = tuple(tuple(Path(f"/photos/{group}/{photo}.jpg") for photo in range(group + 1)) for group in range(3))


def items(left_out: frozenset[Path] = frozenset(), groups: tuple[tuple[Path, ...], ...] = GROUPS) -> GroupItems:
    return GroupItems(
        groups,
        lambda number: Heading(words=f"group {number}"),
        lambda path, number: PhotoItem(path=path, group=number, is_left_out=path in left_out),
    )


@pytest.fixture
def model(qapp) -> PhotoModel:
    made = PhotoModel()
    made.set_groups(items())
    return made


def test_the_model_is_sound(model, qtmodeltester):
    qtmodeltester.check(model)


def test_each_group_stands_under_its_heading():
    told = [item.words if isinstance(item, Heading) else (item.group, item.path.name) for item in items()]

    assert told == [
        *("group 0", (0, "0.jpg")),
        *("group 1", (1, "0.jpg"), (1, "1.jpg")),
        *("group 2", (2, "0.jpg"), (2, "1.jpg"), (2, "2.jpg")),
    ]
    assert items()[-1] == items()[8]
    with pytest.raises(IndexError):
        items()[9]


def test_a_photo_is_found_in_its_row(model):
    assert [model.row_of(path) for path in model.photos] == [1, 3, 4, 6, 7, 8]
    assert model.row_of(Path("/elsewhere.jpg")) is None


def test_a_decision_changes_photos_and_begins_nothing_anew(model, qtbot):
    resets = []
    model.modelReset.connect(lambda: resets.append(1))

    with qtbot.waitSignal(model.dataChanged):
        model.set_groups(items(frozenset({GROUPS[1][1]})))

    assert not resets
    assert model.index(4).data(ITEM_ROLE).is_left_out
    model.set_groups(items(groups=GROUPS[1:]))
    assert (resets, model.rowCount()) == ([1], 7)


def test_no_item_is_made_before_it_is_asked_for(qapp):
    made = []
    many = GroupItems(GROUPS * 10_000, lambda number: made.append(number) or Heading(words=""), lambda path, _: made)
    model = PhotoModel()

    model.set_groups(many)

    assert (model.rowCount(), made) == (90_000, [])
