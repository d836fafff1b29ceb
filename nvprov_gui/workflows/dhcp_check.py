"""Asks the DHCP servers of the network as each vendor's phones would, and judges what they would get."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from nvprov_gui.discovery import dhcp_ask
from nvprov_gui.discovery.dhcp_ask import Offer
from nvprov_gui.discovery.dhcp_helper import Question, options_of
from nvprov_gui.discovery.networks import Network
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.vendors import identity
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.vendor import DhcpAdvice, Vendor
from nvprov_gui.workflows.dhcp import Advice, advice

_SERVER_NAME, _FILE, _ENCAPSULATED = 66, 67, 43
_SHOWN = (_ENCAPSULATED, _SERVER_NAME, _FILE, 114, 150, 159, 160, 161)
"""Options that lead some phone to a provisioning server."""
_TRIES = 200


class Verdict(StrEnum):
    """What an answer is worth."""

    RIGHT = "right"
    ELSEWHERE = "elsewhere"
    NOTHING = "nothing"
    CONFLICT = "conflict"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Checked:
    """What one vendor's phones would get. ``gets`` are options and values, ``leads`` the address they follow.

    ``sentence`` says what is wrong and what to do; empty if all is right. ``servers`` are who answered.
    """

    advice: Advice
    verdict: Verdict
    gets: tuple[tuple[int, str], ...] = ()
    leads: str = ""
    sentence: str = ""
    servers: tuple[str, ...] = ()


def check(network: Network, base: str, privilege: tuple[str, ...] = ()) -> tuple[Checked, ...]:
    """Ask for every vendor at once; takes about six seconds.

    Raises:
        NeedsRights: the program that asks needs rights.
        UserError: the network can't be asked.
    """
    wanted = {one.vendor: one for one in advice(base)}
    macs = {_mac_of(catalog().vendor(vendor)): vendor for vendor in wanted}
    questions = [_question(mac, _facts(vendor)) for mac, vendor in macs.items()]
    found = list(dhcp_ask.offers(network, questions, privilege))
    return tuple(
        judge(wanted[vendor], _facts(vendor), [offer for offer in found if offer.mac == mac])
        for mac, vendor in macs.items()
    )


def judge(wanted: Advice, facts: DhcpAdvice, offers: Sequence[Offer]) -> Checked:
    """What a vendor's phones make of the offers of one or more servers."""
    if not offers:
        return Checked(
            wanted,
            Verdict.SILENT,
            sentence="No DHCP server offered an address: look at the cable or the VLAN.",
        )
    judged = [_one(wanted, facts, offer) for offer in offers]
    servers = tuple(offer.server for offer in offers)
    first, *others = judged
    if any(other.leads != first.leads for other in others):
        said = ", ".join(
            f"{offer.server}: {one.leads or '–'}" for offer, one in zip(offers, judged, strict=True)
        )
        sentence = f"{len(offers)} servers answer, not with the same: {said}. Let only one of them answer."
        return Checked(wanted, Verdict.CONFLICT, first.gets, first.leads, sentence, servers)
    return Checked(wanted, first.verdict, first.gets, first.leads, first.sentence, servers)


def _one(wanted: Advice, facts: DhcpAdvice, offer: Offer) -> Checked:
    gets = {code: _text(offer.options[code]) for code in _SHOWN if code in offer.options}
    leads, by = _leads(facts, offer.options)
    shown = tuple(gets.items())
    avoided = [code for code in facts.avoid if code in gets]
    if avoided:
        sentence = (
            f"It also gets option {avoided[0]} ({gets[avoided[0]]}): keep that from {wanted.name} phones."
        )
        return Checked(wanted, Verdict.CONFLICT, shown, leads, sentence)
    if not leads:
        sentence = f"It gets no option {wanted.options[0]}: add the snippet below to {offer.server}."
        return Checked(wanted, Verdict.NOTHING, shown, "", sentence)
    if leads != wanted.value:
        sentence = f"Option {by} of {offer.server} leads to {leads}: change it."
        return Checked(wanted, Verdict.ELSEWHERE, shown, leads, sentence)
    return Checked(wanted, Verdict.RIGHT, shown, leads)


def _leads(facts: DhcpAdvice, options: Mapping[int, bytes]) -> tuple[str, int]:
    """The address that a phone follows, and the option that it comes from."""
    inside = options_of(options.get(_ENCAPSULATED, b""))
    for code in facts.order:
        if code == _ENCAPSULATED:
            text = _joined(inside) or _address(options.get(code, b""))
        elif code == _SERVER_NAME and _FILE in facts.options:
            text = _joined(options)
        else:
            text = _text(options.get(code, b""))
        if text:
            return text, code
    return "", 0


def _joined(options: Mapping[int, bytes]) -> str:
    """Snom: a whole address in 66, or the server there and the path in 67."""
    server, path = _text(options.get(_SERVER_NAME, b"")), _text(options.get(_FILE, b""))
    if "://" in server or not server or not path:
        return server
    return path if "://" in path else f"http://{server.rstrip('/')}/{path.lstrip('/')}"


def _address(value: bytes) -> str:
    """Option 43 as a plain address; anything else in it is for other devices."""
    text = _text(value)
    return text if "://" in text else ""


def _text(value: bytes) -> str:
    """As a phone reads it: without the NUL that some servers add; bytes that are no text in hex."""
    bare = value.rstrip(b"\0")
    text = bare.decode("ascii", "replace")
    return text if text.isprintable() and "\ufffd" not in text else bare.hex(" ")


def _facts(vendor: str) -> DhcpAdvice:
    facts = catalog().vendor(vendor).dhcp
    assert facts is not None
    return facts


def _question(mac: str, facts: DhcpAdvice) -> Question:
    return Question(mac, facts.says, facts.asks)


def _mac_of(vendor: Vendor) -> str:
    """An address of the vendor's that hardly any phone has, outside of others' blocks inside it."""
    block = identity.blocks_of(vendor.id)[0]
    for _ in range(_TRIES):
        mac = f"{block.first + secrets.randbelow(block.last - block.first + 1):012x}"
        if identity.vendor_of(MacAddress(mac)) == vendor.id:
            return mac
    return f"{block.first:012x}"
