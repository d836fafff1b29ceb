"""Telnet over a socket: negotiation is answered here, so that what is read and written is plain text."""

from __future__ import annotations

import socket
from collections.abc import Iterator

IAC, DONT, DO, WONT, WILL, SB, SE = 255, 254, 253, 252, 251, 250, 240
ECHO, SUPPRESS_GO_AHEAD, TERMINAL_TYPE, WINDOW_SIZE = 1, 3, 24, 31
"""Options of RFC 857, 858, 1091 and 1073."""
_WE_DO = frozenset((SUPPRESS_GO_AHEAD, TERMINAL_TYPE, WINDOW_SIZE))
_THEY_MAY = frozenset((ECHO, SUPPRESS_GO_AHEAD))
_TERMINAL = b"DUMB"
"""A terminal without colours or cursor keys: the fewest surprises."""
_COLUMNS, _ROWS = 200, 250
_LONGEST_SUBNEGOTIATION = 512
_CR, _LF, _NUL = 13, 10, 0


class Negotiation:
    """The telnet side of a byte stream (RFC 854, 855): bytes in, text bytes out, and answers to send."""

    def __init__(self) -> None:
        self._command: int | None = None
        self._in_command = self._in_sub = self._after_cr = False
        self._sub = bytearray()
        self._ours: dict[int, bool] = {}
        self._theirs: dict[int, bool] = {}
        self._answers = bytearray()

    def text(self, received: bytes) -> bytes:
        """What is left of received bytes when telnet's own are taken out; may end amid a command."""
        return bytes(byte for code in received for byte in self._step(code))

    def answers(self) -> bytes:
        """What must be sent to the other side now."""
        taken, self._answers = bytes(self._answers), bytearray()
        return taken

    def _step(self, code: int) -> Iterator[int]:
        if self._command is not None:
            self._option(self._command, code)
            self._command = None
        elif self._in_command:
            yield from self._commanded(code)
        elif code == IAC:
            self._in_command = True
        elif self._in_sub:
            self._collect(code)
        else:
            yield from self._plain(code)

    def _plain(self, code: int) -> Iterator[int]:
        is_padding = self._after_cr and code == _NUL
        self._after_cr = code == _CR
        if not is_padding:
            yield code

    def _collect(self, code: int) -> None:
        if len(self._sub) < _LONGEST_SUBNEGOTIATION:
            self._sub.append(code)

    def _commanded(self, code: int) -> Iterator[int]:
        self._in_command = False
        if code == IAC and self._in_sub:
            self._collect(IAC)
        elif code == IAC:
            yield IAC
        elif code == SE:
            self._subnegotiated(bytes(self._sub))
            self._in_sub = False
        elif code == SB:
            self._in_sub, self._sub = True, bytearray()
        elif code in (DO, DONT, WILL, WONT):
            self._command = code

    def _option(self, command: int, option: int) -> None:
        """Answer only what changes something, or two polite machines would never end (RFC 854)."""
        if command in (DO, DONT):
            wanted = command == DO and option in _WE_DO
            known, yes, no = self._ours, WILL, WONT
        else:
            wanted = command == WILL and option in _THEY_MAY
            known, yes, no = self._theirs, DO, DONT
        is_new_refusal = option not in known and command in (DO, WILL)
        if wanted != known.get(option, False) or is_new_refusal:
            self._answers += bytes((IAC, yes if wanted else no, option))
        if wanted and option == WINDOW_SIZE and not known.get(option, False):
            size = _COLUMNS.to_bytes(2, "big") + _ROWS.to_bytes(2, "big")
            self._answers += bytes((IAC, SB, WINDOW_SIZE)) + size + bytes((IAC, SE))
        known[option] = wanted

    def _subnegotiated(self, contents: bytes) -> None:
        if contents == bytes((TERMINAL_TYPE, 1)):  # SEND
            self._answers += bytes((IAC, SB, TERMINAL_TYPE, 0)) + _TERMINAL + bytes((IAC, SE))


class TelnetSocket:
    """A connected socket that speaks telnet; pexpect uses it as a plain one."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected
        self._negotiation = Negotiation()
        self.here = str(connected.getsockname()[0])
        """Our own address on this connection: the one that the gateway can reach."""
        self.peer = str(connected.getpeername()[0])

    def recv(self, size: int) -> bytes:
        """Text bytes, at least one; empty at the end of the connection.

        Raises:
            OSError: nothing came in time, or the connection broke.
        """
        while received := self._socket.recv(size):
            text = self._negotiation.text(received)
            if answers := self._negotiation.answers():
                self._socket.sendall(answers)
            if text:
                return text
        return b""

    def sendall(self, text: bytes) -> None:
        """Send text; a byte 255 is doubled."""
        self._socket.sendall(text.replace(b"\xff", b"\xff\xff"))

    def send(self, text: bytes) -> int:
        """As ``sendall``; pexpect asks for the count."""
        self.sendall(text)
        return len(text)

    def settimeout(self, seconds: float | None) -> None:
        """How long ``recv`` waits."""
        self._socket.settimeout(seconds)

    def gettimeout(self) -> float | None:
        """How long ``recv`` waits."""
        return self._socket.gettimeout()

    def fileno(self) -> int:
        """The socket's number; -1 when closed."""
        return self._socket.fileno()

    def shutdown(self, how: int) -> None:
        """Tell the other side that nothing more comes."""
        self._socket.shutdown(how)

    def close(self) -> None:
        """End the connection."""
        self._socket.close()
