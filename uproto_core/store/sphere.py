"""`sphere.safetensors` of a run: where anchors, classes and photos lie on the sphere, before stage 1 and after it.

Directions are kept, not angles: any class can stand in the middle, and thousands of classes need no square of all
pairs. The window reads the file with numpy alone.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from uproto_core.errors import RunUnusableError
from uproto_core.figures import Document, Group, Ranged
from uproto_core.store.atomic import replaced
from uproto_core.store.paths import RunPaths

HALF_DEGREES = 360
"""Bins of the counts of pairs: half a degree each, from 0 to 180."""

_DOCUMENT = "document"
_NO_ANSWER = -1

Pull = Literal["kept", "left-out", "none"]
"""Whether photos are pulled to their anchors: they are, practice photos spoke against it, or it was not asked for."""

Pair = Literal["many-many", "many-few", "few-few", "all"]


class PairAngles(Document):
    """Mean angle between two classes of some groups, in degrees, whatever their numbers of photos (method.md 4.5)."""

    pair: Pair
    before: Ranged
    after: Ranged
    """Empty unless photos are pulled to their anchors."""
    anchors: float | None = None


class SphereDocument(Document):
    """What is no array."""

    format: Literal[1] = 1
    class_names: tuple[str, ...]
    groups: tuple[Group, ...]
    train_counts: tuple[int, ...]
    exam_counts: tuple[int, ...]
    """Exam photos of each class; its middle is that of these, or of its training photos where it has none."""
    measured_on: Literal["exam", "training"]
    """Whose photos `rows` rests on."""
    pull: Pull
    rows: tuple[PairAngles, ...]
    even_degrees: float
    """No set of so many anchors stands further apart, the nearest two of each."""
    is_even_reached: bool
    """Whether there are so few classes that this is the same angle everywhere."""
    closest_degrees: float | None
    """The two anchors that are nearest to each other."""


@dataclass(frozen=True, kw_only=True)
class SpherePhotos:
    """Photos by their angle to the anchor of their own class; at most a hundred of training and exam for each."""

    paths: tuple[str, ...]
    """Below the source."""
    labels: NDArray[np.int32]
    """(P,), places among the class names."""
    answers: NDArray[np.int32]
    """(P,), what the classifier says to an exam photo; -1 for training photos."""
    before: NDArray[np.float32]
    """(P,) degrees."""
    after: NDArray[np.float32]
    """(P,) degrees; the same as before unless photos are pulled."""

    @property
    def is_exam(self) -> NDArray[np.bool_]:
        """(P,) bool, which of them are exam photos."""
        return np.asarray(self.answers != _NO_ANSWER)


@dataclass(frozen=True, kw_only=True)
class Sphere:
    """The whole file."""

    document: SphereDocument
    anchors: NDArray[np.float16]
    """(C, D) unit length; the middles of the training photos where there are no anchors (`pull` is "none")."""
    before: NDArray[np.float16]
    """(C, D) unit length, the middle of each class's photos before stage 1."""
    after: NDArray[np.float16]
    """(C, D), the same after it; as before unless photos are pulled."""
    order: NDArray[np.int32]
    """(C,) a tour of the classes in which neighbours are alike."""
    pairs_before: NDArray[np.int64]
    """(2, 360) pairs of class middles by half degrees: all of them, and rare with rare."""
    pairs_after: NDArray[np.int64]
    pairs_anchors: NDArray[np.int64]
    photos: SpherePhotos


def write_sphere(run: RunPaths, sphere: Sphere) -> None:
    """Write the file.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    photos = sphere.photos
    arrays = {
        **{name: getattr(sphere, name) for name in _ARRAYS},
        **{f"photos/{name}": getattr(photos, name) for name in _PHOTO_ARRAYS},
        # No name of a file has this sign, whatever else stands in it.
        "photos/paths": np.frombuffer("\0".join(photos.paths).encode(), dtype=np.uint8),
    }
    whole = {name: np.ascontiguousarray(array) for name, array in arrays.items()}
    data = save(whole, metadata={_DOCUMENT: sphere.document.model_dump_json()})
    with replaced(run.sphere) as temporary:
        temporary.write_bytes(data)


def read_sphere(run: RunPaths) -> Sphere:
    """Read the file.

    Raises:
        RunUnusableError: it is missing, as in runs of older versions, or damaged.
    """
    try:
        return _read(run.sphere)
    except FileNotFoundError as error:
        raise RunUnusableError(path=run.root, because=f"{run.sphere.name} is missing") from error
    except (OSError, SafetensorError, ValidationError, ValueError, KeyError) as error:
        raise RunUnusableError(path=run.root, because=f"{run.sphere.name} is damaged") from error


_ARRAYS = ("anchors", "before", "after", "order", "pairs_before", "pairs_after", "pairs_anchors")
_PHOTO_ARRAYS = ("labels", "answers", "before", "after")


def _read(path: Path) -> Sphere:
    with safe_open(path, framework="numpy") as file:
        document = SphereDocument.model_validate_json((file.metadata() or {})[_DOCUMENT])
        arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118  (no dictionary)
    paths = bytes(arrays["photos/paths"]).decode()
    sphere = Sphere(
        document=document,
        photos=SpherePhotos(
            paths=tuple(paths.split("\0")) if paths else (),
            **{name: arrays[f"photos/{name}"] for name in _PHOTO_ARRAYS},
        ),
        **{name: arrays[name] for name in _ARRAYS},
    )
    _check(sphere)
    return sphere


def _check(sphere: Sphere) -> None:
    """Raises ValueError where the parts do not fit each other."""
    classes, photos = len(sphere.document.class_names), sphere.photos
    directions = {array.shape for array in (sphere.anchors, sphere.before, sphere.after)}
    counts = {array.shape for array in (sphere.pairs_before, sphere.pairs_after, sphere.pairs_anchors)}
    lengths = {len(getattr(photos, name)) for name in ("paths", *_PHOTO_ARRAYS)}
    told = {len(sphere.document.groups), len(sphere.document.train_counts), len(sphere.document.exam_counts)}
    is_whole = (
        directions == {(classes, sphere.anchors.shape[1])}
        and counts == {(2, HALF_DEGREES)}
        and len(lengths) == 1
        and told == {classes}
        and sorted(sphere.order.tolist()) == list(range(classes))
        and bool(((photos.labels >= 0) & (photos.labels < classes) & (photos.answers < classes)).all())
    )
    if not is_whole:
        raise ValueError("the parts do not fit each other")
