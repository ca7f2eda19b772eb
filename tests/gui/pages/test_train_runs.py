"""Trainings beside each other: what differs, and what is said of two of them only where it is no chance."""

import math
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView

from tests.gui.pages.made_run import ANSWERS, ORDINARY, figures, write_made_run
from tests.gui.pages.made_training import FACTS
from uproto_core.figures import share_of_photos
from uproto_core.store.exam_looks import note_ended, note_look
from uproto_core.store.paths import ProjectPaths, RunPaths
from uproto_core.store.project import create_project
from uproto_core.store.runs import read_metrics, read_run, write_metrics, write_run
from uproto_gui.pages.train.runs import Change, RunComparison, RunRow, differences
from uproto_gui.pages.train.runs_words import (
    changes_words,
    comparison_about,
    comparison_title,
    difference_cells,
    practice_words,
)
from uproto_gui.pages.train.state import TrainState
from uproto_gui.pages.train.view import TrainPage
from uproto_gui.widgets.button import Button
from uproto_gui.widgets.label import Label
from uproto_gui.work.runs import compare_runs, read_runs

ROW = RunRow(
    run=Path("2024-05-02-quick"),
    started=datetime(2024, 5, 2, 12, tzinfo=UTC),
    preset="quick",
    model="built-in",
    is_ended=True,
    is_used=True,
    is_in_bin=False,
    rare=share_of_photos(60, 84),
    equal=share_of_photos(900, 1216),
    changes=(),
)
OLDER = replace(
    ROW, run=Path("2024-05-01-quick"), started=datetime(2024, 5, 1, 12, tzinfo=UTC), is_used=False, changes=None
)
AWAY = replace(OLDER, run=Path("2024-04-01-quick"), is_in_bin=True)


def compared(*pairs: tuple[str, bool, bool]) -> RunComparison:
    return RunComparison(first=OLDER, second=ROW, classes=differences(pairs))


# ---------------------------------------------------------------- two trainings


def test_a_difference_that_chance_brings_is_none():
    comparison = compared(*[("Fox", False, True)] * 5, *[("Fox", True, True)] * 20)

    assert comparison.whole.chance == pytest.approx(2 / 2**5)
    assert comparison_title(comparison) == "No difference found between the two trainings"


@pytest.mark.parametrize(("is_better", "words"), [(True, "finds more"), (False, "finds less")])
def test_a_difference_that_is_no_chance_is_said_with_its_direction(is_better, words):
    comparison = compared(*[("Fox", not is_better, is_better)] * 12, *[("Hare", True, True)] * 20)

    assert comparison_title(comparison) == f"The later training {words}"
    assert [comparison.finding(entry) for entry in comparison.classes] == ["better" if is_better else "worse", "none"]


def test_among_many_classes_one_large_difference_is_still_held_to_be_chance():
    alone = compared(*[("Fox", False, True)] * 6)
    among_many = compared(*[("Fox", False, True)] * 6, *[(f"Class {number}", True, True) for number in range(30)])

    assert alone.finding(alone.classes[0]) == "better"
    assert among_many.finding(among_many.classes[0]) == "none"


@given(st.lists(st.tuples(st.sampled_from(("Fox", "Hare")), st.booleans(), st.booleans()), max_size=40))
def test_the_counts_of_all_classes_add_up_and_swapping_swaps_the_finding(pairs):
    comparison = compared(*pairs)
    swapped = compared(*[(name, second, first) for name, first, second in pairs])

    whole = comparison.whole
    assert whole.n == len(pairs)
    assert whole.second - whole.first == whole.only_second - whole.only_first
    assert math.isclose(whole.chance, swapped.whole.chance)
    turned = {"better": "worse", "worse": "better"}
    found = comparison.finding(whole)
    assert swapped.finding(swapped.whole) == turned.get(found, found)


# ---------------------------------------------------------------- words


def test_what_differs_is_said_and_that_nothing_does():
    changes = (Change(what="photos", before="1216", now="1301"), Change(what="way", before="quick", now="thorough"))

    assert changes_words(OLDER) == "The first training of this project."
    assert changes_words(ROW).startswith("As the training before")
    assert changes_words(replace(ROW, changes=changes)) == (
        "Other than in the training before: 1,216 photos, now 1,301; way Quick, now Thorough."
    )


def test_no_percent_of_a_few_practice_photos_and_none_without_its_range():
    assert practice_words(share_of_photos(60, 84)) == "71 % (61–80), 84 photos"
    assert "%" not in practice_words(share_of_photos(2, 3))
    assert practice_words(None) == "no practice photos"


# ---------------------------------------------------------------- from files


@pytest.fixture
def project(tmp_path) -> Path:
    """Two trainings of which the later has another balance, and one in the bin."""
    paths = ProjectPaths(tmp_path / "Moths.uproto")
    for place, name, day, balance in (
        (paths.runs, "2024-05-01-quick", 1, 1.1),
        (paths.runs, "2024-05-02-quick", 2, 0.5),
        (paths.bin, "2024-04-01-quick", 0, 1.1),
    ):
        run = RunPaths(write_made_run(place / name, tmp_path / "photos"))
        document = read_run(run)
        job = {**document.job, "settings": {"classifier": {"balance": balance}}}
        write_run(run, document.model_copy(update={"started": f"2024-05-0{day + 1}T10:00:00+00:00", "job": job}))
    return paths.root


def test_all_trainings_are_read_the_newest_first_each_with_what_is_other(project):
    used = ProjectPaths(project).runs / "2024-05-02-quick"

    rows = read_runs(project, used)

    assert [row.run.name for row in rows] == ["2024-05-02-quick", "2024-05-01-quick", "2024-04-01-quick"]
    assert [row.is_used for row in rows] == [True, False, False]
    assert [row.is_in_bin for row in rows] == [False, False, True]
    assert rows[0].changes is not None
    assert [(change.what, change.before, change.now) for change in rows[0].changes] == [("setting", "1.1", "0.5")]
    assert rows[1].changes == ()
    assert rows[2].changes is None


def test_a_training_whose_record_is_damaged_is_passed_over(project):
    RunPaths(ProjectPaths(project).runs / "2024-05-01-quick").run_json.write_text("{", encoding="utf-8")

    assert [row.run.name for row in read_runs(project, None)] == ["2024-05-02-quick", "2024-04-01-quick"]


def test_two_trainings_with_the_same_answers_show_no_difference(project):
    rows = read_runs(project, None)

    comparison = compare_runs(rows[0], rows[1])

    assert comparison.first == rows[1]
    assert comparison.whole.n == 57
    assert comparison.whole.first == comparison.whole.second
    assert {comparison.finding(entry) for entry in comparison.classes} == {"none"}


# ---------------------------------------------------------------- on the page


@pytest.fixture
def page(qtbot, thumbnails) -> Iterator[TrainPage]:
    made = TrainPage(thumbnails)
    qtbot.addWidget(made)
    made.resize(1104, 744)
    made.show_state(TrainState(), replace(FACTS, has_runs=True))
    with qtbot.waitActive(made):
        made.show()
    qtbot.mouseClick(made.findChild(Button, "all-trainings"), Qt.MouseButton.LeftButton)
    made.show_runs((ROW, OLDER, AWAY))
    return made


def button(page: TrainPage, name: str) -> Button:
    found = page.findChild(Button, name)
    assert found is not None
    return found


def words(page: TrainPage, name: str) -> str:
    found = page.findChild(Label, name)
    assert found is not None
    return found.text()


def rows(page: TrainPage) -> QTableView:
    return page.findChild(QTableView, "runs")


def test_without_a_training_there_is_no_way_to_the_list(qtbot, thumbnails):
    made = TrainPage(thumbnails)
    qtbot.addWidget(made)
    made.show_state(TrainState(), FACTS)

    assert made.findChild(Button, "all-trainings").isHidden()


def test_the_training_in_use_cannot_be_used_again_and_another_can(qtbot, page):
    assert not button(page, "run-use").isEnabled()
    qtbot.keyClick(rows(page), Qt.Key.Key_Down)

    with qtbot.waitSignal(page.run_used) as used:
        qtbot.mouseClick(button(page, "run-use"), Qt.MouseButton.LeftButton)

    assert used.args == [OLDER.run]
    assert words(page, "run-changes") == "The first training of this project."


def test_one_is_thrown_away_and_one_of_the_bin_brought_back(qtbot, page):
    with qtbot.waitSignal(page.run_thrown_away) as thrown:
        qtbot.mouseClick(button(page, "run-throw-away"), Qt.MouseButton.LeftButton)
    assert thrown.args == [ROW.run]
    for _ in range(2):
        qtbot.keyClick(rows(page), Qt.Key.Key_Down)
    assert button(page, "run-throw-away").isHidden()

    with qtbot.waitSignal(page.run_brought_back) as brought:
        qtbot.mouseClick(button(page, "run-bring-back"), Qt.MouseButton.LeftButton)

    assert brought.args == [AWAY.run]


def test_two_are_chosen_by_keys_and_compared_class_by_class(qtbot, page):
    qtbot.keyClick(rows(page), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.runs_compared) as asked:
        qtbot.mouseClick(button(page, "runs-compare"), Qt.MouseButton.LeftButton)
    assert asked.args == [ROW, OLDER]

    page.show_comparison(compared(*[("Fox", False, True)] * 12, *[("Genet", True, True)] * 3))

    table = page.findChild(QTableView, "class-differences")
    cells = [[table.model().index(line, column).data() for column in range(5)] for line in range(2)]
    assert cells == [
        ["Fox", "12", "0 of 12", "12 of 12", "finds more"],
        ["Genet", "3", "3 of 3", "3 of 3", "no difference found"],
    ]
    assert words(page, "comparison-title") == "The later training finds more"
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert rows(page).isVisible()


def test_esc_leads_back_to_the_training(qtbot, page):
    qtbot.keyClick(rows(page), Qt.Key.Key_Escape)

    assert button(page, "train").isVisible()
    assert not rows(page).isVisible()


def test_the_tables_keep_the_rules_of_their_kind(page, qtmodeltester):
    qtmodeltester.check(rows(page).model())


def test_while_an_exam_is_closed_two_trainings_are_compared_on_practice_photos_and_none_wins(tmp_path):
    project = create_project(tmp_path / "projects", "Moths", [tmp_path / "photos"])
    rows = []
    for name, practice in (("a", ORDINARY), ("b", ANSWERS)):
        run = write_made_run(project.paths.run(name).root, project.root)
        paths = RunPaths(run)
        write_metrics(paths, read_metrics(paths).model_copy(update={"validation": figures(practice)}))
        note_ended(run, project.root)
        rows.append(replace(ROW, run=run))
    project.close()

    comparison = compare_runs(*rows)

    assert comparison.is_practice
    assert comparison_title(comparison) == "Practice figures of the two trainings"
    assert "An exam of these two is closed" in comparison_about(comparison)
    marten = comparison.classes[0]
    assert difference_cells(marten, comparison.finding(marten)) == (
        "Marten",
        "2",
        "1 of 2",
        "2 of 2",
        "practice photos",
    )

    note_look(rows[1].run, project.root, "opened")
    assert not compare_runs(*rows).is_practice
