r"""Paths as the system opens them: Windows takes more than 260 signs only behind the prefix ``\\?\``."""

import os
from pathlib import PureWindowsPath
from typing import Final

_LONGEST: Final = 247
"""Windows's own limit for a folder; for a file it is 259."""
_PLAIN, _SHARE = "\\\\?\\", "\\\\?\\UNC\\"


def openable(path: str, system: str = os.name) -> str:
    r"""A path in the form in which it can be opened and listed, whatever its length.

    Args:
        path: Absolute.
        system: As `os.name`; only "nt" needs another form.
    """
    if system != "nt" or len(path) <= _LONGEST:
        return path
    whole = PureWindowsPath(path)
    if not whole.is_absolute() or path.startswith(("\\\\?\\", "\\\\.\\")):
        return path
    # Behind the prefix nothing is looked at any more: no forward slash, no "..".
    text = str(_without_dots(whole))
    return f"{_SHARE}{text[2:]}" if text.startswith("\\\\") else f"{_PLAIN}{text}"


def _without_dots(path: PureWindowsPath) -> PureWindowsPath:
    parts: list[str] = []
    for part in path.parts[1:]:
        if part == "..":
            del parts[-1:]
        else:
            parts.append(part)
    return PureWindowsPath(path.anchor, *parts)
