"""The process `uproto`: Ctrl+C is heeded from its first moment to its last, and it ends as soon as it is done."""

import signal
import sys
from pathlib import Path
from typing import NoReturn

from uproto_core.errors import EXIT_DONE, EXIT_STOPPED, OutOfMemoryError
from uproto_core.leaving import leave
from uproto_core.short_memory import ran_out
from uproto_core.store.atomic import write_error

STOPPED = "Stopped. What is done so far stays.\n"
OUTPUT = "standard output"


def start() -> NoReturn:
    """Do what the command line asks for, and end the process with the exit code of the contract."""
    code = EXIT_DONE
    try:
        # Here and not above: Ctrl+C may come while the commands are still being loaded.
        from uproto_core.cli.main import run

        run()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else EXIT_DONE
    except KeyboardInterrupt:
        sys.stderr.write(STOPPED)
        code = EXIT_STOPPED
    except Exception as error:
        # The commands themselves could not be loaded.
        if not ran_out(error):
            raise
        told = OutOfMemoryError(model="uproto")
        sys.stderr.write(f"{told.what_happened}\n{told.what_to_do}\n")
        code = told.exit_code
    # What is left to do is to leave.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    leave(_once_written(code))


def _once_written(code: int) -> int:
    """The exit code once all is written that was said; another one where it cannot be."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        # Who read it has seen enough.
        return code
    except OSError as error:
        told = write_error(Path(OUTPUT), error)
        sys.stderr.write(f"{told.what_happened}\n{told.what_to_do}\n")
        return told.exit_code
    return code
