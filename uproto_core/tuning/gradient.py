"""The gradient of a whole batch, with only a part of its photos in memory at once, or in this process at all.

Matching compares every text with all photos of the batch, so the mean of the parts' own losses is not the batch's
loss. Hence two ways there and one back: features of all parts first, without a graph; the loss of them all, and its
gradient by the features; then each part again with a graph, into which its share of that gradient flows. It is the
batch's own gradient to the last digits, at the price of a second way there. [related: Gao et al. 2021, "Scaling deep
contrastive learning batch size under memory limited setup"; open_clip does the same under `--accum-freq`]

With several processes each sees its own share of the batch. All of them take the loss of all features, each lets its
own rows of that loss's gradient flow back, and the sum of what comes of it is the batch's own gradient again: not the
mean of several losses, which would compare each text with a share of the photos alone.
"""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from uproto_core.processes import Processes

_MEMORY_SHARE = 0.25
"""Of the device's memory, for what a step keeps for its way back [our choice: the rest of the program and the model
need room too, and on a processor nothing warns before memory is gone]."""


def take_gradient(  # noqa: PLR0917  (all of it is one step)
    pixels: Tensor,
    encode: Callable[[Tensor], Tensor],
    loss_of: Callable[[Tensor], Tensor],
    most: int,
    scaled: Callable[[Tensor], Tensor] = lambda loss: loss,
    together: Processes | None = None,
) -> Tensor:
    """Add the gradient of a batch's loss to whatever it depends on.

    Args:
        pixels: (b, 3, H, W), this process's share of the batch; all of it where there is one process.
        encode: Pixels to features (b, D); each photo's depend on that photo alone.
        loss_of: Features (B, D) of all photos to ().
        most: Photos in memory at once.
        scaled: Makes the loss larger before the way back (torch.amp.GradScaler), where 16 bits would lose it.
        together: The processes that share the batch. What is added here is then this one's part of a sum.

    Returns:
        () the loss, without a graph and not scaled.
    """
    if together is not None and together.count > 1:
        return _of_a_share(pixels, encode, loss_of, most, scaled, together)
    if len(pixels) <= most:
        loss = loss_of(encode(pixels))
        scaled(loss).backward()  # type: ignore[no-untyped-call]
        return loss.detach()
    parts = torch.split(pixels, most)
    with torch.no_grad():
        features = torch.cat([encode(part) for part in parts])
    features.requires_grad_()
    loss = loss_of(features)
    scaled(loss).backward()  # type: ignore[no-untyped-call]
    assert features.grad is not None, "the loss depends on the photos"
    _flow_back(parts, torch.split(features.grad, most), encode)
    return loss.detach()


def _of_a_share(  # noqa: PLR0917  (as `take_gradient`)
    pixels: Tensor,
    encode: Callable[[Tensor], Tensor],
    loss_of: Callable[[Tensor], Tensor],
    most: int,
    scaled: Callable[[Tensor], Tensor],
    together: Processes,
) -> Tensor:
    parts = torch.split(pixels, most)
    # One part keeps its graph, so that nobody goes the way there twice without need.
    keeps_graph = len(pixels) > 0 and len(parts) == 1

    def way_there() -> Tensor:
        with torch.set_grad_enabled(keeps_graph):
            if not len(pixels):
                # None of this share can be read: no rows, as wide as those of the others.
                return encode(pixels.new_zeros(1, *pixels.shape[1:]))[:0]
            return torch.cat([encode(part) for part in parts])

    mine = together.agreed(way_there)
    gathered = together.gathered(mine.detach())

    def way_back() -> Tensor:
        features = gathered.rows.requires_grad_()
        loss = loss_of(features)
        scaled(loss).backward()  # type: ignore[no-untyped-call]
        assert features.grad is not None, "the loss depends on the photos"
        own = features.grad[gathered.own]
        if keeps_graph:
            mine.backward(own)  # type: ignore[no-untyped-call]
        elif len(own):
            _flow_back(parts, torch.split(own, most), encode)
        return loss.detach()

    return together.agreed(way_back)


def _flow_back(parts: Sequence[Tensor], gradients: Sequence[Tensor], encode: Callable[[Tensor], Tensor]) -> None:
    """Each part again, with a graph, into which its share of the gradient flows."""
    for part, gradient in zip(parts, gradients, strict=True):
        encode(part).backward(gradient)  # type: ignore[no-untyped-call]


def photos_that_fit(pixels: Tensor, encode: Callable[[Tensor], Tensor], batch: int, memory_bytes: int) -> int:
    """How many photos a step may keep in memory, by what one of them keeps.

    Args:
        pixels: (2, 3, H, W).
        encode: Pixels to features, with a graph.
        batch: The most that is wanted.
        memory_bytes: Of the device.

    Returns:
        `batch`, or that halved until it fits; at least 1.
    """
    # Of two, without what one keeps: copies of weights are kept once, whatever the number of photos.
    a_photo = max(_kept_bytes(pixels, encode) - _kept_bytes(pixels[:1], encode), 1)
    while batch > 1 and batch * a_photo > _MEMORY_SHARE * memory_bytes:
        batch = (batch + 1) // 2
    return batch


def _kept_bytes(pixels: Tensor, encode: Callable[[Tensor], Tensor]) -> int:
    """What is kept for the way back."""
    kept: dict[int, int] = {}

    def count(tensor: Tensor) -> Tensor:
        # By the memory behind it: several are views of one, and a weight may be shown once for each photo.
        memory = tensor.untyped_storage()
        kept[memory.data_ptr()] = memory.nbytes()
        return tensor

    with torch.autograd.graph.saved_tensors_hooks(count, lambda tensor: tensor):
        features = encode(pixels)
    # Until here all of it is held, so no two had the same place.
    del features
    return sum(kept.values())
