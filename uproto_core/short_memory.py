"""Whether an error says that memory ran out, told without loading anything: there may be no room for it."""

import errno
from typing import Final

_SIGNS: Final = (
    *("out of memory", "can't allocate memory", "not enough memory", "Cannot allocate memory"),
    *("can't start new thread", "failed to map segment"),
)
"""In the words of allocators, of the interpreter, and of the loader of libraries."""


def ran_out(error: BaseException) -> bool:
    """Whether an error, or the one it was raised from, says that memory ran out."""
    if isinstance(error, MemoryError) or (isinstance(error, OSError) and error.errno == errno.ENOMEM):
        return True
    if isinstance(error, RuntimeError | ImportError) and any(sign in str(error) for sign in _SIGNS):
        return True
    return error.__cause__ is not None and ran_out(error.__cause__)
