"""What people, disks and kills do to a training: nothing is lost, and nothing wrong is told."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.core.trained import QUICK, run_to_end, write_photos
from uproto_core.cancel import CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.errors import (
    BundleUnusableError,
    NothingToLearnError,
    NotWritableError,
    PlaceTakenError,
    TextsUnusableError,
    UprotoError,
)
from uproto_core.events import Event, StageEnded, StageStarted
from uproto_core.jobs import PredictJob, TrainJob
from uproto_core.store.paths import BackbonePaths, BundlePaths, RunPaths
from uproto_core.store.project import create_project
from uproto_core.store.runs import read_split
from uproto_core.store.texts import read_sentences


def until(engine: LocalEngine, job: TrainJob, stage: str) -> list[Event]:
    """The events up to the end of a stage; the training is left there, as by a kill."""
    events: list[Event] = []
    for event in engine.run(job, CancelToken()):
        events.append(event)
        if isinstance(event, StageEnded) and event.stage == stage:
            return events
    raise AssertionError(f"the stage {stage} has not ended")


def started(events: Sequence[Event]) -> list[str]:
    return [event.stage for event in events if isinstance(event, StageStarted)]


def job_of(tmp_path: Path, source: Path, **options) -> TrainJob:
    return TrainJob(source=source, out=tmp_path / "run", settings=QUICK, backbone="built-in", **options)


def test_a_training_that_was_killed_before_it_had_a_name_can_be_begun_again(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 3, "Lynx": 2})
    until(LocalEngine(), job_of(tmp_path, source), "split")
    assert not RunPaths(tmp_path / "run").run_json.exists()

    again = until(LocalEngine(), job_of(tmp_path, source), "split")
    resumed = until(LocalEngine(), job_of(tmp_path, source, is_resumed=True), "split")

    for events in (again, resumed):
        assert isinstance(events[-1], StageEnded)
        assert events[-1].is_reused


def test_a_folder_with_hidden_files_alone_is_free(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 3, "Lynx": 2})
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / ".DS_Store").touch()

    assert until(LocalEngine(), job_of(tmp_path, source), "split")


def test_two_trainings_cannot_write_one_run_and_the_first_goes_on(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 3, "Lynx": 2})
    first = LocalEngine().run(job_of(tmp_path, source), CancelToken())
    assert any(isinstance(event, StageStarted) for event in first)

    with pytest.raises(NotWritableError):
        until(LocalEngine(), job_of(tmp_path, source, is_resumed=True), "split")

    assert any(isinstance(event, StageEnded) and event.stage == "split" for event in first)
    first.close()
    assert until(LocalEngine(), job_of(tmp_path, source, is_resumed=True), "split")


def test_the_checkpoints_of_another_program_are_not_ours(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 3, "Lynx": 2})
    (tmp_path / "run" / "checkpoints").mkdir(parents=True)

    with pytest.raises(PlaceTakenError):
        until(LocalEngine(), job_of(tmp_path, source), "split")


def test_a_table_that_calls_a_photo_something_else_is_split_anew(tmp_path):
    write_photos(tmp_path / "photos", {"Fox": 3, "Lynx": 2})
    table = tmp_path / "photos.csv"
    rows = [f"photos/Fox/00{number}.jpg,Fox" for number in range(3)] + ["photos/Lynx/000.jpg,Lynx"]
    table.write_text("\n".join(["path,label", *rows]), encoding="utf-8")
    until(LocalEngine(), job_of(tmp_path, table), "split")

    table.write_text("\n".join(["path,label", *rows]).replace("002.jpg,Fox", "002.jpg,Lynx"), encoding="utf-8")
    until(LocalEngine(), job_of(tmp_path, table, is_resumed=True), "split")

    classes = {row.path: row.class_name for row in read_split(RunPaths(tmp_path / "run"))}
    assert classes["photos/Fox/002.jpg"] == "Lynx"


@pytest.mark.parametrize("sides", ["test", "val", "broken"])
def test_classes_without_a_photo_to_learn_from_are_not_called_one_class(tmp_path, sides):
    if sides == "broken":
        for name in ("Fox", "Lynx"):
            (tmp_path / "photos" / name).mkdir(parents=True)
            (tmp_path / "photos" / name / "cut.jpg").write_bytes(b"\xff\xd8\xff")
    else:
        write_photos(tmp_path / "photos", {f"{sides}/Fox": 2, f"{sides}/Lynx": 2})

    with pytest.raises(NothingToLearnError) as refused:
        run_to_end(LocalEngine(), job_of(tmp_path, tmp_path / "photos"))

    assert refused.value.exit_code == 3


def test_descriptions_that_cannot_be_used_are_said_before_photos_are_looked_at(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 3, "Lynx": 2})
    job = job_of(tmp_path, source, texts=tmp_path / "nothing-here")
    events = []

    with pytest.raises(TextsUnusableError):
        events.extend(LocalEngine().run(job, CancelToken()))

    assert "features" not in started(events)


@pytest.mark.parametrize("damage", ["gone", "cut off"])
def test_a_run_whose_sentences_were_lost_gets_them_again(trained, tmp_path, damage):
    shutil.copytree(trained.run, tmp_path / "run")
    texts = RunPaths(tmp_path / "run").texts
    expected = read_sentences(texts)
    if damage == "gone":
        texts.unlink()
    else:
        texts.write_bytes(texts.read_bytes()[:100])

    until(trained.engine, job_of(tmp_path, trained.source, is_resumed=True), "texts")

    assert read_sentences(texts) == expected


def test_nothing_is_written_among_the_photos_of_a_project_or_through_a_link(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 3, "Lynx": 2})
    create_project(tmp_path, "Animals", [source]).close()
    (tmp_path / "link").symlink_to(source, target_is_directory=True)

    for given, out in ((tmp_path / "Animals.uproto", source / "run"), (source, tmp_path / "link" / "run")):
        with pytest.raises(PlaceTakenError):
            run_to_end(LocalEngine(), TrainJob(source=given, out=out, backbone="built-in"))

    assert sorted(entry.name for entry in source.iterdir()) == ["Fox", "Lynx"]


def test_a_name_that_no_disk_takes_is_no_bug(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 3, "Lynx": 2})

    with pytest.raises(UprotoError) as refused:
        run_to_end(LocalEngine(), TrainJob(source=source, out=tmp_path / ("x" * 300), backbone="built-in"))

    assert refused.value.exit_code == 4


@pytest.mark.parametrize("damage", ["two-of-one-name", "no-temperature", "model-inside-cut-off"])
def test_a_classifier_that_lies_is_refused_as_a_whole(trained, tmp_path, damage):
    paths = BundlePaths(tmp_path / "bundle")
    shutil.copytree(RunPaths(trained.run).bundle, paths.root)
    document = json.loads(paths.bundle_json.read_text(encoding="utf-8"))
    match damage:
        case "two-of-one-name":
            document["class_names"][0] = document["class_names"][1]
        case "no-temperature":
            document["calibration"]["temperature"] = 0
        case "model-inside-cut-off":
            weights = BackbonePaths(paths.backbone).weights
            weights.write_bytes(weights.read_bytes()[:-1000])
    paths.bundle_json.write_text(json.dumps(document), encoding="utf-8")

    with pytest.raises(BundleUnusableError):
        run_to_end(trained.engine, PredictJob(bundle=paths.root, photos=(trained.source / "Fox" / "000.jpg",)))
