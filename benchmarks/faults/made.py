"""A small folder of photos, drawn so that no two are alike, and what a training of it comes to."""

import csv
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import torch
from PIL import Image

from uproto_core.store.paths import BundlePaths, RunPaths
from uproto_core.store.tensors import read_tensors

CLASSES: Final = {"Badger": 8, "Fox": 12, "Lynx": 6, "Owl": 4, "Stoat": 2}
_HUES: Final = {
    "Badger": (90, 90, 90),
    "Fox": (200, 90, 30),
    "Lynx": (190, 160, 90),
    "Owl": (120, 90, 140),
    "Stoat": (60, 130, 90),
}

SETTINGS: Final = ("matching.steps=20", "classifier.iterations=20", "features.train_views=2")
"""Less than usual of what takes time and says nothing here."""

_TOLERANCE: Final = 1e-3
"""Where memory lies moves the last digits of sums, in undisturbed trainings too; shares and weights are about 1."""


def draw_photos(folder: Path, times: int = 1) -> Path:
    """Class folders of small photos, so many times as in `CLASSES`: rough noise around a hue."""
    for name, photos in CLASSES.items():
        (folder / name).mkdir(parents=True)
        for number in range(photos * times):
            draw_photo(folder / name / f"{number:03}.jpg", name, f"{name}{number}")
    return folder


def draw_photo(path: Path, name: str, words: str) -> None:
    """One photo of a class; other words draw another one."""
    seed = int.from_bytes(hashlib.sha256(words.encode()).digest()[:8])
    rough = np.random.default_rng(seed).normal(_HUES[name], 40, (9, 12, 3)).clip(0, 255).astype(np.uint8)
    image = Image.fromarray(rough).resize((320, 240), Image.Resampling.BICUBIC)
    image.save(path, quality=88)


def training(photos: Path, run: Path, more: tuple[str, ...] = ()) -> list[str]:
    """The words that begin a training, or go on with one; what is set again in `more` counts as set there."""
    words = ["train", str(photos), "--out", str(run), "--backbone", "built-in", "--resume"]
    return words + [word for setting in SETTINGS for word in ("--set", setting)] + list(more)


@dataclass(frozen=True)
class Finished:
    """All that a training came to, without what the clock says."""

    figures: object
    answers: tuple[tuple[str, ...], ...]
    """`predictions.csv`."""
    weights: dict[str, torch.Tensor]
    """Of the classifier."""


def finished(run: Path) -> Finished | None:
    """What a run came to; None where it is not finished."""
    paths = RunPaths(run)
    if not paths.metrics.is_file():
        return None
    figures = json.loads(paths.metrics.read_text(encoding="utf-8"))
    figures.pop("timing_s")
    with paths.predictions.open(encoding="utf-8-sig", newline="") as table:
        answers = tuple(tuple(row) for row in csv.reader(table))
    return Finished(figures=figures, answers=answers, weights=read_tensors(BundlePaths(paths.bundle).model))


def difference(found: Finished | None, wanted: Finished) -> str:
    """Where a run differs from an undisturbed one, in words; nothing where it does not."""
    if found is None:
        return "it has no figures"
    if not _alike(found.figures, wanted.figures):
        return "other figures than undisturbed"
    if not _alike(found.answers, wanted.answers):
        return "other answers than undisturbed"
    if found.weights.keys() != wanted.weights.keys():
        return "other weights than undisturbed"
    for name, weight in wanted.weights.items():
        other = found.weights[name]
        if weight.shape != other.shape or not torch.allclose(weight, other, rtol=_TOLERANCE, atol=_TOLERANCE):
            return f"other weights than undisturbed: {name}"
    return ""


def is_exact(found: Finished | None, wanted: Finished) -> bool:
    """Whether a run is the same to the last bit."""
    return (
        found is not None
        and (found.figures, found.answers) == (wanted.figures, wanted.answers)
        and all(torch.equal(found.weights[name], weight) for name, weight in wanted.weights.items())
    )


def _alike(found: object, wanted: object) -> bool:
    match found, wanted:
        case dict(), dict():
            return found.keys() == wanted.keys() and all(_alike(found[name], wanted[name]) for name in found)
        case list() | tuple(), list() | tuple():
            return len(found) == len(wanted) and all(map(_alike, found, wanted))
        case float() | int(), float() | int():
            return abs(found - wanted) <= _TOLERANCE * max(1.0, abs(wanted))
        case str(), str() if found != wanted:
            return _is_number(found) and _is_number(wanted) and abs(float(found) - float(wanted)) <= _TOLERANCE
        case _:
            return found == wanted


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).replace("e-", "", 1).isdigit()
