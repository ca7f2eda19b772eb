"""The process `uproto`: Ctrl+C is heeded from its first moment to its last, and it ends as soon as it is done."""

import signal
import sys
from typing import NoReturn

from uproto_core.errors import EXIT_DONE, EXIT_STOPPED
from uproto_core.leaving import leave

STOPPED = "Stopped. What is done so far stays.\n"


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
    # What is left to do is to leave.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    leave(code)
