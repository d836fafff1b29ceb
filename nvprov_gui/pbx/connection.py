"""Signing in to a PBX, with the secret that belongs to each installation."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self

import httpx

from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.pbx.boxes import Boxes
from nvprov_gui.pbx.errors import PbxError, Trouble
from nvprov_gui.pbx.lines import Lines
from nvprov_gui.pbx.records import PbxKind
from nvprov_gui.pbx.tancredi import Tancredi
from nvprov_gui.pbx.wire import Trust, Wire
from nvprov_gui.pbx.wizard import BASE, Wizard

_SETTINGS = "/freepbx/wizard/scripts/custom.js"
_SECRET = re.compile(r"SECRET_KEY\s*:\s*['\"]([^'\"\\\s]{1,256})['\"]")
_WRONG = "The PBX refuses user or password: check both."
_ASK_FOR_IT = (
    "This PBX doesn't tell its secret: run “runagent -m nethvoice1 grep NETHVOICESECRETKEY passwords.env” "
    "there and paste it."
)


@dataclass(frozen=True, slots=True)
class Credentials:
    """An administrator. ``secret`` is the installation's; empty asks the PBX for it."""

    user: str
    password: str = field(repr=False)
    secret: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Pbx:
    """A PBX that was signed in to: its two APIs, the wizard's gateways and trunks apart."""

    address: PbxAddress
    kind: PbxKind
    wizard: Wizard
    tancredi: Tancredi
    boxes: Boxes
    lines: Lines
    secret: str = field(repr=False)
    wire: Wire = field(repr=False)

    def close(self) -> None:
        """Close its connections."""
        self.wire.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def secret_key(user: str, password: str, secret: str) -> str:
    """The ``Secretkey`` header: SHA-1, as the PBX computes it."""
    inner = hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest()
    return hashlib.sha1(f"{user}{inner}{secret}".encode(), usedforsecurity=False).hexdigest()


def sign_in(address: PbxAddress, credentials: Credentials, trust: Trust | None = None) -> Pbx:
    """Check the password, get the secret, and see that both APIs let us in.

    Raises:
        PbxError: its `trouble` says which of all the things is the matter.
    """
    trust = trust or Trust()
    secret = credentials.secret or _secret_of(address, credentials, trust)
    headers = {
        "User": credentials.user,
        "Secretkey": secret_key(credentials.user, credentials.password, secret),
    }
    wire = Wire(address, trust, headers)
    try:
        wizard, tancredi = Wizard(wire), Tancredi(wire)
        wizard.check()
        tancredi.check()
        return Pbx(address, _kind(wizard), wizard, tancredi, Boxes(wire), Lines(wire), secret, wire)
    except BaseException:
        wire.close()
        raise


def _secret_of(address: PbxAddress, credentials: Credentials, trust: Trust) -> str:
    with Wire(address, trust) as wire:
        secret = _tested(wire, credentials) or _published(wire)
        if not secret:
            _look_for_wizard(wire)
    if not secret:
        raise PbxError(_ASK_FOR_IT, Trouble.SECRET)
    return secret


def _tested(wire: Wire, credentials: Credentials) -> str:
    """The secret by ``testauth``, which checks the password too; empty where there is no such call."""
    body = {"username": credentials.user, "password": credentials.password}
    try:
        answer = wire.call("POST", f"{BASE}/testauth", body)
    except PbxError as error:
        if error.status == httpx.codes.UNAUTHORIZED:
            raise PbxError(_WRONG, Trouble.CREDENTIALS, 401) from error
        if error.status in (0, 502, 503, 504) or error.trouble is Trouble.OUTSIDE:
            raise
        return ""
    secret = answer.get("result") if isinstance(answer, dict) else None
    return secret if isinstance(secret, str) else ""


def _published(wire: Wire) -> str:
    """The secret that the wizard's own pages use."""
    found = _SECRET.search(wire.text(_SETTINGS))
    return found[1] if found else ""


def _look_for_wizard(wire: Wire) -> None:
    """Whether a NethVoice is there at all: another server knows no login.

    Raises:
        PbxError: there is none, with `Trouble.WRONG_HOST`.
    """
    try:
        wire.call("GET", f"{BASE}/login")
    except PbxError as error:
        if error.trouble is Trouble.WRONG_HOST:
            raise


def _kind(wizard: Wizard) -> PbxKind:
    """NethServer 7 knows no limit of users."""
    try:
        wizard.user_limit()
    except PbxError as error:
        if error.status != httpx.codes.NOT_FOUND:
            raise
        return PbxKind.NS7
    return PbxKind.NS8
