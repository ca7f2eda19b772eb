"""Whether the window can be opened here, found out before Qt would end the process with a riddle.

Qt 6.5 and newer need libxcb-cursor0 and a few more libraries on Linux; without them it aborts, and without a display
too. No Qt is imported here before its libraries were looked for.
"""

import ctypes
import os
import re
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from uproto_core.errors import NoDisplayError, SystemPartMissingError

PACKAGES: Final = {
    "libxcb-cursor": "libxcb-cursor0 (on Fedora xcb-util-cursor)",
    "libxcb-icccm": "libxcb-icccm4 (on Fedora xcb-util-wm)",
    "libxcb-image": "libxcb-image0 (on Fedora xcb-util-image)",
    "libxcb-keysyms": "libxcb-keysyms1 (on Fedora xcb-util-keysyms)",
    "libxcb-render-util": "libxcb-render-util0 (on Fedora xcb-util-renderutil)",
    "libxcb-xkb": "libxcb-xkb1 (on Fedora libxcb)",
    "libxcb-shape": "libxcb-shape0 (on Fedora libxcb)",
    "libxcb-xinerama": "libxcb-xinerama0 (on Fedora libxcb)",
    "libxcb-randr": "libxcb-randr0 (on Fedora libxcb)",
    "libxkbcommon-x11": "libxkbcommon-x11-0 (on Fedora libxkbcommon-x11)",
    "libxkbcommon": "libxkbcommon0 (on Fedora libxkbcommon)",
    "libEGL": "libegl1 (on Fedora libglvnd-egl)",
    "libGL": "libgl1 (on Fedora libglvnd-glx)",
    "libdbus-1": "libdbus-1-3 (on Fedora dbus-libs)",
    "libfontconfig": "libfontconfig1 (on Fedora fontconfig)",
    "libglib-2.0": "libglib2.0-0 (on Fedora glib2)",
}
"""The package on Debian and Ubuntu for each library that Qt asks for."""

_LIBRARY = re.compile(r"(lib[\w.+-]+?)\.so[.\d]*")


def require_system_parts(environment: Mapping[str, str] = os.environ) -> None:
    """Make sure that a window can be opened.

    Raises:
        SystemPartMissingError: a library of the system is not installed.
        NoDisplayError: there is nowhere to show it.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        # Qt's own libraries need parts of the system too.
        __import__("PySide6.QtWidgets")
    except ImportError as error:
        raise _missing(str(error)) from error
    if environment.get("QT_QPA_PLATFORM", "xcb").split(":")[0] != "xcb" or environment.get("WAYLAND_DISPLAY"):
        return
    if not environment.get("DISPLAY"):
        raise NoDisplayError
    _require_library(_platform_plugin())
    if not _is_display_open():
        raise NoDisplayError


def _platform_plugin() -> Path:
    spec = find_spec("PySide6")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"


def _require_library(path: Path) -> None:
    """Load a library as Qt is about to; a distribution's own Qt lies elsewhere and brings its parts along.

    Raises:
        SystemPartMissingError: something that it needs is not installed.
    """
    if not path.exists():
        return
    try:
        ctypes.CDLL(str(path))
    except OSError as error:
        raise _missing(str(error)) from error


def _is_display_open() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    is_open = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return is_open


def _missing(said: str) -> SystemPartMissingError:
    """The error for what the system's loader said, such as "libxcb-cursor.so.0: cannot open shared object file"."""
    found = _LIBRARY.search(said)
    if found is None:
        return SystemPartMissingError(part=said, package="it")
    return SystemPartMissingError(part=found[0], package=PACKAGES.get(found[1], "the package that has it"))
