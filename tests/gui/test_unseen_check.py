"""The check that runs unseen once decisions were taken back: it disturbs nobody, whatever becomes of it."""

from pathlib import Path

import pytest

from tests.gui.opened import Opened, looked
from uproto_core.errors import SourceGoneError
from uproto_core.events import FindingMade
from uproto_core.findings import Finding
from uproto_core.jobs import CheckJob

COPIES = Finding(code="copies", photos=2, groups=((Path("/a/1.jpg"), Path("/a/2.jpg")),), details=("Fox",))


class Checks:
    """What one check after the other says: copies first, then what is told to come."""

    def __init__(self) -> None:
        self.later = []
        self.number = 0

    def __call__(self, job):
        if not isinstance(job, CheckJob):
            return looked(job)
        self.number += 1
        return [*looked(job), FindingMade(finding=COPIES)] if self.number == 1 else [*looked(job), *self.later]


@pytest.fixture
def checks() -> Checks:
    return Checks()


@pytest.fixture
def opened(qtbot, photo_folder, checks):
    """A project whose check is done and found copies."""
    made = Opened(checks)
    made.session.begin(photo_folder({"Fox": 2, "Lynx": 2}))
    qtbot.waitUntil(lambda: made.session.reading.check.phase == "done" and not made.session.reading.is_running)
    yield made
    made.engines["read"].gate.set()
    made.close()


def counted(opened: Opened) -> str:
    return opened.session.reading.check.kind("copies").looked


def test_what_is_shown_stays_until_the_new_check_is_whole(opened, qtbot):
    gate = opened.engines["read"].gate
    gate.clear()

    opened.session.deciding.name(["Lynx"], "Bobcat")

    qtbot.waitUntil(lambda: len(opened.jobs(CheckJob)) == 2)
    assert (opened.session.reading.check.phase, counted(opened)) == ("done", "found")
    gate.set()
    qtbot.waitUntil(lambda: counted(opened) == "nothing")
    assert opened.session.project.seen()


def test_one_that_fails_leaves_everything_as_it_was(opened, checks, qtbot):
    checks.later = [SourceGoneError(folder=Path("/a"))]

    with qtbot.waitSignal(opened.session.reading.ended):
        opened.session.deciding.name(["Lynx"], "Bobcat")

    check = opened.session.reading.check
    assert (check.phase, check.error, counted(opened)) == ("done", None, "found")


def test_a_check_that_the_person_asks_for_takes_its_place(opened, qtbot):
    gate = opened.engines["read"].gate
    gate.clear()
    opened.session.deciding.name(["Lynx"], "Bobcat")
    qtbot.waitUntil(lambda: len(opened.jobs(CheckJob)) == 2)

    opened.session.check()

    assert opened.session.reading.check.phase == "running"
    gate.set()
    qtbot.waitUntil(lambda: opened.session.reading.check.phase == "done")
    assert len(opened.jobs(CheckJob)) == 3


def test_a_further_decision_begins_it_anew(opened, qtbot):
    gate = opened.engines["read"].gate
    gate.clear()
    opened.session.deciding.name(["Lynx"], "Bobcat")
    qtbot.waitUntil(lambda: len(opened.jobs(CheckJob)) == 2)

    opened.session.deciding.undo()
    opened.session.deciding.name(["Fox"], "Red fox")
    gate.set()

    qtbot.waitUntil(lambda: not opened.session.reading.is_running)
    assert counted(opened) == "nothing"
    assert dict(opened.session.reading.check.checked_with.names) == {"Fox": "Red fox"}


def test_a_decision_during_a_check_is_looked_at_after_it(opened, qtbot):
    gate = opened.engines["read"].gate
    gate.clear()
    opened.session.check()
    qtbot.waitUntil(lambda: len(opened.jobs(CheckJob)) == 2)

    opened.session.deciding.name(["Lynx"], "Bobcat")
    gate.set()

    qtbot.waitUntil(lambda: len(opened.jobs(CheckJob)) == 3)
    qtbot.waitUntil(lambda: not opened.session.reading.is_running)
    assert dict(opened.session.reading.check.checked_with.names) == {"Lynx": "Bobcat"}
