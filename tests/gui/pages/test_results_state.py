from pathlib import Path

import pytest

from tests.gui.pages.made_run import TRAIN, write_made_run
from uproto_core.errors import RunUnusableError
from uproto_core.figures import GroupRule
from uproto_gui.pages.results.ordinary import Comparison, compare
from uproto_gui.pages.results.state import ResultsState, read_results


@pytest.fixture
def results(tmp_path: Path) -> ResultsState:
    return read_results(write_made_run(tmp_path / "run", tmp_path / "photos"))


def test_groups_stand_rare_first_with_count_range_and_the_ordinary_figure(results):
    rare, middle, common = results.groups

    assert [row.group for row in results.groups] == ["few", "medium", "many"]
    assert (rare.right, rare.accuracy.n, rare.accuracy.classes) == (3, 5, 2)
    assert rare.accuracy.value == pytest.approx((1 / 3 + 1) / 2)
    assert rare.ordinary is not None
    assert rare.ordinary.value == pytest.approx((0 + 1 / 2) / 2)
    assert rare.ordinary_right == 1
    assert (middle.right, common.right) == (10, 39)


def test_classes_stand_least_found_first_and_unmeasured_last(results):
    assert [row.class_name for row in results.classes] == ["Lynx", "Hare", "Fox", "Badger", "Marten", "Genet"]
    assert results.classes[-1].share is None
    assert results.classes[-1].train_n == TRAIN["Genet"]


def test_classes_found_half_or_less_are_not_trusted(results):
    assert [row.class_name for row in results.distrusted] == ["Lynx"]
    assert results.unmeasured == (("Genet", 2),)


def test_mix_ups_stand_most_frequent_first_with_their_photos(results, tmp_path):
    first, second, third = results.mix_ups

    assert (first.class_name, first.answer, first.n, first.of) == ("Lynx", "Fox", 2, 3)
    assert first.photos == (tmp_path / "photos/Lynx/exam_01.jpg", tmp_path / "photos/Lynx/exam_02.jpg")
    assert first.like == tmp_path / "photos/Fox/learn_000.jpg"
    assert len(first.likes) == 6
    assert (second.class_name, third.class_name) == ("Hare", "Fox")


def test_the_confusion_table_holds_every_exam_photo_once(results):
    table = results.confusion

    assert table.class_names[0] == "Fox"
    assert sum(len(photos) for photos in table.cells.values()) == 57
    assert table.totals[table.class_names.index("Lynx")] == 3
    assert table.totals[table.class_names.index("Genet")] == 0


def test_plain_accuracy_flatters_when_it_is_five_points_higher(results):
    assert results.exam is not None
    assert results.exam.accuracy.value == pytest.approx(52 / 57)
    assert results.flatters
    assert results.common_share == pytest.approx(40 / 57)


def test_an_even_folder_has_no_groups(tmp_path):
    even = GroupRule(kind="even", low=0, high=0)

    results = read_results(write_made_run(tmp_path / "run", tmp_path, rule=even))

    assert results.is_even
    assert [(row.group, row.right, row.accuracy.n) for row in results.groups] == [("even", 52, 57)]
    assert results.comparison is not None
    assert results.comparison.n == 57


def test_without_an_exam_practice_photos_are_shown_and_nothing_is_compared(tmp_path):
    results = read_results(write_made_run(tmp_path / "run", tmp_path, has_exam=False))

    assert results.exam is None
    assert results.figures is results.practice
    assert [row.right for row in results.groups] == [3, 10, 39]
    assert all(row.ordinary is None for row in results.groups)
    assert results.classes[0].class_name == "Lynx"
    assert (results.mix_ups, results.comparison) == ((), None)
    assert not results.flatters


def test_rare_photos_are_compared_one_by_one(results):
    assert results.comparison == Comparison(rescued=2, lost=0, both_right=1, both_wrong=2)
    assert results.comparison.finding == "as-well"


@pytest.mark.parametrize(
    ("rescued", "lost", "finding"),
    [(8, 1, "better"), (5, 0, "as-well"), (6, 0, "better"), (0, 9, "worse"), (0, 0, "as-well")],
)
def test_a_winner_is_named_only_where_chance_is_no_explanation(rescued, lost, finding):
    pairs = [(True, False)] * rescued + [(False, True)] * lost + [(True, True)] * 3

    assert compare(pairs).finding == finding


def test_the_chance_is_the_exact_sign_test():
    # 1 of 9: 2 * (C(9,0) + C(9,1)) / 2^9.
    assert compare([(True, False)] * 8 + [(False, True)]).chance == pytest.approx(20 / 512)


def test_a_damaged_run_is_told_as_such(tmp_path):
    run = write_made_run(tmp_path / "run", tmp_path)
    (run / "metrics.json").write_text("{}", encoding="utf-8")

    with pytest.raises(RunUnusableError):
        read_results(run)
