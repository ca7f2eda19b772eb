import pytest
from PySide6.QtCore import Qt

from uproto_core.store.texts import Sentence
from uproto_gui.models.described_class import SentenceLine
from uproto_gui.models.sentence_model import LINE_ROLE, SentenceModel


def line(text: str, verdict=None) -> SentenceLine:
    sentence = Sentence(
        text=text,
        encoded=text,
        source="user",
        class_name="Fox",
        relevance=0.8,
        visible=0.5,
        weight=0.5,
        is_kept=True,
        reason="kept",
    )
    return SentenceLine(sentence=sentence, verdict=verdict)


@pytest.fixture
def model(qapp) -> SentenceModel:
    made = SentenceModel()
    made.set_lines([line("A red coat."), line("A white tip of the tail.")])
    return made


def test_the_model_is_sound(model, qtmodeltester):
    qtmodeltester.check(model)


def test_a_decision_paints_the_rows_anew_and_leaves_the_chosen_one_where_it_is(model, qtbot):
    with (
        qtbot.assertNotEmitted(model.modelReset),
        qtbot.waitSignal(model.dataChanged, check_params_cb=lambda *told: told[2] == [LINE_ROLE]),
    ):
        model.set_lines([line("A red coat.", "sentence-dropped"), line("A white tip of the tail.")])

    assert not model.index(0).data(LINE_ROLE).is_kept
    assert model.row_of("A white tip of the tail.") == 1


def test_another_class_has_other_rows(model):
    model.set_lines([line("Ear tufts.")])

    assert [model.index(row).data() for row in range(model.rowCount())] == ["Ear tufts."]
    assert model.row_of("A red coat.") == -1
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.UserRole) is None
