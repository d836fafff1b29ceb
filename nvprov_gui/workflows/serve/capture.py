"""What one phone says while it boots, as text with its secrets masked, to send in with a question."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime

from nvprov_gui import __version__
from nvprov_gui.discovery.dhcp_listen import request_text
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.phone import Phone
from nvprov_gui.serving.shelf import Answer, Request
from nvprov_gui.workflows.serve.publisher import Publisher

_MOST_BYTES = 1_000_000
"""Of text: some hundred boots. More is left out and said."""
_MASK = "***"
_CREDENTIALS = re.compile(r"(?im)^((?:proxy-)?authorization:\s*\S+\s).*$")
_TOKEN = re.compile(r"(?<=/provisioning/)[0-9A-Za-z]{16,64}")
_CONTROL = re.compile(r"[^\t\n\x20-\uffff]")


@dataclass
class Capture:
    """The recording of one phone: told by its MAC address in what it sends, then by its IP address."""

    phone: Phone
    started: float = field(default_factory=time.monotonic)
    _addresses: set[str] = field(default_factory=set)
    _lines: list[str] = field(default_factory=list)
    _size: int = 0
    _left_out: int = 0

    def __post_init__(self) -> None:
        if self.phone.address:
            self._addresses.add(self.phone.address)
        self._add_line(f"Recording of {self.phone.mac.colons}, {self.phone.vendor} {self.phone.model}")
        self._add_line(f"Begun {datetime.now(UTC).isoformat(timespec='seconds')}, program {__version__}")

    def note(self, text: str) -> None:
        """A remark of ours, for whoever reads the recording."""
        self._add_line(f"# {text}")

    def http(self, request: Request, answer: Answer, *, owner: bool = False) -> None:
        """A request over HTTP or TFTP; ``owner`` says that its token is this phone's."""
        head = request.head.decode("utf-8", "replace") or f"{request.method} {request.path}"
        if owner or self._is_ours(head, request.address):
            self._addresses.add(request.address)
            kind = "TFTP" if request.user_agent == "TFTP" and not request.head else request.scheme.upper()
            self._add(f"{kind} from {request.address}", head)
            size = "a file" if answer.file is not None else f"{len(answer.body)} bytes"
            self._add_line(f"        answered {answer.status}, {size}")

    def sip(self, way: str, data: bytes, address: str) -> None:
        """A SIP message that was ``received`` or ``sent``."""
        text = data.decode("utf-8", "replace")
        if self._is_ours(text, address):
            self._addresses.add(address)
            self._add(f"SIP {way}, {address}", text)

    def dhcp(self, data: bytes) -> None:
        """A broadcast that asks for an address."""
        text = request_text(data, self.phone.mac)
        if text:
            self._add("DHCP broadcast", text)

    def text(self) -> str:
        """The whole recording."""
        last = [f"# {self._left_out} more messages were left out."] if self._left_out else []
        return "\n".join([*self._lines, *last]) + "\n"

    def _is_ours(self, text: str, address: str) -> bool:
        return address in self._addresses or self.phone.mac in re.sub(r"[:.-]|%3[Aa]", "", text).lower()

    def _add(self, title: str, text: str) -> None:
        self._add_line(f"{time.monotonic() - self.started:7.3f} {title}")
        for line in _masked(text.replace("\r\n", "\n")).rstrip("\n").split("\n"):
            self._add_line(f"        {line}")

    def _add_line(self, line: str) -> None:
        if self._size > _MOST_BYTES:
            self._left_out += 1
            return
        self._size += len(line)
        self._lines.append(_CONTROL.sub("\N{REPLACEMENT CHARACTER}", line))


def _masked(text: str) -> str:
    return _CREDENTIALS.sub(rf"\1{_MASK}", _TOKEN.sub(_MASK, text))


@dataclass
class Recorder:
    """A shelf that can be listened to; costs nothing while nobody does."""

    shelf: Publisher
    capture: Capture | None = None

    def answer(self, request: Request) -> Answer:
        """The shelf's answer."""
        answer = self.shelf.answer(request)
        if self.capture is not None:
            owner = self.shelf.owner_of(request)
            self.capture.http(request, answer, owner=owner == self.capture.phone.mac)
        return answer

    def begin(self, phone: Phone) -> Capture:
        """Record this phone from now on; an earlier recording is dropped."""
        self.capture = Capture(phone)
        return self.capture

    def end(self) -> Capture:
        """Stop recording.

        Raises:
            UserError: nothing is being recorded.
        """
        ended, self.capture = self.capture, None
        if ended is None:
            raise UserError("No phone is being recorded.")
        return ended
