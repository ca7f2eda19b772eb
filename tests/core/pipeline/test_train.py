import dataclasses
import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from tests.core.trained import QUICK, only, rounded, run_to_end, write_photos
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.errors import (
    NoPhotosError,
    NotSortedError,
    PlaceTakenError,
    RunExistsError,
    SourceMissingError,
    TooFewClassesError,
)
from uproto_core.events import (
    EpochEnded,
    MemoryUsed,
    Noted,
    PhotoSkipped,
    RunEnded,
    StageEnded,
    StageStarted,
    from_json_line,
)
from uproto_core.jobs import TrainJob
from uproto_core.pipeline.course import STAGES
from uproto_core.settings import with_values
from uproto_core.store.paths import RunPaths
from uproto_core.store.project import create_project
from uproto_core.store.runs import read_metrics, read_predictions, read_run, read_similar, read_split


def job_for(trained, out: Path, **changes) -> TrainJob:
    job = TrainJob(source=trained.source, out=out, settings=QUICK, backbone="built-in")
    return dataclasses.replace(job, **changes)


def figures(run: Path) -> dict:
    found = json.loads(RunPaths(run).metrics.read_text(encoding="utf-8"))
    found.pop("timing_s")
    return rounded(found)


def test_a_training_passes_every_stage_in_order(trained):
    started = [event.stage for event in only(trained.events, StageStarted)]

    assert tuple(started) == STAGES
    assert [event.stage for event in only(trained.events, StageEnded)] == started


def test_the_run_holds_what_other_programs_may_read(trained):
    run = RunPaths(trained.run)

    metrics = json.loads(run.metrics.read_text(encoding="utf-8"))

    assert metrics["format"] == 1
    assert set(metrics["exam"]["balanced_accuracy"]) == {"value", "low", "high", "n", "classes"}
    assert set(metrics["geometry"]["before"]) == {"head_head", "head_tail", "tail_tail", "ratio"}
    assert {entry["class"] for entry in metrics["exam"]["per_class"]} == {"Badger", "Fox", "Lynx", "Owl"}
    assert set(metrics["timing_s"]) == set(STAGES)
    assert read_run(run).ended is not None
    assert run.bundle.joinpath("bundle.json").exists()


def test_each_exam_photo_has_one_answer_and_was_not_trained_on(trained):
    run = RunPaths(trained.run)
    split = {row.path: row.split for row in read_split(run)}

    predictions = read_predictions(run)

    assert sorted(row.path for row in predictions) == sorted(path for path, part in split.items() if part == "test")
    assert len(predictions) == read_metrics(run).exam.n
    assert len(split) == 28


def test_beside_every_mistake_stand_the_training_photos_it_looks_like(trained):
    run = RunPaths(trained.run)
    learned = {row.path: row.class_name for row in read_split(run) if row.split == "train"}
    doubtful = {row.path for row in read_predictions(run) if row.answer != row.class_name or not row.is_sure}

    similar = read_similar(run)

    assert {row.path for row in similar} == doubtful
    assert all(learned[row.similar] == row.class_name for row in similar)


def test_a_class_with_one_photo_is_trained_and_not_examined(trained):
    metrics = read_metrics(RunPaths(trained.run))

    owl = next(entry for entry in metrics.exam.per_class if entry.class_name == "Owl")

    assert (owl.train_n, owl.n) == (1, 0)
    assert metrics.cannot_be_examined == ("Owl",)
    assert [event.code for event in only(trained.events, Noted)].count("classes.cannot-be-examined") == 1


def test_rounds_tell_loss_and_practice_figures(trained):
    rounds = only(trained.events, EpochEnded)

    assert [event.epoch for event in rounds] == list(range(1, len(rounds) + 1))
    assert {event.epochs for event in rounds} == {len(rounds)}
    assert {event.stage for event in rounds} == {"matching", "classifier"}
    assert all(event.practice is not None and event.practice.balanced_accuracy.n > 0 for event in rounds)


def test_the_memory_in_use_is_told_and_not_kept(trained):
    told = only(trained.events, MemoryUsed)

    assert told
    assert all(event.bytes > 10**7 for event in told)
    assert '"memory-used"' not in RunPaths(trained.run).events.read_text(encoding="utf-8")


def test_the_log_of_a_run_is_its_stream_of_events(trained):
    lines = RunPaths(trained.run).events.read_text(encoding="utf-8").splitlines()

    logged = [from_json_line(line) for line in lines]

    assert [event.epoch for event in only(logged, EpochEnded)] == [e.epoch for e in only(trained.events, EpochEnded)]
    assert isinstance(logged[-1], RunEnded)


def test_the_same_seed_gives_the_same_figures_and_another_seed_others(trained, tmp_path):
    run_to_end(trained.engine, job_for(trained, tmp_path / "again"))
    run_to_end(trained.engine, job_for(trained, tmp_path / "other", seed=1))

    assert figures(tmp_path / "again") == figures(trained.run)
    assert read_split(RunPaths(tmp_path / "other")) != read_split(RunPaths(trained.run))
    assert figures(tmp_path / "other") != figures(trained.run)


def test_a_resumed_run_repeats_no_finished_stage_and_ends_the_same(trained, tmp_path):
    out = tmp_path / "run"
    shutil.copytree(trained.run, out)
    RunPaths(out).record("classifier").unlink()

    events = run_to_end(trained.engine, job_for(trained, out, is_resumed=True))

    reused = {event.stage for event in only(events, StageEnded) if event.is_reused}
    assert {"split", "texts", "prototypes", "matching"} <= reused
    assert "classifier" not in reused
    assert figures(out) == figures(trained.run)


def test_a_changed_setting_of_stage_two_runs_stage_two_alone(trained, tmp_path):
    out = tmp_path / "run"
    shutil.copytree(trained.run, out)
    settings = with_values(QUICK, {"classifier.prototype_share": "0.25"})

    events = run_to_end(trained.engine, job_for(trained, out, is_resumed=True, settings=settings))

    reused = {event.stage for event in only(events, StageEnded) if event.is_reused}
    assert reused == {"split", "texts", "prototypes", "matching"}


def test_a_stopped_run_goes_on_where_it_stopped(trained, tmp_path):
    job, cancel = job_for(trained, tmp_path / "run"), CancelToken()

    running = trained.engine.run(job, cancel)
    next(event for event in running if isinstance(event, EpochEnded) and event.stage == "classifier")
    cancel.cancel()
    with pytest.raises(Cancelled):
        list(running)
    events = run_to_end(trained.engine, dataclasses.replace(job, is_resumed=True))

    assert "matching" in {event.stage for event in only(events, StageEnded) if event.is_reused}
    assert figures(tmp_path / "run") == figures(trained.run)


def test_finish_now_ends_with_a_classifier_and_a_later_resume_does_it_whole(trained, tmp_path):
    job, cancel = job_for(trained, tmp_path / "run"), CancelToken()

    events = []
    for event in trained.engine.run(job, cancel):
        events.append(event)
        if isinstance(event, EpochEnded):
            cancel.finish()
    resumed = run_to_end(trained.engine, dataclasses.replace(job, is_resumed=True))

    assert isinstance(only(events, RunEnded)[0], RunEnded)
    assert "matching" not in {event.stage for event in only(resumed, StageEnded) if event.is_reused}
    assert figures(tmp_path / "run") == figures(trained.run)


def test_a_broken_photo_among_good_ones_is_a_counted_skip(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 6, "Lynx": 5})
    (source / "Fox" / "cut.jpg").write_bytes((source / "Fox" / "000.jpg").read_bytes()[:400])
    (source / "Fox" / "words.jpg").write_text("no photo at all")

    events = run_to_end(LocalEngine(), TrainJob(source=source, out=tmp_path / "run", settings=QUICK))

    assert sorted(event.path.name for event in only(events, PhotoSkipped)) == ["cut.jpg", "words.jpg"]
    assert only(events, RunEnded)[0].metrics.exam is not None


def test_given_splits_are_kept(tmp_path):
    counts = {"train/Fox": 6, "train/Lynx": 3, "val/Fox": 2, "val/Lynx": 2, "test/Fox": 3, "test/Lynx": 3}
    source = write_photos(tmp_path / "photos", counts)

    events = run_to_end(LocalEngine(), TrainJob(source=source, out=tmp_path / "run", settings=QUICK))

    metrics = only(events, RunEnded)[0].metrics
    assert metrics.exam.n == 6
    assert metrics.validation.n == 4
    assert all(row.path.startswith(row.split) for row in read_split(RunPaths(tmp_path / "run")))


def test_descriptions_reach_the_run(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 6, "Lynx": 5})
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "Fox.txt").write_text("The fur is orange. It was first described in 1758 by a collector.")

    run_to_end(LocalEngine(), TrainJob(source=source, out=tmp_path / "run", settings=QUICK, texts=texts))

    found = RunPaths(tmp_path / "run").texts.read_text(encoding="utf-8")
    assert "The fur is orange." in found
    assert "1758" in found


def test_photos_left_out_by_hand_take_no_part(trained, tmp_path):
    with closing(create_project(tmp_path, "Moths", [trained.source])) as project:
        project.decide("left-out", [trained.source / "Fox" / "003.jpg"])
        project.decide("not-sure", [trained.source / "Fox" / "004.jpg"])

    run_to_end(trained.engine, job_for(trained, tmp_path / "run", source=project.root))

    rows = {row.path: row for row in read_split(RunPaths(tmp_path / "run"))}
    assert rows["Fox/003.jpg"].split == "left-out"
    assert rows["Fox/003.jpg"].reason == "left out by hand"
    assert (rows["Fox/004.jpg"].split, rows["Fox/004.jpg"].reason) == ("left-out", "not sure yet")


def test_a_source_is_the_same_after_everything(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 5, "Lynx": 4})

    def state() -> dict:
        return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in source.rglob("*") if path.is_file()}

    before = state()
    run_to_end(LocalEngine(), TrainJob(source=source, out=tmp_path / "run", settings=QUICK))

    assert state() == before


@pytest.mark.parametrize(
    ("make", "error"),
    [
        (lambda folder: folder / "nowhere", SourceMissingError),
        (lambda folder: folder, NoPhotosError),
        (lambda folder: write_photos(folder, {"Fox": 3}), TooFewClassesError),
        (lambda folder: write_photos(folder / "inner", {"Fox": 3}) / "Fox", NotSortedError),
    ],
    ids=["missing", "empty", "one-class", "not-sorted"],
)
def test_a_source_that_cannot_be_used_has_an_error_of_its_own(tmp_path, make, error):
    folder = tmp_path / "photos"
    folder.mkdir()

    with pytest.raises(error):
        run_to_end(LocalEngine(), TrainJob(source=make(folder), out=tmp_path / "run", settings=QUICK))


def test_a_run_is_never_written_over(trained):
    with pytest.raises(RunExistsError):
        run_to_end(trained.engine, job_for(trained, trained.run))


def test_nothing_is_written_among_the_photos_or_beside_other_files(trained, tmp_path):
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "mine.txt").write_text("mine")

    with pytest.raises(PlaceTakenError):
        run_to_end(trained.engine, job_for(trained, trained.source / "run"))
    with pytest.raises(PlaceTakenError):
        run_to_end(trained.engine, job_for(trained, tmp_path / "notes"))

    assert [entry.name for entry in (tmp_path / "notes").iterdir()] == ["mine.txt"]
