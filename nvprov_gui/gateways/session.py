"""A telnet session with a command line: what was said, and what its last line asks for."""

from __future__ import annotations

import codecs
import re
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from pexpect import EOF, TIMEOUT
from pexpect.socket_pexpect import SocketSpawn

from nvprov_gui.gateways.events import Console, Event, Halt, Lost, Pace, Reason
from nvprov_gui.gateways.masking import MASK, Mask
from nvprov_gui.gateways.telnet import TelnetSocket
from nvprov_gui.gateways.terminal import ASKING, SHELL, Shape, clean, last_line, shape

_LINE_END = "\r\n"
_SLICE = 0.03
"""Seconds after which Stop is noticed at the latest."""
_MOST_PAGES = 5000
_LARGEST = 4 << 20
"""Letters of one answer; more is rubbish."""
_QUIETS = {"exact": 0.15, "known": 1.0, "new": 4.0}
"""How much of the pace's quiet must follow a prompt: as seen before, of the same box, never seen."""


@dataclass(frozen=True, slots=True)
class Heard:
    """An answer as a person reads it, without the echo of the command; ``asks`` is its last line's shape."""

    text: str
    asks: Shape

    @property
    def question(self) -> str:
        """The last line: what it asks."""
        return last_line(self.text).strip()


class Session:
    """Drives one connection. Not for several threads, but for ``typed``."""

    def __init__(
        self,
        connected: TelnetSocket,
        mask: Mask,
        emit: Callable[[Event], None],
        pace: Pace,
        stop: threading.Event,
    ) -> None:
        self.telnet, self._mask, self._emit, self._pace, self._stop = connected, mask, emit, pace, stop
        self._spawn = SocketSpawn(cast("socket.socket", connected))
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._said = ""
        self._prompts: set[str] = set()
        self._name = ""
        self._typed = 0.0

    def say(self, text: str, *, is_secret: bool = False) -> None:
        """Type a line. A secret is not echoed by the device, so its mask is shown in its place.

        Raises:
            Lost: the connection broke.
        """
        self._drain()
        if is_secret:
            self._show(MASK + _LINE_END, is_ours=True)
        self._said = "" if is_secret else text
        self._send(text + _LINE_END)

    def hide(self, *texts: str) -> None:
        """Show these masked from now on."""
        self._mask.add(*texts)

    def _drain(self) -> None:
        """What came since the last answer belongs to it, not to the next one."""
        while self.piece(0.001) is not None:
            pass

    def typed(self, text: str) -> None:
        """What the technician types into the session, as it is."""
        self._typed = time.monotonic()
        self._send(text)

    def _send(self, text: str) -> None:
        try:
            self._spawn.send(text.encode())
        except OSError as error:
            raise Lost from error

    def ask(self, command: str, limit: float = 0.0, *, settle: bool = False) -> Heard:
        """Type a command and hear its answer; with ``settle`` also what follows the prompt too late.

        Raises:
            Lost: the connection broke.
            Halt: nobody answers, or stopped.
        """
        self.say(command)
        heard = self.hear(limit)
        if not settle or heard.asks not in SHELL:
            return heard
        late = self._late()
        return Heard(f"{heard.text}\n{late}\n", heard.asks) if late.strip() else heard

    def hear(self, limit: float = 0.0) -> Heard:
        """Wait for a prompt or a question; pages are turned.

        Args:
            limit: seconds of silence after which nobody answers any more; the pace's own if 0.

        Raises:
            Lost: the connection ended.
            Halt: nobody answers, or stopped.
        """
        return _Listening(self, limit or self._pace.answer, self._pace).until_asked()

    def how_known(self, text: str) -> float:
        """How much of the pace's quiet this prompt needs before it counts."""
        line = last_line(text).strip()
        if line in self._prompts:
            return _QUIETS["exact"]
        return _QUIETS["known"] if self._name and line.startswith(self._name) else _QUIETS["new"]

    def learn(self, text: str) -> None:
        """The last line is a prompt of this device."""
        self._prompts.add(last_line(text).strip())
        self._name = re.split(r"[>#(]", last_line(text).strip(), maxsplit=1)[0]

    def without_echo(self, text: str) -> str:
        """Without the command itself, which may come back once, twice, or not at all."""
        lines = text.split("\n")
        while lines and self._said and lines[0].strip().endswith(self._said):
            lines.pop(0)
        return "\n".join(lines)

    def _late(self) -> str:
        raw, deadline = "", time.monotonic() + self._pace.settle
        while time.monotonic() < deadline:
            more = self.piece(_SLICE)
            raw += more or ""
        return clean(raw)

    def piece(self, wait: float) -> str | None:
        """What came within ``wait`` seconds, None if nothing.

        Raises:
            Lost: the connection ended.
            Halt: stopped.
        """
        if self._stop.is_set():
            raise Halt(Reason.STOPPED, "Stopped.")
        try:
            received = cast("bytes", self._spawn.read_nonblocking(4096, wait))
        except TIMEOUT:
            return None
        except (EOF, OSError) as error:
            self._show(self._mask.rest())
            raise Lost from error
        text = self._decoder.decode(received)
        self._show(self._mask.text(text))
        return text

    def _show(self, text: str, *, is_ours: bool = False) -> None:
        if text:
            self._emit(Console(time.time(), text, is_ours))

    def patience(self) -> float:
        """Seconds that silence may last longer because the technician is typing."""
        return self._pace.patience if time.monotonic() - self._typed < self._pace.patience else 0.0

    def close(self) -> None:
        """Hang up; never raises."""
        self._show(self._mask.rest())
        try:
            self.telnet.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # the other side was quicker
        finally:
            self.telnet.close()


class _Listening:
    """Waits for the end of one answer: a shape counts when nothing follows it."""

    def __init__(self, session: Session, limit: float, pace: Pace) -> None:
        self._session, self._limit, self._pace = session, limit, pace
        self._raw, self._pages, self._nudges = "", 0, 0
        self._heard_at = time.monotonic()

    def until_asked(self) -> Heard:
        while True:
            more = self._more()
            if more is not None:
                self._raw, self._heard_at = (self._raw + more)[-_LARGEST:], time.monotonic()
                continue
            text = clean(self._raw)
            found = shape(text)
            if self._counts(found, text):
                return Heard(self._session.without_echo(text), found)
            self._wait_on(found)

    def _more(self) -> str | None:
        try:
            return self._session.piece(min(_SLICE, self._pace.quiet))
        except Lost as lost:
            raise Lost(clean(self._raw)) from lost

    @property
    def _silence(self) -> float:
        return time.monotonic() - self._heard_at

    def _counts(self, found: Shape, text: str) -> bool:
        if found in SHELL:
            return self._silence >= self._pace.quiet * self._session.how_known(text)
        return found in ASKING and self._silence >= self._pace.quiet

    def _wait_on(self, found: Shape) -> None:
        if found is Shape.MORE and self._silence >= self._pace.quiet:
            self._turn_page()
        elif self._silence >= self._limit + self._session.patience():
            raise Halt(Reason.NO_ANSWER, "It says nothing more and shows no prompt that is understood.")
        elif found is Shape.NOTHING and self._silence >= self._pace.nudge * (self._nudges + 1):
            self._nudges += 1
            self._session.typed(_LINE_END)

    def _turn_page(self) -> None:
        self._pages += 1
        if self._pages > _MOST_PAGES:
            raise Halt(Reason.NO_ANSWER, "Its output never ends.")
        self._raw = self._raw.rpartition("\n")[0] + "\n"
        self._heard_at = time.monotonic()
        self._session.typed(" ")


def connect(host: str, port: int, seconds: float) -> TelnetSocket:
    """A connected telnet socket.

    Raises:
        Halt: nobody answers there, or telnet is closed.
    """
    try:
        connected = socket.create_connection((host, port), timeout=seconds)
    except ConnectionRefusedError as error:
        sentence = (
            f"{host} answers, but telnet (port {port}) is closed. Open it on its web page, or export "
            "the file."
        )
        raise Halt(Reason.TELNET_CLOSED, sentence) from error
    except socket.gaierror as error:
        sentence = f"The name {host} isn't known here: correct it, or fill in the address."
        raise Halt(Reason.UNREACHABLE, sentence) from error
    except OSError as error:
        sentence = (
            f"Nobody answers at {host}. Check the cable and the address, and that this computer is "
            "in its network."
        )
        raise Halt(Reason.UNREACHABLE, sentence) from error
    connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return TelnetSocket(connected)
