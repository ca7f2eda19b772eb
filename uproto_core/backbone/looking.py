"""Stop is heard inside a model too: the token is looked at between the layers of an image tower."""

from collections.abc import Generator
from contextlib import contextmanager

import torch

from uproto_core.cancel import CancelToken


@contextmanager
def looking(
    tower: torch.nn.Module, cancel: CancelToken | None, *, and_back: bool = False
) -> Generator[None, None, None]:
    """Look at the token before every convolution and every norm of a tower.

    With `and_back` on the gradient's way too, and between linear layers: a step to learn by holds more photos.
    """
    if cancel is None:
        yield
        return
    token = cancel

    def look(_module: torch.nn.Module, _inputs: object) -> None:
        token.check()

    def look_back(_module: torch.nn.Module, _inputs: object, output: object) -> None:
        if isinstance(output, torch.Tensor) and output.requires_grad:
            output.register_hook(lambda _gradient: token.check())  # type: ignore[no-untyped-call]

    # Not inside torch's own attention: it leaves its fast path where a hook hangs, which would change the features.
    kinds = (torch.nn.Conv2d, torch.nn.LayerNorm, *((torch.nn.Linear,) if and_back else ()))
    inside = {
        id(part)
        for whole in tower.modules()
        if isinstance(whole, torch.nn.MultiheadAttention)
        for part in whole.modules()
    }
    looked_at = [part for part in tower.modules() if isinstance(part, kinds) and id(part) not in inside]
    hooks = [part.register_forward_pre_hook(look) for part in looked_at]
    if and_back:
        hooks += [part.register_forward_hook(look_back) for part in looked_at]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
