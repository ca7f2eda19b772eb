"""Changes to a zip file such as Excel writes: within its parts, in their names, in what it says of their sizes."""

import io
import re
import zipfile
import zlib
from typing import Final

_VALUE: Final = re.compile(r"\"[^\"]*\"|(?<=>)[^<]+(?=<)")
_MANY: Final = 300


def change_archive(contents: bytes, how: int, where: int, other: int, value: object) -> bytes:
    """The archive with one change; the same bytes where it is none any more."""
    try:
        with zipfile.ZipFile(io.BytesIO(contents)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, LookupError, NotImplementedError):
        return contents
    names = sorted(parts)
    if not names:
        return contents
    # The sheet and its strings more often than the rest.
    likely = [name for name in names if "sheet" in name or "shared" in name or "styles" in name] or names
    name = (likely if how & 32 else names)[where % len(likely if how & 32 else names)]
    match how % 8:
        case 0 | 1 | 2 | 3 | 4:
            parts[name] = _with_value(parts[name], other, value)
        case 5:
            del parts[name]
        case 6:
            parts[str(value)[:60000] or " "] = parts.pop(name)
        case _:
            parts[name] = _with_repeat(parts[name], other)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in parts.items():
            try:
                archive.writestr(part, text)
            except (ValueError, OSError, LookupError):
                continue
    return made.getvalue()


def _with_value(part: bytes, other: int, value: object) -> bytes:
    text = part.decode("utf-8", "replace")
    found = list(_VALUE.finditer(text))
    if not found:
        return part
    chosen = found[other % len(found)]
    quote = '"' if chosen[0].startswith('"') else ""
    return (text[: chosen.start()] + quote + str(value) + quote + text[chosen.end() :]).encode("utf-8", "replace")


def _with_repeat(part: bytes, other: int) -> bytes:
    """One element many times."""
    found = list(re.finditer(rb"<(row|c|si|xf|numFmt)\b.*?</\1>", part, re.DOTALL))
    if not found:
        return part
    chosen = found[other % len(found)]
    return part[: chosen.start()] + chosen[0] * _MANY + part[chosen.end() :]
