import dataclasses

import pytest
from PySide6.QtCore import Qt

from uproto_gui.models.finding_model import FindingModel, FindingRow

TWICE = FindingRow(kind="two-classes", title="Same photo", about="Decide", count="3", sign="decide")
COPIES = FindingRow(kind="copies", title="Exact copies", about="", count="", sign="waiting")


@pytest.fixture
def model(qapp) -> FindingModel:
    made = FindingModel()
    made.set_rows([TWICE, COPIES])
    return made


def test_the_model_is_sound(model, qtmodeltester):
    qtmodeltester.check(model)


def test_a_kind_that_was_looked_at_changes_its_row_only(model, qtbot):
    resets = []
    model.modelReset.connect(lambda: resets.append(1))

    with qtbot.waitSignal(model.dataChanged) as changed:
        model.set_rows([TWICE, dataclasses.replace(COPIES, about="Nothing found", sign="nothing")])

    assert changed.args[0].row() == 1
    assert not resets


def test_a_kind_is_read_out_with_count_and_what_becomes_of_it(model):
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]

    assert spoken == ["Same photo, 3, Decide", "Exact copies"]
