"""A link in the person's start menu, made by the system's own shell. Not tried on Windows."""

import os
import subprocess
from pathlib import Path
from typing import Final

from uproto_core.errors import NotWritableError
from uproto_core.menu_entry.icon import ico
from uproto_core.store.atomic import replaced, write_error
from uproto_core.store.resources import icon_picture

_NAME: Final = "uproto"

_MAKE_LINK: Final = (
    "$link = (New-Object -ComObject WScript.Shell).CreateShortcut($env:UPROTO_LINK); "
    "$link.TargetPath = $env:UPROTO_COMMAND; $link.IconLocation = $env:UPROTO_ICON; "
    "$link.Description = 'Train an image classifier on your own photo folders'; $link.Save()"
)
"""Paths go in by the environment: nothing of theirs is read as a command."""
_SECONDS_TO_WAIT: Final = 60


def add(command: Path) -> list[Path]:
    """Write the link; one from an earlier installation is replaced.

    Args:
        command: What it starts.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    with replaced(_icon()) as temporary:
        temporary.write_bytes(ico(icon_picture().read_bytes()))
    try:
        _link().parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(  # noqa: S603  (nothing in it comes from outside)
            ["powershell.exe", "-NoProfile", "-NonInteractive", "-Command", _MAKE_LINK],  # noqa: S607  (Windows' own)
            env={
                **os.environ,
                "UPROTO_LINK": str(_link()),
                "UPROTO_COMMAND": str(command),
                "UPROTO_ICON": str(_icon()),
            },
            check=True,
            capture_output=True,
            timeout=_SECONDS_TO_WAIT,
        )
    except OSError as error:
        raise write_error(_link(), error) from error
    except subprocess.SubprocessError as error:
        raise NotWritableError(path=_link(), because="the system's shell could not make the link") from error
    return [_link(), _icon()]


def remove() -> list[Path]:
    """Take the link away.

    Raises:
        NotWritableError: the place may not be written.
    """
    gone = []
    for path in (_link(), _icon()):
        try:
            path.unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            raise write_error(path, error) from error
        gone.append(path)
    return gone


def _link() -> Path:
    return _folder("APPDATA", "Roaming") / "Microsoft" / "Windows" / "Start Menu" / "Programs" / f"{_NAME}.lnk"


def _icon() -> Path:
    return _folder("LOCALAPPDATA", "Local") / _NAME / f"{_NAME}.ico"


def _folder(variable: str, name: str) -> Path:
    return Path(os.environ.get(variable) or Path.home() / "AppData" / name)
