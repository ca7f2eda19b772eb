"""The image-text models there are to choose from: what each brings, what it costs, whether it is on this computer.

Names, tags and repositories are those of open_clip's own table of pretrained models (a test compares). No torch here:
the command line lists them at once.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from uproto_core.backbone.tokeniser import PACKAGE, has_package
from uproto_core.errors import BackboneUnknownError
from uproto_core.jobs import BUILT_IN
from uproto_core.store.paths import BackbonePaths, user_paths
from uproto_core.store.resources import built_in_backbone

FROM_HUB: Final = "hf-hub:"
"""Begins open_clip's name of a model by its place on the hub, such as hf-hub:imageomics/bioclip-2."""

FROM_FOLDER: Final = "local-dir:"
"""Begins open_clip's name of a model by its folder."""

WEIGHTS_NAMES: Final = ("open_clip_model.safetensors", "open_clip_pytorch_model.safetensors")
"""What the weights are called in open_clip's form. A `model.safetensors` beside them is for another package."""

_REPO = re.compile(r"(?=.{3,96}$)[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*", re.ASCII)
_BETWEEN = "--"
"""Stands for the slash of a place on the hub in the name of a folder."""

Speed = Literal["fast", "moderate", "slow"]

_SPEEDS: Final[tuple[tuple[Speed, int], ...]] = (("fast", 10), ("moderate", 150))
"""The longest time of each word, built-in = 1 (one to five milliseconds)."""


@dataclass(frozen=True, kw_only=True)
class BackboneEntry:
    """One image-text model."""

    name: str
    """As `--backbone` takes it."""
    title: str
    """What it is, in plain words."""
    model: str = ""
    """open_clip's name of the architecture; empty for the built-in one and for those added by hand."""
    tag: str = ""
    """open_clip's name of the weights."""
    repo: str = ""
    """Where the hub keeps it; empty where it cannot be downloaded."""
    megabytes: int
    """Size of its files; 10^6 bytes."""
    licence: str
    image_px: int | None
    """Side of the pictures it looks at; None where only loading would tell."""
    dim: int | None
    """Numbers in a feature; None where only loading would tell."""
    times_slower: int | None
    """Time for a photo on a processor, built-in = 1 (measured on one core); None where not measured."""
    needs: str = ""
    """A package that must be installed beside uproto, for its tokeniser."""

    @property
    def paths(self) -> BackbonePaths:
        """Where its files are, or would be."""
        return built_in_backbone() if self.name == BUILT_IN else user_paths().backbone(self.name)

    @property
    def is_on_this_computer(self) -> bool:
        """Whether it can be used without a download."""
        return self.paths.config.is_file() and self.paths.weights.is_file()

    @property
    def speed(self) -> Speed | None:
        """How long a photo takes on a processor, in a word; None where not measured."""
        if self.times_slower is None:
            return None
        return next((word for word, most in _SPEEDS if self.times_slower <= most), "slow")

    @property
    def is_usable(self) -> bool:
        """Whether what it needs beside uproto is installed."""
        return not self.needs or has_package()


BUILT_IN_ENTRY = BackboneEntry(
    name=BUILT_IN,
    title="Built-in, small: for trying things out and for weak computers",
    megabytes=24,
    licence="see resources/backbones/uproto-tiny/README.md",
    image_px=128,
    dim=512,
    times_slower=1,
)

CATALOGUE = (
    BackboneEntry(
        name="vit-l-14",
        title="Large: the best answers; wants a graphics card, or a night",
        model="ViT-L-14",
        tag="datacomp_xl_s13b_b90k",
        repo="laion/CLIP-ViT-L-14-DataComp.XL-s13B-b90K",
        megabytes=1711,
        licence="MIT",
        image_px=224,
        dim=768,
        times_slower=1460,
    ),
    BackboneEntry(
        name="pe-core-b-16",
        title="Medium, of 2025: nearly as good as the large one; slow without a graphics card",
        model="PE-Core-B-16",
        tag="meta",
        repo="timm/PE-Core-B-16",
        megabytes=1791,
        licence="Apache-2.0",
        image_px=224,
        dim=1024,
        times_slower=325,
    ),
    BackboneEntry(
        name="siglip2-b-16",
        title="Medium, of 2025, reads many languages: slow without a graphics card",
        model="ViT-B-16-SigLIP2",
        tag="webli",
        repo="timm/ViT-B-16-SigLIP2",
        megabytes=1536,
        licence="Apache-2.0",
        image_px=224,
        dim=768,
        times_slower=311,
        needs=PACKAGE,
    ),
    BackboneEntry(
        name="mobileclip2-s2",
        title="Medium, made for phones, of 2025: the best for its time; for research only, by its licence",
        model="MobileCLIP2-S2",
        tag="dfndr2b",
        repo="timm/MobileCLIP2-S2-OpenCLIP",
        megabytes=398,
        licence="Apple ML research model licence (research only)",
        image_px=256,
        dim=512,
        times_slower=205,
    ),
    BackboneEntry(
        name="mobileclip-s2",
        title="Medium, made for phones: strong for its size; for research only, by its licence",
        model="MobileCLIP-S2",
        tag="datacompdr",
        repo="apple/MobileCLIP-S2-OpenCLIP",
        megabytes=398,
        licence="Apple ML research model licence (research only)",
        image_px=256,
        dim=512,
        times_slower=200,
    ),
    BackboneEntry(
        name="siglip2-b-32",
        title="Standard, of 2025, reads many languages: for class names that are not English",
        model="ViT-B-32-SigLIP2-256",
        tag="webli",
        repo="timm/ViT-B-32-SigLIP2-256",
        megabytes=1542,
        licence="Apache-2.0",
        image_px=256,
        dim=768,
        times_slower=106,
        needs=PACKAGE,
    ),
    BackboneEntry(
        name="vit-b-16",
        title="Medium: strong on real photos; slow without a graphics card",
        model="ViT-B-16",
        tag="datacomp_xl_s13b_b90k",
        repo="laion/CLIP-ViT-B-16-DataComp.XL-s13B-b90K",
        megabytes=599,
        licence="MIT",
        image_px=224,
        dim=512,
        times_slower=310,
    ),
    BackboneEntry(
        name="vit-b-32-256",
        title="Standard, with larger pictures: stronger than vit-b-32 and a little slower",
        model="ViT-B-32-256",
        tag="datacomp_s34b_b86k",
        repo="laion/CLIP-ViT-B-32-256x256-DataComp-s34B-b86K",
        megabytes=606,
        licence="MIT",
        image_px=256,
        dim=512,
        times_slower=110,
    ),
    BackboneEntry(
        name="mobileclip-s1",
        title="Small, made for phones: good for its size; for research only, by its licence",
        model="MobileCLIP-S1",
        tag="datacompdr",
        repo="apple/MobileCLIP-S1-OpenCLIP",
        megabytes=341,
        licence="Apple ML research model licence (research only)",
        image_px=256,
        dim=512,
        times_slower=125,
    ),
    BackboneEntry(
        name="mobileclip2-s0",
        title="Small, made for phones, of 2025: the quickest of these; for research only, by its licence",
        model="MobileCLIP2-S0",
        tag="dfndr2b",
        repo="timm/MobileCLIP2-S0-OpenCLIP",
        megabytes=300,
        licence="Apple ML research model licence (research only)",
        image_px=256,
        dim=512,
        times_slower=79,
    ),
    BackboneEntry(
        name="vit-b-32",
        title="Standard: far better than the built-in one, and quick enough for most computers",
        model="ViT-B-32",
        tag="laion2b_s34b_b79k",
        repo="laion/CLIP-ViT-B-32-laion2B-s34B-b79K",
        megabytes=606,
        licence="MIT",
        image_px=224,
        dim=512,
        times_slower=85,
    ),
)
"""The best first: the order of their accuracy on ImageNet by names alone, as their makers report it.

Those without `needs` read texts with CLIP's own tokeniser, which comes with open_clip.
"""

RECOMMENDED = "vit-b-32"
"""What to offer someone who has only the built-in one."""


def list_backbones() -> tuple[BackboneEntry, ...]:
    """The built-in model, those to download (best first), and those that were added by hand (by name)."""
    return (BUILT_IN_ENTRY, *CATALOGUE, *_added())


def find_backbone(name: str) -> BackboneEntry:
    """The model of that name, or of that place on the hub (`hf-hub:owner/name`).

    Raises:
        BackboneUnknownError: there is none.
    """
    if name.startswith(FROM_HUB):
        return _of_hub(name)
    for entry in list_backbones():
        if entry.name == name:
            return entry
    if _BETWEEN in name:
        # A classifier knows its model by the name of the folder, also after the model was removed.
        return _of_hub(name.replace(_BETWEEN, "/", 1))
    raise BackboneUnknownError(name=name)


def best_backbone() -> BackboneEntry:
    """The best model of the catalogue that is on this computer, else the built-in one."""
    return next((entry for entry in CATALOGUE if entry.is_on_this_computer and entry.is_usable), BUILT_IN_ENTRY)


def _of_hub(name: str) -> BackboneEntry:
    """A model by its place on the hub: that of the catalogue, or one of which only loading tells more."""
    repo = name.removeprefix(FROM_HUB).strip("/")
    if not _REPO.fullmatch(repo):
        raise BackboneUnknownError(name=name)
    known = next((entry for entry in CATALOGUE if entry.repo.casefold() == repo.casefold()), None)
    return known or _unmeasured(repo.replace("/", _BETWEEN), "From the hub", repo)


def _unmeasured(name: str, title: str, repo: str = "") -> BackboneEntry:
    return BackboneEntry(
        name=name,
        title=title,
        repo=repo,
        megabytes=round(_size(user_paths().backbone(name).weights) / 1e6),
        licence="as its maker says",
        image_px=None,
        dim=None,
        times_slower=None,
    )


def _added() -> tuple[BackboneEntry, ...]:
    known = {BUILT_IN, *(entry.name for entry in CATALOGUE)}
    try:
        folders = sorted(user_paths().backbones.iterdir())
    except OSError:
        return ()
    return tuple(
        _unmeasured(folder.name, "Added on this computer")
        for folder in folders
        if folder.name not in known and not folder.name.startswith(".") and BackbonePaths(folder).weights.is_file()
    )


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
