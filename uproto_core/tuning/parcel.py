"""A tower's task as one parcel of bytes, for the other processes that train it; nothing in it runs when it is opened.

The model itself is not in it: each process has loaded its own, and sees that it is the same one.
"""

from pathlib import Path

import torch

from uproto_core.backbone.load import Backbone
from uproto_core.figures import Document
from uproto_core.photos.records import PhotoRecord, ReadPhoto
from uproto_core.settings import Settings
from uproto_core.store.tensors import Tensors, load_tensors, save_tensors
from uproto_core.tuning.objective import Targets
from uproto_core.tuning.practice import TowerPractice
from uproto_core.tuning.recipe import TowerRecipe
from uproto_core.tuning.train import TowerTask

_TARGETS = tuple(Targets.__dataclass_fields__)


class AnotherModelError(ValueError):
    """The parcel is for another model than the one that is here; the caller knows which and says so."""


class _Photo(Document):
    path: Path
    sha256: str


class _Words(Document):
    model: str
    """Fingerprint."""
    recipe: TowerRecipe
    photos: tuple[_Photo, ...]
    reference: tuple[_Photo, ...]
    practice: tuple[_Photo, ...]
    seed: int
    fingerprint: str


def pack_task(task: TowerTask) -> bytes:
    """Everything of a task but the model, the settings and where its rounds are kept."""
    practice = task.practice
    words = _Words(
        model=task.backbone.fingerprint,
        recipe=task.recipe,
        photos=tuple(map(_photo, task.photos)),
        reference=tuple(map(_photo, practice.reference)),
        practice=tuple(map(_photo, practice.practice)),
        seed=task.seed,
        fingerprint=task.fingerprint,
    )
    tensors: Tensors = {
        "words": torch.frombuffer(bytearray(words.model_dump_json().encode()), dtype=torch.uint8),
        "labels": task.labels,
        "reference_labels": practice.reference_labels,
        "practice_labels": practice.practice_labels,
        "counts": practice.counts,
        # Copies: several of them may be views of one, which the format refuses.
        **{f"targets/{name}": getattr(task.targets, name).clone() for name in _TARGETS},
    }
    return save_tensors(tensors)


def unpack_task(parcel: bytes, backbone: Backbone, settings: Settings, progress: Path) -> TowerTask:
    """The task that was packed.

    Args:
        parcel: From `pack_task`.
        backbone: The same model, untouched.
        settings: The same.
        progress: Where this process would keep its rounds, if it kept any.

    Raises:
        AnotherModelError: it is not the same model.
    """
    tensors = load_tensors(parcel)
    words = _Words.model_validate_json(tensors["words"].numpy().tobytes())
    if words.model != backbone.fingerprint:
        raise AnotherModelError(backbone.name)
    return TowerTask(
        backbone=backbone,
        recipe=words.recipe,
        targets=Targets(**{name: tensors[f"targets/{name}"] for name in _TARGETS}),
        photos=tuple(map(_read, words.photos)),
        labels=tensors["labels"],
        practice=TowerPractice(
            reference=tuple(map(_read, words.reference)),
            reference_labels=tensors["reference_labels"],
            practice=tuple(map(_read, words.practice)),
            practice_labels=tensors["practice_labels"],
            counts=tensors["counts"],
        ),
        settings=settings,
        seed=words.seed,
        fingerprint=words.fingerprint,
        progress=progress,
    )


def _photo(photo: ReadPhoto) -> _Photo:
    return _Photo(path=photo.record.path, sha256=photo.sha256)


def _read(photo: _Photo) -> ReadPhoto:
    """A photo of which only content and place are known: nothing else of it counts for a tower."""
    record = PhotoRecord(path=photo.path, relative=photo.path.as_posix(), class_name="", size=0, mtime_ns=0)
    return ReadPhoto(record=record, sha256=photo.sha256, perceptual=0, width=0, height=0, brightness=0.0, sharpness=0.0)
