"""Looking before leaping: is this the box that is meant, and did it store what was sent?"""

from __future__ import annotations

import re

from nvprov_gui.domain.errors import BadValue
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.gateways.answers import fault, is_unknown, wrong_device
from nvprov_gui.gateways.comparing import is_like, missing
from nvprov_gui.gateways.events import Halt, Reason, Remark
from nvprov_gui.gateways.job import Push
from nvprov_gui.gateways.models import Technology
from nvprov_gui.gateways.session import Heard, Session
from nvprov_gui.gateways.terminal import SHELL

_ASKED = ("show version", "show system", "show port ethernet", "show interface", "show arp")
"""Where a model and a MAC address may stand; asked in turn until both were seen."""
_MAC = re.compile(
    r"(?<![0-9A-Fa-f:.-])(?:[0-9A-Fa-f]{2}(?:[:-][0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}(?:\.[0-9A-Fa-f]{4}){2}|[0-9A-Fa-f]{12})(?![0-9A-Fa-f:.-])"
)
_OTHERS = re.compile(
    r"(?i)\b(?:grandstream|cisco|mikrotik|routeros|sangoma|mediatrix|audiocodes|zyxel|draytek|busybox|openwrt)\b"
)
_TECHNOLOGIES: dict[Technology, re.Pattern[str]] = {
    "isdn": re.compile(r"(?i)\b(?:\d+\s*x?\s*)?(?:bri|bis|isdn|s0)s?\b|\d(?:BIS|BRI)\d*"),
    "pri": re.compile(r"(?i)\b(?:\d+\s*x?\s*)?(?:pri|e1t1|e1|t1)s?\b|\d(?:PRI|E15V)"),
    "fxo": re.compile(r"(?i)\b(?:\d+\s*x?\s*)?fxos?\b|\dJO\b"),
    "fxs": re.compile(r"(?i)\b(?:\d+\s*x?\s*)?fxss?\b|\dJS\b"),
}
_COUNT = re.compile(
    r"(?i)(\d+)\s*(?:x\s*)?(?:port[es]?\s+)?(BRI|BIS|PRI|E1|FXO|FXS|JO|JS)\b"
    r"|(BRI|PRI|FXO|FXS|ISDN)[ _-](\d+)\b"
)


def recognise(run: Push, session: Session) -> str:
    """What it says it is.

    Raises:
        Halt: another model or another box than the one meant.
    """
    meant, told = run.job.values.mac, ""
    for command in _ASKED:
        heard = session.ask(command)
        if not is_unknown(heard.text):
            told += heard.text + "\n"
            _same_model(run, heard.text) if command in _ASKED[:2] else None
        if _macs(told) and (meant is None or meant in _macs(told)):
            break
    return _same_box(run, told)


def _same_model(run: Push, told: str) -> None:
    model = run.job.model
    if other := _OTHERS.search(told):
        raise wrong_device(f"This is a {other.group()}, not a {model.short}.")
    named = {tech for tech, pattern in _TECHNOLOGIES.items() if pattern.search(told)}
    if named and model.tech not in named:
        names = ", ".join(sorted(tech.upper() for tech in named))
        raise wrong_device(f"This gateway has {names} ports, the configuration is for {model.short}.")
    counts = [
        int(found[0] or found[3])
        for found in _COUNT.findall(told)
        if _is_of(model.tech, found[1] or found[2])
    ]
    if counts and max(counts) < model.ports:
        raise wrong_device(f"This gateway has {max(counts)} ports, the configuration is for {model.ports}.")


def _is_of(tech: Technology, word: str) -> bool:
    return bool(_TECHNOLOGIES[tech].fullmatch(word) or _TECHNOLOGIES[tech].fullmatch("1" + word))


def _same_box(run: Push, told: str) -> str:
    meant, macs = run.job.values.mac, _macs(told)
    if meant is None or not macs:
        run.emit(Remark("It doesn't show its MAC address: make sure that this is the box you mean."))
        return ""
    if meant not in macs:
        raise wrong_device(f"This gateway has the MAC address {macs[0].colons}, not {meant.colons}.")
    return meant.colons


def _macs(text: str) -> list[MacAddress]:
    found = []
    for each in _MAC.findall(text):
        try:
            found.append(MacAddress(each))
        except BadValue:  # broadcast, zero, multicast
            continue
    return found


def staged(run: Push, session: Session, place: str) -> bool:
    """Whether the file lies there whole; False if the device has no way to show it yet.

    Raises:
        Halt: what lies there is not what was sent.
    """
    return _is_whole(run, session, place, f"show {place}")


def stored(run: Push, session: Session, place: str) -> bool:
    """As ``staged``, for what the next start will read."""
    return _is_whole(run, session, place, f"show {place}")


def _is_whole(run: Push, session: Session, place: str, command: str) -> bool:
    shown = _shown(run, session, command)
    if shown is not None and not missing(run.job.configuration, shown):
        return True
    sent = sent_back(run, session, place)
    found = shown if sent is None else sent
    if found is None:
        return False
    gone = missing(run.job.configuration, found)
    if gone:
        raise Halt(
            Reason.DIFFERENT,
            f"What arrived is not what was sent: {len(gone)} lines are missing or changed, the "
            f"first is “{_plain(gone[0])}”. Push again.",
        )
    return True


def _plain(line: str) -> str:
    return re.sub(r"(?i)(password|secret)\s+\S.*", r"\1 …", line)


def _shown(run: Push, session: Session, command: str) -> str | None:
    heard = session.ask(command, run.pace.transfer)
    if heard.asks not in SHELL or is_unknown(heard.text) or not is_like(_body(heard)):
        return None
    return _body(heard)


def _body(heard: Heard) -> str:
    return heard.text.rpartition("\n")[0] + "\n"


def sent_back(run: Push, session: Session, place: str) -> str | None:
    """What the gateway sends us by TFTP; None if it can't."""
    name = (
        f"{run.job.model.file_name(run.job.values.mac).removesuffix('.cfg')}-{place.rpartition(':')[2]}.cfg"
    )
    peer = session.telnet.peer
    run.exchange.expect(name, peer)
    heard = session.ask(f"copy {place} {run.exchange.url(session.telnet.here, name)}", run.pace.transfer)
    got = run.exchange.received(name, peer)
    if got is None or fault(heard.text):
        return None
    return got.decode("utf-8", "replace")
