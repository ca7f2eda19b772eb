"""Which models there are, and those that arrived."""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from uproto_core.figures import Document


class BackboneFacts(Document):
    """A model to choose from."""

    name: str
    title: str
    megabytes: int
    licence: str
    times_slower: int | None
    """Time for a photo on a processor, built-in = 1; None where not measured."""
    speed: Literal["fast", "moderate", "slow"] | None = None
    """The same in a word; None where not measured."""
    model: str = ""
    """open_clip's name of the architecture; empty for the built-in one and for those added by hand."""
    tag: str = ""
    """open_clip's name of the weights."""
    image_px: int | None = None
    """Side of the pictures it looks at; None where only loading would tell."""
    needs: str = ""
    """A package that is lacking here, for its tokeniser."""
    is_on_this_computer: bool
    is_chosen: bool
    """Whether it is the one that `auto` takes."""
    is_recommended: bool
    """Whether it is what to offer someone who has only the built-in one."""
    folder: Path


@dataclass(frozen=True, kw_only=True, slots=True)
class BackbonesListed:
    """The models there are: the built-in one, those to download (best first), those added by hand."""

    kind: Literal["backbones-listed"] = "backbones-listed"
    time: float = field(default_factory=time.time)
    backbones: tuple[BackboneFacts, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class BackboneReady:
    """A model was downloaded or added, checked and put in its place."""

    kind: Literal["backbone-ready"] = "backbone-ready"
    time: float = field(default_factory=time.time)
    name: str
    folder: Path
