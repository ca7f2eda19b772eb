"""Step 3: student tower and teacher's text tower as one model in open_clip's form."""

import json
from pathlib import Path

from uproto_core.backbone.load import Backbone
from uproto_core.store.atomic import write_text
from uproto_core.store.paths import BackbonePaths
from uproto_core.store.tensors import Tensors, read_tensors, write_tensors


def export(teacher: Backbone, average: Tensors, folder: Path, *, tower: str, image_px: int) -> None:
    """Write the model; weights are stored in 16 bits.

    Args:
        teacher: Its text tower is copied as it is.
        average: Weights of the student's tower, by timm's names.
        folder: New or empty.
        tower: timm's name of the student.
        image_px: Its input.
    """
    origin, target = BackbonePaths(teacher.folder), BackbonePaths(folder)
    config = json.loads(origin.config.read_text(encoding="utf-8"))
    config["model_cfg"]["vision_cfg"] = {
        "timm_model_name": tower,
        "timm_model_pretrained": False,
        "timm_pool": "avg",
        # The tower's own last layer gives the features: no further projection.
        "timm_proj": "",
        "image_size": image_px,
    }
    half = [0.5, 0.5, 0.5]
    config["preprocess_cfg"] = {"mean": half, "std": half, "interpolation": "bicubic", "resize_mode": "shortest"}
    weights = {name: value for name, value in read_tensors(origin.weights).items() if not name.startswith("visual.")}
    weights |= {f"visual.trunk.{name}": value for name, value in average.items()}
    write_tensors(
        target.weights, {name: value.half() if value.is_floating_point() else value for name, value in weights.items()}
    )
    write_text(
        target.readme,
        f"# A small image-text model\n\nImage tower: timm's `{tower}`, trained from random values to give the features "
        f"of `{teacher.name}`.\nText tower: that model's own. Heed the licences of that model and of the photos.\n",
    )
    write_text(target.config, json.dumps(config, indent=1))
