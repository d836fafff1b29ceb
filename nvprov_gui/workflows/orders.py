"""What a technician tells live phones: one or many, one after the other, each with its result."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.records import Contact
from nvprov_gui.domain.states import PhoneEvent, PhoneState
from nvprov_gui.pbx import phone_http, phone_sip
from nvprov_gui.pbx.phone_http import PhoneCommand
from nvprov_gui.storage import Site
from nvprov_gui.workflows.settings import effective

_AT_ONCE = 8
_LOOK_SECONDS = 0.1
_OVER_HTTP = {
    "resync": PhoneCommand.RESYNC,
    "reboot": PhoneCommand.REBOOT,
    "screen": PhoneCommand.SCREEN,
}
_NO_ADDRESS = "Its address is not known yet: scan, or let it fetch its file."


class Order(StrEnum):
    """What can be told. A factory reset is not among them."""

    RESYNC = "resync"
    REBOOT = "reboot"
    SCREEN = "screen"
    RING = "ring"
    REGISTRATION = "registration"
    """Not an order but a question: does its account answer?"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it; ``reason`` is empty if the phone did it. ``content`` is a picture of its screen."""

    phone: Phone
    order: Order
    reason: str = ""
    content: bytes = b""


def why_not(phone: Phone, order: Order) -> str:
    """Why this phone can't be told this, as a sentence; empty if it can be tried."""
    if not phone.address:
        return _NO_ADDRESS
    if order in (Order.RING, Order.REGISTRATION):
        return "" if phone.extension else "It has no user, so it has no account."
    if order is Order.SCREEN or not phone.extension:
        return phone_http.why_not(phone, _OVER_HTTP[order])
    return ""


def tell(
    site: Site,
    phones: Sequence[Phone],
    order: Order,
    apart: float = 0.0,
    stopped: Callable[[], bool] = lambda: False,
) -> Iterator[Outcome]:
    """Tell phones something, ``apart`` seconds between two; yields results as they come.

    After ``stopped`` says so no further phone is told; those under way still answer.
    """
    with ThreadPoolExecutor(_AT_ONCE, "order") as pool:
        waiting: list[Future[Outcome]] = []
        for number, phone in enumerate(phones):
            if stopped() or (number and not _waited(apart, stopped)):
                break
            waiting.append(pool.submit(tell_one, site, phone, order))
            yield from _done(waiting)
        for future in as_completed(waiting):
            yield future.result()


def _done(waiting: list[Future[Outcome]]) -> Iterator[Outcome]:
    for future in [future for future in waiting if future.done()]:
        waiting.remove(future)
        yield future.result()


def _waited(seconds: float, stopped: Callable[[], bool]) -> bool:
    """Sleep in small pieces; False if it was stopped meanwhile."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if stopped():
            return False
        time.sleep(min(_LOOK_SECONDS, left))
    return True


def wait_until(when: datetime, stopped: Callable[[], bool]) -> bool:
    """Sleep until a time (aware); False if it was stopped meanwhile."""
    return _waited((when - datetime.now(UTC)).total_seconds(), stopped)


def tell_one(site: Site, phone: Phone, order: Order) -> Outcome:
    """Tell one phone something; failures are results. Blocks up to some seconds."""
    reason = why_not(phone, order)
    if reason:
        return Outcome(phone, order, reason)
    match order:
        case Order.RING:
            return Outcome(phone, order, phone_sip.why_not_ringing(phone.address, phone.extension))
        case Order.REGISTRATION:
            return check_registration(site, phone)
        case _:
            return _over_http_or_sip(site, phone, order)


def _over_http_or_sip(site: Site, phone: Phone, order: Order) -> Outcome:
    """By the phone's web server; vendors without such a command are told by SIP."""
    command = _OVER_HTTP[order]
    if order is not Order.SCREEN and phone_http.why_not(phone, command):
        reboot = order is Order.REBOOT
        return Outcome(
            phone, order, phone_sip.why_not_fetching(phone.address, phone.extension, reboot=reboot)
        )
    result = phone_http.send(phone, command, _password(site, phone))
    return Outcome(phone, order, result.reason, result.content)


def _password(site: Site, phone: Phone) -> str:
    try:
        found = effective(site, phone).get("adminpw")
    except UserError:  # an unknown model: the phone will say that the password is wrong
        return ""
    return found.value if found else ""


_noting = threading.Lock()


def check_registration(site: Site, phone: Phone) -> Outcome:
    """Ask a phone's account by SIP; one that answers is registered from now on."""
    reason = phone_sip.why_not_registered(phone.address, phone.extension)
    if not reason and phone.state in (PhoneState.PROVISIONED, PhoneState.CONTACTED):
        text = f"answers SIP as {phone.extension}"
        contact = Contact(phone.mac, PhoneEvent.REGISTRATION, datetime.now(UTC), phone.address, text=text)
        with _noting:
            site.note([contact])
    return Outcome(phone, Order.REGISTRATION, reason)
