"""A classifier as a folder that needs nothing else: the bundle, with its model inside whatever model it is."""

import json
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from uproto_core.backbone.load import Backbone
from uproto_core.errors import PlaceTakenError
from uproto_core.prediction.bundle import Bundle
from uproto_core.store.atomic import replaced, write_error, write_text
from uproto_core.store.paths import BackbonePaths, BundlePaths


def write_folder(bundle: Bundle, out: Path) -> None:
    """Copy a bundle with everything that it needs.

    Args:
        bundle: The classifier.
        out: A new or empty folder.

    Raises:
        PlaceTakenError: there is something in the folder.
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise PlaceTakenError(path=out, because="there is something in it")
    paths, target = bundle.paths, BundlePaths(out)
    with _all_or_nothing(target):
        try:
            out.mkdir(parents=True, exist_ok=True)
            for origin, copied in (
                (paths.model, target.model),
                (paths.texts, target.texts),
                (paths.card, target.card),
                (paths.balance, target.balance),
                (paths.sure, target.sure),
            ):
                if origin.exists():
                    with replaced(copied) as temporary:
                        shutil.copyfile(origin, temporary)
            _copy_model(bundle.backbone, BackbonePaths(target.backbone))
        except OSError as error:
            raise write_error(out, error) from error
        document = json.loads(paths.bundle_json.read_text(encoding="utf-8"))
        document["backbone"]["is_inside"] = True
        # Last, so that a folder with it is whole.
        write_text(target.bundle_json, json.dumps(document, ensure_ascii=False, indent=1))


@contextmanager
def _all_or_nothing(target: BundlePaths) -> Generator[None, None, None]:
    """Take away what was written where the rest cannot be: the same order finds an empty folder again."""
    try:
        yield
    except BaseException:
        for path in (target.model, target.texts, target.card, target.balance, target.sure):
            path.unlink(missing_ok=True)
        shutil.rmtree(target.backbone, ignore_errors=True)
        raise


def _copy_model(backbone: Backbone, target: BackbonePaths) -> None:
    target.root.mkdir(exist_ok=True)
    for origin in sorted(backbone.folder.iterdir()):
        if origin.is_file():
            with replaced(target.root / origin.name) as temporary:
                shutil.copyfile(origin, temporary)
