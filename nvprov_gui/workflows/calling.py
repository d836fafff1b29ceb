"""Click to call by the phone's own URL: what must be there, and a try."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nvprov_gui.domain.dialling import dialled
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.phone import Phone
from nvprov_gui.domain.states import PhoneState
from nvprov_gui.pbx import phone_http
from nvprov_gui.pbx.phone_http import CommandResult, PhoneCommand
from nvprov_gui.storage import Site
from nvprov_gui.workflows.settings import effective

_READY = (PhoneState.PROVISIONED, PhoneState.REGISTERED)


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether a user's phone can be told to call, and what to mend first."""

    phone: Phone
    lacks: tuple[str, ...]

    @property
    def is_ready(self) -> bool:
        """Whether nothing is missing that can be seen from here."""
        return not self.lacks


def readiness(phone: Phone) -> Readiness:
    """What a phone lacks for click to call."""
    return Readiness(phone, tuple(_lacks(phone)))


def _lacks(phone: Phone) -> Iterator[str]:
    if phone.user_id is None:
        yield "It has no user: drop one on it."
        return
    try:
        reason = phone_http.why_not(phone, PhoneCommand.CALL)
    except UserError as error:
        reason = str(error)
    if reason:
        yield reason
    if phone.state not in _READY:
        yield "It does not work yet: let it fetch its file first."


def call(site: Site, phone: Phone, number: str) -> CommandResult:
    """Let a phone call a number.

    Raises:
        UserError: the number can't be dialled, or is an emergency number.
    """
    return phone_http.send(
        phone, PhoneCommand.CALL, _password(site, phone), dialled(number), _account(site, phone)
    )


def answer(site: Site, phone: Phone) -> CommandResult:
    """Take the call that rings."""
    return phone_http.send(phone, PhoneCommand.ANSWER, _password(site, phone))


def hang_up(site: Site, phone: Phone) -> CommandResult:
    """End the call."""
    return phone_http.send(phone, PhoneCommand.HANG_UP, _password(site, phone))


def _password(site: Site, phone: Phone) -> str:
    found = effective(site, phone).get("adminpw")
    return found.value if found else ""


def _account(site: Site, phone: Phone) -> str:
    """The phone's account as Yealink wants it: ``201@pbx``."""
    return f"{phone.extension}@{site.info.pbx}"
