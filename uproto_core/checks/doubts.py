"""Photos that may lie in the wrong class: several signs must agree before one is told of.

Classifiers that have not seen the photo find its class unlikely, and photos like it lie in another class, far more than
in its own. It is as foreign to its own class as photos of the other class usually are: in a folder of things that
resemble each other less is needed than in one where everything is distinct. And confident learning (Northcutt et al.
2021, cleanlab) counts it among the photos that such answers contradict.

A photo of a rare class that is like nothing else is not wrong for that: the class that is suggested must know photos
like it, and it must stand out in its own class, all photos of which are doubted where they are few. A class of one
photo, or of one burst, is never doubted, as no one else can answer for it.
"""

import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from uproto_core.cancel import CancelToken
from uproto_core.checks.look import Look
from uproto_core.checks.second_opinion import second_opinions
from uproto_core.errors import OutOfMemoryError
from uproto_core.findings import Doubt, Finding

_LEAST_DOUBT: Final = 6.3
"""Below this, most of what is told of would be hard photos in the right class (docs/decisions/0018)."""
_BEYOND_DOUBT: Final = 8.0
"""From here on the other two signs are not asked: where classes are far apart, half of the photos in the wrong one are
less foreign than is usual, and confident learning tells of no more than it expects."""
_LIKENESS: Final = 10.0
_SURENESS: Final = 4.0
"""What a likeness and a probability count beside the log of the probability: a photo that has nothing of its class, and
much of another one, is more suspicious than one that has little of any."""
_FLOOR: Final = 0.01
_MOST: Final = 0.75
"""Of the other photos of its class: what these are doubted by does not count against one."""
_SHOWN: Final = 3
"""Similar photos on each side."""
_MOST_NUMBERS: Final = 200_000_000
"""Photos times classes: two tables of that size are held."""
_MOST_CONFIDENT: Final = 50_000_000
"""The same up to which confident learning takes part, which holds several more."""

Contradicted = Callable[[NDArray[np.int64], NDArray[np.float32]], NDArray[np.bool_]]
"""Says of (N,) labels and (N, C) answers which labels these contradict."""


@dataclass(frozen=True, kw_only=True)
class _Suspect:
    """A photo in doubt."""

    place: int
    suggestion: int
    sure: float
    doubt: float
    here: tuple[int, ...]
    there: tuple[int, ...]


def by_confident_learning(labels: NDArray[np.int64], answers: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Whether confident learning counts a label among the wrong ones; all of them where there are too many.

    Args:
        labels: (N,)
        answers: (N, C) of classifiers that have not seen the photos.

    Returns:
        (N,)
    """
    if answers.size > _MOST_CONFIDENT or not len(labels):
        return np.ones(len(labels), dtype=bool)
    # Loads pandas, which takes a second that only this check needs.
    from cleanlab.filter import find_label_issues  # noqa: PLC0415

    with warnings.catch_warnings():
        # It says so of each class with few photos.
        warnings.filterwarnings("ignore", message="May not flag all label issues in class")
        issues = find_label_issues(labels, answers.astype(np.float64), filter_by="prune_by_noise_rate", n_jobs=1)
    return np.asarray(issues, dtype=bool)


def wrong_class(
    look: Look,
    features: NDArray[np.float32],
    kept: frozenset[Path],
    cancel: CancelToken,
    *,
    contradicted: Contradicted = by_confident_learning,
) -> Finding:
    """Photos in doubt, the most doubtful first.

    Photos of a given exam neither vouch nor are doubted: to correct only what a classifier gets wrong would make the
    exam rosier. Photos that lie in two classes at once are told of elsewhere.

    Args:
        look: The photos.
        features: (N, D) float32 of the look's photos, unit length; NaN for one that could not be seen.
        kept: Photos whose class a person has confirmed: they vouch, and are not doubted again.
        cancel: Looked at between steps.
        contradicted: Which labels the answers contradict, for those that are not beyond doubt anyway.
    """
    contradicting = look.in_two_classes()
    places = np.array(
        [
            place
            for place, photo in enumerate(look.photos)
            if photo.record.split != "test" and place not in contradicting and np.isfinite(features[place, 0])
        ],
        dtype=np.int64,
    )
    names = look.classes(places.tolist())
    if len(names) < 2:  # noqa: PLR2004  (there is no other class)
        return Finding(code="wrong-class", photos=0)
    if len(places) * len(names) > _MOST_NUMBERS:
        return Finding(code="wrong-class", photos=0, could_not=OutOfMemoryError.code)
    label_of = {name: label for label, name in enumerate(names)}
    labels = np.array([label_of[look.photos[place].record.class_name] for place in places], dtype=np.int64)
    suspects = sorted(
        _suspects(features[places], labels, look.together[places], len(names), contradicted, cancel),
        key=lambda suspect: (-suspect.doubt, suspect.place),
    )
    paths = [look.photos[place].record.path for place in places.tolist()]
    doubts = tuple(
        Doubt(
            path=paths[suspect.place],
            class_name=names[labels[suspect.place]],
            suggestion=names[suspect.suggestion],
            sure=suspect.sure,
            here=tuple(paths[place] for place in suspect.here),
            there=tuple(paths[place] for place in suspect.there),
        )
        for suspect in suspects
        if paths[suspect.place] not in kept
    )
    return Finding(
        code="wrong-class",
        photos=len(doubts),
        groups=tuple((doubt.path,) for doubt in doubts),
        classes=tuple(sorted({doubt.class_name for doubt in doubts})),
        details=tuple(doubt.suggestion for doubt in doubts),
        doubts=doubts,
    )


def _suspects(  # noqa: PLR0917  (what is known of each photo, and how it is judged)
    features: NDArray[np.float32],
    labels: NDArray[np.int64],
    together: NDArray[np.int64],
    classes: int,
    contradicted: Contradicted,
    cancel: CancelToken,
) -> Iterator[_Suspect]:
    """Photos of which all signs say that they lie in the wrong class."""
    opinions = second_opinions(features, labels, together, classes, cancel)
    asked = np.flatnonzero(opinions.is_asked)
    answers, own = opinions.probabilities[asked], labels[asked]
    merit = _merit(answers, opinions.likeness[asked])
    row = np.arange(len(asked))
    others = merit.copy()
    others[row, own] = -np.inf
    suggested = others.argmax(axis=1)
    raw = merit[row, suggested] - merit[row, own]
    cancel.check()
    is_contradicted = contradicted(own, answers)
    for at in np.flatnonzero(raw >= _LEAST_DOUBT).tolist():
        cancel.check()
        label, suggestion, place = int(own[at]), int(suggested[at]), int(asked[at])
        usual = merit[own == suggestion]
        doubt = raw[at] - _usual_doubt(raw, own, at)
        if doubt < _LEAST_DOUBT or not len(usual):
            continue
        is_foreign = raw[at] >= np.median(usual[:, suggestion] - usual[:, label])
        if doubt < _BEYOND_DOUBT and not (is_foreign and is_contradicted[at]):
            continue
        # Photos that belong together with this one, such as its burst, say nothing new about it.
        similar = np.where(together == together[place], -np.inf, features @ features[place])
        yield _Suspect(
            place=place,
            suggestion=suggestion,
            sure=float(answers[at, suggestion]),
            doubt=float(doubt),
            here=_most_similar(similar, labels == label),
            there=_most_similar(similar, labels == suggestion),
        )


def _merit(answers: NDArray[np.float32], likeness: NDArray[np.float32]) -> NDArray[np.float32]:
    """(N, C) what speaks for each class, of (N, C) probabilities and likeness."""
    # A class whose photos all belong together with this one is not known where the photo is asked about.
    known = np.nan_to_num(likeness, nan=-1)
    return np.asarray(np.log(answers + _FLOOR) + _SURENESS * answers + _LIKENESS * known, dtype=np.float32)


def _usual_doubt(doubt: NDArray[np.float32], labels: NDArray[np.int64], at: int) -> float:
    """What most other photos of a photo's class are doubted by: of a class that is hardly known, all photos are."""
    others = np.delete(doubt[labels == labels[at]], int((labels[:at] == labels[at]).sum()))
    return max(float(np.quantile(others, _MOST)), 0.0) if len(others) else np.inf


def _most_similar(similar: NDArray[np.float32], is_of_class: NDArray[np.bool_]) -> tuple[int, ...]:
    """Places of the few most similar photos of a class, the most similar first."""
    places = np.flatnonzero(is_of_class & np.isfinite(similar))
    return tuple(places[np.argsort(-similar[places], kind="stable")[:_SHOWN]].tolist())
