"""Make CIFAR-10-LT or CIFAR-100-LT: photo folders and lists, from the binary version of the set.

    python -m tools.cifar_lt cifar-100-binary.tar.gz --out cifar100-lt --ratio 100
    uproto train cifar100-lt/CIFAR100_LT_train.txt --out RUN

The binary version (cs.toronto.edu/~kriz/cifar.html) holds plain bytes; the Python version holds pickles, which run code
when they are opened. The exam is the whole test part. Photos are numbered as in the set.
"""

import argparse
import tarfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from tools.long_tail import drawn_tail

_SIDE = 32
_PIXELS = 3 * _SIDE * _SIDE


@dataclass(frozen=True)
class Version:
    """How one of the two sets lies on disk."""

    title: str
    train: tuple[str, ...]
    test: str
    names: str
    label_bytes: int
    """Before the pixels of each photo; the last of them is the class."""


_VERSIONS = (
    Version("CIFAR10", tuple(f"data_batch_{number}.bin" for number in range(1, 6)), "test_batch.bin",
            "batches.meta.txt", 1),
    Version("CIFAR100", ("train.bin",), "test.bin", "fine_label_names.txt", 2),
)  # fmt: skip


@dataclass(frozen=True)
class CifarPart:
    """Photos of the training or the test part."""

    labels: NDArray[np.uint8]
    """(N,)"""
    pixels: NDArray[np.uint8]
    """(N, 32, 32, 3), RGB."""


@dataclass(frozen=True)
class Cifar:
    """One of the two sets."""

    title: str
    class_names: tuple[str, ...]
    train: CifarPart
    test: CifarPart


def read_cifar(source: Path) -> Cifar:
    """The set in a folder or archive of the binary version.

    Raises:
        ValueError: it is none, or a file has another length than it should.
    """
    read, found = _archive(source) if source.is_file() else _folder(source)
    version = next((version for version in _VERSIONS if {*version.train, version.test, version.names} <= found), None)
    if version is None:
        raise ValueError(f"{source} is not the binary version of CIFAR-10 or CIFAR-100")
    names = tuple(line.strip() for line in read(version.names).decode().splitlines() if line.strip())
    return Cifar(
        title=version.title,
        class_names=names,
        train=_part(b"".join(read(name) for name in version.train), version.label_bytes, len(names)),
        test=_part(read(version.test), version.label_bytes, len(names)),
    )


def write_long_tail(cifar: Cifar, out: Path, ratio: float, seed: int) -> dict[str, int]:
    """Write the photos that take part as PNG, and lists of them with the names of the classes.

    Args:
        cifar: The whole set.
        out: A new folder; `train/<class>/<number>.png`, `test/…` and the lists are put into it.
        ratio: Of the largest class to the smallest.
        seed: Of the shuffle.

    Returns:
        Photos of each part.
    """
    places = [np.flatnonzero(cifar.train.labels == label) for label in range(len(cifar.class_names))]
    kept = drawn_tail([len(found) for found in places], ratio, seed)
    chosen = [int(places[label][place]) for label, own in enumerate(kept) for place in sorted(own)]
    out.mkdir(parents=True)
    written = {"train": (cifar.train, chosen), "test": (cifar.test, list(range(len(cifar.test.labels))))}
    for split, (part, numbers) in written.items():
        lines = [_write_photo(out, split, cifar.class_names, part, number) for number in numbers]
        (out / f"{cifar.title}_LT_{split}.txt").write_text("".join(lines), encoding="utf-8")
    (out / "classnames.txt").write_text("".join(f"{name}\n" for name in cifar.class_names), encoding="utf-8")
    return {split: len(numbers) for split, (_, numbers) in written.items()}


def _write_photo(out: Path, split: str, names: Sequence[str], part: CifarPart, number: int) -> str:
    """Write one photo; its line in the list."""
    label = int(part.labels[number])
    path = f"{split}/{names[label]}/{number:05}.png"
    (out / path).parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(part.pixels[number]).save(out / path)
    return f"{path} {label}\n"


def _part(contents: bytes, label_bytes: int, classes: int) -> CifarPart:
    length = label_bytes + _PIXELS
    if not contents or len(contents) % length:
        raise ValueError(f"a file of photos is cut off: {len(contents)} bytes are no multiple of {length}")
    rows = np.frombuffer(contents, dtype=np.uint8).reshape(-1, length)
    labels = rows[:, label_bytes - 1]
    if labels.max() >= classes:
        raise ValueError(f"a photo has the label {labels.max()}, and there are {classes} names")
    # A photo is its red plane, its green and its blue one.
    pixels = rows[:, label_bytes:].reshape(-1, 3, _SIDE, _SIDE).transpose(0, 2, 3, 1)
    return CifarPart(labels=labels, pixels=np.ascontiguousarray(pixels))


def _folder(source: Path) -> tuple[Callable[[str], bytes], set[str]]:
    files = {file.name: file for file in source.rglob("*") if file.is_file()}
    return lambda name: files[name].read_bytes(), set(files)


def _archive(source: Path) -> tuple[Callable[[str], bytes], set[str]]:
    """Only read, never unpacked: a path in an archive may lead anywhere."""
    contents: dict[str, bytes] = {}
    with tarfile.open(source) as archive:
        for member in archive:
            file = archive.extractfile(member) if member.isfile() else None
            if file is not None:
                contents[Path(member.name).name] = file.read()
    return contents.__getitem__, set(contents)


def main(words: Sequence[str] | None = None) -> None:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tools.cifar_lt", description=__doc__)
    parser.add_argument("source", type=Path, help="folder or .tar.gz of the binary version")
    parser.add_argument("--out", type=Path, required=True, help="a new folder")
    parser.add_argument("--ratio", type=float, default=100, help="of the largest class to the smallest")
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args(words)
    cifar = read_cifar(given.source)
    written = write_long_tail(cifar, given.out, given.ratio, given.seed)
    print(f"{cifar.title}: {written['train']} training and {written['test']} exam photos in {given.out}")


if __name__ == "__main__":
    main()
