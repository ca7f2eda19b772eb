"""`uproto` and `uproto screenshots`: the window, and pictures of it; nothing else of the core reaches for it."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer


def window(
    project: Annotated[Path | None, typer.Argument(help="A project's folder (.uproto).")] = None,
) -> None:
    """Open the window."""
    open_window(project, is_demo=False)


def open_window(project: Path | None, *, is_demo: bool) -> None:
    """Open the window and end the process when it is closed."""
    from uproto_gui.app import run_window

    raise typer.Exit(run_window(project, is_demo=is_demo))


def has_display() -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere where a display server is named."""
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def screenshots(
    out: Annotated[Path, typer.Option("--out", help="Folder for the pictures.")],
    language: Annotated[
        str, typer.Option("--language", help="One or more, with commas: en, de, zh_CN.", metavar="LANGUAGES")
    ] = "en",
) -> None:
    """Make pictures of every screen from the sample, light and dark, at two scales; needs no display."""
    from uproto_gui.screenshots import make_screenshots

    for picture in make_screenshots(out, [name.strip() for name in language.split(",") if name.strip()]):
        typer.echo(picture)
