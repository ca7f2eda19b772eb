"""Holds the computer's sleep back while something long runs, and lets go of it whatever happens to this program.

On Linux and macOS a small program of the system's own holds it, and ends with the pipe that we hold: also where we are
killed. On Windows the system itself forgets with the process. Where none of this is there, sleep is not held back, and
nothing says that it were.
"""

import ctypes
import shutil
import subprocess
import sys
from contextlib import suppress
from typing import Final

_SECONDS_TO_END: Final = 2

_CONTINUOUS: Final = 0x80000000
_SYSTEM_REQUIRED: Final = 0x00000001
"""Of Windows' SetThreadExecutionState."""


class KeepAwake:
    """Held or not; holding twice is holding once."""

    def __init__(self, why: str, platform: str = sys.platform) -> None:
        """Hold nothing yet.

        Args:
            why: What the system may show to the person.
            platform: Whose way is taken.
        """
        self._why = why
        self._platform = platform
        self._holder: subprocess.Popen[bytes] | None = None
        self._is_held_by_windows = False

    @property
    def is_held(self) -> bool:
        """Whether sleep is held back now."""
        return self._is_held_by_windows or (self._holder is not None and self._holder.poll() is None)

    def hold(self) -> None:
        """Hold sleep back, where the system has a way."""
        # A holder that ended by itself, for the system has no such service, is not started again and again.
        if self.is_held or self._holder is not None:
            return
        if self._platform == "win32":
            self._is_held_by_windows = _tell_windows(_CONTINUOUS | _SYSTEM_REQUIRED)
            return
        order = self._order()
        if shutil.which(order[0]) is None:
            return
        with suppress(OSError):
            self._holder = subprocess.Popen(  # noqa: S603  (the system's own, and no word of a person)
                order, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )

    def release(self) -> None:
        """Let the computer sleep again."""
        if self._is_held_by_windows:
            _tell_windows(_CONTINUOUS)
            self._is_held_by_windows = False
        holder, self._holder = self._holder, None
        if holder is None:
            return
        assert holder.stdin is not None, "it was started with a pipe"
        holder.stdin.close()
        try:
            holder.wait(_SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            holder.kill()
            holder.wait()

    def _order(self) -> list[str]:
        """What holds it as long as `cat` has something to wait for."""
        if self._platform == "darwin":
            return ["caffeinate", "-i", "cat"]
        return ["systemd-inhibit", "--what=idle:sleep", "--mode=block", "--who=uproto", f"--why={self._why}", "cat"]


def _tell_windows(state: int) -> bool:
    """Whether Windows took a state for this thread."""
    kernel = getattr(ctypes, "windll", None)
    return kernel is not None and bool(kernel.kernel32.SetThreadExecutionState(state))
