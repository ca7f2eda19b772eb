"""The stages of learning together: what practice photos decide reaches the classifier, the run and a resumed run."""

import dataclasses
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.core.classifier.made import CPU, SHORT
from tests.core.made_features import made_data, to_end
from uproto_core.cancel import CancelToken
from uproto_core.classifier.answer import Classifier
from uproto_core.events import Event, Noted, StageEnded
from uproto_core.figures import Choices
from uproto_core.jobs import TrainJob
from uproto_core.pipeline.course import Course
from uproto_core.pipeline.exam import Learned
from uproto_core.pipeline.inputs import LearningInputs, PhotoFeatures
from uproto_core.pipeline.learn import learn
from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import ExpertSettings, Settings, with_values
from uproto_core.store.paths import RunPaths
from uproto_core.store.runs import read_lean

WRECKED = with_values(
    dataclasses.replace(SHORT, experts=(ExpertSettings(whitening=1.0, is_matched=True),)),
    {"matching.rate": "0.3", "matching.steps": "12", "matching.stay_weight": "0"},
)
"""A stage 1 that learns its photos by heart: long steps in many directions, and nothing that holds it."""


@pytest.fixture(scope="module")
def wide_data() -> TrainingData:
    """More directions than photos, and much that photos of a class do not share."""
    return made_data((60, 30, 15), dim=128, spread=2.5)


@pytest.fixture(scope="module")
def data() -> TrainingData:
    return made_data((40, 15, 8), spread=0.6)


def learned(data: TrainingData, out: Path, settings: Settings) -> tuple[Learned, list[Event]]:
    job = TrainJob(source=out, out=out, settings=settings)
    course = Course(job=job, run=RunPaths(out), compute=CPU, cancel=CancelToken())
    none, nobody = np.zeros((0, 8), dtype=np.float32), np.zeros(0, dtype=np.int64)
    photos = PhotoFeatures(photos=(), features=none[:, None], answered=none, labels=nobody)
    inputs = LearningInputs(data=data, training=photos, practice=None, fingerprint="made")
    return to_end(learn(inputs, course))


def notes(events: list[Event]) -> list[str]:
    return [event.code for event in events if isinstance(event, Noted)]


def reused(events: list[Event]) -> set[str]:
    return {event.stage for event in events if isinstance(event, StageEnded) and event.is_reused}


@pytest.fixture(scope="module")
def wrecked(wide_data, tmp_path_factory) -> tuple[Path, Learned, list[Event]]:
    out = tmp_path_factory.mktemp("wrecked")
    return (out, *learned(wide_data, out, WRECKED))


def test_a_stage_1_that_harms_is_left_out_of_the_classifier_and_the_run_says_so(wrecked):
    _, made, events = wrecked

    assert notes(events) == ["matching.left-out"]
    assert not made.choices.matching.is_kept
    assert not any(expert.is_matched for expert in made.classifier.experts)


def test_what_is_calibrated_is_what_was_kept(wrecked):
    _, made, _ = wrecked

    right = made.practice.log_probabilities.argmax(dim=1) == made.practice.labels
    shares = [float(right[made.practice.labels == label].double().mean()) for label in range(3)]
    assert sum(shares) / 3 == pytest.approx(made.choices.matching.without.balanced_accuracy.value)


def test_a_resumed_run_reads_what_was_decided_and_says_it_again(wrecked, wide_data):
    out, made, _ = wrecked

    again, events = learned(wide_data, out, WRECKED)

    assert {"prototypes", "matching", "classifier", "calibration"} <= reused(events)
    assert notes(events) == ["matching.left-out"]
    assert again.choices == made.choices
    assert set(again.classifier.to_tensors()) == set(made.classifier.to_tensors())


def test_with_other_choices_beside_it_stage_2_is_made_again(wrecked, wide_data, tmp_path):
    out, made, _ = wrecked
    shutil.copytree(out, tmp_path / "run")
    RunPaths(tmp_path / "run").artefact("choices", ".json").write_text(Choices().model_dump_json())

    again, events = learned(wide_data, tmp_path / "run", WRECKED)

    assert reused(events) & {"matching", "classifier"} == {"matching"}
    assert again.choices == made.choices


def test_not_asking_keeps_stage_1_and_trains_it_no_second_time(wrecked, wide_data, tmp_path):
    shutil.copytree(wrecked[0], tmp_path / "run")

    made, events = learned(wide_data, tmp_path / "run", with_values(WRECKED, {"matching.is_checked": "false"}))

    assert "matching" in reused(events)
    assert notes(events) == []
    assert made.choices.matching is None
    assert made.classifier.experts[0].is_matched


def test_a_stage_1_that_does_no_harm_stays_and_the_run_says_so(data, tmp_path):
    made, events = learned(data, tmp_path, SHORT)

    assert notes(events) == ["matching.kept"]
    assert made.choices.matching.is_kept
    assert made.classifier.experts[0].is_matched


def test_the_sliders_curve_lies_in_the_run_and_its_middle_is_what_was_calibrated(wrecked):
    out, made, _ = wrecked

    curve = read_lean(RunPaths(out))

    middle = curve.positions[10]
    assert middle.balanced_accuracy == made.choices.matching.without.balanced_accuracy
    assert middle.few.found == made.choices.matching.without.few
    assert middle.threshold == made.calibration.threshold
    assert (middle.answered.share, middle.answered.right) == (made.calibration.answered, made.calibration.right)


def test_settings_chosen_on_practice_photos_are_those_of_the_classifier(data, tmp_path):
    settings = with_values(SHORT, {"classifier.choose": "practice", "classifier.iterations": "10"})

    made, events = learned(data, tmp_path, settings)

    assert notes(events) == ["classifier.chosen", "matching.kept"]
    kept = {tried.key: tried.value for tried in made.choices.tried if tried.is_kept}
    assert made.classifier.prototype_share == kept["classifier.prototype_share"]
    assert (made.classifier.score_mix is None) == (kept["classifier.fusion"] == "probabilities")


@pytest.mark.parametrize("adapter", ["bottleneck", "closed"])
def test_every_kind_of_stage_1_goes_the_whole_way(data, tmp_path, adapter):
    made, _ = learned(data, tmp_path, with_values(SHORT, {"matching.adapter": adapter}))

    again = Classifier.from_tensors(made.classifier.to_tensors(), classes=3, dim=8)
    features = data.features[:, 0]
    assert torch.equal(again.probabilities(features), made.classifier.probabilities(features))


def test_of_the_best_round_the_sharpness_of_prototypes_has_a_say(data, tmp_path):
    settings = with_values(SHORT, {"matching.keep": "best"})
    learned(data, tmp_path, settings)

    _, same = learned(data, tmp_path, with_values(settings, {"classifier.prototype_share": "0.25"}))
    _, other = learned(data, tmp_path, with_values(settings, {"classifier.prototype_scale": "5"}))

    assert "matching" in reused(same)
    assert "matching" not in reused(other)


def test_few_photos_decide_nothing(tmp_path):
    made, events = learned(made_data((9, 5, 3)), tmp_path, WRECKED)

    assert notes(events) == []
    assert made.choices == Choices()
    assert made.classifier.experts[0].is_matched
