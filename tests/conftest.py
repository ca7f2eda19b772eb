"""What every test shares: quiet, one thread, no one's real folders, and photos drawn on the spot."""

import os
import tempfile

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"
# Before torch is loaded, as the program does it (uproto_core.waiting).
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
# One thread here and in every process that a test starts: sums then have one order, and figures are equal to the bit.
os.environ["OMP_NUM_THREADS"] = "1"
# Fixtures of a wider scope than a test run before `own_folders`: they must not meet anyone's real folders either.
_HOME = tempfile.mkdtemp(prefix="uproto-tests-")
for _name in ("CONFIG_HOME", "DATA_HOME", "CACHE_HOME", "STATE_HOME", "DOCUMENTS_DIR"):
    os.environ[f"XDG_{_name}"] = os.path.join(_HOME, _name.lower())  # noqa: PTH118  (before any other import)

from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings
from PIL import Image

settings.register_profile("uproto", derandomize=True, deadline=None, max_examples=25)
settings.load_profile("uproto")


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Point every folder of the person (settings, cache, models, documents) into the test's own place."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name in ("CONFIG", "DATA", "CACHE", "STATE", "DOCUMENTS"):
        folder = home / name.lower()
        folder.mkdir()
        monkeypatch.setenv(f"XDG_{name}_{'DIR' if name == 'DOCUMENTS' else 'HOME'}", str(folder))
    return


def drawn(name: str, colour: tuple[int, int, int], size: tuple[int, int] = (96, 72)) -> Image.Image:
    """A small photo-like picture of one colour with a pattern of its own, the same for the same name."""
    rng = np.random.default_rng(int.from_bytes(sha256(name.encode()).digest()[:8]))
    width, height = size
    y, x = np.mgrid[0:height, 0:width]
    wave = np.sin(x / rng.uniform(3, 12) + rng.uniform(0, 6)) + np.sin(y / rng.uniform(3, 12) + rng.uniform(0, 6))
    pixels = np.array(colour)[None, None] + 25 * wave[..., None] + rng.normal(0, 12, (height, width, 3))
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


@pytest.fixture
def draw_photo() -> Callable[..., Path]:
    """Write one drawn photo; the format follows the file's ending."""

    def write(path: Path, colour: tuple[int, int, int] = (120, 90, 60), size: tuple[int, int] = (96, 72)) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        drawn(path.as_posix().rsplit("/", 2)[-2] + path.name, colour, size).save(path)
        return path

    return write


@pytest.fixture
def photo_folder(tmp_path: Path, draw_photo: Callable[..., Path]) -> Callable[..., Path]:
    """A folder of class folders: `photo_folder({"Fox": 5, "Lynx": 3})`, or `"train/Fox"` for given splits."""

    def make(classes: dict[str, int], root: str = "photos") -> Path:
        palette = [(200, 40, 40), (40, 160, 60), (50, 70, 200), (210, 180, 40), (150, 60, 170), (60, 180, 190)]
        names = sorted({name.rsplit("/", 1)[-1] for name in classes})
        for name, photos in classes.items():
            colour = palette[names.index(name.rsplit("/", 1)[-1]) % len(palette)]
            (tmp_path / root / name).mkdir(parents=True, exist_ok=True)
            for number in range(photos):
                draw_photo(tmp_path / root / name / f"{name.replace('/', '-')}_{number:03}.jpg", colour)
        return tmp_path / root

    return make
