"""The loop of the presets `balanced` and `thorough`: rounds over the photos, a look at practice after each.

In comes the untouched backbone with its recipe, targets and photos; out go the weights of the best round. Whether they
are used is not decided here.
"""

import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

import torch
from torch import Tensor

from uproto_core.backbone.load import Backbone
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.compute import Compute
from uproto_core.errors import RunWentAstrayError, UprotoError
from uproto_core.events import EpochEnded, Event, Noted, StageProgressed
from uproto_core.matching.train import total_rounds
from uproto_core.photos.records import ReadPhoto
from uproto_core.processes import Processes
from uproto_core.seeds import stream
from uproto_core.settings import Settings
from uproto_core.store.tensors import Tensors
from uproto_core.tuning.draws import TowerDraws
from uproto_core.tuning.learner import TowerLearner, TowerState
from uproto_core.tuning.objective import Targets
from uproto_core.tuning.photos import Crops
from uproto_core.tuning.practice import TowerLook, TowerPractice
from uproto_core.tuning.progress import Progress, RoundsDone, progress_of, read_progress
from uproto_core.tuning.recipe import TowerRecipe

_SECONDS_BETWEEN_LOOKS = 0.1
_FEWEST_A_STEP = 8
"""A step of fewer photos compares too few of them, however few there are in all."""


@dataclass(frozen=True, kw_only=True)
class TowerTask:
    """What a tower learns from."""

    backbone: Backbone
    """Untouched."""
    recipe: TowerRecipe
    targets: Targets
    """On the CPU."""
    photos: Sequence[ReadPhoto]
    """That the tower learns from: no practice photo is among them."""
    labels: Tensor
    """(N,) int64."""
    practice: TowerPractice
    settings: Settings
    seed: int
    fingerprint: str
    """Of all of the above."""
    progress: Path
    """Where the rounds that are done are kept."""

    @property
    def batch(self) -> int:
        """Photos a step."""
        return min(self.settings.tuning.batch, max(len(self.photos), _FEWEST_A_STEP))

    @property
    def steps(self) -> int:
        """Steps a round."""
        return max(math.ceil(len(self.photos) / self.batch), self.settings.tuning.least_steps)


@dataclass(frozen=True, kw_only=True)
class TunedTower:
    """What came of it."""

    recipe: TowerRecipe
    weights: Tensors
    """Of the best round."""
    rounds: int
    best_round: int


def tune_tower(
    task: TowerTask, compute: Compute, cancel: CancelToken, together: Processes | None = None
) -> Generator[Event, None, TunedTower]:
    """Train a tower.

    Args:
        task: What it learns from.
        compute: Where to compute.
        cancel: Asked everywhere; "finish" ends after the step it is in.
        together: Processes that share the photos of each step and do the same otherwise. The first one decides what is
            to be decided, and it alone reads and writes the rounds that are done.

    Yields:
        StageProgressed, EpochEnded after each round, Noted.

    Raises:
        RunWentAstrayError: the loss was no number, and again at half the rate.
        OutOfMemoryError: not even one photo fits.
    """
    together = together or Processes()
    together.is_in_step = True
    try:
        course = _Rounds(task, compute, cancel, together)
        while course.goes_on():
            yield from course.round()
    except (UprotoError, Cancelled):
        # All processes have heard of it. Whatever else ends this generator is known to this one alone.
        together.is_in_step = False
        raise
    together.is_in_step = False
    return TunedTower(
        recipe=task.recipe, weights=course.best, rounds=course.done.rounds, best_round=course.done.best_round
    )


class _Rounds:
    """One training: the rounds done, and the best of them."""

    def __init__(self, task: TowerTask, compute: Compute, cancel: CancelToken, together: Processes) -> None:
        self._task = task
        self._compute = compute
        self._cancel = cancel
        self._together = together
        self._settings = task.settings.tuning
        self._learner = TowerLearner(
            task.backbone,
            task.recipe,
            task.targets,
            self._settings,
            seed=task.seed,
            compute=compute,
            cancel=cancel,
            together=together,
        )
        self._crops = Crops(photos=task.photos, backbone=task.backbone, settings=task.settings, seed=task.seed)
        self._draws = TowerDraws(
            task.labels,
            len(task.practice.counts),
            task.targets.text_labels,
            task.targets.text_weights,
            frequency=self._settings.frequency,
            seed=task.seed,
        )
        self._started = monotonic()
        found = self._found()
        if found is None:
            together.agreed(self._find_part)
            self._learner.photos_a_part = together.told(self._learner.photos_a_part)
            self.best = self._learner.weights()
            self.done = RoundsDone(fingerprint=task.fingerprint, photos_a_part=self._learner.photos_a_part)
        else:
            self.done, self.best = found.done, found.best
            self._learner.go_to(TowerState(weights=found.now, momentum=found.momentum), found.done.loss_scale)
            self._learner.photos_a_part, self._learner.rate_share = found.done.photos_a_part, found.done.rate_share
            self._started -= found.done.seconds
        self._good = self._learner.state()

    def goes_on(self) -> bool:
        """Whether another round is worth it."""
        since = self.done.rounds - self.done.best_round
        is_worth_it = self.done.rounds < self._settings.rounds and since < self._settings.patience
        if self._cancel.is_finishing and self.done.rounds:
            is_worth_it = False
        return bool(self._together.told(int(is_worth_it)))

    def round(self) -> Generator[Event, None, None]:
        """One round, a look at practice, and all of it on disk."""
        number = self.done.rounds + 1
        losses = yield from self._steps(number)
        # Looked at once a round: asking at every step would make a graphics card wait.
        loss = float(torch.stack(losses).float().mean()) if losses else math.nan
        if self._together.any_of(not math.isfinite(loss) or not self._learner.is_finite()):
            yield from self._go_back(number)
            return
        task = self._task
        look = task.practice.look(self._learner.backbone, task.targets, self._compute, self._cancel, self._together)
        figures = look.figures
        value = figures.balanced_accuracy.value or 0.0
        if value > self.done.best:
            self.best = self._learner.weights()
            self._note_down(best_round=number, best=value)
        self._note_down(rounds=number, seconds=monotonic() - self._started)
        self._together.agreed(self._keep)
        yield EpochEnded(
            stage="tuning",
            epoch=number,
            epochs=self._settings.rounds + total_rounds(task.settings),
            loss=loss,
            practice=figures,
            elapsed_seconds=monotonic() - self._started,
            practice_loss=self._practice_loss(look, number),
        )

    def _practice_loss(self, look: TowerLook, number: int) -> float | None:
        """The loss of as many practice photos at once as a step sees, and with the same draws of sentences each round.

        None where the loss holds photos near the untouched tower: these would have to be read by both.
        """
        if not len(look.labels) or self._learner.holds_near:
            return None
        batch, losses = self._task.batch, []
        # Shuffled once and for all: they come class by class, and a loss is taken among what lies beside each other.
        order = torch.randperm(len(look.labels), generator=stream(self._task.seed, "tuning/practice"))
        for step, places in enumerate(torch.split(order, batch)):
            self._cancel.check()
            labels = look.labels[places]
            chosen = self._draws.texts(0, step, labels)
            share_done = number / self._settings.rounds
            losses.append(len(places) * self._learner.loss_of(look.features[places], labels, chosen, share_done))
        return sum(losses) / len(order)

    def _steps(self, number: int) -> Generator[Event, None, list[Tensor]]:
        """The steps of a round; fewer where the person asks for the end. Returns the loss of each."""
        task, before = self._task, (number - 1) * self._task.steps
        total = self._settings.rounds * task.steps
        places = self._draws.photos(number, task.steps * task.batch)
        losses: list[Tensor] = []
        looked = monotonic()
        together, cancel = self._together, self._cancel
        batches = self._crops.batches(places, number, task.batch, cancel, together.share)

        def next_batch() -> tuple[Tensor, Tensor]:
            cancel.check()
            return next(batches)

        for step in range(task.steps):
            pixels, mine = together.agreed(next_batch)
            shown = together.gathered(mine).rows
            if not len(shown):
                continue
            labels = task.labels[shown]
            chosen = self._draws.texts(number, step, labels)
            loss, notes = self._learner.step(pixels, labels, chosen, (before + step) / total)
            losses.append(loss)
            yield from notes
            if monotonic() - looked > _SECONDS_BETWEEN_LOOKS:
                looked = monotonic()
                yield StageProgressed(stage="tuning", done=before + step + 1, total=total)
            if together.any_of(cancel.is_finishing):
                break
        return losses

    def _go_back(self, number: int) -> Generator[Event, None, None]:
        """To the last good round, with half the rate; once."""
        if self.done.rate_share < 1:
            raise RunWentAstrayError(stage="tuning", epoch=number)
        self._learner.go_to(self._good)
        self._learner.rate_share = 0.5
        self._note_down(rate_share=0.5)
        yield Noted(code="run.went-astray", facts={"epoch": number})

    def _keep(self) -> None:
        """Remember this round as good, in memory and on disk."""
        self._good = self._learner.state()
        self._note_down(photos_a_part=self._learner.photos_a_part, loss_scale=self._learner.loss_scale)
        if self._together.leads:
            self._write_down()

    def _write_down(self) -> None:
        Progress(done=self.done, now=self._good.weights, best=self.best, momentum=self._good.momentum).write(
            self._task.progress
        )

    def _note_down(self, **numbers: float) -> None:
        self.done = self.done.model_copy(update=numbers)

    def _found(self) -> Progress | None:
        """The rounds that are done, as the first process has them on its disk."""
        together, task = self._together, self._task
        if together.count == 1:
            return read_progress(task.progress, task.fingerprint)
        has_one = together.leads and read_progress(task.progress, task.fingerprint) is not None
        return progress_of(together.sent(task.progress.read_bytes() if has_one else b""), task.fingerprint)

    def _find_part(self) -> None:
        """See how many photos fit, by two of them."""
        places = torch.zeros(2, dtype=torch.int64)
        for pixels, _ in self._crops.batches(places, 0, 2, self._cancel):
            if len(pixels) == len(places):
                self._learner.find_part(pixels, self._task.batch)
