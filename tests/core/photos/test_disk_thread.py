"""A disk that answers late or never: Stop is not kept waiting, and a root that vanishes is never a shorter list."""

import errno
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from time import monotonic

import pytest

from tests.core.photos.listed import put_photos, write_lines
from tests.core.photos.made import scanned
from uproto_core.cancel import Cancelled, CancelToken
from uproto_core.errors import SourceForbiddenError, SourceGoneError, SourceMissingError
from uproto_core.photos.disk_thread import DiskThread, asked
from uproto_core.photos.scan import list_photos, scan_source
from uproto_core.photos.walk import PassedOver, walk

real_scandir, real_stat = os.scandir, os.stat


@pytest.fixture
def answers() -> Iterator[threading.Event]:
    """Set at the end, so that no thread is left waiting."""
    event = threading.Event()
    yield event
    event.set()


def stopped_soon(cancel: CancelToken, asked_for: threading.Event) -> threading.Timer:
    """Presses Stop as soon as the disk was asked."""

    def press() -> None:
        assert asked_for.wait(5)
        cancel.cancel()

    presser = threading.Timer(0, press)
    presser.start()
    return presser


def test_answers_come_in_order_and_errors_where_they_are_waited_for():
    with DiskThread() as disk:
        assert [disk.ask(lambda number=number: number**2, CancelToken()) for number in range(5)] == [0, 1, 4, 9, 16]
        with pytest.raises(PermissionError):
            disk.ask(lambda: (_ for _ in ()).throw(PermissionError), CancelToken())


def test_a_question_that_times_out_on_the_disk_is_not_taken_for_waiting():
    def fail() -> None:
        raise TimeoutError(errno.ETIMEDOUT, "Connection timed out")

    with pytest.raises(TimeoutError):
        asked(fail, CancelToken())


@pytest.mark.parametrize("slow", ["scandir", "stat"])
def test_stop_does_not_wait_for_a_disk_that_does_not_answer(tmp_path, monkeypatch, answers, slow):
    put_photos(tmp_path, ["Fox/1.jpg", "Lynx/1.jpg"])
    asked_for = threading.Event()
    cancel = CancelToken()

    def waits(path: str, *args: object, **kwargs: object) -> object:
        if str(path).endswith("Lynx"):
            asked_for.set()
            answers.wait(5)
        return (real_scandir if slow == "scandir" else real_stat)(path, *args, **kwargs)

    monkeypatch.setattr(os, slow, waits)
    presser = stopped_soon(cancel, asked_for)
    with pytest.raises(Cancelled):
        list(scan_source(tmp_path, cancel))
    presser.join()

    assert not answers.is_set()


def test_stop_does_not_wait_for_a_source_that_does_not_answer(tmp_path, monkeypatch, answers):
    put_photos(tmp_path, ["card/1.jpg"])
    asked_for = threading.Event()
    cancel = CancelToken()

    def waits(path: str, *args: object, **kwargs: object) -> object:
        if str(path).endswith("card"):
            asked_for.set()
            answers.wait(5)
        return real_stat(path, *args, **kwargs)

    monkeypatch.setattr(os, "stat", waits)
    presser = stopped_soon(cancel, asked_for)
    began = monotonic()
    with pytest.raises(Cancelled):
        list(list_photos([tmp_path / "card"], cancel))
    presser.join()

    assert monotonic() - began < 10


def test_a_table_on_a_disk_that_does_not_answer_can_be_stopped(tmp_path, monkeypatch, answers):
    put_photos(tmp_path, ["slow/1.jpg"])
    table = write_lines(tmp_path / "table.csv", "path,label", "slow/1.jpg,Fox")
    asked_for = threading.Event()
    cancel = CancelToken()

    def waits(path: str, *args: object, **kwargs: object) -> object:
        if str(path).endswith("1.jpg"):
            asked_for.set()
            answers.wait(5)
        return real_stat(path, *args, **kwargs)

    monkeypatch.setattr(os, "stat", waits)
    presser = stopped_soon(cancel, asked_for)
    with pytest.raises(Cancelled):
        list(scan_source(table, cancel))
    presser.join()

    assert not answers.is_set()


def test_a_listing_that_hangs_keeps_no_process_from_ending(tmp_path):
    put_photos(tmp_path, ["Fox/1.jpg"])
    program = """
import os, sys, threading
from pathlib import Path
from uproto_core.cancel import CancelToken, Cancelled
from uproto_core.photos.scan import scan_source

cancel, real = CancelToken(), os.scandir
def never(path):
    cancel.cancel()
    threading.Event().wait()
os.scandir = never
try:
    list(scan_source(Path(sys.argv[1]), cancel))
except Cancelled:
    print("stopped")
"""

    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path], check=False, capture_output=True, text=True, timeout=60
    )

    assert (done.stdout, done.stderr, done.returncode) == ("stopped\n", "", 0)


# ------------------------------------------------------------ folders that vanish


def failing(monkeypatch: pytest.MonkeyPatch, name: str, number: int) -> None:
    """Make the listing of one folder fail as the system does."""

    def fails(path: str) -> object:
        if str(path).endswith(name):
            raise OSError(number, os.strerror(number), path)
        return real_scandir(path)

    monkeypatch.setattr(os, "scandir", fails)


@pytest.mark.parametrize("number", [errno.ESTALE, errno.ENOTCONN, errno.ETIMEDOUT, errno.EHOSTDOWN])
def test_a_network_that_went_away_is_no_shorter_list(tmp_path, monkeypatch, number):
    put_photos(tmp_path, ["Fox/1.jpg", "Lynx/1.jpg"])
    failing(monkeypatch, "Lynx", number)

    with pytest.raises(SourceGoneError) as raised:
        scanned(tmp_path)

    assert raised.value.folder == tmp_path


def test_one_folder_that_a_disk_cannot_read_is_counted(tmp_path, monkeypatch):
    put_photos(tmp_path, ["Fox/1.jpg", "Lynx/1.jpg"])
    failing(monkeypatch, "Lynx", errno.EIO)

    assert scanned(tmp_path).ignored == {"not there": 1}
    assert scanned(tmp_path).bare_folders == ()


def test_a_drive_that_was_pulled_out_leaves_an_empty_folder_and_is_gone(tmp_path):
    root = tmp_path / "drive"
    put_photos(root, ["Fox/1.jpg", "Lynx/1.jpg"])
    walking = walk(root, PassedOver(), CancelToken())

    next(walking)
    root.rename(tmp_path / "pulled out")
    root.mkdir()

    with pytest.raises(SourceGoneError):
        list(walking)


def test_a_root_that_empties_behind_the_walk_is_gone(tmp_path):
    put_photos(tmp_path, ["Fox/1.jpg"])
    walking = walk(tmp_path, PassedOver(), CancelToken())

    next(walking)
    (tmp_path / "Fox" / "1.jpg").unlink()
    (tmp_path / "Fox").rmdir()

    with pytest.raises(SourceGoneError):
        list(walking)


def test_another_disk_at_the_same_place_is_not_the_source(tmp_path, monkeypatch):
    put_photos(tmp_path, ["Fox/1.jpg"])
    walking = walk(tmp_path, PassedOver(), CancelToken())
    next(walking)

    def elsewhere(path: str, *args: object, **kwargs: object) -> os.stat_result:
        return os.stat_result((*real_stat(path)[:2], -1, *real_stat(path)[3:]))

    monkeypatch.setattr(os, "stat", elsewhere)

    with pytest.raises(SourceGoneError):
        list(walking)


def test_a_source_that_may_not_be_entered_or_is_not_there_says_so_from_the_thread(tmp_path, monkeypatch):
    put_photos(tmp_path, ["Fox/1.jpg"])

    with pytest.raises(SourceMissingError):
        scanned(tmp_path / "nowhere")
    failing(monkeypatch, tmp_path.name, errno.EACCES)
    with pytest.raises(SourceForbiddenError):
        scanned(Path(tmp_path))
