"""Step 1: crops of photos, and what the teacher says of each.

Rows are appended to two flat files; a record says how many are whole, so that a stopped run goes on behind them.
"""

import math
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from pydantic import ValidationError

from uproto_core.backbone.load import Backbone
from uproto_core.errors import NoPhotosError, PhotoUnreadableError, PlaceTakenError
from uproto_core.figures import Document
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

    mark: str
    """Of the teacher, the photos and how they were cut."""

    crops: NDArray[np.uint8]
    """(N, px, px, 3), mapped from disk."""
    targets: NDArray[np.float16]
    """(N, D) unit length, mapped from disk."""


class _Record(Document):
    mark: str
    photos: int
    rows: int
    image_px: int
    dim: int


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
        PlaceTakenError: the folder holds work with another teacher, other photos or other sizes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = _Files(folder)
    mark = fingerprint(teacher.fingerprint, [str(path) for path in photos], image_px, views, seed)
    row_bytes = (image_px * image_px * 3, teacher.dim * 2)
    photos_done, rows = _done(files, mark, row_bytes)
    with files.crops.open("ab") as crops, files.targets.open("ab") as targets:
        # What a stopped run wrote behind the last whole step is cut off.
        for file, size in zip((crops, targets), row_bytes, strict=True):
            file.truncate(rows * size)
        waiting = iter(photos[photos_done:])
        while chunk := list(islice(waiting, _PHOTOS_A_STEP)):
            small, features = _step(teacher, chunk, image_px=image_px, views=views, seed=seed)
            for file, made in ((crops, small), (targets, features)):
                file.write(made.tobytes())
                file.flush()
                os.fsync(file.fileno())
            photos_done, rows = photos_done + len(chunk), rows + len(small)
            record = _Record(mark=mark, photos=photos_done, rows=rows, image_px=image_px, dim=teacher.dim)
            write_text(files.record, record.model_dump_json())
            yield photos_done


def read_taught(folder: Path) -> Taught:
    """What `teach` left in a folder, mapped from disk.

    Raises:
        NoPhotosError: none of the photos could be read.
    """
    files = _Files(folder)
    record = _read_record(files)
    if record is None or record.rows == 0:
        raise NoPhotosError(folder=folder)
    rows, px = record.rows, record.image_px
    return Taught(
        mark=record.mark,
        crops=np.memmap(files.crops, dtype=np.uint8, mode="c", shape=(rows, px, px, 3)),
        targets=np.memmap(files.targets, dtype=np.float16, mode="c", shape=(rows, record.dim)),
    )


def _done(files: _Files, mark: str, row_bytes: tuple[int, int]) -> tuple[int, int]:
    """Photos and rows that an earlier call has done."""
    record = _read_record(files)
    if record is None:
        return 0, 0
    if record.mark != mark:
        raise PlaceTakenError(path=files.folder, because="it holds work with another teacher or other photos")
    for file, size in zip((files.crops, files.targets), row_bytes, strict=True):
        if not file.is_file() or file.stat().st_size < record.rows * size:
            return 0, 0
    return record.photos, record.rows


def _read_record(files: _Files) -> _Record | None:
    try:
        return _Record.model_validate_json(files.record.read_bytes())
    except FileNotFoundError:
        return None
    except ValidationError as error:
        raise PlaceTakenError(path=files.folder, because="the record of its work is damaged") from error


def _step(
    teacher: Backbone, photos: Sequence[Path], *, image_px: int, views: int, seed: int
) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    student = replace(teacher.preprocessing, image_px=image_px, interpolation="bicubic")
    small: list[NDArray[np.uint8]] = []
    large: list[NDArray[np.uint8]] = []
    for path in photos:
        try:
            image = load_image(path, at_least_px=_MARGIN * max(image_px, teacher.image_px))
        except PhotoUnreadableError:
            continue
        photo = np.array(image)
        draw = rng(seed, f"distil/{path.parent.name}/{path.name}")
        for _ in range(views):
            box = random_box(image.width, image.height, draw)
            small.append(student.crop(photo, box))
            large.append(teacher.preprocessing.crop(photo, box))
    if not small:
        return np.zeros((0, image_px, image_px, 3), np.uint8), np.zeros((0, teacher.dim), np.float16)
    features = teacher.encode_images(torch.from_numpy(np.stack(large)).permute(0, 3, 1, 2))
    return np.stack(small), features.numpy().astype(np.float16)


def random_box(width: int, height: int, draw: np.random.Generator) -> tuple[int, int, int, int]:
    """A part of a photo: 35 to 100 % of its area, 3:4 to 4:3 wide, anywhere in it."""
    area = width * height * draw.uniform(_LEAST_AREA, 1)
    ratio = math.exp(draw.uniform(math.log(_ASPECT[0]), math.log(_ASPECT[1])))
    w = max(1, min(width, round(math.sqrt(area * ratio))))
    h = max(1, min(height, round(math.sqrt(area / ratio))))
    x, y = int(draw.integers(width - w + 1)), int(draw.integers(height - h + 1))
    return x, y, x + w, y + h
