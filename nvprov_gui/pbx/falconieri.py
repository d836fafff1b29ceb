"""A Falconieri gateway: one interface to the makers' redirect services.

Source: the gateway's own code and README, as gathered in the facts on redirect services. It has no way to
read back what is registered, and several of its calls leave a device without a redirect when they break off
in the middle: whoever failed is tried again until it worked.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import httpx

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.mac import MacAddress
from nvprov_gui.pbx.failures import content_of

USUAL = "https://rps.nethesis.it"
_SECONDS = 120.0
"""The gateway asks the makers without a limit of its own."""
_MAC_ID = re.compile(r"[A-Z0-9]{4}")
_SENTENCES = {
    "provider_not_supported": "The gateway has no redirect service for this maker.",
    "missing_mac_address": "The gateway doesn't take this MAC address.",
    "missing_url": "The gateway saw no link.",
    "unable_to_parse_url": "The gateway can't read the link.",
    "unsupported_url_scheme": "The gateway takes only http, https, ftp and tftp.",
    "malformed_url": "The maker refuses the link.",
    "not_valid_mac_address": "The maker doesn't know this MAC address: check the label.",
    "device_owned_by_other_user": "The phone is registered by somebody else: they must release it first.",
    "missing_mac-id_crc": "Gigaset wants the MAC-ID: the four letters after the address on the label.",
    "invalid_mac-id_crc_format": "The MAC-ID is four letters or digits, as on the label.",
    "connection_to_remote_provider_failed": "The maker's service can't be reached: try again later.",
    "provider_remote_call_failed": "The maker's service failed: try again later.",
    "read_remote_response_failed": "The maker's answer broke off: try again.",
    "unknown_response_from_provider": "The maker's answer is not known here: try again later.",
    "unknow_response_from_provider": "The maker's answer is not known here: try again later.",
}


@dataclass(frozen=True, slots=True)
class Subscription:
    """Who asks: the system id and secret of a subscription."""

    url: str
    system_id: str
    secret: str = field(repr=False)


class Falconieri:
    """A connection to a gateway; safe to use from several threads."""

    def __init__(self, subscription: Subscription, transport: httpx.BaseTransport | None = None) -> None:
        """Raises UserError for an address that isn't https, except on this very computer."""
        url = subscription.url.rstrip("/")
        if not url.startswith("https://") and not url.startswith(("http://127.0.0.1", "http://localhost")):
            raise UserError("The gateway's address must begin with https://, for a secret goes there.")
        auth = httpx.BasicAuth(subscription.system_id, subscription.secret)
        self._client = httpx.Client(base_url=url, auth=auth, timeout=_SECONDS, transport=transport)

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def register(self, provider: str, mac: MacAddress, url: str, mac_id: str = "") -> None:
        """Lead a phone to a URL; ``mac_id`` is Gigaset's, from the label.

        Raises:
            UserError: it didn't work; why, and what to do.
        """
        if mac_id and not _MAC_ID.fullmatch(mac_id):
            raise UserError(_SENTENCES["invalid_mac-id_crc_format"])
        params = {"crc": mac_id} if mac_id else None
        try:
            path = f"/providers/{provider}/{mac.dashes}"
            answer = self._client.put(path, json={"url": url}, params=params)
        except httpx.TimeoutException as error:
            raise UserError("The gateway takes longer than two minutes: try again.") from error
        except httpx.HTTPError as error:
            host = self._client.base_url.host
            raise UserError(f"{host} can't be reached: is there internet here?") from error
        if answer.status_code != httpx.codes.OK:
            raise UserError(_why(answer))


def _why(answer: httpx.Response) -> str:
    """The failure as a sentence; the gateway sends JSON whatever its content type says."""
    if answer.status_code in (httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN):
        return "The gateway refuses the subscription: check system id and secret."
    found = content_of(answer)
    name = str(found.get("error", "")) if isinstance(found, dict) else ""
    if name in _SENTENCES:
        return _SENTENCES[name]
    if name.startswith("unknown_provider_error"):
        return f"The maker says: {name.partition(':')[2].strip()[:120] or 'an error'}."
    if answer.status_code == httpx.codes.INTERNAL_SERVER_ERROR:
        return "The gateway failed in the middle: try again, or the phone stays without a redirect."
    return f"The gateway answers {answer.status_code}: is it a Falconieri?"
