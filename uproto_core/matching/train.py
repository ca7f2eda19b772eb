"""The stage "matching" (stage 1): photos and class texts are drawn to their class's anchor (method.md C.4).

The artefact is a flat dict of float32 tensors on the CPU, empty where no expert is matched. For member `m` and matched
expert `e`:

    m{m}/e{e}/image_map    (D, D)   W_I
    m{m}/e{e}/text_map     (D, D)   W_T; the identity where there are no texts

With the adapter "bottleneck" there are instead

    m{m}/e{e}/image_down   (r, D)   W_1, and image_up (D, r), W_2; the same for text

All members train side by side, the same steps, so that each round's practice figures come from classifiers that are
equally far.
"""

import math
from collections.abc import Generator
from dataclasses import dataclass
from time import monotonic

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute
from uproto_core.errors import RunWentAstrayError
from uproto_core.events import EpochEnded, Event, Noted, StageProgressed
from uproto_core.matching.closed import closed_map
from uproto_core.matching.learner import Lockstep, make_learner
from uproto_core.matching.practice import MatchingPractice
from uproto_core.matching.practice_loss import PracticeLoss
from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import MatchingSettings, Settings
from uproto_core.store.tensors import Tensors

_SECONDS_BETWEEN_LOOKS = 0.1


def total_rounds(settings: Settings) -> int:
    """Rounds of both stages, as `EpochEnded.epochs` counts them."""
    matching = math.ceil(settings.matching.steps / settings.matching.steps_a_round)
    classifier = math.ceil(settings.classifier.iterations / settings.classifier.iterations_a_round)
    is_trained = settings.matching.adapter != "closed" and any(expert.is_matched for expert in settings.experts)
    return classifier + (matching if is_trained else 0)


def train_matching(  # noqa: PLR0917  (a stage takes the artefacts before it, and what every stage takes)
    data: TrainingData, anchors: Tensors, settings: Settings, seed: int, compute: Compute, cancel: CancelToken
) -> Generator[Event, None, Tensors]:
    """Train the maps of every member and matched expert.

    Args:
        data: Photos and texts.
        anchors: The artefact of the stage before (prototypes.anchors).
        settings: Of the training.
        seed: Of the batches.
        compute: Where to compute.
        cancel: Asked at every step; "finish" ends after the step it is in.

    Yields:
        StageProgressed, EpochEnded after each round, Noted. A closed map has no rounds.

    Returns:
        The tensors named at the top of this file.

    Raises:
        RunWentAstrayError: the loss was no number, and again at half the rate.
    """
    matched = [number for number, expert in enumerate(settings.experts) if expert.is_matched]
    if not matched:
        return {}
    if settings.matching.adapter == "closed":
        return (yield from _closed_maps(data, anchors, matched, settings.matching, seed, cancel))
    learners = []
    for member in range(data.members):
        for number in matched:
            cancel.check()
            learners.append(
                make_learner(data, anchors, settings.matching, member=member, number=number, seed=seed, compute=compute)
            )
    lockstep = Lockstep(learners, settings.matching)
    watched = _Watched(
        practice=MatchingPractice(data, anchors, settings, cancel),
        loss=PracticeLoss(data, anchors, learners, settings.matching, seed),
    )
    return (yield from _rounds(lockstep, watched, settings, cancel))


@dataclass(frozen=True, kw_only=True)
class _Watched:
    """What is looked at after each round."""

    practice: MatchingPractice
    loss: PracticeLoss


def _closed_maps(  # noqa: PLR0917  (as above)
    data: TrainingData, anchors: Tensors, matched: list[int], settings: MatchingSettings, seed: int, cancel: CancelToken
) -> Generator[Event, None, Tensors]:
    """The maps that carry each member's class means to their anchors; photos and texts go through the same one."""
    made: Tensors = {}
    for member in range(data.members):
        for number in matched:
            cancel.check()
            place = f"m{member}/e{number}"
            weights = closed_map(anchors[f"{place}/class_means"], settings.closed_evenness, seed, cancel).float()
            made[f"{place}/image_map"] = weights
            made[f"{place}/text_map"] = weights.clone()
        yield StageProgressed(stage="matching", done=member + 1, total=data.members)
    return made


def _rounds(
    lockstep: Lockstep, watched: _Watched, settings: Settings, cancel: CancelToken
) -> Generator[Event, None, Tensors]:
    """All rounds, and the maps of the one that is kept."""
    started = monotonic()
    step, rounds = 0, 0
    best: _Round | None = None
    while step < settings.matching.steps and not (step and cancel.is_finishing):
        losses = yield from _round(lockstep, step, settings.matching, cancel)
        # Looked at once a round: asking at every step would make a graphics card wait.
        loss = float(torch.stack(losses).mean())
        if not math.isfinite(loss) or not lockstep.is_finite():
            if lockstep.was_restored:
                raise RunWentAstrayError(stage="matching", epoch=rounds + 1)
            lockstep.restore()
            yield Noted(code="run.went-astray", facts={"epoch": rounds + 1})
            continue
        lockstep.keep()
        step += len(losses)
        rounds += 1
        figures = watched.practice.figures(lockstep.tensors())
        yield EpochEnded(
            stage="matching",
            epoch=rounds,
            epochs=total_rounds(settings),
            loss=loss,
            practice=figures,
            elapsed_seconds=monotonic() - started,
            practice_loss=watched.loss.value(step / settings.matching.steps),
        )
        if settings.matching.keep == "best" and figures is not None:
            best = _better(best, _Round(epoch=rounds, value=figures.balanced_accuracy.value, maps=lockstep.tensors()))
    if best is None or best.epoch == rounds:
        return lockstep.tensors()
    yield Noted(code="matching.round-kept", facts={"epoch": best.epoch, "of": rounds})
    return best.maps


@dataclass(frozen=True, kw_only=True)
class _Round:
    epoch: int
    value: float | None
    """Balanced accuracy on practice photos; None where no class is measured."""
    maps: Tensors


def _better(best: _Round | None, found: _Round) -> _Round:
    """The better round on practice photos; of equal ones the later, which has learned more."""
    if best is None or best.value is None or (found.value is not None and found.value >= best.value):
        return found
    return best


def _round(
    lockstep: Lockstep, first_step: int, settings: MatchingSettings, cancel: CancelToken
) -> Generator[Event, None, list[Tensor]]:
    """The steps of one round; fewer where the person asks for the end. Returns the loss of each."""
    losses: list[Tensor] = []
    looked = monotonic()
    for step in range(first_step, min(first_step + settings.steps_a_round, settings.steps)):
        cancel.check()
        losses.append(lockstep.step(step))
        if monotonic() - looked > _SECONDS_BETWEEN_LOOKS:
            looked = monotonic()
            yield StageProgressed(stage="matching", done=step + 1, total=settings.steps)
        if cancel.is_finishing:
            break
    return losses
