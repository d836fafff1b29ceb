"""The CTI server of a NethVoice: signing in in both ways, who one is, calls.

Sources: nethcti-server (``user``, ``astproxy``) and nethcti-middleware (``login``, ``2fa``). The new way
gives a token (JWT, two weeks), which a second factor completes; the old one is a digest that every request
carries.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self, cast

import httpx

from nvprov_gui.domain.dialling import dialled
from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.jsontext import read_json
from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.pbx.certificate import context_for
from nvprov_gui.pbx.failures import content_of, no_answer
from nvprov_gui.pbx.wire import Trust

_SECONDS = 20.0
_NEW, _OLD = "/api", "/webrest"
_PHYSICAL, _WEB, _NETHLINK = "physical", "webrtc", "nethlink"


class NeedsCode(UserError):
    """The account is protected by a second factor: the code of the authenticator app is wanted."""


@dataclass(frozen=True, slots=True)
class Device:
    """One of a user's devices; ``kind`` is physical, webrtc, nethlink or mobile."""

    extension: str
    kind: str


@dataclass(frozen=True, slots=True)
class Me:
    """Who signed in."""

    name: str
    devices: tuple[Device, ...]
    default: Device | None = None

    def device(self, kind: str) -> Device | None:
        """The first device of a kind."""
        return next((device for device in self.devices if device.kind == kind), None)


class Cti:
    """A signed-in user; nothing of it is ever logged."""

    def __init__(self, address: PbxAddress, trust: Trust) -> None:
        self._address = address
        self._base = _NEW
        self._client = httpx.Client(
            base_url=address.url,
            verify=context_for(trust.pin),
            timeout=_SECONDS,
            follow_redirects=False,
            trust_env=False,
        )

    def close(self) -> None:
        """Hang up the connection."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def sign_in(self, user: str, password: str, code: str = "") -> None:
        """Sign in by the new way, else by the old one; ``code`` is the second factor's.

        Raises:
            NeedsCode: a second factor is wanted.
            UserError: the CTI says no, or doesn't answer.
        """
        answer = self._send("POST", f"{_NEW}/login", {"username": user, "password": password})
        if answer.status_code == httpx.codes.OK:
            self._take_token(_object(answer), user, code)
        elif answer.status_code == httpx.codes.TOO_MANY_REQUESTS:
            raise UserError("The CTI is asked too often: wait a minute.")
        elif answer.status_code == httpx.codes.UNAUTHORIZED and "code" in _object(answer):
            raise UserError("The CTI refuses user or password: they are the ones of the CTI, not of the PBX.")
        else:
            self._sign_in_the_old_way(user, password)

    def _take_token(self, found: Mapping[str, object], user: str, code: str) -> None:
        token = str(found.get("token", ""))
        self._client.headers["Authorization"] = f"Bearer {token}"
        self._base = _NEW
        if not _wants_code(token):
            return
        if not code:
            raise NeedsCode("The account wants the code of the authenticator app.")
        answer = self._send("POST", f"{_NEW}/2fa/verify-otp", {"username": user, "otp": code})
        if answer.status_code != httpx.codes.OK:
            raise NeedsCode("The code is wrong or too old: take the next one.")
        found = _object(answer)
        data = found.get("data", found)
        fresh = str(cast("Mapping[str, object]", data).get("token", "")) if isinstance(data, Mapping) else ""
        if fresh:
            self._client.headers["Authorization"] = f"Bearer {fresh}"

    def _sign_in_the_old_way(self, user: str, password: str) -> None:
        self._base = _OLD
        body = {"username": user, "password": password}
        answer = self._send("POST", f"{_OLD}/authentication/login", body)
        scheme, _, nonce = answer.headers.get("www-authenticate", "").partition(" ")
        if answer.status_code == httpx.codes.UNAUTHORIZED and scheme.lower() == "digest" and nonce:
            text = f"{user}:{password}:{nonce}".encode()
            token = hmac.digest(password.encode(), text, "sha1").hex()
            self._client.headers["Authorization"] = f"{user}:{token}"
        elif answer.status_code == httpx.codes.UNAUTHORIZED:
            raise UserError("The CTI refuses user or password: they are the ones of the CTI, not of the PBX.")
        else:
            raise UserError(f"{self._address} has no CTI there: check the address.")

    def me(self) -> Me:
        """Name and devices.

        Raises:
            UserError: not signed in any more, or no good answer.
        """
        found = self._good("GET", "/user/me")
        ends = found.get("endpoints")
        listed = ends.get("extension", []) if isinstance(ends, Mapping) else []
        devices = tuple(
            Device(str(each.get("id", "")), str(each.get("type", "")))
            for each in (listed if isinstance(listed, list) else [])
            if isinstance(each, Mapping)
        )
        chosen = found.get("default_device")
        default = None
        if isinstance(chosen, Mapping):
            default = Device(str(chosen.get("id", "")), str(chosen.get("type", "")))
        return Me(str(found.get("name") or found.get("username") or ""), devices, default)

    def call(self, number: str, device: Device | None = None) -> str:
        """Call a number, from a device or from the user's default one; the number as it was dialled.

        Raises:
            UserError: an emergency number, nothing to dial, or the CTI says no.
        """
        digits = dialled(number)
        self._good("POST", "/astproxy/call", {"number": digits, **_end(device)})
        return digits

    def answer(self, device: Device) -> None:
        """Take the call that rings; raises as `call`."""
        self._good("POST", "/astproxy/answer", _end(device))

    def hang_up(self, device: Device) -> None:
        """End what a device does; raises as `call`."""
        found = self._good("GET", f"/astproxy/extension/{device.extension}")
        talks = found.get("conversations")
        for name in talks if isinstance(talks, Mapping) else ():
            self._good("POST", "/astproxy/hangup", {"convid": str(name), **_end(device)})

    def _good(self, method: str, path: str, body: object = None) -> Mapping[str, object]:
        answer = self._send(method, self._base + path, body)
        if answer.status_code in (httpx.codes.OK, httpx.codes.CREATED, httpx.codes.NO_CONTENT):
            return _object(answer)
        raise UserError(
            _REFUSALS.get(answer.status_code, f"The CTI answers {answer.status_code}: try again.")
        )

    def _send(self, method: str, path: str, body: object = None) -> httpx.Response:
        try:
            return self._client.request(method, path, json=body)
        except httpx.HTTPError as error:
            raise no_answer(self._address, error) from error


_REFUSALS = {
    401: "The CTI doesn't know us any more: sign in again.",
    403: "The CTI doesn't allow it: the device is not this user's, or the profile forbids calls.",
    404: "The CTI doesn't know this device: is it published?",
    429: "The CTI is asked too often: wait a minute.",
    503: "The CTI starts up: wait a minute.",
}


def _end(device: Device | None) -> dict[str, str]:
    return {"endpointId": device.extension, "endpointType": "extension"} if device else {}


def _object(answer: httpx.Response) -> Mapping[str, object]:
    found = content_of(answer)
    return cast("Mapping[str, object]", found) if isinstance(found, dict) else {}


def _wants_code(token: str) -> bool:
    """Whether a token's claim says that the second factor is still missing (RFC 7519; not verified here)."""
    parts = token.split(".")
    if len(parts) != 3:  # noqa: PLR2004 - header, claims, signature
        return False
    try:
        claims = read_json(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except ValueError:
        return False
    return isinstance(claims, dict) and bool(claims.get("2fa"))
