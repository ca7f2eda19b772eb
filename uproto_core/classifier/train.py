"""The stage "classifier" (stage 2): class feature prototypes and learned heads (method.md C.4).

The artefact is a flat dict of float32 tensors on the CPU. For member `m` and expert `e`:

    m{m}/e{e}/weight         (C, D)   of the learned head
    m{m}/e{e}/bias           (C,)
    m{m}/e{e}/class_means    (C, D)   class feature prototypes after stage 1, not normalised
"""

import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from time import monotonic

from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.classifier.answer import practice_answers
from uproto_core.classifier.head import HeadFit, HeadProblem, log_prior, start_from_texts
from uproto_core.compute import Compute
from uproto_core.errors import RunWentAstrayError
from uproto_core.events import EpochEnded, Event, StageProgressed
from uproto_core.figures import PracticeFigures
from uproto_core.matching.adapter import adapted
from uproto_core.matching.train import total_rounds
from uproto_core.prototypes.anchors import with_absent_classes
from uproto_core.prototypes.data import TrainingData, member_rows
from uproto_core.prototypes.places import space_of
from uproto_core.prototypes.practice import practice_figures
from uproto_core.prototypes.space import class_means
from uproto_core.settings import Settings
from uproto_core.store.tensors import Tensors


def train_classifier(  # noqa: PLR0917  (a stage takes the artefacts before it, and what every stage takes)
    data: TrainingData,
    anchors: Tensors,
    maps: Tensors,
    settings: Settings,
    seed: int,
    compute: Compute,
    cancel: CancelToken,
) -> Generator[Event, None, Tensors]:
    """Fit the heads of every member and expert.

    Args:
        data: Photos and texts.
        anchors: The artefact of the stage "prototypes".
        maps: The artefact of the stage "matching".
        settings: Of the training.
        seed: Unused so far: the problem is convex and its start is given. Kept so that every stage is called alike.
        compute: Where to compute.
        cancel: Asked within every look at the photos; "finish" ends after the round it is in.

    Yields:
        StageProgressed, EpochEnded after each round.

    Returns:
        The tensors named at the top of this file.

    Raises:
        RunWentAstrayError: a loss was no number.
    """
    del seed
    places = [(member, number) for member in range(data.members) for number in range(len(settings.experts))]
    fits: list[_ExpertFit] = []
    for member, number in places:
        cancel.check()
        fits.append(
            _expert_fit(data, anchors, maps, settings, member=member, number=number, compute=compute, cancel=cancel)
        )
    iterations, a_round = settings.classifier.iterations, settings.classifier.iterations_a_round
    rounds = math.ceil(iterations / a_round)
    before = total_rounds(settings) - rounds
    started = monotonic()
    for round_ in range(rounds):
        if round_ and cancel.is_finishing:
            break
        for done, fit in enumerate(fits):
            cancel.check()
            try:
                fit.head.go_on(min(a_round, iterations - round_ * a_round))
            except FloatingPointError as error:
                raise RunWentAstrayError(stage="classifier", epoch=before + round_ + 1) from error
            yield StageProgressed(stage="classifier", done=round_ * len(fits) + done + 1, total=rounds * len(fits))
        losses = [fit.head.loss for fit, (member, _) in zip(fits, places, strict=True) if member == 0]
        yield EpochEnded(
            stage="classifier",
            epoch=before + round_ + 1,
            epochs=before + rounds,
            loss=sum(losses) / len(losses),
            practice=_practice(data, anchors, maps, _tensors(fits), settings),
            elapsed_seconds=monotonic() - started,
        )
    return _tensors(fits)


def fit_heads(  # noqa: PLR0917  (as above)
    data: TrainingData,
    anchors: Tensors,
    maps: Tensors,
    settings: Settings,
    compute: Compute,
    cancel: CancelToken,
    *,
    places: Sequence[tuple[int, int]],
) -> Generator[Event, None, Tensors]:
    """The heads of some members and experts alone, in one go: for what is tried beside the training itself.

    Args:
        data: As for the training, like all that follow.
        anchors: As there.
        maps: As there.
        settings: As there.
        compute: As there.
        cancel: As there; "finish" changes nothing here.
        places: Member and number of the expert, of each head.

    Yields:
        StageProgressed after each head.

    Returns:
        The tensors of these places, as named at the top of this file.

    Raises:
        RunWentAstrayError: a loss was no number.
    """
    made: Tensors = {}
    for done, (member, number) in enumerate(places, start=1):
        cancel.check()
        fit = _expert_fit(data, anchors, maps, settings, member=member, number=number, compute=compute, cancel=cancel)
        try:
            fit.head.go_on(settings.classifier.iterations)
        except FloatingPointError as error:
            raise RunWentAstrayError(stage="classifier", epoch=total_rounds(settings)) from error
        made |= _tensors([fit])
        yield StageProgressed(stage="classifier", done=done, total=len(places))
    return made


@dataclass(frozen=True, kw_only=True)
class _ExpertFit:
    place: str
    class_means: Tensor
    head: HeadFit


def _expert_fit(
    data: TrainingData,
    anchors: Tensors,
    maps: Tensors,
    settings: Settings,
    *,
    member: int,
    number: int,
    compute: Compute,
    cancel: CancelToken,
) -> _ExpertFit:
    place = f"m{member}/e{number}"
    rows = member_rows(data, member)
    features = space_of(anchors, member, number).of_images(rows.features)
    texts = anchors[f"{place}/class_texts"]
    means = anchors[f"{place}/class_means"]
    if settings.experts[number].is_matched:
        features = adapted(features, maps, place, "image")
        texts = adapted(texts, maps, place, "text")
        means = class_means(features, rows.labels, data.classes)
        means = with_absent_classes(means, texts, rows.counts).float()
    # The texts' agreement is that of before stage 1, which has drawn photos and texts together on these very photos.
    agreement = float(anchors[f"{place}/agreement"])
    start = start_from_texts(texts, agreement, means, rows.counts, settings.classifier.anchor_length)
    problem = HeadProblem(
        features=features.to(compute.device),
        labels=rows.labels.to(compute.device),
        shift=(settings.classifier.balance * log_prior(rows.counts)).to(compute.device),
        start=start.to(compute.device),
        # The mean loss gives each class a gradient of order 1 / C, and the pull must not outgrow it.
        pull=settings.classifier.anchor_weight / data.classes,
    )
    return _ExpertFit(place=place, class_means=means, head=HeadFit(problem, cancel))


def _tensors(fits: list[_ExpertFit]) -> Tensors:
    made: Tensors = {}
    for fit in fits:
        made[f"{fit.place}/weight"] = fit.head.weight
        made[f"{fit.place}/bias"] = fit.head.bias
        made[f"{fit.place}/class_means"] = fit.class_means
    return made


def _practice(
    data: TrainingData, anchors: Tensors, maps: Tensors, heads: Tensors, settings: Settings
) -> PracticeFigures | None:
    log_probabilities, labels, _, _ = practice_answers(data, anchors, maps, heads, settings)
    if not len(labels):
        return None
    return practice_figures(labels, log_probabilities.argmax(dim=1), data.counts)
