"""Lets open_clip be imported where torchvision's compiled operators cannot load.

A torchvision built for CUDA beside a torch for the processor alone fails at import with "operator torchvision::nms
does not exist", although nothing here needs its operators: open_clip takes a frozen batch norm and picture transforms
from it. Declaring the schemas that torchvision wants to attach to is enough.
"""

import importlib.util
from pathlib import Path
from types import ModuleType

import torch

_MISSING = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)

# The schemas vanish with the object that declared them, so it lives as long as the process.
_declared: list[torch.library.Library] = []


def declare_missing_operators() -> bool:
    """Declare what torchvision's import needs, if its compiled library cannot load.

    Must come before the first import of torchvision in the process.

    Returns:
        Whether something had to be declared.
    """
    if _declared or hasattr(torch.ops.torchvision, "nms") or _library_loads():
        return False
    library = torch.library.Library("torchvision", "DEF")  # type: ignore[no-untyped-call]
    for schema in _MISSING:
        library.define(schema)  # type: ignore[no-untyped-call]
    _declared.append(library)
    return True


def _library_loads() -> bool:
    """Whether torchvision's compiled operators can be loaded into this process."""
    found = importlib.util.find_spec("torchvision")
    if found is None or found.origin is None:
        return False
    folder = Path(found.origin).parent
    for library in sorted([*folder.glob("_C*.so"), *folder.glob("_C*.pyd")]):
        try:
            torch.ops.load_library(str(library))  # type: ignore[no-untyped-call]
        except OSError:
            continue
        return True
    return False


def import_open_clip() -> ModuleType:
    """The package open_clip, whatever torchvision is like: the only door to it."""
    declare_missing_operators()
    import open_clip  # noqa: PLC0415  (torchvision must not be imported before the operators are declared)

    return open_clip  # type: ignore[no-any-return]  # the package ships no types
