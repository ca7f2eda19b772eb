"""What an image tower sees on its way: how its earlier layers answer to a photo, and the photo's colours.

The last layer of a tower keeps what its training asked for; textures, marks and colours that tell two classes of a
folder apart may be gone by then. They are still there in the maps of earlier layers, whose mean and deviation over the
photo say what is in it and not where [related: Huang & Belongie 2017, style as mean and deviation of feature maps;
Evci et al. 2022, Head2Toe]. Colours are counted on the photo that the tower gets [related: Swain & Ballard 1991], and
all counts enter as square roots [related: Arandjelovic & Zisserman 2012]. docs/decisions/0016 has what it is worth.
"""

import math
from collections.abc import Generator, Sequence
from contextlib import contextmanager

import torch
from torch import Tensor

VERSION = 3
"""Of what is measured: other figures are other features."""

_SHARE = 0.7
"""Of the layers, from the first: what comes later is all but the last layer's own answer."""
_MOST_DEPTHS = 5
_LEVELS = 5
"""Steps of each colour channel."""
COLOURS = _LEVELS**3
_BRIGHTEST = 255


class Depths:
    """Takes the statistics of a tower's earlier layers while it looks at photos."""

    def __init__(self, tower: torch.nn.Module) -> None:
        self._layers = earlier_layers(tower)
        trunk = getattr(tower, "trunk", tower)
        self._is_channels_last = getattr(trunk, "output_fmt", "NCHW") == "NHWC"
        self._is_sequence_first = not getattr(getattr(tower, "transformer", None), "batch_first", True)
        self._seen: list[Tensor] = []

    @contextmanager
    def watching(self) -> Generator[None, None, None]:
        """Note the statistics of whatever the tower looks at meanwhile."""
        self._seen = []
        hooks = [layer.register_forward_hook(self._note) for layer in self._layers]
        try:
            yield
        finally:
            for hook in hooks:
                hook.remove()

    def blocks(self, pixels: Tensor) -> list[Tensor]:
        """What was noted of these photos.

        Args:
            pixels: (B, 3, H, W) whole numbers from 0 to 255: the photos before they were normalised for the tower.

        Returns:
            (B, K) float32 each, on the pixels' device: mean and deviation of each layer, then the colours.
        """
        return [signed_root(block) for block in self._seen] + [colour_shares(pixels).sqrt()]

    def _note(self, _layer: torch.nn.Module, _inputs: object, output: object) -> None:
        if not isinstance(output, Tensor):
            return
        maps = output.detach().float()
        if maps.dim() == 4:  # noqa: PLR2004  (photos, channels, rows, columns)
            maps = maps.movedim(3, 1) if self._is_channels_last else maps
            over: tuple[int, ...] = (2, 3)
        elif maps.dim() == 3:  # noqa: PLR2004  (photos, patches, channels)
            over = (0,) if self._is_sequence_first else (1,)
        else:
            return
        # Not var_mean, which takes ten times as long on a processor; a deviation this rough is as good here.
        mean, squares = maps.mean(dim=over), (maps * maps).mean(dim=over)
        self._seen += [mean, (squares - mean * mean).clamp(min=0).sqrt()]


def earlier_layers(tower: torch.nn.Module) -> list[torch.nn.Module]:
    """The layers of an image tower to watch, in order: the stages of a convolutional one, some blocks of a transformer.

    Args:
        tower: Of open_clip, its own or around a timm trunk.

    Returns:
        At most five, of the first seven tenths; none where the tower is of a form that is not known here.
    """
    trunk = getattr(tower, "trunk", tower)
    transformer = getattr(trunk, "transformer", None)
    steps: Sequence[torch.nn.Module] = ()
    for owner, name in ((trunk, "blocks"), (trunk, "stages"), (transformer, "resblocks")):
        found = getattr(owner, name, None)
        if isinstance(found, torch.nn.Sequential | torch.nn.ModuleList):
            steps = list(found)
            break
    else:
        names = [f"layer{number}" for number in range(1, 5)]
        steps = [layer for name in names if isinstance(layer := getattr(trunk, name, None), torch.nn.Module)]
    last = math.ceil(_SHARE * len(steps))
    taken = min(last, _MOST_DEPTHS)
    return [steps[math.ceil((number + 1) * last / taken) - 1] for number in range(taken)]


def colour_shares(pixels: Tensor) -> Tensor:
    """The share of each colour in a photo, on a grid of five steps a channel.

    Args:
        pixels: (B, 3, H, W) whole numbers from 0 to 255, of any type.

    Returns:
        (B, 125) float32, each row sums to 1.
    """
    # Bytes stay bytes, an eighth of what an index takes: the largest place is 124.
    red, green, blue = torch.div(pixels, _BRIGHTEST // _LEVELS, rounding_mode="floor").clamp(max=_LEVELS - 1).unbind(1)
    places = (red * _LEVELS**2 + green * _LEVELS + blue).flatten(1).to(torch.int64)
    # Not bincount: ONNX has no word for it.
    counts = torch.zeros(len(pixels), COLOURS, device=pixels.device)
    return counts.scatter_add(1, places, torch.ones_like(places, dtype=torch.float32)) / places.shape[1]


def signed_root(values: Tensor) -> Tensor:
    """Square roots that keep the sign: large answers of few photos do not drown the rest."""
    return values.sign() * values.abs().sqrt()
