"""Classifiers that someone sends."""

import json
import os
from hashlib import sha256
from pathlib import Path

import torch

from benchmarks.fuzz.made import PLACE, trained
from benchmarks.fuzz.target import Files, Target
from uproto_core.backbone.load import Backbone, load_backbone
from uproto_core.compute import Compute
from uproto_core.errors import BackboneNotHereError
from uproto_core.prediction.bundle import read_bundle, resolve_bundle
from uproto_core.store.paths import BundlePaths
from uproto_core.store.texts import read_sentences

_MODEL = "model.safetensors"


def bundle(place: Path) -> Target:
    """A bundle's own files; the model inside it is read once and always the same (see `model`)."""
    torch.set_num_threads(1)
    whole = BundlePaths(trained(place) / "bundle")
    inside = str(BundlePaths(Path(os.environ[PLACE]) / "bundle").backbone)
    backbone = load_backbone(inside, Compute(device=torch.device("cpu"), batch=1))

    def load(name: str) -> Backbone:
        if not name.endswith(whole.backbone.name):
            raise BackboneNotHereError(name=name)
        return backbone

    paths = (whole.bundle_json, whole.model, whole.texts, whole.sure)
    files = {path.name: path.read_bytes() for path in paths if path.exists()}
    files[whole.balance.name] = json.dumps({"format": 1, "lean": 0.5, "threshold": 0.4, "target": 0.8}).encode()

    def read(folder: Path) -> None:
        paths = resolve_bundle(folder)
        found = read_bundle(paths, load)
        width = found.join.joined_dim if found.join is not None else found.document.backbone.dim
        answers = found.probabilities(torch.nn.functional.normalize(torch.ones(1, width), dim=1))
        assert answers.shape == (1, len(found.document.class_names))
        read_sentences(paths.texts)

    return Target(files=files, heal=_with_hash, read=read, most_mb=512)


def _with_hash(files: Files) -> Files:
    """The document says the hash of the tensors as they are now; else no tensor would ever be looked at."""
    try:
        document = json.loads(files["bundle.json"])
        document["model_sha256"] = sha256(files[_MODEL]).hexdigest()
        healed = json.dumps(document).encode()
    except (KeyError, ValueError, TypeError, RecursionError):
        return files
    return {**files, "bundle.json": healed}
