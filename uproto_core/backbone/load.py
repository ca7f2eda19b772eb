"""From a name or a folder to a backbone: image tower, text tower, tokeniser and preprocessing, ready to use.

Everything is read from a folder in open_clip's form; nothing here reaches for the network. A backbone is frozen, and
its features leave as ordinary float32 tensors of unit length on the CPU, so that trained layers can take them.
"""

import copy
import os
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import torch
from PIL import Image
from safetensors import SafetensorError

from uproto_core.backbone.catalogue import (
    BUILT_IN_ENTRY,
    FROM_FOLDER,
    FROM_HUB,
    BackboneEntry,
    best_backbone,
    find_backbone,
)
from uproto_core.backbone.depths import VERSION as DEPTHS_VERSION
from uproto_core.backbone.depths import Depths
from uproto_core.backbone.folded import folded
from uproto_core.backbone.looking import looking
from uproto_core.backbone.model_config import (
    NOT_TOGETHER,
    first_line,
    quiet,
    read_config,
    require_same_activation,
    require_same_shapes,
)
from uproto_core.backbone.preprocess import VERSION, Preprocessing, read_preprocessing
from uproto_core.backbone.scripts import reads_latin_only
from uproto_core.backbone.torchvision_guard import import_open_clip
from uproto_core.backbone.traced import TracedTower
from uproto_core.backbone.unit import unit
from uproto_core.backbone.views import View, show
from uproto_core.backbone.weights_hash import weights_sha256
from uproto_core.cancel import CancelToken
from uproto_core.compute import Compute, is_out_of_memory
from uproto_core.errors import BackboneNotHereError, BackboneUnknownError, BackboneUnusableError, OutOfMemoryError
from uproto_core.jobs import AUTO
from uproto_core.stage import fingerprint
from uproto_core.store.paths import BackbonePaths

_TEXTS_A_STEP = 64


class Backbone:
    """An image-text model and all that must travel with it.

    It is frozen, but for one with an image tower of its own (`with_tower`) while that is trained.
    """

    def __init__(
        self,
        *,
        name: str,
        folder: Path,
        fingerprint: str,
        model: Any,
        tokenizer: Any,
        preprocessing: Preprocessing,
        compute: Compute,
    ) -> None:
        self.name = name
        self.folder = folder
        self.fingerprint = fingerprint
        """Of configuration, weights and the version of the preprocessing; the same wherever the files lie."""
        self.files_fingerprint = fingerprint
        """The same of the files alone: what it was before its image tower was trained."""
        self.preprocessing = preprocessing
        self._model = model
        self._tokenizer = tokenizer
        self._compute = compute
        self._device = compute.device
        convolutions = sum(isinstance(module, torch.nn.Conv2d) for module in _image_tower(model).modules())
        # A convolutional tower is a quarter faster this way (measured: 1.07 ms for 1.36 ms a photo); a transformer's
        # one convolution cuts the patches and gains nothing. MPS has its own layout.
        is_faster = convolutions > 1 and compute.device.type != "mps"
        self._format = torch.channels_last if is_faster else torch.contiguous_format
        model.requires_grad_(requires_grad=False).eval().to(compute.device)
        model.to(memory_format=self._format)
        self._depths = Depths(_image_tower(model))
        self._is_frozen = True
        """Whether its tower stays as it is, so that it may be looked through by a copy of another form."""
        self.dim = int(self.encode_texts(["a photo"]).shape[1])

    @property
    def image_px(self) -> int:
        """Side of the square input in pixels."""
        return self.preprocessing.image_px

    @property
    def context_length(self) -> int:
        """Tokens of a text that are read, with start and end; the rest is cut off."""
        return int(self._tokenizer.context_length)

    @property
    def reads_latin_only(self) -> bool:
        """Whether words in other scripts say nothing to its text tower."""
        return reads_latin_only(self._tokenizer)

    @property
    def logit_scale(self) -> float:
        """What the cosines of photos and texts were multiplied with when it was trained."""
        return float(self._model.logit_scale.detach().exp())

    @property
    def is_built_in(self) -> bool:
        """Whether it is the one that comes along."""
        return self.folder == BUILT_IN_ENTRY.paths.root

    @property
    def image_tower(self) -> torch.nn.Module:
        """The part that looks at photos."""
        return _image_tower(self._model)

    def tower_module(self, *, has_depths: bool) -> torch.nn.Module:
        """The image tower and what is measured on its way as a module that torch can trace, for other programs.

        Args:
            has_depths: Whether the blocks of the earlier layers follow, as in `encode_depths`.

        Returns:
            From (B, 3, H, W) float32 of whole numbers from 0 to 255 to (B, D) or (B, D + S), float32.
        """
        return TracedTower(self._model, self.preprocessing, self._depths if has_depths else None)

    def with_tower(
        self, change: Callable[[torch.nn.Module], object], mark: str, *, is_frozen: bool = False
    ) -> "Backbone":
        """The same model with an image tower of its own; the text tower is shared, and this one stays as it is.

        Args:
            change: Done to the new tower.
            mark: Of the change: it tells the new tower's features from all others.
            is_frozen: Whether the tower stays so from then on; one that learns does not.
        """
        model = copy.deepcopy(self._model, self._shared())
        change(_image_tower(model))
        changed = Backbone(
            name=self.name,
            folder=self.folder,
            fingerprint=fingerprint("tower", self.files_fingerprint, mark),
            model=model,
            tokenizer=self._tokenizer,
            preprocessing=self.preprocessing,
            compute=self._compute,
        )
        changed.files_fingerprint = self.files_fingerprint
        changed._is_frozen = is_frozen
        return changed

    def _shared(self) -> dict[int, Any]:
        """What a copy of the model has in common with it, by id: all that is not the image tower."""
        parts: list[Any] = [part for name, part in self._model.named_children() if name != "visual"]
        parts += [*self._model.parameters(recurse=False), *self._model.buffers(recurse=False)]
        return {id(part): part for part in parts}

    @cached_property
    def _quick(self) -> tuple[Any, Depths]:
        """The model to look with, and what watches it: its norms folded where it is frozen and has such."""
        tower = _image_tower(self._model)
        quick = folded(tower, self.image_px) if self._is_frozen else None
        if quick is None:
            return self._model, self._depths
        return copy.deepcopy(self._model, self._shared() | {id(tower): quick}), Depths(quick)

    def twin(self) -> "Backbone":
        """The same, to look at photos with in another thread at the same time.

        The weights are shared; what hangs on a module while it looks (`looking`, `Depths`) is each one's own.
        """
        model, _ = self._quick
        tensors: list[object] = [*model.parameters(), *model.buffers()]
        own = copy.deepcopy(model, self._shared() | {id(tensor): tensor for tensor in tensors})
        made = copy.copy(self)
        made._quick = own, Depths(_image_tower(own))  # noqa: SLF001  (of the same class)
        return made

    def encode_to_learn(self, pixels: torch.Tensor, cancel: CancelToken) -> torch.Tensor:
        """Features that a gradient can be taken of, where gradients are on.

        The tower is as in use: no dropout, and the running statistics of norms are neither used up nor changed.

        Args:
            pixels: (B, 3, H, W) uint8, or float32 that is normalised already.
            cancel: Looked at between the layers, on the way there and on the way back.

        Returns:
            (B, D) float32 of unit length, on the device.
        """
        half = self._compute.half_precision
        with (
            looking(self.image_tower, cancel, and_back=True),
            torch.autocast(self._device.type, dtype=half or torch.bfloat16, enabled=half is not None),
        ):
            features = self._model.encode_image(self._placed(pixels))
        return unit(features)

    def prepare(self, image: Image.Image) -> torch.Tensor:
        """(3, H, W) uint8 as `encode_images` takes it, of an RGB image of any size."""
        return show(image, (View(kind="plain"),), "", self.preprocessing)[0]

    def encode_images(self, pixels: torch.Tensor, cancel: CancelToken | None = None) -> torch.Tensor:
        """Features of prepared photos.

        Args:
            pixels: (B, 3, H, W) uint8, or float32 that is normalised already.
            cancel: Looked at between the layers, so that a large model on a slow processor stops in time too.

        Returns:
            (B, D) float32 of unit length, on the CPU.
        """
        with torch.inference_mode():
            features = self._encoded(pixels, cancel)
        # A copy made out here is an ordinary tensor: one made in inference mode raises in a trained layer's backward.
        return features.cpu().clone()

    @cached_property
    def depth_sizes(self) -> tuple[int, ...]:
        """How many numbers each block of the earlier layers has, the colours last; known once a photo was looked at."""
        black = torch.zeros(1, 3, self.image_px, self.image_px, dtype=torch.uint8)
        return tuple(block.shape[1] for block in self._looked_at(black, None)[1])

    def encode_depths(self, pixels: torch.Tensor, cancel: CancelToken | None = None) -> torch.Tensor:
        """Features of prepared photos, and what the tower saw on its way there (`backbone.depths`).

        Args:
            pixels: (B, 3, H, W) uint8.
            cancel: Looked at between the layers.

        Returns:
            (B, D + S) float32 on the CPU: the first D of unit length, then the blocks of `depth_sizes`.
        """
        features, blocks = self._looked_at(pixels, cancel)
        return torch.cat([features, *blocks], dim=1).cpu().clone()

    def _looked_at(self, pixels: torch.Tensor, cancel: CancelToken | None) -> tuple[torch.Tensor, list[torch.Tensor]]:
        """(B, D) of unit length and the blocks (B, K), on the device."""
        _, depths = self._quick
        pixels = pixels.to(self._device, non_blocking=True)
        with torch.inference_mode(), depths.watching():
            return self._encoded(pixels, cancel), depths.blocks(pixels)

    def _encoded(self, pixels: torch.Tensor, cancel: CancelToken | None) -> torch.Tensor:
        """(B, D) of unit length, on the device."""
        model, _ = self._quick
        with looking(_image_tower(model), cancel), self._precision():
            return unit(model.encode_image(self._placed(pixels)))

    def _placed(self, pixels: torch.Tensor) -> torch.Tensor:
        """(B, 3, H, W) float32, normalised, on the device and in the layout that the tower is quickest with."""
        placed = pixels.to(self._device, non_blocking=True)
        if placed.dtype == torch.uint8:
            placed = self.preprocessing.normalised(placed)
        return placed.contiguous(memory_format=self._format)

    def encode_texts(self, texts: Sequence[str], cancel: CancelToken | None = None) -> torch.Tensor:
        """Features of sentences; what goes past `context_length` is cut off.

        Returns:
            (M, D) float32 of unit length, on the CPU.
        """
        parts: list[torch.Tensor] = []
        for start in range(0, len(texts), _TEXTS_A_STEP):
            if cancel is not None:
                cancel.check()
            tokens = self._tokenizer(list(texts[start : start + _TEXTS_A_STEP]))
            with torch.inference_mode(), self._precision():
                parts.append(unit(self._model.encode_text(tokens.to(self._device))).cpu())
        return torch.cat(parts).clone() if parts else torch.zeros(0, self.dim)

    def _precision(self) -> torch.autocast:
        """Half precision where the graphics card gains from it; the features are stored in 16 bits anyway."""
        is_cuda = self._device.type == "cuda"
        return torch.autocast(self._device.type, dtype=torch.float16 if is_cuda else torch.bfloat16, enabled=is_cuda)


def load_backbone(name: str, compute: Compute) -> Backbone:
    """A backbone by name or folder.

    Args:
        name: `auto` (the best on this computer), `built-in`, a name of `list_backbones()`, `hf-hub:owner/name` of one
            that was downloaded, or a folder in open_clip's form (`open_clip_config.json` and
            `open_clip_model.safetensors`), with `local-dir:` before it or without.
        compute: Where it is to run.

    Raises:
        BackboneUnknownError: there is no model and no folder of that name.
        BackboneNotHereError: the model is known and was not downloaded.
        BackboneUnusableError: its files are damaged, or ask for what this program does not do.
        OutOfMemoryError: it does not fit into memory.
    """
    entry, paths = _find(name)
    config = read_config(paths)
    if entry is not None:
        require_same_activation(entry, config, paths)
    known = entry.name if entry is not None else str(paths.root)
    try:
        require_same_shapes(paths)
        mark = fingerprint("backbone", VERSION, DEPTHS_VERSION, config, weights_sha256(paths.weights))
        model, tokenizer, preprocessing = _read_folder(paths)
        return Backbone(
            name=known,
            folder=paths.root,
            fingerprint=mark,
            model=model,
            tokenizer=tokenizer,
            preprocessing=preprocessing,
            compute=compute,
        )
    except (
        RuntimeError,
        ValueError,
        LookupError,
        TypeError,
        AttributeError,
        AssertionError,
        ArithmeticError,
        OSError,
        ImportError,
        MemoryError,
        SafetensorError,
    ) as error:
        if is_out_of_memory(error):
            raise OutOfMemoryError(model=known) from error
        raise BackboneUnusableError(path=paths.root, because=_reason(error)) from error


def require_backbone(name: str) -> None:
    """Make sure that there is a model of that name before long work that needs one; its weights are not read.

    Raises:
        BackboneUnknownError: there is no model and no folder of that name.
        BackboneNotHereError: the model is known and was not downloaded.
        BackboneUnusableError: one of its files is missing, or its configuration is none.
    """
    _, paths = _find(name)
    read_config(paths)


def _find(name: str) -> tuple[BackboneEntry | None, BackbonePaths]:
    """Its entry, and its files; a folder has no entry, and its name is its absolute path."""
    try:
        entry = best_backbone() if name == AUTO else find_backbone(name)
    except BackboneUnknownError:
        # Not Path's own: a ~name of no one, or a name that no disk takes, is no model, and no error of its own.
        folder = Path(os.path.expanduser(name.removeprefix(FROM_FOLDER))).absolute()  # noqa: PTH111
        if not os.path.isdir(folder):  # noqa: PTH112
            raise
        return None, BackbonePaths(folder)
    if not entry.is_on_this_computer:
        raise BackboneNotHereError(name=name if name.startswith(FROM_HUB) else entry.name)
    return entry, entry.paths


def _read_folder(paths: BackbonePaths) -> tuple[Any, Any, Preprocessing]:
    with quiet():
        open_clip = import_open_clip()
        place = f"local-dir:{paths.root}"
        model = open_clip.create_model(place, require_pretrained=True)
        # Else every photo would be called damaged, and none of them is.
        if not all(bool(torch.isfinite(tensor.sum())) for tensor in model.state_dict().values()):
            raise ValueError("some of its weights are not numbers")
        return model, open_clip.get_tokenizer(place), read_preprocessing(model.visual.preprocess_cfg)


def _image_tower(model: Any) -> torch.nn.Module:
    tower = model.visual
    assert isinstance(tower, torch.nn.Module), "every open_clip model has an image tower"
    return tower


def _reason(error: BaseException) -> str:
    if isinstance(error, SafetensorError):
        return f"its weights are damaged ({first_line(error)})"
    return NOT_TOGETHER if "loading state_dict" in str(error) else first_line(error)
