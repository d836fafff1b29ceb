"""What the customer's DHCP server must hand out, as a ready snippet for its kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from nvprov_gui.domain.errors import UserError
from nvprov_gui.domain.phone import Phone
from nvprov_gui.rendering.engine import render_template
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.vendor import DhcpAdvice, Vendor
from nvprov_gui.workflows.dhcp_prefixes import LONGEST, Prefix, by_digits, by_octets, one_by_one

_CAPTIVE_PORTAL = 114
"""What phones of today and computers take this option for (RFC 8910)."""
_OPTION_60 = {"snom": "snom", "yealink": "yealink"}
"""What these vendors send as vendor class; the others send none that can be relied on."""


@dataclass(frozen=True, slots=True)
class DhcpServer:
    """A kind of DHCP server; ``id`` is also the name of its template."""

    id: str
    name: str
    able: bool = True
    """Whether it can hand out the options at all."""
    pasted: bool = True
    """Whether its snippet is pasted as it is; else it is a text that says what to enter where."""


SERVERS = (
    DhcpServer("dnsmasq", "dnsmasq"),
    DhcpServer("isc", "ISC dhcpd"),
    DhcpServer("kea", "Kea"),
    DhcpServer("windows", "Windows Server"),
    DhcpServer("mikrotik", "MikroTik"),
    DhcpServer("pfsense", "pfSense, OPNsense", pasted=False),
    DhcpServer("unifi", "UniFi", pasted=False),
    DhcpServer("nethsecurity", "NethSecurity"),
    DhcpServer("fritzbox", "FRITZ!Box", able=False, pasted=False),
)


@dataclass(frozen=True, slots=True)
class PhoneClass:
    """One vendor as the snippets need it."""

    id: str
    name: str
    options: tuple[int, ...]
    value: str
    digits: tuple[Prefix, ...]
    """First digits of its MAC addresses, exactly."""
    prefixes: tuple[Prefix, ...]
    """The same in whole octets, and the site's phones that they leave out."""
    macs: tuple[str, ...]
    """All its phones of the site, ``0C:38:3E:00:00:01``."""
    option_60: str
    not_tags: tuple[str, ...] = ()
    """Vendors whose narrower blocks lie inside this one's."""
    not_prefixes: tuple[Prefix, ...] = ()
    """Those blocks."""

    @property
    def is_partial(self) -> bool:
        """Whether phones of the vendor may exist that its whole octets leave out."""
        return any(prefix.count > LONGEST for prefix in self.digits)

    @property
    def octets(self) -> tuple[str, ...]:
        """Wildcards of all prefixes."""
        return tuple(prefix.wildcard for prefix in self.prefixes)


@dataclass(frozen=True, slots=True)
class Advice:
    """Options and value for one vendor, for the page and for the check."""

    vendor: str
    name: str
    options: tuple[int, ...]
    value: str
    avoid: tuple[int, ...]


def advice(base: str, vendors: Iterable[str] = ()) -> list[Advice]:
    """What each vendor's phones must be told; ``base`` is ``http://192.168.1.5:8080/provisioning/``."""
    return [
        Advice(vendor.id, vendor.name, dhcp.options, _value(dhcp, base), dhcp.avoid)
        for vendor, dhcp in _advised(vendors)
    ]


def snippet(
    server: str, base: str, site: str, vendors: Iterable[str] = (), phones: Iterable[Phone] = ()
) -> str:
    """The configuration to add to a server of this kind, for some vendors or for all.

    The ``phones`` of the site are listed where a server tells them by no prefix or vendor class.

    Raises:
        UserError: an unknown kind of server.
    """
    if server not in {known.id for known in SERVERS}:
        known = ", ".join(known.id for known in SERVERS)
        raise UserError(f"There is no snippet for “{server}”. Known: {known}.")
    advised, own = _advised(vendors), tuple(phones)
    classes = _excluding([_phone_class(vendor, dhcp, base, own) for vendor, dhcp in advised])
    context = {
        "site": site,
        "phones": classes,
        "uses_114": any(_CAPTIVE_PORTAL in phone.options for phone in classes),
        "avoid_66": any(66 in dhcp.avoid for _vendor, dhcp in advised),  # noqa: PLR2004 - RFC 2132
    }
    return render_template("dhcp", f"{server}.j2", context, "plain")


def _advised(vendors: Iterable[str]) -> list[tuple[Vendor, DhcpAdvice]]:
    wanted = set(vendors) or set(catalog().vendors)
    known = catalog().vendors.values()
    return [(vendor, vendor.dhcp) for vendor in known if vendor.dhcp and vendor.id in wanted]


def _value(dhcp: DhcpAdvice, base: str) -> str:
    return dhcp.value.replace("{base}", base)


def _phone_class(vendor: Vendor, dhcp: DhcpAdvice, base: str, phones: Sequence[Phone]) -> PhoneClass:
    own = [phone.mac for phone in phones if phone.vendor == vendor.id]
    # A foreign device in a block that is only probable would take 114 for its captive portal.
    digits = by_digits(vendor.id, probable=_CAPTIVE_PORTAL not in dhcp.options)
    octets = by_octets(digits)
    return PhoneClass(
        vendor.id,
        vendor.name,
        dhcp.options,
        _value(dhcp, base),
        digits,
        (*octets, *one_by_one(vendor.id, own, octets)),
        tuple(mac.colons for mac in own),
        _OPTION_60.get(vendor.id, ""),
    )


def _excluding(classes: Sequence[PhoneClass]) -> list[PhoneClass]:
    """The classes, each without the others' narrower blocks (Gigaset's inside Snom's); those come first."""
    found = [_without(phone, [other for other in classes if other is not phone]) for phone in classes]
    return sorted(found, key=lambda phone: bool(phone.not_tags))


def _without(phone: PhoneClass, others: Sequence[PhoneClass]) -> PhoneClass:
    starts = tuple(prefix.digits for prefix in phone.prefixes)
    inside = [(other.id, inner) for other in others for inner in other.prefixes]
    inside = [(other, inner) for other, inner in inside if inner.digits.startswith(starts)]
    return replace(
        phone,
        not_tags=tuple(dict.fromkeys(other for other, _inner in inside)),
        not_prefixes=tuple(inner for _other, inner in inside),
    )
