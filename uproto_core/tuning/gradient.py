"""The gradient of a whole batch, with only a part of its photos in memory at once.

Matching compares every text with all photos of the batch, so the mean of the parts' own losses is not the batch's
loss. Hence two ways there and one back: features of all parts first, without a graph; the loss of them all, and its
gradient by the features; then each part again with a graph, into which its share of that gradient flows. It is the
batch's own gradient to the last digits, at the price of a second way there. [related: Gao et al. 2021, "Scaling deep
contrastive learning batch size under memory limited setup"; open_clip does the same under `--accum-freq`]
"""

from collections.abc import Callable

import torch
from torch import Tensor

_MEMORY_SHARE = 0.25
"""Of the device's memory, for what a step keeps for its way back [our choice: the rest of the program and the model
need room too, and on a processor nothing warns before memory is gone]."""


def take_gradient(
    pixels: Tensor,
    encode: Callable[[Tensor], Tensor],
    loss_of: Callable[[Tensor], Tensor],
    most: int,
    scaled: Callable[[Tensor], Tensor] = lambda loss: loss,
) -> Tensor:
    """Add the gradient of a batch's loss to whatever it depends on.

    Args:
        pixels: (B, 3, H, W).
        encode: Pixels to features (b, D); each photo's depend on that photo alone.
        loss_of: Features (B, D) of all photos to ().
        most: Photos in memory at once.
        scaled: Makes the loss larger before the way back (torch.amp.GradScaler), where 16 bits would lose it.

    Returns:
        () the loss, without a graph and not scaled.
    """
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
    for part, gradient in zip(parts, torch.split(features.grad, most), strict=True):
        encode(part).backward(gradient)  # type: ignore[no-untyped-call]
    return loss.detach()


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
