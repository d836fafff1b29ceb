"""Asks the DHCP servers of one interface what they would give, and never takes it. Needs privilege.

A program of its own, standard library only, like ``arp_helper.py``: it opens one packet socket, gives its
rights back, reads one request line and prints every OFFER.

    {"interface": "eth0", "questions": [{"mac": "805ec0000001", "says": "yealink", "asks": [1, 66]}]}
    → {"mac": "805ec0000001", "server": "192.168.1.1", "address": "192.168.1.77", "options": {"66": "6874…"}}

It sends DISCOVER only (RFC 2131), twice per question, with the broadcast flag. A server keeps the offered
address for a minute or two for a client that never comes.
"""

from __future__ import annotations

import json
import secrets
import select
import socket
import struct
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

if __package__:
    from nvprov_gui.discovery.arp_helper import give_rights_back
else:  # started alone, with rights: only the folder of this file is added, after the library's own
    sys.path.append(str(Path(__file__).parent))
    from arp_helper import give_rights_back  # type: ignore[import-not-found,no-redef]

COOKIE = b"\x63\x82\x53\x63"
_IPV4, _UDP, _CLIENT, _SERVER = 0x0800, 17, 68, 67
_DISCOVER, _OFFER = 1, 2
_BROADCAST = 0x8000
_FIXED, _ETHERNET = 240, 6
_MOST_QUESTIONS = 32
_AGAIN, _LONGEST = 1.5, 20.0
_SERVER_NAME, _FILE = (44, 108), (108, 236)


@dataclass(frozen=True)
class Question:
    """What one client would send: its MAC, vendor class (option 60, may be empty) and option 55."""

    mac: str
    says: str = ""
    asks: Sequence[int] = (1, 3, 6, 66)


Offer = Mapping[str, object]


class Link:
    """A packet socket on one interface.

    Raises:
        PermissionError: not root and no CAP_NET_RAW.
        OSError: no such interface.
    """

    def __init__(self, interface: str) -> None:
        self._interface = interface
        self._socket = socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(_IPV4))
        try:
            self._socket.bind((interface, _IPV4))
        except OSError:
            self._socket.close()
            raise

    def send(self, payload: bytes) -> None:
        """To everybody on the wire, from no address."""
        everybody = (self._interface, _IPV4, 0, 0, b"\xff" * _ETHERNET)
        self._socket.sendto(packet(payload), everybody)

    def receive(self, wait: float) -> bytes:
        """The payload of the next packet to a DHCP client; empty after ``wait`` seconds or for others."""
        if not select.select([self._socket], [], [], max(wait, 0))[0]:
            return b""
        return payload_of(self._socket.recv(4096))

    def close(self) -> None:
        """End."""
        self._socket.close()


class Ways:
    """Where a DISCOVER goes out and OFFERs come in: a packet socket, or a UDP one on other systems."""

    def __init__(self, send: Callable[[bytes], None], receive: Callable[[float], bytes]) -> None:
        self.send, self.receive = send, receive


def ask(ways: Ways, questions: Sequence[Question], seconds: float) -> Iterator[Offer]:
    """Ask each question twice and yield every offer, from every server once."""
    numbers = {secrets.token_bytes(4): question for question in questions}
    heard: set[tuple[str, str]] = set()
    end, again = time.monotonic() + min(seconds, _LONGEST), time.monotonic() + _AGAIN
    _send_all(ways, numbers)
    while (now := time.monotonic()) < end:
        if again and now >= again:
            _send_all(ways, numbers)
            again = 0.0
        offer = read_offer(ways.receive(min(end, again or end) - now), numbers)
        if offer and (key := (str(offer["mac"]), str(offer["server"]))) not in heard:
            heard.add(key)
            yield offer


def _send_all(ways: Ways, numbers: Mapping[bytes, Question]) -> None:
    for number, question in numbers.items():
        ways.send(discover(number, question))


def discover(number: bytes, question: Question) -> bytes:
    """A DISCOVER (RFC 2131 §4.4.1) that asks for a broadcast answer."""
    hardware = bytes.fromhex(question.mac)
    head = b"\x01\x01\x06\x00" + number + struct.pack(">HH", 0, _BROADCAST) + bytes(16)
    fixed = head + hardware.ljust(16, b"\0") + bytes(192) + COOKIE
    options = _option(53, bytes([_DISCOVER])) + _option(57, struct.pack(">H", 1500))
    if question.says:
        options += _option(60, question.says.encode("ascii", "replace")[:255])
    return (fixed + options + _option(55, bytes(question.asks)) + b"\xff").ljust(300, b"\0")


def _option(code: int, value: bytes) -> bytes:
    return bytes([code, len(value)]) + value


def read_offer(data: bytes, numbers: Mapping[bytes, Question]) -> Offer | None:
    """An OFFER to one of our questions; None for everything else."""
    if len(data) < _FIXED or data[0] != _OFFER or data[_FIXED - 4 : _FIXED] != COOKIE:
        return None
    question = numbers.get(data[4:8])
    options = options_of(data[_FIXED:])
    if question is None or options.get(53) != bytes([_OFFER]):
        return None
    for code, (first, last) in ((66, _SERVER_NAME), (67, _FILE)):
        text = data[first:last].split(b"\0")[0]
        if text and code not in options and 52 not in options:  # noqa: PLR2004 - option overload
            options[code] = text
    server = options.get(54, data[20:24])
    return {
        "mac": question.mac,
        "server": socket.inet_ntoa(server) if len(server) == 4 else "",  # noqa: PLR2004 - four octets
        "address": socket.inet_ntoa(data[16:20]),
        "options": {str(code): value.hex() for code, value in options.items()},
    }


def options_of(data: bytes) -> dict[int, bytes]:
    """Options by code; parts of one that was split are joined (RFC 3396)."""
    found: dict[int, bytes] = {}
    at = 0
    while at + 1 < len(data) and data[at] != 255:  # noqa: PLR2004 - the end option
        if data[at] == 0:
            at += 1
            continue
        found[data[at]] = found.get(data[at], b"") + data[at + 2 : at + 2 + data[at + 1]]
        at += 2 + data[at + 1]
    return found


def packet(payload: bytes) -> bytes:
    """IPv4 and UDP around a client's broadcast."""
    length = 28 + len(payload)
    head = struct.pack(">BBHHHBBH4s4s", 0x45, 0x10, length, 0, 0, 64, _UDP, 0, bytes(4), b"\xff" * 4)
    total = sum(struct.unpack(">10H", head))
    total = (total & 0xFFFF) + (total >> 16)
    checksum = ~((total & 0xFFFF) + (total >> 16)) & 0xFFFF
    udp = struct.pack(">HHHH", _CLIENT, _SERVER, 8 + len(payload), 0)
    return head[:10] + struct.pack(">H", checksum) + head[12:] + udp + payload


def payload_of(data: bytes) -> bytes:
    """What an IPv4 packet brings to UDP port 68; empty for any other."""
    length = (data[0] & 0xF) * 4 if data else 0
    if length < 20 or len(data) < length + 8 or data[9] != _UDP:  # noqa: PLR2004 - the shortest header
        return b""
    _source, port = struct.unpack_from(">HH", data, length)
    return data[length + 8 :] if port == _CLIENT else b""


def checked(data: Mapping[str, object]) -> tuple[str, list[Question], float]:
    """Read and limit a request.

    Raises:
        ValueError: it asks for more than this program does.
    """
    asked = data["questions"]
    if not isinstance(asked, list) or not 0 < len(asked) <= _MOST_QUESTIONS:
        raise ValueError(f"at most {_MOST_QUESTIONS} questions at once")
    questions = [Question(_mac(one), str(one.get("says", "")), _codes(one.get("asks"))) for one in asked]
    return str(data["interface"]), questions, float(str(data.get("seconds", 5)))


def _mac(one: Mapping[str, object]) -> str:
    mac = bytes.fromhex(str(one["mac"]))
    if len(mac) != _ETHERNET or mac[0] & 1:
        raise ValueError(f"{one['mac']} is not a MAC address")
    return mac.hex()


def _codes(codes: object) -> list[int]:
    """Option 55: a byte per code; pad and end are none."""
    asked = codes if isinstance(codes, list) else []
    return [code for code in asked if isinstance(code, int) and code in range(1, 255)]


def main() -> int:
    """Read a request, answer it. 0 done, 1 not possible, 2 refused; one line says why."""
    try:
        interface, questions, seconds = checked(json.loads(sys.stdin.readline()))
        link = Link(interface)
        give_rights_back()
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        return _fail(2, error)
    except OSError as error:
        return _fail(1, error)
    for offer in ask(Ways(link.send, link.receive), questions, seconds):
        print(json.dumps(offer), flush=True)  # noqa: T201 - this is its output
    return 0


def _fail(code: int, error: Exception) -> int:
    print(json.dumps({"error": str(error)}), flush=True)  # noqa: T201 - this is its output
    return code


if __name__ == "__main__":
    sys.exit(main())
