"""Step 1: crops of photos, and what the teacher says of each.

Rows are appended to two flat files; a record says how many are whole, so that a stopped run goes on behind them.
"""

import json
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from uproto_core.backbone.load import Backbone
from uproto_core.errors import PhotoUnreadableError
from uproto_core.photos.load import load_image
from uproto_core.seeds import rng
from uproto_core.stage import fingerprint
from uproto_core.store.atomic import write_text

_PHOTOS_A_STEP = 32
_ASPECT = (3 / 4, 4 / 3)
_LEAST_AREA = 0.35
_MARGIN = 2
"""Photos are decoded no smaller than this many times the larger input, so that a crop of a third is still sharp."""


@dataclass(frozen=True)
class Taught:
    """What the student learns from."""

    crops: NDArray[np.uint8]
    """(N, px, px, 3), mapped from disk."""
    targets: NDArray[np.float16]
    """(N, D) unit length, mapped from disk."""


@dataclass(frozen=True)
class _Files:
    folder: Path

    @property
    def crops(self) -> Path:
        return self.folder / "crops.u8"

    @property
    def targets(self) -> Path:
        return self.folder / "targets.f16"

    @property
    def record(self) -> Path:
        return self.folder / "taught.json"


def teach(
    teacher: Backbone, photos: Sequence[Path], folder: Path, *, image_px: int, views: int, seed: int
) -> Iterator[int]:
    """Crop every photo and ask the teacher; what an earlier call has done is not done again.

    Args:
        teacher: The larger model.
        photos: In a fixed order; one that cannot be read is passed over.
        folder: Where the files are kept.
        image_px: The student's input.
        views: Crops of each photo.
        seed: Of the crops.

    Yields:
        How many photos are done.

    Raises:
        ValueError: the folder holds work with another teacher, other photos or other sizes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = _Files(folder)
    mark = fingerprint(teacher.fingerprint, [str(path) for path in photos], image_px, views, seed)
    photos_done, rows = _done(files, mark)
    # What a stopped run wrote behind the last whole step is cut off.
    row_bytes = image_px * image_px * 3
    with files.crops.open("ab") as crops, files.targets.open("ab") as targets:
        crops.truncate(rows * row_bytes)
        targets.truncate(rows * teacher.dim * 2)
        waiting = iter(photos[photos_done:])
        while chunk := list(islice(waiting, _PHOTOS_A_STEP)):
            small, features = _step(teacher, chunk, image_px=image_px, views=views, seed=seed)
            crops.write(small.tobytes())
            targets.write(features.tobytes())
            crops.flush()
            targets.flush()
            photos_done, rows = photos_done + len(chunk), rows + len(small)
            sizes = {"photos": photos_done, "rows": rows, "image_px": image_px, "dim": teacher.dim}
            write_text(files.record, json.dumps({"mark": mark, **sizes}))
            yield photos_done


def read_taught(folder: Path) -> Taught:
    """What `teach` left in a folder, mapped from disk."""
    files = _Files(folder)
    record = json.loads(files.record.read_text(encoding="utf-8"))
    rows, px, dim = record["rows"], record["image_px"], record["dim"]
    return Taught(
        crops=np.memmap(files.crops, dtype=np.uint8, mode="c", shape=(rows, px, px, 3)),
        targets=np.memmap(files.targets, dtype=np.float16, mode="c", shape=(rows, dim)),
    )


def _done(files: _Files, mark: str) -> tuple[int, int]:
    if not files.record.is_file():
        return 0, 0
    record = json.loads(files.record.read_text(encoding="utf-8"))
    if record["mark"] != mark:
        raise ValueError(f"{files.folder} holds work with another teacher or other photos; choose another folder")
    return int(record["photos"]), int(record["rows"])


def _step(
    teacher: Backbone, photos: Sequence[Path], *, image_px: int, views: int, seed: int
) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    small: list[NDArray[np.uint8]] = []
    large: list[torch.Tensor] = []
    for path in photos:
        try:
            image = load_image(path, at_least_px=_MARGIN * max(image_px, teacher.image_px))
        except PhotoUnreadableError:
            continue
        draw = rng(seed, f"distil/{path.name}/{image.width}x{image.height}")
        for _ in range(views):
            box = random_box(image.width, image.height, draw)
            small.append(np.asarray(image.resize((image_px, image_px), Image.Resampling.BICUBIC, box=box)))
            large.append(teacher.preprocessing.crop(image, box))
    if not small:
        return np.zeros((0, image_px, image_px, 3), np.uint8), np.zeros((0, teacher.dim), np.float16)
    features = teacher.encode_images(torch.stack(large))
    return np.stack(small), features.numpy().astype(np.float16)


def random_box(width: int, height: int, draw: np.random.Generator) -> tuple[int, int, int, int]:
    """A part of a photo: 35 to 100 % of its area, 3:4 to 4:3 wide, anywhere in it."""
    area = width * height * draw.uniform(_LEAST_AREA, 1)
    ratio = math.exp(draw.uniform(math.log(_ASPECT[0]), math.log(_ASPECT[1])))
    w = max(1, min(width, round(math.sqrt(area * ratio))))
    h = max(1, min(height, round(math.sqrt(area / ratio))))
    x, y = int(draw.integers(width - w + 1)), int(draw.integers(height - h + 1))
    return x, y, x + w, y + h
