"""`uproto doctor`: versions, device, disk, folders and a self-test; a file for a report, without photos."""

import io
import json
import os
import platform
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Annotated

import typer

from uproto_core.errors import UprotoError
from uproto_core.store.atomic import replaced
from uproto_core.store.paths import user_paths

_PACKAGES = (
    *("uproto", "torch", "torchvision", "open_clip_torch", "timm", "numpy", "scipy", "scikit-learn", "pillow"),
    *("pillow-heif", "PySide6-Essentials", "pyqtgraph", "pydantic", "typer", "huggingface_hub"),
)
_LOG_BYTES = 200_000


@dataclass(frozen=True)
class Check:
    """One part of the self-test."""

    name: str
    is_fine: bool
    words: str


def doctor(
    zip_file: Annotated[
        Path | None, typer.Option("--zip", help="Write what is known into a file for a report; no photo is in it.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on standard output.")] = False,
) -> None:
    """See whether everything that uproto needs works on this computer."""
    facts = _facts()
    checks = [_try(name, test) for name, test in _TESTS.items()]
    document = {"format": 1, **facts, "checks": [asdict(check) for check in checks]}
    if as_json:
        typer.echo(json.dumps(document, ensure_ascii=False))
    else:
        for part, values in facts.items():
            typer.echo(part)
            for name, value in values.items():
                typer.echo(f"  {name:22} {value}")
        typer.echo("self-test")
        for check in checks:
            typer.echo(f"  {'fine ' if check.is_fine else 'FAILS'} {check.name}: {check.words}")
    if zip_file is not None:
        _write_zip(zip_file, document)
        typer.echo(f"Written: {zip_file}", err=True)
    if not all(check.is_fine for check in checks):
        raise typer.Exit(1)


def _facts() -> dict[str, dict[str, str]]:
    from uproto_core.compute import choose_compute, usable_cores

    compute = choose_compute("auto")
    paths = user_paths()
    folders = {"settings": paths.config, "models": paths.backbones, "cache": paths.cache, "log": paths.log}
    disk = next(folder for folder in (paths.cache, *paths.cache.parents) if folder.exists())
    return {
        "versions": {
            "python": platform.python_version(),
            "system": f"{platform.system()} {platform.release()} {platform.machine()}",
            **{name: _version(name) for name in _PACKAGES},
        },
        "device": {
            "computes on": compute.name or f"processor, {usable_cores()} cores",
            "free room": f"{shutil.disk_usage(disk).free / 1e9:.0f} GB",
        },
        "folders": {name: _shortened(str(folder)) for name, folder in folders.items()},
    }


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "not installed"


def _try(name: str, test: Callable[[], str]) -> Check:
    try:
        return Check(name=name, is_fine=True, words=test())
    except (UprotoError, OSError, ImportError, RuntimeError, AssertionError) as error:
        return Check(name=name, is_fine=False, words=str(error))


def _test_model() -> str:
    import numpy as np
    import torch
    from PIL import Image

    from uproto_core.backbone.load import load_backbone
    from uproto_core.compute import choose_compute
    from uproto_core.jobs import BUILT_IN

    backbone = load_backbone(BUILT_IN, choose_compute("auto"))
    pixels = backbone.prepare(Image.fromarray(np.full((64, 64, 3), 128, dtype=np.uint8)))
    features = torch.cat([backbone.encode_images(pixels[None]), backbone.encode_texts(["a photo of a moth."])])
    assert torch.allclose(features.norm(dim=1), torch.ones(2), atol=1e-3), "its features have not length 1"
    return f"the built-in model looks at photos and reads texts ({backbone.dim} numbers each)"


def _test_photos() -> str:
    import tempfile

    from PIL import Image

    from uproto_core.photos.load import load_image

    with tempfile.TemporaryDirectory() as folder:
        for ending in ("jpg", "png", "webp", "tiff", "bmp", "gif"):
            path = Path(folder) / f"test.{ending}"
            Image.new("RGB", (8, 8), (200, 100, 50)).save(path)
            assert load_image(path).size == (8, 8), f"{ending} is read wrongly"
    return "JPEG, PNG, WebP, TIFF, BMP and GIF are read"


def _test_anchors() -> str:
    from uproto_core.cancel import CancelToken
    from uproto_core.prototypes.quality import prototype_quality
    from uproto_core.prototypes.simplex import simplex_prototypes

    quality = prototype_quality(simplex_prototypes(10, 64, seed=0), kind="simplex", cancel=CancelToken())
    assert abs(quality.gap) < 1e-6, "they are not even"  # noqa: PLR2004  (rounding)
    return "anchors are spread evenly"


def _test_writing() -> str:
    paths = user_paths()
    for folder in (paths.config, paths.cache, paths.log):
        probe = folder / f".probe-{os.getpid()}"
        with replaced(probe) as temporary:
            temporary.write_bytes(b"")
        probe.unlink()
    return "settings, cache and log can be written"


_TESTS: dict[str, Callable[[], str]] = {
    "photos": _test_photos,
    "model": _test_model,
    "anchors": _test_anchors,
    "folders": _test_writing,
}


def _shortened(text: str) -> str:
    """Without the person's name, which is part of their folder."""
    return text.replace(str(Path.home()), "~")


def _write_zip(path: Path, document: dict[str, object]) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("doctor.json", json.dumps(document, indent=1, ensure_ascii=False))
        logs = sorted(user_paths().log.glob("*.log")) if user_paths().log.is_dir() else []
        for log in logs:
            tail = log.read_bytes()[-_LOG_BYTES:].decode("utf-8", errors="replace")
            archive.writestr(f"log/{log.name}", _shortened(tail))
    with replaced(path) as temporary:
        temporary.write_bytes(made.getvalue())
