"""How a process of ours ends once its work is done: at once."""

import os
import sys
from contextlib import suppress
from typing import NoReturn


def leave(code: int) -> NoReturn:
    """End this process with an exit code.

    Taking torch apart again takes over a second of a core, in which nothing is done for anyone: Stop would seem to
    hang, and Ctrl+C would meet a traceback. Everything that is on its way to disk was waited for by whoever wrote it.
    """
    for stream in (sys.stdout, sys.stderr):
        # Whoever read it may be gone.
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)
