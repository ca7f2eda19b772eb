"""Signs beside the thing itself that give a class away: light, size, camera, day, or what surrounds it.

For each class and sign: how well does the sign alone tell the class from all others? A small class is bright or dark by
chance now and then, and many classes are tried, so a sign counts only if chance would hardly have brought any of all
that were tried, and if it tells the class apart nearly always. Photos that belong together, such as a burst, share
their light and count once.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from uproto_core.checks.look import Look
from uproto_core.checks.one_occasion import day_of
from uproto_core.checks.telling import by_kind, by_number, not_by_chance
from uproto_core.findings import Finding, Shortcut
from uproto_core.photos.records import ReadPhoto

Sign = Literal["brightness", "size", "camera", "date", "border"]

LEVEL: Final = 0.01
"""How often chance alone may bring any finding at all, in a folder."""
_LEAST_AUC: Final = 0.9
"""Below this many photos of the class look, in that sign, like some of the others."""
_LEAST_UNITS: Final = 5
"""Photos that do not belong together, of the class and of all others."""
_SHOWN: Final = 3


@dataclass(frozen=True, kw_only=True)
class _Trial:
    """One class and one sign."""

    label: int
    sign: Sign
    chance: float
    auc: float
    values: NDArray[np.float64]
    """(U,) the sign of each photo: a number, or the number of its kind."""
    words: Sequence[str]
    """(U,) the same as people read it."""


@dataclass(frozen=True, kw_only=True)
class _Units:
    """Photos that do not belong together, one for each group and class."""

    photos: Sequence[ReadPhoto]
    labels: NDArray[np.int64]
    """(U,)"""
    names: Sequence[str]
    """Of all classes."""

    @property
    def tried(self) -> list[int]:
        """Classes with enough photos inside and outside; of two classes the rarer alone, as both say the same."""
        counts = np.bincount(self.labels, minlength=len(self.names))
        enough = (counts >= _LEAST_UNITS) & (len(self.labels) - counts >= _LEAST_UNITS)
        labels = [int(label) for label in np.flatnonzero(enough)]
        return labels if len(self.names) > 2 else sorted(labels, key=lambda label: counts[label])[:1]  # noqa: PLR2004


def shortcut(look: Look) -> Finding:
    """Classes that something beside the thing itself gives away, the surest first."""
    units = _units(look)
    trials = list(_trials(units))
    hold = not_by_chance(np.array([trial.chance for trial in trials]), LEVEL)
    found = [trial for trial, holds in zip(trials, hold, strict=True) if holds and trial.auc >= _LEAST_AUC]
    found.sort(key=lambda trial: (-trial.auc, trial.label, trial.sign))
    members = look.of_class()
    classes = tuple(units.names[label] for label in sorted({trial.label for trial in found}))
    shown = [_typical(trial, units, units.labels == trial.label) for trial in found]
    elsewhere = [_typical(trial, units, units.labels != trial.label) for trial in found]
    return Finding(
        code="shortcut",
        photos=sum(len(members[name]) for name in classes),
        groups=tuple(tuple(units.photos[at].record.path for at in places) for places in shown),
        classes=classes,
        details=tuple(trial.sign for trial in found),
        shortcuts=tuple(
            Shortcut(
                class_name=units.names[trial.label],
                sign=trial.sign,
                auc=trial.auc,
                here=trial.words[here[0]],
                elsewhere=trial.words[there[0]],
            )
            for trial, here, there in zip(found, shown, elsewhere, strict=True)
        ),
    )


def _units(look: Look) -> _Units:
    names = look.class_names
    label_of = {name: label for label, name in enumerate(names)}
    contradicting = look.in_two_classes()
    first: dict[tuple[int, int], ReadPhoto] = {}
    for place, photo in enumerate(look.photos):
        # What a classifier learns from; an exam is not looked at.
        if place not in contradicting and photo.record.split != "test":
            first.setdefault((int(look.together[place]), label_of[photo.record.class_name]), photo)
    return _Units(
        photos=list(first.values()), labels=np.array([label for _, label in first], dtype=np.int64), names=names
    )


def _trials(units: _Units) -> Iterator[_Trial]:
    """Every sign that the photos carry, for every class with enough photos."""
    tried = units.tried
    if not tried:
        return
    photos = units.photos
    sizes = [f"{photo.width} × {photo.height}" for photo in photos]
    numbers: list[tuple[Sign, Sequence[Sequence[float]], Sequence[str]]] = [
        ("brightness", [[photo.brightness for photo in photos]], [f"{photo.brightness:.0%}" for photo in photos]),
        ("border", [[photo.border for photo in photos]], [f"{photo.border:.0%}" for photo in photos]),
        # In pixels, and in shape.
        ("size", [[p.width * p.height for p in photos], [p.width / p.height for p in photos]], sizes),
    ]
    for sign, readings, words in numbers:
        read = [np.array(reading, dtype=np.float64) for reading in readings]
        answers = [by_number(values, units.labels, len(units.names)) for values in read]
        for label in tried:
            best = min(range(len(read)), key=lambda at: answers[at][1][label])
            auc, chance = (float(entry[label]) for entry in answers[best])
            yield _Trial(
                label=label,
                sign=sign,
                # Several readings are tried for the best.
                chance=min(chance * len(readings), 1.0),
                auc=max(auc, 1 - auc),
                values=read[best],
                words=words,
            )
    kinds: list[tuple[Sign, list[str]]] = [("camera", [p.camera for p in photos]), ("date", list(map(day_of, photos)))]
    for sign, words in kinds:
        if len(set(words)) > 1:
            numbered = np.unique(words, return_inverse=True)[1].reshape(-1).astype(np.int64)
            auc_of, chance_of = by_kind(numbered, units.labels, len(units.names))
            values = numbered.astype(np.float64)
            for label in tried:
                auc, chance = float(auc_of[label]), float(chance_of[label])
                yield _Trial(label=label, sign=sign, chance=chance, auc=auc, values=values, words=words)


def _typical(trial: _Trial, units: _Units, is_meant: NDArray[np.bool_]) -> list[int]:
    """Places of a few photos among some that show what is usual there, the most usual first."""
    places = np.flatnonzero(is_meant)
    values = trial.values[places]
    if trial.sign in ("camera", "date"):
        usual = Counter(values.tolist()).most_common(1)[0][0]
    else:
        usual = float(np.median(values))
    by_name = [units.photos[at].record.relative for at in places.tolist()]
    order = np.lexsort((by_name, np.abs(values - usual)))
    return [int(at) for at in places[order][:_SHOWN]]
