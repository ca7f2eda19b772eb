"""The window with the real engine in real children, on small real folders."""

from contextlib import closing

import psutil
import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from uproto_core.child import ChildEngine
from uproto_core.store.paths import user_paths
from uproto_core.store.project import Project
from uproto_gui.main_window import MainWindow
from uproto_gui.preferences import Preferences
from uproto_gui.session import Session

LONG_MS = 240_000


@pytest.fixture
def window(qtbot):
    session = Session(ChildEngine, user_paths(), "Sample moths")
    made = MainWindow(session, Preferences(user_paths().window_json), user_paths())
    made.show()
    yield made
    made._is_closing = True
    made.close()
    made.deleteLater()


def test_a_dropped_folder_is_counted_checked_and_kept(qtbot, window, photo_folder, drop):
    folder = photo_folder({"Fox": 12, "Hare": 6, "Lynx": 3, "Genet": 1})
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    session = window.session

    assert drop(window, folder)
    qtbot.waitUntil(lambda: session.reading.check.phase == "done", timeout=LONG_MS)

    photos = session.reading.photos
    assert {row.name: row.photos for row in photos.rows} == {"Fox": 12, "Hare": 6, "Lynx": 3, "Genet": 1}
    assert [row.name for row in photos.not_measurable] == ["Genet", "Lynx"]
    assert window.rail.item("check").state in ("done", "attention")
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
    root = session.project.root
    window.close()
    with closing(Project(root)) as again:
        assert len(again.seen()) > 1


def test_nested_folders_are_read_the_other_way_on_asking_and_every_photo_is_at_hand(qtbot, window, photo_folder):
    folder = photo_folder({"Mammals/Fox": 4, "Mammals/Hare": 3, "Birds/Owl": 5, "Birds/Jay": 2})
    reading = window.session.reading
    window.flows.take((folder,), "home")
    qtbot.waitUntil(lambda: reading.photos.phase == "ready", timeout=LONG_MS)
    window.go_to("photos")
    owl = next(row for row in reading.photos.rows if row.name == "Owl")
    assert {path.parent.name for path in reading.photos.photos_of(owl)} == {"Owl"}
    assert len(reading.photos.photos_of(owl)) == 5

    window.findChild(QPushButton, "other-level").click()
    qtbot.waitUntil(lambda: reading.photos.phase == "ready" and len(reading.photos.rows) == 2, timeout=LONG_MS)

    assert {row.name: row.photos for row in reading.photos.rows} == {"Birds": 7, "Mammals": 7}
    assert window.session.project.document.class_level == "first"
    assert window.findChild(QPushButton, "other-level").text() == "Use the folders photos lie in: 4"


def test_several_folders_are_one_project_of_all_their_photos(qtbot, window, photo_folder):
    folders = [photo_folder({"Fox": 3, "Hare": 2}, root="a"), photo_folder({"Fox": 4, "Lynx": 2}, root="b")]

    window.flows.take(folders, "home")
    qtbot.waitUntil(lambda: len(window.session.reading.photos.rows) == 3, timeout=LONG_MS)
    qtbot.waitUntil(lambda: window.session.reading.photos.phase == "ready", timeout=LONG_MS)

    photos = window.session.reading.photos
    assert {row.name: row.photos for row in photos.rows} == {"Fox": 7, "Hare": 2, "Lynx": 2}


def test_decisions_stay_when_photos_are_scanned_again(qtbot, window, photo_folder):
    folder = photo_folder({"Fox": 6, "Hare": 5, "Lynx": 4})
    session = window.session
    window.flows.take((folder,), "home")
    qtbot.waitUntil(lambda: session.project is not None, timeout=LONG_MS)
    fox = next(row for row in session.reading.photos.rows if row.name == "Fox")

    session.deciding.move(list(session.reading.photos.photos_of(fox))[:2], "Wolf")
    session.deciding.name(["Hare"], "Lynx")
    decided = {"Fox": 4, "Lynx": 9, "Wolf": 2}
    assert {row.name: row.photos for row in session.reading.photos.rows} == decided
    session.scan()
    qtbot.waitUntil(lambda: session.reading.photos.phase == "ready", timeout=LONG_MS)

    assert {row.name: row.photos for row in session.reading.photos.rows} == decided


def test_a_folder_with_only_text_files_is_told_word_for_word_and_leaves_no_trace(qtbot, window, tmp_path):
    (tmp_path / "notes" / "Fox").mkdir(parents=True)
    (tmp_path / "notes" / "Fox" / "a.txt").write_text("x")

    window.flows.take((tmp_path / "notes",), "home")
    qtbot.waitUntil(lambda: window.session.reading.photos.phase == "failed", timeout=LONG_MS)

    assert window.session.reading.photos.error.code == "photos.none-found"
    window.go_to("photos")
    assert window.findChild(QLabel, "error-what-happened").text() == "No photos were found in “notes”."
    assert window.findChild(QLabel, "error-what-to-do").text() == (
        "Choose the folder that holds your class folders. uproto reads JPEG, PNG, WebP, TIFF, BMP, GIF and HEIC."
    )
    assert not user_paths().projects.exists()


def test_closing_while_a_check_runs_ends_every_child(qtbot, window, photo_folder):
    children = {child.pid for child in psutil.Process().children()}
    window.flows.take((photo_folder({"Fox": 40, "Lynx": 40}),), "home")
    qtbot.waitUntil(lambda: window.session.reading.check.is_running, timeout=LONG_MS)

    window.close()

    assert {child.pid for child in psutil.Process().children()} <= children
    assert not window.isVisible()
