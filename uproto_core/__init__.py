"""The engine: from a folder of photos to a classifier that is right on the rare classes too; knows no window.

In: a job (`jobs`). Out: events (`events`), files (`store.paths`), typed errors (`errors`). For other Python programs
there are the calls of `api`: `scan`, `train`, `load_bundle` (docs/python.md).
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uproto_core.api import LoadedBundle, TrainedRun, load_bundle, scan, train

__all__ = ["LoadedBundle", "TrainedRun", "load_bundle", "scan", "train"]


def __getattr__(name: str) -> object:
    """The calls of `api`, loaded when they are asked for: every module of the core passes through here."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from uproto_core import api  # noqa: PLC0415

    return getattr(api, name)
