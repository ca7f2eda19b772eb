"""`window.json`: which projects were used lately, how the window stood, and how it looks."""

from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from uproto_core.figures import Document
from uproto_core.store.atomic import write_text

Look = Literal["system", "light", "dark"]
_MOST_RECENT = 20


class WindowPlace(Document):
    """Where the window stood, in the screen's points."""

    x: int
    y: int
    width: int
    height: int
    is_maximised: bool = False


class WindowDocument(Document):
    """The whole file."""

    format: Literal[1] = 1
    recent: tuple[Path, ...] = ()
    """Projects, the one used last first."""
    place: WindowPlace | None = None
    look: Look = "system"
    language: str = ""
    """As Qt calls it, such as "zh_CN"; as the system has it where none was chosen."""
    is_processor_only: bool = False
    is_sleep_held: bool = True
    """Whether the computer is kept from sleeping while a training runs."""

    def used(self, project: Path) -> "WindowDocument":
        """The same after a project was opened."""
        others = tuple(root for root in self.recent if root != project)
        return self.model_copy(update={"recent": (project, *others)[:_MOST_RECENT]})


def read_window(path: Path) -> WindowDocument:
    """What was kept; where that is missing or damaged, a window as on the first day."""
    try:
        return WindowDocument.model_validate_json(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValidationError):
        return WindowDocument()


def write_window(path: Path, document: WindowDocument) -> None:
    """Keep it for the next start.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    write_text(path, document.model_dump_json(indent=1))
