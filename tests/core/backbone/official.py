"""A model with random weights in the form that open_clip's hub models have: its configuration and safetensors."""

import json
from pathlib import Path

import torch
from safetensors.torch import save_file

from uproto_core.backbone.model_config import quiet
from uproto_core.backbone.torchvision_guard import import_open_clip
from uproto_core.store.paths import BackbonePaths

SMALL = {
    "embed_dim": 32,
    "vision_cfg": {"image_size": 64, "layers": 2, "width": 64, "head_width": 32, "patch_size": 32},
    "text_cfg": {"context_length": 77, "vocab_size": 49408, "width": 32, "heads": 2, "layers": 1},
}
"""ViT-B/32 in everything but the numbers: two layers of 64 in place of twelve of 768."""


def write_official(folder: Path, model: dict[str, object] | None = None, **preprocessing: object) -> BackbonePaths:
    """What `open_clip.push_to_hf_hub` writes.

    Args:
        folder: A new one.
        model: Its `model_cfg`; the small one where none is given.
        preprocessing: What differs in `preprocess_cfg`.
    """
    paths, config = BackbonePaths(folder), model or SMALL
    folder.mkdir(parents=True)
    with quiet(), torch.random.fork_rng():
        made = import_open_clip().CLIP(**config)
    save_file({name: tensor.contiguous() for name, tensor in made.state_dict().items()}, paths.weights)
    prepared = {
        "mean": [0.48145466, 0.4578275, 0.40821073],
        "std": [0.26862954, 0.26130258, 0.27577711],
        "interpolation": "bicubic",
        "resize_mode": "shortest",
    }
    document = {"model_cfg": config, "preprocess_cfg": prepared | preprocessing}
    paths.config.write_text(json.dumps(document, indent=2), encoding="utf-8")
    return paths
