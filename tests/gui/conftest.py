"""What tests of the window share: the theme, no motion, one form of numbers, and drops as a file manager sends them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from uproto_gui.i18n.english import EnglishPlurals
from uproto_gui.models.thumbnails import Thumbnails
from uproto_gui.theme.motion import set_still
from uproto_gui.theme.palette import apply_theme

Drop = Callable[..., bool]

_PATIENCE_MS = 30_000
"""How long a test waits for what must come: a computer that is busy otherwise takes its time."""


class PatientBot(QtBot):
    """Waits longer than pytest-qt by itself, which gives up after five seconds."""

    def waitUntil(self, callback, *, timeout=_PATIENCE_MS):  # noqa: N802  (as pytest-qt has it)
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal, *, timeout=_PATIENCE_MS, raising=None, check_params_cb=None):  # noqa: N802  (as pytest-qt has it)
        return super().waitSignal(signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb)

    def waitSignals(self, signals, *, timeout=_PATIENCE_MS, raising=None, check_params_cbs=None, order="none"):  # noqa: N802  (as pytest-qt has it)
        return super().waitSignals(
            signals, timeout=timeout, raising=raising, check_params_cbs=check_params_cbs, order=order
        )


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's, with more patience."""
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def look_of_tests(qapp: QApplication) -> Iterator[None]:
    """The light look without motion, numbers as in English, plurals as the window has them."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    set_still(qapp, is_still=True)
    apply_theme(qapp, "light")
    plurals = EnglishPlurals(qapp)
    qapp.installTranslator(plurals)
    yield
    qapp.removeTranslator(plurals)


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Windows closed by a test are gone before the next: Qt deletes them in an event loop, and most tests run none.

    Nothing moves in the next either: a test of the program's start has let the person's wish decide.
    """
    yield
    set_still(qapp, is_still=True)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(params=["light", "dark"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Run a test in both looks."""
    apply_theme(qapp, request.param)
    yield request.param
    apply_theme(qapp, "light")


def drop_urls(widget: QWidget, *urls: QUrl) -> bool:
    """Hold urls over the middle of a widget and let go if it takes them; says whether it did."""
    data = QMimeData()
    data.setUrls(list(urls))
    middle = widget.rect().center()
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(middle), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    drop = QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(widget, drop)
    return drop.isAccepted()


@pytest.fixture
def drop() -> Drop:
    """`drop(widget, path, …)` drops files and folders as a file manager does, and says whether they were taken."""

    def drop_paths(widget: QWidget, *paths: Path) -> bool:
        return drop_urls(widget, *(QUrl.fromLocalFile(str(path)) for path in paths))

    return drop_paths


@pytest.fixture
def thumbnails(qapp: QApplication) -> Iterator[Thumbnails]:
    """A cache of thumbnails that is shut down after the test."""
    made = Thumbnails()
    yield made
    made.shutdown()
