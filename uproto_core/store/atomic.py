"""Writes that leave either the old or the new file, whatever happens in between."""

import errno
import os
import re
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import takewhile
from pathlib import Path
from typing import BinaryIO, Final

from psutil import pid_exists

from uproto_core.errors import DiskFullError, NotWritableError, UprotoError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_TEMPORARY: Final = re.compile(r"\..+\.(\d+)-[0-9a-f]{8}\.tmp")
"""What `replaced` calls a temporary file; the number is the writer's process."""


def write_error(path: Path, error: OSError) -> UprotoError:
    """The error a person can act on, for a write that failed."""
    if error.errno in _FULL:
        place = next((parent for parent in path.absolute().parents if parent.exists()), Path())
        return DiskFullError(path=path, free_mb=shutil.disk_usage(place).free // 2**20)
    return NotWritableError(path=path, because=(error.strerror or str(error)).lower())


@contextmanager
def replaced(path: Path) -> Iterator[Path]:
    """A temporary file beside `path` to write to; it takes the place of `path` when the block ends well.

    The name is unique, so that two processes never share it. The contents reach the disk before the rename, and the
    rename before this ends: what is written next may rely on it after a power cut.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}-{secrets.token_hex(4)}.tmp")
    try:
        named_in = [path.parent, *_made_folders(path.parent)]
        yield temporary
        with temporary.open("rb") as written:
            os.fsync(written.fileno())
        temporary.replace(path)
        for folder in named_in:
            _keep_names(folder)
    except OSError as error:
        raise write_error(path, error) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _made_folders(folder: Path) -> list[Path]:
    """Make a folder and those above it; returns the folders that hold a new name."""
    missing = list(takewhile(lambda path: not path.exists(), (folder, *folder.parents)))
    folder.mkdir(parents=True, exist_ok=True)
    return [path.parent for path in missing]


def _keep_names(folder: Path) -> None:
    """See that the names in a folder outlive a power cut, where a system leaves that to programs."""
    if sys.platform == "win32":
        return
    # Some network disks cannot.
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def sweep(folder: Path) -> int:
    """Delete what writers left in a folder that were killed; a writer that still runs keeps its file.

    Returns:
        Files deleted.
    """
    swept = 0
    with suppress(OSError):
        for path in folder.iterdir():
            writer = _TEMPORARY.fullmatch(path.name)
            if writer is not None and not pid_exists(int(writer[1])):
                path.unlink(missing_ok=True)
                swept += 1
    return swept


def write_text(path: Path, text: str) -> None:
    """Put text (UTF-8, line ends as they are) in the place of a file's contents.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    with replaced(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="")


def append_line(path: Path, line: str) -> None:
    """Add a line to a log; one that a crash cut off does not swallow it, and is the reader's to pass over.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab+") as log:
            start = b"" if _ends_its_line(log) else b"\n"
            log.write(start + line.encode() + b"\n")
    except OSError as error:
        raise write_error(path, error) from error


def _ends_its_line(log: BinaryIO) -> bool:
    if log.seek(0, os.SEEK_END) == 0:
        return True
    log.seek(-1, os.SEEK_END)
    return log.read(1) == b"\n"
