import sys

from PySide6.QtCore import QObject


def test_a_call_that_returns_nothing_keeps_none_alive(qapp):
    """PySide6 6.12 on Python 3.11 lost a reference to None each time, until the interpreter aborted."""
    thing = QObject()
    before = sys.getrefcount(None)

    for _ in range(200):
        thing.setObjectName("a")

    assert sys.getrefcount(None) > before - 100, "install PySide6-Essentials below 6.12, or use Python 3.12"
