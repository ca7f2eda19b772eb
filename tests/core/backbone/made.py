"""What the tests of this room share: copies of the built-in model that lie, and read photos."""

import json
import shutil
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TypeVar

import torch

from tests.core.photos.made import ended, read, scanned
from uproto_core.compute import Compute
from uproto_core.events import Event
from uproto_core.photos.records import ReadPhoto
from uproto_core.store.paths import BackbonePaths
from uproto_core.store.resources import built_in_backbone
from uproto_core.store.tensors import Tensors, read_tensors, write_tensors

Result = TypeVar("Result")
Changed = Path

CPU = Compute(device=torch.device("cpu"), batch=4)


def changed_copy(
    folder: Path,
    *,
    config: dict[str, object] | None = None,
    weights: Callable[[Tensors], Tensors] | None = None,
    contents: bytes | None = None,
) -> Path:
    """A copy of the built-in model's folder.

    Args:
        folder: Where to put it.
        config: New values by dotted key, such as "model_cfg.embed_dim".
        weights: Changes the tensors.
        contents: Stands in the place of the weights.
    """
    origin, target = built_in_backbone(), BackbonePaths(folder)
    folder.mkdir(parents=True)
    document = json.loads(origin.config.read_text(encoding="utf-8"))
    for key, value in (config or {}).items():
        *above, last = key.split(".")
        place = document
        for name in above:
            place = place[name]
        place[last] = value
    target.config.write_text(json.dumps(document), encoding="utf-8")
    if contents is not None:
        target.weights.write_bytes(contents)
    elif weights is not None:
        write_tensors(target.weights, weights(read_tensors(origin.weights)))
    else:
        shutil.copyfile(origin.weights, target.weights)
    return folder


def photos_of(source: Path) -> tuple[ReadPhoto, ...]:
    return read(scanned(source))


def run_out(work: Generator[Event, None, Result]) -> tuple[list[Event], Result]:
    return ended(work)
