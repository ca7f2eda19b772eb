"""From photos to features: decoded in threads ahead of the model, made once, kept by content.

What comes out is the same on the first run and on every later one: fresh features take the way through float16 that
cached ones take, and each photo's views depend on its content alone.
"""

import hashlib
import os
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic, time

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from uproto_core.backbone.cache import CacheDamagedError, FeatureCache, make_room, open_cache
from uproto_core.backbone.decode import Decoded, ahead, decode
from uproto_core.backbone.load import Backbone
from uproto_core.backbone.looking_ahead import looked_at
from uproto_core.backbone.views import View, show
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute, in_smaller_steps, usable_cores
from uproto_core.errors import PhotoUnreadableError
from uproto_core.events import Event, Noted, PhotoSkipped, StageProgressed
from uproto_core.photos.load import opened
from uproto_core.photos.records import ReadPhoto

CACHE_BYTES = 20 * 10**9
"""What the features of all models and views may take on disk."""

_SECONDS_BETWEEN_LOOKS = 0.1
_SECONDS_BETWEEN_WRITES = 2.0
_SECONDS_UNTOUCHED = 7 * 86400.0
"""Longer than any training goes on after its photos were hashed."""
_UNIT_TOLERANCE = 0.02
"""A stored feature is of unit length within what 16 bits can say; one that is not says nothing about its photo."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Wanted:
    """A photo and those of its views that no cache had."""

    path: Path
    sha256: str
    views: tuple[int, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class _Step:
    """What the model looks at in one go."""

    pixels: torch.Tensor
    """(n, 3, H, W) uint8; n may be 0 in the last one. A photo's last views may come with the next photo's first."""
    begun: tuple[_Wanted, ...]
    """The photos whose first views are among them, and those between them that cannot be read."""
    problems: dict[str, str]
    """By hash: what is wrong with those."""


@dataclass(kw_only=True)
class _Gathered:
    """Photos on their way, of which some views may be seen already."""

    photos: deque[_Wanted] = field(default_factory=deque)
    problems: dict[str, str] = field(default_factory=dict)
    made: deque[torch.Tensor] = field(default_factory=deque)
    """(D + S,) each, of the first photos' first views."""

    def add(self, step: _Step, features: torch.Tensor) -> None:
        self.photos.extend(step.begun)
        self.problems |= step.problems
        self.made.extend(features)

    def whole(self) -> Iterator[tuple[_Wanted, torch.Tensor | str]]:
        """Photos of which every view was seen, with (V, D + S); or with what is wrong with them."""
        while self.photos:
            problem = self.problems.pop(self.photos[0].sha256, None)
            if problem is not None:
                yield self.photos.popleft(), problem
            elif len(self.made) >= len(self.photos[0].views):
                photo = self.photos.popleft()
                yield photo, torch.stack([self.made.popleft() for _ in photo.views])
            else:
                return


@dataclass(kw_only=True)
class _StepSize:
    """Views that fit into memory in one go: one figure for all threads, smaller once it ran out in any of them."""

    views: int
    notes: deque[Noted] = field(default_factory=deque)
    """Of each smaller size, not told yet."""

    def smaller(self, views: int) -> None:
        if views < self.views:
            self.views = views
            self.notes.append(Noted(code="memory.smaller-steps", facts={"photos": views}))


def extract_views(
    backbone: Backbone,
    photos: Sequence[ReadPhoto],
    plan: tuple[View, ...],
    compute: Compute,
    cancel: CancelToken,
) -> Generator[Event, None, NDArray[np.float32]]:
    """Features of photos in given views.

    A photo that cannot be read any more, or whose feature says nothing, is skipped: its row is NaN, and the caller
    drops it. What was made before a stop is kept for the next run.

    Args:
        backbone: The model.
        photos: In any order; copies of the same content are looked at once.
        plan: The views, each of its own kind.
        compute: Its batch is the number of views a step, halved where memory runs out.
        cancel: Looked at by every loop and between the model's layers.

    Returns:
        (N, V, D + S) float32 in the photos' order, as `Backbone.encode_depths` gives them.

    Raises:
        OutOfMemoryError: not even one photo fits.
        DiskFullError: the features cannot be stored.
        NotWritableError: the folder of the cache may not be written.
    """
    width = backbone.dim + sum(backbone.depth_sizes)
    caches = [open_cache(backbone.fingerprint, view.key, width) for view in plan]
    made: NDArray[np.float32] = np.full((len(photos), len(plan), width), np.nan, dtype=np.float32)
    places: dict[str, list[int]] = {}
    for place, photo in enumerate(photos):
        places.setdefault(photo.sha256, []).append(place)

    yield from _take_cached(caches, places, made, backbone.dim, cancel)
    wanted = [
        _Wanted(path=photos[rows[0]].record.path, sha256=sha256, views=tuple(missing))
        for sha256, rows in places.items()
        if (missing := np.flatnonzero(np.isnan(made[rows[0], :, 0])).tolist())
    ]
    done = len(photos) - sum(len(places[photo.sha256]) for photo in wanted)
    yield StageProgressed(stage="features", done=done, total=len(photos))
    if not wanted:
        return made

    keeper = _Keeper(caches)
    try:
        last_look = monotonic()
        for entry in _encoded(wanted, plan, backbone, compute, cancel):
            if isinstance(entry, Noted):
                yield entry
                continue
            shown, outcome = entry
            rows = places[shown.sha256]
            done += len(rows)
            if isinstance(outcome, str):
                for row in rows:
                    made[row] = np.nan
                    yield PhotoSkipped(path=photos[row].record.path, reason=outcome)
            else:
                for view, feature in zip(shown.views, _restored(outcome, backbone.dim), strict=True):
                    made[rows, view] = feature
                keeper.keep(shown, outcome)
            if monotonic() - last_look > _SECONDS_BETWEEN_LOOKS:
                last_look = monotonic()
                yield StageProgressed(stage="features", done=done, total=len(photos))
    finally:
        keeper.write()
    make_room(CACHE_BYTES, caches)
    yield StageProgressed(stage="features", done=done, total=len(photos))
    return made


def _take_cached(
    caches: Sequence[FeatureCache],
    places: dict[str, list[int]],
    made: NDArray[np.float32],
    dim: int,
    cancel: CancelToken,
) -> Iterator[Event]:
    """Fill in what was made before; a damaged cache is set aside and everything in it made again."""
    for view, cache in enumerate(caches):
        cancel.check()
        try:
            found = cache.read(list(places))
        except CacheDamagedError:
            yield Noted(code="cache.set-aside", facts={"path": str(cache.set_aside())})
            continue
        for sha256, row in found.items():
            made[places[sha256], view] = _restored(row[None], dim)[0]


def _encoded(
    wanted: Sequence[_Wanted], plan: Sequence[View], backbone: Backbone, compute: Compute, cancel: CancelToken
) -> Iterator[Noted | tuple[_Wanted, NDArray[np.float16] | str]]:
    """Each photo with its features (views, D + S) as they are stored, or with what is wrong with it."""
    size = _StepSize(views=compute.views_a_step(backbone.image_px))

    def look(looker: Backbone, step: _Step) -> tuple[_Step, torch.Tensor]:
        if not len(step.pixels):
            return step, torch.zeros(0)
        encode = partial(_in_parts, looker, step.pixels, cancel)
        features, _ = in_smaller_steps(encode, size.views, model=backbone.name, smaller=size.smaller)
        return step, features

    at_once = size.views * (compute.looks_at_once + 1)
    photos = _pixels(wanted, plan, backbone, at_once, cancel)
    gathered = _Gathered()
    for step, features in looked_at(_steps(photos, size.views), look, backbone, compute, cancel):
        while size.notes:
            yield size.notes.popleft()
        gathered.add(step, features)
        for photo, made in gathered.whole():
            yield photo, made if isinstance(made, str) else _as_stored(made, backbone.dim)


def _steps(photos: Iterable[tuple[_Wanted, Decoded]], size: int) -> Iterator[_Step]:
    """Steps of so many views, the last one of what is left."""
    parts: list[torch.Tensor] = []
    begun: list[_Wanted] = []
    problems: dict[str, str] = {}
    views = 0
    for photo, image in photos:
        begun.append(photo)
        if image.pixels is None:
            problems[photo.sha256] = image.problem or ""
            continue
        parts.append(image.pixels)
        views += len(image.pixels)
        while views >= size:
            pixels = torch.cat(parts)
            yield _Step(pixels=pixels[:size], begun=tuple(begun), problems=problems)
            parts, begun, problems, views = [pixels[size:]], [], {}, views - size
    if begun or views:
        pixels = torch.cat(parts) if parts else torch.zeros(0)
        yield _Step(pixels=pixels, begun=tuple(begun), problems=problems)


def _as_stored(made: torch.Tensor, dim: int) -> NDArray[np.float16] | str:
    """(V, D + S) in 16 bits, or what is wrong with it."""
    rows: NDArray[np.float16] = made.to(torch.float16).numpy()
    lengths = np.linalg.norm(rows[:, :dim].astype(np.float32), axis=1)
    is_sound = np.all(np.abs(lengths - 1) < _UNIT_TOLERANCE) and np.isfinite(rows).all()
    return rows if is_sound else "damaged"


def _in_parts(backbone: Backbone, pixels: torch.Tensor, cancel: CancelToken, size: int) -> torch.Tensor:
    """(N, D + S) float32 features of (N, 3, H, W), just so many at a time.

    A part that is not full is filled up: with fewer photos a kernel adds in another order, and then a run that was
    stopped would not end with the figures of one that was not.
    """
    parts = []
    for start in range(0, len(pixels), size):
        part = pixels[start : start + size]
        filled = torch.cat([part, part[-1:].expand(size - len(part), -1, -1, -1)])
        parts.append(backbone.encode_depths(filled, cancel)[: len(part)])
    return torch.cat(parts)


def _pixels(
    wanted: Sequence[_Wanted], plan: Sequence[View], backbone: Backbone, views: int, cancel: CancelToken
) -> Iterator[tuple[_Wanted, Decoded]]:
    """Photos with the pixels of the views that are wanted, decoded ahead of the model: about so many views."""

    def load(photo: _Wanted) -> tuple[_Wanted, Decoded]:
        def prepare(image: Image.Image) -> torch.Tensor:
            return show(image, [plan[view] for view in photo.views], photo.sha256, backbone.preprocessing)

        shown = decode(photo.path, prepare, backbone.image_px)
        if shown.pixels is not None and not _is_still(photo):
            # Kept by its hash, another photo's features would be this one's for ever.
            shown = Decoded(path=photo.path, pixels=None, problem="gone")
        return photo, shown

    most = max(views // len(plan), usable_cores()) + 1
    return ahead(wanted, load, cancel, most=most)


def _is_still(photo: _Wanted) -> bool:
    """Whether a file holds the photo that its hash names; one that nobody has touched for long is not read again."""
    try:
        with opened(photo.path) as file:
            found = os.fstat(file.fileno())
            if max(found.st_mtime, found.st_ctime) < time() - _SECONDS_UNTOUCHED:
                return True
            return hashlib.file_digest(file, "sha256").hexdigest() == photo.sha256
    except PhotoUnreadableError:
        return False


def _restored(rows: NDArray[np.float16], dim: int) -> NDArray[np.float32]:
    """Stored features in float32, the first `dim` numbers of unit length again."""
    wide = rows.astype(np.float32)
    wide[..., :dim] /= np.linalg.norm(wide[..., :dim], axis=-1, keepdims=True)
    return wide


class _Keeper:
    """Gathers fresh features and writes them every few seconds, so that a killed run has most of them."""

    def __init__(self, caches: Sequence[FeatureCache]) -> None:
        self._caches = caches
        self._fresh: list[dict[str, NDArray[np.float16]]] = [{} for _ in caches]
        self._last_write = monotonic()

    def keep(self, photo: _Wanted, features: NDArray[np.float16]) -> None:
        for view, row in zip(photo.views, features, strict=True):
            self._fresh[view][photo.sha256] = row
        if monotonic() - self._last_write > _SECONDS_BETWEEN_WRITES:
            self.write()

    def write(self) -> None:
        for cache, fresh in zip(self._caches, self._fresh, strict=True):
            if fresh:
                cache.write(fresh)
                fresh.clear()
        self._last_write = monotonic()
