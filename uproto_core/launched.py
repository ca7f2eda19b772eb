"""Whether a launcher started this process beside others, and which of them it is; read without loading torch."""

import os
from dataclasses import dataclass
from typing import Final

_NEEDED: Final = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "MASTER_ADDR", "MASTER_PORT")


@dataclass(frozen=True, kw_only=True)
class Launched:
    """One of several processes that were started with the same words."""

    number: int = 0
    """From 0, over all computers; the first one leads."""
    count: int = 1
    here: int = 1
    """How many of them are on this computer."""


def launched() -> Launched:
    """What `accelerate launch` or `torchrun` told this process; alone where they did not."""
    if not all(os.environ.get(name) for name in _NEEDED):
        return Launched()
    count = int(os.environ["WORLD_SIZE"])
    return Launched(number=int(os.environ["RANK"]), count=count, here=int(os.environ.get("LOCAL_WORLD_SIZE") or count))
