"""What a person chooses before a training, and what the page has to know of the project for it: no Qt, no words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from uproto_core.errors import UprotoError
from uproto_core.events import BackboneFacts, TimeMeasured
from uproto_core.jobs import AUTO, BUILT_IN
from uproto_core.settings import Preset


@dataclass(frozen=True, kw_only=True)
class TrainFacts:
    """The project as the page sees it."""

    project: str = ""
    """Name of the project; empty where none is open."""
    classes: int = 0
    photos: int = 0
    """Training photos where the folder says which they are, else all photos."""
    undecided: int = 0
    """Photos that lie in two classes at once, and are not used until the person has decided."""
    is_split: bool = False
    """Whether the folder itself says which photos are for training and for the exam."""
    models: tuple[BackboneFacts, ...] = ()
    fetching: str = ""
    """Name of the model that is being fetched."""
    fetched_share: float | None = None
    """How much of it is here, 0 to 1."""
    fetch_error: UprotoError | None = None
    """Why the last one did not come."""
    times: tuple[TimeMeasured, ...] = ()
    """How long each way of training would take here, as far as it is measured."""
    examples: Mapping[str, Path] = field(default_factory=dict)
    """A photo of each class, by its name."""
    has_runs: bool = False
    """Whether anything was trained in the project before, or is being trained."""
    thrown_away: Path | None = None
    """The training that was thrown away just now, in the bin."""
    is_measuring: bool = False
    """Whether more of them will be known soon."""

    def time_of(self, preset: Preset) -> TimeMeasured | None:
        """How long a way of training would take; None where that is not known."""
        return next((time for time in self.times if time.preset == preset), None)

    @property
    def models_here(self) -> tuple[BackboneFacts, ...]:
        """Models that a training can use now."""
        return tuple(model for model in self.models if model.is_on_this_computer)

    @property
    def chosen_model(self) -> BackboneFacts | None:
        """The model that is used unless another is asked for."""
        return next((model for model in self.models if model.is_chosen), None)

    @property
    def offered_model(self) -> BackboneFacts | None:
        """What to offer: the recommended model, while only the built-in one is here."""
        if any(model.name != BUILT_IN for model in self.models_here):
            return None
        return next((model for model in self.models if model.is_recommended), None)


@dataclass(frozen=True, kw_only=True)
class TrainChoice:
    """What Train was pressed with."""

    preset: Preset = "quick"
    backbone: str = AUTO
    seed: int = 0
    values: Mapping[str, str] = field(default_factory=dict)
    """Settings that differ from their defaults, as `settings.with_values` takes them."""
