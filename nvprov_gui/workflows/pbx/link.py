"""The PBX of a site: what the site remembers of it, and what only this computer's keyring keeps."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace

from nvprov_gui.domain.errors import UserError
from nvprov_gui.pbx.address import PbxAddress
from nvprov_gui.pbx.connection import Credentials, Pbx, sign_in
from nvprov_gui.pbx.errors import PbxError, Trouble
from nvprov_gui.pbx.wire import Trust
from nvprov_gui.storage import Site, passwords

_PURPOSE = "PBX"


@dataclass(frozen=True, slots=True)
class PbxLink:
    """How to reach a site's PBX. ``pin`` is the SHA-256 of a certificate, empty for the system's trust."""

    address: str
    user: str = "admin"
    pin: str = ""
    password: str = field(default="", repr=False)
    secret: str = field(default="", repr=False)

    @property
    def complete(self) -> bool:
        """Whether signing in can be tried."""
        return bool(self.address and self.user and self.password)


def address_of(site: Site) -> str:
    """Which PBX the site is for; empty while nobody said so."""
    return site.setting("journal/pbx_address") or site.info.pbx


def link_of(site: Site) -> PbxLink:
    """What is known: from the site, and the password from the keyring."""
    address = address_of(site)
    user = site.setting("journal/pbx_user") or "admin"
    found = PbxLink(address, user, site.setting("journal/pbx_pin"))
    return replace(found, **_kept(found))


def keep_link(site: Site, link: PbxLink) -> bool:
    """Remember a link: the password goes to the keyring; False if there is none that keeps it.

    Raises:
        BadValue: not an address.
    """
    address = str(PbxAddress.parse(link.address))
    values = {"address": address, "user": link.user, "pin": link.pin}
    with site.act("PBX") as act:
        for name, value in values.items():
            act.set_setting(f"journal/pbx_{name}", value)
    kept = json.dumps({"password": link.password, "secret": link.secret})
    return passwords.keep(_PURPOSE, _who(replace(link, address=address)), kept)


def sign_in_to(link: PbxLink) -> Pbx:
    """Sign in.

    Raises:
        UserError: something is missing, or the PBX says no.
    """
    if not link.address:
        raise UserError("Which PBX is it? Give its address on the PBX screen.")
    if not link.password:
        raise PbxError(
            "The administrator's password is missing: sign in on the PBX screen.", Trouble.CREDENTIALS
        )
    credentials = Credentials(link.user, link.password, link.secret)
    try:
        return sign_in(PbxAddress.parse(link.address), credentials, Trust(link.pin))
    except PbxError as error:
        if link.secret and error.trouble is Trouble.CREDENTIALS:  # reinstalled: its secret is another one
            return sign_in(PbxAddress.parse(link.address), replace(credentials, secret=""), Trust(link.pin))
        raise


def _kept(link: PbxLink) -> dict[str, str]:
    try:
        found = json.loads(passwords.kept(_PURPOSE, _who(link)) or "{}")
        return {name: str(found.get(name, "")) for name in ("password", "secret")}
    except (ValueError, AttributeError):
        return {}


def _who(link: PbxLink) -> str:
    return f"{link.user}@{link.address}"
