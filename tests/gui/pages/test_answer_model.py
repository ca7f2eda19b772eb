import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt

from tests.gui.pages.made_answers import not_sure, sure, unreadable
from uproto_core.events import PhotoAnswer
from uproto_gui.pages.use.answer_model import AnswerModel, AnswerRole
from uproto_gui.pages.use.orders import HEAPS, ORDERS
from uproto_gui.pages.use.state import outcome_of

MIXED = (sure("1.jpg"), not_sure("2.jpg"), unreadable("3.jpg"), sure("4.jpg"), not_sure("5.jpg", reason="low"))


def names(model: AnswerModel) -> list[str]:
    return [path.name for path in model.photos()]


@pytest.mark.parametrize("order", ORDERS)
def test_the_model_keeps_qts_rules(qtmodeltester, order):
    model = AnswerModel()
    model.set_order(order)
    model.add(MIXED)
    model.add(MIXED)

    qtmodeltester.check(model)


def test_open_answers_come_first_and_each_heap_stays_as_it_came():
    model = AnswerModel()
    model.add(MIXED[:2])
    model.add(MIXED[2:])

    assert names(model) == ["2.jpg", "5.jpg", "3.jpg", "1.jpg", "4.jpg"]


@pytest.mark.parametrize(
    ("order", "shown"),
    [
        ("as-they-came", ["1.jpg", "2.jpg", "3.jpg", "4.jpg", "5.jpg"]),
        ("only-not-sure", ["2.jpg", "5.jpg"]),
        ("only-answered", ["1.jpg", "4.jpg"]),
        ("only-unreadable", ["3.jpg"]),
    ],
)
def test_other_orders(order, shown):
    model = AnswerModel()
    model.add(MIXED[:3])
    model.set_order(order)
    model.add(MIXED[3:])

    assert names(model) == shown
    assert len(model.answers) == 5


@given(
    st.lists(st.lists(st.sampled_from(MIXED), max_size=4), max_size=6), st.sampled_from(ORDERS), st.sampled_from(ORDERS)
)
def test_rows_are_the_answers_of_the_order_however_they_arrive(batches, before, after):
    model = AnswerModel()
    model.set_order(before)
    for place, batch in enumerate(batches):
        model.add(batch)
        if place == 1:
            model.set_order(after)
    order = after if len(batches) > 1 else before

    came = [answer for batch in batches for answer in batch]
    expected = [a for heap in HEAPS[order] for a in came if outcome_of(a) in heap]
    assert [model.answer_at(model.index(row)) for row in range(model.rowCount())] == expected


def test_a_row_stays_where_the_view_remembers_it_while_others_arrive():
    model = AnswerModel()
    model.add([sure("1.jpg")])
    kept = QPersistentModelIndex(model.index(0))

    model.add([not_sure("2.jpg"), unreadable("3.jpg")])

    answer = model.answer_at(kept)
    assert isinstance(answer, PhotoAnswer)
    assert answer.path.name == "1.jpg"


def test_a_row_is_read_out_whole():
    model = AnswerModel()
    model.set_order("as-they-came")
    model.add(MIXED)

    said = [model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(5)]
    assert said == [
        "1.jpg: Fox, sure 92 %",
        "2.jpg: Not sure, between two classes",
        "3.jpg: Not readable, cut off",
        "4.jpg: Fox, sure 92 %",
        "5.jpg: Not sure, not sure enough",
    ]
    assert model.data(model.index(2), AnswerRole.OUTCOME) == "unreadable"


@pytest.mark.parametrize(("confidence", "words"), [(0.9999, "sure >99 %"), (0.001, "sure <1 %")])
def test_sure_is_never_nothing_or_all(confidence, words):
    model = AnswerModel()
    model.add([sure("1.jpg", confidence=confidence)])

    assert model.data(model.index(0), AnswerRole.WORDS) == words


def test_clearing_forgets_everything():
    model = AnswerModel()
    model.add(MIXED)

    model.clear()

    assert model.rowCount() == 0
    assert not model.answers
