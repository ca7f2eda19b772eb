"""The stage "classifier" (stage 2): class feature prototypes and learned heads (method.md C.4).

The artefact is a flat dict of float32 tensors on the CPU. For member `m` and expert `e`:

    m{m}/e{e}/weight         (C, D)   of the learned head
    m{m}/e{e}/bias           (C,)
    m{m}/e{e}/class_means    (C, D)   class feature prototypes after stage 1, not normalised unless shrunken
"""

import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from time import monotonic

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.classifier.answer import practice_answers
from uproto_core.classifier.class_features import class_prototypes
from uproto_core.classifier.head import HeadFit, HeadProblem, log_prior
from uproto_core.classifier.start import earned_length, head_start, pulls_by_count
from uproto_core.classifier.synthetic import fill_up
from uproto_core.compute import Compute
from uproto_core.errors import RunWentAstrayError
from uproto_core.events import EpochEnded, Event, StageProgressed
from uproto_core.figures import PracticeFigures
from uproto_core.matching.adapter import adapted
from uproto_core.matching.train import total_rounds
from uproto_core.prototypes.anchors import with_absent_classes
from uproto_core.prototypes.data import MemberRows, TrainingData, member_rows
from uproto_core.prototypes.places import space_of
from uproto_core.prototypes.practice import practice_look, practice_photos
from uproto_core.prototypes.space import class_means
from uproto_core.seeds import stream
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
        seed: Of made-up photos; the problem itself is convex, and its start is given.
        compute: Where to compute.
        cancel: Asked within every look at the photos; "finish" ends after the round it is in.

    Yields:
        StageProgressed, EpochEnded after each round.

    Returns:
        The tensors named at the top of this file.

    Raises:
        RunWentAstrayError: a loss was no number.
    """
    places = [(member, number) for member in range(data.members) for number in range(len(settings.experts))]
    fitting = _Fitting(
        data=data, anchors=anchors, maps=maps, settings=settings, seed=seed, compute=compute, cancel=cancel
    )
    fits: list[_ExpertFit] = []
    watched: list[tuple[HeadFit, HeadProblem]] = []
    for member, number in places:
        cancel.check()
        fits.append(fitting.head(member, number))
        watched += [(fits[-1].head, problem) for problem in fitting.practice(member, number, fits[-1].problem)]
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
            practice_loss=_practice_loss(watched, cancel),
        )
    return _tensors(fits)


def fit_heads(  # noqa: PLR0917  (as above)
    data: TrainingData,
    anchors: Tensors,
    maps: Tensors,
    settings: Settings,
    seed: int,
    compute: Compute,
    cancel: CancelToken,
    *,
    places: Sequence[tuple[int, int]],
    begun_at: Tensors | None = None,
) -> Generator[Event, None, Tensors]:
    """The heads of some members and experts alone, in one go: for what is tried beside the training itself.

    Args:
        data: As for the training, like all that follow.
        anchors: As there.
        maps: As there.
        settings: As there.
        seed: As there.
        compute: As there.
        cancel: As there; "finish" changes nothing here.
        places: Member and number of the expert, of each head.
        begun_at: Heads of a problem near this one, to begin at in place of the start: the optimum stays the same.

    Yields:
        StageProgressed after each head.

    Returns:
        The tensors of these places, as named at the top of this file.

    Raises:
        RunWentAstrayError: a loss was no number.
    """
    fitting = _Fitting(
        data=data, anchors=anchors, maps=maps, settings=settings, seed=seed, compute=compute, cancel=cancel
    )
    made: Tensors = {}
    for done, (member, number) in enumerate(places, start=1):
        cancel.check()
        fit = fitting.head(member, number, begun_at)
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
    problem: HeadProblem
    head: HeadFit


@dataclass(frozen=True, kw_only=True)
class _Fitting:
    """What all heads are fitted with."""

    data: TrainingData
    anchors: Tensors
    maps: Tensors
    settings: Settings
    seed: int
    compute: Compute
    cancel: CancelToken

    def head(self, member: int, number: int, begun_at: Tensors | None = None) -> _ExpertFit:
        """A head at its start, or where another one ended."""
        place, settings = f"m{member}/e{number}", self.settings
        rows = member_rows(self.data, member)
        features = space_of(self.anchors, member, number).of_images(rows.features)
        texts = self.anchors[f"{place}/class_texts"]
        means = self.anchors[f"{place}/class_means"]
        if settings.experts[number].is_matched:
            features = adapted(features, self.maps, place, "image")
            texts = adapted(texts, self.maps, place, "text")
            means = class_means(features, rows.labels, self.data.classes)
            means = with_absent_classes(means, texts, rows.counts).float()
        prototypes = class_prototypes(
            settings.classifier,
            means,
            plain=features[rows.plain],
            labels=rows.labels[rows.plain],
            anchors=self._held_at(place, texts),
        )
        # The texts' agreement is that of before stage 1, which has drawn photos and texts together on these photos.
        earned = earned_length(float(self.anchors[f"{place}/agreement"]), means, rows.counts)
        start = head_start(
            settings.classifier.start, texts, prototypes, earned=earned, length=settings.classifier.anchor_length
        )
        problem = self._problem(place, features, rows, start)
        weight, bias = None, None
        if begun_at is not None:
            weight = begun_at[f"{place}/weight"].to(self.compute.device)
            bias = begun_at[f"{place}/bias"].to(self.compute.device)
        head = HeadFit(problem, self.cancel, weight=weight, bias=bias)
        return _ExpertFit(place=place, class_means=prototypes, problem=problem, head=head)

    def practice(self, member: int, number: int, learned: HeadProblem) -> list[HeadProblem]:
        """The same measure on the practice photos that a member answers; none for a member without any."""
        place, device = f"m{member}/e{number}", self.compute.device
        problems = []
        for photos in practice_photos(self.data):
            if photos.member == member:
                features = space_of(self.anchors, member, number).of_images(photos.features)
                if self.settings.experts[number].is_matched:
                    features = adapted(features, self.maps, place, "image")
                problems.append(replace(learned, features=features.to(device), labels=photos.labels.to(device)))
        return problems

    def _held_at(self, place: str, texts: Tensor) -> Tensor:
        """(C, D): each class's text, or its anchor where it has no text and stage 1 has anchors."""
        has_text = texts.norm(dim=1, keepdim=True) > 0
        return torch.where(has_text, texts, self.anchors.get(f"{place}/prototypes", texts))

    def _problem(self, place: str, features: Tensor, rows: MemberRows, start: Tensor) -> HeadProblem:
        options, device = self.settings.classifier, self.compute.device
        learned = fill_up(
            features,
            rows.labels,
            rows.counts,
            views=rows.views,
            least=options.synthetic,
            generator=stream(self.seed, f"classifier/{place}/synthetic"),
        )
        pulls = pulls_by_count(rows.counts, options.anchor_half_at)
        return HeadProblem(
            features=learned.features.to(device),
            labels=learned.labels.to(device),
            shift=(options.balance * log_prior(learned.counts)).to(device),
            start=start.to(device),
            # The mean loss gives each class a gradient of order 1 / C, and the pull must not outgrow it.
            pull=options.anchor_weight / self.data.classes,
            class_pulls=None if pulls is None else pulls.to(device),
        )


def _tensors(fits: list[_ExpertFit]) -> Tensors:
    made: Tensors = {}
    for fit in fits:
        made[f"{fit.place}/weight"] = fit.head.weight
        made[f"{fit.place}/bias"] = fit.head.bias
        made[f"{fit.place}/class_means"] = fit.class_means
    return made


def _practice_loss(watched: list[tuple[HeadFit, HeadProblem]], cancel: CancelToken) -> float | None:
    """The mean over the heads that have practice photos; None where none has."""
    if not watched:
        return None
    losses = [head.loss_on(problem, cancel) for head, problem in watched]
    return sum(losses) / len(losses)


def _practice(
    data: TrainingData, anchors: Tensors, maps: Tensors, heads: Tensors, settings: Settings
) -> PracticeFigures | None:
    log_probabilities, labels, _, _ = practice_answers(data, anchors, maps, heads, settings)
    if not len(labels):
        return None
    return practice_look(labels, log_probabilities.argmax(dim=1), data.counts)
