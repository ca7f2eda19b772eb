"""A small folder of photos, drawn so that no two are alike, and a training of it in a process of its own."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from uproto_core.store.paths import RunPaths

CLASSES: Final = {"Badger": 14, "Fox": 24, "Lynx": 9, "Owl": 5, "Stoat": 2}
_HUES: Final = {
    "Badger": (90, 90, 90),
    "Fox": (200, 90, 30),
    "Lynx": (190, 160, 90),
    "Owl": (120, 90, 140),
    "Stoat": (60, 130, 90),
}

_START: Final = "from uproto_core.cli.start import start; raise SystemExit(start())"
_SETTINGS: Final = ("matching.steps=60", "classifier.iterations=60", "features.train_views=3")
"""Less than usual of what takes time and says nothing here."""


def draw_photos(folder: Path) -> Path:
    """Class folders of small photos: rough noise around a hue."""
    for name, photos in CLASSES.items():
        (folder / name).mkdir(parents=True)
        for number in range(photos):
            seed = int.from_bytes(hashlib.sha256(f"{name}{number}".encode()).digest()[:8])
            rough = np.random.default_rng(seed).normal(_HUES[name], 40, (9, 12, 3)).clip(0, 255).astype(np.uint8)
            image = Image.fromarray(rough).resize((320, 240), Image.Resampling.BICUBIC)
            image.save(folder / name / f"{number:03}.jpg", quality=88)
    return folder


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    said: str
    """Its standard error."""


def training(photos: Path, run: Path, home: Path, *, extra: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    """Begin a training, or go on with one, in a home of its own."""
    words = ["train", str(photos), "--out", str(run), "--backbone", "built-in", "--resume"]
    words += [word for setting in _SETTINGS for word in ("--set", setting)]
    return begin(words, home, extra=extra)


def begin(words: Sequence[str], home: Path, *, extra: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    """Start a command of uproto."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    env = kept | {"HOME": str(home), "OMP_NUM_THREADS": "1"} | dict(extra or {})
    return subprocess.Popen(
        [sys.executable, "-c", _START, *words],
        env=env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )


def end(process: "subprocess.Popen[str]") -> Ended:
    """Wait for a command."""
    _, said = process.communicate()
    return Ended(process.returncode, said)


def figures(run: Path) -> object:
    """What a finished run says, without what the clock says, to three digits; None where it is not finished.

    The last digits move with where memory lies, in undisturbed runs too.
    """
    paths = RunPaths(run)
    if not paths.metrics.is_file():
        return None
    found = json.loads(paths.metrics.read_text(encoding="utf-8"))
    found.pop("timing_s")
    return _rounded(found)


def _rounded(value: object) -> object:
    if isinstance(value, dict):
        return {name: _rounded(entry) for name, entry in value.items()}
    if isinstance(value, list):
        return [_rounded(entry) for entry in value]
    return round(value, 3) if isinstance(value, float) else value
