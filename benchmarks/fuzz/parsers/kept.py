"""What the program keeps for itself: it may be damaged by others all the same."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from benchmarks.fuzz.target import Target
from uproto_core.backbone.cache import CacheDamagedError, FeatureCache
from uproto_core.backbone.weights_hash import weights_sha256
from uproto_core.photos.measure import measure_photo
from uproto_core.photos.records import PhotoRecord
from uproto_core.photos.seen import SeenDamagedError, SeenPhotos
from uproto_core.store.paths import FeaturePaths, user_paths
from uproto_core.store.window import network_environment, read_window, write_window
from uproto_core.texts.encyclopaedia import Page
from uproto_core.texts.encyclopaedia import _read as read_page

_DIM: Final = 8


def _cached(paths: FeaturePaths) -> None:
    cache = FeatureCache(paths, _DIM)
    try:
        for features in cache.read([f"{number:064x}" for number in range(4)]).values():
            assert features.shape == (_DIM,)
    except CacheDamagedError:
        cache.set_aside()
    cache.write({f"{9:064x}": np.ones(_DIM, np.float16)})


def _seen(database: Path, photos: list[PhotoRecord]) -> None:
    seen = SeenPhotos(database)
    try:
        seen.recall(photos)
    except SeenDamagedError:
        seen.set_aside()
    # A new one, beside what was set aside.
    try:
        seen.remember([(photos[0], measure_photo(photos[0].path).measures)])
    except SeenDamagedError:
        seen.set_aside()


def cache(place: Path) -> Target:
    """Features with their index, photos seen, hashes of weights, a page that was looked up."""
    photo = place / "photo.png"
    Image.linear_gradient("L").save(photo)
    state = photo.stat()
    record = PhotoRecord(
        path=photo,
        relative="photo.png",
        class_name="a",
        size=state.st_size,
        mtime_ns=state.st_mtime_ns,
        inode=state.st_ino,
        device=state.st_dev,
    )
    made = place / "made"
    features = FeatureCache(FeaturePaths(made), _DIM)
    features.write({f"{number:064x}": np.full(_DIM, number, np.float16) for number in range(4)})
    SeenPhotos(made / "photos.sqlite").remember([(record, measure_photo(photo).measures)])
    for name in (FeaturePaths(made).index, made / "photos.sqlite"):
        with closing(sqlite3.connect(name)) as database:
            database.execute("PRAGMA journal_mode = DELETE")
    weights_sha256(photo)
    page = Page(asked="https://a", kind="page", title="Fox", text="A fox.").model_dump_json()
    names = (FeaturePaths(made).index.name, FeaturePaths(made).rows.name, "photos.sqlite")
    files = {f"features/{name}": (made / name).read_bytes() for name in names[:2]}
    files |= {"photos.sqlite": (made / "photos.sqlite").read_bytes(), "page.json": page.encode()}
    files |= {"hashes.json": user_paths().weights_hashes.read_bytes()}

    def read(folder: Path) -> None:
        _cached(FeaturePaths(folder / "features"))
        _seen(folder / "photos.sqlite", [record])
        hashes = folder / "hashes.json"
        user_paths().weights_hashes.write_bytes(hashes.read_bytes() if hashes.exists() else b"")
        weights_sha256(photo)
        read_page(folder / "page.json")

    return Target(files=files, read=read, is_changed_by_reading=True)


def window(_: Path) -> Target:
    """`window.json`, read, changed and written again."""
    whole = {
        "format": 1,
        "recent": ["/a/b.uproto"],
        "place": {"x": 1, "y": 2, "width": 800, "height": 600},
        "look": "dark",
        "language": "de",
        "hidden": [],
        "spots": [{"project": "/a/b.uproto", "page": "results", "tab": 1}],
        "network": {"proxy": "http://proxy.example:8080", "mirror": "https://mirror.example/"},
    }

    def read(folder: Path) -> None:
        document = read_window(folder / "window.json")
        network_environment(document.network)
        write_window(folder / "window.json", document.used(Path("/c")).without(Path("/a/b.uproto")))

    return Target(files={"window.json": json.dumps(whole).encode()}, read=read, is_changed_by_reading=True)
