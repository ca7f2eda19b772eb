"""Writes that are killed, cut off by a full disk, or refused: the old file stays, or the new one is whole."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.photos.made import where_rights_bind
from uproto_core.errors import DiskFullError, NotWritableError
from uproto_core.store.atomic import append_line, replaced, write_text

_WRITES_FOR_EVER = """
import sys
from pathlib import Path
from uproto_core.store.atomic import write_text
number = 0
while True:
    number += 1
    write_text(Path(sys.argv[1]), f"{number}\\n" * 50_000)
    print(number, flush=True)
"""

_WAITS_BEFORE_THE_RENAME = """
import sys
from pathlib import Path
from uproto_core.store.atomic import replaced
with replaced(Path(sys.argv[1])) as temporary:
    temporary.write_text("new", encoding="utf-8")
    print("written", flush=True)
    sys.stdin.read()
"""

_MEETS_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from uproto_core.errors import DiskFullError
from uproto_core.store.atomic import append_line, write_text
resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
for write in (write_text, append_line):
    try:
        write(Path(sys.argv[1]), "x" * 10_000)
    except DiskFullError as error:
        print(error.code, error.path == Path(sys.argv[1]), error.free_mb >= 0)
"""


def python(code: str, *arguments: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_writer_that_is_killed_leaves_a_whole_file_every_time(tmp_path):
    target = tmp_path / "metrics.json"

    for writes in (1, 2, 3, 5, 8):
        with python(_WRITES_FOR_EVER, target) as writer:
            for _ in range(writes):
                writer.stdout.readline()
            writer.kill()

        numbers = target.read_text(encoding="utf-8").split()
        assert len(numbers) == 50_000
        assert set(numbers) <= {str(writes), str(writes + 1), str(writes + 2)}
        assert len(set(numbers)) == 1


def test_a_writer_that_is_killed_before_the_rename_leaves_the_old_file(tmp_path):
    target = tmp_path / "bundle.json"
    target.write_text("old", encoding="utf-8")

    with python(_WAITS_BEFORE_THE_RENAME, target) as writer:
        assert writer.stdout.readline() == "written\n"
        writer.kill()

    assert target.read_text(encoding="utf-8") == "old"
    left = [name for name in names(tmp_path) if name != "bundle.json"]
    assert len(left) == 1
    # Hidden, and told apart from every file of ours by its ending.
    assert left[0].startswith(".bundle.json.")
    assert left[0].endswith(".tmp")


def test_two_writers_never_share_a_temporary_file(tmp_path):
    target, seen, both_are_in = tmp_path / "run.json", [], threading.Barrier(8)

    def write(number: int) -> None:
        with replaced(target) as temporary:
            seen.append(temporary)
            both_are_in.wait(timeout=10)
            temporary.write_text(str(number) * 1000, encoding="utf-8")

    writers = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert len(set(seen)) == 8
    assert all(temporary.parent == tmp_path for temporary in seen)
    assert len(set(target.read_text(encoding="utf-8"))) == 1
    assert names(tmp_path) == ["run.json"]


@pytest.mark.parametrize("fault", [ValueError("a bug"), KeyboardInterrupt()])
def test_a_write_that_is_broken_off_leaves_the_old_file_and_nothing_else(tmp_path, fault):
    target = tmp_path / "texts.json"
    target.write_text("old", encoding="utf-8")

    def write_half() -> None:
        with replaced(target) as temporary:
            temporary.write_text("half", encoding="utf-8")
            raise fault

    with pytest.raises(type(fault)):
        write_half()

    assert target.read_text(encoding="utf-8") == "old"
    assert names(tmp_path) == ["texts.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
def test_a_full_disk_is_said_so_and_the_old_file_stays(tmp_path):
    target = tmp_path / "metrics.json"
    target.write_text("old", encoding="utf-8")

    with python(_MEETS_A_FULL_DISK, target) as writer:
        said = writer.stdout.read().split("\n")

    assert said[:2] == ["disk.full True True"] * 2
    assert target.read_text(encoding="utf-8").startswith("old")
    assert names(tmp_path) == ["metrics.json"]


@where_rights_bind
def test_a_folder_that_may_not_be_written_is_said_so(tmp_path):
    closed = tmp_path / "closed"
    closed.mkdir()
    closed.chmod(0o500)

    with pytest.raises(NotWritableError) as caught:
        write_text(closed / "metrics.json", "new")

    assert caught.value.path == closed / "metrics.json"
    assert "denied" in caught.value.because


@pytest.mark.parametrize("write", [write_text, append_line])
def test_a_place_that_cannot_be_a_file_is_said_so(tmp_path, write):
    (tmp_path / "a-file").write_text("", encoding="utf-8")
    (tmp_path / "a-folder").mkdir()

    for place in (tmp_path / "a-file" / "run.json", tmp_path / "a-folder"):
        with pytest.raises(NotWritableError) as caught:
            write(place, "new")
        assert caught.value.path == place

    assert names(tmp_path) == ["a-file", "a-folder"]


def test_folders_above_are_made(tmp_path):
    write_text(tmp_path / "runs" / "first" / "run.json", "{}")
    append_line(tmp_path / "runs" / "second" / "events.jsonl", "{}")

    assert names(tmp_path / "runs") == ["first", "second"]


@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_text_comes_back_as_it_was_line_ends_included(tmp_path_factory, text):
    target = tmp_path_factory.mktemp("text") / "texts.json"

    write_text(target, text)

    assert target.read_bytes().decode() == text


@given(lines=st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n")), max_size=5))
def test_lines_stand_one_below_the_other(tmp_path_factory, lines):
    log = tmp_path_factory.mktemp("log") / "events.jsonl"

    for line in lines:
        append_line(log, line)

    assert (log.read_bytes().decode() if lines else "") == "".join(f"{line}\n" for line in lines)


def test_a_line_that_a_crash_cut_off_does_not_swallow_the_next(tmp_path):
    log = tmp_path / "events.jsonl"
    log.write_bytes(b'{"kind": "job-started"}\n{"kind": "stage-')

    append_line(log, '{"kind": "job-ended"}')

    assert log.read_bytes().splitlines() == [
        b'{"kind": "job-started"}', b'{"kind": "stage-', b'{"kind": "job-ended"}',
    ]  # fmt: skip


def test_the_error_names_the_room_of_the_disk_that_was_meant(tmp_path):
    error = DiskFullError(path=tmp_path, free_mb=3)

    assert "3 MB are free" in error.what_happened
