from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from uproto_core.photos.split import FOUND, LeftOut
from uproto_core.photos.together import WHYS
from uproto_core.pipeline.inputs import LEFT_OUT_BY_HAND, NOT_SURE
from uproto_core.store.runs import SplitRow
from uproto_gui.models.split_model import SplitColumn, SplitModel, counts_text
from uproto_gui.models.split_table import SplitTable, split_table
from uproto_gui.widgets.together_words import known_exclusions, known_ties

ROWS = (
    SplitRow(path="Fox/1.jpg", class_name="Fox", split="train", fold=0, group="a1", why="same, burst"),
    SplitRow(path="Fox/2.jpg", class_name="Fox", split="train", fold=0, group="a1", why="same, burst"),
    SplitRow(path="Fox/3.jpg", class_name="Fox", split="test"),
    SplitRow(path="Lynx/1.jpg", class_name="Lynx", split="val", fold=-1),
    SplitRow(path="Lynx/2.jpg", class_name="Lynx", split="left-out", reason="in two classes"),
    SplitRow(path="Owl/Féar.jpg", class_name="Owl", split="train", group="b2", why="subfolder"),
)


def table_of(*rows: SplitRow) -> SplitTable:
    return split_table(Path("/run"), Path("/photos"), rows)


@pytest.fixture
def model(qapp) -> SplitModel:
    made = SplitModel()
    made.show_table(table_of(*ROWS))
    return made


def column(model: SplitModel, column: SplitColumn) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_model_is_sound(model, qtmodeltester):
    qtmodeltester.check(model)


def test_each_photo_says_what_it_is_for_and_with_whom_it_stays(model):
    assert column(model, SplitColumn.PART) == [
        "training, practice in turn 1",
        "training, practice in turn 1",
        "exam",
        "practice",
        "left out",
        "training",
    ]
    assert column(model, SplitColumn.TOGETHER) == [
        "with 1 other: exact copies, taken in one go",
        "with 1 other: exact copies, taken in one go",
        "",
        "",
        "in two classes",
        "one folder",
    ]


def test_photos_are_found_by_class_path_and_part(model):
    model.search("LYNX")
    assert column(model, SplitColumn.PHOTO) == ["Lynx/1.jpg", "Lynx/2.jpg"]

    model.show_part("left-out")
    assert column(model, SplitColumn.PHOTO) == ["Lynx/2.jpg"]

    model.search("FÉ")
    assert column(model, SplitColumn.PHOTO) == []
    model.show_part(None)
    assert column(model, SplitColumn.PHOTO) == ["Owl/Féar.jpg"]


def test_photos_that_belong_together_are_shown_alone_and_all_again(model):
    model.show_group("a1")
    assert column(model, SplitColumn.PHOTO) == ["Fox/1.jpg", "Fox/2.jpg"]

    model.show_group("")
    assert model.rowCount() == len(ROWS)


def test_the_numbers_of_each_class_are_a_table_that_can_be_pasted(model):
    assert model.table is not None
    assert counts_text(model.table).splitlines() == [
        "Class\ttraining\tpractice\texam\tleft out",
        "Fox\t2\t0\t1\t0",
        "Lynx\t0\t1\t0\t1",
        "Owl\t1\t0\t0\t0",
    ]


def test_the_table_knows_where_photos_lie_and_how_many_are_for_what(model):
    table = model.table
    assert table is not None

    assert table.path_of(table.lines[0]) == Path("/photos/Fox/1.jpg")
    assert table.parts == {"train": 3, "test": 1, "val": 1, "left-out": 1}


def test_every_tie_and_every_exclusion_of_the_core_has_words():
    assert {*WHYS, FOUND} == known_ties()
    assert {*LeftOut.__args__, LEFT_OUT_BY_HAND, NOT_SURE} == known_exclusions()


def test_one_photo_of_a_hundred_thousand_is_found(qapp):
    line, other = table_of(*ROWS).lines[:2]
    table = SplitTable(run=Path("/run"), folder=Path("/photos"), lines=[line] * 99_999 + [other], sizes=Counter(a1=2))
    model = SplitModel()

    model.show_table(table)
    assert model.rowCount() == 100_000
    model.search("fox/2")

    assert column(model, SplitColumn.PHOTO) == ["Fox/2.jpg"]
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Photo"


def test_no_class_is_a_formula_where_the_counts_are_pasted():
    odd = SplitRow(path="=Fox/1.jpg", class_name="=Fox", split="train")

    assert "\n'=Fox\t" in counts_text(table_of(odd))
