"""The presets `balanced` and `thorough`, from photos to answers.

A model is spoilt on purpose: the gains of its first norm are 0, so that all photos look alike to it. Training
the norms cures it, and is then found to be better; in the model as it comes there is nothing to cure here.
"""

import dataclasses
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest
import torch

from tests.core.backbone.made import changed_copy
from tests.core.trained import only, rounded, run_to_end, write_photos
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.errors import BundleUnusableError
from uproto_core.events import (
    EpochEnded,
    Event,
    FiguresMeasured,
    Noted,
    PhotoAnswered,
    RunEnded,
    StageEnded,
    StageProgressed,
    StageStarted,
)
from uproto_core.jobs import EvaluateJob, PredictJob, TrainJob
from uproto_core.pipeline.course import TUNED_STAGES
from uproto_core.prediction.bundle import read_document
from uproto_core.settings import Settings, with_values
from uproto_core.stage import file_sha256
from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.runs import read_run, read_split
from uproto_core.store.tensors import Tensors, read_tensors, write_tensors

QUICKLY = {
    "matching.steps": "10",
    "classifier.iterations": "20",
    "features.train_views": "1",
    "features.answer_views": "1",
    # Colours alone would tell these photos apart, whatever the tower sees.
    "features.depths": "0",
    "features.colours": "0",
    "tuning.rounds": "2",
    "tuning.least_steps": "6",
    "tuning.rate": "0.3",
    "tuning.match_scale": "5",
    "tuning.batch": "24",
    "tuning.practice_of": "3",
}
SETTINGS = with_values(Settings(), QUICKLY)
COUNTS = {"Fox": 16, "Lynx": 10, "Badger": 8, "Owl": 1}


def spoilt(tensors: Tensors) -> Tensors:
    return {**tensors, "visual.trunk.bn1.weight": torch.zeros_like(tensors["visual.trunk.bn1.weight"])}


@dataclass(frozen=True)
class Tuned:
    job: TrainJob
    events: list[Event]
    engine: LocalEngine

    @property
    def run(self) -> RunPaths:
        return RunPaths(self.job.out)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    root = tmp_path_factory.mktemp("tuned")
    write_photos(root / "photos", COUNTS)
    changed_copy(root / "model", weights=spoilt)
    return root


@pytest.fixture(scope="module")
def cured(folder) -> Tuned:
    """A training that cures the spoilt model; read, never changed."""
    engine = LocalEngine()
    job = TrainJob(
        source=folder / "photos",
        out=folder / "run",
        preset="balanced",
        backbone=str(folder / "model"),
        settings=SETTINGS,
    )
    return Tuned(job=job, events=run_to_end(engine, job), engine=engine)


def figures(run: RunPaths) -> dict:
    found = json.loads(run.metrics.read_text(encoding="utf-8"))
    found.pop("timing_s")
    return rounded(found)


def test_a_training_inside_the_model_is_a_stage_of_its_own(cured):
    started = [event.stage for event in only(cured.events, StageStarted)]
    rounds = only(cured.events, EpochEnded)

    assert tuple(started) == TUNED_STAGES
    assert [event.epoch for event in rounds] == list(range(1, len(rounds) + 1))
    assert {event.epochs for event in rounds} == {len(rounds)}
    assert [event.stage for event in rounds][:3] == ["tuning", "tuning", "matching"]
    done = [event.done for event in only(cured.events, StageProgressed) if event.stage == "tuning"]
    assert done == sorted(done)


def test_a_better_tower_is_kept_and_said_so(cured):
    metrics = json.loads(cured.run.metrics.read_text(encoding="utf-8"))
    notes = {event.code: event.facts for event in only(cured.events, Noted)}
    tower = metrics["tower"]

    assert tower["kept"] == "tuned"
    assert tower["way"] == "norms"
    assert tower["tuned"] - tower["frozen"] == pytest.approx(tower["gain"])
    assert tower["gain"] > 1.5 * tower["error"]
    assert notes["tuning.kept"]["tuned"] > notes["tuning.kept"]["frozen"]
    assert read_run(cured.run).tower == "tuned"
    assert read_document(BundlePaths(cured.run.bundle)).tower.way == "norms"
    assert "trained further" in BundlePaths(cured.run.bundle).card.read_text(encoding="utf-8")


def test_the_photos_that_judged_the_tower_are_the_practice_photos_after_it(cured):
    learning = [row for row in read_split(cured.run) if row.split == "train"]
    asked = only(cured.events, RunEnded)[0].metrics.validation.n

    assert asked == json.loads(cured.run.metrics.read_text())["tower"]["practice_photos"]
    # One in three of each class, and none of a class of one photo.
    assert asked == pytest.approx(len(learning) / 3, abs=2)


def test_answers_rest_on_the_trained_tower_wherever_they_are_asked(cured, folder):
    other = LocalEngine()
    exam = json.loads(cured.run.metrics.read_text(encoding="utf-8"))["exam"]

    answered = only(run_to_end(other, PredictJob(bundle=cured.job.out, photos=(folder / "photos",))), PhotoAnswered)
    measured = only(run_to_end(other, EvaluateJob(subject=cured.job.out, source=folder / "photos")), FiguresMeasured)

    right = [event.answer.top[0].class_name == event.answer.path.parent.name for event in answered]
    assert len(right) == sum(COUNTS.values())
    assert sum(right) / len(right) > 0.8
    assert measured[0].figures.accuracy.value == pytest.approx(sum(right) / len(right))
    assert exam["accuracy"]["value"] > 0.6


def test_two_classifiers_of_one_model_do_not_share_a_tower(cured, folder, tmp_path):
    """The warm predictor answers with one and then the other; each answers as it does alone."""
    quick = dataclasses.replace(cured.job, preset="quick", out=tmp_path / "quick")
    engine = LocalEngine()
    run_to_end(engine, quick)
    photos = (folder / "photos" / "Fox",)

    def answers(asked: LocalEngine, run: Path) -> list:
        events = only(run_to_end(asked, PredictJob(bundle=run, photos=photos)), PhotoAnswered)
        return [rounded(event.answer.model_dump(mode="json")) for event in events]

    mixed = [answers(engine, run) for run in (quick.out, cured.job.out, quick.out, cured.job.out)]

    assert mixed[0] == mixed[2] == answers(LocalEngine(), quick.out)
    assert mixed[1] == mixed[3] == answers(LocalEngine(), cured.job.out)
    assert mixed[0] != mixed[1]


def test_a_training_that_was_stopped_in_the_tower_goes_on_and_ends_the_same(cured, tmp_path):
    job, token = dataclasses.replace(cured.job, out=tmp_path / "run"), CancelToken()
    running = cured.engine.run(job, token)
    next(event for event in running if isinstance(event, EpochEnded) and event.stage == "tuning")
    token.cancel()
    with pytest.raises(Cancelled):
        list(running)
    part = RunPaths(job.out).part("tuning")
    assert part.exists()

    events = run_to_end(cured.engine, dataclasses.replace(job, is_resumed=True))

    assert [event.epoch for event in only(events, EpochEnded) if event.stage == "tuning"] == [2]
    assert figures(RunPaths(job.out)) == figures(cured.run)
    assert not part.exists()


def test_a_finished_tower_is_not_trained_again(cured, tmp_path):
    shutil.copytree(cured.job.out, tmp_path / "run")
    job = dataclasses.replace(cured.job, out=tmp_path / "run", is_resumed=True)

    events = run_to_end(LocalEngine(), job)

    assert "tuning" in {event.stage for event in only(events, StageEnded) if event.is_reused}
    assert figures(RunPaths(job.out)) == figures(cured.run)


def test_asking_for_more_surety_trains_nothing_anew(cured, tmp_path):
    shutil.copytree(cured.job.out, tmp_path / "run")
    strict = with_values(SETTINGS, {"tuning.surety": "5"})
    job = dataclasses.replace(cured.job, out=tmp_path / "run", is_resumed=True, settings=strict)

    events = run_to_end(LocalEngine(), job)

    assert "tuning" in {event.stage for event in only(events, StageEnded) if event.is_reused}
    assert "tuning.not-kept" in {event.code for event in only(events, Noted)}
    assert read_run(RunPaths(job.out)).tower == "frozen"


@pytest.mark.parametrize("preset", ["balanced", "thorough"])
def test_a_tower_that_is_no_better_is_not_used(folder, tmp_path, preset):
    settings = with_values(SETTINGS, {"tuning.rounds": "1", "tuning.least_steps": "1", "tuning.rate": "0.001"})
    source = write_photos(tmp_path / "photos", {"Fox": 6, "Lynx": 4})
    job = TrainJob(source=source, out=tmp_path / "run", preset=preset, backbone="built-in", settings=settings)
    engine = LocalEngine()

    events = run_to_end(engine, job)
    run_to_end(engine, dataclasses.replace(job, preset="quick", out=tmp_path / "quick"))

    run, quick = RunPaths(job.out), RunPaths(tmp_path / "quick")
    told, untouched = figures(run), figures(quick)
    assert "tuning.not-kept" in {event.code for event in only(events, Noted)}
    assert told.pop("tower")["kept"] == "frozen"
    untouched.pop("tower")
    # All else is as if it had never been tried.
    assert told == untouched
    assert read_run(run).tower == "frozen"
    assert read_document(BundlePaths(run.bundle)).tower is None


def test_practice_photos_that_are_given_judge_the_tower(folder, tmp_path):
    counts = {"train/Fox": 4, "train/Lynx": 3, "val/Fox": 2, "val/Lynx": 2, "test/Fox": 1, "test/Lynx": 1}
    source = write_photos(tmp_path / "photos", counts)
    settings = with_values(SETTINGS, {"tuning.rounds": "1", "tuning.least_steps": "1"})
    job = TrainJob(source=source, out=tmp_path / "run", preset="balanced", backbone="built-in", settings=settings)

    run_to_end(LocalEngine(), job)

    assert json.loads(RunPaths(job.out).metrics.read_text())["tower"]["practice_photos"] == 4


def test_where_nothing_can_judge_a_tower_it_is_left_as_it_is(tmp_path):
    source = write_photos(tmp_path / "photos", {"Fox": 1, "Lynx": 1})
    job = TrainJob(source=source, out=tmp_path / "run", preset="thorough", backbone="built-in", settings=SETTINGS)

    events = run_to_end(LocalEngine(), job)

    assert "tuning.no-practice" in {event.code for event in only(events, Noted)}
    assert only(events, RunEnded)


@pytest.mark.parametrize(
    "damage",
    [
        lambda tensors: {name: tensor for name, tensor in tensors.items() if name != "tower/trunk.bn1.weight"},
        lambda tensors: {**tensors, "tower/trunk.bn1.weight": tensors["tower/trunk.bn1.weight"] * torch.nan},
        lambda tensors: {**tensors, "tower/trunk.bn1.weight": torch.zeros(7)},
    ],
    ids=["missing", "no number", "another shape"],
)
def test_a_damaged_tower_in_a_bundle_is_refused(cured, folder, tmp_path, damage):
    shutil.copytree(cured.run.bundle, tmp_path / "bundle")
    paths = BundlePaths(tmp_path / "bundle")
    write_tensors(paths.model, damage(read_tensors(paths.model)))
    document = json.loads(paths.bundle_json.read_text(encoding="utf-8"))
    document["model_sha256"] = file_sha256(paths.model)
    paths.bundle_json.write_text(json.dumps(document), encoding="utf-8")

    with pytest.raises(BundleUnusableError, match="trained weights"):
        run_to_end(LocalEngine(), PredictJob(bundle=paths.root, photos=(folder / "photos" / "Owl",)))


@pytest.mark.parametrize("tower", [None, {"way": "adaptformer", "width": 10**9}, {"way": "whole", "width": 0}])
def test_a_bundle_that_lies_about_its_tower_is_refused(cured, folder, tmp_path, tower):
    shutil.copytree(cured.run.bundle, tmp_path / "bundle")
    paths = BundlePaths(tmp_path / "bundle")
    document = json.loads(paths.bundle_json.read_text(encoding="utf-8"))
    document["tower"] = tower
    paths.bundle_json.write_text(json.dumps(document), encoding="utf-8")

    with pytest.raises(BundleUnusableError, match="trained weights"):
        run_to_end(LocalEngine(), PredictJob(bundle=paths.root, photos=(folder / "photos" / "Owl",)))
