"""Where the window stands on the screen, kept from one start to the next."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from uproto_core.store.window import WindowPlace

SMALLEST: Final = (1024, 700)
USUAL: Final = (1280, 800)


def stand(window: QWidget, place: WindowPlace | None) -> None:
    """Stand where the window stood, if that is on a screen there is."""
    window.resize(*USUAL)
    if place is None:
        return
    window.resize(place.width, place.height)
    for screen in QGuiApplication.screens():
        if screen.availableGeometry().contains(place.x + place.width // 2, place.y + 20):
            window.move(place.x, place.y)
    if place.is_maximised:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def place_of(window: QWidget) -> WindowPlace:
    """Where it stands now."""
    where = window.normalGeometry() if window.isMaximized() else window.geometry()
    return WindowPlace(
        x=where.x(), y=where.y(), width=where.width(), height=where.height(), is_maximised=window.isMaximized()
    )
