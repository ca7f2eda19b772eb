"""What is built in turns: what one goes to before everything else, and never more than a piece a turn."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from uproto_gui.growing import Growing


class Built:
    """What was built, in its order."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.missing = ["photos", "check", "train"]

    def make_next(self) -> bool:
        if not self.missing:
            return False
        self.pieces.append(self.missing.pop(0))
        return True

    def arrival(self, name: str, turns: int = 3) -> Iterator[None]:
        for turn in range(turns):
            self.pieces.append(f"{name} {turn}")
            yield


@pytest.fixture
def built() -> Built:
    return Built()


@pytest.fixture
def growing(qapp, built) -> Iterator[Growing]:
    owner = QObject()
    made = Growing(built.make_next, owner)
    yield made
    made.shutdown()


def test_all_that_is_missing_is_built(qtbot, growing, built):
    growing.begin()

    qtbot.waitUntil(lambda: built.pieces == ["photos", "check", "train"])


def test_what_is_gone_to_comes_before_the_rest_and_its_first_piece_at_once(qtbot, growing, built):
    growing.begin()

    growing.bring(built.arrival("results"))

    assert built.pieces == ["results 0"]
    qtbot.waitUntil(lambda: not built.missing)
    assert built.pieces == ["results 0", "results 1", "results 2", "photos", "check", "train"]


def test_what_is_gone_to_instead_takes_its_place(qtbot, growing, built):
    growing.begin()

    growing.bring(built.arrival("results"))
    growing.bring(built.arrival("use"))

    qtbot.waitUntil(lambda: not built.missing)
    assert built.pieces[:4] == ["results 0", "use 0", "use 1", "use 2"]
    assert "results 1" not in built.pieces


def test_it_is_all_there_at_once_where_nothing_is_built_in_turns(growing, built):
    growing.bring(built.arrival("results"))

    assert built.pieces == ["results 0", "results 1", "results 2"]


def test_it_can_be_hurried_also_from_within(qtbot, growing, built):
    def asks_for_itself() -> Iterator[None]:
        yield
        growing.hurry()
        built.pieces.append("shown")

    growing.begin()
    growing.bring(asks_for_itself())
    growing.hurry()

    assert built.pieces == ["shown"]


def test_nothing_is_built_once_the_window_closes(qtbot, growing, built):
    growing.begin()
    growing.bring(built.arrival("results"))

    growing.shutdown()

    with qtbot.assertNotEmitted(growing.destroyed, wait=30):
        assert built.pieces == ["results 0"]
    assert built.pieces == ["results 0"]
