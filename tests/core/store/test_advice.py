"""What came of the last advice: read from both trainings, right or wrong."""

import pytest

from tests.gui.pages.made_run import TRAIN, write_made_run
from uproto_core.advice import Advice, ClassAdvice, Gain, seconds_to_measure
from uproto_core.figures import share_of_photos
from uproto_core.store.advice import last_outcome, outcomes, read_advice, write_advice
from uproto_core.store.paths import ProjectPaths, RunPaths
from uproto_core.store.project import create_project
from uproto_core.store.runs import SplitRow, read_metrics, read_split, write_metrics, write_split


def row(name: str, *, value: float = 0.12, low: float = 0.02, high: float = 0.21) -> ClassAdvice:
    return ClassAdvice(
        class_name=name,
        group="few",
        has=13,
        train_n=10,
        last_n=5,
        gain=Gain(value=value, low=low, high=high),
        all_equal=Gain(value=value / 6, low=low / 6, high=high / 6),
        found=share_of_photos(7, 10),
        why="other",
    )


def advice(*rows: ClassAdvice) -> Advice:
    return Advice(fingerprint="f", measured="2024-05-01T14:05:00+00:00", repeats=5, fits=40, seconds=60.0, classes=rows)


@pytest.fixture
def project(tmp_path):
    made = create_project(tmp_path / "projects", "Moths", [tmp_path / "photos"])
    yield made
    made.close()


def trained(project, name: str, *, more: dict[str, int] | None = None, found: dict[str, int] | None = None) -> RunPaths:
    """A training that came to its end, with photos added and other practice figures."""
    run = RunPaths(write_made_run(ProjectPaths(project.root).runs / name, project.root, has_exam=False))
    added = [
        SplitRow(path=f"{name_}/new_{number}.jpg", class_name=name_, split="train")
        for name_, photos in (more or {}).items()
        for number in range(photos)
    ]
    write_split(run, [*read_split(run), *added])
    metrics = read_metrics(run)
    per_class = tuple(
        one.model_copy(update={"correct": (found or {}).get(one.class_name, one.correct)})
        for one in metrics.validation.per_class
    )
    write_metrics(
        run, metrics.model_copy(update={"validation": metrics.validation.model_copy(update={"per_class": per_class})})
    )
    return run


def test_advice_is_read_as_it_was_written_and_none_where_there_is_none(tmp_path):
    run = RunPaths(tmp_path)
    assert read_advice(run) is None

    write_advice(run, advice(row("Fox"), row("Lynx", low=-0.1)))

    assert read_advice(run) == advice(row("Fox"), row("Lynx", low=-0.1))
    run.advice.write_text("{", encoding="utf-8")
    assert read_advice(run) is None


def test_the_outcome_is_the_difference_of_both_trainings_practice(project):
    first = trained(project, "2024-05-01")
    write_advice(first, advice(row("Lynx"), row("Fox")))
    second = trained(project, "2024-05-02", more={"Lynx": 7}, found={"Lynx": 3})

    (outcome,) = last_outcome(second.root, project.root)

    # Lynx: 1 of 3 found before, 3 of 3 now.
    assert (outcome.class_name, outcome.added) == ("Lynx", 7)
    assert outcome.forecast == row("Lynx").gain
    assert outcome.came == pytest.approx(2 / 3)


def test_a_wrong_forecast_is_told_like_a_right_one(project):
    first = trained(project, "2024-05-01", found={"Lynx": 3})
    write_advice(first, advice(row("Lynx")))
    second = trained(project, "2024-05-02", more={"Lynx": 2}, found={"Lynx": 0})

    (outcome,) = last_outcome(second.root, project.root)

    assert outcome.forecast.is_seen
    assert outcome.came == pytest.approx(-1)


def test_the_class_with_the_most_new_photos_comes_first(project):
    first = trained(project, "2024-05-01")
    write_advice(first, advice(row("Lynx"), row("Fox"), row("Hare")))
    second = trained(project, "2024-05-02", more={"Lynx": 2, "Hare": 9})

    assert [(one.class_name, one.added) for one in last_outcome(second.root, project.root)] == [
        ("Hare", 9),
        ("Lynx", 2),
    ]


def test_only_the_last_advice_before_a_training_counts(project):
    first = trained(project, "2024-05-01")
    write_advice(first, advice(row("Lynx", value=0.5, high=0.9)))
    second = trained(project, "2024-05-02", more={"Lynx": 2})
    write_advice(second, advice(row("Lynx")))
    third = trained(project, "2024-05-03", more={"Lynx": 4})

    assert last_outcome(first.root, project.root) == ()
    assert last_outcome(second.root, project.root)[0].forecast.value == 0.5
    assert last_outcome(third.root, project.root)[0].forecast.value == 0.12


def test_nothing_is_said_where_no_advice_was_followed_or_a_file_is_gone(project):
    first = trained(project, "2024-05-01")
    write_advice(first, advice(row("Lynx")))
    second = trained(project, "2024-05-02")
    assert last_outcome(second.root, project.root) == ()

    first.split.unlink()

    assert last_outcome(second.root, project.root) == ()


def test_a_class_without_practice_photos_has_no_outcome_in_points(project):
    first = trained(project, "2024-05-01")
    second = trained(project, "2024-05-02", more={"Genet": 1})

    (outcome,) = outcomes(advice(row("Genet")), first, second)

    assert outcome.came is None


def test_the_time_it_takes_grows_with_the_classes_up_to_a_limit():
    assert seconds_to_measure([3, 2, 1], 10.0) == 0
    assert seconds_to_measure([4, 9, 3], 10.0) == 2 * seconds_to_measure([4], 10.0)
    assert seconds_to_measure([9] * 80, 10.0) == seconds_to_measure(TRAIN.values(), 10.0) * 8 / 5
