"""The dossier: everything to attach to a ticket, without the password."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

from nvprov_gui.trunks.account import TrunkAccount, read_account
from nvprov_gui.trunks.results import Outcome, Result, Weight, score
from nvprov_gui.trunks.wire import Traced
from nvprov_gui.workflows.outputs import write_whole

_LINKTYPE_RAW = 101
"""Packets begin with an IP header (tcpdump.org's link types)."""
_HIDDEN = ("password", "secret")
_SIP_PORT = 5060


def write_dossier(
    path: Path,
    account: TrunkAccount,
    values: Mapping[str, object],
    results: Sequence[Result],
    extras: Mapping[str, bytes] | None = None,
) -> None:
    """Write a zip with the results, the parameters, the contact, and the messages as text and as pcap.

    ``extras`` go along under their names.

    Raises:
        UserError: it can't be written there.
    """
    made = io.BytesIO()
    traced = sorted((each for result in results for each in result.trace), key=lambda each: each.time)
    shown = {name: value for name, value in values.items() if name not in _HIDDEN}
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("results.txt", "\n".join(_lines(account, results)))
        archive.writestr("results.json", json.dumps([_plain(each) for each in results], indent=1))
        archive.writestr("parameters.json", json.dumps(shown, indent=1, ensure_ascii=False))
        archive.writestr("messages.txt", "\n".join(_message(each) for each in traced))
        archive.writestr("messages.pcap", pcap(traced))
        for name, contents in (extras or {}).items():
            archive.writestr(name, contents)
    write_whole(path, made.getvalue())


def write_records(
    path: Path,
    values: Mapping[str, str],
    records: Sequence[Mapping[str, object]],
    messages: Sequence[Mapping[str, object]],
    extras: Mapping[str, bytes],
) -> None:
    """As ``write_dossier``, from the lines that the test's process wrote.

    Raises:
        UserError: it can't be written there.
        BadValue: the values are no account.
    """
    results = results_of(records)
    traced = (Traced(float(str(m["time"])), bool(m["is_ours"]), str(m["text"])) for m in messages)
    if results:
        results[0] = replace(results[0], trace=tuple(traced))
    write_dossier(path, read_account(values, ""), values, results, extras)


def results_of(records: Sequence[Mapping[str, object]]) -> list[Result]:
    """Results from the lines that the test's process wrote."""
    return [
        Result(
            str(each["check"]),
            Weight(str(each["weight"])),
            Outcome(str(each["outcome"])),
            str(each["sentence"]),
            str(each["figure"]),
        )
        for each in records
    ]


def _lines(account: TrunkAccount, results: Sequence[Result]) -> Iterator[str]:
    yield f"{account.server}:{account.port} {account.transport.upper()}, user {account.user}"
    yield f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {score(list(results))} of 100"
    yield ""
    for result in results:
        figure = f" ({result.figure})" if result.figure else ""
        yield f"{result.outcome:<8} {result.check} [{result.weight}]: {result.sentence}{figure}"


def _plain(result: Result) -> dict[str, object]:
    return {name: value for name, value in asdict(result).items() if name != "trace"}


def _message(traced: Traced) -> str:
    arrow = "-->" if traced.is_ours else "<--"
    return f"{datetime.fromtimestamp(traced.time, UTC):%H:%M:%S.%f} {arrow}\n{traced.text}\n"


def pcap(traced: Sequence[Traced]) -> bytes:
    """The messages as packets between 192.0.2.1 (us) and 192.0.2.2: masked, for a SIP viewer."""
    made = bytearray(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, _LINKTYPE_RAW))
    for each in traced:
        packet = _packet(each)
        seconds, rest = divmod(each.time, 1)
        made += struct.pack("<IIII", int(seconds), int(rest * 1e6), len(packet), len(packet)) + packet
    return bytes(made)


def _packet(traced: Traced) -> bytes:
    body = traced.text.encode()[:60000]
    us, them = bytes((192, 0, 2, 1)), bytes((192, 0, 2, 2))
    ends = us + them if traced.is_ours else them + us
    udp = struct.pack("!HHHH", _SIP_PORT, _SIP_PORT, 8 + len(body), 0) + body
    head = struct.pack("!BBHHHBBH", 0x45, 0, 20 + len(udp), 0, 0, 64, 17, 0)
    return head[:10] + struct.pack("!H", _checksum(head + ends)) + ends + udp


def _checksum(head: bytes) -> int:
    total: int = sum(struct.unpack(f"!{len(head) // 2}H", head))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF
