"""Several processes that train one classifier: how they exchange what each has, and stay in step whatever happens.

A launcher starts the same command several times; Accelerate joins the processes, and says which graphics card is whose.
All of them do the same steps at the same time, each with its own share of the photos. Where one cannot go on, all hear
of it before the next exchange: otherwise the others would wait for what never comes. Words and small numbers go over
the processor, so that waiting for the first process, which does all else alone, keeps no graphics card busy.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from enum import IntEnum
from importlib.util import find_spec
from typing import Final, NamedTuple, TypeVar

import torch
from torch import Tensor
from torch import distributed as dist

from uproto_core.cancel import Cancelled
from uproto_core.compute import is_out_of_memory
from uproto_core.errors import PackageMissingError, RunEndedError
from uproto_core.launched import Launched, launched
from uproto_core.settings import Accelerator

Result = TypeVar("Result")

_LONGEST_WAIT: Final = timedelta(days=30)
"""For the first process, which reads a large folder alone before the others have anything to do."""


class _Fate(IntEnum):
    """What became of a piece of work; the worst of all processes counts."""

    DONE = 0
    OUT_OF_MEMORY = 1
    STOPPED = 2
    FAILED = 3


class Gathered(NamedTuple):
    """Rows of all processes."""

    rows: Tensor
    """(N, …), those of the first process first."""
    own: slice
    """Which of them this process gave."""


class Processes:
    """This process and those beside it; alone, every exchange gives back what went in."""

    def __init__(self, place: Launched = Launched()) -> None:  # noqa: B008  (frozen)
        self._place = place
        self.is_torn = False
        """Whether another process is gone: nothing can be exchanged any more."""
        self.is_in_step = False
        """Whether the others do the same at this moment, and wait for this one's part of it."""

    @property
    def count(self) -> int:
        """How many there are."""
        return self._place.count

    @property
    def here(self) -> int:
        """How many of them share this computer's memory."""
        return self._place.here

    @property
    def leads(self) -> bool:
        """Whether this one decides, and is the only one that writes."""
        return self._place.number == 0

    def share(self, many: int) -> slice:
        """Which of so many things in a row are this process's: as many as the others', or one more."""
        number, count = self._place.number, self._place.count
        return slice(number * many // count, (number + 1) * many // count)

    def sent(self, parcel: bytes = b"") -> bytes:
        """What the first process gives to all; what the others give is passed over.

        Raises:
            RunEndedError: another process is gone.
        """
        if self.count == 1:
            return parcel
        with self._exchange():
            size = torch.tensor(len(parcel))
            dist.broadcast(size, src=0)
            content = torch.empty(int(size), dtype=torch.uint8)
            if self.leads and parcel:
                content.copy_(torch.frombuffer(bytearray(parcel), dtype=torch.uint8))
            if len(content):
                dist.broadcast(content, src=0)
        return content.numpy().tobytes()

    def told(self, answer: int) -> int:
        """What the first process answers, for all.

        Raises:
            RunEndedError: another process is gone.
        """
        if self.count == 1:
            return answer
        with self._exchange():
            answers = torch.tensor(answer)
            dist.broadcast(answers, src=0)
        return int(answers)

    def any_of(self, is_so: bool) -> bool:  # noqa: FBT001  (the one thing that is asked)
        """Whether it is so for one process at least.

        Raises:
            RunEndedError: another process is gone.
        """
        return self._largest(int(is_so)) > 0

    def agreed(self, work: Callable[[], Result]) -> Result:
        """Do a piece of work that exchanges nothing; come back only when all have done theirs.

        Raises:
            MemoryError: another process ran out of memory; what this one raises is its own.
            Cancelled: another process was told to stop.
            RunEndedError: another process failed, or is gone.
        """
        if self.count == 1:
            return work()
        try:
            result = work()
        except BaseException as error:
            own = _fate_of(error)
            worst = self._largest(own)
            if worst > own:
                _end_as(_Fate(worst))
            raise
        _end_as(_Fate(self._largest(_Fate.DONE)))
        return result

    def gathered(self, mine: Tensor) -> Gathered:
        """Rows of all processes, in their order.

        Args:
            mine: (n, …), n may differ; no gradient flows through.

        Raises:
            RunEndedError: another process is gone.
        """
        if self.count == 1:
            return Gathered(mine, slice(0, len(mine)))
        with self._exchange():
            counts = [torch.zeros((), dtype=torch.int64) for _ in range(self.count)]
            dist.all_gather(counts, torch.tensor(len(mine)))
            sizes = [int(count) for count in counts]
            # All send as many rows as the one with most: what is exchanged has one shape.
            padded = mine.new_zeros(max(sizes), *mine.shape[1:])
            padded[: len(mine)] = mine
            parts = [torch.empty_like(padded) for _ in sizes]
            dist.all_gather(parts, padded)
        before = sum(sizes[: self._place.number])
        rows = torch.cat([part[:size] for part, size in zip(parts, sizes, strict=True)])
        return Gathered(rows, slice(before, before + len(mine)))

    def add_up(self, tensors: Sequence[Tensor]) -> None:
        """Put the sum over all processes into each tensor.

        Raises:
            RunEndedError: another process is gone.
        """
        if self.count == 1:
            return
        with self._exchange():
            # All on their way at once: a tower has hundreds of small ones.
            for work in [dist.all_reduce(tensor, async_op=True) for tensor in tensors]:
                assert work is not None, "this process is one of the group"
                work.wait()

    def _largest(self, value: int) -> int:
        if self.count == 1:
            return value
        with self._exchange():
            values = torch.tensor(value)
            dist.all_reduce(values, op=dist.ReduceOp.MAX)
        return int(values)

    @contextmanager
    def _exchange(self) -> Iterator[None]:
        """A connection that breaks is another process that is gone."""
        try:
            yield
        except RuntimeError as error:
            if is_out_of_memory(error):
                raise
            self.is_torn = True
            raise RunEndedError(step="tuning") from error


def join_processes(accelerator: Accelerator) -> Processes:
    """Meet the processes that were started beside this one.

    Args:
        accelerator: Graphics cards talk to each other over a line of their own.

    Raises:
        PackageMissingError: there are several, and what joins them is not installed.
    """
    place = launched()
    if place.count == 1:
        return Processes()
    if find_spec("accelerate") is None:
        raise PackageMissingError(package="accelerate", extra="several")
    # Takes seconds to load, and few need it.
    from accelerate import PartialState  # noqa: PLC0415

    has_cards = accelerator in ("auto", "cuda") and torch.cuda.is_available()
    backend = "cuda:nccl,cpu:gloo" if has_cards else "gloo"
    PartialState(cpu=not has_cards, backend=backend, timeout=_LONGEST_WAIT)
    return Processes(place)


def _fate_of(error: BaseException) -> _Fate:
    if is_out_of_memory(error):
        return _Fate.OUT_OF_MEMORY
    return _Fate.STOPPED if isinstance(error, Cancelled | KeyboardInterrupt) else _Fate.FAILED


def _end_as(fate: _Fate) -> None:
    """Raise what another process's fate means here."""
    match fate:
        case _Fate.DONE:
            return
        case _Fate.OUT_OF_MEMORY:
            raise MemoryError("another process is out of memory")
        case _Fate.STOPPED:
            raise Cancelled
        case _Fate.FAILED:
            raise RunEndedError(step="tuning")
