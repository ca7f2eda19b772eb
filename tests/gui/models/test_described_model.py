import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.store.class_words import ClassWords
from uproto_gui.models.described_class import DescribedClass
from uproto_gui.models.described_model import CLASS_ROLE, DescribedModel

CLASSES = (
    DescribedClass(name="Fuchs", words=ClassWords(name="fox")),
    DescribedClass(name="Luchs", trouble="language"),
    DescribedClass(name="class_07", trouble="says-nothing"),
    DescribedClass(name="Red fox", words=ClassWords(description="A bushy tail.")),
)


@pytest.fixture
def model(qapp) -> DescribedModel:
    made = DescribedModel()
    made.set_classes(CLASSES)
    return made


def test_the_model_is_sound(model, qtmodeltester):
    qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("FOX", ("Fuchs", "Red fox")),
        ("bushy", ("Red fox",)),
        ("", ("Fuchs", "Luchs", "class_07", "Red fox")),
        ("nothing like it", ()),
    ],
)
def test_the_search_looks_into_both_names_and_descriptions(model, search, found):
    model.search(search)

    assert model.shown == found


def test_a_question_shows_the_classes_that_it_is_about(model):
    model.show_only("language")
    assert model.shown == ("Luchs",)

    model.show_only("")
    assert len(model.shown) == len(CLASSES)


def test_what_is_typed_changes_one_row_and_moves_none(model, qtbot):
    named = DescribedClass(name="Luchs", words=ClassWords(name="lynx"))

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        model.set_classes([CLASSES[0], named, *CLASSES[2:]])

    assert (changed.args[0].row(), changed.args[1].row()) == (1, 1)
    assert model.index(1).data(CLASS_ROLE) == named


@given(st.lists(st.text(max_size=6), unique=True, max_size=8), st.text(max_size=2))
def test_a_search_shows_only_what_holds_its_words(names, words):
    model = DescribedModel()
    model.set_classes([DescribedClass(name=name) for name in names])

    model.search(words)

    assert list(model.shown) == [name for name in names if words.strip().casefold() in name.casefold()]
