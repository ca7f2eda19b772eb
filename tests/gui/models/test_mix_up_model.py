from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from uproto_gui.models.mix_up_model import MIX_UP, MixUpModel
from uproto_gui.pages.results.state import MixUpRow

ROWS = (
    MixUpRow(class_name="Lynx", answer="Fox", group="few", n=2, of=3, photos=(Path("a.jpg"), Path("b.jpg"))),
    MixUpRow(class_name="Hare", answer="Fox", group="medium", n=2, of=12, likes=(Path("c.jpg"),)),
    MixUpRow(class_name="Fox", answer="Badger", group="many", n=1, of=20, photos=(Path("d.jpg"),)),
)


@pytest.fixture
def model() -> MixUpModel:
    made = MixUpModel()
    made.set_rows(ROWS)
    return made


def test_it_is_a_model_as_views_expect_one(model, qtmodeltester):
    qtmodeltester.check(model)


def test_a_mix_up_is_a_sentence_with_its_count(model):
    assert model.index(0).data() == "Lynx taken for Fox, 2 of 3"
    assert model.index(0).data(MIX_UP) is ROWS[0]


def test_a_search_finds_either_class(model):
    model.search("HARE")
    assert model.rowCount() == 1

    model.search("fox")
    assert [model.row_at(line).class_name for line in range(model.rowCount())] == ["Lynx", "Hare", "Fox"]
    assert model.line_of("Fox", "Badger") == 2


def test_only_the_photos_of_a_pair_are_asked_for(model):
    assert model.lines_with(Path("a.jpg")) == [0]
    assert model.lines_with(Path("b.jpg")) == []
    assert model.lines_with(Path("c.jpg")) == [1]


def test_a_line_that_is_not_there_has_nothing_to_say(model):
    assert model.data(model.index(9)) is None
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
