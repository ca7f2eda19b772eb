"""What the program keeps of its own to be quick: how much room it takes, and how it is given back."""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from uproto_core.store.paths import UserPaths


def bytes_in(folder: Path) -> int:
    """Room that a folder takes; what goes away meanwhile, or may not be looked at, counts nothing."""
    return sum(_sizes(folder))


def _sizes(folder: Path) -> Iterator[int]:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            with suppress(OSError):
                if entry.is_dir(follow_symlinks=False):
                    yield from _sizes(Path(entry.path))
                else:
                    yield entry.stat(follow_symlinks=False).st_size


def empty_cache(paths: UserPaths) -> None:
    """Delete what was read from photos before; all of it is read anew when it is needed.

    The photos of the sample stay: a project may be made of them. What another process holds open stays too.
    """
    _empty(paths.cache, kept={paths.sample})


def empty_log(paths: UserPaths) -> None:
    """Delete what the program's processes had to say."""
    _empty(paths.log, kept=set())


def _empty(folder: Path, kept: set[Path]) -> None:
    with suppress(OSError):
        for entry in list(folder.iterdir()):
            if entry in kept:
                continue
            with suppress(OSError):
                if entry.is_dir() and not entry.is_symlink():
                    shutil.rmtree(entry, ignore_errors=True)
                else:
                    entry.unlink()
