"""Models in open_clip's form, as they lie inside a classifier or come from elsewhere."""

import json
from pathlib import Path

import torch
from PIL import Image
from safetensors.torch import save

from benchmarks.fuzz.target import Target
from uproto_core.backbone.load import load_backbone
from uproto_core.backbone.torchvision_guard import import_open_clip
from uproto_core.compute import Compute

_TOWER = {"image_size": 32, "layers": 1, "width": 32, "patch_size": 16, "head_width": 16}
_TEXT = {"context_length": 77, "vocab_size": 49408, "width": 16, "heads": 1, "layers": 1}


def model(place: Path) -> Target:
    """The smallest model there can be: one layer of 32 numbers, with CLIP's words."""
    torch.set_num_threads(1)
    pixels = {"mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5], "interpolation": "bicubic", "resize_mode": "shortest"}
    config = {
        "model_cfg": {"embed_dim": 16, "vision_cfg": _TOWER, "text_cfg": _TEXT},
        "preprocess_cfg": {"size": [32, 32], **pixels},
    }
    origin = place / "origin"
    origin.mkdir()
    (origin / "open_clip_config.json").write_text(json.dumps(config), encoding="utf-8")
    made = import_open_clip().create_model(f"local-dir:{origin}", load_weights=False)
    weights = save({name: tensor.contiguous() for name, tensor in made.state_dict().items()})
    cpu = Compute(device=torch.device("cpu"), batch=1)

    def read(folder: Path) -> None:
        found = load_backbone(str(folder), cpu)
        found.encode_images(found.prepare(Image.new("RGB", (40, 30))).unsqueeze(0))

    files = {"open_clip_config.json": json.dumps(config).encode(), "open_clip_model.safetensors": weights}
    return Target(files=files, read=read, most_mb=1024)
