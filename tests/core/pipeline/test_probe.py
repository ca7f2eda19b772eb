"""How long a training would take: what is counted, and that a look at a few photos leaves nothing behind."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.trained import run_to_end, write_photos
from uproto_core.engine import LocalEngine
from uproto_core.errors import TooFewClassesError
from uproto_core.events import JobEnded, JobStarted, TimeMeasured
from uproto_core.jobs import BUILT_IN, ProbeJob
from uproto_core.photos.records import PhotoRecord
from uproto_core.pipeline.probe_counts import Counts, count_photos, count_tuning
from uproto_core.settings import Settings, SplitSettings, TuningSettings, with_values

SHORT = with_values(Settings(), {"features.train_views": "1", "features.answer_views": "1", "matching.steps": "10"})


def photos(counts: dict[str, int], split: str | None = None) -> list[PhotoRecord]:
    return [
        PhotoRecord(
            path=Path(name) / f"{number}.jpg", relative=f"{name}/{number}.jpg", class_name=name, split=split,
            size=1, mtime_ns=1,
        )
        for name, count in counts.items()
        for number in range(count)
    ]  # fmt: skip


def test_the_exam_is_a_share_of_each_class_that_has_enough():
    counts = count_photos(photos({"Fox": 10, "Lynx": 3, "Owl": 500}), SplitSettings())

    assert counts == Counts(learning=513 - 2 - 20, practice=0, exam=22, classes=3)


def test_what_the_source_gives_is_taken_as_it_is():
    given_photos = [*photos({"Fox": 7}, "train"), *photos({"Fox": 3}, "val"), *photos({"Fox": 4}, "test")]

    assert count_photos(given_photos, SplitSettings()) == Counts(learning=7, practice=3, exam=4, classes=1)


@given(st.integers(1, 10**6), st.integers(0, 10**4))
def test_a_round_inside_the_model_shows_at_least_every_photo_that_it_learns_from(learning, practice):
    settings = TuningSettings()
    amount = count_tuning(Counts(learning=learning, practice=practice, exam=0, classes=2), settings)

    learned = learning if practice else learning - amount.asked
    assert amount.steps * amount.batch >= learned
    assert amount.steps >= settings.least_steps
    assert amount.asked >= 1


@pytest.fixture(scope="module")
def engine():
    made = LocalEngine()
    yield made
    made.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("probed") / "photos"
    write_photos(root, {"Fox": 6, "Lynx": 3})
    return root


def test_every_way_has_a_time_with_a_range_the_longer_ways_the_longer(engine, folder):
    before = sorted(folder.rglob("*"))
    job = ProbeJob(source=folder, backbone=BUILT_IN, settings=SHORT, presets=("balanced", "quick"))

    told = run_to_end(engine, job)

    assert isinstance(told[0], JobStarted)
    assert isinstance(told[-1], JobEnded)
    times = [event for event in told if isinstance(event, TimeMeasured)]
    assert [time.preset for time in times] == ["quick", "balanced"]
    assert all(0 < time.low <= time.seconds <= time.high for time in times)
    assert times[0].seconds < times[1].seconds
    assert sorted(folder.rglob("*")) == before


def test_a_folder_of_one_class_has_no_time(engine, tmp_path):
    write_photos(tmp_path / "photos", {"Fox": 2})

    with pytest.raises(TooFewClassesError):
        run_to_end(engine, ProbeJob(source=tmp_path / "photos", backbone=BUILT_IN))
