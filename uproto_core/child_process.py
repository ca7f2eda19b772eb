"""The inside of a child: jobs and words come in by standard input, events go out by the pipe that was standard output.

Started as `python -m uproto_core.child_process`; both streams are lines of JSON. The end of the input means that the
window is gone, and the process ends too.
"""

import os
import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from queue import SimpleQueue
from typing import TextIO

import psutil
from pydantic import ValidationError

from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.errors import EXIT_BUG, EXIT_DONE, UprotoError
from uproto_core.events import Event, Failed, JobEnded, Stopped, to_json_line
from uproto_core.jobs import Control, Job, from_json_line
from uproto_core.leaving import leave
from uproto_core.waiting import wait_asleep

_SECONDS_TO_END = 2.0
_NICENESS = 5
"""The window comes first, on a computer with few cores too."""


class Orders:
    """What the window asks for: jobs one after the other, and words to the one that runs."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[tuple[Job, CancelToken] | None] = SimpleQueue()
        self._latest: CancelToken | None = None

    def read(self, lines: Iterable[str]) -> None:
        """Take orders until the input ends, or says what is no order; then stop what runs."""
        for line in lines:
            try:
                order = from_json_line(line)
            except ValidationError:
                # Whoever waits for what was asked sees that this process is gone, and does not wait for ever.
                break
            if isinstance(order, Control):
                self._tell(order)
                continue
            # The token is made here, so that a word that follows its job in the pipe always reaches it.
            self._latest = CancelToken()
            self._waiting.put((order, self._latest))
        self._waiting.put(None)
        if self._latest is not None:
            self._latest.cancel()

    def next(self) -> tuple[Job, CancelToken] | None:
        """The next job with its token, or None when the window is gone."""
        return self._waiting.get()

    def _tell(self, control: Control) -> None:
        token = self._latest
        if token is None:
            return
        match control.word:
            case "cancel":
                token.cancel()
            case "pause":
                token.pause()
            case "go-on":
                token.go_on()
            case "finish":
                token.finish()


def serve(orders: Orders, out: TextIO) -> None:
    """Do the jobs in their order; each ends with `JobEnded`, `Failed` or `Stopped`."""

    def tell(event: Event) -> None:
        out.write(to_json_line(event) + "\n")
        out.flush()

    engine = LocalEngine()
    while (order := orders.next()) is not None:
        job, token = order
        has_ended = False
        try:
            for event in engine.run(job, token):
                tell(event)
                has_ended = isinstance(event, JobEnded)
            assert has_ended, "a job ends by saying so"
        except Cancelled:
            tell(Stopped())
        except UprotoError as error:
            tell(Failed(code=error.code, facts=error.facts(), says=error.what_happened, remedy=error.what_to_do))


def _own_pipe() -> TextIO:
    """The pipe to the window, taken out of reach of every library that prints."""
    pipe = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return os.fdopen(pipe, "w", encoding="utf-8", newline="\n")


def main() -> None:
    """Serve the window that started this process."""
    wait_asleep()
    out = _own_pipe()
    process = psutil.Process()
    process.nice(process.nice() + _NICENESS if os.name == "posix" else psutil.BELOW_NORMAL_PRIORITY_CLASS)
    orders = Orders()

    def listen() -> None:
        orders.read(sys.stdin)
        # A computation that does not look at its token must not outlive the window.
        last = threading.Timer(_SECONDS_TO_END, os._exit, (EXIT_BUG,))
        last.daemon = True
        last.start()

    threading.Thread(target=listen, name="orders", daemon=True).start()
    # A bug ends the process with its traceback in the log; the window sees the end of the pipe.
    with suppress(BrokenPipeError):
        serve(orders, out)
    # The window waits for this process to be gone.
    leave(EXIT_DONE)


if __name__ == "__main__":
    main()
