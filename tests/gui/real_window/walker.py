"""Walks through a window with the hands of the system: the mouse and the keys of a real display, by `xdotool`.

A walk is a generator. It yields what the hands do next, or something to wait for; no step is taken before the last
was seen to work.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QPoint, QProcess, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

_LOOK_MS = 20
_PATIENCE_MS = 90_000


@dataclass(frozen=True)
class Hands:
    """Something that hands do: the words of one call of `xdotool`."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class Until:
    """Something to wait for, and what to call it where it never comes."""

    name: str
    holds: Callable[[], bool]


Step = Hands | Until


def at(widget: QWidget, spot: QPoint | None = None) -> tuple[str, ...]:
    """Move the mouse to the middle of a widget, or to a spot in it."""
    point = widget.mapToGlobal(spot if spot is not None else widget.rect().center())
    return ("mousemove", str(point.x()), str(point.y()))


def click(widget: QWidget, spot: QPoint | None = None) -> Hands:
    """Press and let go of the left button over a widget."""
    return Hands((*at(widget, spot), "click", "1"))


def keys(*names: str) -> Hands:
    """Press keys one after the other, by X's names: `ctrl+2`, `Return`."""
    return Hands(("key", "--delay", "30", *names))


def typed(text: str) -> Hands:
    """Type a text."""
    return Hands(("type", "--delay", "20", text))


def dragged(start: tuple[int, int], widget: QWidget) -> Hands:
    """Drag from a spot of the screen into the middle of a widget, in small moves as a hand does."""
    x, y = start
    end = widget.mapToGlobal(widget.rect().center())
    words = ["mousemove", str(x), str(y), "mousedown", "1"]
    for part in (0.03, 0.06, 0.1, 0.3, 0.5, 0.7, 0.9, 0.97, 1.0):
        words += [
            "sleep",
            "0.1",
            "mousemove",
            str(round(x + part * (end.x() - x))),
            str(round(y + part * (end.y() - y))),
        ]
    # Two programs have to agree that it may be dropped here; on a busy computer that takes a moment.
    return Hands((*words, "sleep", "1.5", "mouseup", "1"))


class Walker(QObject):
    """Takes the steps of a walk, inside the program's own event loop."""

    ended = Signal(str)  # What went wrong; empty if nothing did.

    def __init__(self, walk: Iterator[Step], parent: QObject) -> None:
        super().__init__(parent)
        self._walk = walk
        self._awaited: Until | None = None
        self._since = QElapsedTimer()
        self._hands = QProcess(self)
        self._hands.finished.connect(self._next)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_again)

    def begin(self) -> None:
        """Take the first step."""
        self._next()

    @Slot()
    def _next(self) -> None:
        try:
            step = next(self._walk, None)
        except Exception as error:  # noqa: BLE001  (whatever went wrong in a walk ends it, and is told)
            self.ended.emit(repr(error))
            return
        match step:
            case None:
                self.ended.emit("")
            case Hands(words=words):
                self._hands.start("xdotool", list(words))
            case Until():
                self._awaited = step
                self._since.start()
                self._look.start()

    @Slot()
    def _look_again(self) -> None:
        assert self._awaited is not None
        if self._awaited.holds():
            self._look.stop()
            self._next()
        elif self._since.elapsed() > _PATIENCE_MS:
            self._look.stop()
            self.ended.emit(f"never came: {self._awaited.name}")
