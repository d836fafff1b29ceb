"""A ``tel:`` link that was clicked goes to the window that is open already, or opens one."""

from __future__ import annotations

import getpass
import hashlib

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from nvprov_gui.domain.dialling import is_link

_WAIT_MS = 500
_LONGEST = 400


def hand_over(link: str) -> bool:
    """Give a link to the window of this user that is open; False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name())
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(link[:_LONGEST].encode())
    return socket.waitForBytesWritten(_WAIT_MS)


class CallPort(QObject):
    """Where links arrive; only this user's programs reach it.

    Signals:
        asked: a link, as it came.
    """

    asked = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take)

    def listen(self) -> bool:
        """Begin; False if another window has it."""
        if self._server.listen(_name()):
            return True
        probe = QLocalSocket()
        probe.connectToServer(_name())
        if probe.waitForConnected(_WAIT_MS):
            return False
        QLocalServer.removeServer(_name())  # left by a window that was killed
        return self._server.listen(_name())

    def _take(self) -> None:
        socket = self._server.nextPendingConnection()
        socket.waitForReadyRead(_WAIT_MS)
        text = bytes(socket.read(_LONGEST).data()).decode("utf-8", "replace").strip()
        socket.deleteLater()
        if is_link(text):
            self.asked.emit(text)


def _name() -> str:
    """One name for each user of this computer."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such account, as in some containers
        user = "somebody"
    return f"nvprov-calls-{hashlib.sha256(user.encode()).hexdigest()[:12]}"
