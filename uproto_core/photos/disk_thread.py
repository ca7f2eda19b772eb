"""Questions to a disk that may answer late or never: a thread asks them, and whoever waits can still be stopped.

A network folder that went away can hold a listing for minutes, and nothing ends that call. The thread that made it is
then left behind; as a daemon it keeps no process from ending.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from queue import SimpleQueue
from types import TracebackType
from typing import Final, Generic, Self, TypeVar

from uproto_core.cancel import CancelToken

Answer = TypeVar("Answer")

_SECONDS_BETWEEN_LOOKS: Final = 0.2


class _Question(Generic[Answer]):
    """Something to ask of the disk, and its answer once it is there."""

    def __init__(self, ask: Callable[[], Answer]) -> None:
        self.answer: Future[Answer] = Future()
        self._ask = ask

    def put(self) -> None:
        """Ask, and keep the answer or what was raised."""
        try:
            answer = self._ask()
        except BaseException as error:  # noqa: BLE001  (raised again where the answer is waited for)
            self.answer.set_exception(error)
        else:
            self.answer.set_result(answer)


class DiskThread:
    """A thread that asks one question after the other; used in a `with` block."""

    def __init__(self) -> None:
        self._questions: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="disk", daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # Not joined: it may still wait for the disk.
        self._questions.put(None)

    def ask(self, question: Callable[[], Answer], cancel: CancelToken) -> Answer:
        """What the question comes to.

        Args:
            question: Called in the thread, while nobody else is.
            cancel: Looked at while the answer is not there.

        Raises:
            Cancelled: someone asked the job to stop; the question may go on unheard.
        """
        waited_for = _Question(question)
        self._questions.put(waited_for.put)
        while not wait((waited_for.answer,), timeout=_SECONDS_BETWEEN_LOOKS).done:
            cancel.check()
        return waited_for.answer.result()

    def _run(self) -> None:
        while (question := self._questions.get()) is not None:
            question()


def asked(question: Callable[[], Answer], cancel: CancelToken) -> Answer:
    """What one question comes to, by a thread of its own; see `DiskThread.ask`."""
    with DiskThread() as disk:
        return disk.ask(question, cancel)
