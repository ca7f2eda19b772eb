"""What the Settings page shows: look, models with what each costs, folders; no Qt, no words."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from uproto_core.errors import UprotoError
from uproto_core.events import BackboneFacts
from uproto_core.store.window import Look, Network
from uproto_gui.i18n.languages import AS_THE_SYSTEM

FolderKind = Literal["projects", "models", "cache", "log"]


@dataclass(frozen=True, kw_only=True, slots=True)
class FolderFacts:
    """One of the program's folders."""

    kind: FolderKind
    path: Path

    @property
    def can_be_emptied(self) -> bool:
        """Whether all that is in it is made anew when it is needed."""
        return self.kind in ("cache", "log")


@dataclass(frozen=True, kw_only=True)
class SettingsState:
    """Everything the page shows."""

    look: Look = "system"
    language: str = AS_THE_SYSTEM
    is_processor_only: bool = False
    is_sleep_held: bool = True
    is_still: bool = False
    network: Network = field(default_factory=Network)
    sizes: Mapping[FolderKind, int] = field(default_factory=dict)
    """In bytes; those that are not here are not known yet."""
    is_busy: bool = False
    """Whether something runs that reads and writes in the folders."""
    models: tuple[BackboneFacts, ...] = ()
    fetching: str = ""
    """Name of the model on its way."""
    fetched_share: float | None = None
    error: UprotoError | None = None
    """Why the last model did not come."""
    folders: tuple[FolderFacts, ...] = ()
