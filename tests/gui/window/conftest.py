"""A whole window on engines that are told what to say, and a small folder of two classes."""

import pytest

from tests.gui.opened import Opened
from tests.gui.window.told import everything


@pytest.fixture
def opened(qtbot):
    made = []

    def make(events=everything):
        made.append(Opened(events))
        return made[-1]

    yield make
    for each in made:
        each.close()


@pytest.fixture
def folder(photo_folder):
    return photo_folder({"Fox": 4, "Lynx": 4})
