import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt

from uproto_gui.models.class_model import ROW_ROLE, ArrangedClasses, ClassModel, ClassOrder, Column
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


@pytest.fixture
def arranged(model) -> ArrangedClasses:
    made = ArrangedClasses()
    made.setSourceModel(model)
    return made


def test_the_model_is_sound(model, arranged, qtmodeltester):
    qtmodeltester.check(model)
    qtmodeltester.check(arranged)


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
def test_classes_are_sorted_as_chosen(arranged, order, expected):
    arranged.arrange(order)

    assert names(arranged) == expected


def test_a_search_finds_parts_of_names_in_any_case(arranged):
    arranged.setFilterFixedString("PA")

    assert names(arranged) == ["asparagus", "Papaya"]


def test_a_changed_count_is_announced_for_its_row_only(model, qtbot):
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.set_rows([row("Papaya", 5), row("asparagus", 3), row("Satsumas", 1700)])

    assert {index.row() for index in changed.args[:2]} == {0}
    assert model.index(0, 0).data(ROW_ROLE).photos == 5


def test_rows_that_stay_keep_their_place_while_a_scan_adds_others(model, arranged, qtbot):
    chosen = [arranged.index(1, 0)]
    assert chosen[0].data() == "Papaya"
    resets = []
    model.modelReset.connect(lambda: resets.append(1))

    with qtbot.waitSignals([model.rowsInserted, model.rowsRemoved]):
        model.set_rows([row("Papaya", 4), row("Beet", 1), row("Satsumas", 2)])

    assert not resets
    assert names(arranged) == ["Beet", "Satsumas", "Papaya"]
    assert names(model) == ["Papaya", "Satsumas", "Beet"]


def test_a_class_has_no_rows_below_it(model):
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
