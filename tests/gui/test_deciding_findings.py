"""Decisions about findings in a window with the real checks: they hold over a restart, and an undo brings all back."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.gui.pages.photo_source import write_source
from uproto_core.cancel import CancelToken
from uproto_core.engine import LocalEngine
from uproto_core.events import Event
from uproto_core.findings import FindingCode
from uproto_core.jobs import CheckJob, Job
from uproto_core.store.paths import user_paths
from uproto_gui.main_window import MainWindow
from uproto_gui.pages.check.finding_list import FindingList
from uproto_gui.pages.check.question_card import QuestionCard
from uproto_gui.pages.check.state import KindLooked
from uproto_gui.preferences import Preferences
from uproto_gui.session import Session
from uproto_gui.widgets.note import Note

LONG_MS = 240_000


class PlainEngine:
    """The real engine, which asks no model: what it would see is not needed here."""

    def __init__(self) -> None:
        self.checks = 0

    def run(self, job: Job, cancel: CancelToken) -> Iterator[Event]:
        if isinstance(job, CheckJob):
            self.checks += 1
            job = replace(job, looks_inside=False)
        yield from LocalEngine().run(job, cancel)

    def close(self) -> None:
        """Nothing is held."""


class Opened:
    """A window at its Check page."""

    def __init__(self, qtbot) -> None:
        self.engine = PlainEngine()
        self._bot = qtbot
        self.session = Session(self._made, user_paths(), "Sample moths")
        self.window = MainWindow(self.session, Preferences(user_paths().window_json), user_paths())
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def _made(self, name: str) -> PlainEngine:
        return self.engine if name == "read" else PlainEngine()

    def wait_for(self, is_so: Callable[[], bool]) -> None:
        self._bot.waitUntil(is_so, timeout=LONG_MS)

    def wait_for_check(self) -> None:
        self.wait_for(lambda: self.session.reading.check.phase == "done" and not self.session.reading.is_running)
        self.window.go_to("check")

    def kind(self, code: FindingCode) -> KindLooked:
        return self.session.reading.check.kind(code)

    def press(self, kind: str, *keys: Qt.Key, control: bool = False) -> None:
        """Press keys on the card of a kind."""
        self.window.page.findChild(FindingList).choose(kind)
        self.window.page.findChild(QuestionCard).setFocus()
        for key in keys:
            modifiers = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
            self._bot.keyClick(QApplication.focusWidget(), key, modifiers)

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Three classes, one of them under two names, and a photo that lies in two."""
    source = write_source(tmp_path / "Animals", {"Ant": 6, "Bee": 6})
    (source / "ants").mkdir()
    for number in range(2):
        shutil.move(source / "Ant" / f"Ant_{number:03}.jpg", source / "ants")
    shutil.copy(source / "Bee" / "Bee_000.jpg", source / "Ant" / "same.jpg")
    return source


@pytest.fixture
def open_window(qtbot) -> Iterator[Callable[[], Opened]]:
    opened: list[Opened] = []

    def open_one() -> Opened:
        for before in opened:
            before.close()
        opened.append(Opened(qtbot))
        return opened[-1]

    yield open_one
    opened[-1].close()


def test_a_decision_holds_over_a_restart_and_its_undo_opens_the_question_again(open_window, source):
    first = open_window()
    first.session.begin(source)
    first.wait_for_check()
    assert first.kind("two-classes").open == 1
    first.press("two-classes", Qt.Key.Key_A)
    assert first.kind("two-classes").open == 0
    root = first.session.project.root

    second = open_window()
    second.session.open_project(root)
    second.wait_for_check()
    assert second.kind("two-classes").looked == "nothing"
    second.press("two-classes", Qt.Key.Key_Z, control=True)

    second.wait_for(lambda: second.kind("two-classes").open == 1)
    assert second.session.reading.check.phase == "done"
    assert second.session.project.curation.left_out == frozenset()


def test_classes_made_one_are_looked_at_as_one_by_the_next_check(open_window, source):
    opened = open_window()
    opened.session.begin(source)
    opened.wait_for_check()
    assert opened.kind("similar-names").open == 1

    opened.press("similar-names", Qt.Key.Key_Y)

    assert opened.kind("similar-names").open == 0
    opened.wait_for(lambda: opened.kind("similar-names").looked == "nothing")
    assert {row.name for row in opened.session.reading.photos.rows} == {"Ant", "Bee"}
    opened.press("similar-names", Qt.Key.Key_Z, control=True)
    opened.wait_for(lambda: opened.kind("similar-names").open == 1)


def test_decisions_that_are_only_added_need_no_further_check(open_window, source):
    opened = open_window()
    opened.session.begin(source)
    opened.wait_for_check()
    checks = opened.engine.checks

    opened.press("two-classes", Qt.Key.Key_X)

    assert not opened.session.reading.is_running
    assert opened.engine.checks == checks
    assert opened.window.rail.item("check").state == "done"


def test_train_says_which_photos_wait_for_a_decision_and_leads_to_it(open_window, source):
    opened = open_window()
    opened.session.begin(source)
    opened.wait_for_check()
    opened.window.go_to("train")
    note = opened.window.page.findChild(Note, "undecided-photos")
    assert note.words.startswith("2 photos lie in two classes at once.")

    note.action.click()

    assert opened.window.here == "check"
    opened.press("two-classes", Qt.Key.Key_A)
    opened.window.go_to("train")
    assert not note.isVisible()
