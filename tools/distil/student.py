"""Step 2: the small tower learns to give the teacher's features, and the teacher's likenesses between photos."""

import math
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from tools.distil.teach import Taught
from uproto_core.backbone.torchvision_guard import declare_missing_operators
from uproto_core.errors import PlaceTakenError
from uproto_core.seeds import stream
from uproto_core.stage import fingerprint
from uproto_core.store.tensors import Tensors, TensorsDamagedError, read_tensors, write_tensors

_WARM_UP = 0.05
_LIKENESS_WEIGHT = 4.0
"""Of the mean squared error of the batch's similarity matrix beside 1 - cosine."""
_AVERAGE = 0.99
"""What the moving average keeps in a step, once it has seen a hundred: before, the random start must not stay in it."""
_JITTER = 0.2


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """How the student is trained."""

    tower: str = "mobilenetv4_conv_small"
    """timm's name; its last layer is pooled and projected to the teacher's width."""
    steps: int = 2000
    batch: int = 128
    rate: float = 1.6e-3
    weight_decay: float = 0.05
    steps_between_saves: int = 100
    seed: int = 0


@dataclass(frozen=True)
class Progress:
    """One look at the training."""

    step: int
    loss: float


class Student:
    """A tower on its way, with its optimiser and the moving average of its weights."""

    def __init__(self, recipe: Recipe, dim: int) -> None:
        self.recipe = recipe
        self.tower = _new_tower(recipe, dim)
        self.average = {name: value.detach().clone() for name, value in self.tower.state_dict().items()}
        self.optimiser = torch.optim.AdamW(self.tower.parameters(), lr=recipe.rate, weight_decay=recipe.weight_decay)
        self.step = 0
        self._mark = ""

    def learn(self, taught: Taught, checkpoint: Path) -> Iterator[Progress]:
        """Train to the recipe's last step; goes on from the checkpoint where there is one.

        Raises:
            PlaceTakenError: the checkpoint is of another recipe, teacher or folder of photos, or damaged.
        """
        recipe = self.recipe
        self._mark = fingerprint({**asdict(recipe), "steps_between_saves": None}, taught.mark)
        if checkpoint.is_file():
            self._restore(checkpoint)
        self.tower.train()
        while self.step < recipe.steps:
            for group in self.optimiser.param_groups:
                group["lr"] = recipe.rate * _schedule(self.step / recipe.steps)
            pixels, targets = batch_of(taught, recipe, self.step)
            loss = distillation_loss(self.tower(pixels), targets)
            self.optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            self.optimiser.step()
            self._follow()
            self.step += 1
            if self.step % recipe.steps_between_saves == 0 or self.step == recipe.steps:
                write_tensors(checkpoint, self._state())
                yield Progress(self.step, float(loss.detach()))

    def _follow(self) -> None:
        kept = min(_AVERAGE, (1 + self.step) / (10 + self.step))
        for name, value in self.tower.state_dict().items():
            if value.is_floating_point():
                self.average[name].lerp_(value.detach(), 1 - kept)
            else:
                self.average[name].copy_(value)

    def _state(self) -> Tensors:
        made: Tensors = {"step": torch.tensor(self.step), "mark": torch.tensor(list(self._mark.encode()))}
        made |= {f"tower/{name}": value for name, value in self.tower.state_dict().items()}
        made |= {f"average/{name}": value for name, value in self.average.items()}
        for number, state in self.optimiser.state_dict()["state"].items():
            made |= {f"optimiser/{number}/{name}": torch.as_tensor(value) for name, value in state.items()}
        return made

    def _restore(self, checkpoint: Path) -> None:
        try:
            tensors = read_tensors(checkpoint)
        except TensorsDamagedError as error:
            raise PlaceTakenError(path=checkpoint, because="the student in it is damaged") from error
        if bytes(tensors["mark"].tolist()).decode() != self._mark:
            raise PlaceTakenError(path=checkpoint, because="it holds a student of another recipe or other photos")
        self.step = int(tensors["step"])
        part = {
            kind: {
                name.removeprefix(f"{kind}/"): value for name, value in tensors.items() if name.startswith(f"{kind}/")
            }
            for kind in ("tower", "average", "optimiser")
        }
        self.tower.load_state_dict(part["tower"])
        self.average = dict(part["average"])
        states: dict[int, Tensors] = {}
        for name, value in part["optimiser"].items():
            number, _, field = name.partition("/")
            states.setdefault(int(number), {})[field] = value
        self.optimiser.load_state_dict({**self.optimiser.state_dict(), "state": states})


def _new_tower(recipe: Recipe, dim: int) -> nn.Module:
    declare_missing_operators()
    import timm  # noqa: PLC0415  (it imports torchvision, which wants the operators declared)

    # Drawn on its own, so that the same seed gives the same start wherever it is called.
    with torch.random.fork_rng(devices=[]):
        torch.random.set_rng_state(stream(recipe.seed, "distil/start").get_state())
        tower = timm.create_model(recipe.tower, pretrained=False, num_classes=dim)
    assert isinstance(tower, nn.Module), "timm makes nothing else"
    return tower


def distillation_loss(features: Tensor, targets: Tensor) -> Tensor:
    """2 (1 - cos) + 4 * squared error of the similarity matrix off its diagonal.

    Args:
        features: (B, D) of the student, any length.
        targets: (B, D) of the teacher, unit length.

    Returns:
        () float, the mean over B.
    """
    unit = nn.functional.normalize(features, dim=1)
    off_diagonal = ~torch.eye(len(unit), dtype=torch.bool, device=unit.device)
    likeness = ((unit @ unit.T - targets @ targets.T)[off_diagonal]).square().mean()
    return 2 * (1 - (unit * targets).sum(dim=1)).mean() + _LIKENESS_WEIGHT * likeness


def batch_of(taught: Taught, recipe: Recipe, step: int) -> tuple[Tensor, Tensor]:
    """The batch of a step: it depends on seed and step alone, so a resumed run sees what an undisturbed one sees.

    Returns:
        Pixels (B, 3, px, px) with mean 0.5 and deviation 0.5 taken out, mirrored and lit at random; targets (B, D).
    """
    generator = stream(recipe.seed, f"distil/batch/{step}")
    rows = torch.randint(len(taught.crops), (min(recipe.batch, len(taught.crops)),), generator=generator).numpy()
    pixels = torch.from_numpy(np.ascontiguousarray(taught.crops[rows])).permute(0, 3, 1, 2).float() / 255
    is_mirrored = torch.rand(len(rows), generator=generator) < 0.5  # noqa: PLR2004  (every second)
    pixels[is_mirrored] = pixels[is_mirrored].flip(3)
    light = 1 + _JITTER * (2 * torch.rand(len(rows), 1, 1, 1, generator=generator) - 1)
    pixels = (pixels * light).clamp(0, 1)
    return (pixels - 0.5) / 0.5, torch.from_numpy(taught.targets[rows].astype(np.float32))


def _schedule(share: float) -> float:
    if share < _WARM_UP:
        return share / _WARM_UP
    return 0.5 * (1 + math.cos(math.pi * (share - _WARM_UP) / (1 - _WARM_UP)))
