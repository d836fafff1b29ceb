"""The system's own table of neighbours: addresses and the MACs they answered with. Readable by everybody."""

from __future__ import annotations

import re
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from nvprov_gui.domain.commands import NO_CONSOLE
from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.jsontext import read_json
from nvprov_gui.domain.mac import MacAddress

Neighbours = Mapping[str, MacAddress]
_PROC = Path("/proc/net/arp")
_COMPLETE = 0x2
"""ATF_COM of linux/if_arp.h: the MAC is known."""
_LINE = re.compile(
    r"(?<![\d.])(\d{1,3}(?:\.\d{1,3}){3})\)?\s+(?:at\s+)?((?:[0-9A-Fa-f]{1,2}[:-]){5}[0-9A-Fa-f]{1,2})\b"
)
_ROW = struct.Struct("<H2x4s20xI8x32sIiB3xI")
"""MIB_IPNET_ROW2 (netioapi.h): family, IPv4 address, interface, MAC, its length, state, flags, age."""
_INCOMPLETE = 1
"""NlnsIncomplete and NlnsUnreachable: the MAC is not (or no longer) known."""


def read_table(interface: str = "") -> dict[str, MacAddress]:
    """The neighbours of one interface (Linux), or of all where the system doesn't say.

    Raises:
        OSError: the system has no such table or command.
    """
    if sys.platform == "win32":
        return _windows_table()
    if _PROC.exists():
        return parse_proc(_PROC.read_text(encoding="ascii", errors="replace"), interface)
    if sys.platform == "linux":
        return parse_ip(_output("ip", "-j", "neigh"), interface)
    return parse_arp(_output("arp", "-an"))


def parse_proc(text: str, interface: str = "") -> dict[str, MacAddress]:
    """Linux ``/proc/net/arp``: address, hardware type, flags, MAC, mask, device."""
    rows = (line.split() for line in text.splitlines()[1:])
    return _known(
        (row[0], row[3])
        for row in rows
        if len(row) > 5 and _flags(row[2]) & _COMPLETE and interface in ("", row[5])  # noqa: PLR2004 - six columns
    )


def _flags(text: str) -> int:
    try:
        return int(text, 16)
    except ValueError:
        return 0


def parse_ip(text: str, interface: str = "") -> dict[str, MacAddress]:
    """``ip -j neigh``: entries without ``lladdr``, or in state FAILED, have no MAC."""
    try:
        rows = read_json(text or "[]")
    except ValueError:
        rows = []
    return _known(
        (row.get("dst", ""), row["lladdr"])
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict)
        and "lladdr" in row
        and "FAILED" not in row.get("state", ())
        and interface in ("", row.get("dev"))
    )


def parse_arp(text: str) -> dict[str, MacAddress]:
    """``arp -an`` of macOS (zeros left out) and ``arp -a`` of Windows (dashes, in the system's language)."""
    return _known((address, _padded(mac)) for address, mac in _LINE.findall(text))


def parse_table2(table: bytes) -> dict[str, MacAddress]:
    """Windows' MIB_IPNET_TABLE2, as GetIpNetTable2 returns it."""
    (count,) = struct.unpack_from("<I", table)
    rows = (_ROW.unpack_from(table, 8 + row * _ROW.size) for row in range(count))
    return _known(
        (socket.inet_ntoa(address), mac[:length].hex())
        for family, address, _interface, mac, length, state, _flags, _age in rows
        if family == socket.AF_INET and state > _INCOMPLETE
    )


def _padded(mac: str) -> str:
    return ":".join(part.zfill(2) for part in re.split("[:-]", mac))


def _known(pairs: Iterator[tuple[str, str]]) -> dict[str, MacAddress]:
    """Broadcast, multicast and IPv6 entries are left out."""
    found = {}
    for address, text in pairs:
        try:
            socket.inet_aton(address)
            found[address] = MacAddress(text)
        except (BadValue, OSError, TypeError, ValueError):
            continue
    return found


def _windows_table() -> dict[str, MacAddress]:
    try:
        return parse_table2(_table2())
    except (AttributeError, OSError):
        return parse_arp(_output("arp", "-a"))


def _table2() -> bytes:
    import ctypes

    library = ctypes.CDLL("iphlpapi")
    table = ctypes.c_void_p()
    if library.GetIpNetTable2(socket.AF_INET, ctypes.byref(table)) or table.value is None:
        raise OSError("GetIpNetTable2 failed")
    try:
        count = ctypes.c_uint32.from_address(table.value).value
        return ctypes.string_at(table.value, 8 + count * _ROW.size)
    finally:
        library.FreeMibTable(table)


def _output(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, timeout=10, check=True, creationflags=NO_CONSOLE)
    except subprocess.SubprocessError as error:
        raise OSError(f"“{' '.join(command)}” does not answer") from error
    return done.stdout.decode("ascii", "replace")  # words are in some old code page, addresses are not
