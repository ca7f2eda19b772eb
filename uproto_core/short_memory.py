"""Whether an error says that memory ran out, told without loading anything: there may be no room for it."""

import errno
from typing import Final

_SIGNS: Final = (
    *("out of memory", "can't allocate memory", "not enough memory", "Cannot allocate memory"),
    *("can't start new thread", "failed to map segment", "std::bad_alloc"),
)
"""In the words of allocators, of the interpreter, and of the loader of libraries."""

_ALL_IT_SAYS: Final = frozenset(
    {
        "could not create a primitive",
        "could not execute a primitive",
        "could not create a memory object",
        "std::future_error: Broken promise",
    }
)
"""oneDNN leaves the reason out, or one thread waits for what another had no room to make. What it cannot do at all, it
says of a "primitive descriptor", before it makes one."""


def ran_out(error: BaseException) -> bool:
    """Whether an error, or the one it was raised from, says that memory ran out."""
    if isinstance(error, MemoryError) or (isinstance(error, OSError) and error.errno == errno.ENOMEM):
        return True
    if isinstance(error, RuntimeError | ImportError):
        words = str(error)
        if words in _ALL_IT_SAYS or any(sign in words for sign in _SIGNS):
            return True
    return error.__cause__ is not None and ran_out(error.__cause__)
