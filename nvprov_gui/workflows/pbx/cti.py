"""Calls by the CTI: the three ways of a user, each with what it lacks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.pbx import phone_http
from nvprov_gui.pbx.cti import Device, Me
from nvprov_gui.pbx.phone_http import PhoneCommand

_WORKING = (PhoneState.PROVISIONED, PhoneState.REGISTERED)


class Way(StrEnum):
    """How a click becomes a call."""

    WEB = "webrtc"
    NETHLINK = "nethlink"
    PHYSICAL = "physical"


@dataclass(frozen=True, slots=True)
class WayState:
    """One way of a user: its device, and what must be mended first."""

    way: Way
    device: Device | None
    lacks: tuple[str, ...]


def ways(me: Me, phones: tuple[Phone, ...], handler: str = "") -> list[WayState]:
    """The web phone, NethLink, the desk phone; ``handler`` is the program that opens tel: links here."""
    return [WayState(way, me.device(way), tuple(_lacks(way, me, phones, handler))) for way in Way]


def _lacks(way: Way, me: Me, phones: tuple[Phone, ...], handler: str) -> Iterator[str]:
    device = me.device(way)
    match way:
        case Way.WEB:
            if device is None:
                yield "The user has no web phone: switch it on in the PBX's user page."
        case Way.NETHLINK:
            if device is None:
                yield "The user has no phone link: switch NethLink on in the PBX's user page."
            elif handler and "nethlink" not in handler.lower():
                yield f"Links to numbers open {handler} here: choose NethLink in the system's settings."
        case Way.PHYSICAL:
            yield from _physical(device, phones)
    if device is not None and me.default is not None and me.default.kind != way:
        yield f"It is not the default device: the CTI calls from the {me.default.kind} one."


def _physical(device: Device | None, phones: tuple[Phone, ...]) -> Iterator[str]:
    if device is None:
        yield "The user has no desk phone on the PBX: publish it first."
        return
    phone = next((each for each in phones if each.extension == device.extension), None)
    if phone is None:
        return
    if phone.state not in _WORKING:
        yield "It does not work yet: let it fetch its file first."
    reason = phone_http.why_not(phone, PhoneCommand.CALL)
    if reason:
        yield "This model takes no commands: the PBX rings it first, then dials."


def link_handler() -> str:
    """The program that opens tel: links on this computer, as far as the system says; empty if not."""
    from nvprov_gui.workflows.pbx.handlers import handler_of

    return handler_of("tel", sys.platform)
