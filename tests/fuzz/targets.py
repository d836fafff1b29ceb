"""What is fuzzed: a function per reader. It may refuse its input in its own words and do nothing worse."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import httptools

from nvprov_gui.discovery import dhcp_listen, http_banner, neighbour_tables, sip_text
from nvprov_gui.domain.dialling import dialled, is_link
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.gateways import terminal
from nvprov_gui.gateways.configuration import configuration
from nvprov_gui.gateways.masking import Mask
from nvprov_gui.gateways.models import gateway_model
from nvprov_gui.gateways.telnet import Negotiation
from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.qt.child import parsed as child_line
from nvprov_gui.rendering.engine import render_text
from nvprov_gui.rendering.phone import render_phone
from nvprov_gui.serving import pnp_messages, tftp_packets
from nvprov_gui.serving.door import Simple
from nvprov_gui.serving.tftp_transfer import Receiving, Sending
from nvprov_gui.storage import Role, Site, Unlock
from nvprov_gui.storage.place import read_address
from nvprov_gui.trunks import sdp
from nvprov_gui.vendors import identity
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.loading import load_vendor
from nvprov_gui.workflows.importing.finding import find_extension, find_macs, find_model
from nvprov_gui.workflows.importing.phones import phone_rows
from nvprov_gui.workflows.importing.reading import read_lines
from nvprov_gui.workflows.importing.unknown import unknown
from nvprov_gui.workflows.importing.users import user_rows
from nvprov_gui.workflows.models.sharing import read_models
from nvprov_gui.workflows.scanner.codes import read_code
from nvprov_gui.workflows.serve.commands import parsed as command_line
from nvprov_gui.workflows.serve.paths import asked
from tests.fuzz import seeds
from tests.fuzz.pbx import ANSWERS, read_answers


@dataclass(frozen=True)
class Target:
    """A reader, bytes that it knows, and how many of a thousand inputs it gets."""

    name: str
    read: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    share: int = 50


def text(data: bytes) -> str:
    """As files and sockets are decoded."""
    return data.decode("utf-8", "surrogateescape")


def _refusing(read: Callable[[str], object]) -> Callable[[bytes], None]:
    """A reader of texts that may refuse with a sentence."""

    def reader(data: bytes) -> None:
        try:
            read(data.decode("utf-8", "replace"))
        except UserError as error:
            assert str(error).strip()

    return reader


def _http(data: bytes) -> None:
    try:
        found = Simple(data)
    except (httptools.HttpParserError, httptools.HttpParserUpgrade):
        return
    asked(found.url.decode("latin-1"))
    identity.identify(found.user_agent.decode("latin-1"))


def _tftp(data: bytes) -> None:
    try:
        request = tftp_packets.read_request(data)
    except tftp_packets.Malformed:
        request = None
    if request is not None:
        terms = tftp_packets.terms(request, 5000)
        sending = Sending(b"x" * 5000, terms)
        sending.start(0.0)
        sending.received(data[::-1], 0.1)
    for transfer in (_sending(), Receiving(_terms(), 1000, len)):
        transfer.start(0.0)
        transfer.received(data, 0.1)
        transfer.timed_out(5.0)


def _terms() -> tftp_packets.Terms:
    request = tftp_packets.read_request(b"\0\1a\0octet\0windowsize\x004\0")
    assert request is not None
    return tftp_packets.terms(request, 5000)


def _sending() -> Sending:
    return Sending(b"y" * 3000, _terms())


def _sip(data: bytes) -> None:
    found = pnp_messages.parse_subscription(data)
    if found is not None:
        pnp_messages.notify(found, "t", "10.0.0.1:5060", "http://10.0.0.1/provisioning/x")
        pnp_messages.accepted(found, "t", "10.0.0.1:5060")
    pnp_messages.answered_call(data)
    sip_text.read_message(data)
    sdp.read(data)


def _telnet(data: bytes) -> None:
    negotiation = Negotiation()
    whole = negotiation.text(data)
    negotiation.answers()
    pieces = Negotiation()
    assert b"".join(pieces.text(data[at : at + 1]) for at in range(len(data))) == whole
    screen = terminal.clean(whole.decode("latin-1"))
    terminal.last_line(screen)
    terminal.shape(screen)
    mask = Mask(["secret"])
    mask.text(screen)
    mask.rest()


def _spreadsheet(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "phones"
        path.write_bytes(data)
        lines = read_lines(path)
        phone_rows(lines, frozenset({"201"}))
        user_rows(lines)


def _free_text(words: str) -> None:
    lines = read_lines(words)
    phone_rows(lines, frozenset({"201"}))
    user_rows(lines)
    asking = unknown(words, lines)
    user_rows(lines, asking.columns(*asking.likely()))
    for found in find_macs(words):
        find_model(words, found.mac)
    find_extension(words)
    read_code(words, (), ())


def _mac(words: str) -> None:
    assert len(MacAddress(words)) == 12


def _dhcp(data: bytes) -> None:
    list(dhcp_listen.read_request(data))
    dhcp_listen.request_text(data, MacAddress("805ec0000001"))
    dhcp_listen.request_payload(data)


def _tables(words: str) -> None:
    neighbour_tables.parse_proc(words)
    neighbour_tables.parse_ip(words)
    neighbour_tables.parse_arp(words)
    http_banner.read_page(words)


def _lines(data: bytes) -> None:
    child_line(data)
    command_line(data.decode("utf-8", "replace"))


def _vendor(words: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "vendor.toml").write_text(words, encoding="utf-8")
        load_vendor(Path(folder))


def _values(words: str) -> None:
    """Every value of a phone's file and of a gateway's, however silly, leaves the file well formed."""
    render_phone("snom-D785", {"linekey_type_1": "blf", "linekey_label_1": words, "timezone": words})
    render_phone("yealink-T46", {"linekey_label_1": words, "account_display_name_1": words})
    configuration(
        gateway_model("ht801"), {"mac": "000b82000001", "fxs": [{"extension": "201", "secret": words}]}
    )


def _template(words: str) -> None:
    render_text("yealink", words, {"p": {"language": "it"}, "language": "it"}, "yealink")


@cache
def _whole_site() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.nvprov"
        Site.create(path, name="A", pbx="b", unlock=seeds.UNLOCK).close()
        return path.read_bytes()


def _addresses(data: bytes) -> None:
    """What is typed or clicked to reach something: each says what is wrong with it."""
    for read in (PbxAddress.parse, read_address, dialled, is_link):
        _refusing(read)(data)


def _site(data: bytes) -> None:
    """A site file with some bytes changed: it opens, or says what is the matter."""
    whole = bytearray(_whole_site())
    for at, byte in enumerate(data):
        whole[(at * 7919 + byte * 4093) % len(whole)] = byte
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.nvprov"
        path.write_bytes(bytes(whole))
        site = Site.open(path, Unlock(key=seeds.KEY), Role.TOOL)
        try:
            site.snapshot()
            site.phones()
        finally:
            site.close()


TARGETS: tuple[Target, ...] = (
    Target("http", _http, seeds.HTTP, 150),
    Target("tftp", _tftp, seeds.TFTP, 100),
    Target("sip", _sip, seeds.SIP, 120),
    Target("telnet", _telnet, seeds.TELNET, 120),
    Target("dhcp", _dhcp, seeds.DHCP, 80),
    Target("json lines", _lines, seeds.LINES, 100),
    Target("mac", _refusing(_mac), seeds.MACS, 100),
    Target("user agents", lambda data: identity.identify(text(data)), seeds.AGENTS, 80),
    Target("tables and pages", _refusing(_tables), seeds.TABLES, 60),
    Target("free text", _refusing(_free_text), seeds.TEXTS, 40),
    Target("csv and xlsx", lambda data: _refusing(lambda _words: _spreadsheet(data))(data), seeds.SHEETS, 15),
    Target("vendor.toml", _refusing(_vendor), seeds.VENDORS, 10),
    Target("own models", _refusing(read_models), seeds.MODELS, 15),
    Target("templates", _refusing(_template), seeds.TEMPLATES, 5),
    Target("values", _refusing(_values), seeds.VALUES, 4),
    Target("answers of a PBX", read_answers, ANSWERS, 20),
    Target("addresses", _addresses, seeds.ADDRESSES, 60),
    Target("site file", lambda data: _refusing(lambda _words: _site(data))(data), seeds.SITES, 1),
)
"""Shares are of a thousand."""
assert catalog().vendors
