"""Checks that need no call: names, reachability, NAT, registration."""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import time
from dataclasses import replace

from sipmessage import Via

from nvprov_gui.trunks.account import TrunkAccount
from nvprov_gui.trunks.client import Answered, Client, NoAnswer, connected
from nvprov_gui.trunks.resolving import targets_of
from nvprov_gui.trunks.results import Found, Outcome, Trace, Wishes, line_of, milliseconds, refused

_PINGS = 5
_EVERY_SECONDS = 60.0
"""NethVoice's own qualify interval."""
_ALIVE = (200, 401, 403, 404, 405, 407, 480, 481, 486, 489, 501)
"""Answers that show that a SIP server is there."""
_PASSED, _FAILED, _SKIPPED = Outcome.PASSED, Outcome.FAILED, Outcome.SKIPPED


async def dns(account: TrunkAccount, _wishes: Wishes, _trace: Trace) -> Found:
    """The name's addresses, and where SRV and NAPTR records lead (RFC 3263)."""
    loop = asyncio.get_running_loop()
    began = time.monotonic()
    found = await loop.getaddrinfo(account.server, account.port, type=socket.SOCK_DGRAM)
    took = milliseconds(time.monotonic() - began)
    addresses = sorted({str(each[4][0]) for each in found})
    sentence = f"{account.server} is {', '.join(addresses)}."
    if _is_address(account.server):
        return _PASSED, sentence, took
    targets = await asyncio.to_thread(targets_of, account.server, account.transport)
    if not targets:
        return _PASSED, f"{sentence} There is no SRV record: no second server to fall back on.", took
    if any(target.port == account.port for target in targets):
        return _PASSED, f"{sentence} SRV: {', '.join(map(str, targets))}.", took
    return _FAILED, f"SRV leads to {', '.join(map(str, targets))}, not to port {account.port}.", took


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


async def reach(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """A SIP server answers, and how fast."""
    times = []
    async with connected(account, trace, wishes.timeout) as client:
        for _ in range(_PINGS):
            answered = await client.ask(client.dialog(), "OPTIONS")
            if answered.code not in _ALIVE:
                return _FAILED, f"It answers OPTIONS with {line_of(answered)}.", ""
            times.append(answered.seconds)
    middle = sorted(times)[len(times) // 2]
    return _PASSED, f"It answers OPTIONS {_PINGS} times out of {_PINGS}.", milliseconds(middle)


async def nat(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """What the router in between does to addresses and headers (RFC 3581)."""
    async with connected(account, trace, wishes.timeout) as client:
        answered = await client.ask(client.dialog(), "OPTIONS")
        host, port = client.wire.local
    via = Via.parse(answered.response.headers["Via"])
    seen = via.parameters.get("received") or via.host
    rport = via.parameters.get("rport") or str(via.port or port)
    if via.host != host or (via.port or 5060) != port:
        return (
            _FAILED,
            f"A SIP ALG rewrites our headers ({via.host}:{via.port}): switch it off in the router.",
            "",
        )
    if (seen, rport) != (host, str(port)):
        return _PASSED, f"There is NAT: {host}:{port} is seen as {seen}:{rport}. No ALG rewrites it.", ""
    return _PASSED, "No NAT and no SIP ALG in between.", ""


async def registration(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """Registers, renews and leaves (RFC 3261 §10)."""
    if not account.user:
        return _SKIPPED, "There is no user to register: fill it in, or test without registering.", ""
    if not wishes.may_register:
        return _SKIPPED, "Registering was not wished: it may disturb the PBX's own registration.", ""
    async with connected(account, trace, wishes.timeout) as client:
        dialog = client.dialog(is_register=True)
        answered = await client.ask(dialog, "REGISTER", expires=account.expires)
        if answered.code == 423:  # noqa: PLR2004 - interval too brief
            least = answered.response.headers.get("Min-Expires") or "3600"
            answered = await client.ask(dialog, "REGISTER", expires=least)
        if not answered.is_good:
            return _FAILED, refused(answered), ""
        granted = _granted(answered, client)
        again = await client.ask(dialog, "REGISTER", expires=account.expires)
        gone = await client.ask(dialog, "REGISTER", expires=0)
    if not again.is_good or not gone.is_good:
        return _FAILED, f"It registers, but renewing gives {line_of(again)} and leaving {line_of(gone)}.", ""
    return (
        _PASSED,
        f"Registered for {granted} s, renewed, and signed off again.",
        milliseconds(answered.seconds),
    )


def _granted(answered: Answered, client: Client) -> str:
    for contact in answered.response.headers.getlist("Contact"):
        for piece in contact.split(","):
            if str(client.contact.user) in piece and "expires=" in piece:
                return piece.rpartition("expires=")[2].split(";")[0].strip()
    return answered.response.headers.get("Expires") or "?"


async def wrong_password(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """A wrong password must not do."""
    if not wishes.may_register or not account.password:
        return _SKIPPED, "A wrong password was not tried.", ""
    wrong = replace(account, password=f"not-{account.password[:2]}-this")
    async with connected(wrong, trace, wishes.timeout) as client:
        answered = await client.ask(client.dialog(is_register=True), "REGISTER", expires=60)
    if answered.is_good:
        return _FAILED, "It takes any password: anybody can use this trunk.", ""
    return _PASSED, f"A wrong password is refused with {line_of(answered)}.", ""


async def keep_alive(account: TrunkAccount, wishes: Wishes, trace: Trace) -> Found:
    """OPTIONS as the PBX sends them, a minute apart; a router that forgets the mapping shows here."""
    rounds = round(wishes.keep_alive_minutes * 60 / _EVERY_SECONDS)
    if not rounds:
        return _SKIPPED, "Keeping alive takes minutes and was not wished.", ""
    missed = 0
    async with connected(account, trace, wishes.timeout) as client:
        for turn in range(rounds + 1):
            if turn:
                await asyncio.sleep(_EVERY_SECONDS)
            try:
                await client.ask(client.dialog(), "OPTIONS")
            except NoAnswer:
                missed += 1
    if missed:
        return _FAILED, f"{missed} of {rounds + 1} questions a minute apart got no answer.", ""
    return _PASSED, f"All {rounds + 1} questions a minute apart were answered.", ""
