"""Python's search for rubbish, which is seldom worth its time where many records are made that stay."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_USUAL: Final = gc.get_threshold()
_SELDOM: Final = 50_000
"""New objects between two searches."""


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Let it look less often: with 100,000 photos it would go through all of their records again and again.

    That is a quarter of the time of counting and checking them again. Not for what runs models: what they leave behind
    is large. Two at once do no harm but that the first to end also ends it for the other.
    """
    gc.set_threshold(_SELDOM, *_USUAL[1:])
    try:
        yield
    finally:
        gc.set_threshold(*_USUAL)
