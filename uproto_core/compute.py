"""The one place that decides device, threads and batch size, once a job; code below takes a tensor's own device."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeVar

import psutil
import torch

from uproto_core.errors import OutOfMemoryError
from uproto_core.events import DeviceFound
from uproto_core.settings import Accelerator
from uproto_core.short_memory import ran_out

Result = TypeVar("Result")

_PIXELS_A_STEP = 32 * 128**2
"""Of all photos of a step, on a processor."""

_LOST = ("CUDA error", "CUBLAS_STATUS_", "CUDNN_STATUS_", "HIP error", "MPS backend lost")
"""How the words of a graphics card's failure begin, or what is in them."""

_OUR_FAULT = "device-side assert"
"""In what a graphics card says of an index out of range."""


@dataclass(frozen=True, kw_only=True)
class Compute:
    """What a job computes with."""

    device: torch.device
    batch: int
    """Photos a step of the image tower; halved where memory runs out."""
    name: str = ""

    @property
    def cores(self) -> int:
        """Processor cores this process may use."""
        return usable_cores()

    @property
    def half_precision(self) -> torch.dtype | None:
        """What a tower is trained in where that is faster: 16 bits on a graphics card; None is 32 bits throughout.

        bfloat16 has the range of float32 and needs no scaling of the loss; cards without it take float16.
        """
        if self.device.type != "cuda":
            return None
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16

    @property
    def memory_bytes(self) -> int:
        """All the memory of the device, for a guess of what fits; the same at every start, whatever else runs."""
        if self.device.type == "cuda":
            return int(torch.cuda.get_device_properties(self.device).total_memory)
        return int(psutil.virtual_memory().total)

    def views_a_step(self, image_px: int) -> int:
        """How many photos of this size a tower looks at in one step.

        On a processor so few that what its layers make stays in the caches: of 224 pixels, photos in steps of 32 take a
        third longer than in steps of 16 (measured).
        """
        if self.device.type != "cpu":
            return self.batch
        return max(1, min(self.batch, _PIXELS_A_STEP // image_px**2))

    @property
    def looks_at_once(self) -> int:
        """How many steps a tower takes at the same time: on a processor one for each thread that torch would use.

        A step on one core beside another on the next waits for nobody; the cores of one step shared by all of them
        wait for each other after every layer (a fifth to a third of a small tower's time, measured on two).
        """
        return torch.get_num_threads() if self.device.type == "cpu" else 1

    def found(self) -> DeviceFound:
        """The event that names the device."""
        kinds: dict[str, Literal["cpu", "cuda", "mps"]] = {"cpu": "cpu", "cuda": "cuda", "mps": "mps"}
        return DeviceFound(device=kinds[self.device.type], name=self.name, cores=self.cores)


def usable_cores() -> int:
    """Processor cores this process may use (its affinity where the system tells it)."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def choose_compute(accelerator: Accelerator) -> Compute:
    """The device for a job: the graphics card where there is one that works, else the processor.

    Args:
        accelerator: `auto`, or the kind to use; a kind that is not there falls back to the processor.
    """
    if accelerator in ("auto", "cuda") and torch.cuda.is_available():
        return Compute(device=torch.device("cuda"), batch=256, name=torch.cuda.get_device_name())
    if accelerator in ("auto", "mps") and torch.backends.mps.is_available():
        return Compute(device=torch.device("mps"), batch=64, name="Apple")
    return Compute(device=torch.device("cpu"), batch=32)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that memory ran out (CUDA's own class, or the allocator's message on the processor)."""
    return isinstance(error, torch.cuda.OutOfMemoryError) or ran_out(error)


def is_device_lost(error: BaseException) -> bool:
    """Whether an error says that the graphics card itself failed; a wrong order of ours to it is none of these."""
    if not isinstance(error, RuntimeError) or is_out_of_memory(error):
        return False
    words = str(error)
    return _OUR_FAULT not in words and any(sign in words for sign in _LOST)


def in_smaller_steps(
    work: Callable[[int], Result], batch: int, *, model: str, smaller: Callable[[int], None]
) -> tuple[Result, int]:
    """Do `work(batch)`, halving the batch each time memory runs out.

    Args:
        work: What to do with a batch size.
        batch: The first size.
        model: Named in the error.
        smaller: Told each smaller size before it is tried.

    Returns:
        The result and the size that fitted.

    Raises:
        OutOfMemoryError: not even one photo fits.
    """
    while True:
        try:
            return work(batch), batch
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            if batch == 1:
                raise OutOfMemoryError(model=model) from error
        if torch.cuda.is_available():
            torch.cuda.empty_cache()
        batch = max(batch // 2, 1)
        smaller(batch)
