"""An application in the person's own folder of them: a bundle that starts the installed command. Not tried on a Mac."""

import plistlib
import shlex
import shutil
from pathlib import Path
from typing import Final

from uproto_core.menu_entry.icon import icns
from uproto_core.store.atomic import replaced, write_error, write_text
from uproto_core.store.resources import icon_picture

_NAME: Final = "uproto"


def add(command: Path) -> list[Path]:
    """Write the application; one from an earlier installation is replaced.

    Args:
        command: What it starts.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    contents = _application() / "Contents"
    script = contents / "MacOS" / _NAME
    write_text(script, f'#!/bin/sh\nexec {shlex.quote(str(command))} "$@"\n')
    try:
        script.chmod(0o755)
    except OSError as error:
        raise write_error(script, error) from error
    with replaced(contents / "Resources" / f"{_NAME}.icns") as temporary:
        temporary.write_bytes(icns(icon_picture().read_bytes()))
    with replaced(contents / "Info.plist") as temporary:
        temporary.write_bytes(plistlib.dumps(_facts()))
    return [_application()]


def remove() -> list[Path]:
    """Take the application away; the program itself stays installed.

    Raises:
        NotWritableError: the place may not be written.
    """
    application = _application()
    if not application.exists():
        return []
    try:
        shutil.rmtree(application)
    except OSError as error:
        raise write_error(application, error) from error
    return [application]


def _application() -> Path:
    return Path.home() / "Applications" / f"{_NAME}.app"


def _facts() -> dict[str, object]:
    return {
        "CFBundleName": _NAME,
        "CFBundleDisplayName": _NAME,
        "CFBundleIdentifier": f"org.{_NAME}.{_NAME}",
        "CFBundleExecutable": _NAME,
        "CFBundleIconFile": f"{_NAME}.icns",
        "CFBundlePackageType": "APPL",
        "CFBundleVersion": "1",
        "NSHighResolutionCapable": True,
    }
