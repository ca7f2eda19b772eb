import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, Qt

from uproto_gui.models.class_model import ROW_ROLE, ClassModel, ClassOrder, Column
from uproto_gui.models.class_row import ClassRow


def row(name: str, photos: int) -> ClassRow:
    return ClassRow(name=name, photos=photos, learning=photos, exam=0, group="even")


def names(model) -> list[str]:
    return [model.index(place, Column.NAME).data() for place in range(model.rowCount())]


@pytest.fixture
def model(qapp) -> ClassModel:
    made = ClassModel()
    made.set_rows([row("Papaya", 4), row("asparagus", 3), row("Satsumas", 1700)])
    return made


def test_the_model_is_sound(model, qtmodeltester):
    qtmodeltester.check(model)


def test_the_model_stays_sound_through_every_change(model, qtmodeltester):
    qtmodeltester.check(model)

    model.search("p")
    model.arrange(ClassOrder.MOST_FIRST)
    model.set_rows([row("Plum", 7), row("Papaya", 9), row("Beet", 1)])
    model.search("")

    assert names(model) == ["Papaya", "Plum", "Beet"]


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_counts_are_written_in_the_person_s_form_and_to_the_right(model):
    satsumas = model.index(2, Column.PHOTOS)

    assert satsumas.data() == "1.700"
    assert Qt.AlignmentFlag(satsumas.data(Qt.ItemDataRole.TextAlignmentRole)) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(Column.NAME, Qt.Orientation.Horizontal) == "Class"


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (ClassOrder.FEWEST_FIRST, ["asparagus", "Papaya", "Satsumas"]),
        (ClassOrder.MOST_FIRST, ["Satsumas", "Papaya", "asparagus"]),
        (ClassOrder.NAME, ["asparagus", "Papaya", "Satsumas"]),
    ],
)
def test_classes_are_sorted_as_chosen(model, order, expected):
    model.arrange(order)

    assert names(model) == expected


def test_a_search_finds_parts_of_names_in_any_case(model):
    model.search("PA")

    assert names(model) == ["asparagus", "Papaya"]
    assert model.place_of("Papaya") == 1
    assert model.place_of("Satsumas") is None


def test_a_changed_count_is_announced_for_its_row_only(model, qtbot):
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.set_rows([row("Papaya", 5), row("asparagus", 3), row("Satsumas", 1700)])

    assert {index.row() for index in changed.args[:2]} == {1}
    assert model.index(1, 0).data(ROW_ROLE).photos == 5


def test_a_class_keeps_its_selection_wherever_it_goes(model):
    chosen = QPersistentModelIndex(model.index(1, 0))
    assert chosen.data() == "Papaya"

    model.set_rows([row("Papaya", 4), row("Beet", 1), row("Satsumas", 2)])

    assert names(model) == ["Beet", "Satsumas", "Papaya"]
    assert (chosen.data(), chosen.row()) == ("Papaya", 2)


def test_a_class_that_is_gone_takes_its_selection_with_it(model):
    chosen = QPersistentModelIndex(model.index(1, 0))

    model.search("satsu")

    assert not chosen.isValid()


def test_counts_say_when_they_are_of_training_photos_only(model, qtbot):
    with qtbot.waitSignal(model.headerDataChanged):
        model.count_training(is_so=True)

    assert model.headerData(Column.PHOTOS, Qt.Orientation.Horizontal) == "Training"


@given(
    st.lists(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 3), max_size=8), min_size=1, max_size=5),
    st.sampled_from(ClassOrder),
    st.sampled_from(["", "a", "C"]),
)
def test_any_row_of_changes_ends_with_the_wanted_classes_in_order(qapp, scans, order, search):
    model = ClassModel()
    model.arrange(order)
    for classes in scans:
        model.set_rows([row(name, photos) for name, photos in classes.items()])
        model.search(search)

    wanted = [(name, n) for name, n in scans[-1].items() if search.casefold() in name]
    keys = {ClassOrder.FEWEST_FIRST: lambda e: (e[1], e[0]), ClassOrder.MOST_FIRST: lambda e: (-e[1], e[0])}
    wanted.sort(key=keys.get(order, lambda e: e[0]))
    assert [(model.index(i, 0).data(), model.index(i, 0).data(ROW_ROLE).photos) for i in range(len(wanted))] == wanted
    assert model.rowCount() == len(wanted)


def test_a_class_has_no_rows_below_it(model):
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
