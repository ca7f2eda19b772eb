"""The sign of the program as a picture of its own: in the window it takes the colour of the words around it."""

import struct

from uproto_core.store.resources import icon_file

_ACCENT = "#0B5CAD"


def coloured_icon() -> str:
    """The sign as SVG, in the program's own colour."""
    return icon_file("uproto").read_text(encoding="utf-8").replace("currentColor", _ACCENT)


def icns(png: bytes) -> bytes:
    """A macOS icon of one PNG of 256 x 256 pixels."""
    entry = b"ic08" + struct.pack(">I", 8 + len(png)) + png
    return b"icns" + struct.pack(">I", 8 + len(entry)) + entry


def ico(png: bytes) -> bytes:
    """A Windows icon of one PNG of 256 x 256 pixels."""
    header = struct.pack("<HHH", 0, 1, 1)
    # 0 stands for 256 pixels.
    entry = struct.pack("<BBBBHHII", 0, 0, 0, 0, 1, 32, len(png), len(header) + 16)
    return header + entry + png
