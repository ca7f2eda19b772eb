"""The stage "matching" (stage 1): photos and class texts are drawn to their class's anchor (method.md C.4).

The artefact is a flat dict of float32 tensors on the CPU, empty where no expert is matched. For member `m` and matched
expert `e`:

    m{m}/e{e}/image_map    (D, D)   W_I
    m{m}/e{e}/text_map     (D, D)   W_T; the identity where there are no texts

All members train side by side, the same steps, so that each round's practice figures come from classifiers that are
equally far.
"""

import copy
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
from uproto_core.matching.adapter import LinearMaps
from uproto_core.matching.batches import ClassBalancedRows
from uproto_core.matching.losses import distance_from_identity, matching_loss, prototype_cross_entropy
from uproto_core.matching.practice import MatchingPractice
from uproto_core.prototypes.data import TrainingData, member_rows
from uproto_core.prototypes.places import space_of
from uproto_core.seeds import stream
from uproto_core.settings import MatchingSettings, Settings
from uproto_core.store.tensors import Tensors

_MOST_TEXTS = 1024
"""With more classes than this, a step sees the texts of the classes in its batch instead of all."""
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
        cancel.check()
        learners += [
            _learner(data, anchors, member=member, number=number, seed=seed, compute=compute) for number in matched
        ]
    practice = MatchingPractice(data, anchors, settings, cancel)
    course = _Course(learners, settings.matching)
    started = monotonic()
    step, rounds = 0, 0
    while step < settings.matching.steps and not (step and cancel.is_finishing):
        losses: list[Tensor] = []
        looked = monotonic()
        end = min(step + settings.matching.steps_a_round, settings.matching.steps)
        first_step = step
        while step < end and not (step and cancel.is_finishing):
            cancel.check()
            losses.append(course.step(step))
            step += 1
            if monotonic() - looked > _SECONDS_BETWEEN_LOOKS:
                looked = monotonic()
                yield StageProgressed(stage="matching", done=step, total=settings.matching.steps)
        # Looked at once a round: asking at every step would make a graphics card wait.
        loss = float(torch.stack(losses).mean()) if losses else 0.0
        if not math.isfinite(loss) or not course.is_finite():
            if course.was_restored:
                raise RunWentAstrayError(stage="matching", epoch=rounds + 1)
            course.restore()
            step = first_step
            yield Noted(code="run.went-astray", facts={"epoch": rounds + 1})
            continue
        course.keep()
        rounds += 1
        yield EpochEnded(
            stage="matching",
            epoch=rounds,
            epochs=total_rounds(settings),
            loss=loss,
            practice=practice.figures(course.tensors()),
            elapsed_seconds=monotonic() - started,
        )
    return course.tensors()


@dataclass(frozen=True, kw_only=True)
class _Learner:
    """One member's expert: its photos and texts in its own space, its anchors, its maps."""

    place: str
    member: int
    maps: LinearMaps
    rows: Tensor
    """(n V, D) unit length, in the expert's space, on the device."""
    labels: Tensor
    """(n V,) on the CPU."""
    draws: ClassBalancedRows
    texts: Tensor
    """(R, D) unit length, of the classes with text."""
    text_labels: Tensor
    """(R,) int64."""
    prototypes: Tensor
    """(C, D)"""

    def loss(self, settings: MatchingSettings) -> Tensor:
        """L of C.4 for one freshly drawn batch."""
        places = self.draws.draw(settings.batch)
        labels = self.labels[places].to(self.rows.device)
        images = self.maps.images(self.rows[places.to(self.rows.device)])
        pull = prototype_cross_entropy(images, labels, self.prototypes, settings.anchor_scale)
        stay = distance_from_identity(self.maps.image_map)
        if not len(self.texts):
            return pull + settings.stay_weight * stay
        chosen, text_labels = self.texts, self.text_labels
        if len(chosen) > _MOST_TEXTS:
            is_seen = torch.isin(text_labels, labels)
            chosen, text_labels = chosen[is_seen], text_labels[is_seen]
        texts = self.maps.texts(chosen)
        pull = pull + prototype_cross_entropy(texts, text_labels, self.prototypes, settings.anchor_scale)
        match = matching_loss(images, labels, texts, text_labels, settings.match_scale)
        stay = stay + distance_from_identity(self.maps.text_map)
        return pull + settings.match_weight * match + settings.stay_weight * stay


def _learner(
    data: TrainingData, anchors: Tensors, *, member: int, number: int, seed: int, compute: Compute
) -> _Learner:
    place = f"m{member}/e{number}"
    rows = member_rows(data, member)
    device = compute.device
    return _Learner(
        place=place,
        member=member,
        maps=LinearMaps(data.features.shape[2]).to(device),
        rows=space_of(anchors, member, number).of_images(rows.features).to(device),
        labels=rows.labels,
        draws=ClassBalancedRows(rows, stream(seed, f"matching/{place}")),
        texts=anchors[f"{place}/class_texts"][data.has_text].to(device),
        text_labels=data.has_text.nonzero().flatten().to(device),
        prototypes=anchors[f"{place}/prototypes"].to(device),
    )


class _Course:
    """The maps of all learners, their optimiser, and the state to go back to."""

    def __init__(self, learners: list[_Learner], settings: MatchingSettings) -> None:
        self._learners = learners
        self._settings = settings
        self._parameters = [parameter for learner in learners for parameter in learner.maps.parameters()]
        # Fused: one pass over the weights instead of ten, a fifth of a step's time on a processor.
        self._optimiser = torch.optim.Adam(self._parameters, lr=settings.rate, fused=True)
        self._rate = settings.rate
        self.was_restored = False
        self.keep()

    def step(self, step: int) -> Tensor:
        """One step of all learners; the mean loss of the first member's, not yet looked at."""
        for group in self._optimiser.param_groups:
            group["lr"] = self._rate * 0.5 * (1 + math.cos(math.pi * step / self._settings.steps))
        losses = [learner.loss(self._settings) for learner in self._learners]
        self._optimiser.zero_grad()
        # The learners share no weight, so the gradient of the sum is each one's own.
        torch.stack(losses).sum().backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()
        own = [loss.detach() for loss, learner in zip(losses, self._learners, strict=True) if learner.member == 0]
        return torch.stack(own).mean()

    def is_finite(self) -> bool:
        """Whether every weight is a number."""
        return all(bool(parameter.isfinite().all()) for parameter in self._parameters)

    def keep(self) -> None:
        """Remember this state as good."""
        self._good = [parameter.detach().clone() for parameter in self._parameters]
        self._good_optimiser = copy.deepcopy(self._optimiser.state_dict())

    def restore(self) -> None:
        """Go back to the last good state, at half the rate."""
        with torch.no_grad():
            for parameter, good in zip(self._parameters, self._good, strict=True):
                parameter.copy_(good)
        self._optimiser.load_state_dict(self._good_optimiser)
        self._rate /= 2
        self.was_restored = True

    def tensors(self) -> Tensors:
        """The maps as they are now, by their names in the artefact."""
        return {
            f"{learner.place}/{name}": value.detach().cpu().clone()
            for learner in self._learners
            for name, value in learner.maps.state_dict().items()
        }
