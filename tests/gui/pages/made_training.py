"""A training as events tell it: steps, rounds that get better, and the facts of a project."""

from pathlib import Path

from uproto_core.events import (
    BackboneFacts,
    EpochEnded,
    JobStarted,
    StageEnded,
    StageName,
    StageProgressed,
    StageStarted,
)
from uproto_core.figures import PracticeFigures, RareFound, share_of_photos
from uproto_core.jobs import BUILT_IN
from uproto_gui.pages.train.choice import TrainFacts
from uproto_gui.pages.train.state import TrainState

ROUNDS = 25

RARE = (("Clifden nonpareil", 1, 16), ("Scarlet tiger", 5, 13), ("Cream-spot tiger", 4, 0))
"""Rare classes, their practice photos, and the round before the first in which one is found."""


def _model(name: str, title: str, megabytes: int, *, is_built_in: bool) -> BackboneFacts:
    return BackboneFacts(
        name=name,
        title=title,
        megabytes=megabytes,
        licence="MIT",
        times_slower=1 if is_built_in else 85,
        is_on_this_computer=is_built_in,
        is_chosen=is_built_in,
        is_recommended=not is_built_in,
        folder=Path(name),
    )


FACTS = TrainFacts(
    project="Moths",
    classes=24,
    photos=1216,
    is_split=True,
    models=(
        _model(BUILT_IN, "Built-in, small: for trying things out and for weak computers", 24, is_built_in=True),
        _model("vit-b-32", "Standard: far better than the built-in one", 606, is_built_in=False),
    ),
)


def begun(*, photos: int) -> TrainState:
    """A training whose model has looked at so many of 1,216 photos."""
    return (
        TrainState()
        .after(JobStarted(job="train", time=1000.0))
        .after(StageStarted(stage="features", number=4, of=11, time=1003.0))
        .after(StageProgressed(stage="features", done=photos, total=1216, time=1013.0))
    )


def run_of_rounds(number: int) -> TrainState:
    """A training that is in stage 1 and has had so many of 25 rounds; rare classes catch up."""
    state = TrainState().after(JobStarted(job="train", time=1000.0))
    stages: tuple[StageName, ...] = ("scan", "photos", "split", "features", "texts", "prototypes")
    for place, stage in enumerate(stages, start=1):
        state = state.after(StageStarted(stage=stage, number=place, of=11, time=1000.0 + 5 * place))
        state = state.after(StageEnded(stage=stage, seconds=5, time=1005.0 + 5 * place))
    state = state.after(StageStarted(stage="matching", number=7, of=11, time=1040.0))
    for _ in range(number):
        state = looked(state, rare_photos=84)
    return state


def looked(state: TrainState, *, rare_photos: int) -> TrainState:
    """The state after one more round, with so many practice photos of rare classes."""
    epoch = len(state.rounds) + 1
    share = epoch / (ROUNDS + 5)
    figures = PracticeFigures(
        balanced_accuracy=share_of_photos(round(1216 * (0.3 + 0.5 * share)), 1216),
        many=share_of_photos(round(833 * (0.7 + 0.2 * share)), 833),
        medium=share_of_photos(round(299 * (0.4 + 0.4 * share)), 299),
        few=share_of_photos(round(rare_photos * 0.8 * share), rare_photos),
        rare=tuple(
            RareFound(label=label, class_name=name, correct=max(0, min(of, epoch - late)), n=of)
            for label, (name, of, late) in enumerate(RARE)
        ),
    )
    return state.after(
        EpochEnded(
            stage="matching",
            epoch=epoch,
            epochs=ROUNDS,
            loss=3 - 2 * share,
            practice=figures,
            practice_loss=3.2 - 1.5 * share,
            elapsed_seconds=2,
            time=1040.0 + 2 * epoch,
        )
    )


def larger(*, is_here: bool) -> tuple[BackboneFacts, ...]:
    """The models with one that is larger: on this computer and chosen, or to be fetched."""
    built_in, offered = FACTS.models
    return (
        built_in.model_copy(update={"is_chosen": not is_here}),
        offered.model_copy(update={"is_on_this_computer": is_here, "is_chosen": is_here}),
    )
