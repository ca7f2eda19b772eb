"""Work that is only for the eye: done at once where a widget is seen, and else once it comes into view."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot


class WhenSeen(QObject):
    """Keeps the last thing that was asked for; drawing what nobody sees would hold the window up.

    The widget says `came` when it is shown. What waits is done in a turn of its own, so that the page that one goes to
    stands before its plots.
    """

    def __init__(self, is_seen: Callable[[], bool], parent: QObject) -> None:
        """Wait for a widget.

        Args:
            is_seen: Whether it is seen now.
            parent: The widget.
        """
        super().__init__(parent)
        self._is_seen = is_seen
        self._work: Callable[[], None] | None = None
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._do)

    def do(self, work: Callable[[], None]) -> None:
        """Do something, in the place of what still waits."""
        self._work = work
        if self._is_seen():
            self._do()

    def came(self, after_ms: int = 0) -> None:
        """The widget is shown; what waits has its turn after so many milliseconds."""
        if self._work is not None:
            self._turn.start(after_ms)

    @Slot()
    def _do(self) -> None:
        work, self._work = self._work, None
        if work is not None:
            work()
