import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from uproto_core.errors import SourceGoneError
from uproto_core.events import (
    ClassesCounted,
    EpochEnded,
    JobStarted,
    PhotoSkipped,
    SourceScanned,
    StageProgressed,
    Stopped,
)
from uproto_core.figures import ClassCount, ScanSummary, group_rule
from uproto_core.settings import SplitSettings
from uproto_core.store.curation import Curation
from uproto_gui.models.class_row import ClassRow, exam_photos
from uproto_gui.pages.photos.scale import group_lines, scale_of
from uproto_gui.pages.photos.state import PhotosState
from uproto_gui.pages.photos.words import ignored_words

ROOT = Path("/photos")
F = {"Ant": 40, "Bee": 25, "Cat": 12, "Dog": 6, "Eel": 3, "Fly": 1}


def counts(classes: dict[str, int]) -> tuple[ClassCount, ...]:
    rule = group_rule(list(classes.values()))
    return tuple(ClassCount(class_name=name, photos=n, group=rule.group_of(n)) for name, n in classes.items())


def scanned(classes: dict[str, int], ignored: dict[str, int] | None = None) -> SourceScanned:
    return SourceScanned(
        summary=ScanSummary(
            photos=sum(classes.values()),
            classes=counts(classes),
            splits={},
            ignored=ignored or {},
            seconds=0.1,
            groups=group_rule(list(classes.values())),
        ),
        examples={name: tuple(ROOT / name / f"{i}.jpg" for i in range(min(n, 24))) for name, n in classes.items()},
    )


def test_rows_fill_while_scanning_and_are_whole_afterwards():
    state = PhotosState().begun().after(ClassesCounted(classes=counts({"Ant": 9, "Bee": 2}), files_seen=12))
    assert state.is_partial
    assert [(row.name, row.photos) for row in state.rows] == [("Ant", 9), ("Bee", 2)]
    assert state.files_seen == 12

    state = state.after(StageProgressed(stage="scan", done=300, total=None)).after(scanned(F))
    assert state.phase == "ready"
    assert not state.is_partial
    assert {row.name: row.photos for row in state.rows} == F
    assert state.photos == 87


def test_classes_under_four_photos_are_learned_and_not_measured():
    state = PhotosState().after(scanned(F))

    assert [row.name for row in state.not_measurable] == ["Eel", "Fly"]
    assert {row.name: row.exam for row in state.rows} == {"Ant": 8, "Bee": 5, "Cat": 2, "Dog": 1, "Eel": 0, "Fly": 0}


def test_an_exam_of_the_source_wins_over_the_rule():
    own = (
        ClassCount(class_name="Ant", photos=30, group="many", training=9, exam=21),
        ClassCount(class_name="Bee", photos=90, group="few", training=90, exam=0),
    )
    event = scanned({"Ant": 30, "Bee": 90})
    state = PhotosState().after(
        SourceScanned(summary=event.summary.model_copy(update={"classes": own}), examples=event.examples)
    )

    assert state.has_own_exam
    assert [(row.learning, row.exam, row.can_be_measured) for row in state.rows] == [(9, 21, True), (90, 0, False)]


def test_left_out_photos_leave_the_count_the_exam_and_the_group():
    state = (
        PhotosState()
        .after(scanned(F))
        .with_curation(Curation(left_out=frozenset(ROOT / "Dog" / f"{i}.jpg" for i in range(3))))
    )

    dog = next(row for row in state.rows if row.name == "Dog")
    assert (dog.photos, dog.left_out, dog.can_be_measured) == (3, 3, False)
    assert state.photos == 84
    assert {row.name: row.photos for row in state.with_curation(Curation()).rows} == F


def test_a_photo_left_out_that_is_no_example_is_counted_by_its_folder():
    state = PhotosState().after(scanned(F)).with_curation(Curation(left_out=frozenset({ROOT / "Ant" / "39.jpg"})))

    assert next(row for row in state.rows if row.name == "Ant").photos == 39


def test_an_error_keeps_the_list():
    ready = PhotosState().after(scanned(F))

    failed = (
        ready.begun()
        .after(ClassesCounted(classes=counts({"Ant": 1}), files_seen=1))
        .failed(SourceGoneError(folder=ROOT))
    )

    assert failed.phase == "failed"
    assert failed.rows == ready.rows
    assert failed.begun().error is None


def test_a_stopped_scan_goes_back_to_the_last_whole_list():
    ready = PhotosState().after(scanned(F))
    looking = ready.begun().after(ClassesCounted(classes=counts({"Ant": 1}), files_seen=1)).stopping()
    assert looking.phase == "stopping"

    assert looking.after(Stopped()).rows == ready.rows
    assert looking.after(Stopped()).phase == "ready"


def test_a_first_scan_that_was_stopped_shows_what_it_met():
    first = PhotosState().begun().after(ClassesCounted(classes=counts({"Ant": 4}), files_seen=7)).stopping().stopped()

    assert first.phase == "stopped"
    assert first.is_partial
    assert [row.photos for row in first.rows] == [4]
    assert PhotosState().begun().stopped().phase == "empty"


def test_files_that_systems_hide_are_listed_and_not_counted():
    state = PhotosState().after(scanned(F, {"hidden": 9, "empty": 2, "not a photo": 4}))

    assert state.ignored == (("not a photo", 4), ("empty", 2))
    assert state.hidden_files == 9


def test_a_folder_without_a_photo_is_told_and_is_no_file():
    state = PhotosState().after(scanned(F, {"not a photo": 83, "no photo in it": 2}))

    assert state.files_left_out == 83
    assert ignored_words(state) == "83 files were left out: 83 not photos, 2 folders without a photo"
    only = PhotosState().after(scanned(F, {"no photo in it": 1}))
    assert ignored_words(only) == "Not used: 1 folder without a photo"


@pytest.mark.parametrize(
    "event",
    [
        JobStarted(job="train"),
        PhotoSkipped(path=ROOT / "x.jpg", reason="empty"),
        EpochEnded(stage="matching", epoch=1, epochs=2, loss=1.0, practice=None, elapsed_seconds=1.0),
        ClassesCounted(classes=counts({"Ant": 1}), files_seen=1),
        Stopped(),
    ],
    ids=lambda event: event.kind,
)
def test_events_of_other_work_change_nothing(event):
    state = PhotosState().after(scanned(F))

    assert state.after(event) == state


@given(st.integers(0, 5000))
def test_exam_photos_are_a_fifth_but_one_and_twenty_at_most(photos):
    kept = exam_photos(photos, SplitSettings())

    assert kept == (0 if photos < 4 else max(1, min(20, round(0.2 * photos))))


@given(st.lists(st.integers(1, 20000), min_size=2, max_size=30))
def test_the_legend_speaks_of_every_class_by_the_rule(numbers):
    state = PhotosState().after(scanned({f"c{i}": n for i, n in enumerate(numbers)}))

    lines = group_lines(state.rule, state.rows)

    assert sum(line.classes for line in lines) == len(numbers)
    for row in state.rows:
        line = next(line for line in lines if line.group == row.group)
        assert line.least is None or row.learning >= line.least
        assert line.most is None or row.learning <= line.most


@given(st.lists(st.integers(1, 20000), min_size=1, max_size=30))
def test_bars_are_as_long_as_the_logarithm(numbers):
    rows = [ClassRow(name=str(n), photos=n, learning=n, exam=0, group="even") for n in numbers]

    scale = scale_of(group_rule(numbers), rows)

    assert scale.top >= max(numbers)
    for n in numbers:
        assert scale.share(n) == pytest.approx(math.log(n) / math.log(scale.top))
    assert all(0 < scale.share(mark) <= 1 for mark in scale.marks)


def test_the_scale_names_the_limits():
    state = PhotosState().after(scanned({"Asparagus": 3, "Avocado": 36, "Satsumas": 70}))

    assert scale_of(state.rule, state.rows).marks == (9, 25)
    assert scale_of(state.rule, state.rows).top == 100
    assert [(line.least, line.most) for line in group_lines(state.rule, state.rows)] == [
        (25, None),
        (9, 24),
        (None, 8),
    ]
