"""Photo folders are read and never changed: bytes, times, names and rights are the same after all that uproto can do.

A change time (ctime) cannot be set back, and a folder's changes with every file that is made or removed in it; so equal
times say that nothing was written, not even for a moment.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from tests.conftest import drawn
from uproto_core.cli.main import run
from uproto_core.store.project import create_project

QUICK = ("--backbone", "built-in", "--set", "matching.steps=20", "--set", "classifier.iterations=20")
COLOURS = {"Fox": (200, 90, 30), "Lynx": (190, 160, 90), "Löffelente 🦆": (90, 90, 90)}


@dataclass(frozen=True)
class Entry:
    """All that a disk says of a file, a folder or a link."""

    contents: str
    mode: int
    size: int
    modified_ns: int
    changed_ns: int


def state_of(root: Path) -> dict[str, Entry]:
    """Every entry below a folder, and the folder itself."""
    found = {}
    for path in [root, *sorted(root.rglob("*"))]:
        told = path.lstat()
        contents = ""
        if path.is_symlink():
            contents = str(path.readlink())
        elif stat.S_ISREG(told.st_mode):
            contents = sha256(path.read_bytes()).hexdigest()
        found[path.relative_to(root).as_posix()] = Entry(
            contents=contents,
            mode=told.st_mode,
            size=told.st_size,
            modified_ns=told.st_mtime_ns,
            changed_ns=told.st_ctime_ns if os.name != "nt" else 0,
        )
    return found


def write_source(root: Path) -> Path:
    """Class folders with all that people leave in them."""
    places = {"Fox": ["", "2023-05-01", "2023-05-02/DCIM"], "Lynx": ["", "night 1"], "Löffelente 🦆": [""]}
    for name, below in places.items():
        for number in range(12 if name == "Fox" else 6):
            folder = root / name / below[number % len(below)]
            folder.mkdir(parents=True, exist_ok=True)
            drawn(f"{name}{number}", COLOURS[name]).save(folder / f"{name[0]} {number:02} (copy).JPG", "JPEG")
    whole = (root / "Fox" / "F 00 (copy).JPG").read_bytes()
    (root / "Lynx" / "cut off.jpg").write_bytes(whole[:300])
    (root / "Lynx" / "same as a fox.jpeg").write_bytes(whole)
    (root / "Fox" / "empty.png").write_bytes(b"")
    (root / "Fox" / "Thumbs.db").write_bytes(b"\xd0\xcf\x11\xe0")
    (root / "Fox.txt").write_text("a red animal with a white tip on its tail\n", encoding="utf-8")
    (root / "labels.csv").write_text("path,label\nFox/F 00 (copy).JPG,Fox\n", encoding="utf-8")
    (root / "more.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    (root / "Owl").mkdir()
    if os.name != "nt":
        (root / "Lynx" / "linked.jpg").symlink_to(root / "Fox" / "F 03 (copy).JPG")
        (root / "Lynx" / "round").symlink_to(root)
        (root / "Lynx" / "broken.jpg").symlink_to(root / "gone.jpg")
    # A time of long ago: whoever only touched a file would set it to now.
    for path in sorted(root.rglob("*"), reverse=True):
        os.utime(path, ns=(1_500_000_000_000_000_001, 1_500_000_000_000_000_001), follow_symlinks=False)
    return root


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return write_source(tmp_path / "My photos")


@pytest.fixture
def read_only_source(source: Path) -> Iterator[Path]:
    """The same with every right to write taken away, which binds all but a computer's administrator."""
    entries = [path for path in [source, *source.rglob("*")] if not path.is_symlink()]
    for path in entries:
        path.chmod(0o555 if path.is_dir() else 0o444)
    yield source
    for path in entries:
        path.chmod(0o755 if path.is_dir() else 0o644)


def uproto(*words: object) -> int:
    try:
        run([str(word) for word in words])
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    return 0


def test_nothing_that_uproto_does_changes_a_photo_folder(source, tmp_path, capsys):
    before = state_of(source)
    out = tmp_path / "out"
    trained = out / "run"
    table = tmp_path / "answers.csv"

    assert uproto("scan", source, "--json") == 0
    assert uproto("texts", source, "--backbone", "built-in", "--texts", source, "--json") == 0
    assert uproto("train", source, "--out", trained, *QUICK, "--texts", source) == 0
    assert uproto("scan", source, "--checks", "--backbone", "built-in", "--json") == 0
    assert uproto("evaluate", trained / "bundle", source, "--json") == 0
    assert uproto("predict", trained, source, "--out", table, "--sort-into", tmp_path / "sorted") == 0
    assert uproto("predict", trained, source, "--sort-into", source / "sorted") == 2
    assert uproto("export", trained, "--format", "folder", "--out", out / "exported") == 0
    assert uproto("compare", source, "--out", out / "compared", "--methods", "zero-shot", "--seeds", 1, *QUICK) == 0
    assert uproto("doctor") == 0
    said = capsys.readouterr()

    assert state_of(source) == before, said.err


def test_a_folder_that_may_only_be_read_is_enough_and_decisions_change_nothing_in_it(
    read_only_source, tmp_path, capsys
):
    before = state_of(read_only_source)
    photos = sorted((read_only_source / "Fox").glob("*.JPG"))

    with closing(create_project(tmp_path / "projects", "Foxes", [read_only_source])) as project:
        project.decide("left-out", photos[:1])
        project.decide("moved", photos[1:2], "Lynx")
        project.decide("kept", photos[2:3])
        project.decide_classes("named", ["Fox"], "Red fox")
        project.decide_classes("class-left-out", ["Löffelente 🦆"])
        project.undo()
        root = project.root
    assert uproto("scan", root, "--checks", "--no-model", "--json") == 0
    assert uproto("train", root, "--out", root / "runs" / "1", *QUICK) == 0
    assert uproto("predict", root / "runs" / "1", read_only_source, "--sort-into", tmp_path / "sorted") == 0
    said = capsys.readouterr()

    assert state_of(read_only_source) == before, said.err


@pytest.mark.skipif(os.name == "nt", reason="Windows tells when a file was made, and not when it was changed last")
def test_a_touch_that_puts_the_time_back_would_be_seen(source):
    before = state_of(source)
    photo = source / "Fox" / "F 00 (copy).JPG"
    told = photo.stat()

    os.utime(photo, ns=(told.st_atime_ns, told.st_mtime_ns))

    assert state_of(source) != before
