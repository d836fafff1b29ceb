"""The site's trunk on the PBX: made there, or compared with what its provider wants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from nvprov_gui.domain.errors import UserError
from nvprov_gui.pbx.connection import Pbx
from nvprov_gui.pbx.lines import NewTrunk, PbxTrunk
from nvprov_gui.trunks.providers import Provider, providers

_KEYWORDS = {
    "sip_server": "sip_server",
    "sip_server_port": "port",
    "from_domain": "from_domain",
    "registration": "registration",
    "authentication": "authentication",
    "media_encryption": "media_encryption",
    "expiration": "expires",
    "outbound_proxy": "outbound_proxy",
}
"""A setting of the PBX's SIP channel, and the provider's parameter it should hold."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A setting, as the provider wants it and as the PBX has it; ``mendable`` through the wizard."""

    name: str
    wanted: str
    there: str
    mendable: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """A trunk on the PBX, None if it has none like this, and what differs."""

    trunk: PbxTrunk | None
    differences: tuple[Difference, ...] = ()


def compare(pbx: Pbx, values: Mapping[str, str]) -> Standing:
    """Look for the site's trunk on the PBX; it is the one with the same user at the same server.

    Raises:
        UserError: provider or user are missing; PbxError: no good answer.
    """
    provider, user = _wanted(values)
    there = next((one for one in pbx.lines.trunks() if _is_it(one, provider, user)), None)
    return Standing(there, tuple(_differences(there, provider, values)) if there else ())


def create(pbx: Pbx, values: Mapping[str, str]) -> Standing:
    """Make the trunk on the PBX with the provider's whole codec list; one that is there is only compared.

    Raises:
        UserError: something is missing, or the PBX doesn't know the provider.
    """
    standing = compare(pbx, values)
    if standing.trunk is not None:
        return standing
    provider, user = _wanted(values)
    if provider.key not in pbx.lines.providers():
        raise UserError(f"The PBX has no template for {provider.name}: make a custom trunk there by hand.")
    if not values.get("password"):
        raise UserError("The trunk's password is missing: fill it in first.")
    number = values.get("number") or user
    name = f"{provider.name} {number}"
    pbx.lines.create(NewTrunk(provider.key, name, user, values["password"], number, provider.codecs))
    made = compare(pbx, values)
    if made.trunk is None:
        raise UserError("The PBX took the trunk and doesn't list it: look at it there.")
    return made


def mend(pbx: Pbx, values: Mapping[str, str]) -> Standing:
    """Write what the wizard can write: the codecs and, if it differs, the password.

    Raises:
        UserError: there is no such trunk on the PBX.
    """
    standing = compare(pbx, values)
    if standing.trunk is None:
        raise UserError("The PBX has no such trunk any more: look again.")
    provider, _user = _wanted(values)
    names = {each.name for each in standing.differences}
    fresh = {"password": values["password"]} if "password" in names else {}
    pbx.lines.change(standing.trunk.id, provider.codecs, **fresh)
    return compare(pbx, values)


def _differences(trunk: PbxTrunk, provider: Provider, values: Mapping[str, str]) -> Iterator[Difference]:
    for keyword, parameter in _KEYWORDS.items():
        wanted, there = str(getattr(provider, parameter)), trunk.details.get(keyword)
        if there is not None and there != wanted:
            yield Difference(keyword, wanted, there)
    codecs = trunk.details.get("codecs", "")
    if codecs.replace(" ", "").split(",") != list(provider.codecs):
        yield Difference("codecs", ",".join(provider.codecs), codecs, mendable=True)
    if values.get("password") and trunk.secret and trunk.secret != values["password"]:
        yield Difference("password", "", "", mendable=True)


def _is_it(trunk: PbxTrunk, provider: Provider, user: str) -> bool:
    server = trunk.details.get("sip_server")
    return trunk.user == user and server in (None, provider.sip_server)


def _wanted(values: Mapping[str, str]) -> tuple[Provider, str]:
    name, user = values.get("provider"), values.get("user", "")
    provider = next((one for one in providers() if one.name == name), None)
    if provider is None:
        raise UserError("Choose the provider first: the PBX makes trunks from its own templates.")
    if not user:
        raise UserError("The trunk's user is missing: fill it in first.")
    return provider, user
