"""Sources of photos: tables, lists, and folders with their names."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from PIL import Image

from benchmarks.fuzz.target import Files, Target
from uproto_core.cancel import CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.events import to_json_line
from uproto_core.jobs import ScanJob

_PHOTOS: Final = ("fox/1.png", "fox/2.png", "owl/3.png", "owl/4.png", "owl/5.png")


def _scan(source: Path) -> None:
    for event in LocalEngine().run(ScanJob(source=source), CancelToken()):
        to_json_line(event)


def dot() -> bytes:
    """A picture of four pixels."""
    file = io.BytesIO()
    Image.new("RGB", (2, 2)).save(file, "PNG")
    return file.getvalue()


def _with_photos(place: Path, files: Files, name: str, seeds: tuple[tuple[str, bytes], ...] = ()) -> Target:
    for photo in _PHOTOS:
        path = place / "input" / photo
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(dot())
    return Target(files=files, seeds=seeds, read=lambda folder: _scan(folder / name))


def _lines(separator: str, head: str = "") -> bytes:
    rows = [separator.join((path, path.partition("/")[0], "train" if "1" in path else "")) for path in _PHOTOS]
    return "\n".join([head or separator.join(("path", "label", "split")), *rows]).encode()


def csv(place: Path) -> Target:
    """A table with commas, semicolons or tabs."""
    texts = (_lines(";"), _lines("\t"), _lines(",").decode().encode("utf-16"))
    seeds = tuple(("table.csv", text) for text in texts)
    return _with_photos(place, {"table.csv": _lines(",")}, "table.csv", seeds)


def excel(place: Path) -> Target:
    """A workbook with strings, numbers, days and a second sheet."""
    book = Workbook()
    assert book.active is not None
    for row in (("path", "label", "split", "group"), *((path, path[:3], "", 7) for path in _PHOTOS)):
        book.active.append(row)
    book.create_sheet("more").append(("nothing", 3.5))
    made = io.BytesIO()
    book.save(made)
    return _with_photos(place, {"table.xlsx": made.getvalue()}, "table.xlsx")


def json_list(place: Path) -> Target:
    """A list as COCO and iNaturalist have it, in two parts, with a file of names."""
    whole = {
        "images": [{"id": number, "file_name": path} for number, path in enumerate(_PHOTOS[:4])],
        "annotations": [{"id": number, "image_id": number, "category_id": number // 2} for number in range(4)],
        "categories": [{"id": 0, "name": "0"}, {"id": 1, "name": "1"}],
    }
    names = [{"id": 0, "name": "fox"}, {"id": 1, "name": "owl"}]
    part = {"images": [{"id": 7, "file_name": "owl/5.png"}], "annotations": [{"image_id": 7, "category_id": 1}]}
    files = {"train.json": json.dumps(whole).encode(), "val.json": json.dumps(part).encode()}
    return _with_photos(place, files | {"categories.json": json.dumps(names).encode()}, "train.json")


def text_list(place: Path) -> Target:
    """Lines of path and label, in two parts, with a file of names."""
    lines = "\n".join(f"{path} {number // 2}" for number, path in enumerate(_PHOTOS[:4])).encode()
    files = {"train.txt": lines, "val.txt": b"owl/5.png 1", "classnames.txt": b"fox 0\nowl 1\n"}
    seeds = (("classnames.txt", b"fox\nowl\n"), ("train.txt", _lines(" ", head="a.png b")))
    return _with_photos(place, files, "train.txt", seeds)


def folder(place: Path) -> Target:
    """A folder whose names come from a file of names, a line each; tables lie in it too."""
    contents = dot()
    lines = "a/1.png\na/2.png\nb/c/3.png\nphoto of nothing.png\nlabels.csv\n"

    def read(root: Path) -> None:
        names = root / "names.txt"
        made = _make_named(place / "input" / "made", names.read_bytes() if names.exists() else b"", contents)
        try:
            _scan(root / "made")
        finally:
            _remove(made, place / "input" / "made")

    return Target(files={"names.txt": lines.encode(), "labels.csv": _lines(",")}, read=read)


def _make_named(root: Path, names: bytes, contents: bytes) -> list[Path]:
    """Files of these names below a folder, as far as the disk takes them and they stay below it."""
    made: list[Path] = []
    for name in names.split(b"\n")[:40]:
        # Any bytes are a name on Linux.
        text = name.decode("utf-8", "surrogateescape")
        path = root / text
        if not text or "\0" in text or ".." in path.parts or text.startswith("/"):
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if text.endswith(".lnk"):
                path.symlink_to(root)
            else:
                path.write_bytes(contents if "csv" not in text else names)
        except OSError:
            continue
        made.append(path)
    root.mkdir(parents=True, exist_ok=True)
    return made


def _remove(made: list[Path], root: Path) -> None:
    remove: Callable[[Path], None] = Path.unlink
    for path in made:
        if path.is_symlink() or path.is_file():
            remove(path)
    for folder_path in sorted((path for path in root.rglob("*") if path.is_dir()), reverse=True):
        folder_path.rmdir()
