"""Commands to a live phone over its own web server (vendors' action URLs). Never a factory reset."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import quote

import httpx

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.model import Model
from nvprov_gui.domain.phone import Phone
from nvprov_gui.vendors.catalog import NO_MODEL, catalog
from nvprov_gui.vendors.vendor import Vendor

NO_COMMANDS = "no_http_commands"
"""The flag of models that take none (Snom D862 and D865)."""
_TIMEOUT = 6.0
_FACTORY = re.compile(r"(?i)reset|factory|restore")
"""A command that differs by one word from a restart; none is ever sent, whatever a vendor.toml says."""


class PhoneCommand(StrEnum):
    """What a phone can be told; the names of the paths in vendor.toml."""

    CALL = "call"
    ANSWER = "answer"
    HANG_UP = "hang_up"
    RESYNC = "resync"
    REBOOT = "reboot"
    SCREEN = "screen"


@dataclass(frozen=True, slots=True)
class CommandResult:
    """What came of a command; ``reason`` is empty if the phone took it. ``content`` is a screen picture."""

    phone: Phone
    reason: str = ""
    content: bytes = b""


def why_not(phone: Phone, command: PhoneCommand) -> str:
    """Why this phone can't be told this, as a sentence; empty if it can."""
    try:
        vendor, model = catalog().vendor(phone.vendor), catalog().model(phone.model)
    except UserError:
        return NO_MODEL
    if _FACTORY.search(vendor.commands.get(command, "")):
        return f"{vendor.name}'s {command} would reset the phone to its factory settings: mend vendor.toml."
    if NO_COMMANDS in model.flags:
        return f"{model.name} takes no commands over its web page."
    if command not in vendor.commands:
        return f"{vendor.name} phones know no such command."
    if not phone.address:
        return "Its address is not known yet: scan, or let it fetch its file."
    return ""


def send(
    phone: Phone, command: PhoneCommand, admin_password: str, number: str = "", account: str = ""
) -> CommandResult:
    """Tell one phone something with the site's administrator password, basic or digest as it asks.

    Blocks up to a few seconds; failures are results, not exceptions.
    """
    reason = why_not(phone, command)
    if reason:
        return CommandResult(phone, reason)
    vendor, model = catalog().vendor(phone.vendor), catalog().model(phone.model)
    url = _url(phone, vendor, command, number, account)
    try:
        answer = _get(url, admin_password)
    except httpx.TimeoutException:
        return CommandResult(phone, f"No answer from {phone.address}: is the phone on, and in this network?")
    except httpx.HTTPError as error:
        return CommandResult(phone, f"{phone.address} can't be reached: {type(error).__name__}.")
    return CommandResult(
        phone, _refusal(answer, model), answer.content if command is PhoneCommand.SCREEN else b""
    )


def _url(phone: Phone, vendor: Vendor, command: PhoneCommand, number: str, account: str) -> str:
    path = vendor.commands[command]
    filled = path.replace("{number}", quote(number, safe="")).replace("{account}", quote(account, safe="@"))
    return f"http://{phone.address}{filled}"


def _get(url: str, password: str) -> httpx.Response:
    """Ask without credentials first; answer the challenge once. A wrong password is never tried again."""
    with httpx.Client(timeout=_TIMEOUT, follow_redirects=False, trust_env=False, verify=False) as client:  # noqa: S501
        answer = client.get(url)
        challenge = answer.headers.get("www-authenticate", "").lower()
        if answer.status_code != httpx.codes.UNAUTHORIZED:
            return answer
        if challenge.startswith("digest"):
            return client.get(url, auth=httpx.DigestAuth("admin", password))
        return client.get(url, auth=httpx.BasicAuth("admin", password))


def _refusal(answer: httpx.Response, model: Model) -> str:
    if answer.status_code == httpx.codes.UNAUTHORIZED:
        return "It refused the administrator password. It changes with the next fetch of its file."
    if answer.status_code == httpx.codes.FORBIDDEN:
        return "It refuses remote control from this computer: allow it on its display, or in its settings."
    if answer.status_code >= httpx.codes.BAD_REQUEST:
        return f"{model.name} answered {answer.status_code}: it doesn't know this command."
    return ""
