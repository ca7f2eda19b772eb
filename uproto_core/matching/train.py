"""The stage "matching" (stage 1): photos and class texts are drawn to their class's anchor (method.md C.4).

The artefact is a flat dict of float32 tensors on the CPU, empty where no expert is matched. For member `m` and matched
expert `e`:

    m{m}/e{e}/image_map    (D, D)   W_I
    m{m}/e{e}/text_map     (D, D)   W_T; the identity where there are no texts

All members train side by side, the same steps, so that each round's practice figures come from classifiers that are
equally far.
"""

import math
from collections.abc import Generator
from time import monotonic

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute
from uproto_core.errors import RunWentAstrayError
from uproto_core.events import EpochEnded, Event, Noted, StageProgressed
from uproto_core.matching.learner import Lockstep, make_learner
from uproto_core.matching.practice import MatchingPractice
from uproto_core.prototypes.data import TrainingData
from uproto_core.settings import MatchingSettings, Settings
from uproto_core.store.tensors import Tensors

_SECONDS_BETWEEN_LOOKS = 0.1


def total_rounds(settings: Settings) -> int:
    """Rounds of both stages, as `EpochEnded.epochs` counts them."""
    matching = math.ceil(settings.matching.steps / settings.matching.steps_a_round)
    classifier = math.ceil(settings.classifier.iterations / settings.classifier.iterations_a_round)
    return classifier + (matching if any(expert.is_matched for expert in settings.experts) else 0)


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
        StageProgressed, EpochEnded after each round, Noted.

    Returns:
        The tensors named at the top of this file.

    Raises:
        RunWentAstrayError: the loss was no number, and again at half the rate.
    """
    matched = [number for number, expert in enumerate(settings.experts) if expert.is_matched]
    if not matched:
        return {}
    learners = []
    for member in range(data.members):
        for number in matched:
            cancel.check()
            learners.append(make_learner(data, anchors, member=member, number=number, seed=seed, compute=compute))
    lockstep = Lockstep(learners, settings.matching)
    practice = MatchingPractice(data, anchors, settings, cancel)
    started = monotonic()
    step, rounds = 0, 0
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
        yield EpochEnded(
            stage="matching",
            epoch=rounds,
            epochs=total_rounds(settings),
            loss=loss,
            practice=practice.figures(lockstep.tensors()),
            elapsed_seconds=monotonic() - started,
        )
    return lockstep.tensors()


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
