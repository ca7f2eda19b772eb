"""One window a project: a lock that the system itself takes away when its holder ends, however it ends."""

import os
import sys
from contextlib import suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_HELD_ELSEWHERE = (BlockingIOError, PermissionError)


class FileLock:
    """Held by at most one process; never left behind by a killed one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def take(self) -> bool:
        """Take the lock; False if someone else has it.

        Raises:
            OSError: the file may not be written.
        """
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            _lock(file)
        except _HELD_ELSEWHERE:
            os.close(file)
            return False
        except OSError:
            # A disk that knows no locks: better open there without one than not at all.
            os.close(file)
            return True
        self._file = file
        return True

    def release(self) -> None:
        """Let go; the file stays, since deleting it would race with the next holder."""
        if self._file is not None:
            with suppress(OSError):
                os.close(self._file)
            self._file = None


def _lock(file: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        # flock and not lockf: it also stands between two holders in one process, and survives closing another handle.
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
