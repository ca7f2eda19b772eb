"""What the tests of lists share: files with so many bytes where a list says, and lists that name them."""

from collections.abc import Iterable
from pathlib import Path

from tests.core.photos.made import scanned
from uproto_core.photos.records import PhotoTable


def put_photos(root: Path, paths: Iterable[str]) -> None:
    """Files that are there; a scan opens none of them."""
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(b"x")


def write_lines(file: Path, *lines: str) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return file


def counts_of(table: PhotoTable) -> dict[tuple[str, str | None], int]:
    """Photos of each class and split."""
    counts: dict[tuple[str, str | None], int] = {}
    for photo in table.photos:
        counts[photo.class_name, photo.split] = counts.get((photo.class_name, photo.split), 0) + 1
    return counts


def names_and_splits(source: Path) -> set[tuple[str, str, str | None]]:
    return {(photo.relative, photo.class_name, photo.split) for photo in scanned(source).photos}
