from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from tests.gui.pages.made_run import write_made_run
from uproto_core.figures import Accuracy, Geometry, GeometryPair, GroupRule, share_of_photos
from uproto_gui.pages.results.exam_words import closed_words, look_words, open_words
from uproto_gui.pages.results.ordinary import Comparison
from uproto_gui.pages.results.state import ClassRow, ResultsState, read_results
from uproto_gui.pages.results.words import (
    about_words,
    always_words,
    comparison_words,
    distrust_words,
    measured_words,
    plain_words,
    reasons,
    sphere_words,
)

pytestmark = pytest.mark.usefixtures("qapp")
NOTHING = Accuracy(value=None, low=None, high=None, n=0, classes=0)


@pytest.fixture
def results(tmp_path) -> ResultsState:
    return read_results(write_made_run(tmp_path / "run", tmp_path / "Moths 2024"))


def row(correct: int, n: int, *, claimed: int = 0, train_n: int = 12) -> ClassRow:
    return ClassRow(
        class_name="Lynx",
        group="few",
        train_n=train_n,
        n=n,
        correct=correct,
        claimed=claimed,
        found=share_of_photos(correct, n),
    )


@pytest.mark.parametrize(
    ("later", "when"),
    [(timedelta(hours=3), "today 16:02"), (timedelta(hours=20), "yesterday 16:02"), (timedelta(days=9), "01/05/2024")],
)
def test_a_run_is_named_by_folder_way_and_local_time(results, later, when):
    zone = timezone(timedelta(hours=2))
    now = datetime(2024, 5, 1, 14, 2, tzinfo=UTC).astimezone(zone) + later

    assert about_words(results, now) == f"Moths 2024 · Quick · {when}"


def test_the_exam_and_practice_are_never_confused(results, tmp_path):
    practice = read_results(write_made_run(tmp_path / "practice", tmp_path, has_exam=False))

    assert measured_words(results) == "57 exam photos of 5 classes, never seen in training"
    assert measured_words(practice) == "57 practice photos of 5 classes, which helped to choose"


def test_each_further_look_is_said(results):
    assert look_words(1) == "First look at the exam"
    assert look_words(2) == "2 looks at this exam: choosing by it makes it rosier"
    assert "Time for a fresh exam: drop photos taken later." in look_words(5)


def test_plain_accuracy_says_why_it_flatters(results):
    assert plain_words(results) == (
        "Plain accuracy 91 % (81–96) flatters: 40 of the 57 exam photos are of 2 common classes."
    )


def test_plain_accuracy_that_does_not_flatter_is_only_explained(results):
    assert results.exam is not None
    fair = results.exam.model_copy(update={"balanced_accuracy": results.exam.accuracy})

    assert plain_words(replace(results, exam=fair)).endswith("every photo counts the same, whatever its class.")


def test_plain_accuracy_of_few_photos_is_a_count(results):
    assert results.exam is not None
    few = results.exam.model_copy(update={"accuracy": share_of_photos(52, 9 * 57).model_copy(update={"n": 9})})

    assert "%" not in plain_words(replace(results, exam=few))


@pytest.mark.parametrize(
    ("rescued", "lost", "end"),
    [
        (8, 1, "8 rescued, 1 lost; uproto finds more."),
        (5, 0, "5 rescued, 0 lost; no difference found."),
        (1, 9, "1 rescued, 9 lost; the ordinary classifier finds more."),
    ],
)
def test_rescued_and_lost_stand_together_and_a_winner_only_where_there_is_one(rescued, lost, end):
    comparison = Comparison(rescued=rescued, lost=lost, both_right=3, both_wrong=2)

    assert comparison_words(comparison, is_even=False) == f"Of {rescued + lost + 5} rare exam photos: {end}"


def test_three_classes_not_to_trust_are_named_and_the_others_counted(results):
    distrusted = tuple(replace(row(0, 2), class_name=name) for name in ("Lynx", "Genet", "Mink", "Otter", "Stoat"))

    strong, text = distrust_words(replace(results, distrusted=distrusted, unmeasured=())) or ("", "")

    assert (strong, text) == ("Do not trust yet:", "Lynx (0 of 2), Genet (0 of 2), Mink (0 of 2) and 2 more.")


@pytest.mark.parametrize(
    ("unmeasured", "text"),
    [
        ((("Genet", 1),), "Genet has 1 photo: learned, not measured."),
        ((("Genet", 2), ("Mink", 3)), "2 classes have too few photos: learned, not measured."),
    ],
)
def test_classes_that_cannot_be_measured_are_said(results, unmeasured, text):
    assert distrust_words(replace(results, distrusted=(), unmeasured=unmeasured)) == ("Not measured:", text)


def test_without_such_classes_there_is_no_note(results):
    assert distrust_words(replace(results, distrusted=(), unmeasured=())) is None


def test_a_class_with_few_photos_says_so_and_what_it_was_taken_for(results):
    lynx = results.classes[0]

    said = reasons(lynx, [mix_up for mix_up in results.mix_ups if mix_up.class_name == "Lynx"], is_practice=False)

    assert said == [
        "1 of 3 exam photos found. Of 100, likely 6 to 79.",
        "So few photos say little: more of them make the range narrower.",
        "Taken for Fox (2).",
        "When it was the answer, that was right for 1 of 1 photos.",
        "Learned from 12 photos.",
    ]


def test_a_class_that_was_not_measured_says_how_it_could_be():
    assert reasons(row(0, 0, train_n=1), [], is_practice=False)[0] == "Learned from 1 photo."
    assert "4 photos or more" in reasons(row(0, 0), [], is_practice=False)[1]


def test_a_class_that_was_never_the_answer_says_so():
    assert "No photo was answered with it." in reasons(row(0, 12), [], is_practice=True)


def test_the_sphere_is_told_where_it_was_measured(results):
    before = Geometry(head_head=0.5, head_tail=0.41, tail_tail=0.18, ratio=2.3)
    after = Geometry(head_head=0.6, head_tail=0.62, tail_tail=0.6, ratio=1.0)

    assert sphere_words(results) == ""
    assert sphere_words(replace(results, geometry=GeometryPair(before=before, after=after))).startswith(
        "On the sphere, rare classes stand 0.60 apart from each other (0.18 before training)"
    )


def test_an_even_folder_compares_all_photos(tmp_path):
    even = read_results(write_made_run(tmp_path / "run", tmp_path, rule=GroupRule(kind="even", low=0, high=0)))
    assert even.comparison is not None

    assert comparison_words(even.comparison, is_even=True).startswith("Of 57 exam photos: ")


def test_what_knowing_nothing_would_bring_stands_beside_the_figures(results):
    assert always_words(results) == (
        "Always answering “Fox” would be right for 20 of 57 exam photos; with all classes equal, for 1 of 5 classes."
    )


def test_a_closed_exam_says_what_opening_it_costs(results):
    assert closed_words(1) == (
        "The exam is closed for this training.",
        "Choosing between trainings by the exam uses it up, so here are figures of practice photos.",
    )
    assert open_words(1) == "Open the exam (look 2)"
    assert "Time for a fresh exam: drop photos taken later." in closed_words(4)[1]


def test_how_often_the_exam_was_looked_at_stands_in_the_head_of_every_tab(results):
    now = datetime(2024, 5, 1, 15, 0, tzinfo=UTC)

    assert about_words(results, now).endswith("14:02")
    assert about_words(replace(results, looks=2), now).endswith(" · 2 looks")
    assert about_words(replace(results, is_exam_closed=True), now).endswith(" · practice, exam closed")
