"""Cut a balanced set down to a long tail, as CIFAR-LT is made, and write which photos are left as a table.

    python -m tools.long_tail PHOTOS --ratio 100 --out tail.csv

Class c of C keeps floor(n_max ratio^(-c / (C - 1))) of its photos, those that a shuffle with the seed puts first
(method.md 4.1; `imbalance_cifar.py` of kaidic/LDAM-DRW, whose factor is 1 / ratio). The photos stay where they are.
"""

import argparse
import csv
import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from uproto_core.cancel import CancelToken
from uproto_core.photos.records import PhotoRecord, PhotoTable
from uproto_core.photos.scan import scan_source

_DUST = 1e-9
"""500 * 100^(-99/99) is 5 and not the 4.999… that some machine makes of it."""


def tail_counts(largest: int, classes: int, ratio: float) -> list[int]:
    """Photos that each class keeps.

    Args:
        largest: Photos of the first class.
        classes: How many there are.
        ratio: Of the first class to the last, 1 or more.
    """
    steps = max(classes - 1, 1)
    return [math.floor(largest * ratio ** (-place / steps) + _DUST) for place in range(classes)]


def drawn_tail(counts: Sequence[int], ratio: float, seed: int) -> list[list[int]]:
    """Which photos of each class are kept, by their place in it.

    Args:
        counts: Photos of each class; the classes are cut in this order.
        ratio: Of the first class to the last.
        seed: Of the shuffle.

    Returns:
        For each class places from 0, in the order of the shuffle.
    """
    # The published lists were drawn by this generator, a class after the other.
    generator = np.random.RandomState(seed)
    kept: list[list[int]] = []
    for count, wanted in zip(counts, tail_counts(max(counts), len(counts), ratio), strict=True):
        places = np.arange(count)
        generator.shuffle(places)
        kept.append([int(place) for place in places[:wanted]])
    return kept


def subsample(table: PhotoTable, ratio: float, seed: int, exam: int = 0) -> list[tuple[PhotoRecord, str]]:
    """A long tail of a source's training photos, the largest class first; given practice and exam photos stay.

    Args:
        table: Of the source.
        ratio: Of the largest class to the smallest.
        seed: Of the shuffle.
        exam: Photos of each class that the tail leaves over and that become exam photos, at most.

    Returns:
        Each photo that takes part, with its split.
    """
    by_class: Mapping[str, list[PhotoRecord]] = defaultdict(list)
    for photo in table.photos:
        if photo.split in {None, "train"}:
            by_class[photo.class_name].append(photo)
    names = sorted(by_class, key=lambda name: (-len(by_class[name]), name))
    rows = [(photo, str(photo.split)) for photo in table.photos if photo.split in {"val", "test"}]
    for name, kept in zip(names, drawn_tail([len(by_class[name]) for name in names], ratio, seed), strict=True):
        photos = by_class[name]
        rows += [(photos[place], "train") for place in sorted(kept)]
        left = sorted(set(range(len(photos))) - set(kept))
        np.random.RandomState(seed).shuffle(left)
        rows += [(photos[place], "test") for place in sorted(left[:exam])]
    return rows


def write_table(rows: Sequence[tuple[PhotoRecord, str]], out: Path) -> None:
    """The photos as a table that `uproto` reads, with whole paths."""
    with out.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "label", "split"))
        writer.writerows((photo.path, photo.class_name, split) for photo, split in rows)


def main(words: Sequence[str] | None = None) -> None:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tools.long_tail", description=__doc__)
    parser.add_argument("source", type=Path, help="folder of class folders, a table or a list")
    parser.add_argument("--out", type=Path, required=True, help="the table to write")
    parser.add_argument("--ratio", type=float, default=100, help="of the largest class to the smallest")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--exam", type=int, default=0, help="exam photos a class, from what the tail leaves over")
    given = parser.parse_args(words)
    scanning = scan_source(given.source, CancelToken())
    while True:
        try:
            next(scanning)
        except StopIteration as end:
            table = end.value
            break
    rows = subsample(table, given.ratio, given.seed, given.exam)
    write_table(rows, given.out)
    print(f"{sum(split == 'train' for _, split in rows)} training photos of {len(table.class_names)} classes")


if __name__ == "__main__":
    main()
