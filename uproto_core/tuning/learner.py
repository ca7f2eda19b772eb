"""A tower while it learns: its weights, its optimiser, one step, and the states to go back to."""

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from uproto_core.backbone.load import Backbone
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute, in_smaller_steps
from uproto_core.events import Noted
from uproto_core.processes import Processes
from uproto_core.seeds import stream
from uproto_core.settings import TuningSettings
from uproto_core.store.tensors import Tensors
from uproto_core.tuning.gradient import photos_that_fit, take_gradient
from uproto_core.tuning.objective import Targets, TowerObjective
from uproto_core.tuning.rates import make_optimiser
from uproto_core.tuning.recipe import TowerRecipe, copies, put_in

_LARGEST_GRADIENT = 1.0
"""The gradient is shortened to this length (method.md 2.10)."""

_LOG_SCALE = "the logit scale"
"""Among the tensors of a state: no weight of a tower can be called this."""


@dataclass(frozen=True, kw_only=True)
class TowerState:
    """All that a step changes."""

    weights: Tensors
    momentum: Tensors


class TowerLearner:
    """One tower on one device.

    Several processes each hold one of these, see their share of a batch, and add up their gradients before the step:
    every one of them then makes the same step.
    """

    def __init__(
        self,
        untouched: Backbone,
        recipe: TowerRecipe,
        targets: Targets,
        settings: TuningSettings,
        *,
        seed: int,
        compute: Compute,
        cancel: CancelToken,
        together: Processes | None = None,
    ) -> None:
        self._untouched = untouched
        self._together = together or Processes()
        self._settings = settings
        self._compute = compute
        self._cancel = cancel
        self._weights: dict[str, nn.Parameter] = {}

        def make_ready(tower: nn.Module) -> None:
            self._weights |= put_in(tower, recipe, untouched.dim, stream(seed, "tuning/start"))

        self.backbone = untouched.with_tower(make_ready, "while it learns")
        for weight in self._weights.values():
            weight.requires_grad_()
        self._objective = TowerObjective(targets.to(compute.device), settings, keeps_near=recipe.way == "whole")
        self._optimiser = make_optimiser(self.backbone.image_tower, self._weights, recipe, settings)
        rate = max(group["top_rate"] for group in self._optimiser.param_groups)
        self._optimiser.add_param_group(
            {"params": [self._objective.log_scale], "lr": rate, "top_rate": rate, "weight_decay": 0.0}
        )
        self._scaler = torch.amp.GradScaler(compute.device.type, enabled=compute.half_precision is torch.float16)
        self.photos_a_part = settings.batch
        """Photos in memory at once."""
        self.rate_share = 1.0
        """Of the rates that were asked for."""

    @property
    def loss_scale(self) -> float:
        """Of 16-bit gradients; 0 where none is used."""
        return float(self._scaler.get_scale()) if self._scaler.is_enabled() else 0.0

    def find_part(self, pixels: Tensor, batch: int) -> None:
        """Choose how many photos are in memory at once.

        Args:
            pixels: (2, 3, H, W).
            batch: Photos a step.
        """
        together, memory = self._together, self._compute.memory_bytes
        if self._compute.device.type == "cpu":
            # A graphics card is one process's own; the computer's memory is not.
            memory //= together.here
        self.photos_a_part = photos_that_fit(pixels, self._encode, math.ceil(batch / together.count), memory)

    def step(self, pixels: Tensor, labels: Tensor, chosen: Tensor, share_done: float) -> tuple[Tensor, list[Noted]]:
        """One step of the descent.

        Args:
            pixels: (b, 3, H, W), this process's share of the step's photos.
            labels: (B,) int64, of all of them.
            chosen: (R,) int64, sentences.
            share_done: Of all steps, from 0; the rates fall to 0 with it, as a cosine.

        Returns:
            () the loss before the step, and what a person should know of.

        Raises:
            OutOfMemoryError: not even one photo fits.
        """
        for group in self._optimiser.param_groups:
            group["lr"] = group["top_rate"] * self.rate_share * 0.5 * (1 + math.cos(math.pi * share_done))
        labels, chosen = labels.to(self._compute.device), chosen.to(self._compute.device)
        notes: list[Noted] = []

        def work(most: int) -> Tensor:
            self._optimiser.zero_grad()
            untouched = self._as_it_was(pixels, most)
            loss = take_gradient(
                pixels,
                self._encode,
                lambda features: self._objective.loss(features, labels, chosen, share_done, untouched),
                most,
                self._scaler.scale,
                self._together,
            )
            self._add_up_gradients()
            return loss

        loss, self.photos_a_part = in_smaller_steps(
            work,
            self.photos_a_part,
            model=self.backbone.name,
            smaller=lambda size: notes.append(Noted(code="memory.smaller-steps", facts={"photos": size})),
        )
        self._scaler.unscale_(self._optimiser)
        nn.utils.clip_grad_norm_([*self._weights.values(), self._objective.log_scale], _LARGEST_GRADIENT)
        self._scaler.step(self._optimiser)
        self._scaler.update()
        self._objective.keep_in_range()
        return loss, notes

    @property
    def holds_near(self) -> bool:
        """Whether the loss holds photos near where the untouched tower has them."""
        return bool(self._objective.stay)

    def loss_of(self, features: Tensor, labels: Tensor, chosen: Tensor, share_done: float) -> float:
        """The loss of photos that are not learned from, as they are seen now.

        Args:
            features: (B, D) unit length, of the tower as it is.
            labels: (B,) int64.
            chosen: (R,) int64, sentences.
            share_done: Of all steps, 0 to 1.
        """
        device = self._compute.device
        with torch.no_grad():
            loss = self._objective.loss(features.to(device), labels.to(device), chosen.to(device), share_done, None)
        return float(loss)

    def is_finite(self) -> bool:
        """Whether every weight is a number."""
        return all(bool(weight.isfinite().all()) for weight in self._weights.values())

    def weights(self) -> Tensors:
        """The trained weights as they are now, by their names in the tower."""
        return copies(self._weights)

    def state(self) -> TowerState:
        """All that a step changes, as it is now."""
        momentum = {
            name: self._optimiser.state[weight]["momentum_buffer"].detach().cpu().clone()
            for name, weight in self._all().items()
            if "momentum_buffer" in self._optimiser.state[weight]
        }
        return TowerState(weights=copies(self._all()), momentum=momentum)

    def go_to(self, state: TowerState, loss_scale: float = 0.0) -> None:
        """Take up a state again."""
        with torch.no_grad():
            for name, weight in self._all().items():
                weight.copy_(state.weights[name])
        self._optimiser.state.clear()
        for name, momentum in state.momentum.items():
            weight = self._all()[name]
            self._optimiser.state[weight] = {"momentum_buffer": momentum.to(weight.device).clone()}
        if loss_scale and self._scaler.is_enabled():
            self._scaler.load_state_dict({**self._scaler.state_dict(), "scale": loss_scale})

    def _all(self) -> dict[str, nn.Parameter]:
        return {**self._weights, _LOG_SCALE: self._objective.log_scale}

    def _encode(self, pixels: Tensor) -> Tensor:
        return self.backbone.encode_to_learn(pixels, self._cancel)

    def _as_it_was(self, pixels: Tensor, most: int) -> Tensor | None:
        """(B, D) features of the untouched tower; None where nothing is held to them."""
        if not self._objective.stay:
            return None

        def own() -> Tensor:
            if not len(pixels):
                return torch.zeros(0, self._untouched.dim)
            return torch.cat([self._untouched.encode_images(part, self._cancel) for part in torch.split(pixels, most)])

        return self._together.gathered(self._together.agreed(own)).rows.to(self._compute.device)

    def _add_up_gradients(self) -> None:
        """The gradient of the batch, from those of its shares."""
        if self._together.count == 1:
            return
        if not self._together.leads:
            # Every process has taken the whole loss: its gradient by the scale is there once already.
            self._objective.log_scale.grad = None
        weights = list(self._all().values())
        # What the loss does not depend on has no gradient anywhere, and must not get one of zeros: it would decay.
        has_one = torch.tensor([int(weight.grad is not None) for weight in weights])
        self._together.add_up([has_one])
        gradients = []
        for weight, by_how_many in zip(weights, has_one.tolist(), strict=True):
            if by_how_many:
                weight.grad = torch.zeros_like(weight) if weight.grad is None else weight.grad.contiguous()
                gradients.append(weight.grad)
        self._together.add_up(gradients)
