"""TFTP on the wire: requests, options and errors (RFC 1350, 2347, 2348, 2349, 7440)."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from nvprov_gui.domain.digits import whole

READ, WRITE, DATA, ACK, ERROR, OPTIONS = range(1, 7)
HEADER = struct.Struct(">HH")
BLOCK = 512
"""Bytes of a block unless blksize was agreed."""
_BLOCK_RANGE = range(8, 65465)
_TIMEOUT_RANGE = range(1, 256)
_WINDOW_RANGE = range(1, 65536)
LARGEST_WINDOW = 64
"""More blocks at once overrun the buffers of small devices; RFC 7440 §4 allows less than asked."""
_LONGEST_REQUEST = 1024


class Code(IntEnum):
    """Error codes of RFC 1350 §5 and RFC 2347."""

    UNDEFINED = 0
    NOT_FOUND = 1
    ACCESS = 2
    FULL = 3
    ILLEGAL = 4
    UNKNOWN_ID = 5
    EXISTS = 6
    OPTION = 8


class Malformed(Exception):
    """A packet that is no request; ``code`` and the text go back to the sender."""

    def __init__(self, code: Code, text: str) -> None:
        super().__init__(text)
        self.code = code


@dataclass(frozen=True, slots=True)
class Request:
    """A read or write request. ``options`` are as asked for, names in lower case."""

    is_write: bool
    name: str
    netascii: bool
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Terms:
    """What was agreed: block size in bytes, window in blocks, timeout in seconds (None: adaptive).

    ``accepted`` are the options to confirm; empty means that the transfer starts without a confirmation.
    """

    block: int = BLOCK
    window: int = 1
    timeout: int | None = None
    accepted: Mapping[str, str] = field(default_factory=dict)


def read_request(packet: bytes) -> Request | None:
    """Read the first packet of a transfer; None for one that must not be answered (an error).

    Raises:
        Malformed: anything else that is no request.
    """
    if len(packet) < 4 or len(packet) > _LONGEST_REQUEST:  # noqa: PLR2004 - opcode and two empty texts
        raise Malformed(Code.ILLEGAL, "Not a TFTP request")
    kind = int.from_bytes(packet[:2], "big")
    if kind == ERROR:
        return None
    if kind in (DATA, ACK, OPTIONS):
        raise Malformed(Code.UNKNOWN_ID, "Unknown transfer")
    if kind not in (READ, WRITE):
        raise Malformed(Code.ILLEGAL, "Unknown operation")
    return _request(packet, is_write=kind == WRITE)


def _request(packet: bytes, *, is_write: bool) -> Request:
    texts = packet[2:].split(b"\0")
    if len(texts) < 3 or not texts[0]:  # noqa: PLR2004 - name, mode and what follows the last zero
        raise Malformed(Code.ILLEGAL, "No file name or mode")
    mode = texts[1].lower()
    if mode not in (b"octet", b"netascii"):
        raise Malformed(Code.ILLEGAL, "Unknown mode")
    pairs = zip(texts[2:-1:2], texts[3:-1:2], strict=False)
    options = {_text(name).lower(): _text(value) for name, value in reversed(list(pairs))}
    return Request(is_write, _text(texts[0]), mode == b"netascii", options)


def _text(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")


def terms(request: Request, size: int | None) -> Terms:
    """Agree on the options that make sense; the others are left unconfirmed (RFC 2347).

    ``size`` is what we send, in bytes; None when we receive.
    """
    accepted: dict[str, str] = {}
    block = _number(request, "blksize", _BLOCK_RANGE)
    window = _number(request, "windowsize", _WINDOW_RANGE)
    timeout = _number(request, "timeout", _TIMEOUT_RANGE)
    length = _number(request, "tsize", range(1 << 40))
    if block:
        accepted["blksize"] = str(block)
    if timeout:
        accepted["timeout"] = str(timeout)
    if length is not None:
        accepted["tsize"] = str(length if size is None else size)
    if window:
        window = min(window, LARGEST_WINDOW)
        accepted["windowsize"] = str(window)
    return Terms(block or BLOCK, window or 1, timeout, accepted)


def _number(request: Request, name: str, allowed: range) -> int | None:
    number = whole(request.options.get(name, ""))
    return number if number is not None and number in allowed else None


def data(block: int, contents: bytes) -> bytes:
    """A data packet; block numbers wrap to 0 after 65535."""
    return HEADER.pack(DATA, block & 0xFFFF) + contents


def ack(block: int) -> bytes:
    """An acknowledgement."""
    return HEADER.pack(ACK, block & 0xFFFF)


def error(code: Code, text: str) -> bytes:
    """An error packet."""
    return HEADER.pack(ERROR, code) + text.encode("ascii", "replace") + b"\0"


def confirmation(agreed: Terms) -> bytes:
    """The confirmation of options (OACK)."""
    pairs = (f"{name}\0{value}\0".encode("ascii") for name, value in agreed.accepted.items())
    return OPTIONS.to_bytes(2, "big") + b"".join(pairs)


def to_netascii(contents: bytes) -> bytes:
    """LF becomes CR LF, a lone CR becomes CR NUL (RFC 764)."""
    return contents.replace(b"\r", b"\r\0").replace(b"\n", b"\r\n")


def from_netascii(contents: bytes) -> bytes:
    """The reverse."""
    return contents.replace(b"\r\n", b"\n").replace(b"\r\0", b"\r")
