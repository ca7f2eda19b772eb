"""Tiny models with random weights, in open_clip's own classes, and photos for them."""

import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from uproto_core.backbone.load import Backbone
from uproto_core.backbone.model_config import quiet
from uproto_core.backbone.preprocess import Preprocessing
from uproto_core.backbone.torchvision_guard import import_open_clip
from uproto_core.compute import Compute

CPU = Compute(device=torch.device("cpu"), batch=4)
DIM = 24

TOWERS: dict[str, dict[str, Any]] = {
    "vit": {"layers": 3, "width": 32, "head_width": 16, "patch_size": 8, "image_size": 32},
    "timm-vit": {"timm_model_name": "test_vit", "timm_proj": "linear", "timm_pool": "token", "image_size": 160},
    "resnet": {"layers": (1, 1, 1, 1), "width": 8, "head_width": 64, "image_size": 32},
    "timm-conv": {"timm_model_name": "test_resnet", "timm_proj": "", "timm_pool": "avg", "image_size": 64},
    "mobilenet": {"timm_model_name": "mobilenetv4_conv_small", "timm_proj": "", "timm_pool": "avg", "image_size": 64},
}
TRANSFORMERS = ("vit", "timm-vit")
CONVOLUTIONAL = ("resnet", "timm-conv", "mobilenet")


class Words:
    """A tokeniser that gives every text the same tokens: no text is looked at here."""

    context_length = 8

    def __call__(self, texts: list[str]) -> torch.Tensor:
        return torch.ones(len(texts), self.context_length, dtype=torch.int64)


def made_model(kind: str) -> Any:
    """A whole model of that kind, the same at every call."""
    open_clip = import_open_clip()
    with quiet(), torch.random.fork_rng():
        torch.random.default_generator.manual_seed(0)
        text = open_clip.CLIPTextCfg(context_length=8, vocab_size=64, width=16, heads=2, layers=1)
        model = open_clip.CLIP(DIM, open_clip.CLIPVisionCfg(**TOWERS[kind]), text)
        # Fresh norms know no statistics: without them what goes through dies out, and what is done to them is not seen.
        with torch.no_grad():
            for _ in range(20):
                model.visual.train()(photos_for(kind, 8))
    return model.eval()


@dataclass(frozen=True)
class Kinds:
    """Models by kind, made once and copied for each test."""

    made: dict[str, Any]

    def tower(self, kind: str) -> nn.Module:
        return self._copied(kind).visual.requires_grad_(requires_grad=False)

    def backbone(self, kind: str, compute: Compute = CPU) -> Backbone:
        px = TOWERS[kind]["image_size"]
        shown = Preprocessing(
            image_px=px, mean=(0.5, 0.5, 0.5), std=(0.5, 0.5, 0.5), interpolation="bicubic", resize_mode="shortest"
        )
        return Backbone(
            name=kind,
            folder=Path(kind),
            fingerprint=f"fingerprint of {kind}",
            model=self._copied(kind),
            tokenizer=Words(),
            preprocessing=shown,
            compute=compute,
        )

    def _copied(self, kind: str) -> Any:
        if kind not in self.made:
            self.made[kind] = made_model(kind)
        return copy.deepcopy(self.made[kind])


def photos_for(kind: str, many: int) -> torch.Tensor:
    """(many, 3, H, W), the same at every call."""
    px = TOWERS[kind]["image_size"]
    return torch.randn(many, 3, px, px, generator=torch.Generator().manual_seed(1))
