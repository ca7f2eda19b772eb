"""The loop: rounds, the best of them, and every way it can end."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from tests.conftest import drawn
from tests.core.backbone.made import photos_of
from tests.core.photos.made import ended
from tests.core.tuning.towers import CPU, Kinds
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import RunWentAstrayError
from uproto_core.events import EpochEnded, Event, Noted
from uproto_core.matching.train import total_rounds
from uproto_core.prototypes.space import unit
from uproto_core.settings import Settings, with_values
from uproto_core.tuning.objective import Targets
from uproto_core.tuning.practice import TowerPractice
from uproto_core.tuning.progress import read_progress
from uproto_core.tuning.recipe import TowerRecipe
from uproto_core.tuning.train import TowerTask, TunedTower, tune_tower

COLOURS = {"Badger": (90, 90, 90), "Fox": (200, 90, 30), "Owl": (120, 90, 200)}
SETTINGS = with_values(
    Settings(),
    {
        "tuning.rounds": "3",
        "tuning.least_steps": "2",
        "tuning.batch": "8",
        "tuning.rate": "0.1",
        "tuning.patience": "9",
    },
)
NORMS = TowerRecipe(way="norms")


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """Four photos of each of three classes; read, never changed."""
    root = tmp_path_factory.mktemp("photos")
    for name, colour in COLOURS.items():
        (root / name).mkdir()
        for number in range(4):
            drawn(f"{name}{number}", colour).save(root / name / f"{number}.jpg")
    return root


def task_for(
    kinds: Kinds, folder: Path, out: Path, settings: Settings = SETTINGS, kind: str = "timm-conv"
) -> TowerTask:
    photos = photos_of(folder)
    names = sorted(COLOURS)
    labels = torch.tensor([names.index(photo.record.class_name) for photo in photos])
    # The last photo of each class asks, the others are learned from.
    asks = torch.tensor([number % 4 == 3 for number in range(len(photos))])
    learning = tuple(photo for photo, is_asked in zip(photos, asks.tolist(), strict=True) if not is_asked)
    asked = tuple(photo for photo, is_asked in zip(photos, asks.tolist(), strict=True) if is_asked)
    backbone = kinds.backbone(kind)
    draws = torch.Generator().manual_seed(6)
    targets = Targets(
        image_centre=torch.zeros(backbone.dim),
        prototypes=unit(torch.randn(3, backbone.dim, generator=draws)),
        offset=torch.zeros(3),
        texts=unit(torch.randn(6, backbone.dim, generator=draws)),
        text_labels=torch.tensor([0, 0, 1, 1, 2, 2]),
        text_weights=torch.ones(6),
    )
    return TowerTask(
        backbone=backbone,
        recipe=NORMS,
        targets=targets,
        photos=learning,
        labels=labels[~asks],
        practice=TowerPractice(
            reference=learning,
            reference_labels=labels[~asks],
            practice=asked,
            practice_labels=labels[asks],
            counts=torch.tensor([4, 4, 4]),
        ),
        settings=settings,
        seed=0,
        fingerprint="a",
        progress=out / "part.safetensors",
    )


def tuned(task: TowerTask, token: CancelToken | None = None) -> tuple[list[Event], TunedTower]:
    return ended(tune_tower(task, CPU, token or CancelToken()))


def rounds_of(events: list[Event]) -> list[EpochEnded]:
    return [event for event in events if isinstance(event, EpochEnded)]


@pytest.fixture(scope="module")
def whole(kinds, folder, tmp_path_factory) -> tuple[list[Event], TunedTower, TowerTask]:
    task = task_for(kinds, folder, tmp_path_factory.mktemp("whole"))
    return (*tuned(task), task)


def equal(one: TunedTower, other: TunedTower) -> bool:
    return all(torch.equal(tensor, other.weights[name]) for name, tensor in one.weights.items())


def test_each_round_tells_its_loss_and_its_practice(whole):
    events, tower, task = whole
    rounds = rounds_of(events)

    assert [event.epoch for event in rounds] == [1, 2, 3]
    assert {event.epochs for event in rounds} == {3 + total_rounds(task.settings)}
    assert all(event.practice.balanced_accuracy.n == 3 for event in rounds)
    assert all(0 < event.practice_loss < 50 for event in rounds)
    assert tower.rounds == 3
    best = max(event.practice.balanced_accuracy.value for event in rounds)
    assert rounds[tower.best_round - 1].practice.balanced_accuracy.value == best


def test_the_same_seed_trains_the_same_tower_and_another_seed_another(kinds, folder, tmp_path, whole):
    task = task_for(kinds, folder, tmp_path)

    _, again = tuned(task)
    _, other = tuned(replace(task, seed=1, fingerprint="b"))

    assert equal(whole[1], again)
    assert not equal(whole[1], other)


def test_a_training_that_was_stopped_goes_on_to_the_same_tower(kinds, folder, tmp_path, whole):
    task, token = task_for(kinds, folder, tmp_path), CancelToken()
    running = tune_tower(task, CPU, token)
    next(event for event in running if isinstance(event, EpochEnded))
    token.cancel()
    with pytest.raises(Cancelled):
        list(running)

    events, tower = tuned(task)

    assert [event.epoch for event in rounds_of(events)] == [2, 3]
    assert equal(tower, whole[1])
    assert [event.loss for event in rounds_of(events)] == [event.loss for event in rounds_of(whole[0])[1:]]


@pytest.mark.parametrize("what", ["of another training", "damaged"])
def test_progress_that_is_of_no_use_is_passed_over(kinds, folder, tmp_path, whole, what):
    task = task_for(kinds, folder, tmp_path)
    shutil.copyfile(whole[2].progress, task.progress)
    if what == "damaged":
        task.progress.write_bytes(task.progress.read_bytes()[:200])
    else:
        task = replace(task, fingerprint="another")

    events, _ = tuned(task)

    assert [event.epoch for event in rounds_of(events)] == [1, 2, 3]


def test_finish_now_ends_with_the_round_that_is_done(kinds, folder, tmp_path):
    token = CancelToken()
    running, events = tune_tower(task_for(kinds, folder, tmp_path), CPU, token), []
    while True:
        try:
            events.append(next(running))
        except StopIteration as end:
            tower = end.value
            break
        if isinstance(events[-1], EpochEnded):
            token.finish()

    assert (tower.rounds, tower.best_round) == (1, 1)


def test_finish_now_before_the_first_round_still_gives_a_tower(kinds, folder, tmp_path):
    token = CancelToken()
    token.finish()

    events, tower = tuned(task_for(kinds, folder, tmp_path), token)

    assert tower.rounds == 1
    assert len(rounds_of(events)) == 1


def test_it_ends_when_practice_gets_no_better(kinds, folder, tmp_path):
    settings = with_values(SETTINGS, {"tuning.patience": "2", "tuning.rounds": "50", "tuning.rate": "0.000001"})

    _, tower = tuned(task_for(kinds, folder, tmp_path, settings))

    # Nothing moves at this rate, so the first round stays the best.
    assert (tower.rounds, tower.best_round) == (3, 1)


def test_figures_that_go_astray_go_back_a_round_and_learn_more_slowly(kinds, folder, tmp_path):
    task = task_for(kinds, folder, tmp_path)
    looks = {"so far": 0}

    def spoil(_module: torch.nn.Module, _inputs: object, output: torch.Tensor) -> torch.Tensor | None:
        if not torch.is_grad_enabled():
            return None
        looks["so far"] += 1
        # Two to see what fits, two steps of round 1: the first step of round 2 is spoilt, once.
        return output * torch.nan if looks["so far"] == 5 else None

    task.backbone.image_tower.register_forward_hook(spoil)

    events, tower = tuned(task)

    notes = [event for event in events if isinstance(event, Noted)]
    assert [(note.code, note.facts) for note in notes] == [("run.went-astray", {"epoch": 2})]
    assert [event.epoch for event in rounds_of(events)] == [1, 2, 3]
    assert all(bool(tensor.isfinite().all()) for tensor in tower.weights.values())
    assert read_progress(task.progress, "a").done.rate_share == 0.5


def test_figures_that_go_astray_twice_end_the_training(kinds, folder, tmp_path):
    task = task_for(kinds, folder, tmp_path)
    task.backbone.image_tower.register_forward_hook(lambda _module, _inputs, output: output * torch.nan)

    with pytest.raises(RunWentAstrayError) as error:
        tuned(task)

    assert (error.value.stage, error.value.epoch) == ("tuning", 1)


def test_a_photo_that_is_gone_is_left_out_of_its_steps(kinds, folder, tmp_path):
    shutil.copytree(folder, tmp_path / "photos")
    task = task_for(kinds, tmp_path / "photos", tmp_path, with_values(SETTINGS, {"tuning.rounds": "1"}))
    (tmp_path / "photos" / "Fox" / "0.jpg").unlink()

    events, tower = tuned(task)

    assert len(rounds_of(events)) == tower.rounds == 1


def test_stop_while_photos_are_decoded_ends_at_once(kinds, folder, tmp_path):
    token = CancelToken()
    token.cancel()

    with pytest.raises(Cancelled):
        tuned(task_for(kinds, folder, tmp_path), token)


def test_the_untouched_tower_is_not_touched(whole):
    _, _, task = whole
    fresh = Kinds({}).backbone("timm-conv").image_tower.state_dict()

    now = task.backbone.image_tower.state_dict()

    assert all(torch.equal(tensor, fresh[name]) for name, tensor in now.items())
