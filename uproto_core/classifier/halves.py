"""Hiding half of a class's photos and fitting the last stage again: what did they bring?

Only stage 2 is fitted again, from the photos that are left: heads, class means and class frequencies. The spaces and
stage 1 stay as they were trained from all photos, so what the hidden half gave to those is not counted as its gain.

Half of several classes is hidden at once. The classes are sorted by their number of photos and dealt to the steps of a
repeat one by one, so that every step takes some from every size, and no class is hidden beside the same ones again and
again. What a class loses is told from its own step against the other steps of the repeat, in which just as many of the
other classes are halved (evaluation.worth).
"""

import dataclasses
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import torch
from torch import Tensor

from uproto_core.advice import LEAST_PHOTOS, REPEATS, STEPS
from uproto_core.cancel import CancelToken
from uproto_core.classifier.answer import practice_answers
from uproto_core.classifier.train import fit_heads
from uproto_core.compute import Compute
from uproto_core.events import Event
from uproto_core.prototypes.anchors import with_absent_classes
from uproto_core.prototypes.data import TrainingData, member_rows
from uproto_core.prototypes.places import space_of
from uproto_core.prototypes.practice import practice_photos
from uproto_core.prototypes.space import class_means
from uproto_core.seeds import rng
from uproto_core.settings import Settings
from uproto_core.store.tensors import Tensors

ITERATIONS: Final = 20
"""Of a fit, which begins at the trained heads: every answer was that of a fit from the start with 50, at a third of its
time; with 12, one answer in a hundred was another (docs/decisions/0023)."""


@dataclass(frozen=True, kw_only=True)
class Halving:
    """One fit: whose photos are hidden, and which."""

    repeat: int
    classes: tuple[int, ...]
    hidden: tuple[int, ...]
    """Places among the training photos."""


def plan_halvings(data: TrainingData, groups: Sequence[str], seed: int, *, steps: int = STEPS) -> tuple[Halving, ...]:
    """Which halves are hidden in which fit.

    Args:
        data: The training photos.
        groups: (N,), a name for photos that belong together; empty for a photo that stands by itself.
        seed: Of the training; every repeat draws by a seed derived from it.
        steps: Of each repeat, at most.
    """
    of_class = _groups_of_classes(data, groups)
    counts = data.counts.tolist()
    halves = {
        (label, repeat): half_of(units, data.fold, rng(seed, f"advice/{repeat}/{label}"))
        for label, units in of_class.items()
        if counts[label] >= LEAST_PHOTOS
        for repeat in range(REPEATS)
    }
    measured = [label for label in of_class if all(halves.get((label, repeat)) for repeat in range(REPEATS))]
    plan: list[Halving] = []
    for repeat in range(REPEATS):
        for classes in _dealt(sorted(measured, key=lambda label: (counts[label], label)), steps, seed, repeat):
            hidden = sorted(place for label in classes for place in halves[label, repeat])
            plan.append(Halving(repeat=repeat, classes=classes, hidden=tuple(hidden)))
    return tuple(plan)


def _groups_of_classes(data: TrainingData, groups: Sequence[str]) -> dict[int, list[list[int]]]:
    """The photos of each class by what belongs together, in the photos' order."""
    found: dict[int, dict[str, list[int]]] = {}
    for place, (label, name) in enumerate(zip(data.labels.tolist(), groups, strict=True)):
        found.setdefault(label, {}).setdefault(name or f"/{place}", []).append(place)
    return {label: list(units.values()) for label, units in sorted(found.items())}


def half_of(units: Sequence[Sequence[int]], fold: Tensor, generator: np.random.Generator) -> tuple[int, ...]:
    """About half of a class's photos, whole groups, taken from all practice rounds alike.

    Whoever answers a practice round keeps a photo of the class to learn from, or the half would measure what it is to
    have none.

    Args:
        units: The class's photos, by what belongs together.
        fold: (N,) int64, of all training photos.
        generator: Draws.

    Returns:
        Places; none where no group can be spared.
    """
    rounds: dict[int, list[Sequence[int]]] = {}
    for number in generator.permutation(len(units)).tolist():
        rounds.setdefault(int(fold[units[number][0]]), []).append(units[number])
    order = [
        units_there[turn] for turn in range(len(units)) for units_there in rounds.values() if turn < len(units_there)
    ]
    most = sum(map(len, units)) // 2
    left = {place for unit in units for place in unit}
    hidden: list[int] = []
    for unit in order:
        if len(hidden) + len(unit) <= most and _all_can_learn(left.difference(unit), fold, rounds):
            hidden += unit
            left.difference_update(unit)
    return tuple(sorted(hidden))


def _all_can_learn(left: set[int], fold: Tensor, rounds: Mapping[int, object]) -> bool:
    """Whether every practice round that asks about the class has a photo of it outside."""
    there = {int(fold[place]) for place in left}
    return bool(there) and all(there != {round_} or round_ < 0 for round_ in rounds)


def _dealt(classes: Sequence[int], steps: int, seed: int, repeat: int) -> list[tuple[int, ...]]:
    """Classes, sorted by size, dealt to steps: of every so many neighbours each step gets one."""
    draw = rng(seed, f"advice/{repeat}/steps")
    number = min(steps, len(classes))
    dealt: list[list[int]] = [[] for _ in range(number)]
    for first in range(0, len(classes), max(number, 1)):
        neighbours = classes[first : first + number]
        for label, step in zip(neighbours, draw.permutation(number).tolist(), strict=False):
            dealt[step].append(label)
    return [tuple(sorted(step)) for step in dealt]


def answers_without(  # noqa: PLR0917  (the artefacts of all earlier stages, and what every stage takes)
    hidden: Sequence[int],
    data: TrainingData,
    anchors: Tensors,
    maps: Tensors,
    heads: Tensors,
    settings: Settings,
    seed: int,
    compute: Compute,
    cancel: CancelToken,
) -> Generator[Event, None, Tensor]:
    """What practice photos are taken for when some training photos are not learned from; these are still asked about.

    Args:
        hidden: Places among the training photos.
        data: All photos, and texts.
        anchors: The artefact of the stage "prototypes", from all photos.
        maps: Of the stage "matching", from all photos.
        heads: Of the stage "classifier", from all photos: the new ones begin there.
        settings: Of the training, as chosen.
        seed: Of the training.
        compute: Where to compute.
        cancel: Asked within every look at the photos.

    Returns:
        (P,) int64, in the order of `practice_answers`.
    """
    kept = torch.ones(len(data.labels), dtype=torch.bool)
    kept[list(hidden)] = False
    learned = dataclasses.replace(
        data,
        features=data.features[kept],
        labels=data.labels[kept],
        fold=data.fold[kept],
        answered=None if data.answered is None else data.answered[kept],
    )
    members = [photos.member for photos in practice_photos(data)]
    again = anchors | _means_again(learned, anchors, settings, members, cancel)
    places = [(member, number) for member in members for number in range(len(settings.experts))]
    settings = dataclasses.replace(settings, classifier=dataclasses.replace(settings.classifier, iterations=ITERATIONS))
    fitted = yield from fit_heads(learned, again, maps, settings, seed, compute, cancel, places=places, begun_at=heads)
    scores, _, _, _ = practice_answers(data, again, maps, fitted, settings)
    return scores.argmax(dim=1)


def _means_again(
    learned: TrainingData, anchors: Tensors, settings: Settings, members: Sequence[int], cancel: CancelToken
) -> Tensors:
    """Class means of the experts without stage 1; with it, they are made where the heads are fitted."""
    made: Tensors = {}
    for member in members:
        rows = member_rows(learned, member)
        for number, expert in enumerate(settings.experts):
            cancel.check()
            if not expert.is_matched:
                place = f"m{member}/e{number}"
                features = space_of(anchors, member, number).of_images(rows.features)
                means = class_means(features, rows.labels, learned.classes)
                means = with_absent_classes(means, anchors[f"{place}/class_texts"], rows.counts)
                made[f"{place}/class_means"] = means.float()
    return made
