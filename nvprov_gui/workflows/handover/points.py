"""What is still to do, said before the customer finds out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nvprov_gui.domain.phone import Phone, User
from nvprov_gui.domain.records import GatewayRow
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.storage import Site
from nvprov_gui.workflows.board import disagrees, works
from nvprov_gui.workflows.configuration import holes
from nvprov_gui.workflows.gateways.forms import is_open
from nvprov_gui.workflows.gateways.outcomes import outcome
from nvprov_gui.workflows.gateways.running import ENDED
from nvprov_gui.workflows.handover.gateways import extensions_on
from nvprov_gui.workflows.pbx.moving import has_moved

_WORKS = {PhoneState.PROVISIONED, PhoneState.REGISTERED}

_OUTCOMES = {
    "running": "A push to it is running.",
    "changed": "Its configuration has changed since it was pushed.",
    "stopped": "Its last push was stopped.",
    "interrupted": "Its last push was interrupted: the site was closed.",
    "put back": "It runs again what it ran before.",
    "outdated": "Its configuration has changed since it fetched its file.",
}


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to do: ``subject`` is whom it concerns, ``sentence`` what and how."""

    subject: str
    sentence: str


def open_points(
    site: Site, phones: Sequence[Phone], users: Sequence[User], gateways: Sequence[GatewayRow]
) -> Iterator[Point]:
    """Holes first, then phones that don't work yet, users without a phone, gateways, the move to the PBX."""
    names, read = {phone.mac: name_of(phone) for phone in phones}, site.snapshot()
    for hole in holes(read):
        yield Point(names.get(hole.mac, hole.mac.colons), hole.sentence)
    yield from (Point(name_of(phone), _phone_sentence(phone)) for phone in phones if _is_stuck(phone))
    have, on_ports = {phone.user_id for phone in phones}, extensions_on(gateways)
    for user in users:
        if user.id not in have and user.extension not in on_ports:
            yield Point(f"{user.extension} {user.name}".strip(), "No phone yet.")
    for gateway in gateways:
        yield from (Point(gateway.name, sentence) for sentence in _of_gateway(site, gateway))
    staying = [phone for phone in phones if phone.state in _WORKS and not has_moved(read, phone.mac)]
    if len(staying) == 1:
        yield Point("", "One phone still fetches from the laptop: publish to the PBX.")
    elif staying:
        yield Point("", f"{len(staying)} phones still fetch from the laptop: publish to the PBX.")


def _of_gateway(site: Site, gateway: GatewayRow) -> Iterator[str]:
    found = outcome(site, gateway)
    state = found.state
    if state == "failed":
        yield f"Its last push failed: {found.reason}"
    elif state == "exported" and found.is_stale:
        yield "Its configuration has changed since its file was exported."
    elif found.reason == ENDED:
        yield "Its last push was interrupted: the program was ended."
    elif state in _OUTCOMES:
        yield _OUTCOMES[state]
    elif gateway.pushed is None:
        yield "Its configuration has not been pushed from here."
    if is_open(gateway):
        yield "It has no administrator's password: anybody in its network can change it."


def name_of(phone: Phone) -> str:
    """A phone as people know it: by who answers, else by its address."""
    return f"{phone.extension} {phone.user}".strip() or phone.mac.colons


def _is_stuck(phone: Phone) -> bool:
    return phone.user_id is not None and not works(phone)


def _phone_sentence(phone: Phone) -> str:
    if phone.state is PhoneState.REFUSED:
        return phone.reason or "It was refused."
    if reason := disagrees(phone):
        return reason
    if phone.state is PhoneState.CONTACTED:
        return "It has its first file and has not come back with its own link."
    return "It has not asked for its file yet."
