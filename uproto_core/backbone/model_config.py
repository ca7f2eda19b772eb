"""What open_clip's configuration file of a model says, checked as far as the code here relies on it."""

import json
import logging
import math
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import torch
from safetensors import safe_open

from uproto_core.backbone.catalogue import BackboneEntry
from uproto_core.backbone.tokeniser import needs_tokeniser, require_tokeniser
from uproto_core.backbone.torchvision_guard import import_open_clip
from uproto_core.errors import BackboneUnusableError
from uproto_core.store.paths import BackbonePaths

NOT_TOGETHER = "its weights are not those of the model that its configuration describes"

_MOST_LAYERS = 1000
"""Of all towers together; the largest models have about a hundred."""

_NO_MODEL = (
    RuntimeError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    MemoryError,
)
"""What open_clip and timm raise on configurations that describe nothing."""

_PREPROCESSING = ("mean", "std", "interpolation", "resize_mode")


def read_config(paths: BackbonePaths) -> dict[str, Any]:
    """The configuration of a model whose files are there.

    With a tokeniser of its own beside the weights, their hashes are part of it, and so of the model's fingerprint.

    Raises:
        BackboneUnusableError: a file is missing, is no configuration, or asks for parts from elsewhere.
    """
    for file in (paths.config, paths.weights):
        if not file.is_file():
            raise BackboneUnusableError(path=paths.root, because=f"it has no file {file.name}")
    try:
        config = json.loads(paths.config.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise BackboneUnusableError(path=paths.root, because=f"{paths.config.name} cannot be read") from error
    model = config.get("model_cfg") if isinstance(config, dict) else None
    if not isinstance(model, dict) or not all(isinstance(model.get(key), dict) for key in ("vision_cfg", "text_cfg")):
        raise BackboneUnusableError(path=paths.root, because=f"{paths.config.name} does not describe a model")
    if not isinstance(config.get("preprocess_cfg") or {}, dict):
        raise BackboneUnusableError(path=paths.root, because=f"{paths.config.name} does not say how to prepare photos")
    _refuse_foreign_parts(model, paths)
    if _layers(model) > _MOST_LAYERS:
        raise BackboneUnusableError(path=paths.root, because=f"{paths.config.name} does not describe a model")
    if needs_tokeniser(model["text_cfg"]):
        return {**config, "tokeniser": require_tokeniser(model["text_cfg"], paths)}
    return dict(config)


def _refuse_foreign_parts(model: dict[str, Any], paths: BackbonePaths) -> None:
    """Refuse configurations that would fetch parts from the network or run another package's code."""
    text, tower = model["text_cfg"], str(model["vision_cfg"].get("timm_model_name") or "")
    if text.get("hf_model_name"):
        raise BackboneUnusableError(path=paths.root, because="its text tower comes from another package")
    if ":" in tower:
        raise BackboneUnusableError(path=paths.root, because="its image tower lies elsewhere")


def _layers(model: dict[str, Any]) -> float:
    """How many layers a configuration asks for: they are made one by one before any weights are looked at."""
    asked = 0.0
    for tower in model.values():
        for key, value in tower.items() if isinstance(tower, dict) else ():
            if key.endswith("layers"):
                numbers = value if isinstance(value, list) else [value]
                # No number counts as more than is needed to refuse it: one of JSON may be too large for a float.
                asked += sum(min(number, _MOST_LAYERS + 1) for number in numbers if isinstance(number, int | float))
    return asked


def require_same_activation(entry: BackboneEntry, config: dict[str, Any], paths: BackbonePaths) -> None:
    """Stop where weights meet the wrong activation.

    The features would be wrong without any other sign (method.md 5.4), so a flag that differs from the one of the
    tag's own record is an error.

    Raises:
        BackboneUnusableError: it differs.
    """
    if not entry.tag:
        return
    with quiet():
        trained = import_open_clip().get_pretrained_cfg(entry.model, entry.tag)
    if bool(trained.get("quick_gelu", False)) != bool(config["model_cfg"].get("quick_gelu", False)):
        raise BackboneUnusableError(path=paths.root, because="its activation is not the one it was trained with")


def require_same_shapes(paths: BackbonePaths) -> None:
    """Hold what the configuration asks for against what the weights are, before any memory is taken for it.

    A configuration that lies about its sizes would ask for more memory than there is; where only the positions differ,
    open_clip would stretch them and the features would be others than the ones the model was trained to give.

    Raises:
        ValueError: they do not belong together, or there is no such model.
    """
    with safe_open(paths.weights, framework="pt") as weights:
        stored = {name: math.prod(weights.get_slice(name).get_shape()) for name in weights.keys()}  # noqa: SIM118
    planned = _planned(paths).state_dict()
    wanted = {name: math.prod(tensor.shape) for name, tensor in planned.items()}
    differing = sorted(name for name in wanted.keys() & stored.keys() if wanted[name] != stored[name])
    lacking = sum(numbers for name, numbers in wanted.items() if name not in stored)
    if differing or lacking > sum(stored.values()):
        raise ValueError(NOT_TOGETHER)


def _planned(paths: BackbonePaths) -> torch.nn.Module:
    """The model without its numbers: the meta device takes no memory, and a tenth of a second."""
    with quiet(), torch.device("meta"):
        try:
            made = import_open_clip().create_model(f"local-dir:{paths.root}", load_weights=False, device="meta")
        except _NO_MODEL as error:
            because = f"{paths.config.name} describes no model that can be built ({first_line(error)})"
            raise ValueError(because) from error
    assert isinstance(made, torch.nn.Module), "open_clip makes nothing else"
    return made


def first_line(error: BaseException) -> str:
    """What a library has to say, short enough for a sentence."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0].rstrip(".:!")[:200] if lines else type(error).__name__


def config_for(entry: BackboneEntry) -> str:
    """The configuration of a model of the catalogue, as text, where only its weights were given."""
    with quiet():
        open_clip = import_open_clip()
        model = open_clip.get_model_config(entry.model)
        trained = open_clip.get_pretrained_cfg(entry.model, entry.tag)
    assert model is not None, "a test holds the catalogue to open_clip's table"
    model["quick_gelu"] = bool(trained.get("quick_gelu", False))
    preprocessing = {key: trained[key] for key in _PREPROCESSING if key in trained}
    return json.dumps({"model_cfg": model, "preprocess_cfg": preprocessing}, indent=1)


@contextmanager
def quiet() -> Iterator[None]:
    """Keep open_clip's and timm's warnings and log lines to themselves.

    open_clip logs through the root logger, whose first message would install a handler that prints everyone's.
    """
    silent, root = logging.NullHandler(), logging.getLogger()
    root.addHandler(silent)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        root.removeHandler(silent)
