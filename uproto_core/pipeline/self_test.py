"""The self-test: does everything that uproto needs work on this computer?"""

import os
import tempfile
from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path

from uproto_core.cancel import CancelToken
from uproto_core.errors import UprotoError
from uproto_core.events import Event, SelfCheck, SelfTested
from uproto_core.store.atomic import replaced
from uproto_core.store.paths import user_paths


def self_test(cancel: CancelToken) -> Generator[Event, None, None]:
    """Try each part; what fails is told and ends nothing.

    Yields:
        `SelfTested`.
    """
    from uproto_core.compute import choose_compute, usable_cores  # noqa: PLC0415  (loads torch)

    compute = choose_compute("auto")
    checks: list[SelfCheck] = []
    for name, test in _TESTS.items():
        cancel.check()
        checks.append(_tried(name, partial(test, cancel)))
    yield SelfTested(computes_on=compute.name or f"processor, {usable_cores()} cores", checks=tuple(checks))


def _tried(name: str, test: Callable[[], str]) -> SelfCheck:
    try:
        return SelfCheck(name=name, is_fine=True, words=test())
    except (UprotoError, OSError, ImportError, RuntimeError, AssertionError) as error:
        return SelfCheck(name=name, is_fine=False, words=str(error))


def _test_photos(_cancel: CancelToken) -> str:
    from PIL import Image  # noqa: PLC0415

    from uproto_core.photos.load import load_image  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as folder:
        for ending in ("jpg", "png", "webp", "tiff", "bmp", "gif"):
            path = Path(folder) / f"test.{ending}"
            Image.new("RGB", (8, 8), (200, 100, 50)).save(path)
            assert load_image(path).size == (8, 8), f"{ending} is read wrongly"
    return "JPEG, PNG, WebP, TIFF, BMP and GIF are read"


def _test_model(_cancel: CancelToken) -> str:
    import numpy as np  # noqa: PLC0415
    import torch  # noqa: PLC0415
    from PIL import Image  # noqa: PLC0415

    from uproto_core.backbone.load import load_backbone  # noqa: PLC0415
    from uproto_core.compute import choose_compute  # noqa: PLC0415
    from uproto_core.jobs import BUILT_IN  # noqa: PLC0415

    backbone = load_backbone(BUILT_IN, choose_compute("auto"))
    pixels = backbone.prepare(Image.fromarray(np.full((64, 64, 3), 128, dtype=np.uint8)))
    features = torch.cat([backbone.encode_images(pixels[None]), backbone.encode_texts(["a photo of a moth."])])
    assert torch.allclose(features.norm(dim=1), torch.ones(2), atol=1e-3), "its features have not length 1"
    return f"the built-in model looks at photos and reads texts ({backbone.dim} numbers each)"


def _test_anchors(cancel: CancelToken) -> str:
    from uproto_core.prototypes.quality import prototype_quality  # noqa: PLC0415
    from uproto_core.prototypes.simplex import simplex_prototypes  # noqa: PLC0415

    quality = prototype_quality(simplex_prototypes(10, 64, seed=0), kind="simplex", cancel=cancel)
    assert abs(quality.gap) < 1e-6, "they are not even"  # noqa: PLR2004  (rounding)
    return "anchors are spread evenly"


def _test_writing(_cancel: CancelToken) -> str:
    paths = user_paths()
    for folder in (paths.config, paths.cache, paths.log):
        probe = folder / f".probe-{os.getpid()}"
        with replaced(probe) as temporary:
            temporary.write_bytes(b"")
        probe.unlink()
    return "settings, cache and log can be written"


_TESTS: dict[str, Callable[[CancelToken], str]] = {
    "photos": _test_photos,
    "model": _test_model,
    "anchors": _test_anchors,
    "folders": _test_writing,
}
