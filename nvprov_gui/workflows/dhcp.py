"""What the customer's DHCP server must hand out, as a ready snippet for its kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nvprov_gui.domain.errors import UserError
from nvprov_gui.rendering.engine import render_template
from nvprov_gui.vendors import identity
from nvprov_gui.vendors.catalog import catalog
from nvprov_gui.vendors.vendor import DhcpAdvice, Vendor

_WHOLE_OCTET = 2
_OCTETS = 6
_OPTION_60 = {"snom": "snom", "yealink": "yealink"}
"""What these vendors send as vendor class; the others send none that can be relied on."""


@dataclass(frozen=True, slots=True)
class DhcpServer:
    """A kind of DHCP server; ``id`` is also the name of its template."""

    id: str
    name: str
    able: bool = True
    """Whether it can hand out the options at all."""


SERVERS = (
    DhcpServer("dnsmasq", "dnsmasq"),
    DhcpServer("isc", "ISC dhcpd"),
    DhcpServer("kea", "Kea"),
    DhcpServer("windows", "Windows Server"),
    DhcpServer("mikrotik", "MikroTik"),
    DhcpServer("pfsense", "pfSense, OPNsense"),
    DhcpServer("unifi", "UniFi"),
    DhcpServer("nethsecurity", "NethSecurity"),
    DhcpServer("fritzbox", "FRITZ!Box", able=False),
)


@dataclass(frozen=True, slots=True)
class Prefix:
    """The first octets of a vendor's MAC addresses, in the spellings that servers want."""

    digits: str

    @property
    def length(self) -> int:
        """Octets."""
        return len(self.digits) // _WHOLE_OCTET

    @property
    def colons(self) -> str:
        """``0c:38:3e``."""
        return ":".join(self._octets())

    @property
    def hex(self) -> str:
        """A byte string as ISC dhcpd writes it: no zeros in front, which compares wrong there."""
        return ":".join(octet.lstrip("0") or "0" for octet in self._octets())

    @property
    def wildcard(self) -> str:
        """``0c:38:3e:*:*:*``."""
        return ":".join([*self._octets(), *["*"] * (_OCTETS - self.length)])

    def _octets(self) -> list[str]:
        return [self.digits[at : at + 2] for at in range(0, len(self.digits), 2)]


@dataclass(frozen=True, slots=True)
class PhoneClass:
    """One vendor as the snippets need it."""

    id: str
    name: str
    options: tuple[int, ...]
    value: str
    prefixes: tuple[Prefix, ...]
    option_60: str
    not_tags: tuple[str, ...]
    """Vendors whose narrower blocks lie inside this one's."""
    not_prefixes: tuple[Prefix, ...] = ()
    """Those blocks."""

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


def snippet(server: str, base: str, site: str, vendors: Iterable[str] = ()) -> str:
    """The configuration to add to a server of this kind, for some vendors or for all.

    Raises:
        UserError: an unknown kind of server.
    """
    if server not in {known.id for known in SERVERS}:
        known = ", ".join(known.id for known in SERVERS)
        raise UserError(f"There is no snippet for “{server}”. Known: {known}.")
    phones = [_phone_class(vendor, dhcp, base) for vendor, dhcp in _advised(vendors)]
    phones.sort(key=lambda phone: bool(phone.not_tags))
    context = {
        "site": site,
        "phones": phones,
        "uses_114": any(114 in phone.options for phone in phones),  # noqa: PLR2004 - RFC 8910's number
        "avoid_66": any(66 in dhcp.avoid for _vendor, dhcp in _advised(vendors)),  # noqa: PLR2004 - RFC 2132
    }
    return render_template("dhcp", f"{server}.j2", context, "plain")


def _advised(vendors: Iterable[str]) -> list[tuple[Vendor, DhcpAdvice]]:
    wanted = set(vendors) or set(catalog().vendors)
    known = catalog().vendors.values()
    return [(vendor, vendor.dhcp) for vendor in known if vendor.dhcp and vendor.id in wanted]


def _value(dhcp: DhcpAdvice, base: str) -> str:
    return dhcp.value.replace("{base}", base)


def _phone_class(vendor: Vendor, dhcp: DhcpAdvice, base: str) -> PhoneClass:
    prefixes = tuple(Prefix(digits) for digits in identity.prefixes_of(vendor.id))
    inside = _inside(vendor.id, prefixes)
    return PhoneClass(
        vendor.id,
        vendor.name,
        dhcp.options,
        _value(dhcp, base),
        prefixes,
        _OPTION_60.get(vendor.id, ""),
        tuple(dict.fromkeys(other for other, _prefix in inside)),
        tuple(prefix for _other, prefix in inside),
    )


def _inside(vendor: str, prefixes: Sequence[Prefix]) -> list[tuple[str, Prefix]]:
    """Blocks of other vendors below one of these (Gigaset inside Snom's)."""
    return [
        (other, Prefix(inner))
        for other in catalog().vendors
        for inner in identity.prefixes_of(other)
        if other != vendor and any(inner.startswith(outer.digits) for outer in prefixes)
    ]
