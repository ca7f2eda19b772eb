"""What the tests of languages share."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from uproto_gui.i18n.languages import ENGLISH, Languages


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """Those of the program; whatever was spoken, English is again for the tests that follow."""
    made = Languages(qapp, QLocale("C"))
    yield made
    made.speak(ENGLISH)
    made.be_still()
    # Now, not as soon as there is time: a window asks its application for those that are there.
    shiboken6.delete(made)
    QLocale.setDefault(QLocale("en_GB"))
