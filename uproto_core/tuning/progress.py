"""How far the training of a tower is, on disk after every round, so that a run that was killed goes on."""

from dataclasses import dataclass, field
from pathlib import Path

import torch
from pydantic import ValidationError
from torch import Tensor

from uproto_core.figures import Document
from uproto_core.store.tensors import Tensors, TensorsDamagedError, load_tensors, write_tensors


class RoundsDone(Document):
    """The numbers of a training that is not done yet."""

    fingerprint: str
    """Of all that it depends on: another training's progress is passed over."""
    rounds: int = 0
    best_round: int = 0
    best: float = -1.0
    """Balanced accuracy of the best round on practice photos; -1 before any."""
    photos_a_part: int
    """Photos in memory at once."""
    rate_share: float = 1.0
    """Of the rates that were asked for: half after figures went astray."""
    loss_scale: float = 0.0
    """Of torch.amp.GradScaler; 0 where none is used."""
    seconds: float = 0.0


@dataclass(kw_only=True)
class Progress:
    """The numbers, and the tensors as they are now and as they were in the best round."""

    done: RoundsDone
    now: Tensors = field(default_factory=dict)
    best: Tensors = field(default_factory=dict)
    momentum: Tensors = field(default_factory=dict)

    def write(self, path: Path) -> None:
        """Put it in the place of what was there.

        Raises:
            DiskFullError: there is no room.
            NotWritableError: the place may not be written.
        """
        numbers = torch.frombuffer(bytearray(self.done.model_dump_json().encode()), dtype=torch.uint8)
        tensors: Tensors = {"numbers": numbers}
        for part in ("now", "best", "momentum"):
            named: dict[str, Tensor] = getattr(self, part)
            tensors |= {f"{part}/{name}": tensor for name, tensor in named.items()}
        write_tensors(path, tensors)


def read_progress(path: Path, fingerprint: str) -> Progress | None:
    """What was written; None where it is damaged, of another training, or not there."""
    try:
        return progress_of(path.read_bytes(), fingerprint)
    except OSError:
        return None


def progress_of(content: bytes, fingerprint: str) -> Progress | None:
    """What a file's content says; None where it is damaged or of another training."""
    try:
        tensors = load_tensors(content)
        done = RoundsDone.model_validate_json(bytes(tensors.pop("numbers").tolist()))
    except (TensorsDamagedError, KeyError, ValidationError, ValueError):
        return None
    if done.fingerprint != fingerprint:
        return None
    progress = Progress(done=done)
    for name, tensor in tensors.items():
        part, _, weight = name.partition("/")
        if part in ("now", "best", "momentum"):
            getattr(progress, part)[weight] = tensor
    return progress
