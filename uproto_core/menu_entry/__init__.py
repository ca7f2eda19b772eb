"""An entry in the system's menu of programs, with the sign: for people who do not start programs from a terminal."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from uproto_core.errors import CommandNotFoundError
from uproto_core.menu_entry import linux, macos, windows


class System(NamedTuple):
    """How a system's menu is written to."""

    add: Callable[[Path], list[Path]]
    """Takes the command, gives the files that were written."""
    remove: Callable[[], list[Path]]
    """Gives the files that were taken away."""


_SYSTEMS = {
    "darwin": System(macos.add, macos.remove),
    "win32": System(windows.add, windows.remove),
}


def this_system() -> System:
    """The one that this program runs on; all that are not named follow freedesktop.org."""
    return _SYSTEMS.get(sys.platform, System(linux.add, linux.remove))


def own_command() -> Path:
    """The command `uproto` of this installation.

    Raises:
        CommandNotFoundError: it is not beside this Python.
    """
    name = "uproto-window.exe" if sys.platform == "win32" else "uproto"
    # Not resolved: a virtual environment's Python is a link, and its commands lie beside the link.
    for folder in (Path(sys.executable).parent, Path(sys.argv[0]).absolute().parent):
        if (folder / name).is_file():
            return folder / name
    raise CommandNotFoundError(folder=Path(sys.executable).parent)
