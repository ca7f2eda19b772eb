"""Tensors on disk: safetensors only, written atomically, so that nothing runs when a file is opened."""

from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save

from uproto_core.store.atomic import replaced

Tensors = dict[str, torch.Tensor]


class TensorsDamagedError(ValueError):
    """The file is no whole safetensors file; the caller knows what it was for and says so."""


def write_tensors(path: Path, tensors: Tensors) -> None:
    """Put tensors in the place of a file's contents.

    Raises:
        DiskFullError: there is no room.
        NotWritableError: the place may not be written.
    """
    # Serialised first and written by us: the library's own writer turns a full disk into an error without a number.
    data = save_tensors(tensors)
    with replaced(path) as temporary:
        temporary.write_bytes(data)


def read_tensors(path: Path) -> Tensors:
    """Every tensor of a file, on the CPU.

    Raises:
        TensorsDamagedError: the file is missing or no whole safetensors file.
    """
    try:
        return load_tensors(path.read_bytes())
    except OSError as error:
        raise TensorsDamagedError(str(error)) from error


def save_tensors(tensors: Tensors) -> bytes:
    """Tensors as the content of a safetensors file."""
    return save({name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()})


def load_tensors(content: bytes) -> Tensors:
    """Every tensor of a safetensors file's content, on the CPU.

    Raises:
        TensorsDamagedError: it is none.
    """
    try:
        return load(content)
    except (SafetensorError, KeyError) as error:
        # A kind of number that the format has and torch lacks is a KeyError of the library's.
        raise TensorsDamagedError(str(error)) from error
