"""What the Settings page shows: look, models with what each costs, folders; no Qt, no words."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from uproto_core.errors import UprotoError
from uproto_core.events import BackboneFacts
from uproto_core.store.window import Look
from uproto_gui.i18n.languages import AS_THE_SYSTEM

FolderKind = Literal["projects", "models", "cache", "log"]


@dataclass(frozen=True, kw_only=True, slots=True)
class FolderFacts:
    """One of the program's folders."""

    kind: FolderKind
    path: Path


@dataclass(frozen=True, kw_only=True)
class SettingsState:
    """Everything the page shows."""

    look: Look = "system"
    language: str = AS_THE_SYSTEM
    is_processor_only: bool = False
    is_sleep_held: bool = True
    models: tuple[BackboneFacts, ...] = ()
    fetching: str = ""
    """Name of the model on its way."""
    fetched_share: float | None = None
    error: UprotoError | None = None
    """Why the last model did not come."""
    folders: tuple[FolderFacts, ...] = ()
