"""Choosing the classifier's settings on practice photos, where that is asked for (method.md 2.13).

One setting after the other, each with what was chosen before it; every value that was tried is kept with its score. Off
by default: where it was measured it was worse than the constants (docs/decisions/0009 and 0015), for the noise of
practice photos is larger than what there is to gain. So a value has to be more than one standard error better than what
is set already.
"""

import dataclasses
import math
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from typing import Final

import torch
from torch import Tensor

from uproto_core.cancel import CancelToken
from uproto_core.classifier.answer import practice_answers
from uproto_core.classifier.train import fit_heads
from uproto_core.compute import Compute
from uproto_core.events import Event, Noted
from uproto_core.figures import Choices, TriedSetting, mean_over_classes
from uproto_core.pipeline.matching_check import LEAST_PHOTOS, is_matching_checked, without_matching
from uproto_core.prototypes.data import TrainingData
from uproto_core.prototypes.practice import practice_photos
from uproto_core.settings import ClassifierSettings, Settings, with_values
from uproto_core.store.tensors import Tensors

_ORDER: Final[tuple[tuple[str, tuple[str | float, ...]], ...]] = (
    ("prototypes", ("mean", "shrunk", "estimated")),
    ("prototype_share", (0.5, 0.25, 0.75, 0.0, 1.0)),
    ("fusion", ("probabilities", "scores", "scores-by-count")),
    ("start", ("texts", "both", "prototypes")),
    ("anchor_weight", (0.003, 0.01, 0.001)),
    ("prototype_share", (0.5, 0.25, 0.75, 0.0, 1.0)),
)
"""What is tried, in the order of method.md 2.13; of equal values the first, and what is set already before all."""

_ROUNDING: Final = 1e-9


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """What practice photos made of the settings."""

    settings: Settings
    tried: tuple[TriedSetting, ...]
    """Empty where nothing was asked."""


def is_chosen(data: TrainingData, settings: Settings) -> bool:
    """Whether practice photos choose settings of the classifier."""
    return settings.classifier.choose == "practice" and len(data.labels) >= LEAST_PHOTOS


def needs_practice(data: TrainingData, settings: Settings) -> bool:
    """Whether anything of practice photos reaches an answer; else a comparison can do without their members."""
    return (
        is_chosen(data, settings)
        or is_matching_checked(data, settings)
        or settings.classifier.fusion != "probabilities"
        or settings.matching.keep == "best"
    )


def as_chosen(settings: Settings, choices: Choices) -> Settings:
    """The settings that practice photos left."""
    kept = {tried.key: str(tried.value) for tried in choices.tried if tried.is_kept}
    settings = with_values(settings, kept)
    if choices.matching is not None and not choices.matching.is_kept:
        return without_matching(settings)
    return settings


def chosen_note(choices: Choices) -> Noted:
    """What was tried and what came of it, as a note for people."""
    first: dict[str, str | float] = {}
    last: dict[str, str | float] = {}
    for tried in choices.tried:
        first.setdefault(tried.key, tried.value)
        if tried.is_kept:
            last[tried.key] = tried.value
    changed = sum(first[key] != value for key, value in last.items())
    return Noted(code="classifier.chosen", facts={"tried": len(choices.tried), "changed": changed})


def choose_classifier(  # noqa: PLR0917  (a stage takes the artefacts before it, and what every stage takes)
    data: TrainingData,
    anchors: Tensors,
    maps: Tensors,
    settings: Settings,
    seed: int,
    compute: Compute,
    cancel: CancelToken,
) -> Generator[Event, None, Chosen]:
    """Try the values of one setting after the other on practice photos.

    Args:
        data: Photos and texts.
        anchors: The artefact of the stage "prototypes".
        maps: Of the stage "matching".
        settings: Of the training: what every search sets out from.
        seed: Of the training.
        compute: Where to compute.
        cancel: Asked within every look at the photos. With "finish" nothing more is tried.

    Yields:
        StageProgressed.
    """
    trials = _Trials(data, anchors, maps, seed, compute, cancel)
    tried: list[TriedSetting] = []
    if not trials.has_photos or not is_chosen(data, settings):
        return Chosen(settings=settings, tried=())
    for name, values in _ORDER:
        if cancel.is_finishing:
            break
        now = getattr(settings.classifier, name)
        candidates = [_with(settings, name, value) for value in (now, *(value for value in values if value != now))]
        answers = yield from trials.of_each(candidates)
        kept = simplest_within_an_error(trials.labels, answers, data.classes)
        for place, (candidate, given) in enumerate(zip(candidates, answers, strict=True)):
            tried.append(
                TriedSetting(
                    key=f"classifier.{name}",
                    value=getattr(candidate.classifier, name),
                    balanced_accuracy=balanced_accuracy(trials.labels, given, data.classes),
                    is_kept=place == kept,
                )
            )
        settings = candidates[kept]
    return Chosen(settings=settings, tried=tuple(tried))


def _with(settings: Settings, name: str, value: str | float) -> Settings:
    return with_values(settings, {f"classifier.{name}": str(value)})


class _Trials:
    """Answers of practice photos under settings of the classifier; heads that would be the same are fitted once."""

    def __init__(  # noqa: PLR0917  (as above)
        self, data: TrainingData, anchors: Tensors, maps: Tensors, seed: int, compute: Compute, cancel: CancelToken
    ) -> None:
        self._data, self._anchors, self._maps = data, anchors, maps
        self._seed, self._compute, self._cancel = seed, compute, cancel
        self._fitted: dict[ClassifierSettings, Tensors] = {}
        self._members = [photos.member for photos in practice_photos(data)]
        self.labels = _labels(data)

    @property
    def has_photos(self) -> bool:
        """Whether there is any practice photo."""
        return bool(self._members)

    def of_each(self, candidates: Sequence[Settings]) -> Generator[Event, None, list[Tensor]]:
        """`answers` under each of some settings."""
        made: list[Tensor] = []
        for candidate in candidates:
            answers = yield from self.answers(candidate)
            made.append(answers)
        return made

    def answers(self, settings: Settings) -> Generator[Event, None, Tensor]:
        """(P,) int64, what each practice photo is taken for."""
        # What fusion does is done to the heads afterwards.
        plain = ClassifierSettings()
        fitted_by = dataclasses.replace(
            settings.classifier,
            fusion=plain.fusion,
            prototype_share=plain.prototype_share,
            rare_share=plain.rare_share,
        )
        if fitted_by not in self._fitted:
            places = [(member, number) for member in self._members for number in range(len(settings.experts))]
            self._fitted[fitted_by] = yield from fit_heads(
                self._data,
                self._anchors,
                self._maps,
                settings,
                self._seed,
                self._compute,
                self._cancel,
                places=places,
            )
        heads = self._fitted[fitted_by]
        scores, _, _, _ = practice_answers(self._data, self._anchors, self._maps, heads, settings)
        return scores.argmax(dim=1)


def _labels(data: TrainingData) -> Tensor:
    parts = [photos.labels for photos in practice_photos(data)]
    return data.labels[:0].new_tensor([label for part in parts for label in part.tolist()])


def balanced_accuracy(labels: Tensor, answers: Tensor, classes: int) -> float:
    """Mean over the classes that have practice photos; there must be one."""
    totals = labels.bincount(minlength=classes).tolist()
    right = labels[labels == answers].bincount(minlength=classes).tolist()
    value = mean_over_classes(zip(right, totals, strict=True)).value
    assert value is not None, "there are practice photos"
    return value


def simplest_within_an_error(labels: Tensor, answers: Sequence[Tensor], classes: int) -> int:
    """Place of the first of these answers that is within one standard error of the best.

    Args:
        labels: (P,) int64.
        answers: (P,) int64 each, the simplest first.
        classes: C.
    """
    scores = [balanced_accuracy(labels, given, classes) for given in answers]
    best = max(range(len(answers)), key=lambda place: (scores[place], -place))
    for place, given in enumerate(answers[:best]):
        gains = (answers[best] == labels).double() - (given == labels).double()
        if scores[best] - scores[place] <= paired_error(gains, labels, classes) + _ROUNDING:
            return place
    return best


def paired_error(gains: Tensor, labels: Tensor, classes: int) -> float:
    """Standard error of a difference in balanced accuracy, from how much the gains of a class's photos vary.

    With the variance of n - 1, one photo that is won is just one error: it decides nothing. A single photo does not
    vary, so classes of one photo are taken together.

    Args:
        gains: (P,) float64, right minus right: -1, 0 or 1.
        labels: (P,) int64.
        classes: C.
    """
    counts = labels.bincount(minlength=classes)
    several = counts >= 2  # noqa: PLR2004  (a spread needs two)
    sums = torch.zeros(classes, dtype=torch.float64).index_add_(0, labels, gains)
    squares = torch.zeros(classes, dtype=torch.float64).index_add_(0, labels, gains.square())
    variances = (squares - sums.square() / counts.clamp(min=1)) / (counts - 1).clamp(min=1)
    total = float((variances / counts.clamp(min=1))[several].sum())
    single = sums[counts == 1]
    total += float(single.var() * len(single)) if len(single) > 1 else float(single.square().sum())
    return math.sqrt(max(total, 0.0)) / int((counts > 0).sum())
