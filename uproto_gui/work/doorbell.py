"""A bell at the door of an open project: another window that wants the project can ask for this one to come forward.

A local socket, which listens to this computer and this person alone; its name tells nothing of the project's.
"""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_RING = b"show\n"


def _name(project: Path) -> str:
    # Short: on some systems a socket's whole path may have no more than 104 signs.
    return f"uproto-{sha256(str(project.resolve()).encode()).hexdigest()[:16]}"


class Doorbell(QObject):
    """Of the project that this window has open, if it has one."""

    rung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None

    def hang_up(self, project: Path | None) -> None:
        """Listen for a project that is open to be changed here; None takes the bell down."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
            self._server = None
        if project is None:
            return
        name = _name(project)
        # Whoever held the project before was killed, for it is open here: its socket is nobody's.
        QLocalServer.removeServer(name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._answer)
        # Where no socket can be made, there is no bell; the project is open all the same.
        server.listen(name)
        self._server = server

    @Slot()
    def _answer(self) -> None:
        assert self._server is not None
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.write(_RING)
            visitor.disconnectFromServer()
            self.rung.emit()


class Ring(QObject):
    """One ring at the door of a project; tells whether somebody came."""

    answered = Signal()
    unheard = Signal()

    def __init__(self, project: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._is_over = False
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._hear)
        self._socket.errorOccurred.connect(self._give_up)
        self._project = project

    def ring(self) -> None:
        """Ring and come back at once; one of the signals follows."""
        self._socket.connectToServer(_name(self._project))

    @Slot()
    def _hear(self) -> None:
        self._end(self.answered)

    @Slot()
    def _give_up(self) -> None:
        self._end(self.unheard)

    def _end(self, signal: SignalInstance) -> None:
        if self._is_over:
            return
        self._is_over = True
        signal.emit()
        self.deleteLater()
