import pytest
from PySide6.QtCore import QLocale, QPersistentModelIndex, Qt

from uproto_core.figures import Group, share_of_photos
from uproto_gui.models.result_class_model import CLASS_ROW, ClassColumn, ResultClassModel
from uproto_gui.pages.results.state import ClassRow


def class_row(
    name: str, correct: int, n: int, *, train_n: int = 10, claimed: int = 0, group: Group = "few"
) -> ClassRow:
    return ClassRow(
        class_name=name,
        group=group,
        train_n=train_n,
        n=n,
        correct=correct,
        claimed=claimed,
        found=share_of_photos(correct, n),
    )


ROWS = (
    class_row("Lynx", 1, 3, train_n=12, claimed=1),
    class_row("Hare", 10, 12, train_n=60, claimed=10, group="medium"),
    class_row("Fox", 19, 20, train_n=1200, claimed=23, group="many"),
    class_row("Marten", 2, 2, train_n=8, claimed=2),
    class_row("Genet", 0, 0, train_n=2),
)


@pytest.fixture
def model() -> ResultClassModel:
    made = ResultClassModel()
    made.set_rows(ROWS)
    return made


def names(model: ResultClassModel) -> list[str]:
    return [model.row_at(line).class_name for line in range(model.rowCount())]


def words(model: ResultClassModel, line: int, column: ClassColumn) -> str:
    return model.index(line, column).data()


def test_it_is_a_model_as_views_expect_one(model, qtmodeltester):
    qtmodeltester.check(model)


def test_classes_stand_least_found_first(model):
    assert names(model) == ["Lynx", "Hare", "Fox", "Marten", "Genet"]


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (ClassColumn.NAME, ["Fox", "Genet", "Hare", "Lynx", "Marten"]),
        (ClassColumn.GROUP, ["Lynx", "Marten", "Genet", "Hare", "Fox"]),
        (ClassColumn.TRAINING, ["Genet", "Marten", "Lynx", "Hare", "Fox"]),
        (ClassColumn.EXAM, ["Genet", "Marten", "Lynx", "Hare", "Fox"]),
        (ClassColumn.RIGHT, ["Fox", "Lynx", "Hare", "Marten", "Genet"]),
        (ClassColumn.RANGE, ["Lynx", "Marten", "Hare", "Fox", "Genet"]),
    ],
)
def test_any_column_orders_the_classes(model, column, order):
    model.sort(column, Qt.SortOrder.AscendingOrder)

    assert names(model) == order


@pytest.mark.parametrize("column", [ClassColumn.FOUND, ClassColumn.RIGHT, ClassColumn.RANGE])
def test_a_class_that_was_not_measured_stands_last_both_ways(model, column):
    model.sort(column, Qt.SortOrder.DescendingOrder)
    assert names(model)[-1] == "Genet"

    model.sort(column, Qt.SortOrder.AscendingOrder)
    assert names(model)[-1] == "Genet"


def test_a_chosen_class_stays_chosen_when_the_order_changes(model):
    chosen = QPersistentModelIndex(model.index(0, 0))

    model.sort(ClassColumn.NAME)

    assert chosen.row() == 3
    assert chosen.data(CLASS_ROW).class_name == "Lynx"


def test_under_ten_photos_no_percent_is_written(model):
    assert words(model, 0, ClassColumn.FOUND) == "1 of 3"
    assert words(model, 1, ClassColumn.FOUND) == "83 %, 10 of 12"
    assert words(model, 4, ClassColumn.FOUND) == "n/a: no photos"
    assert words(model, 4, ClassColumn.RIGHT) == "never answered"


def test_counts_stand_in_the_form_of_the_system(model):
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German))
    try:
        assert words(model, 2, ClassColumn.TRAINING) == "1.200"
    finally:
        QLocale.setDefault(before)


def test_a_search_keeps_the_classes_with_these_letters(model):
    model.search(" aR")
    assert names(model) == ["Hare", "Marten"]
    assert model.line_of("Marten") == 1
    assert model.line_of("Fox") is None

    model.search("")
    assert len(names(model)) == 5


def test_practice_photos_are_called_so(model):
    assert model.headerData(ClassColumn.EXAM, Qt.Orientation.Horizontal) == "Exam photos"

    model.set_rows(ROWS, is_practice=True)

    assert model.headerData(ClassColumn.EXAM, Qt.Orientation.Horizontal) == "Practice photos"
