import pytest
from PySide6.QtCore import Qt

from uproto_core.store.texts import ClassSentences, Sentence, TextsDocument
from uproto_gui.models.sentence_model import LINE_ROLE, ClassHeading, SentenceModel


def sentence(class_name: str, text: str, weight: float) -> Sentence:
    return Sentence(
        text=text,
        encoded=text,
        source="user",
        class_name=class_name,
        relevance=0.8 if weight else 0.2,
        visible=0.5,
        weight=weight,
        is_kept=weight > 0,
        reason="kept" if weight else "says nothing visible",
    )


@pytest.fixture
def model(qapp) -> SentenceModel:
    made = SentenceModel()
    made.set_texts(
        TextsDocument(
            classes=(
                ClassSentences(
                    class_name="Fox",
                    sentences=(
                        sentence("Fox", "It sleeps by day.", 0.0),
                        sentence("Fox", "A red coat.", 0.3),
                        sentence("Fox", "A white tip of the tail.", 0.7),
                    ),
                ),
                ClassSentences(class_name="Owl", sentences=()),
                ClassSentences(class_name="Redstart", sentences=(sentence("Redstart", "An orange tail.", 1.0),)),
            )
        )
    )
    return made


def words(model) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_model_is_sound(model, qtmodeltester):
    qtmodeltester.check(model)


def test_kept_sentences_come_first_and_the_weightiest_before_the_others(model):
    assert words(model)[:4] == ["Fox", "A white tip of the tail.", "A red coat.", "It sleeps by day."]
    assert model.index(0).data(LINE_ROLE) == ClassHeading(class_name="Fox", kept=2, dropped=1)


def test_a_class_without_sentences_is_listed_too(model):
    assert model.index(4).data(LINE_ROLE) == ClassHeading(class_name="Owl", kept=0, dropped=0)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("owl", ["Owl"]),
        ("RED", ["Fox", "A red coat.", "Redstart", "An orange tail."]),
        ("tail", ["Fox", "A white tip of the tail.", "Redstart", "An orange tail."]),
        ("nothing like it", []),
    ],
)
def test_the_search_looks_into_names_and_sentences(model, search, found):
    model.search(search)

    assert words(model) == found


def test_a_heading_counts_all_sentences_of_its_class_while_searching(model):
    model.search("coat")

    assert model.index(0).data(LINE_ROLE) == ClassHeading(class_name="Fox", kept=2, dropped=1)


def test_without_a_training_there_is_nothing(model):
    model.set_texts(None)

    assert model.rowCount() == 0
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.UserRole) is None
